"""The passages of a document, in other languages in Latin letters and in other scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cleantext.reading.language.codes import CODES, COLUMN, OTHER
from cleantext.reading.language.gate import suspicious

if TYPE_CHECKING:
    from cleantext.reading.document import Document
    from cleantext.reading.lines import Block

Place = tuple[int, int, str, float]
SURE = 400
"""Evidence (1/8 nat) at which a passage is as good as certain; confidence grows evenly up to there."""


def passages(document: Document, blocks: Sequence[Block], language: str) -> list[Place]:
    """Start, end, language and confidence of each passage in these paragraphs, in order.

    No paragraph tells anything about another, hence some may be asked alone.
    """
    found = list(_latin(document, blocks, language))
    if not document.prose.isascii():
        found = sorted(found + list(_other_scripts(document, blocks, language)))
    return found


def _latin(document: Document, blocks: Sequence[Block], language: str) -> Iterator[Place]:
    """The passages in Latin letters."""
    main = COLUMN.get(language, OTHER)
    for start, end in suspicious(document, blocks, main):
        yield from _tagged(document.prose, start, end, main, language)


def _tagged(prose: str, start: int, end: int, main: int, language: str) -> Iterator[Place]:
    from cleantext.reading.language.doubts import doubtful
    from cleantext.reading.language.edges import trimmed
    from cleantext.reading.language.evidence import evidence
    from cleantext.reading.language.marks import widened
    from cleantext.reading.language.tagger import tag
    from cleantext.reading.language.tokens import read_tokens

    tokens = read_tokens(prose, start, end, main, evidence())
    for raw in tag(tokens, main):
        stretch = trimmed(tokens, raw, main)
        if doubtful(prose, tokens, stretch, main):
            continue
        span = tokens[stretch.first].start, tokens[stretch.last - 1].end
        code = CODES[stretch.column]
        if stretch.column == OTHER:
            from cleantext.reading.language.naming import named

            name = named(prose[slice(*span)])
            if name is None or name == language:
                continue
            code = name
        yield *widened(prose, *span), code, min(0.99, 0.5 + stretch.evidence / SURE)


def _other_scripts(document: Document, blocks: Sequence[Block], language: str) -> Iterator[Place]:
    """The passages in other scripts."""
    from cleantext.reading.language import scripts
    from cleantext.reading.language.marks import widened

    for block in blocks:
        if not scripts.has_other_script(document.prose[block.start : block.end]):
            continue
        for start, end, code in scripts.runs(document.prose, block.start, block.end):
            if scripts.foreign(code, language):
                yield *widened(document.prose, start, end), code, 0.95
