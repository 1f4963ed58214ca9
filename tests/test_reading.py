"""Lines, paragraphs, sentences, quotations: where they begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleantext.formats.plain import layout
from cleantext.model import Span
from cleantext.reading.document import MASK, Document
from cleantext.reading.lines import read_blocks, read_lines
from cleantext.reading.shape import read_places, read_shapes
from cleantext.reading.words import WORD, words_in


def document(text: str) -> Document:
    return Document(text, layout(text))


def blocks(text: str, wrapped: bool | None = None) -> list[str]:
    doc = document(text)
    found = doc.blocks if wrapped is None else read_blocks(text, doc.lines, wrapped)
    return [text[b.start : b.end] for b in found]


def test_lines_are_what_is_visible() -> None:
    text = "  one \r\n\r\n\ttwo\n \nthree"
    assert [(text[a:b], row) for a, b, row in read_lines(text)] == [("one", 0), ("two", 2), ("three", 4)]


def test_each_line_is_a_paragraph_of_its_own() -> None:
    assert blocks("First sentence here.\nSecond one.\n") == ["First sentence here.", "Second one."]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    lines = [
        "The council met on Monday evening in the old fire station, which has",
        "no heating, and talked for three hours about the price of firewood in",
        "the valley and the two villages that lie above it, where most of the",
        "houses are empty from October to April.",
    ]
    text = "\n".join(lines) + "\n\n" + "\n".join(lines) + "\n"
    assert len(blocks(text)) == 2


def test_bullets_and_headings_stand_alone_in_wrapped_text() -> None:
    text = "# Title\ntext one\ntext two\n- first\n- second\n  goes on\n1. third\n"
    assert blocks(text, wrapped=True) == ["# Title", "text one\ntext two", "- first", "- second\n  goes on", "1. third"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. Nobody came.", ["It rained.", "Nobody came."]),
        ("Mr. Vale met Dr. Ott at 3.30 p.m. on Monday.", ["Mr. Vale met Dr. Ott at 3.30 p.m. on Monday."]),
        ("“Stay.” She left!", ["“Stay.”", "She left!"]),
        ("Who? “Me,” he said.", ["Who?", "“Me,” he said."]),
        ("It cost 3.5 million. ¿Por qué?", ["It cost 3.5 million.", "¿Por qué?"]),
        ("J. R. Hale wrote it.", ["J. R. Hale wrote it."]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    doc = document(text)
    assert [text[a:b] for a, b in doc.sentences(doc.blocks[0])] == sentences


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ('He said “no” and «non» and "nein".', ["“no”", "«non»", '"nein"']),
        ("„Halt“, rief er.", ["„Halt“"]),
        ("It's 5' 10\" tall, and 'tis true.", []),
        ("A “lonely mark\nand another” one.", []),
        ("‘Yes’ isn’t no.", ["‘Yes’"]),
    ],
)
def test_quotes(text: str, quotes: list[str]) -> None:
    assert [text[q.start : q.end] for q in document(text).quotes] == quotes


def test_prose_masks_what_is_no_prose_and_keeps_positions() -> None:
    from cleantext.formats.layout import Layout

    text = "see `code here` now"
    doc = Document(text, Layout((Span(0, 4), Span(15, 19))))
    assert doc.prose == "see " + MASK * 5 + " " + MASK * 5 + " now"
    assert doc.vocabulary.keys() == {"see", "now"}
    assert not doc.removable(0, len(text))
    assert doc.removable(0, 4)


def test_lowering_keeps_the_length() -> None:
    text = "İSTANBUL l’EAU ŞIK"
    assert len(document(text).lowered) == len(text)
    assert "l'eau" in document(text).lowered


@given(st.text(st.sampled_from("aéß'’ʼ-.,1 _\n\t\u00a0\ufffc“Ж中"), max_size=80))
def test_words_by_tokens_are_the_words_of_the_text(text: str) -> None:
    assert words_in(text) == WORD.findall(text)


def test_a_long_token_is_read_but_not_kept() -> None:
    token = "-".join(["mill"] * 50)
    assert words_in(f"{token} {token}") == ["mill"] * 100


@pytest.mark.parametrize("text", ["\n  One \n\t\nTwo\u00a0\n\n\nOne", "One", "\n\n Two words\t"])
def test_places_are_those_of_the_lines(text: str) -> None:
    doc = document(text)
    places = read_places(doc)
    for number, (shape, line) in enumerate(zip(read_shapes(doc), doc.lines, strict=True)):
        assert places.span(number) == (line.start, line.end)
        assert places.rows(number) == (line.row, line.row)
        assert text[line.start : line.end] == shape.text


def test_places_of_wrapped_paragraphs_reach_over_their_lines() -> None:
    line = "The ringers of the valley met at dawn and walked up to the tower"
    text = "\n".join([*[line] * 4, "", *[line] * 3])
    doc = document(text)
    places = read_places(doc)
    spans = [places.span(number) for number in range(len(read_shapes(doc)))]
    assert [" ".join(text[start:end].split()) for start, end in spans] == [s.text for s in read_shapes(doc)]
    assert [places.rows(number) for number in range(len(spans))] == [(0, 3), (5, 7)]


def test_a_shape_is_one_for_all_lines_of_a_text() -> None:
    text = "One\nTwo\nOne"
    first, second, third = read_shapes(document(text))
    assert first is third is not second
