"""What one line holds, as the words of the first level of the line model.

Each token has one weight, and the sum of the weights is the line's log-odds of being furniture. Tokens that training
did not see on at least five sites have none: a name or a word of another language says nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.signs import Sign
from cleantext.rules.boilerplate.words import CACHED, bare_words

ZERO = 80
"""The character that stands for weight 0; its neighbours stand a ``STEP``-th apart."""
STEP = 16
CASED = 30
"""Words of the longest line whose capitals are counted."""
SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70)


def tokens(shape: Shape, sign: Sign | None) -> set[str]:
    """The tokens of a line: its words, and its shape and sign as words in capitals."""
    words = _words(shape.text)
    return {*words, *_plain(shape.text, shape.words, shape.stop, words), *_signed(sign)}


class Words:
    """The first level of the line model: the weights of tokens, made ready to be asked."""

    __slots__ = ("_known", "levels", "plain")

    def __init__(self, levels: Mapping[str, int]) -> None:
        self.levels = levels
        self._known = frozenset(levels)
        self.plain = lru_cache(maxsize=CACHED)(self._plain)

    def score(self, shape: Shape, sign: Sign | None) -> float:
        """The line's log-odds of being furniture, by itself: the sum of its tokens' weights."""
        if shape.sealed:
            return 0.0
        total = self.plain(shape.text, shape.words, shape.stop)
        if sign is not None:
            total += sum([self.levels.get(token, ZERO) - ZERO for token in _signed(sign)])
        return total / STEP

    def _plain(self, text: str, count: int, stop: bool) -> int:
        level, words = self.levels, _words(text)
        # Few tokens have a weight: a set picks them out faster than as many look-ups.
        found = self._known.intersection(words)
        plain = [level[token] for token in _plain(text, count, stop, words) if token in level]
        return sum([level[word] for word in found]) + sum(plain) - ZERO * (len(found) + len(plain))


def _signed(sign: Sign | None) -> tuple[str, ...]:
    return () if sign is None else ("SIGN", f"RULE {sign.rule} {sign.strong:d}", f"ROLE {sign.role}")


def _words(text: str) -> tuple[str, ...]:
    """The words of a line; a number is 0, one of four figures, as years are, 0000."""
    bare = bare_words(text.lower().replace("’", "'"))
    if any(map(str.isdigit, bare)):
        return tuple([("0000" if len(word) == 4 else "0") if word.isdigit() else word for word in bare])
    return bare


def _plain(text: str, count: int, stop: bool, words: Sequence[str]) -> list[str]:
    size, last = bisect_left(SIZES, count), text[-1:]
    found = [f"SIZE {size}", f"SIZE {size} {stop:d}", "END a" if last.isalnum() else f"END {last}"]
    if words:
        found.append(f"FIRST {words[0]}")
    if count <= CASED:
        capitals = sum([word[0].isupper() for word in text.split()])
        found.append(f"CASE {min(4 * capitals // count, 4)} {min(size, 8)}")
    return found
