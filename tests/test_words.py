"""``cleantext words``: unknown words by count, ready for the project's list."""

from __future__ import annotations

import io
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from cleantext.cli import main

ONE = (
    "The harbour office opened on Monday, and the first bridgge was shown to the public. They recieved "
    "one more bridgge in spring, ofthe same width, and the whole town was glad about the weather.\n"
)
TWO = "The harbour office closed on Friday, and the Goverment said that its informatiom was not for the town.\n"
CLEAN = "She shut the door and walked home through the rain.\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in a folder with two articles: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    Path("posts").mkdir()
    Path("posts/one.txt").write_text(ONE, encoding="utf-8")
    Path("posts/two.md").write_text(f"# Two\n\n{TWO}\n`teh code`\n", encoding="utf-8")
    Path("clean.txt").write_text(CLEAN, encoding="utf-8")

    def call(*arguments: str) -> tuple[int, str, str]:
        status = main(["words", *arguments])
        out, err = capfd.readouterr()
        return status, out, err

    return call


def test_a_folder_gives_its_words_most_frequent_first_and_ties_by_alphabet(run: Run) -> None:
    status, out, err = run("posts")
    assert status == 0
    assert out == "2  bridgge\n1  Goverment\n1  informatiom\n1  ofthe\n1  recieved\n"
    assert err == "5 unknown words\n"
    assert run("posts/one.txt", "-q") == (0, "2  bridgge\n1  ofthe\n1  recieved\n", "")


def test_standard_input_is_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for arguments in ((), ("-",)):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TWO.encode())))
        assert run(*arguments)[:2] == (0, "1  Goverment\n1  informatiom\n")


def test_rare_words_may_be_left_out(run: Run) -> None:
    assert run("--least", "2", "posts") == (0, "2  bridgge\n", "1 unknown word\n")
    assert run("--least", "none", "posts")[:2] == (2, "")


@pytest.mark.parametrize(("style", "nothing"), [("text", ""), ("toml", "words = []\n"), ("json", "[]\n")])
def test_nothing_unknown_is_a_result_too(run: Run, style: str, nothing: str) -> None:
    assert run("--output-format", style, "clean.txt") == (0, nothing, "no unknown words\n")


def test_what_cannot_be_read_is_told_and_the_rest_is_listed(run: Run) -> None:
    Path("posts/blob.txt").write_bytes(bytes(range(256)))
    status, out, err = run("missing.txt", "posts")
    assert status == 2
    assert out.splitlines()[0] == "2  bridgge"
    assert "missing.txt" in err
    assert "blob.txt" in err
    assert "Traceback" not in err
    assert run("missing.txt")[1:] == ("", "cleantext: missing.txt: No such file or directory\n")


def test_the_list_as_json_tells_what_may_be_meant(run: Run) -> None:
    rows = json.loads(run("--output-format", "json", "posts")[1])
    assert rows[0] == {"word": "bridgge", "count": 2, "candidates": ["bridge"], "fixed": False}
    assert {row["word"]: (row["candidates"], row["fixed"]) for row in rows[3:]} == {
        "ofthe": (["of the"], True),
        "recieved": (["received"], True),
    }


def test_the_list_pasted_into_the_configuration_silences_check(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("--output-format", "toml", "posts")
    assert status == 0
    assert tomllib.loads(out)["words"] == ["bridgge", "Goverment", "informatiom", "ofthe", "recieved"]
    assert "“bridge”?" in out
    assert "mended to “received”" in out
    assert main(["check", "-q", "posts"]) == 1
    capfd.readouterr()
    Path("listed.toml").write_text(out, encoding="utf-8")
    assert run("--config", "listed.toml", "posts")[1] == ""
    assert main(["check", "-q", "--config", "listed.toml", "posts"]) == 0


def test_listed_words_are_not_shown(run: Run) -> None:
    Path("cleantext.toml").write_text('words = ["BRIDGGE", "ofthe"]\n', encoding="utf-8")
    assert run("posts/one.txt")[1] == "1  recieved\n"
    assert run("--isolated", "posts/one.txt")[1] == "2  bridgge\n1  ofthe\n1  recieved\n"


def test_what_is_ignored_is_silent_and_what_is_not_selected_is_not(run: Run) -> None:
    Path("cleantext.toml").write_text(
        'select = ["encoding"]\n[per-file-ignores]\n"two.md" = ["SPL"]\n', encoding="utf-8"
    )
    assert run("posts")[1] == "2  bridgge\n1  ofthe\n1  recieved\n"
    assert run("--ignore", "known-misspelling", "posts")[1] == "2  bridgge\n1  ofthe\n"


def test_words_are_those_of_the_clean_article(run: Run) -> None:
    Path("page.txt").write_text(
        "La mairie a ouvert le nouvel hÃ´pitall hier soir devant une foule de curieux venus de toute la rÃ©gion.\n",
        encoding="utf-8",
    )
    assert run("page.txt")[1] == "1  hôpitall\n"


def test_letter_case_makes_no_other_word(run: Run) -> None:
    Path("case.txt").write_text(ONE + "\nRecieved with thanks, and recieved again.\n", encoding="utf-8")
    assert "3  recieved\n" in run("case.txt")[1]
