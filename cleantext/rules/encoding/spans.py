"""From changed characters to findings that a person can read: whole words, or whole quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleantext.model import Edit
from cleantext.reading.document import MASK, Document

MAX_QUOTE = 240
"""How long a quotation may be that is shown whole because both its marks were garbled."""
MAX_WORD = 60
_OPENING = tuple("“„«‘‹")
_CLOSING = tuple("”“»’›")


def gather(document: Document, edits: Iterable[Edit], *, quotations: bool = False) -> Iterator[Edit]:
    """The edits widened to the words they stand in, those of one word made one.

    With ``quotations``, the edits that repair the two marks of a quotation become one too, with all between them.
    ``edits`` are in order and disjoint.
    """
    group: list[Edit] = []
    prose = document.prose
    first = end = -1
    for edit in edits:
        start, stop = _word(prose, edit)
        if group and (start <= end or (quotations and _same_quotation(prose, group, edit))):
            group.append(edit)
            end = max(end, stop)
            continue
        if group:
            yield _joined(document.text, group, first, end)
        group, first, end = [edit], start, stop
    if group:
        yield _joined(document.text, group, first, end)


def _joined(text: str, group: list[Edit], start: int, end: int) -> Edit:
    if len(group) == 1:
        edit = group[0]
        return Edit(start, end, text[start : edit.start] + edit.replacement + text[edit.end : end])
    parts: list[str] = []
    at = start
    for edit in group:
        parts += (text[at : edit.start], edit.replacement)
        at = edit.end
    return Edit(start, end, "".join(parts) + text[at:end])


def _word(text: str, edit: Edit) -> tuple[int, int]:
    """The edit with the letters, digits and apostrophes that touch it."""
    start, end = edit.start, edit.end
    first, last = max(0, start - MAX_WORD), min(len(text), end + MAX_WORD)
    while start > first and ((char := text[start - 1]).isalnum() or char in "'’"):
        start -= 1
    while end < last and ((char := text[end]).isalnum() or char in "'’"):
        end += 1
    return start, end


def _same_quotation(text: str, group: list[Edit], edit: Edit) -> bool:
    """Whether an edit lies in the quotation that the group opened: up to the edit that closes it."""
    opened = group[0]
    if not opened.replacement.startswith(_OPENING) or edit.start - opened.start > MAX_QUOTE:
        return False
    if any(other.replacement.endswith(_CLOSING) for other in group[1:]):
        return False
    between = text[opened.end : edit.start]
    return "\n" not in between and MASK not in between
