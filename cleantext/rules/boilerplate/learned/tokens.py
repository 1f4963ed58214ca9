"""What one line holds, as the words of the first level of the line model.

Each token has one weight, and the sum of the weights is the line's log-odds of being furniture. Tokens that training
did not see on at least five sites have none: a name or a word of another language says nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from cleantext.reading.shape import Shape, shape_of
from cleantext.rules.boilerplate.signs import Sign
from cleantext.rules.boilerplate.words import words_of

CACHED = 4096
"""Lines whose weight is remembered: a page is read again after each step of a run."""
ZERO = 80
"""The character that stands for weight 0; its neighbours stand a ``STEP``-th apart."""
STEP = 16
CASED = 30
"""Words of the longest line whose capitals are counted."""
PARTS, MOST_SIZE = 4, 8
"""Into how many parts their share is told, and the largest size that is told beside it."""
SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70)


def tokens(shape: Shape, sign: Sign | None) -> set[str]:
    """The tokens of a line: its words, and its shape and sign as words in capitals."""
    words = _words(shape.text)
    return {*words, *_plain(shape.text, shape.words, shape.stop, words), *_signed(sign)}


class Words:
    """The first level of the line model: the weights of tokens, made ready to be asked.

    The tokens of a line's shape are few in kind: their weights lie in tables, so that no token is written out.
    """

    __slots__ = ("_cases", "_ends", "_first", "_known", "_of_sign", "_sizes", "_weights", "levels", "plain")

    def __init__(self, levels: Mapping[str, int]) -> None:
        self.levels = levels
        self._weights = {token: level - ZERO for token, level in levels.items()}
        self._known = frozenset(levels)
        weight = self._weight
        self._sizes = [
            [weight(f"SIZE {size}") + weight(f"SIZE {size} {stop}") for stop in (0, 1)]
            for size in range(len(SIZES) + 1)
        ]
        self._cases = [[weight(f"CASE {part} {size}") for size in range(MOST_SIZE + 1)] for part in range(PARTS + 1)]
        self._ends = {token[4:]: self._weights[token] for token in levels if token.startswith("END ")}
        self._first = {token[6:]: self._weights[token] for token in levels if token.startswith("FIRST ")}
        self.plain = lru_cache(maxsize=CACHED)(self._plain)
        self._of_sign = cache(lambda rule, strong, role: sum(map(weight, _of_sign(rule, strong, role))))

    def _weight(self, token: str) -> int:
        return self._weights.get(token, 0)

    def score(self, shape: Shape, sign: Sign | None) -> float:
        """The line's log-odds of being furniture, by itself: the sum of its tokens' weights."""
        if shape.sealed:
            return 0.0
        total = self.plain(shape.text)
        return (total if sign is None else total + self._of_sign(sign.rule, sign.strong, sign.role)) / STEP

    def _plain(self, text: str) -> int:
        """The weights of `_words` and `_plain`, summed."""
        shape = shape_of(text)
        count, stop = shape.words, shape.stop
        words, size, last = _words(text), bisect_left(SIZES, count), text[-1:]
        # Few tokens have a weight: a set picks them out faster than as many look-ups.
        total = sum(map(self._weights.__getitem__, self._known.intersection(words)))
        total += self._sizes[size][stop] + self._ends.get("a" if last.isalnum() else last, 0)
        if words:
            total += self._first.get(words[0], 0)
        if count <= CASED:
            total += self._cases[_capitals(text, count)][size if size < MOST_SIZE else MOST_SIZE]
        return total


def _signed(sign: Sign | None) -> tuple[str, ...]:
    return () if sign is None else _of_sign(sign.rule, sign.strong, sign.role)


def _of_sign(rule: str, strong: bool, role: str) -> tuple[str, ...]:
    return "SIGN", f"RULE {rule} {strong:d}", f"ROLE {role}"


def _words(text: str) -> tuple[str, ...]:
    """The words of a line; a number is 0, one of four figures, as years are, 0000."""
    words = words_of(text)
    if any(map(str.isdigit, words)):
        return tuple([("0000" if len(word) == 4 else "0") if word.isdigit() else word for word in words])
    return words


def _plain(text: str, count: int, stop: bool, words: Sequence[str]) -> list[str]:
    size, last = bisect_left(SIZES, count), text[-1:]
    found = [f"SIZE {size}", f"SIZE {size} {stop:d}", "END a" if last.isalnum() else f"END {last}"]
    if words:
        found.append(f"FIRST {words[0]}")
    if count <= CASED:
        found.append(f"CASE {_capitals(text, count)} {min(size, MOST_SIZE)}")
    return found


def _capitals(text: str, count: int) -> int:
    """How many of a line's words begin with a capital, in parts of all of them."""
    return min(PARTS * sum(map(str.isupper, [word[0] for word in text.split()])) // count, PARTS)
