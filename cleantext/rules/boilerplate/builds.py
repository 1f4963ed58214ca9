"""What a line looks like from afar. Lines of one build are mostly of one kind: a list's headlines, a menu's entries."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from cleantext.reading.shape import shape_of

STEPS = (2, 3, 5, 8, 14, 25)
LABEL_WORDS = 13
"""Words of the longest line whose capitals say something of its kind: longer ones are sentences."""
CACHED = 4096

Build = tuple[int, int, int, int]
"""Step of its length, kind of ending, thirds of its words that are capitalised, kind of its first character."""


@lru_cache(maxsize=CACHED)
def build(text: str) -> Build:
    """The build of a line that is not empty."""
    shape = shape_of(text)
    words = shape.words
    ending = 1 if shape.stop else 2 if text[-1:] in ("?", "!", ":") else 0
    capitals = 0
    if words <= LABEL_WORDS:
        firsts = [word[0] for word in text.split()]
        capitals = 3 * sum(map(str.isupper, firsts)) // len(firsts)
    first = text[0]
    kind = 0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3
    return bisect_left(STEPS, words + 1), ending, capitals, kind
