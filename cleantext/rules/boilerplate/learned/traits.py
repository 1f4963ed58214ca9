"""How each line of a page stands: the numbers of the second level of the line model.

Everything is counted of paragraphs, from both ends of the page, from the article proper (as the rules see it, and as
the first level's log-odds do) and from the furniture that the rules have found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.learned.tokens import parted, quoted, score
from cleantext.rules.boilerplate.page import Page

NAMES = (
    "own", "own-1", "own+1", "own-2", "own+2", "own-3", "own+3", "own around", "own before", "own after",
    "words", "chars", "stop", "sign", "gone", "zone", "kernel", "from start", "from end", "share through",
    "long before", "long after", "chars before", "chars after", "to long before", "to long after",
    "gone around", "gone before", "gone after", "gone share", "known words", "repeated", "capitals", "digits",
    "commas", "quoted", "parts", "address", "first", "words-1", "words+1", "long beside", "short run", "lines",
    "page chars", "furniture share", "inner short", "inner odds", "numbers beside",
)  # fmt: skip
CLIP = 4.0
PLAIN = 25
"""Words of a sentence inside the article from which its words are not looked up: it is the article."""
FAR = 99


class Standing(NamedTuple):
    """What is counted once for a page."""

    page: Page
    own: list[float]
    """Log-odds of each line by itself."""
    long: list[int]
    chars: list[int]
    gone: list[int]
    odds: list[float]
    """Running sums, each one longer than the page: of long lines, characters, lines gone, clipped log-odds."""
    near_before: list[int]
    near_after: list[int]
    """Paragraphs to the nearest long one."""
    run: list[int]
    """Length of the run of lines that are not long in which the line stands."""
    kernel: range
    """The article proper by the log-odds."""
    vocabulary: frozenset[str]
    seen: Counter[str]
    furniture: float
    inner_short: float
    """Share of lines inside the article that are not long and that no rule lets go: high in an article of lists."""
    inner_odds: float


def stand(page: Page, words: Mapping[str, int]) -> Standing:
    """Count a page."""
    shapes, signs = page.shapes, page.signs
    own = [
        -CLIP
        if sign is None and shape.words >= PLAIN and shape.stop and index in page.core
        else score(shape, sign, words)
        for index, (shape, sign) in enumerate(zip(shapes, signs, strict=True))
    ]
    bodies = [shape.body_like for shape in shapes]
    clipped = [max(-CLIP, min(CLIP, value)) for value in own]
    text = " ".join(shapes[n].text for n in page.core if bodies[n])
    inner = [n for n in page.core if n not in page.gone]
    return Standing(
        page,
        own,
        [0, *accumulate(map(int, bodies))],
        [0, *accumulate(len(shape.text) for shape in shapes)],
        [0, *accumulate(int(n in page.gone) for n in range(len(shapes)))],
        [0.0, *accumulate(clipped)],
        _nearest(bodies),
        _nearest(bodies[::-1])[::-1],
        _runs(bodies),
        _kernel(shapes, clipped),
        frozenset(text.lower().split()),
        Counter(shape.text for shape in shapes),
        sum(value > 1 for value in own) / max(len(own), 1),
        sum(not bodies[n] for n in inner) / max(len(inner), 1),
        sum(clipped[n] for n in inner) / max(len(inner), 1),
    )


def traits(standing: Standing, index: int) -> list[float]:
    """The numbers of one line, in the order of ``NAMES``."""
    page, own = standing.page, standing.own
    shape, sign = page.shapes[index], page.signs[index]
    size = len(own)
    around = [own[n] if 0 <= n < size else 0.0 for n in range(index - 3, index + 4)]
    text = shape.text
    long, chars, gone, odds = standing.long, standing.chars, standing.gone, standing.odds
    total = chars[-1] or 1
    low, high = max(0, index - 5), min(size, index + 6)
    return [
        around[3], around[2], around[4], around[1], around[5], around[0], around[6], sum(around),
        odds[index], odds[-1] - odds[index + 1],
        shape.words, len(text), _ending(text, shape.stop), 0 if sign is None else 1 + sign.strong,
        int(index in page.gone), _outside(page.core, index), _outside(standing.kernel, index),
        index, size - 1 - index, index / size,
        long[index], long[-1] - long[index + 1], chars[index] / total, (chars[-1] - chars[index + 1]) / total,
        standing.near_before[index], standing.near_after[index],
        (gone[high] - gone[low]) / (high - low), gone[index], gone[-1] - gone[index + 1], gone[-1] / size,
        _known(text, standing.vocabulary) if shape.words < 40 else 1.0,
        min(standing.seen[text], 4), *_build(text, shape.words),
        page.shapes[index - 1].words if index else 0, page.shapes[index + 1].words if index + 1 < size else 0,
        long[high if high < index + 2 else index + 2] - long[max(0, index - 1)],
        standing.run[index], size, chars[-1], standing.furniture,
        standing.inner_short, standing.inner_odds,
        sum([page.shapes[n].text[:1].isdigit() for n in range(low, high)]) / (high - low),
    ]  # fmt: skip


def _ending(text: str, stop: bool) -> int:
    last = text[-1:]
    return 2 if last in "?!" else 3 if last == ":" else 1 if stop else 0


def _outside(inner: range, index: int) -> int:
    """How far before (negative) or after a stretch a line stands; 0 inside."""
    if not inner:
        return FAR
    return index - inner.start if index < inner.start else max(0, index - inner.stop + 1)


def _known(text: str, vocabulary: frozenset[str]) -> float:
    words = [word for word in text.lower().split() if len(word) > 3]
    return sum([word in vocabulary for word in words]) / len(words) if words else -1.0


def _build(text: str, words: int) -> list[float]:
    if words > 60:
        return [0.0, 0.0, text.count(", "), 0, 0, 0, 0]
    firsts = [part[0] for part in text.split()]
    first = text[0]
    return [
        sum(map(str.isupper, firsts)) / len(firsts),
        sum(map(str.isdigit, firsts)) / len(firsts),
        text.count(", "),
        int(quoted(text)),
        int(parted(text)),
        int("@" in text or "http" in text or "www." in text),
        0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3,
    ]


def _nearest(bodies: Sequence[bool]) -> list[int]:
    found, last = [], FAR
    for long in bodies:
        found.append(min(last, FAR))
        last = 1 if long else last + 1
    return found


def _runs(bodies: Sequence[bool]) -> list[int]:
    runs, start = [0] * len(bodies), 0
    for end in range(len(bodies) + 1):
        if end == len(bodies) or bodies[end]:
            runs[start:end] = [end - start] * (end - start)
            start = end + 1
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
