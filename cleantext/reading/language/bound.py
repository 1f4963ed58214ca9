"""Which passages can a word stand in at all? A bound on the evidence around it, far cheaper than the passages.

Whoever asks for the language of a few places of a long text pays for these alone. A passage is a run of words that
speak for one language; where no run through a word reaches what a passage needs, the word stands in none.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from cleantext.reading.language.codes import CODES, COLUMN, OTHER
from cleantext.reading.language.evidence import CACHED
from cleantext.reading.language.gate import LEAST, leaning, loudness
from cleantext.reading.words import words_of

if TYPE_CHECKING:
    from cleantext.reading.document import Document
    from cleantext.reading.lines import Block

LONGEST = 24
"""Words of the longest run that is summed for each language; a longer one is read in full at once."""
LONG = 4000
"""Characters of a paragraph that is read in full at once: looks at many places of one would cost its square."""
ANY = ("",)
"""Some language that only the passages themselves tell."""


class Leans(dict[str, int]):
    """By how much a word may speak for a passage: as it leans, but a capitalised one, a name perhaps, never against."""

    def __init__(self, main: int) -> None:
        super().__init__()
        self.leaning = leaning(main)

    def __missing__(self, word: str) -> int:
        lean = self.leaning[word]
        lean = self[word] = lean if word[0].islower() else max(lean, 0)
        return lean


@cache
def leans(main: int) -> Leans:
    """The leans of the words met so far in articles of one language."""
    return Leans(main)


def languages_at(document: Document, block: Block, position: int, language: str) -> tuple[str, ...]:
    """The languages of any passage that may hold this position of a paragraph; none when no passage can."""
    prose, words = document.prose, document.block_words[block.start]
    main = COLUMN.get(language, OTHER)
    at = len(words_of(prose[block.start : position]))
    if position > block.start and prose[position - 1] in "'’":
        at -= 1
    if block.end - block.start > LONG or not 0 <= at < len(words) or _has_other_script(document, block):
        return ANY
    known = leans(main)
    if len(known) > CACHED:
        known.clear()
    values = list(map(known.__getitem__, words))
    if _loudest(values, at) < LEAST:
        return ()
    first, last = _stretch(values, at)
    return _spoken_for(words[first:last], values[first:last], at - first, main) if last - first <= LONGEST else ANY


def _has_other_script(document: Document, block: Block) -> bool:
    if document.prose.isascii():
        return False
    from cleantext.reading.language import scripts

    return scripts.has_other_script(document.prose[block.start : block.end])


def _loudest(values: list[int] | tuple[int, ...], at: int) -> int:
    """The sum of the loudest run through one of the values."""
    ahead = max(accumulate(reversed(values[:at])), default=0)
    behind = max(accumulate(values[at + 1 :]), default=0)
    return max(ahead, 0) + values[at] + max(behind, 0)


def _stretch(values: list[int], at: int) -> tuple[int, int]:
    """The part of the values in which every loud run through this one lies: no loud run begins below nought."""
    first, last = at, at + 1
    ahead = list(accumulate(values[:at], _grown))
    while first and ahead[first - 1] > 0:
        first -= 1
    behind = list(accumulate(reversed(values[last:]), _grown))
    while last < len(values) and behind[len(values) - 1 - last] > 0:
        last += 1
    return first, last


def _grown(run: int, value: int) -> int:
    return run + value if run > 0 else value


def _spoken_for(words: list[str], values: list[int], at: int, main: int) -> tuple[str, ...]:
    """The languages that a run of words through this one may speak for."""
    loud = loudness(main)
    rows: Iterable[tuple[int, ...]] = (
        loud[word] if value > 0 else (value,) * len(CODES) for word, value in zip(words, values, strict=True)
    )
    columns = enumerate(zip(*rows, strict=True))
    return tuple(CODES[column] for column, voices in columns if column != main and _loudest(voices, at) >= LEAST)
