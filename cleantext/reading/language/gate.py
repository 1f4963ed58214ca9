"""Which paragraphs may hold a passage at all: one sum over their words, each distinct word judged once.

The sum bounds the evidence for any other language from above (the best one for each word), so that paragraphs it
lets pass as clean hold nothing that the tagger would report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from cleantext.reading.language.evidence import CACHED, LOUDEST, RARE, Scores, evidence, listed

if TYPE_CHECKING:
    from cleantext.reading.document import Document
    from cleantext.reading.lines import Block

LEAST = 48
"""Six nats: what a passage must have in its favour."""


class Leaning(dict[str, int]):
    """By how much a word, as written, speaks for the best other language against the article's, at the most."""

    def __init__(self, main: int) -> None:
        super().__init__()
        self.main = main

    def __missing__(self, word: str) -> int:
        if len(self) > CACHED:
            self.clear()
        lean = self._judge(word)
        # A capitalised word may be a name, which says nothing against a passage.
        lean = self[word] = max(lean, 0) if word[0].isupper() else lean
        return lean

    def _judge(self, word: str) -> int:
        low = word.lower().replace("’", "'")
        row = listed(low)
        at = row[::2].find(self.main)
        if at >= 0:
            costs = row[1::2]
            own, others = costs[at], costs[:at] + costs[at + 1 :]
            return min(max(own - (min(others) if others else RARE), own - RARE, -LOUDEST), LOUDEST)
        if not row and word[0].isupper() and "'" not in low and not word.isupper():
            return 0
        scores = evidence()[low]
        return max(scores[: self.main] + scores[self.main + 1 :]) - scores[self.main]


@cache
def leaning(main: int) -> Leaning:
    """The leanings of all words met so far in articles of one language."""
    return Leaning(main)


@cache
def _code() -> re.Pattern[str]:
    """A line of program code."""
    words = "def|class|import|from|SELECT|INSERT|UPDATE|sudo|pip|git"
    return re.compile(rf"^.*[=<>{{}}].*;$|^\s*(?:{words})\b.*[(=;`].*$", re.M)


class Loudness(dict[str, Scores]):
    """What a word says for each language against the article's, nothing below nought."""

    def __init__(self, main: int) -> None:
        super().__init__()
        self.main = main

    def __missing__(self, word: str) -> Scores:
        if len(self) > CACHED:
            self.clear()
        scores = evidence()[word.lower().replace("’", "'")]
        share = 2 if word[0].isupper() and not word.isupper() else 1
        own = scores[self.main]
        loud = self[word] = tuple(max(0, (score - own + share - 1) // share) for score in scores)
        return loud


@cache
def loudness(main: int) -> Loudness:
    """The loudness of the words met so far that lean away from one language."""
    return Loudness(main)


def suspicious(document: Document, blocks: Iterable[Block], main: int) -> Iterator[tuple[int, int]]:
    """Start and end of each of these paragraphs whose loudest run of words may be a passage."""
    known, loud = leaning(main), loudness(main)
    lean = known.__getitem__
    prose = document.prose
    for block in blocks:
        words = document.block_words(block)
        run = 0
        for value in map(lean, words):
            run += value
            if run < 0:
                run = 0
            elif run >= LEAST:
                totals = map(sum, zip(*(loud[word] for word in words if known[word] > 0), strict=True))
                if max(totals) >= LEAST and not _code().search(prose, block.start, block.end):
                    yield block.start, block.end
                break
