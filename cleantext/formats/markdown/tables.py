"""The cells of a table's row, found again in their line."""

from __future__ import annotations

import re

from cleantext.formats.markdown.page import MARKUP, SEALED, Page, only_marks

_PIPE = re.compile(r"(?<!\\)\|")
_SPACE = " \t\n\v\f\r"


def place_row(page: Page, number: int, contents: list[str], kinds: list[bytearray | None]) -> None:
    """Paint one row: what ``kinds`` says of each cell, pipes and padding as markup.

    Cells beyond the table's width are shown nowhere and stay sealed, and so does a row that cannot be matched.
    """
    line, start = page.lines[number], page.starts[number]
    pieces = _pieces(line)
    lead = int(only_marks(line[slice(*pieces[0])]))
    for skip in (lead, 1 - lead):
        spots = _spots(line, pieces[skip:], contents)
        if spots is not None:
            break
    else:
        return
    page.fill_line(number, MARKUP)
    for begin, end in pieces:
        if not only_marks(line[begin:end]):
            page.fill(start + begin, start + end, SEALED)
    for (begin, end), spot, content, paint in zip(pieces[skip:], spots, contents, kinds, strict=False):
        if not content:
            continue
        width = len(_written(content))
        if skip or (begin, end) != pieces[0] or only_marks(line[begin:spot]):
            page.fill(start + begin, start + spot, MARKUP)
        page.fill(start + spot + width, start + end, MARKUP)
        page.kinds[start + spot : start + spot + width] = _stretched(content, paint) if paint else bytes(width)


def _pieces(line: str) -> list[tuple[int, int]]:
    """The stretches between the pipes that separate cells."""
    pieces, at = [], 0
    for pipe in _PIPE.finditer(line):
        pieces.append((at, pipe.start()))
        at = pipe.end()
    return [*pieces, (at, len(line))]


def _spots(line: str, pieces: list[tuple[int, int]], contents: list[str]) -> list[int] | None:
    """The column at which each cell's content begins, or None where pieces and contents do not agree.

    Before the first cell of a row without a leading pipe there may be the marks of a quote or a list.
    """
    spots = []
    for number, content in enumerate(contents):
        begin, end = pieces[number] if number < len(pieces) else (len(line), len(line))
        core, written = line[begin:end].rstrip(_SPACE), _written(content)
        spot = begin + len(core) - len(written)
        before = line[begin:spot]
        if not core.endswith(written) or spot < begin or (before.strip() and begin > 0):
            return None
        spots.append(spot)
    return spots


def _written(content: str) -> str:
    """A cell's content as it stands in the file: the parser has taken the backslashes from its pipes."""
    return content.replace("|", "\\|")


def _stretched(content: str, kinds: bytearray) -> bytes:
    """The kinds of a content for the same content with a backslash before every pipe; the pair is never prose."""
    if "|" not in content:
        return bytes(kinds)
    pairs = zip(content, kinds, strict=True)
    return b"".join(bytes((kind and MARKUP,)) * 2 if char == "|" else bytes((kind,)) for char, kind in pairs)
