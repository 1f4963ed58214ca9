"""The original of a translated passage, kept in a comment at the end of its paragraph.

``<!-- cleantext: original fr: ... -->`` stands on the paragraph's last line, where a list, a quotation or a table keeps
its shape; in both formats it is no prose, so that a second run leaves it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleantext.model import Finding
from cleantext.reading.document import MASK, Document


def with_originals(document: Document, made: Iterable[Finding]) -> list[Finding]:
    """The translations, with a comment for each; it is put in by a finding of its own unless a translation ends there.

    Where markup follows in the paragraph (an attribute of a heading, the bar of a table), right behind the passage.
    """
    found = sorted(made)
    comments: dict[int, str] = {}
    for finding in found:
        at = _place(document, finding)
        comments[at] = comments.get(at, "") + _comment(document.text[finding.start : finding.end], finding.language)
    kept = [f._replace(replacement=f"{f.replacement}{comments.pop(f.end, '')}") for f in found]
    last = {_place(document, finding): finding for finding in found}
    for at, text in comments.items():
        message = "the original of a translated passage, kept in a comment"
        kept.append(last[at]._replace(start=at, end=at, message=message, replacement=text))
    return kept


def _place(document: Document, finding: Finding) -> int:
    """Where the comment goes: an offset behind the passage."""
    block = next((b for b in document.blocks if b.start <= finding.start < b.end), None)
    if block is None or finding.end > block.end or MASK in document.prose[finding.end : block.end]:
        return finding.end
    return finding.end + len(document.text[finding.end : block.end].rstrip())


def _comment(original: str, language: str | None) -> str:
    """The comment with the blank before it. No two hyphens stand together in it: they could end it."""
    return f" <!-- cleantext: original {language}: {re.sub('-(?=-)', '- ', original)} -->"
