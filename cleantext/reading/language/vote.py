"""The language of the article: a vote in which each word has as many voices as letters, and names half of them.

Summed log probabilities would let one loud passage outvote the article; letters do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from math import exp

from cleantext.reading.language.codes import CODES, OTHER, UNIT
from cleantext.reading.language.evidence import LOUDEST, Evidence, evidence

ENOUGH = 12
"""Letters below which no language is named."""
SHARE = tuple(exp(-step / UNIT) for step in range(LOUDEST + 1))
"""A word's voices go to the languages by their likelihood."""
SHORT = 60
LEAD = 1.3
"""How far the winner of a text of less than ``SHORT`` letters must be ahead of the next."""
LONG = 4000
"""So many characters tell langdetect enough."""
SAMPLE = 1500
"""So many distinct words are asked at most."""


def elected(prose: str, vocabulary: Mapping[str, int]) -> str | None:
    """The code of the language with most letters, None without a clear winner."""
    from cleantext.reading.language import scripts

    if scripts.has_other_script(prose):
        latin, other = scripts.letters_by_script(prose)
        if other > latin:
            return scripts.named(prose)
    column = winner(vocabulary, evidence())
    if column != OTHER:
        return None if column is None else CODES[column]
    from cleantext.reading.language.naming import named

    found = named(prose[:LONG])
    return found[0] if found else None


def winner(vocabulary: Mapping[str, int], judged: Evidence) -> int | None:
    """The column of the language with most letters."""
    totals = [0.0] * len(CODES)
    letters = 0
    for word, count in islice(vocabulary.items(), SAMPLE):
        scores = judged[word.lower().replace("’", "'")]
        voices = len(word) * count
        letters += voices
        shares = [SHARE[-score] for score in scores]
        each = (voices / 2 if word[0].isupper() else voices) / sum(shares)
        for column, share in enumerate(shares):
            totals[column] += each * share
    ranked = sorted(range(len(CODES)), key=lambda column: (-totals[column], column))
    lead = LEAD if letters < SHORT else 1.0
    if letters < ENOUGH or totals[ranked[0]] <= lead * totals[ranked[1]]:
        return None
    return ranked[0]
