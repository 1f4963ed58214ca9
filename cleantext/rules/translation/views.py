"""The prose as the rules of translation read it, each view taken once: sentences whole, figures with what follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleantext.reading.document import Document


def flat(document: Document) -> str:
    """The prose, of the same length, with the line breaks inside of paragraphs as spaces: sentences are seen whole."""
    return document.memo("translation:flat", _flat)


def _flat(document: Document) -> str:
    prose = document.prose
    if len(document.blocks) == len(document.lines):
        return prose
    parts: list[str] = []
    at = 0
    for block in document.blocks:
        parts += (prose[at : block.start], prose[block.start : block.end].replace("\n", " "))
        at = block.end
    return "".join(parts) + prose[at:]


def lowered(document: Document) -> str:
    """`flat` in lower case, with one kind of apostrophe."""
    prose = document.prose
    return document.lowered if flat(document) is prose else document.memo("translation:lowered", _lowered)


def _lowered(document: Document) -> str:
    return "".join(" " if f == " " else low for f, low in zip(flat(document), document.lowered, strict=True))


def numbers(document: Document) -> list[tuple[str, str]]:
    """Each run of figures in ``flat``, with up to twelve characters that follow it on its line."""
    return document.memo("translation:numbers", lambda d: re.findall(r"(\d+)(?=(\D.{0,11}))", flat(d)))


def places(text: str, word: str) -> Iterator[int]:
    """Where a word begins that stands by itself: no letter, figure or underscore around it."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not any(map(_joins, text[max(at - 1, 0) : at] + text[end : end + 1])):
            yield at
        at = text.find(word, end)


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"
