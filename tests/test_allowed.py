"""Passages that may stay: by language or by words, in the configuration, on the command line, in the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import cleantext
from cleantext.cli import main
from cleantext.formats.plain import layout
from cleantext.reading.allowed import allowed
from cleantext.reading.document import Document

FIRST = "The town hall of Lindau has had a motto above its door for as long as anybody can say."
FRENCH = "« La mer n’appartient à personne, et surtout pas au roi ! »"
SPANISH = "“El agua del pozo no se vende a nadie”"
LAST = "Nobody knows who wrote it there, and the mayor would like to have it taken down."
TEXT = f"{FIRST}\n\n{FRENCH}\n\nThe sheet on the balcony says: {SPANISH}. {LAST}\n"


def found(text: str = TEXT, **given: Any) -> list[str | None]:
    """The languages of the passages that are reported."""
    return [f.language for f in cleantext.clean(text, **given).findings if f.category == "language"]


def test_without_a_list_both_are_reported() -> None:
    assert found() == ["fr", "es"]


@pytest.mark.parametrize(
    ("languages", "left"),
    [(["fr"], ["es"]), (["en", "es"], ["fr"]), (["FR-ca", " es "], []), ("fr", ["es"]), (["no"], ["fr", "es"])],
)
def test_a_language_is_allowed(languages: Any, left: list[str]) -> None:
    assert found(languages=languages) == left


@pytest.mark.parametrize(
    "passage",
    [
        "La mer n’appartient à personne, et surtout pas au roi",
        "LA MER n'appartient  à personne,\tet surtout pas au roi!",
        "«la mer n'appartient à personne, et surtout pas au roi.»",
        "“La mer n’appartient a\u0300 personne, et surtout pas au roi ?”",
    ],
)
def test_a_passage_is_allowed_however_it_is_set(passage: str) -> None:
    assert found(passages=[passage]) == ["es"]
    assert found(TEXT.replace("à", "a\u0300"), select=["language"], passages=[passage]) == ["es"]
    assert found(TEXT.replace(" et ", "\net "), select=["language"], passages=[passage]) == ["es"]
    assert found(TEXT.replace("et surtout", "*et surtout*"), format="markdown", passages=[passage]) == ["es"]


@pytest.mark.parametrize(
    ("passages", "left"),
    [
        (["La mer n’appartient à personne", "Et surtout pas au roi"], ["es"]),
        (["La mer n’appartient à personne"], ["fr", "es"]),
        (["La mer n’appartient à personne", "et surtout pas au ro"], ["fr", "es"]),
        (["Au roi", "El agua del pozo no se vende a nadie"], ["fr"]),
        (["Comme on dit ici, la mer n’appartient à personne, et surtout pas au roi"], ["fr", "es"]),
        ([r"la .*"], ["fr", "es"]),
    ],
)
def test_only_what_is_wholly_listed_is_allowed(passages: list[str], left: list[str]) -> None:
    assert found(passages=passages) == left


@pytest.mark.parametrize("given", [{"languages": ["fr", "es"]}, {"passages": [FRENCH, SPANISH]}])
def test_what_is_allowed_is_neither_marked_nor_dropped(given: dict[str, Any]) -> None:
    text = f"{TEXT}\n{LAST} {FIRST}\n"
    assert cleantext.clean(text, foreign="mark", **given).text == cleantext.clean(text, **given).text
    assert cleantext.clean(text, foreign="drop", **given).text == cleantext.clean(text, **given).text
    assert "mer" not in cleantext.clean(text, foreign="drop", languages=["es"]).text


def test_the_other_categories_read_the_passage_in_its_language() -> None:
    odd = "« La mer n’appartient a personne, et surtout pas au gouvernment, qui la vend 3,5 millions »"
    text = TEXT.replace(FRENCH, odd)
    others = [f for f in cleantext.clean(text).findings if f.category != "language"]
    assert others
    assert list(cleantext.clean(text, languages=["fr", "es"]).findings) == others
    document = Document(text, layout(text), allowed=allowed(["fr", "es"], ()))
    assert [passage.language for passage in document.passages] == ["fr", "es"]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("<!-- cleantext: languages fr -->", ["es"]),
        ("<!--cleantext:languages en, fr, es-->", []),
        ("<!-- cleantext: languages fr -->\n<!-- cleantext: languages es -->", []),
        ("<!-- cleantext: languages klingon fr -->", ["es"]),
        ("`<!-- cleantext: languages fr -->`", ["fr", "es"]),
        ("```\n<!-- cleantext: languages fr -->\n```", ["fr", "es"]),
        ("<!-- cleantext: language fr -->", ["fr", "es"]),
    ],
)
def test_a_comment_speaks_for_the_whole_text(comment: str, left: list[str]) -> None:
    assert found(f"{TEXT}\n{comment}\n", format="markdown") == left
    assert found(f"{comment}\n\n{TEXT}", format="markdown") == left


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"languages": ["french"]}, r"no language 'french'; did you mean 'fr' \(French\)\?"),
        ({"languages": ["deu"]}, r"did you mean 'de' \(German\)"),
        ({"languages": ["qq"]}, "no language 'qq'; give an ISO 639-1 code"),
        ({"passages": ["« — »"]}, "holds no word"),
        ({"passages": ["la mer " * 200]}, "longer than 1000 characters"),
    ],
)
def test_what_cannot_be_allowed_is_a_value_error(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        cleantext.clean(TEXT, **given)


Outcome = tuple[int, str, str]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Check the article under a configuration, with more arguments: status, output, errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    Path("a.txt").write_text(TEXT, encoding="utf-8")

    def call(configuration: str, *arguments: str) -> Outcome:
        Path("cleantext.toml").write_text(configuration, encoding="utf-8")
        # A configuration is remembered by folder for as long as a run lasts; each call here is a run of its own.
        from cleantext.config import _nearest

        _nearest.cache_clear()
        return main(["check", "--output-format", "concise", "a.txt", *arguments]), *capfd.readouterr()

    return call


def test_the_configuration_and_the_command_line(run: Callable[..., Outcome]) -> None:
    def languages(*given: str) -> list[bool]:
        status, out, _ = run(*given)
        assert status == (1 if out else 0)
        return ["French passage" in out, "Spanish passage" in out]

    assert languages("") == [True, True]
    assert languages('languages = ["en", "fr"]') == [False, True]
    assert languages('languages = ["en", "fr"]', "--languages", "es") == [True, False]
    assert languages("", "--languages=en,fr", "--languages", "es") == [False, False]
    assert languages('passages = ["El agua del pozo no se vende a nadie"]') == [True, False]
    assert languages('passages = ["El agua del pozo no se vende a nadie"]', "--languages=fr") == [False, False]
    assert languages('languages = ["fr"]', "--isolated") == [True, True]


@pytest.mark.parametrize(
    ("configuration", "arguments", "message"),
    [
        ('languages = ["french"]', (), "cleantext.toml: languages: no language 'french'; did you mean 'fr' (French)?"),
        ('languages = "fr"', (), "cleantext.toml: languages must be a list of strings, not 'fr'"),
        ('passages = ["…"]', (), "cleantext.toml: passages: the passage '…' holds no word"),
        ('language = ["fr"]', (), "unknown key 'language'; did you mean 'languages'?"),
        ("", ("--languages", "french"), "--languages: no language 'french'; did you mean 'fr' (French)?"),
    ],
)
def test_mistakes_are_told_in_one_line(
    run: Callable[..., Outcome], configuration: str, arguments: tuple[str, ...], message: str
) -> None:
    status, out, err = run(configuration, *arguments)
    assert (status, out) == (2, "")
    assert message in err
    assert err.count("\n") == 1
