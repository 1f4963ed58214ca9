"""What is counted once for a page, before its lines are asked one by one.

Everything is counted of paragraphs: running sums, from which any stretch is one subtraction, distances to the nearest
sign, heading and long line, runs of short lines, and kinds of lines of one build.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.builds import Build, build
from cleantext.rules.boilerplate.learned.tokens import score
from cleantext.rules.boilerplate.page import Page

CLIP = 4.0
PLAIN = 25
"""Words of a sentence from which its words are not looked up between two paragraphs: it is the article. Nor are those
of a line that the rules let go."""
FAR = 99


class Peers(NamedTuple):
    """The lines of one build on a page."""

    lines: int
    odds: float
    """Sum of their clipped log-odds."""
    gone: int


class Standing(NamedTuple):
    """What is counted once for a page. Running sums are one longer than the page."""

    page: Page
    own: list[float]
    """Log-odds of each line by itself."""
    clipped: list[float]
    long: list[int]
    chars: list[int]
    words: list[int]
    gone: list[int]
    odds: list[float]
    """Running sums: of long lines, characters, words, lines gone, clipped log-odds."""
    near_before: list[int]
    near_after: list[int]
    """Paragraphs to the nearest long one."""
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
    builds: list[Build]
    peers: dict[Build, Peers]
    furniture: float
    inner_short: float
    """Share of lines inside the article that are not long and that no rule lets go: high in an article of lists."""
    inner_odds: float


def stand(page: Page, words: Mapping[str, int]) -> Standing:
    """Count a page."""
    shapes, signs = page.shapes, page.signs
    gone = [index in page.gone for index in range(len(shapes))]
    bodies = [shape.body_like for shape in shapes]
    own = [
        CLIP
        if gone[index] and page.gone[index].safety == "safe"
        else -CLIP
        if sign is None and shape.words >= PLAIN and shape.stop and index in page.core and _amid(bodies, gone, index)
        else score(shape, sign, words)
        for index, (shape, sign) in enumerate(zip(shapes, signs, strict=True))
    ]
    clipped = [max(-CLIP, min(CLIP, value)) for value in own]
    text = " ".join([shapes[n].text for n in page.core if bodies[n]])
    inner = [n for n in page.core if not gone[n]]
    signed = [sign is not None for sign in signs]
    builds = [build(shape.text, shape.words, shape.stop) for shape in shapes]
    return Standing(
        page,
        own,
        clipped,
        [0, *accumulate(bodies)],
        [0, *accumulate([len(shape.text) for shape in shapes])],
        [0, *accumulate([shape.words for shape in shapes])],
        [0, *accumulate(gone)],
        [0.0, *accumulate(clipped)],
        _nearest(bodies),
        _nearest(bodies[::-1])[::-1],
        _nearest(signed),
        _nearest(signed[::-1])[::-1],
        _nearest([sign is not None and sign.role == "heading" for sign in signs]),
        _runs(bodies),
        _kernel(shapes, clipped),
        frozenset(text.lower().split()),
        Counter([shape.text for shape in shapes]),
        builds,
        _peers(builds, clipped, gone),
        sum([value > 1 for value in own]) / max(len(own), 1),
        sum([not bodies[n] for n in inner]) / max(len(inner), 1),
        sum([clipped[n] for n in inner]) / max(len(inner), 1),
    )


def _amid(bodies: Sequence[bool], gone: Sequence[bool], index: int) -> bool:
    """Whether a paragraph stands between two others: a note or a caption in the article mostly stands at its breaks."""
    beside = [n for n in (index - 1, index + 1) if 0 <= n < len(bodies)]
    return all(bodies[n] and not gone[n] for n in beside)


def _peers(builds: Sequence[Build], odds: Sequence[float], gone: Sequence[bool]) -> dict[Build, Peers]:
    found: dict[Build, Peers] = {}
    for kind, value, goes in zip(builds, odds, gone, strict=True):
        count, total, lost = found.get(kind, (0, 0.0, 0))
        found[kind] = Peers(count + 1, total + value, lost + goes)
    return found


def _nearest(marked: Sequence[bool]) -> list[int]:
    """Of each line, how far back the last marked one before it is."""
    found, last = [], FAR
    for mark in marked:
        found.append(last if last < FAR else FAR)
        last = 1 if mark else last + 1
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
    for index, shape in enumerate(shapes):
        if gain <= 0:
            start, gain = index, 0.0
        gain -= odds[index] * (0.2 + min(shape.words, 40) / 20)
        if gain > best_gain:
            best, best_gain = range(start, index + 1), gain
    return best
