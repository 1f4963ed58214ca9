"""How each line of a page stands: the numbers of the second level of the line model.

Counted from both ends of the page, from the article proper (as the rules see it, and as the first level's log-odds
do), from the furniture that the rules have found, and of the lines of one build on the page.
"""

from __future__ import annotations

from cleantext.rules.boilerplate.learned.standing import FAR, Standing
from cleantext.rules.boilerplate.learned.tokens import parted, quoted
from cleantext.rules.boilerplate.learned.wording import NAMES as WORDING
from cleantext.rules.boilerplate.learned.wording import wording

NAMES = (
    "own", "own-1", "own+1", "own-2", "own+2", "own-3", "own+3", "own around", "own before", "own after",
    "most before", "most after", "least before", "least after",
    "words", "chars", "ending", "sign", "gone", "zone", "kernel", "from start", "from end", "share through",
    "long before", "long after", "chars before", "chars after", "to long before", "to long after",
    "to sign before", "to sign after", "to heading",
    "gone around", "gone before", "gone after", "gone share", "known words", "repeated", "capitals", "digits",
    "commas", "quoted", "parts", "address", "first", "words-1", "words+1", "long beside",
    "run", "place in run", "to end of run", "odds of run", "gone of run", "words of run",
    "peers", "odds of peers", "gone of peers", "title", "from title",
    "lines", "page chars", "furniture share", "inner short", "inner odds", "numbers beside", *WORDING,
)  # fmt: skip
NONE = -9.0
"""Where there is nothing to average."""


def traits(standing: Standing, index: int) -> list[float]:
    """The numbers of one line, in the order of ``NAMES``."""
    page, own = standing.page, standing.own
    shape, sign = page.shapes[index], page.signs[index]
    size = len(own)
    around = (
        own[index - 3 : index + 4]
        if 2 < index < size - 3
        else [own[n] if 0 <= n < size else 0.0 for n in range(index - 3, index + 4)]
    )
    before, after = own[max(0, index - 4) : index] or (NONE,), own[index + 1 : index + 5] or (NONE,)
    text = shape.text
    long, chars, gone, odds = standing.long, standing.chars, standing.gone, standing.odds
    total = chars[-1] or 1
    low, high = max(0, index - 5), min(size, index + 6)
    return [
        around[3], around[2], around[4], around[1], around[5], around[0], around[6], sum(around),
        odds[index], odds[-1] - odds[index + 1],
        max(before), max(after), min(before), min(after),
        shape.words, len(text), _ending(text, shape.stop), 0 if sign is None else 1 + sign.strong,
        gone[index + 1] - gone[index], _outside(page.core, index), _outside(standing.kernel, index),
        index, size - 1 - index, index / size,
        long[index], long[-1] - long[index + 1], chars[index] / total, (chars[-1] - chars[index + 1]) / total,
        standing.near_before[index], standing.near_after[index],
        standing.sign_before[index], standing.sign_after[index], standing.heading_before[index],
        (gone[high] - gone[low]) / (high - low), gone[index], gone[-1] - gone[index + 1], gone[-1] / size,
        _known(text, standing.vocabulary) if shape.words < 40 else 1.0,
        min(standing.seen[text], 4), *_shape(text, shape.words),
        page.shapes[index - 1].words if index else 0, page.shapes[index + 1].words if index + 1 < size else 0,
        long[high if high < index + 2 else index + 2] - long[max(0, index - 1)],
        *_run(standing, index), *_peers(standing, index),
        int(index == page.title), index - page.title if page.title >= 0 else -FAR,
        size, chars[-1], standing.furniture,
        standing.inner_short, standing.inner_odds,
        sum([page.shapes[n].text[:1].isdigit() for n in range(low, high)]) / (high - low),
        *wording(text),
    ]  # fmt: skip


def _run(standing: Standing, index: int) -> tuple[float, ...]:
    """Length of the line's run, its place from both ends, and what its other lines are."""
    run = standing.runs[index]
    start, stop, size = run.start, run.stop, len(run)
    odds, gone, words = standing.odds, standing.gone, standing.words
    others = (odds[stop] - odds[start] - standing.clipped[index]) / (size - 1) if size > 1 else NONE
    return (
        size,
        index - start,
        stop - 1 - index,
        others,
        (gone[stop] - gone[start]) / size,
        (words[stop] - words[start]) / size,
    )


def _peers(standing: Standing, index: int) -> tuple[float, float, float]:
    """How many lines of the page are built like this one, and what the others are."""
    count, odds, gone = standing.peers[standing.builds[index]]
    if count == 1:
        return 1, NONE, -1.0
    goes = standing.gone[index + 1] - standing.gone[index]
    return count, (odds - standing.clipped[index]) / (count - 1), (gone - goes) / (count - 1)


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


def _shape(text: str, words: int) -> list[float]:
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
