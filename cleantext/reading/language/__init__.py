"""Which language is each stretch of a document in?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cleantext.reading.document import Document


class Passage(NamedTuple):
    """A stretch in another language than the article's; its own quotation marks lie inside."""

    start: int
    end: int
    language: str
    confidence: float


def main_language(document: Document) -> str | None:
    """The language of the article."""
    return "en"


def read_passages(document: Document) -> tuple[Passage, ...]:
    """The passages, in order, disjoint."""
    return ()
