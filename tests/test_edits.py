"""Edits and offsets: many rounds of edits, lifted to the first text and made at once, give what the rounds gave."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleantext.fixing.edits import OffsetMap, apply
from cleantext.model import Edit

TEXTS = st.text("abcd\n", min_size=1, max_size=14)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    edits = []
    for start, end in pairs:
        kind = draw(st.sampled_from(["replace", "delete", "insert"]))
        replacement = "" if kind == "delete" else draw(st.text("XYZ", min_size=1, max_size=3))
        edits.append(Edit(start, start if kind == "insert" else end, replacement))
    return edits


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply("abcd", [Edit(0, 2, "x"), Edit(1, 3, "y")])


def test_edit_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        apply("abcd", [Edit(3, 9, "x")])


@given(st.data())
def test_two_rounds_equal_one(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    first = data.draw(edits_of(text))
    view = apply(text, first)
    second = data.draw(edits_of(view)) if view else []
    offsets = OffsetMap(first)
    kept, swallowed, made = [], set(), []
    for edit in second:
        lifted, hit = offsets.lift(view, edit)
        if swallowed & set(hit):
            continue
        swallowed |= set(hit)
        kept.append(lifted)
        made.append(edit)
    standing = [edit for number, edit in enumerate(first) if number not in swallowed]
    assert apply(text, standing + kept) == apply(view, made)


@given(st.data())
def test_a_position_outside_every_edit_keeps_its_character(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    edits = data.draw(edits_of(text))
    view = apply(text, edits)
    offsets = OffsetMap(edits)
    for at in range(len(view)):
        if not offsets.touched(at, at + 1):
            lifted, _ = offsets.lift(view, Edit(at, at + 1, ""))
            assert text[lifted.start : lifted.end] == view[at]
