"""How each line of a page stands: the numbers of the second level of the line model.

Counted from the article proper (as the rules see it, and as the first level's log-odds do), from the furniture that
the rules have found, and of the run of short lines in which a line stands. Seventy-four of them were tried: these
carry as much as all (see the model card).
"""

from __future__ import annotations

from cleantext.rules.boilerplate.learned.standing import FAR, Standing
from cleantext.rules.boilerplate.words import words_of

FEW = ("ending", "sign", "gone", "to sign before", "to sign after", "to heading", "repeated", "long beside")
"""Whole numbers from 0 to ``FAR``."""
MANY = (
    "own", "own-1", "own+1", "own around", "words", "chars", "kernel", "chars before", "gone around", "known words",
    "run", "odds of run", "gone of run", "from title", "function words", "figures",
)  # fmt: skip
OF_PAGE = ("lines", "page chars", "furniture share", "inner short", "inner odds")
"""The same for all lines of a page."""
NAMES = FEW + MANY + OF_PAGE
WHOLE = frozenset({*FEW, "words", "chars", "kernel", "run", "from title", "lines", "page chars"})
"""Those that are whole numbers."""
NONE = -9.0
"""Where there is nothing to average."""
AROUND = 5
"""Lines on either side among which furniture is counted."""
FUNCTION = frozenset(
    "the a an of to in and for on with at by from as is was are were be been it its this that these those he she they "
    "his her their them him who which what when where how why not but or if then than so there here has have had will "
    "would can could may might do does did no all more most some any one about after before over into out up down just "
    "also only other such through during between under against because while i me my we us our you your".split()
)
"""The commonest words of English that carry no subject: two fifths of news prose, and one word in seven of menus."""
KNOWN_WORDS = 40
"""Words of a line from which it is not asked which of them the article holds: it is a paragraph."""


def traits(standing: Standing, index: int) -> list[float]:
    """The numbers of one line, in the order of ``NAMES``."""
    return line_traits(standing, index) + page_traits(standing)


def page_traits(standing: Standing) -> list[float]:
    """The numbers of a page: those of ``OF_PAGE``."""
    size, chars = len(standing.own), standing.chars[-1]
    return [size, chars, standing.furniture, standing.inner_short, standing.inner_odds]


def line_traits(standing: Standing, index: int) -> list[float]:
    """The numbers of one line: those of ``FEW`` and ``MANY``."""
    page, own = standing.page, standing.own
    shape, sign = page.shapes[index], page.signs[index]
    size, text, count = len(own), shape.text, shape.words
    long, chars, gone = standing.long, standing.chars, standing.gone
    low = index - AROUND if index > AROUND else 0
    high = index + AROUND + 1 if index + AROUND < size else size
    words = words_of(text)
    return [
        _ending(text, shape.stop),
        0 if sign is None else 1 + sign.strong,
        gone[index + 1] - gone[index],
        standing.sign_before[index],
        standing.sign_after[index],
        standing.heading_before[index],
        min(standing.seen[text], 4),
        long[index + 2 if index + 2 < size else size] - long[index - 1 if index else 0],
        own[index],
        own[index - 1] if index else 0.0,
        own[index + 1] if index + 1 < size else 0.0,
        sum(own[index - 3 if index > 3 else 0 : index + 4]),
        count,
        len(text),
        _outside(standing.kernel, index),
        chars[index] / (chars[-1] or 1),
        (gone[high] - gone[low]) / (high - low),
        _known(words, standing.vocabulary) if count < KNOWN_WORDS else 1.0,
        *_run(standing, index),
        index - page.title if page.title >= 0 else -FAR,
        sum(map(FUNCTION.__contains__, words)) / len(words),
        sum(map(str.isdigit, words)) / len(words),
    ]


def _run(standing: Standing, index: int) -> tuple[float, float, float]:
    """Length of the line's run, the average log-odds of its other lines, the share of its lines that go."""
    run = standing.runs[index]
    start, stop, size = run.start, run.stop, len(run)
    odds, gone = standing.odds, standing.gone
    others = (odds[stop] - odds[start] - standing.clipped[index]) / (size - 1) if size > 1 else NONE
    return size, others, (gone[stop] - gone[start]) / size


def _ending(text: str, stop: bool) -> int:
    last = text[-1:]
    return 2 if last in "?!" else 3 if last == ":" else 1 if stop else 0


def _outside(inner: range, index: int) -> int:
    """How far before (negative) or after a stretch a line stands; 0 inside."""
    if not inner:
        return FAR
    return index - inner.start if index < inner.start else max(0, index - inner.stop + 1)


def _known(words: tuple[str, ...], vocabulary: frozenset[str]) -> float:
    """The share of a line's longer words that the article holds."""
    longer = [word for word in words if len(word) > 3]
    return sum(map(vocabulary.__contains__, longer)) / len(longer) if longer else -1.0
