"""The words of a line without the marks around them: split once, read by signs, forms and the line model alike."""

from __future__ import annotations

from functools import lru_cache

EDGE = "“”‘’\"'„«»()[].,:;!?…*-–—•·|>›"
"""Marks that stand at the edges of words."""
CACHED = 512
"""Lines whose words are remembered, those of a few pages: with more of them, memory is slower than splitting anew."""


@lru_cache(maxsize=CACHED)
def spelt(text: str) -> tuple[str, tuple[str, ...]]:
    """A line in lower case, with one kind of apostrophe, and its words; one that is all marks leaves an empty word."""
    low = text.lower().replace("’", "'")
    return low, tuple([word if word.isalnum() else word.strip(EDGE) for word in low.split()])


def words_of(text: str) -> tuple[str, ...]:
    """The words of a line in lower case, without the marks around them."""
    return spelt(text)[1]


def bare(text: str) -> list[str]:
    """The words of a text as written, marks at their edges gone."""
    return [word.strip(EDGE) for word in text.split()]
