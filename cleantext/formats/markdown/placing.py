"""From the parser's blocks back to the characters of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleantext.formats.markdown.inline import paint
from cleantext.formats.markdown.page import MARKUP, SEALED, Page, only_marks
from cleantext.formats.markdown.parser import parser
from cleantext.formats.markdown.tables import place_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_SPACE = " \t\n\v\f\r"
_CLOSED = {"fence", "code_block", "html_block", "sealed_block"}


def place(page: Page) -> None:
    """Paint the whole page: blocks with words first, then the lines that no block claims."""
    md = parser()
    env: dict[str, object] = {}
    tokens: list[Token] = []
    md.block.parse(page.source, md, env, tokens)
    claimed = bytearray(len(page.lines))
    walk = iter(tokens)
    for token in walk:
        if token.map is None:
            continue
        first, last = token.map
        if token.type in _CLOSED or token.type == "inline":
            claimed[first:last] = b"\1" * (last - first)
        if token.type == "inline":
            kinds = paint(md, token.content, env)
            if kinds is not None and not _place_words(page, first, last, token.content, kinds):
                for number in range(first, last):
                    page.fill_line(number, SEALED)
        elif token.type == "tr_open":
            claimed[first] = 1
            contents = [cell.content for cell in _until(walk, "tr_close") if cell.type == "inline"]
            place_row(page, first, contents, [paint(md, content, env) for content in contents])
        elif token.type == "thead_open":
            claimed[first + 1] = 1
            page.fill_line(first + 1, MARKUP)
        elif token.type == "hr":
            claimed[first] = 1
            page.fill_line(first, MARKUP)
    for number, line in enumerate(page.lines):
        if not claimed[number] and only_marks(line):
            page.fill_line(number, MARKUP)


def _until(walk: Iterator[Token], end: str) -> Iterator[Token]:
    for token in walk:
        if token.type == end:
            return
        yield token


def _place_words(page: Page, first: int, last: int, content: str, kinds: bytearray) -> bool:
    """Put the kinds of a block's content where they stand; False where the content is not found in its lines."""
    while first < last - 1 and not page.lines[first].strip():
        first += 1
    rows = content.split("\n")
    if first + len(rows) > last:
        return False
    if last - first == 1:
        return _place_line(page, first, content, kinds)
    at = 0
    for number, row in enumerate(rows, first):
        line = page.lines[number]
        width, core = len(line.rstrip(_SPACE)), row.strip(_SPACE)
        begin = width - len(core)
        if line[begin:width] != core:
            return False
        inside = at > 0 and kinds[at - 1] == SEALED
        lead = len(row) - len(row.lstrip(_SPACE))
        at += len(row)
        end_kind = kinds[at] if at < len(content) else MARKUP
        start = page.starts[number]
        page.fill(start, start + begin, MARKUP if not inside and only_marks(line[:begin]) else SEALED)
        page.fill_line(number, end_kind, begin)
        words = kinds[at - len(row) + lead : at]
        page.kinds[start + begin : start + begin + len(words)] = words
        at += 1
    return True


def _place_line(page: Page, number: int, content: str, kinds: bytearray) -> bool:
    """A block of one line may have marks on both sides: the closing signs of a heading."""
    line = page.lines[number]
    begin = line.rfind(content) if content else len(line)
    if begin < 0 or line[begin + len(content) :].strip(" \t\v\f#"):
        return False
    page.fill_line(number, MARKUP)
    start = page.starts[number]
    if not only_marks(line[:begin]):
        page.fill(start, start + begin, SEALED)
    page.kinds[start + begin : start + begin + len(content)] = kinds
    return True
