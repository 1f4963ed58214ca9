"""Where exactly a stretch begins and ends, once it is known to be there.

The tagger leaves ties at the edges: names say nothing, and small words may belong to both languages ("in").
"""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.reading.language.evidence import SILENT
from cleantext.reading.language.tagger import Stretch, measured
from cleantext.reading.language.tokens import COMMA, COMPOUND, LINE, PLAIN, SENTENCE, Token

ENDS = (SENTENCE, LINE)
WEAK = 26
"""A sentence at the edge that says less than three nats for the passage's language is no part of it."""
SHARED = 12
"""A small word within one and a half nats of the passage's language may as well be the article's."""


def trimmed(tokens: Sequence[Token], stretch: Stretch, main: int) -> Stretch:
    """The stretch without weak sentences at its edges, with the names that open or close its own sentence."""
    first, last = _without_weak_ends(tokens, stretch, main)
    last = _without_shared_words(tokens, first, last, stretch.column, main)
    while last < len(tokens) and tokens[last].name and tokens[last].join in (PLAIN, COMPOUND):
        last += 1
    first, last = _with_opening_names(tokens, first), _with_closing_names(tokens, last)
    return stretch if (first, last) == stretch[:2] else measured(tokens, first, last, main)


def _without_weak_ends(tokens: Sequence[Token], stretch: Stretch, main: int) -> tuple[int, int]:
    first, last = stretch.first, stretch.last

    def weak(begin: int, end: int, limit: int) -> bool:
        part = tokens[begin:end]
        return sum(t.scores[stretch.column] - t.scores[main] for t in part) < limit

    cuts = [k for k in range(first + 1, last) if tokens[k].join in ENDS and tokens[k - 1].end - tokens[k - 1].start > 1]
    while cuts and weak(cuts[-1], last, WEAK):
        last = cuts.pop()
    while cuts and cuts[0] < last and weak(first, cuts[0], WEAK):
        first = cuts.pop(0)
    if last < len(tokens) and tokens[last].join == PLAIN:
        clause = next((k for k in range(last - 1, first, -1) if tokens[k].join >= COMMA), first)
        if clause > first and tokens[clause].join == COMMA and weak(clause, last, WEAK // 2):
            last = clause
    return first, last


def _without_shared_words(tokens: Sequence[Token], first: int, last: int, column: int, main: int) -> int:
    """A passage that breaks off inside a phrase gives small words of both languages back ("in a statement")."""
    while last - first > 2 and last < len(tokens) and tokens[last].join == PLAIN:
        word = tokens[last - 1]
        short = word.end - word.start <= 3 and word.scores is not SILENT
        if not (short and word.scores[column] - word.scores[main] <= SHARED and tokens[last - 1].join == PLAIN):
            break
        last -= 1
    return last


def _with_opening_names(tokens: Sequence[Token], first: int) -> int:
    at = first
    while at and tokens[at].join not in ENDS:
        at -= 1
        if not _quiet(tokens[at]):
            return first
    return at


def _with_closing_names(tokens: Sequence[Token], last: int) -> int:
    at = last
    while at < len(tokens) and tokens[at].join not in ENDS:
        if not _quiet(tokens[at]):
            return last
        at += 1
    return at


def _quiet(token: Token) -> bool:
    return token.name or token.scores is SILENT
