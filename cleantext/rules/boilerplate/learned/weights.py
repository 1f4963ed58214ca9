"""What training left: word weights, trees, the calibration, the cuts. Opened when a page first asks for it.

Words and their weights are two strings of equal count, a weight being one printable character: opening six thousand
of them is one split and one zip. Trees are nested lists, so that the JSON reader builds them.
"""

from __future__ import annotations

import json
import os
from functools import cache
from math import exp
from typing import Any, NamedTuple

FILE = os.path.join(os.path.dirname(__file__), "weights.json")
ZERO = 80
"""The character that stands for weight 0; its neighbours stand a ``STEP``-th apart."""
STEP = 16
FIRST_TREES = 24
HOPELESS = -1.5
"""Raw score after the first trees from which no line has ever come up to a cut: the other trees are not asked."""

Node = Any
"""A leaf's number, or [trait, threshold, node if at most, node if more]: as JSON gives them."""


class Weights(NamedTuple):
    """The line model."""

    words: dict[str, int]
    """Of each token, its weight as the character's code."""
    trees: list[Node]
    slope: float
    shift: float
    """Calibration: log-odds = slope * raw + shift."""
    cuts: dict[str, float]

    def probability(self, row: list[float]) -> float:
        """How likely a line with these traits is furniture; calibrated on pages of sites not trained on."""
        raw = 0.0
        for number, tree in enumerate(self.trees):
            node = tree
            while node.__class__ is list:
                node = node[2] if row[node[0]] <= node[1] else node[3]
            raw += node
            if number == FIRST_TREES and raw < HOPELESS:
                break
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.slope * raw + self.shift))))


@cache
def load(path: str = FILE) -> Weights:
    """The weights of a file; those that come with the package when none is named."""
    with open(path, encoding="utf-8") as file:
        return parse(json.load(file))


def parse(data: dict[str, Any]) -> Weights:
    """The weights as the file holds them."""
    words = dict(zip(data["words"].split("\t"), data["levels"].encode("ascii"), strict=True))
    return Weights(words, data["trees"], data["slope"], data["shift"], data["cuts"])
