"""What training left: word weights, trees, the calibration, the cuts. Opened when a page first asks for it.

Words and their weights are two strings of equal count, a weight being one printable character: opening six thousand
of them is one split and one zip. Trees are nested lists, so that the JSON reader builds them.
"""

from __future__ import annotations

import json
import os
from bisect import bisect_left
from functools import cache
from struct import Struct
from typing import Any, NamedTuple

from cleantext.rules.boilerplate.learned.tokens import Words

FILE = os.path.join(os.path.dirname(__file__), "weights.json")
BITS = 32
"""Leaves that a tree may have."""

Node = Any
"""A leaf's number, or [trait, threshold, node if at most, node if more]: as JSON gives them."""


class Forest(NamedTuple):
    """Trees asked all at once: each has a word of bits in one great integer, a bit for each leaf it may end in.

    A test that fails ("at most" is not so) rules out the leaves on its left. Per trait, ``masks`` holds what is left
    after the first, second, ... of its thresholds has been passed; the lowest bit left of a word is the tree's leaf.
    The method is QuickScorer's (Lucchese and others, 2015); in Python it is ten times as fast as walking.
    """

    thresholds: list[tuple[int, list[float], list[int]]]
    """Of each trait that is asked for: its place, thresholds in order, masks (one more)."""
    leaves: list[dict[int, float]]
    form: Struct

    def raw(self, row: list[float]) -> float:
        """The sum of the leaves in which a line with these traits ends."""
        left = -1
        for trait, thresholds, masks in self.thresholds:
            left &= masks[bisect_left(thresholds, row[trait])]
        words = self.form.unpack(left.to_bytes(self.form.size, "little"))
        return sum([values[word & -word] for values, word in zip(self.leaves, words, strict=True)])


def plant(trees: list[Node]) -> Forest:
    """The trees made ready to be asked."""
    everything = (1 << BITS * len(trees)) - 1
    tests: dict[int, list[tuple[float, int]]] = {}
    leaves: list[dict[int, float]] = []
    for number, tree in enumerate(trees):
        values: dict[int, float] = {}
        _grow(tree, values, tests, BITS * number)
        leaves.append(values)
    ready = []
    for trait, found in tests.items():
        found.sort()
        masks = [everything]
        for _, ruled_out in found:
            masks.append(masks[-1] & ~ruled_out)
        ready.append((trait, [threshold for threshold, _ in found], masks))
    return Forest(ready, leaves, Struct(f"<{len(trees)}I"))


def _grow(node: Node, values: dict[int, float], tests: dict[int, list[tuple[float, int]]], shift: int) -> int:
    """Number a tree's leaves from the left and note its tests; the bits of the leaves below the node."""
    if not isinstance(node, list):
        bit = 1 << len(values)
        values[bit] = node
        return bit
    trait, threshold, less, more = node
    left = _grow(less, values, tests, shift)
    tests.setdefault(trait, []).append((threshold, left << shift))
    return left | _grow(more, values, tests, shift)


class Weights(NamedTuple):
    """The line model."""

    words: Words
    forest: Forest
    slope: float
    shift: float
    """Calibration: log-odds = slope * raw + shift."""
    cuts: dict[str, float]
    """Log-odds from which a line of usual length goes ("safe"), what is added where it stands "alone" and where it is
    a "sentence", how the cut falls with "length", and from which log-odds a line is "shown"."""

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
