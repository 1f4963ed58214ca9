"""Can a word stand in a passage at all? A bound on the evidence around it, far cheaper than the passages.

Whoever asks for the language of a few places of a long text pays for these alone. A passage is a run of words that
lean away from the article's language; where no run through a word is louder than one word alone can be, the word
stands in none, nor where it is hardly louder, since each word counts by the language that it speaks loudest for. That
costs pairs of rare words ("Sarcophilus harrisii"), which are judged as the article's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cleantext.reading.language.codes import COLUMN, OTHER
from cleantext.reading.language.gate import Leaning, leaning
from cleantext.reading.words import words_in

if TYPE_CHECKING:
    from cleantext.reading.document import Document
    from cleantext.reading.lines import Block

LONG = 4000
"""Characters of a paragraph that is read in full at once: looks at many places of one would cost its square."""

LEAST = 64
"""Eight nats around a word, six of which one word alone may give."""

GAP = 192
"""Twenty-four nats, what it costs the tagger to leave a language and come back at the dearest places: no passage goes
on beyond words that speak so loudly for the article's language."""


def may_hold(document: Document, block: Block, position: int, language: str) -> bool:
    """Whether a passage may hold this position of a paragraph."""
    prose = document.prose
    if block.end - block.start > LONG or _has_other_script(document, block):
        return True
    at = position
    while at > block.start and (prose[at - 1] in "'’ʼ" or prose[at - 1].isalpha()):
        at -= 1  # to the head of "l'eau"
    before, words = words_in(prose[block.start : at]), words_in(prose[at : block.end])
    if not words:
        return True
    known = leaning(COLUMN.get(language, OTHER))
    beside = _loudest(known, reversed(before)) + _loudest(known, words[1:])
    return beside > 0 and beside + known[words[0]] >= LEAST


def _loudest(known: Leaning, words: Iterable[str]) -> int:
    """The most that the first of these words and those right behind it have together."""
    run = loudest = 0
    for word in words:
        run += known[word]
        if run > loudest:
            loudest = run
        elif run < loudest - GAP:
            break
    return loudest


def _has_other_script(document: Document, block: Block) -> bool:
    if document.prose.isascii():
        return False
    from cleantext.reading.language import scripts

    return scripts.has_other_script(document.prose[block.start : block.end])
