"""Passages marked or dropped: once, whole, and nothing else with them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import cleantext
from cleantext.formats import SUFFIXES

ARTICLES = sorted((Path(__file__).parent.parent / "fixtures" / "articles").glob("*/input.*"))
ENGLISH = "Not all of the neighbours are pleased with the idea of the concert."
ITALIAN = "La montagna non è un teatro, e chi la conosce sa che in estate ha bisogno di silenzio."
MORE = "These words have been hanging from a balcony since Easter."


def test_a_sentence_is_marked_once() -> None:
    text = f"{ENGLISH} {ITALIAN} {MORE}\n"
    marked = cleantext.clean(text, foreign="mark").text
    assert marked.count("[it: ") == 1
    assert cleantext.clean(marked, foreign="mark").text == marked


def test_a_sentence_is_dropped_with_one_space() -> None:
    text = f"{ENGLISH} {ITALIAN} {MORE}\n"
    assert cleantext.clean(text, foreign="drop").text == f"{ENGLISH} {MORE}\n"


def test_a_paragraph_is_dropped_with_its_line() -> None:
    text = f"{ENGLISH}\n\n{ITALIAN}\n\n{MORE}\n"
    assert cleantext.clean(text, foreign="drop").text == f"{ENGLISH}\n\n{MORE}\n"


def test_half_a_sentence_is_not_dropped() -> None:
    text = (
        f"{ENGLISH}\n«Il paese è piccolo e la gente mormora», ha detto la sindaca in a letter to the paper.\n{MORE}\n"
    )
    assert cleantext.clean(text, foreign="drop").text == text


FRENCH = "Le conseil municipal a voté hier soir le budget de la nouvelle école de la vallée."
COUNCIL = "Grönholm and Lindau share a school on the island, and the two towns voted on its budget on Tuesday."
NAMES = "Ada Marsh of Lindau and Tom Reed of the Grönholm Harbour Trust have met and agreed to share a boat."


@pytest.mark.parametrize("mode", ["mark", "drop"])
@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
@pytest.mark.parametrize("parts", [(FRENCH, COUNCIL), (COUNCIL, FRENCH), (FRENCH, ENGLISH), (FRENCH, NAMES)])
def test_where_the_vote_is_close_passages_are_reported_and_stay(
    parts: tuple[str, ...], between: str, mode: str
) -> None:
    text = between.join(parts)
    result = cleantext.clean(text, foreign=mode)  # type: ignore[arg-type]
    assert result.text == text
    assert any("the text may be in its language" in f.message for f in result.findings)


def test_a_short_text_loses_no_sentence() -> None:
    text = f"{MORE} Les enfants dorment encore dans le jardin."
    assert cleantext.clean(text, foreign="drop").text == text


def test_a_language_that_is_given_ends_the_doubt() -> None:
    assert cleantext.clean(f"{FRENCH} {COUNCIL}", foreign="drop", lang="en").text == COUNCIL
    assert cleantext.clean(f"{FRENCH} {COUNCIL}", foreign="drop", lang="fr").text == FRENCH


def test_passages_of_a_third_language_go_where_two_contend() -> None:
    french, english = f"{FRENCH} Les travaux commenceront au printemps.", f"{COUNCIL} {MORE}"
    rest = f"{french}\n\n{english}\n"
    lines = f"{french}\n\n{english}\n\nEl agua del pozo no se vende.\n"
    assert cleantext.clean(lines, foreign="drop").text == rest


@pytest.mark.parametrize("mode", ["mark", "drop"])
def test_code_and_links_inside_a_passage_stay(mode: str) -> None:
    foreign = (
        "La bibliothèque restera ouverte pendant `tout le code` et les [enfants pourront](https://a.example/b) aider."
    )
    text = f"{ENGLISH}\n\n{foreign}\n\n{MORE}\n"
    result = cleantext.clean(text, format="markdown", foreign=mode)  # type: ignore[arg-type]
    assert "`tout le code`" in result.text
    assert "(https://a.example/b)" in result.text
    assert "\ufffc" not in result.text


@pytest.mark.parametrize(
    "passage",
    [
        "*{}*",
        "_{}_",
        "**{}**",
        "***{}***",
        "**_{}_**",
        "~~{}~~",
        "“*{}*”",
        "*“{}”*",
        "*{}* *{}*",
        "Poi *tutto* tace. {}",
    ],
)
def test_emphasis_goes_with_its_sentence(passage: str) -> None:
    text = f"{ENGLISH} {MORE}\n\n{MORE} {passage.replace('{}', ITALIAN)} {ENGLISH}\n"
    treated = cleantext.clean(text, format="markdown", foreign="drop").text
    assert treated == f"{ENGLISH} {MORE}\n\n{MORE} {ENGLISH}\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH} *{ITALIAN} {MORE}* {ENGLISH}",
        f"*{ENGLISH} {MORE} {ITALIAN}* {ENGLISH}",
        f"{ENGLISH} ***{ITALIAN}** {MORE}* {ENGLISH}",
        f"{ENGLISH} {MORE} [{ITALIAN}](https://a.example/b) {ENGLISH}",
        f"{ENGLISH} {MORE} {ITALIAN[:-1]} `c = 3`. {ENGLISH}",
        f"{ENGLISH} {MORE}\n\n{ITALIAN[:-1]} `c = 3`.",
        f"{ENGLISH} {MORE}\n\n{ITALIAN[:-1]} <br>",
        f"{ENGLISH}[^1] {MORE}\n\n[^1]: {ITALIAN}",
    ],
)
def test_other_markup_holds_its_sentence(text: str) -> None:
    assert cleantext.clean(text, format="markdown", foreign="drop").text == text


@pytest.mark.parametrize("mark", ["- ", "* ", "1. ", "> ", "> - ", "## ", "- [ ] ", "  - "])
def test_what_a_line_begins_with_stays_for_its_other_sentences(mark: str) -> None:
    text = f"{ENGLISH} {MORE}\n\n- Bread.\n{mark}{ITALIAN} {MORE}\n"
    treated = cleantext.clean(text, format="markdown", foreign="drop").text
    assert treated == text.replace(f"{ITALIAN} ", "")
    text = f"{ENGLISH} {MORE}\n\n- Bread.\n{mark}{ITALIAN}\n"
    treated = cleantext.clean(text, format="markdown", foreign="drop").text
    assert treated == f"{ENGLISH} {MORE}\n\n- Bread.\n"


@pytest.mark.parametrize("mode", ["mark", "drop"])
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.parent.name)
def test_articles(path: Path, mode: str) -> None:
    text, _ = cleantext.decode(path.read_bytes())
    format = SUFFIXES[path.suffix]
    kept = cleantext.clean(text, format=format)
    treated = cleantext.clean(text, format=format, foreign=mode)  # type: ignore[arg-type]
    assert treated.settled
    assert cleantext.clean(treated.text, format=format, foreign=mode).text == treated.text  # type: ignore[arg-type]
    others = {(f.rule, f.start) for f in kept.findings if f.fixed}
    passages = [f for f in treated.findings if f.fixed and f.category == "language"]
    swallowed = [f for f in others if any(p.start <= f[1] < p.end for p in passages)]
    assert others - set(swallowed) <= {(f.rule, f.start) for f in treated.findings if f.fixed}
    if mode == "mark":
        assert "[[" not in treated.text


@pytest.mark.parametrize(
    ("mode", "passage", "why"),
    [
        ("drop", "«Nous avons perdu le pont et nous le regrettons», he said of it.", "only part of a sentence"),
        ("mark", "Nous avons perdu [hier] le pont et nous le regrettons tous.", "brackets or ends of lines"),
        ("mark", "Nous avons perdu `le pont` et nous le regrettons tous ensemble.", "it holds markup"),
        ("drop", "Nous avons perdu `le pont` et nous le regrettons tous ensemble.", "it holds markup"),
    ],
)
def test_what_stays_says_why(mode: str, passage: str, why: str) -> None:
    text = f"{ENGLISH} {COUNCIL} {MORE} {passage}\n"
    result = cleantext.clean(text, format="markdown", select=["language"], foreign=mode)  # type: ignore[arg-type]
    assert result.text == text
    (finding,) = result.findings
    assert why in finding.message
    assert "left as it is" in finding.message
    assert "left as it is" not in cleantext.clean(text, format="markdown", select=["language"]).findings[0].message


def test_marks_without_an_end_cost_no_square() -> None:
    text = f"{ENGLISH} {ITALIAN} {MORE} " + "[fr: " * 10_000
    start = time.process_time()
    cleantext.clean(text, foreign="mark")
    assert time.process_time() - start < 3
