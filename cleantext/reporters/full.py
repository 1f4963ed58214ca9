"""Findings for a person: the place, the line with the span marked, the reason, the proposal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleantext.model import Finding
from cleantext.reporters.excerpt import brief, display_name, excerpt
from cleantext.reporters.styled import Segment

SEVERITY_STYLE = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}


def full(path: str, text: str, findings: Iterable[Finding]) -> Iterator[Segment]:
    """Every finding with its excerpt."""
    for finding in findings:
        yield from _one(path, text, finding)


def _one(path: str, text: str, finding: Finding) -> Iterator[Segment]:
    style = SEVERITY_STYLE[finding.severity]
    gutter = len(str(finding.line))
    yield f"{display_name(path)}:{finding.line}:{finding.column}: ", "bold"
    yield f"{finding.rule} {finding.name}", style
    yield f": {finding.message}\n", ""
    shown = excerpt(text, finding)
    yield f"{finding.line} | ", "dim"
    yield f"{shown.text}\n", ""
    yield f"{' ' * gutter} | ", "dim"
    yield f"{' ' * shown.start}{'^' * (shown.end - shown.start)}\n", style
    for label, value in _proposals(finding):
        yield f"{' ' * gutter} = ", "dim"
        yield f"{label}{value}\n", ""
    yield "\n", ""


def _proposals(finding: Finding) -> Iterator[tuple[str, str]]:
    how = {"safe": "fix", "unsafe": "fix (--unsafe-fixes)", "suggestion": "instead"}[finding.safety]
    if finding.replacement is not None:
        yield f"{how}: ", brief(finding.replacement, 90) if finding.replacement.strip() else "remove it"
    others = [candidate for candidate in finding.candidates if candidate != finding.replacement]
    if others:
        yield "or: " if finding.replacement is not None else "perhaps: ", ", ".join(brief(c, 40) for c in others[:5])
