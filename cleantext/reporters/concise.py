"""One line a finding: ``path:line:column: RULE message``, as editors and CI read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleantext.model import Finding
from cleantext.reporters.excerpt import display_name, quoted
from cleantext.reporters.styled import Segment


def concise(path: str, text: str, findings: Iterable[Finding]) -> Iterator[Segment]:
    """A line for each finding."""
    for finding in findings:
        fixable = " [*]" if finding.safety == "safe" else ""
        yield f"{display_name(path)}:{finding.line}:{finding.column}: ", "bold"
        yield f"{finding.rule}{fixable} ", "bold yellow"
        yield f"{finding.message} ({quoted(text, finding, 50)})\n", ""
