"""The cheap measure of English: what is, what is not, and that the caller's word wins."""

from __future__ import annotations

import pytest

from cleantext.formats import layout
from cleantext.reading.document import Document
from cleantext.reading.english import is_english

ENGLISH = "The sexton walked to the tower with a lamp and found that the bell, for all they knew, was still warm."
OTHERS = {
    "German": "Der Küster ging mit einer Lampe zum Turm und fand, dass die Glocke noch warm war; so blieb es.",
    "French": "Le sacristain est monté à la tour avec une lampe, et la cloche était encore chaude.",
    "Dutch": "De koster ging met een lamp naar de toren en vond dat de klok nog warm was, en over haar hing de mist.",
    "Japanese": "鐘楼に登った番人は、ランプを手に、鐘がまだ温かいことに気づいた。誰もその理由を知らなかった。",
    "nothing": "",
}


def read(text: str, lang: str | None = None) -> bool:
    return is_english(Document(text, layout(text), lang=lang))


def test_english() -> None:
    assert read(ENGLISH)


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_other_languages(text: str) -> None:
    assert not read(text)


def test_a_quotation_does_not_make_a_text_english() -> None:
    assert not read(f"{OTHERS['German']} " * 12 + ENGLISH)


def test_the_callers_word_wins() -> None:
    assert not read(ENGLISH, lang="de")
    assert read(OTHERS["German"], lang="en")
