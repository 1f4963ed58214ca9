"""What becomes of passages in another language when the reader asks for more than a report: marked or dropped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from cleantext.model import Finding


def treat(prose: str, findings: Iterable[Finding], mode: Literal["mark", "drop"]) -> list[Finding]:
    """The findings, those that report a passage given a replacement. A passage that is marked already is left."""
    treated = []
    for finding in findings:
        if finding.category == "language" and finding.language:
            finding = _marked(prose, finding) if mode == "mark" else _dropped(prose, finding)
        treated.append(finding)
    return treated


def _marked(prose: str, finding: Finding) -> Finding:
    """``[fr: ...]`` around the passage."""
    opening = f"[{finding.language}: "
    if prose[: finding.start].endswith(opening) and prose[finding.end : finding.end + 1] == "]":
        return finding
    passage = prose[finding.start : finding.end]
    return finding._replace(replacement=f"{opening}{passage}]", safety="safe")


def _dropped(prose: str, finding: Finding) -> Finding:
    """The passage gone, with one of the spaces around it, and with the comma that would be left hanging."""
    start, end = finding.start, finding.end
    before, after = prose[start - 1 : start], prose[end : end + 1]
    if after in (",", ";") and (start == 0 or before in "\n.!?"):
        end += 1
        after = prose[end : end + 1]
    if (before in ("", "\n") or before.isspace()) and after == " ":
        end += 1
    elif before == " " and (after in ("", "\n") or after in ".,;:!?"):
        start -= 1
    return finding._replace(start=start, end=end, replacement="", safety="safe")
