"""What is counted once for a page, before its lines are asked one by one.

Everything is counted of paragraphs: running sums, from which any stretch is one subtraction, distances to the nearest
sign and heading, and runs of short lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.learned.tokens import Words
from cleantext.rules.boilerplate.page import Page
from cleantext.rules.boilerplate.words import words_of

CLIP = 4.0
PLAIN = 25
"""Words of a sentence from which its words are not looked up between two paragraphs: it is the article. Nor are those
of a line that the rules let go."""
FAR = 99


class Standing(NamedTuple):
    """What is counted once for a page. Running sums are one longer than the page."""

    page: Page
    own: list[float]
    """Log-odds of each line by itself."""
    clipped: list[float]
    long: list[int]
    chars: list[int]
    gone: list[int]
    odds: list[float]
    """Running sums: of long lines, characters, lines gone, clipped log-odds."""
    sign_before: list[int]
    sign_after: list[int]
    heading_before: list[int]
    """Paragraphs to the nearest other line with a sign, and back to the last heading of a block."""
    runs: list[range]
    """The run of lines that are not long in which each line stands; a long line is a run of its own."""
    kernel: range
    """The article proper by the log-odds."""
    vocabulary: frozenset[str]
    seen: Counter[str]
    furniture: float
    inner_short: float
    """Share of lines inside the article that are not long and that no rule lets go: high in an article of lists."""
    inner_odds: float


def stand(page: Page, words: Words) -> Standing:
    """Count a page."""
    shapes, signs = page.shapes, page.signs
    gone = [index in page.gone for index in range(len(shapes))]
    bodies = [shape.body_like for shape in shapes]
    own = _own(page, words, bodies, gone)
    clipped = [CLIP if value > CLIP else -CLIP if value < -CLIP else value for value in own]
    signed = [sign is not None for sign in signs]
    inner = [n for n in page.core if not gone[n]]
    return Standing(
        page,
        own,
        clipped,
        [0, *accumulate(bodies)],
        [0, *accumulate([len(shape.text) for shape in shapes])],
        [0, *accumulate(gone)],
        [0.0, *accumulate(clipped)],
        _nearest(signed),
        _nearest(signed[::-1])[::-1],
        _nearest([sign is not None and sign.role == "heading" for sign in signs]),
        _runs(bodies),
        _kernel(shapes, clipped),
        frozenset().union(*[words_of(shapes[n].text) for n in page.core if bodies[n]]),
        Counter([shape.text for shape in shapes]),
        sum([value > 1 for value in own]) / max(len(own), 1),
        sum([not bodies[n] for n in inner]) / max(len(inner), 1),
        sum([clipped[n] for n in inner]) / max(len(inner), 1),
    )


def _own(page: Page, words: Words, bodies: Sequence[bool], gone: Sequence[bool]) -> list[float]:
    found = []
    for index, (shape, sign) in enumerate(zip(page.shapes, page.signs, strict=True)):
        if gone[index] and page.gone[index].safety == "safe":
            found.append(CLIP)
        elif sign is None and shape.words >= PLAIN and shape.stop and index in page.core and _amid(bodies, gone, index):
            found.append(-CLIP)
        else:
            found.append(words.score(shape, sign))
    return found


def _amid(bodies: Sequence[bool], gone: Sequence[bool], index: int) -> bool:
    """Whether a paragraph stands between two others: a note or a caption in the article mostly stands at its breaks."""
    above, below = index - 1, index + 1
    if index and (gone[above] or not bodies[above]):
        return False
    return below == len(bodies) or (bodies[below] and not gone[below])


def _nearest(marked: Sequence[bool]) -> list[int]:
    """Of each line, how far back the last marked one before it is."""
    found: list[int] = []
    last = FAR
    for mark in marked:
        found.append(last)
        last = 1 if mark else last + 1 if last < FAR else FAR
    return found


def _runs(bodies: Sequence[bool]) -> list[range]:
    runs: list[range] = []
    for end in range(len(bodies) + 1):
        if end == len(bodies) or bodies[end]:
            start = len(runs)
            runs += [range(start, end)] * (end - start)
            if end < len(bodies):
                runs.append(range(end, end + 1))
    return runs


def _kernel(shapes: Sequence[Shape], odds: Sequence[float]) -> range:
    """The stretch with the greatest sum of odds for the article, long lines weighing more: both ends in one cut."""
    best, best_gain, start, gain = range(0), 0.0, 0, 0.0
    for index, (shape, value) in enumerate(zip(shapes, odds, strict=True)):
        if gain <= 0:
            start, gain = index, 0.0
        gain -= value * (0.2 + (shape.words if shape.words < 40 else 40) / 20)
        if gain > best_gain:
            best, best_gain = range(start, index + 1), gain
    return best
