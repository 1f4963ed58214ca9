"""Keeps spelling, translation and the search for foreign passages off the names and terms of the project's glossary."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from cleantext.model import Finding, Span
from cleantext.reading.glossary import Glossary

HELD = ("spelling", "translation", "language")
"""The categories that speak of words; repairs of the encoding and boilerplate go on."""


def sparing(prose: str, findings: Iterable[Finding], glossary: Glossary) -> list[Finding]:
    """The findings without those that speak of a word inside a name, or of a listed term; the glossary's own stay.

    A finding that reaches further stays where it leaves the name as it is; a passage wherever it is more than a name.
    """
    found = list(findings)
    if not any(finding.category in HELD for finding in found):
        return found
    spans = tuple(glossary.guarded(prose))
    return [f for f in found if f.category not in HELD or f.name == glossary.RULE or not _touches(prose, f, spans)]


def _touches(prose: str, finding: Finding, spans: Sequence[Span]) -> bool:
    at = max(bisect_right(spans, finding.start, key=lambda span: span.start) - 1, 0)
    for span in spans[at:]:
        if span.start >= finding.end:
            return False
        if finding.category == "language":
            if span.start <= finding.start and finding.end <= span.end:
                return True
        elif span.end > finding.start and not _leaves(prose, finding, span):
            return True
    return False


def _leaves(prose: str, finding: Finding, span: Span) -> bool:
    """Whether the finding holds the whole name among other words, and its proposals hold it too."""
    if (
        not (finding.start <= span.start and span.end <= finding.end)
        or finding.end - finding.start == span.end - span.start
    ):
        return False
    name = prose[span.start : span.end]
    proposals = [*finding.candidates, *([] if finding.replacement is None else [finding.replacement])]
    return all(name in proposal for proposal in proposals)
