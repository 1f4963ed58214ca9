"""The words of a line without the marks around them: split once, read by forms, phrases and the line model alike."""

from __future__ import annotations

from functools import lru_cache

EDGE = "“”‘’\"'„«»()[].,:;!?…*-–—•·|>›"
"""Marks that stand at the edges of words."""
CACHED = 4096
"""Lines whose words are remembered: several readers ask for those of one line, and a page is read again."""


@lru_cache(maxsize=CACHED)
def bare_words(low: str) -> tuple[str, ...]:
    """The words of a lower-case line, marks at their edges gone; one that is all marks leaves an empty word."""
    return tuple([word if word.isalnum() else word.strip(EDGE) for word in low.split()])
