"""What training left: word weights, trees, the calibration, the cuts. Opened when a page first asks for it.

Words and their weights are two strings of equal count, a weight being one printable character: opening six thousand
of them is one split and one zip. Trees are nested lists, so that the JSON reader builds them.
"""

from __future__ import annotations

import json
import os
from bisect import bisect_left
from functools import cache, reduce
from itertools import accumulate
from math import floor
from operator import and_, getitem
from typing import Any, NamedTuple

from cleantext.rules.boilerplate.learned.standing import FAR
from cleantext.rules.boilerplate.learned.tokens import Words
from cleantext.rules.boilerplate.learned.traits import FEW, MANY, NAMES, WHOLE

FILE = os.path.join(os.path.dirname(__file__), "weights.json")
BITS = 32
"""Leaves that a tree may have."""
GRAIN = 1000
"""Units of a leaf's value in one: the file gives three decimals."""
DIGITS = 12
"""Binary digits in which the values of a tree's leaves, in these units, differ at the most."""

Node = Any
"""A leaf's number, or [trait, threshold, node if at most, node if more]: as JSON gives them."""


class Forest(NamedTuple):
    """Trees asked all at once: each has a lane of bits in one great integer, a bit for each leaf it may end in.

    A test that fails ("at most" is not so) rules out the leaves on its left. Per trait it is known what is left after
    the first, second, ... of its thresholds has been passed; the lowest bit left of a lane is the tree's leaf.
    The method is QuickScorer's (Lucchese and others, 2015); in Python it is ten times as fast as walking.
    The leaves' values are summed without being looked at one by one: of each binary digit of them it is counted how
    many of the leaves have it.
    """

    tables: list[list[int]]
    """Of each trait of ``FEW``, what is left, by its value."""
    thresholds: list[list[float]]
    """Of each other trait, in order. Whole numbers for a trait that is one: it is at most 4.5 if it is at most 4, and
    is compared with its like in half the time."""
    masks: list[list[int]]
    """What is left after so many of them; one more than thresholds."""
    start: int
    """What is left before a trait is asked for."""
    ones: int
    """The lowest bit of each lane."""
    least: int
    """The sum if each tree ended in its least leaf, in units of ``GRAIN``."""
    digits: list[int]
    """Of each binary digit, lowest first: the leaves whose value, less the least of their tree, has it."""

    def on_page(self, traits: list[float]) -> Forest:
        """The forest for lines of a page with these traits: it asks for those of the line alone."""
        left = _left(self.masks[len(MANY) :], self.thresholds[len(MANY) :], traits, self.start)
        return self._replace(thresholds=self.thresholds[: len(MANY)], masks=self.masks[: len(MANY)], start=left)

    def raw(self, row: list[Any]) -> float:
        """The sum of the leaves in which a line with these traits ends."""
        left = reduce(and_, map(getitem, self.tables, row), self.start)
        left = _left(self.masks, self.thresholds, row[len(FEW) :], left)
        leaves = left ^ (left & (left - self.ones))
        total = self.least
        for place, digit in enumerate(self.digits):
            total += (leaves & digit).bit_count() << place
        return total / GRAIN


def _left(masks: list[list[int]], thresholds: list[list[float]], row: list[float], left: int) -> int:
    """What is left of the leaves after these traits have been asked for."""
    return reduce(and_, map(getitem, masks, map(bisect_left, thresholds, row)), left)


def plant(trees: list[Node]) -> Forest:
    """The trees made ready to be asked."""
    everything = (1 << BITS * len(trees)) - 1
    tests: dict[int, dict[float, int]] = {}
    least, digits = 0, [0] * DIGITS
    for number, tree in enumerate(trees):
        values: list[int] = []
        _grow(tree, values, tests, BITS * number)
        low = min(values)
        least += low
        # The figures of all leaves stand below each other, the last leaf's on top: its bit is the highest.
        figures = [f"{value - low:0{DIGITS}b}" for value in reversed(values)]
        for place, column in enumerate(reversed(list(zip(*figures, strict=True)))):
            digits[place] |= int("".join(column), 2) << BITS * number
    order = [sorted(tests.get(trait, ())) for trait in range(len(NAMES))]
    masks = [
        list(accumulate([tests[trait][passed] for passed in found], _without, initial=everything))
        for trait, found in enumerate(order)
    ]
    thresholds: list[list[float]] = [
        list(map(floor, found)) if name in WHOLE else found for name, found in zip(NAMES, order, strict=True)
    ]
    few = len(FEW)
    tables = [
        [passed[bisect_left(found, value)] for value in range(FAR + 1)]
        for found, passed in zip(thresholds[:few], masks[:few], strict=True)
    ]
    ones = everything // ((1 << BITS) - 1)
    return Forest(tables, thresholds[few:], masks[few:], everything, ones, least, [digit for digit in digits if digit])


def _without(left: int, ruled_out: int) -> int:
    return left & ~ruled_out


def _grow(node: Node, values: list[int], tests: dict[int, dict[float, int]], shift: int) -> int:
    """Number a tree's leaves from the left and note its tests; the bits of the leaves below the node."""
    if not isinstance(node, list):
        values.append(round(node * GRAIN))
        return 1 << (len(values) - 1)
    trait, threshold, less, more = node
    left = _grow(less, values, tests, shift)
    ruled_out = tests.setdefault(trait, {})
    ruled_out[threshold] = ruled_out.get(threshold, 0) | left << shift
    return left | _grow(more, values, tests, shift)


class Weights(NamedTuple):
    """The line model."""

    words: Words
    forest: Forest
    slope: float
    shift: float
    """Calibration: log-odds = slope * raw + shift."""
    cuts: dict[str, float]
    """Log-odds from which a line of usual length goes ("safe"), what is added where it stands "alone", where it is a
    "sentence" and where it is "kin" to lines of the article, how the cut falls with "length" and "between" two
    lines that go, and from which log-odds a line is "shown"."""

    def on_page(self, traits: list[float]) -> Weights:
        """The model for lines of a page with these traits."""
        return self._replace(forest=self.forest.on_page(traits))

    def odds(self, row: list[float]) -> float:
        """The log-odds that a line with these traits is furniture; calibrated on pages of sites not trained on."""
        return self.slope * self.forest.raw(row) + self.shift


@cache
def load(path: str = FILE) -> Weights:
    """The weights of a file; those that come with the package when none is named."""
    with open(path, encoding="utf-8") as file:
        return parse(json.load(file))


def parse(data: dict[str, Any]) -> Weights:
    """The weights as the file holds them."""
    words = dict(zip(data["words"].split("\t"), data["levels"].encode("ascii"), strict=True))
    return Weights(Words(words), plant(data["trees"]), data["slope"], data["shift"], data["cuts"])
