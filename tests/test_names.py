"""Words from files and names: what they protect, how far, and which files are refused."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import cleantext
from cleantext.cli import main
from cleantext.config import ConfigError, load
from cleantext.model import Span
from cleantext.reading.names import listed_names, name_spans, only_names

OPENING = "The council of the small town met on Monday evening to talk about the bridge and the road behind it. "
GAZETTE = OPENING + "She reads la gazette du vieux port every day, and the whole town knows it."


def said(text: str, **options: object) -> list[tuple[str, str]]:
    """The findings: rule and text."""
    return [(f.name, text[f.start : f.end]) for f in cleantext.clean(text, **options).findings]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The band The the played, and they recieved it well.", "The the"),
        ("The band Goverment Hall played by the river.", "Goverment Hall"),
        ("The band Goverment\nHall played by the river.", "Goverment Hall"),
        ("Goverment Hall’s singer came.", "Goverment Hall"),
        ("They met at the hall.The Mill.", "hall.The Mill"),
        ("They sang of informatiom ofthe sea all night.", "informatiom ofthe sea"),
    ],
)
def test_no_spelling_rule_speaks_about_a_name(text: str, name: str) -> None:
    before = said(OPENING + text, select=["spelling"])
    after = said(OPENING + text, select=["spelling"], names=[name])
    assert len(after) < len(before)
    assert all(word == "recieved" for _, word in after)


def test_capitalised_words_of_a_name_are_protected_alone_in_their_own_case() -> None:
    text = OPENING + "Goverment spoke. The goverment listened."
    assert said(text, names=["Ada Goverment"]) == [("known-misspelling", "goverment")]
    assert cleantext.clean(text, names="Ada Goverment").text == OPENING + "Goverment spoke. The government listened."


def test_letter_case_of_a_name_counts() -> None:
    text = OPENING + "They recieved it."
    assert said(text, names=["Recieved"]) == [("known-misspelling", "recieved")]
    assert said(text, names=["recieved"]) == []


def test_a_passage_of_names_is_none() -> None:
    assert said(GAZETTE) == [("foreign-passage", "la gazette du vieux port")]
    assert said(GAZETTE, names=["la gazette du vieux port"]) == []
    assert cleantext.clean(GAZETTE, names=["la gazette du vieux port"], foreign="mark").text == GAZETTE
    assert said(GAZETTE, names=["la gazette"]) == [("foreign-passage", "la gazette du vieux port")]


def test_wording_within_a_name_is_left() -> None:
    text = OPENING + "The inn « The Old Bridge » closed, and « The New Bridge » as well."
    kept = cleantext.clean(text, names=["« The Old Bridge »"]).text
    assert "« The Old Bridge »" in kept
    assert "“The New Bridge”" in kept


def test_names_are_found_whole_in_order_and_joined_where_they_touch() -> None:
    names = listed_names(("Ilse  Marten", "Marten O'Dell", "e\u0301t\u00e9"))
    prose = "Ilse Martens met Ilse\nMarten O’Dell in été."
    spans = name_spans(prose, names.whole)
    assert [prose[span.start : span.end] for span in spans] == ["Ilse\nMarten O’Dell", "été"]
    assert names.parts == {"Ilse", "Marten", "O'Dell"}
    assert only_names(prose, Span(16, 36), spans)
    assert not only_names(prose, Span(13, 38), spans)
    assert not only_names(prose, Span(len(prose) - 1, len(prose)), spans)


def test_many_names_cost_little() -> None:
    text = GAZETTE * 20
    names = [f"Ada{number} Grönholm{number}" for number in range(2000)]
    cleantext.clean(text, names=names)
    start = time.process_time()
    cleantext.clean(text, names=names)
    assert time.process_time() - start < 1


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with an article of two misspelt words and a foreign name, its configuration one folder up."""
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "a.txt").write_text(GAZETTE + " It recieved informatiom.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "posts")
    return tmp_path


def test_files_of_words_and_names_are_seen_from_the_configuration(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project / "cleantext.toml").write_text(
        'words-file = "lists/words.txt"\nwords = ["recieved"]\nnames = ["la gazette du vieux port"]\n', encoding="utf-8"
    )
    (project / "lists").mkdir()
    (project / "lists" / "words.txt").write_bytes(
        b"\xef\xbb\xbf# ours\r\n\r\n  informatiom  # as the mayor says it\r\n"
    )
    assert main(["check", "a.txt"]) == 0
    assert capfd.readouterr().out == ""
    (project / "lists" / "more.txt").write_text("recieved\n", encoding="utf-8")
    config = project / "two.toml"
    config.write_text('words-file = ["lists/words.txt", "lists/more.txt"]\n', encoding="utf-8")
    found = load(str(config))
    assert found is not None
    assert found.words == ("informatiom", "recieved")


@pytest.mark.parametrize(
    ("content", "file", "complaint"),
    [
        ('words-file = "nope.txt"', b"", "cannot read the words file .*nope.txt: No such file"),
        ('words-file = "."', b"", "cannot read the words file"),
        ('words-file = "words.txt"', b"caf\xe9\n", "words.txt is not in UTF-8"),
        ('words-file = "words.txt"', b"one\ntwo three\n", "words.txt, line 2: 'two three' is no single word.*'names'"),
        ('words-file = "words.txt"', b"well-knownn\n", "line 1: 'well-knownn' is no single word"),
        ("words-file = 3", b"", "words-file must be a list of strings"),
        ('word-file = "words.txt"', b"", "did you mean 'words-file'"),
        ('names = ["Ada", " "]', b"", "names: a name is blank"),
        ('names = "Ada"', b"", "names must be a list of strings"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(
    project: Path, content: str, file: bytes, complaint: str, capfd: pytest.CaptureFixture[str]
) -> None:
    config = project / "cleantext.toml"
    config.write_text(content, encoding="utf-8")
    (project / "words.txt").write_bytes(file)
    with pytest.raises(ConfigError, match=complaint):
        load(str(config))
    for arguments in (["fix", "a.txt"], ["words", "--config", "../cleantext.toml", "a.txt"]):
        assert main(arguments) == 2
        out, err = capfd.readouterr()
        assert err.count("\n") == 1, err
        assert out == ""
