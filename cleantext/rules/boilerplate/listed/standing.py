"""The lines that go and the lines that stay, worked out once for a document.

Each line is asked whole and folded. In Markdown it may be listed as it is written or as it is shown; a line that holds
anything sealed is never asked, because it could not go. A line that stays is stronger than whatever else is listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from cleantext.model import Safety
from cleantext.reading.document import MASK, Document
from cleantext.reading.lines import Line
from cleantext.reading.own import Note, OwnBoilerplate, fold
from cleantext.reading.shape import read_places
from cleantext.rules.boilerplate.listed.blocks import Keys, read_blocks
from cleantext.rules.boilerplate.listed.structure import sparing_structure

T = TypeVar("T")
LONGEST = 300
"""Characters of a line that patterns are tried on: one that goes astray takes the longer the longer the line is."""


class Listed(NamedTuple):
    """Why a line goes."""

    message: str
    safety: Safety


class Standing(NamedTuple):
    """What is said of the document's lines, by their index in ``Document.lines``."""

    gone: dict[int, Listed]
    unclosed: dict[int, str]
    """Lines that open a block which does not go, and why not."""
    kept: frozenset[int]
    in_blocks: frozenset[int]


def standing(document: Document) -> Standing:
    """What the project's own boilerplate says of the document's lines."""
    return document.memo("listed", _read)


def telling(document: Document, signs: list[T | None]) -> list[T | None]:
    """The signs of paragraphs, without those of lines that stay and of blocks, whose ends the project has named.

    The sign of a single listed line still speaks: the list may hold a site's heading, whose headlines are others in
    each article.
    """
    found = standing(document)
    settled = found.kept | found.in_blocks
    if not settled:
        return signs
    places = read_places(document)
    return [
        None if sign is not None and not settled.isdisjoint(_lines(document, *places.span(index))) else sign
        for index, sign in enumerate(signs)
    ]


def spoken_of(document: Document, start: int, end: int) -> bool:
    """Whether the project says of a line in ``start:end`` that it goes or stays."""
    found = standing(document)
    return any(n in found.gone or n in found.kept for n in _lines(document, start, end))


def _lines(document: Document, start: int, end: int) -> range:
    return range(document.line_at(start), document.line_at(end - 1) + 1)


def _read(document: Document) -> Standing:
    own = document.own or OwnBoilerplate()
    keys = [_keys(document, line) for line in document.lines]
    stays = frozenset(n for n, row in enumerate(keys) if own.keeps and any(own.keep_table.get(key) for key in row))
    gone: dict[int, Listed] = {}
    for number, row in enumerate(keys):
        if number not in stays:
            for what, note in _hits(own, row):
                _take(gone, number, what, note)
    blocks, unclosed = read_blocks(document, own, keys, stays)
    for lines, note in blocks:
        for number in lines:
            if number not in stays:
                _take(gone, number, "belongs to a block,", note)
    in_blocks = frozenset(number for lines, _ in blocks for number in lines)
    return Standing(sparing_structure(document, gone), unclosed, stays, in_blocks)


def _keys(document: Document, line: Line) -> Keys:
    """What a line may be listed as: nothing for one without prose or with sealed text, one or two texts for others."""
    raw, prose = document.text[line.start : line.end], document.prose[line.start : line.end]
    if MASK not in prose:
        return (fold(raw),)
    shown = fold(prose.replace(MASK, ""))
    return (fold(raw), shown) if shown and document.removable(line.start, line.end) else ()


def _hits(own: OwnBoilerplate, row: Keys) -> Iterator[tuple[str, Note]]:
    """The listed lines and patterns that a line is, each with the verb of its message."""
    for key in row:
        yield from (("is", note) for note in own.line_table.get(key))
        if own.patterns and len(key) <= LONGEST:
            yield from (("matches", note) for pattern, note in own.compiled if pattern.fullmatch(key))


def _take(gone: dict[int, Listed], number: int, what: str, note: Note) -> None:
    """Let a line go; of several entries the first one that is safe speaks, else the first."""
    if number not in gone or (note.safety == "safe" and gone[number].safety != "safe"):
        reason = f": {note.reason.rstrip('.')}" if note.reason else ""
        gone[number] = Listed(f"This line {what} {note.origin}{reason}.", note.safety)
