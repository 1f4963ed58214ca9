"""Lines and paragraphs of a text."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

WRAP_WIDTHS = range(40, 101)
"""Widths at which mail programs, terminals and typesetters break lines."""


OPENERS = frozenset(["-", "*", "+", "•", "·", ">", "|", "#", "##", "###", "####", "#####", "######"])


class Line(NamedTuple):
    """A line that is not blank. ``start:end`` is what is visible of it, outer white space aside."""

    start: int
    end: int
    row: int
    """Its number among all lines of the text, from 0: two lines with a blank one between differ by two."""


class Block(NamedTuple):
    """A paragraph: one line, or several lines of hard-wrapped text. ``start:end`` is what is visible of it."""

    start: int
    end: int
    first: int
    last: int
    """Indexes of its first and last line in ``Document.lines``, both included."""


def read_lines(text: str) -> tuple[Line, ...]:
    """The lines that are not blank."""
    lines, at, new = [], 0, tuple.__new__  # A named tuple's own way takes twice as long, and there are many lines.
    for row, raw in enumerate(text.split("\n")):
        bare = raw.strip()
        if bare:
            start = at if len(bare) == len(raw) else at + raw.index(bare[0])
            lines.append(new(Line, (start, start + len(bare), row)))
        at += len(raw) + 1
    return tuple(lines)


def is_wrapped(text: str, lines: tuple[Line, ...]) -> bool:
    """Whether the lines are broken inside paragraphs, at a width.

    Seen from the lines that another line follows at once: nearly all are about as wide as the widest, and most
    do not end a sentence. False alarm: a list of long entries, which is then judged as one paragraph.
    """
    widest = max([end - start for start, end, _ in lines], default=0)
    if widest not in WRAP_WIDTHS:
        return False
    inner = [line for line, after in pairwise(lines) if after.row == line.row + 1]
    if len(inner) < 3 or len(inner) < len(lines) / 3:
        return False
    widths = sorted(line.end - line.start for line in inner)
    if widths[len(widths) // 4] < 0.75 * widest:
        return False
    stopped = sum(text[line.end - 1] in '.!?:”"»' for line in inner)
    return stopped < 0.4 * len(inner)


def read_blocks(text: str, lines: tuple[Line, ...], wrapped: bool) -> tuple[Block, ...]:
    """The paragraphs: neighbouring lines together where the text is wrapped, else each line alone.

    A line that opens with a bullet, a number, a heading mark, a quotation mark of mail or a table's bar begins a
    paragraph of its own even in wrapped text, and nothing joins a heading.
    """
    blocks: list[Block] = []
    for index, line in enumerate(lines):
        joined = wrapped and blocks and lines[index - 1].row == line.row - 1 and not _opens(text, line)
        if joined and text[lines[index - 1].start] != "#":
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].first, index)
        else:
            blocks.append(Block(line.start, line.end, index, index))
    return tuple(blocks)


def _opens(text: str, line: Line) -> bool:
    mark, _, rest = text[line.start : line.start + 8].partition(" ")
    return bool(rest) and (mark in OPENERS or (mark[:-1].isdigit() and mark[-1] in ".)"))
