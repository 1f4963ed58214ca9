"""What holds for every text: cleaning twice equals cleaning once, spans are honest, prose alone changes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cleantext
from cleantext.fixing.edits import apply
from cleantext.model import CATEGORIES, Edit, Result

FRAGMENTS = [
    "The harbour was quiet on Tuesday, and nobody had expected the bridge to open before noon.",
    "“We will not wait,” said Ines Falk, who runs the mill with her brother.",
    "« Nous n’avons rien décidé », a indiqué la mairie in a note to the press.",
    "«L’eau monte» dans la vallée, a précisé le préfet.",
    "She shut the the door and went home.",
    "The report costs 3,5 million euros and the gate opens at 14h30.",
    "Il a dit que la salle restera fermée jusqu’au printemps, faute de moyens.",
    "Das Dorf hat seit drei Jahren keinen Bäcker mehr, sagte die Wirtin.",
    "RenÃ© said the cafÃ© was â€œnever emptyâ€\x9d.",
    "Don&rsquo;t wait &amp; see.",
    "The goverment recieved several evidence of it.",
    "More Stories",
    "Read also",
    "Share this article",
    "Sign up for our newsletter",
    "By Ada Quill",
    "Total coffee aficionado. Travel buff. Music ninja. Bacon nerd.",
    "Ten things to do with old bread",
    "Photo: Ada Quill / Agence Nord",
    "© 2021 The Nimble Courier. All rights reserved.",
    "zero\u200bwidth so\u00adft \ufeffmark",
    "e\u0301te\u0301 \u202ex\u202c ﬁn",
    "https://example.org/a?b=1&copy=2 #tag @name",
    "10 000 people paid 200 € on 3 april ?",
    "Привет, мир. Это просто строка.",
    "これはペンです。",
    "",
    " ",
    "\t",
]
NOISE = st.text(max_size=12)
LINES = st.lists(st.one_of(st.sampled_from(FRAGMENTS), NOISE), max_size=9)
TEXTS = st.builds(lambda lines, end: end.join(lines), LINES, st.sampled_from(["\n", "\r\n", "\n\n", " "]))
COMMON = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def by_hand(text: str, result: Result) -> str:
    return apply(text, [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed])


@COMMON
@given(TEXTS, st.booleans(), st.sampled_from(["keep", "mark", "drop"]))
def test_the_laws(text: str, unsafe: bool, foreign: str) -> None:
    result = cleantext.clean(text, unsafe_fixes=unsafe, foreign=foreign)  # type: ignore[arg-type]
    assert by_hand(text, result) == result.text
    again = cleantext.clean(result.text, unsafe_fixes=unsafe, foreign=foreign)  # type: ignore[arg-type]
    assert again.text == result.text
    if not any(f.fixed for f in result.findings):
        assert result.text == text
    for finding in result.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.line == text.count(
            "\n", 0, text.index(text[finding.start : finding.end], finding.start)
        ) + 1 or (text[finding.start : finding.end].startswith(("\r", "\n")))
        if finding.fixed and finding.category != "encoding":
            for edge in (finding.start, finding.end):
                assert edge == len(text) or not unicodedata.combining(text[edge])
                assert text[edge - 1 : edge + 1] != "\r\n"
    starts = [finding.start for finding in result.findings]
    assert starts == sorted(starts)


@COMMON
@given(TEXTS, st.sampled_from(CATEGORIES))
def test_one_category_keeps_the_laws_too(text: str, category: str) -> None:
    result = cleantext.clean(text, select=[category])
    assert {f.category for f in result.findings} <= {category}
    assert by_hand(text, result) == result.text
    assert cleantext.clean(result.text, select=[category]).text == result.text


@COMMON
@given(LINES)
def test_code_and_front_matter_stay_in_markdown(lines: list[str]) -> None:
    code = "recieve the the « x » 14h30"
    body = "\n\n".join(line for line in lines if line.isprintable() and "`" not in line and "$" not in line)
    prose = "It is a a fine day, said the mayor to everyone."
    text = f"---\ntitle: the the end\n---\n\n{prose}\n\n```\n{code}\n```\n\n{body}\n"
    result = cleantext.clean(text, format="markdown")
    assert result.text.startswith("---\ntitle: the the end\n---\n")
    assert f"```\n{code}\n```\n" in result.text
    assert cleantext.clean(result.text, format="markdown").text == result.text


def test_nothing_comes_of_nothing() -> None:
    assert cleantext.clean("") == Result("", ())


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"select": ["BOI0001"]}, "did you mean"),
        ({"ignore": ["boilerplat"]}, "did you mean boilerplate"),
        ({"format": "html"}, "no format"),
        ({"lang": "english"}, "ISO 639-1"),
        ({"lang": "xx"}, "ISO 639-1"),
        ({"foreign": "burn"}, "keep, mark, drop"),
    ],
)
def test_wrong_options_are_refused(options: dict, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        cleantext.clean("text", **options)


def test_project_words_are_known() -> None:
    text = "The blorptastic lantern was lit again in the harbour, and the crowd went home."
    assert not [f for f in cleantext.clean(text, words=["Blorptastic"]).findings if "blorp" in text[f.start : f.end]]


def test_a_language_is_taken_in_any_case() -> None:
    text = "She shut the the door, and nobody in the valley heard it."
    assert cleantext.clean(text, lang="EN") == cleantext.clean(text, lang="en") == cleantext.clean(text, lang="en-GB")


def test_a_bare_string_is_one_selector_and_one_word() -> None:
    text = "She shut the the door."
    assert cleantext.clean(text, select="SPL001").text == "She shut the door."
    assert cleantext.clean(text, words="blorptastic").text == "She shut the door."


def test_a_wrong_format_is_refused_for_an_empty_text_too() -> None:
    with pytest.raises(ValueError, match="no format"):
        cleantext.clean("", format="html")
