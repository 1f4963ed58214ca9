"""What a single word says about its language: log probabilities from the tables, in whole steps of 1/8 nat.

Whole numbers make sums exact, so that equal paths are equal on every machine. A word that a list does not hold is
judged by its letters. No word may say more than ``LOUDEST`` against a language: a rare word is no proof.
"""

from __future__ import annotations

import os
from functools import cache
from struct import Struct
from typing import Any

from cleantext.reading.language.codes import CODES, GRAM_UNIT, UNIT

Scores = tuple[int, ...]
"""One number a language, 0 for the likeliest, below 0 for the others."""

UNLISTED = 24
"""Three nats: one running word in twenty is on no list."""
RARE = 120
"""No unlisted word is likelier than the rarest listed ones (15 nats)."""
LOUDEST = 48
"""Six nats."""
CACHED = 200_000
"""So many words are remembered at most."""
SILENT: Scores = (0,) * len(CODES)
MOST_PARTS = 4
"""Apostrophes of the longest word that is judged by its parts; more make no word, and would make a deep recursion."""
MOST_LETTERS = 24
"""Letters by which a longer word is judged; their sums stay within sixteen bits."""
TAILS = frozenset(("s", "t", "ll", "re", "ve", "d", "m", "n"))


@cache
def tables() -> tuple[Any, Any]:
    """The word table and the n-gram table, memory-mapped."""
    import marisa_trie

    folder = os.path.join(os.path.dirname(__file__), "data")
    words, grams = marisa_trie.BytesTrie(), marisa_trie.BytesTrie()
    words.mmap(os.path.join(folder, "words.marisa"))
    grams.mmap(os.path.join(folder, "grams.marisa"))
    return words, grams


def listed(word: str) -> bytes:
    """The word's row: column, byte, column, byte ...; empty when no list holds it."""
    row: list[bytes] | None = tables()[0].get(word)
    return row[0] if row else b""


_LANES = Struct(f"<{len(CODES)}H")
"""A number for each language in sixteen bits each, so that one addition adds all of them."""


class _Letters(dict[str, int]):
    """What a letter says behind the three before it, by as many of them as the table knows; nothing for none."""

    def __missing__(self, letters: str) -> int:
        if len(self) > CACHED:
            self.clear()
        found = 0
        grams = tables()[1]
        for start in range(len(letters)):
            row = grams.get(letters[start:])
            if row:
                found = int.from_bytes(_LANES.pack(*row[0]), "little")
                break
        self[letters] = found
        return found


class _Costs(dict[int, int]):
    """The cost of an unlisted word by the sum of what its letters say; never less than ``RARE``."""

    def __missing__(self, said: int) -> int:
        cost = self[said] = max(RARE, UNLISTED + round(said * (UNIT / GRAM_UNIT)))
        return cost


@cache
def _letters() -> tuple[_Letters, _Costs]:
    return _Letters(), _Costs()


def by_letters(word: str) -> list[int]:
    """Negative log probability of an unlisted word in each language."""
    padded = f"^{word[:MOST_LETTERS]}$"
    letters, costs = _letters()
    total = sum(map(letters.__getitem__, [padded[max(0, end - 4) : end] for end in range(2, len(padded) + 1)]))
    return list(map(costs.__getitem__, _LANES.unpack(total.to_bytes(_LANES.size, "little"))))


class Evidence(dict[str, Scores]):
    """Scores of words in lower case with straight apostrophes, each judged once."""

    def __missing__(self, word: str) -> Scores:
        if len(self) > CACHED:
            self.clear()
        scores = self[word] = self._judged(word)
        return scores

    def _judged(self, word: str) -> Scores:
        row = listed(word)
        if not row and 0 < word.count("'") <= MOST_PARTS:
            return self._by_parts(word)
        # Where one language has the word so often, no letters can bring another near it.
        costs = [RARE] * len(CODES) if row and min(row[1::2]) <= RARE - LOUDEST else by_letters(word)
        for at in range(0, len(row), 2):
            costs[row[at]] = row[at + 1]
        best = min(costs)
        return tuple([max(best - cost, -LOUDEST) for cost in costs])

    def _by_parts(self, word: str) -> Scores:
        """A word with an apostrophe: what its clitic or ending says plus what the rest says."""
        head, _, rest = word.partition("'")
        stem, _, tail = word.rpartition("'")
        if tail in TAILS and listed("'" + tail):
            parts = (self[stem], self["'" + tail])
        elif listed(head + "'"):
            parts = (self[head + "'"], self[rest])
        else:
            parts = (self[head], self[rest])
        return normalized([a + b for a, b in zip(*parts, strict=True)])


def normalized(scores: list[int]) -> Scores:
    """The scores with the best at 0 and none below ``-LOUDEST``."""
    best = max(scores)
    return tuple([max(score - best, -LOUDEST) for score in scores])


@cache
def evidence() -> Evidence:
    """The scores of the words judged so far in this process; they depend on nothing but the tables."""
    return Evidence()
