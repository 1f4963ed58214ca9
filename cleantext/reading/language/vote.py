"""The language of the article: a vote in which each word has as many voices as letters, and names half of them.

Summed log probabilities would let one loud passage outvote the article; letters do not. Where two languages come
close (a long quotation in a short article), the lines decide, quotations aside: what frames the other is the article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import islice
from math import exp
from struct import Struct
from typing import TYPE_CHECKING

from cleantext.reading.language.codes import CODES, OTHER, UNIT
from cleantext.reading.language.evidence import CACHED, listed
from cleantext.reading.words import WORD

if TYPE_CHECKING:
    from cleantext.reading.document import Document

ENOUGH = 12
"""Letters below which no language is named."""
SHORT = 60
LEAD = 1.3
"""How far the winner of a text of less than ``SHORT`` letters must be ahead of the next."""
CLOSE = 0.2
"""A second that has such a share of the winner's voices is asked for again, line by line."""
FURTHEST = 24
ODDS = tuple(exp(-step / UNIT) for step in range(FURTHEST))
"""Languages within three nats of a word's best share its voices, by likelihood."""
CLEAR = 0.2
"""A second with less than this share of the winner's voices is far behind, whichever words are asked."""
OFTEN, MOST = 3, 24
"""Of the words that a text has so often, if they are so many, the most frequent are asked first: sentences are made
with them, and they are known from other texts."""
SPREAD = 40
"""So many words of a shorter text are asked first, taken from all over the sample: its opening may be a quotation."""
LONG = 4000
"""So many characters tell langdetect enough."""
SAMPLE = 600
"""So many distinct words are asked at most."""
WHOLE = 1 << 12
"""Parts into which a voice is split."""
_LANES = Struct(f"<{len(CODES)}Q")
"""A number for each language in 64 bits each, so that one addition adds all of them."""


class Shares(dict[str, int]):
    """To which languages, and in how many parts, each voice of a word goes; a lane for each language."""

    def __missing__(self, word: str) -> int:
        row = listed(word.lower().replace("’", "'"))
        whole = WHOLE // 2 if word[0].isupper() else WHOLE
        if len(row) == 2:
            share = whole << 64 * row[0]
        else:
            best = min(row[1::2], default=0)
            steps = [(row[at], row[at + 1] - best) for at in range(0, len(row), 2)]
            odds = [(column, ODDS[step]) for column, step in steps if step < FURTHEST]
            total = sum([odd for _, odd in odds])
            share = sum([round(whole * odd / total) << 64 * column for column, odd in odds])
        self[word] = share
        return share


@cache
def shares() -> Shares:
    """The shares of all words met so far."""
    return Shares()


def elected(document: Document) -> str | None:
    """The code of the article's language, None without a clear winner."""
    prose = document.prose
    if not prose.isascii():
        from cleantext.reading.language import scripts

        if scripts.has_other_script(prose):
            latin, other = scripts.letters_by_script(prose)
            if other > latin:
                return scripts.named(prose)
    column = winner(document)
    if column != OTHER:
        return None if column is None else CODES[column]
    from cleantext.reading.language.naming import named

    return named(prose[:LONG])


def winner(document: Document) -> int | None:
    """The column of the language with most letters, or with most lines where two are close."""
    vocabulary = document.vocabulary
    first_asked = _first_asked(vocabulary)
    totals, first, second = ranked(first_asked)
    if len(first_asked) < len(vocabulary) and totals[second] >= CLEAR * totals[first]:
        totals, first, second = ranked(vocabulary)
    letters = ENOUGH + SHORT if len(vocabulary) >= SHORT else sum(len(word) * n for word, n in vocabulary.items())
    if letters < ENOUGH or (letters < SHORT and totals[first] <= LEAD * totals[second]):
        return None
    if totals[second] > CLOSE * totals[first] and len(document.lines) > 1:
        return by_lines(document, first, second)
    return first if totals[first] > totals[second] else None


def _first_asked(vocabulary: Mapping[str, int]) -> Mapping[str, int]:
    """The most frequent words, or some from all over the sample: they tell nearly always."""
    step = -(-min(len(vocabulary), SAMPLE) // SPREAD)
    if step <= 1:
        return vocabulary
    often = {word: count for word, count in vocabulary.items() if count >= OFTEN}
    if len(often) >= MOST:
        return {word: often[word] for word in sorted(often, key=often.__getitem__, reverse=True)[:MOST]}
    return dict(islice(vocabulary.items(), 0, SAMPLE, step))


def ranked(vocabulary: Mapping[str, int]) -> tuple[tuple[int, ...], int, int]:
    """The voices of each language, and the columns of the two with most."""
    totals = counted(vocabulary)
    columns = sorted(range(len(CODES)), key=lambda column: (-totals[column], column))
    return totals, columns[0], columns[1]


def close_seconds(document: Document, share: float) -> frozenset[str]:
    """The languages that have at least this share of the voices of the article's own, or more voices than it."""
    totals = counted(document.vocabulary)
    own = totals[CODES.index(document.language)] if document.language in CODES else 0
    return frozenset(code for code, voices in zip(CODES, totals, strict=True) if own and voices >= share * own)


def counted(vocabulary: Mapping[str, int]) -> tuple[int, ...]:
    """The voices of each language."""
    known = shares()
    if len(known) > CACHED:
        known.clear()
    total = 0
    for word, count in islice(vocabulary.items(), SAMPLE):
        total += known[word] * (len(word) * count)
    return _LANES.unpack(total.to_bytes(_LANES.size, "little"))


def by_lines(document: Document, first: int, second: int) -> int:
    """The one of two languages that more lines are in, quotations and capitalised words aside."""
    bare = list(document.prose)
    for quote in document.quotes:
        bare[quote.start : quote.end] = " " * (quote.end - quote.start)
    text = "".join(bare)
    lead = 0
    for line in document.lines:
        plain = (word for word in WORD.findall(text, line.start, line.end) if word[0].islower())
        totals = counted(Counter(plain))
        lead += (totals[first] > totals[second]) - (totals[second] > totals[first])
    return second if lead < 0 else first
