"""Short cuts of reading signs: a line that is spared a look must read as it would with every look taken."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from cleantext import rules
from cleantext.formats import layout
from cleantext.reading.document import Document
from cleantext.reading.shape import UNREAD, Shape, read_shapes, shape_of
from cleantext.rules.boilerplate import forms, signs, threads
from cleantext.rules.boilerplate.forms import captions, credits, notices
from cleantext.rules.phrases import tables

FIXTURES = sorted((Path(__file__).parent.parent / "fixtures").rglob("*.txt"))
LINES = (
    "Share",
    "Photo by Ola Brandt",
    "Ola Brandt",
    "# By Ola Brandt",
    "Tagged bells",
    "Copyright Ola Brandt",
    "Reuters",
    "Three photos by Ola Brandt",
    "TopicsBellsGoatsParish life",
    "TopicsBells and goats",
    "BellsGoatsParishMusic",
    "March 12 2024",
    "Read more ?",
    "Enjoyed it? Subscribe to our newsletter.",
    "The bell rings - read more",
    "The bell rings read more »",
    "Home | Privacy | Terms",
    "We've sent you an email.",
    "The mill turned all day. Ola Brandt/Coast Pictures",
    "The mill turned all day.Credit: Ola Brandt",
    "The mill turned all day (Photo: Ola Brandt)",
    "The mill turned all day. (Source: Ola Brandt)",
)


def texts() -> set[str]:
    """Lines of all kinds: of fixtures, of every rule's examples, and each without its marks and figures."""
    found = [*LINES, *(path.read_bytes().decode("utf-8", "replace") for path in FIXTURES)]
    for entry in rules.select(["boilerplate"]):
        found += [example.text for example in rules.load(entry).examples]
    whole = {line.strip() for text in found for line in text.splitlines()}
    return {*whole, *(re.sub(r"[^\w\s]|\d", "", line).strip() for line in whole)} - {""}


def shapes() -> list[Shape]:
    """Each of these lines by itself."""
    return [read_shapes(Document(text, layout(text)))[0] for text in sorted(texts())]


def read(lines: list[Shape]) -> list[signs.Sign | None]:
    """Their signs, none of them remembered."""
    for shape in lines:
        shape.sign = UNREAD
    return signs.read_signs(lines)


def test_bare_lines_read_as_if_every_form_were_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shapes()
    with_short_cuts = read(lines)
    spared: list[str] = []
    is_plain = signs.is_plain

    def noted(text: str, key: str, first: str) -> bool:
        return is_plain(text, key, first) and not spared.append(text)

    monkeypatch.setattr(signs, "is_plain", noted)
    assert read(lines) == with_short_cuts
    assert len(spared) > 100
    monkeypatch.setattr(signs, "is_bare", lambda text, stop: False)
    assert read(lines) == with_short_cuts
    assert sum(sign is not None for sign in with_short_cuts) > 100
    shape_of.cache_clear()


def test_beginnings_and_cues_spare_only_forms_that_do_not_hit(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shapes()
    with_short_cuts = read(lines)
    spared: list[bool] = []
    asked = forms._asked

    def all_asked(long: bool, figure: bool, dated: bool, opened: bool, cued: bool, stop: bool) -> tuple[object, ...]:
        spared.append(not dated or not opened or not cued or stop)
        return asked(long, figure, figure, True, True, False)

    monkeypatch.setattr(forms, "_asked", all_asked)
    assert read(lines) == with_short_cuts
    assert sum(spared) > 100
    shape_of.cache_clear()


def test_first_words_settle_what_no_phrase_begins_with(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shapes()
    with_short_cuts = read(lines)
    monkeypatch.setattr(type(tables("boilerplate")), "may_open", lambda self, word: True)
    monkeypatch.setattr(tables("boilerplate").lines, "may_close", bool)
    assert read(lines) == with_short_cuts
    shape_of.cache_clear()


@pytest.mark.inside
def test_cheap_tests_let_pass_what_the_dear_patterns_find(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shapes()
    with_short_cuts = read(lines)
    monkeypatch.setattr(notices, "KINDS", tuple((words, (), *rest) for words, _, *rest in notices.KINDS))
    monkeypatch.setattr(credits, "LABELLED", ("",))
    glued = import_module("cleantext.rules.boilerplate.forms.glued")
    monkeypatch.setattr(glued, "capital", lambda: re.compile(r""))
    assert read(lines) == with_short_cuts
    shape_of.cache_clear()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ola Brandt August 17, 2019 - 2:19 pm", True),
        ("Ola Brandt August 17, 2019 at 2:19 p.m. wrote", True),
        ("Sam on 3 May 2018 at 10:12 said:", True),
        ("Ola Brandt says:", True),
        ("Ola Brandt says: the bell rang", False),
        ("Ola Brandt, 17 August 2019", False),
    ],
)
def test_who_wrote_a_comment_and_when(text: str, told: bool) -> None:
    assert threads._says_when(text) == told == (threads._stamped().match(text) is not None)


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("The mill in March. Ola Brandt/Coast Pictures", True),
        ("The mill in March. (Ola Brandt/Coast Pictures)", True),
        ("The mill in March. (Courtesy of Ola Brandt)", True),
        ("The mill in March.Credit: Ola Brandt", True),
        ("The mill in March. Photo by Ola Brandt", True),
        ("The mill in March. — FILE PHOTO", True),
        ("The mill bzw. Ola Brandt/Coast Pictures", False),
        ("The mill of Ola Brandt/Coast Pictures", False),
        ("The mill” (Courtesy of Ola Brandt)", True),
        ("The mill' (Courtesy of Ola Brandt)", False),
    ],
)
def test_credits_at_the_end(text: str, signed: bool) -> None:
    assert captions._is_signed(text) == signed
