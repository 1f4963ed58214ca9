"""Sentences that speak to their reader: those of a page go, and an article's that open alike stay."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import cleantext
from cleantext.rules.boilerplate import page_words
from cleantext.rules.phrases import tables

FILES = sorted((Path(__file__).parent.parent / "fixtures" / "sentences").glob("*.toml"))
LISTS: dict[str, dict[str, Any]] = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in FILES}


def sentences(kind: str) -> list[tuple[str, str]]:
    """The sentences of a kind, each with its language."""
    return [(lang, sentence) for lang, lists in LISTS.items() for sentence in lists[kind]]


def stays(lang: str, sentence: str) -> bool:
    """Whether a sentence between the paragraphs of an article is left alone, furniture at both ends of the page."""
    paragraph = LISTS[lang]["paragraph"]
    page = f"Facebook\n{paragraph}\n{sentence}\n{paragraph}\n{paragraph}\n© 2020 Hollmoor\n"
    return sentence in cleantext.clean(page, select=["boilerplate"]).text


@pytest.mark.parametrize(("lang", "sentence"), sentences("furniture"))
def test_furniture_goes(lang: str, sentence: str) -> None:
    assert not stays(lang, sentence)


@pytest.mark.parametrize(("lang", "sentence"), sentences("article"))
def test_advice_stays(lang: str, sentence: str) -> None:
    assert stays(lang, sentence)


def test_every_language_of_phrases_but_english_has_words_of_its_page() -> None:
    languages = {phrase.lang for phrase in tables("boilerplate").phrases} - {"en"}
    assert languages == page_words.OWN.keys() == page_words.EVERYDAY.keys()
    assert languages == LISTS.keys()


def test_pieces_are_told_apart_by_where_they_mean_the_page() -> None:
    for lang in page_words.OWN:
        own, everyday = page_words.pieces(lang)
        assert not set(own) & set(everyday)
        assert all(piece.strip() for piece in (*own, *everyday))
