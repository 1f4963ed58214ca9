"""How likely letters stand together in a language, from the table that ``benchmarks/train_charsets.py`` makes."""

from __future__ import annotations

import json
import os
from functools import cache

TABLE = os.path.join(os.path.dirname(__file__), "letters.json")
UNSEEN = -6.5
"""For two letters of the language that its table does not show together."""
STRANGE = -10.0
"""For a letter that the language does not use."""


MIXED = -11.0
"""For a letter of another script that touches a Latin one."""


def _rare(char: str) -> float:
    """For an East Asian character that the table does not hold, by how many others there are of its kind."""
    if "\u3041" <= char <= "\u30ff":
        return -6.5
    if "\u4e00" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3":
        return -9.0
    return -13.0


class Alphabet:
    """The letter pairs of one language."""

    def __init__(self, row: str, *, by_letter: bool) -> None:
        self.levels = {row[at : at + 2]: -(ord(row[at + 2]) - 48) / 2 for at in range(0, len(row), 3)}
        self.known = frozenset("".join(self.levels))
        self.by_letter = by_letter

    def pair(self, a: str, b: str) -> float:
        """The logarithm of how likely ``b`` follows ``a``; a space is the edge of a word."""
        found = self.levels.get(a + b)
        if found is not None:
            return found
        return UNSEEN if a in self.known and b in self.known else STRANGE

    def between(self, a: str, b: str, c: str) -> float:
        """The same for ``b`` between ``a`` and ``c``; East Asian characters are judged alone."""
        if self.by_letter:
            return self.levels.get(" " + b, _rare(b))
        if b > "\u036f" and ("a" <= a <= "z" or "a" <= c <= "z"):
            return MIXED
        if b not in self.known:
            return STRANGE
        return (self.pair(a, b) + self.pair(b, c)) / 2


@cache
def _table() -> dict[str, str]:
    with open(TABLE, encoding="utf-8") as file:
        table: dict[str, str] = json.load(file)
    return table


@cache
def alphabet(language: str) -> Alphabet:
    """The letter pairs of a language (ISO 639-1, "zh-cn" and "zh-tw" for Chinese)."""
    return Alphabet(_table()[language], by_letter=language in ("zh-cn", "zh-tw", "ja", "ko"))
