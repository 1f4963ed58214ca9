"""Words run together and words torn apart: where a space is missing, or one too many."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from cleantext.lexicons import Lexicon, lexicon
from cleantext.reading.spelling.search import WEIGHT
from cleantext.reading.spelling.wordhood import GLUE, is_derived

JOIN_COST, SPLIT_COST = 5.5, 3.0
"""What a lost and a stray space cost, on the scale of ``edits.cost``."""

COMMON = 110
"""Frequency that both halves of a run-on need: rarer ones are found in any string of letters."""

UNCOMMON = 60
"""Frequency that is enough beside a word that begins and ends no other."""

BETWEEN = frozenset(
    "and that could would should with from have were been their they these those while which because whether".split()
)
"""Words that begin and end hardly any other."""

LITTLE = 140
"""Frequency from which a half may well stand for itself."""

INFLECTED = ("ies", "ed", "ing", "ers", "ors", "ons", "ents", "ly", "al", "ous", "ive", "ary")
"""Endings that hardly any first part of an English compound has, so that what follows them is another word."""

NOUNS = frozenset(
    "nothing something anything everything morning evening building wedding training housing parking clothing "
    "animal capital hospital journal medal metal signal festival material family supply rental crystal".split()
)
"""Words with such an ending that do begin compounds."""

TAILS = frozenset("ally able less like ness wise ward wards ship hood land lands full fold ists isms".split())
"""Words that, behind another, are its suffix."""


class Respacing(NamedTuple):
    """A reading of letters with a space put in or taken out."""

    text: str
    score: float
    sure: bool


@lru_cache(8192)
def parted(language: str, word: str) -> Respacing | None:
    """The likeliest two words that an unknown word is, when one of them joins no compound; else None.

    A compound that the dictionary lacks ("meatworks") is one word, so two plain nouns are never parted.
    """
    table = lexicon(language)
    if table is None or language != "en" or is_derived(table, word):
        return None
    best: Respacing | None = None
    for at in range(1, len(word)):
        one, two = word[:at], word[at:]
        if two in TAILS or not (_stands(table, one, two) and _stands(table, two, one)):
            continue
        glued = (one in GLUE and len(one) > 1) or (two in GLUE and len(two) > 1)
        ended = (
            len(one) > 5
            and len(two) > 3
            and one not in NOUNS
            and (one.endswith(INFLECTED) or (len(word) > 13 and one[-1] != "o"))
        )
        if not (glued or ended):
            continue
        rarer = min(table.frequency(one), table.frequency(two))
        if table.frequency(word) > (rarer - 75 if one in GLUE and two in GLUE else 60):
            continue
        score = WEIGHT * (table.frequency(one) + table.frequency(two)) / 2 - JOIN_COST
        sure = rarer >= 140 and glued and min(len(one), len(two)) > 1 and (len(word) > 6 or "the" in (one, two))
        if best is None or score > best.score:
            best = Respacing(f"{one} {two}", score, sure)
    return best


def _stands(table: Lexicon, word: str, other: str) -> bool:
    """Whether a half is a word that is common enough for its length, and beside the other half, to be no chance."""
    if len(word) < 3:
        return word in GLUE or word in ("a", "i")
    if len(word) > 4 and other in BETWEEN:
        return table.valid(word) and table.frequency(word) >= UNCOMMON
    return table.valid(word) and table.frequency(word) >= ((COMMON if len(word) < 7 else 90) if len(word) > 3 else 140)


@lru_cache(8192)
def mended(language: str, one: str, two: str) -> Respacing | None:
    """The word that two neighbours make, one of them unknown; None when they make none."""
    table = lexicon(language)
    whole = one + two
    if table is None or len(whole) < 5 or not table.valid(whole) or table.frequency(whole) < 75:
        return None
    if min(len(one), len(two)) < 3 and table.frequency(whole) < 120:
        return None
    score = WEIGHT * table.frequency(whole) - SPLIT_COST
    # In English an unknown half is a torn one; elsewhere it may be a slip before a little word ("aplic a": aplica a).
    little = language != "en" and any(table.valid(part) and table.frequency(part) >= LITTLE for part in (one, two))
    return Respacing(whole, score, table.frequency(whole) >= 100 and not little)
