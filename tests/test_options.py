"""The quick reader of command lines gives what typer gives, or leaves the line to typer."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleantext.cli.app import read
from cleantext.cli.options import COMMANDS, options_of
from cleantext.cli.options.declaring import declared
from cleantext.cli.quick import parse

LINES = [
    ["fix", "a.txt"],
    ["fix", "-"],
    ["fix", "-w", "--select", "BOI,ENC", "--select=SPL", "posts", "b.txt"],
    ["fix", "--max-removal", "0.5", "a.txt"],
    ["fix", "--", "-w"],
    ["check", "--output-format=json", "-q", "-v", "a.txt"],
    ["words", "--least", "2", "--output-format=toml", "a.txt", "-"],
    ["rules"],
    ["explain", "BOI001", "SPL"],
]


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_plain_lines_are_read_alike(line: list[str]) -> None:
    quick = parse(line)
    assert quick is not None
    assert quick == read(line)


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["fix", "--help"],
        ["fix", "-qv"],
        ["fix", "--nope"],
        ["fxi"],
        ["fix", "--lang"],
        ["rules", "x"],
        ["words", "--least", "0", "a.txt"],
        ["words", "--verbose", "a.txt"],
    ],
    ids=str,
)
def test_unusual_lines_are_left_to_typer(line: list[str]) -> None:
    assert parse(line) is None


WORDS = [flag for command in COMMANDS for item in declared(options_of(command)) for flag in item.flags]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(COMMANDS)),
    st.lists(
        st.sampled_from([*WORDS, "a.txt", "-", "BOI", "json", "full", "keep", "0.3", "2", "en", "--color=never"]),
        max_size=5,
    ),
)
def test_whatever_is_read_quickly_is_read_alike(command: str, words: list[str]) -> None:
    line = [command, *words]
    quick: Any = parse(line)
    if quick is not None:
        assert quick == read(line)
