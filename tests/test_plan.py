"""Removing lines: what stands around them stays as it was."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cleantext.fixing.edits import apply
from cleantext.fixing.plan import choose, settle
from cleantext.model import Edit, Finding


def removal(text: str, line: str, **changes: object) -> Finding:
    start = text.index(line)
    values = {
        "rule": "BOI001",
        "name": "author-tagline",
        "category": "boilerplate",
        "message": "a tagline",
        "replacement": "",
        "safety": "safe",
    }
    return Finding(start=start, end=start + len(line), **{**values, **changes})  # type: ignore[arg-type]


def removed(text: str, *lines: str) -> str:
    chosen = settle(text, choose([removal(text, line) for line in lines]))
    assert all(a.end <= b.start for a, b in pairwise(chosen))
    return apply(text, [Edit(f.start, f.end, f.replacement or "") for f in chosen])


@pytest.mark.parametrize(
    ("text", "lines", "left"),
    [
        ("A\nx\nB\n", ["x"], "A\nB\n"),
        ("A\nx", ["x"], "A"),
        ("A\nx\n", ["x"], "A\n"),
        ("A\nx\ny", ["x", "y"], "A"),
        ("A\nx\ny\n", ["x", "y"], "A\n"),
        ("x\nA\n", ["x"], "A\n"),
        ("A\n\nx\n\nB\n", ["x"], "A\n\nB\n"),
        ("A\n\nx\nB\n", ["x"], "A\n\nB\n"),
        ("A\nx\n\nB\n", ["x"], "A\n\nB\n"),
        ("A\n\nx\n\ny\n\nB\n", ["x", "y"], "A\n\nB\n"),
        ("A\n\nx\n\ny\n", ["x", "y"], "A\n"),
        ("A\n\nx\n\ny", ["x", "y"], "A"),
        ("x\n\nA\n", ["x"], "A\n"),
        ("A\r\nx\r\nB\r\n", ["x"], "A\r\nB\r\n"),
        ("A\r\n\r\nx\r\n\r\nB\r\n", ["x"], "A\r\n\r\nB\r\n"),
        ("A\r\n\r\nx\r\n", ["x"], "A\r\n"),
        ("A\n  x  \nB", ["x"], "A\nB"),
        ("A\nx\n\n", ["x"], "A\n\n"),
        ("x\n", ["x"], ""),
    ],
)
def test_whole_lines(text: str, lines: list[str], left: str) -> None:
    assert removed(text, *lines) == left


def test_part_of_a_line_is_removed_as_it_is() -> None:
    assert removed("A x B", "x ") == "A B"


def test_category_then_safety_then_length_then_start() -> None:
    text = "abcdef"
    spelling = removal(text, "bcd", category="spelling", replacement="z")
    boilerplate = removal(text, "de", category="boilerplate")
    longer = removal(text, "abcd", category="spelling", replacement="y")
    assert choose([spelling, boilerplate, longer]) == [boilerplate]
    assert choose([spelling, longer]) == [longer]


def test_unsafe_fixes_only_on_request() -> None:
    text = "abc"
    doubtful = removal(text, "b", safety="unsafe", replacement="x")
    shown = removal(text, "c", safety="suggestion", replacement="x")
    assert choose([doubtful, shown]) == []
    assert choose([doubtful, shown], unsafe=True) == [doubtful]
