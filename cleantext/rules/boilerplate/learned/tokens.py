"""What one line holds, as the words of the first level of the line model.

Each token has one weight, and the sum of the weights is the line's log-odds of being furniture. Tokens that training
did not see on at least five sites have none: a name or a word of another language says nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.learned.weights import STEP, ZERO
from cleantext.rules.boilerplate.signs import Sign

EDGE = "“”‘’\"'„«»()[].,:;!?…*-–—•·|>›"
SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70)
LONGEST = 24
"""Characters of a word that are read."""
CACHED = 4096
"""Lines whose log-odds are remembered: a page is read again after each step of a run."""


def tokens(shape: Shape, sign: Sign | None) -> list[str]:
    """The tokens of a line: words, pairs of words, and its shape and sign as words in capitals."""
    found = [*_plain(shape.text, shape.words, shape.stop)]
    if sign is not None:
        found += ("SIGN", f"RULE {sign.rule} {sign.strong:d}", f"ROLE {sign.role}")
    return found


def score(shape: Shape, sign: Sign | None, weights: Mapping[str, int]) -> float:
    """The line's log-odds of being furniture, by itself; weights as `weights.Weights` keeps them."""
    if shape.sealed:
        return 0.0
    found = tokens(shape, sign)
    get = weights.get
    return (sum([get(token, ZERO) for token in found]) - ZERO * len(found)) / STEP


@lru_cache(maxsize=CACHED)
def _plain(text: str, words: int, stop: bool) -> tuple[str, ...]:
    return (*_shape(text, words, stop), *_words(text))


def _words(text: str) -> set[str]:
    bare = [word.strip(EDGE)[:LONGEST] for word in text.lower().replace("’", "'").split()]
    bare = [("0000" if len(word) == 4 else "0") if word.isdigit() else word for word in bare]
    pairs = [f"{one} {two}" for one, two in pairwise(bare)]
    return {*bare, *pairs, f"FIRST {bare[0]}", f"LAST {bare[-1]}"} if bare else set()


def quoted(text: str) -> bool:
    """Whether it holds a quotation mark. Spelt out, as is the next: five times as fast as a loop over the marks."""
    return '"' in text or "“" in text or "”" in text or "«" in text or "»" in text or "„" in text


def parted(text: str) -> bool:
    """Whether it holds a mark that parts the entries of a row."""
    return "|" in text or "·" in text or "•" in text or "»" in text or "›" in text or " / " in text


def _shape(text: str, words: int, stop: bool) -> list[str]:
    size = bisect_left(SIZES, words)
    last, first = text[-1:], text[:1]
    found = [f"SIZE {size}", f"END {last}" if not last.isalnum() else "END a", f"SIZE {size} {stop:d}"]
    if words <= 30:
        firsts = [word[0] for word in text.split()]
        capitals = sum(map(str.isupper, firsts))
        found.append(f"CASE {min(4 * capitals // words, 4)} {min(size, 8)}")
        found.append(f"DIGITS {min(4 * sum(map(str.isdigit, firsts)) // words, 4)}")
    if not first.isupper():
        found.append("START digit" if first.isdigit() else "START low" if first.islower() else "START mark")
    if text.isupper():
        found.append("CAPITALS")
    if quoted(text):
        found.append("QUOTED")
    if parted(text):
        found.append("PARTS")
    if "@" in text or "http" in text or "www." in text:
        found.append("ADDRESS")
    if commas := text.count(", "):
        found.append(f"COMMAS {min(commas, 4)}")
    return found
