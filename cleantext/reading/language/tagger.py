"""From words to stretches: the likeliest sequence of languages, where each change has its price.

A change costs little where the text pauses (line, quotation mark, sentence end), more at a comma, most inside a
phrase; coming back to the article's language costs less than leaving it, or short tails ("... in Canada") would be
swallowed. Equal paths change as late as they can.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import sub
from typing import NamedTuple

from cleantext.reading.language.evidence import SILENT
from cleantext.reading.language.tokens import LINE, QUOTE, SENTENCE, Token

LEAVE = (66, 120, 48, 32, 24, 26)
"""What leaving costs by join (plain, compound, comma, sentence, quotation mark, line), in 1/8 nat."""
RETURN = (26, 72, 18, 8, 6, 2)
AMONG = 16
"""What a change from one foreign language to another costs beyond leaving."""
IDLE = 6
"""What a name costs in a foreign stretch: lists of names between two titles are no passage."""
CLEAR = 100
"""Two stretches with so much evidence each are joined across names."""
ENOUGH = 40
"""A language with less in its favour is not tried."""
BEAM = 3
"""So many foreign languages are tried against the article's own."""


class Stretch(NamedTuple):
    """Tokens ``first:last`` in one foreign language, and by how much it beats the article's own (1/8 nat)."""

    first: int
    last: int
    column: int
    evidence: int


def tag(tokens: Sequence[Token], main: int) -> list[Stretch]:
    """The foreign stretches of a paragraph."""
    columns = candidates(tokens, main)
    if not columns:
        return []
    path = _path(tokens, [main, *columns])
    stretches: list[Stretch] = []
    first = 0
    for at in range(1, len(path) + 1):
        if at < len(path) and (path[at] == 0) == (path[first] == 0):
            continue
        if path[first]:
            found = measured(tokens, first, at, main)
            if stretches and _belongs(tokens, stretches[-1], found):
                found = measured(tokens, stretches.pop().first, at, main)
            stretches.append(found)
        first = at
    return stretches


def _belongs(tokens: Sequence[Token], before: Stretch, after: Stretch) -> bool:
    """Whether two stretches are one, with nothing but names between."""
    between = tokens[before.last : after.first]
    return (
        before.column == after.column
        and min(before.evidence, after.evidence) >= CLEAR
        and all(token.name for token in between)
        and all(token.join < SENTENCE for token in (*between, tokens[after.first]) if token.join != QUOTE)
    )


def candidates(tokens: Sequence[Token], main: int) -> list[int]:
    """The foreign languages with most in their favour: by the loudest run of words, which silent ones do not change."""
    voices = [token.scores for token in tokens if token.scores is not SILENT]
    columns = list(zip(*voices, strict=True))
    if not columns:
        return []
    own = columns[main]
    totals: list[tuple[int, int]] = []
    for column, scores in enumerate(columns):
        if column == main:
            continue
        best = run = 0
        for lead in map(sub, scores, own):
            run += lead
            if run < 0:
                run = 0
            elif run > best:
                best = run
        totals.append((-best, column))
    totals.sort()
    return [column for total, column in totals[:BEAM] if -total >= ENOUGH]


def measured(tokens: Sequence[Token], first: int, last: int, main: int) -> Stretch:
    """The stretch with the language that its words speak for most."""
    sums = [sum(column) for column in zip(*(token.scores for token in tokens[first:last]), strict=True)]
    best, column = max((total, -column) for column, total in enumerate(sums) if column != main)
    return Stretch(first, last, -column, best - sums[main])


def _path(tokens: Sequence[Token], columns: list[int]) -> list[int]:
    """For each token the number of its language in ``columns`` (0: the article's own), by the Viterbi algorithm."""
    foreign = range(1, len(columns))
    score = [0, *(-LEAVE[LINE] for _ in foreign)]
    back: list[list[int]] = []
    for token in tokens:
        leave, home = LEAVE[token.join], RETURN[token.join]
        loudest = max(foreign, key=score.__getitem__)
        came = [loudest if score[loudest] - home >= score[0] else 0]
        grown = [max(score[0], score[loudest] - home) + token.scores[columns[0]]]
        cost = IDLE if token.scores is SILENT else 0
        for state in foreign:
            origins = ((score[0] - leave, 0), (score[state], state), (score[loudest] - leave - AMONG, loudest))
            best, origin = max(origins, key=_first)
            came.append(origin)
            grown.append(best + token.scores[columns[state]] - cost)
        back.append(came)
        score = grown
    state = max(range(len(columns)), key=score.__getitem__)
    path: list[int] = []
    for came in reversed(back):
        path.append(state)
        state = came[state]
    return path[::-1]


def _first(pair: tuple[int, int]) -> int:
    return pair[0]
