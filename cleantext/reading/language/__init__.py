"""Which language each stretch of a document is in.

Words are tagged, not sentences: each is looked up in frequency tables of fourteen languages, unknown ones are judged
by their letters, and the likeliest sequence of languages is read off a paragraph. Only paragraphs whose words lean
away from the article's language are tagged at all. Other scripts are told by their letters; other languages in Latin
letters are found as "none of the fourteen" and named by langdetect.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cleantext.reading.document import Document
    from cleantext.reading.lines import Block


class Passage(NamedTuple):
    """A stretch in another language than the article's; its own quotation marks lie inside."""

    start: int
    end: int
    language: str
    confidence: float


def main_language(document: Document) -> str | None:
    """The language of the article (ISO 639-1), None when there is too little text to say."""
    from cleantext.reading.language.vote import elected

    return elected(document)


def read_passages(document: Document, blocks: Sequence[Block] | None = None) -> tuple[Passage, ...]:
    """The passages, in order, disjoint; those of some paragraphs only where these are given."""
    from cleantext.reading.language.passages import passages

    language = document.language
    given = document.blocks if blocks is None else blocks
    return tuple(Passage(*found) for found in passages(document, given, language)) if language else ()
