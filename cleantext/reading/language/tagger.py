"""From words to stretches: the likeliest sequence of languages, where each change has its price.

A change costs little where the text pauses (line, quotation mark, sentence end), more at a comma, most inside a
phrase; coming back to the article's language costs less than leaving it, or short tails ("... in Canada") would be
swallowed. Equal paths change as late as they can: the name behind "sagte" belongs to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleantext.reading.language.tokens import Token

LEAVE = (66, 120, 48, 32, 24, 26)
"""What leaving costs by join (plain, compound, comma, sentence, quotation mark, line), in 1/8 nat."""
RETURN = (26, 72, 18, 8, 6, 2)
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
    stretches = []
    first = 0
    for at in range(1, len(path) + 1):
        if at < len(path) and (path[at] == 0) == (path[first] == 0):
            continue
        if path[first]:
            stretches.append(measured(tokens, first, at, main))
        first = at
    return stretches


def candidates(tokens: Sequence[Token], main: int) -> list[int]:
    """The foreign languages with most in their favour."""
    totals: list[tuple[int, int]] = []
    for column in range(len(tokens[0].scores) if tokens else 0):
        if column == main:
            continue
        best = run = 0
        for token in tokens:
            run = max(0, run + token.scores[column] - token.scores[main])
            best = max(best, run)
        totals.append((-best, column))
    totals.sort()
    return [column for total, column in totals[:BEAM] if -total >= LEAVE[4]]


def measured(tokens: Sequence[Token], first: int, last: int, main: int) -> Stretch:
    """The stretch with the language that its words speak for most."""
    part = tokens[first:last]
    sums = [sum(column) for column in zip(*(token.scores for token in part), strict=True)]
    best = max((total, -column) for column, total in enumerate(sums) if column != main)
    return Stretch(first, last, -best[1], best[0] - sums[main])


def _path(tokens: Sequence[Token], columns: list[int]) -> list[int]:
    """For each token the number of its language in ``columns`` (0: the article's own), by the Viterbi algorithm."""
    states = range(len(columns))
    score = [0] + [-LEAVE[tokens[0].join]] * (len(columns) - 1)
    score = [s + tokens[0].scores[c] for s, c in zip(score, columns, strict=True)]
    back: list[list[int]] = []
    for token in tokens[1:]:
        leave, home = LEAVE[token.join], RETURN[token.join]
        best = max(states, key=lambda s: score[s])
        foreign = max(states[1:], key=lambda s: score[s])
        came = []
        grown = []
        for state, column in enumerate(columns):
            stay, move = score[state], score[foreign] - home if state == 0 else score[0] - leave
            origin = foreign if state == 0 else 0
            if state and score[foreign] - leave - 16 > move and foreign != state:
                origin, move = foreign, score[foreign] - leave - 16
            if move < stay:
                origin, move = state, stay
            came.append(origin)
            grown.append(move + token.scores[column])
        back.append(came)
        score = grown
        del best
    state = max(states, key=lambda s: score[s])
    path = [state]
    for came in reversed(back):
        state = came[state]
        path.append(state)
    return path[::-1]
