"""What the removal of a line must not break in Markdown: headings that are underlined, tables, marks over two lines."""

from __future__ import annotations

from bisect import bisect_right
from typing import TypeVar

from cleantext.reading.document import MASK, Document

T = TypeVar("T")


def sparing_structure(document: Document, gone: dict[int, T]) -> dict[int, T]:
    """The lines that may go, by their index in ``Document.lines``, with the lines that have to go along.

    The underline goes with its heading: alone it would be a rule across the page. The head of a table stays unless
    the line below it goes too, and so does a line that holds one half of a pair of marks.
    """
    if not document.layout.wrapped:
        return gone
    spared: dict[int, T] = {}
    for number, why in gone.items():
        below = _below(document, number)
        if "|" in below and number + 1 not in gone:
            continue
        if _tears_marks(document, number) and not (number - 1 in gone or number + 1 in gone):
            continue
        spared[number] = why
        if below and "|" not in below and _begins_paragraph(document, number):
            spared.setdefault(number + 1, why)
    return dict(sorted(spared.items()))


def _below(document: Document, number: int) -> str:
    """The underline of a heading or the rule below a table's head that follows the line at once; "" for others."""
    lines = document.lines
    if number + 1 == len(lines) or lines[number + 1].row != lines[number].row + 1:
        return ""
    text = document.text[lines[number + 1].start : lines[number + 1].end].strip("> ")
    if set(text) in ({"-"}, {"="}):
        return text
    return text if "|" in text and not set(text) - set("|-: ") else ""


def _begins_paragraph(document: Document, number: int) -> bool:
    line = document.lines[number]
    block = document.blocks[bisect_right(document.blocks, line.start, key=lambda block: block.start) - 1]
    return block.first == number


def _tears_marks(document: Document, number: int) -> bool:
    """Whether the line's marks have their other half in another line."""
    line = document.lines[number]
    pairs = zip(document.text[line.start : line.end], document.prose[line.start : line.end], strict=True)
    marks = [char for char, shown in pairs if shown == MASK]
    if marks[:1] == ["*"] and document.text[line.start + 1] in " \t":
        del marks[0]
    return marks.count("[") != marks.count("]") or any(marks.count(mark) % 2 for mark in "*_~")
