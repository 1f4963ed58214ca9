"""The project's own boilerplate: what stays comes first, then what goes, then which files are refused."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext
from cleantext.cli import main
from cleantext.config import ConfigError
from cleantext.fixing.edits import apply
from cleantext.model import Edit
from cleantext.pipeline import Order

ONE = (
    "The ferry to Grönholm sank at its moorings on Sunday, empty but for the coffee machine and one sleeping deckhand."
)
TWO = "“I woke up when my feet were wet,” said the deckhand, Ilse Marten, who is in good health and has a new bed."
THREE = "The island council will rent a barge until the spring, and has asked the school to sing on board every Friday."

OWN = """
site = "grönholm-observer.example"
articles = 430
lines = [
    "The Grönholm Observer: first with the tide",
    { text = "ring the night desk", ignore-case = true, reason = "a button of every page", count = 412 },
    { text = "Don't miss a tide", safety = "unsafe" },
    "Share this article",
]
patterns = [
    'Tide table for \\d{1,2} \\w+',
    { regex = "edition [0-9]+", ignore-case = true, reason = "number of the printed paper" },
]
keeps = ["Advertisement", { text = "leave a comment", ignore-case = true }, "Tide table for 29 February"]

[[blocks]]
from = "From the harbour shop"
to = "All offers"
max-lines = 5
reason = "shop window"

[[blocks]]
from = "Most read this week"
before = "The weather at sea"

[[blocks]]
from = "About the Observer"
to-end = true
max-lines = 4

[[blocks]]
from = "Perhaps also"
to = "Enough of that"
safety = "unsafe"
"""
LISTED = cleantext.parse_boilerplate(tomllib.loads(OWN), "boilerplate.toml")


def clean(text: str, **options: object) -> cleantext.Result:
    options = {"select": ["boilerplate"], "boilerplate": LISTED, **options}
    return cleantext.clean(text, **options)  # type: ignore[arg-type]


STAYS = {
    "a listed line inside a sentence": f"{ONE}\n“The Grönholm Observer: first with the tide”, says the mug.\n{TWO}",
    "another case": f"{ONE}\nThe Grönholm Observer: First With The Tide\n{TWO}",
    "a stop more": f"{ONE}\nThe Grönholm Observer: first with the tide.\n{TWO}",
    "letters without their marks": f"{ONE}\nThe Gronholm Observer: first with the tide\n{TWO}",
    "a line over two lines": f"{ONE}\n\nThe Grönholm Observer:\nfirst with the tide\n\n{TWO}",
    "more than the pattern": f"{ONE}\nTide table for 3 May, by the harbour master\n{TWO}",
    "a pattern in another case": f"{ONE}\nTIDE TABLE FOR 3 MAY\n{TWO}",
    "an end without its beginning": f"{ONE}\nAll offers\n{TWO}",
    "a line that must stay although a pattern matches it": f"{ONE}\nTide table for 29 February\n{TWO}",
    "a line that must stay although a rule knows it": f"{ONE}\nAdvertisement\n{TWO}",
    "a line that must stay in any case": f"{ONE}\n{TWO}\nLeave a Comment\n",
}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n"], ids=["lf", "crlf", "blank lines"])
@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS.keys())
def test_stays(text: str, newline: str) -> None:
    text = text.replace("\n", newline)
    result = clean(text, unsafe_fixes=True)
    assert result.text == text
    assert result.findings == ()


POINTED_AT = {
    "a block without its end": (f"{ONE}\nFrom the harbour shop\nA tin whistle\n{TWO}", "end does not come within 5"),
    "a block whose end comes too late": (
        f"{ONE}\nFrom the harbour shop\nA mug\nA rope\nA bell\n{TWO}\nAll offers",
        "end does not come within 5",
    ),
    "a block to an end of the text that is too far": (
        f"{ONE}\nAbout the Observer\nFounded\n{ONE}\n{TWO}\n{THREE}",
        "end does not come within 4",
    ),
    "an unsafe line": (f"{ONE}\nDon't miss a tide\n{TWO}", "entry 3 of the lines in boilerplate.toml"),
    "an unsafe block": (f"{ONE}\nPerhaps also\nEnough of that\n{TWO}", "entry 4 of the blocks in boilerplate.toml"),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(("text", "why"), POINTED_AT.values(), ids=POINTED_AT.keys())
def test_stays_but_is_pointed_at(text: str, why: str, newline: str) -> None:
    text = text.replace("\n", newline)
    result = clean(text, select=["BOI016"])
    assert result.text == text
    assert result.findings
    for finding in result.findings:
        assert why in finding.message
        assert finding.safety in ("unsafe", "suggestion")
        assert "\n" not in text[finding.start : finding.end]


GOES = {
    "a listed line": (f"{ONE}\nThe Grönholm Observer: first with the tide\n{TWO}", f"{ONE}\n{TWO}"),
    "white space of any kind": (
        f"{ONE}\n \tThe  Grönholm\u00a0Observer:\tfirst with the tide  \n{TWO}",
        f"{ONE}\n{TWO}",
    ),
    "letters in parts": (f"{ONE}\nThe Gro\u0308nholm Observer: first with the tide\n{TWO}", f"{ONE}\n{TWO}"),
    "any case where it does not count": (f"{ONE}\nRING THE NIGHT DESK\n{TWO}", f"{ONE}\n{TWO}"),
    "the first line": (f"Share this article\n{ONE}", ONE),
    "the last line": (f"{ONE}\nRing the night desk\n", f"{ONE}\n"),
    "wherever it stands, as often as it stands": (
        f"Ring the night desk\n{ONE}\nRing the night desk\n{TWO}\nRing the night desk\n{THREE}\nRing the night desk",
        f"{ONE}\n{TWO}\n{THREE}",
    ),
    "a pattern": (f"Tide table for 3 May\n{ONE}\nEDITION 7\n{TWO}", f"{ONE}\n{TWO}"),
    "a block": (f"{ONE}\nFrom the harbour shop\nA mug\n\nA rope\nA bell\nAll offers\n{TWO}", f"{ONE}\n{TWO}"),
    "sentences in a block": (f"{ONE}\nFrom the harbour shop\n{TWO}\nAll offers\n{THREE}", f"{ONE}\n{THREE}"),
    "two blocks": (
        f"{ONE}\nFrom the harbour shop\nA mug\nAll offers\n{TWO}\nFrom the harbour shop\nAll offers",
        f"{ONE}\n{TWO}",
    ),
    "a block up to a line that stays": (
        f"{ONE}\nMost read this week\nGoat boards the ferry\nThe weather at sea\n{TWO}",
        f"{ONE}\nThe weather at sea\n{TWO}",
    ),
    "a block to the end": (f"{ONE}\n{TWO}\nAbout the Observer\nFounded\nSold\nFounded again", f"{ONE}\n{TWO}"),
    "a block but for the line in it that must stay": (
        f"{ONE}\nFrom the harbour shop\nAdvertisement\nAll offers\n{TWO}",
        f"{ONE}\nAdvertisement\n{TWO}",
    ),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n"], ids=["lf", "crlf", "blank lines"])
@pytest.mark.parametrize(("text", "left"), GOES.values(), ids=GOES.keys())
def test_goes(text: str, left: str, newline: str) -> None:
    text, left = text.replace("\n", newline), left.replace("\n", newline)
    result = clean(text, ignore=["BOI015"])
    assert result.text == left
    assert {f.rule for f in result.findings} == {"BOI016"}
    assert apply(text, [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed]) == left
    assert clean(left).text == left


def test_apostrophes_are_alike_in_lines_and_patterns() -> None:
    for listed in ("Don't miss a tide", "Don’t miss a tide"):
        for kind in ("lines", "patterns"):
            own = cleantext.parse_boilerplate({kind: [listed]})
            for written in ("Don't miss a tide", "Don’t miss a tide"):
                assert clean(f"{ONE}\n{written}\n{TWO}", boilerplate=own).text == f"{ONE}\n{TWO}"


def test_unsafe_entries_go_on_request() -> None:
    text = f"{ONE}\nDon’t miss a tide\n{TWO}\nPerhaps also\nA mug\nEnough of that\n"
    assert clean(text).text == text
    assert clean(text, unsafe_fixes=True).text == f"{ONE}\n{TWO}\n"


def test_the_message_says_where_the_line_is_listed_and_why() -> None:
    text = f"{ONE}\nRing the night desk\nEdition 9\n{TWO}\nFrom the harbour shop\nAll offers"
    assert [finding.message for finding in clean(text).findings] == [
        "This line is entry 2 of the lines in boilerplate.toml: a button of every page.",
        "This line matches entry 2 of the patterns in boilerplate.toml: number of the printed paper.",
        "This line belongs to a block, entry 1 of the blocks in boilerplate.toml: shop window.",
        "This line belongs to a block, entry 1 of the blocks in boilerplate.toml: shop window.",
    ]
    own = cleantext.parse_boilerplate({"lines": [{"text": "Edition 9", "count": 1}]})
    assert [f.message for f in clean(text, boilerplate=own).findings] == [
        "This line is entry 1 of the lines listed: seen in 1 article."
    ]


def test_the_list_speaks_before_the_other_rules() -> None:
    text = f"{ONE}\n{TWO}\nShare this article\nPrint\nLeave a comment\n© 2024 Grönholm Observer\n"
    found = {text[f.start : f.end].strip(): f.rule for f in clean(text).findings}
    assert found == {"Share this article": "BOI016", "Print": "BOI003", "© 2024 Grönholm Observer": "BOI008"}
    demoted = cleantext.parse_boilerplate({"lines": [{"text": "Share this article", "safety": "unsafe"}]})
    assert "Share this article" in clean(text, boilerplate=demoted).text
    assert "Share this article" not in clean(text, boilerplate=None).text


def test_without_its_rule_the_other_rules_speak_and_exceptions_hold() -> None:
    text = f"{ONE}\n{TWO}\nShare this article\nRing the night desk\nLeave a comment\n© 2024 Grönholm Observer\n"
    result = clean(text, ignore=["site-boilerplate", "page-remains"])
    assert result.text == f"{ONE}\n{TWO}\nRing the night desk\nLeave a comment\n"


MARKDOWN_STAYS = {
    "code": f"{ONE}\n\n```\nShare this article\n```\n\n    Ring the night desk\n\n{TWO}\n",
    "front matter": f"---\ntitle: >\n  Share this article\n---\n\n{ONE}\n",
    "a line with code in it": f"{ONE}\n\n`mv` Share this article\n\n{TWO}\n",
    "half of a link": f"{ONE}\n\n[Share this article\nwith your aunt](https://aunt.example)\n\n{TWO}\n",
    "the head of a table": f"{ONE}\n\n| Share this article |\n|---|\n| by post |\n\n{TWO}\n",
    "HTML": f"{ONE}\n\n<div>\nShare this article\n</div>\n\n{TWO}\n",
}


@pytest.mark.parametrize("text", MARKDOWN_STAYS.values(), ids=MARKDOWN_STAYS.keys())
def test_stays_in_markdown(text: str) -> None:
    assert clean(text, format="markdown", select=["BOI016"]) == cleantext.Result(text, ())


def test_a_block_with_code_in_it_stays_in_markdown_and_is_pointed_at() -> None:
    text = f"{ONE}\n\nFrom the harbour shop\n\n```\nbuy\n```\n\nAll offers\n\n{TWO}\n"
    result = clean(text, format="markdown")
    assert result.text == text
    assert [(f.safety, "code" in f.message) for f in result.findings] == [("suggestion", True)]


MARKDOWN_GOES = {
    "a paragraph": (f"{ONE}\n\nShare this article\n\n{TWO}\n", f"{ONE}\n\n{TWO}\n"),
    "a line of a paragraph": (f"{ONE}\nShare this article\n{TWO}\n", f"{ONE}\n{TWO}\n"),
    "a line with marks, listed as it is shown": (
        f"{ONE}\n\n- **Share** [this article](https://aunt.example)\n- Ring the _night_ desk\n\n{TWO}\n",
        f"{ONE}\n\n{TWO}\n",
    ),
    "a heading": (f"{ONE}\n\n## Share this article\n\n{TWO}\n", f"{ONE}\n\n{TWO}\n"),
    "an underlined heading": (f"{ONE}\n\nShare this article\n------------------\n\n{TWO}\n", f"{ONE}\n\n{TWO}\n"),
    "a block": (
        f"{ONE}\n\n### From the harbour shop\n\n- [A mug](https://mug.example)\n\n[All offers](/o)\n\n{TWO}\n",
        f"{ONE}\n\n{TWO}\n",
    ),
    "a quoted line": (f"{ONE}\n\n> Share this article\n\n{TWO}\n", f"{ONE}\n\n{TWO}\n"),
}


@pytest.mark.parametrize(("text", "left"), MARKDOWN_GOES.values(), ids=MARKDOWN_GOES.keys())
def test_goes_in_markdown(text: str, left: str) -> None:
    assert clean(text, format="markdown").text == left
    assert clean(left, format="markdown").text == left


def test_a_line_may_be_listed_as_it_is_written_in_markdown() -> None:
    own = cleantext.parse_boilerplate({"lines": ["- **Share** this"]})
    text = f"{ONE}\n\n- **Share** this\n\n{TWO}\n"
    assert clean(text, format="markdown", boilerplate=own).text == f"{ONE}\n\n{TWO}\n"


def test_entries_are_compared_with_the_repaired_text() -> None:
    text = f"{ONE}\nThe GrÃ¶nholm Observer: first with the tide\n{TWO}\n"
    assert clean(text, select=["encoding", "boilerplate"]).text == f"{ONE}\n{TWO}\n"


PARTS = [ONE, TWO, "The Grönholm Observer: first with the tide", "ring the NIGHT desk", "Don’t miss a tide"]
PARTS += ["Share this article", "Edition 4", "Tide table for 29 February", "Advertisement", "Leave a comment"]
PARTS += ["From the harbour shop", "All offers", "Most read this week", "The weather at sea", "More stories", ""]
PARTS += ["About the Observer", "Perhaps also", "Enough of that", "---", "```", "- item", "the the end", "x > y", "[a"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PARTS), max_size=14),
    st.sampled_from(["\n", "\r\n", "\n\n"]),
    st.sampled_from(["plain", "markdown"]),
    st.booleans(),
)
def test_the_laws_hold(parts: list[str], newline: str, format: str, unsafe: bool) -> None:
    text = newline.join(parts)
    result = clean(text, format=format, unsafe_fixes=unsafe)
    assert result.settled
    assert apply(text, [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed]) == result.text
    assert clean(result.text, format=format, unsafe_fixes=unsafe).text == result.text
    for line in ("Advertisement", "Leave a comment", "Tide table for 29 February"):
        assert result.text.count(line) == text.count(line)


def test_it_is_a_frozen_value() -> None:
    again = cleantext.parse_boilerplate(tomllib.loads(OWN), "boilerplate.toml")
    assert again == LISTED
    assert hash(Order((), boilerplate=again)) == hash(Order((), boilerplate=LISTED))
    clean(ONE)
    assert pickle.loads(pickle.dumps(LISTED)) == LISTED


def test_the_time_does_not_grow_with_the_number_of_lines() -> None:
    text = "\n".join(f"{ONE} {n}" for n in range(400))

    def seconds(entries: int) -> float:
        own = cleantext.parse_boilerplate({"lines": [f"Footer number {n}" for n in range(entries)]})
        clean(text, boilerplate=own)
        taken = []
        for _ in range(5):
            before = time.process_time()
            clean(text, boilerplate=own, select=["BOI016"])
            taken.append(time.process_time() - before)
        return min(taken)

    assert seconds(20_000) < 2.5 * seconds(20)


REFUSED = {
    "no TOML": ("lines = [", "is not valid TOML"),
    "nesting": ("lines = " + "[" * 5000, "is not valid TOML"),
    "a key that does not exist": ("line = ['a']", "unknown key 'line'; did you mean 'lines'?"),
    "a key of an entry": (
        "lines = ['a', {text = 'b', ignorecase = true}]",
        "lines, entry 2: unknown key 'ignorecase'; did you mean 'ignore-case'?",
    ),
    "a key with no neighbour": ("[[blocks]]\nqqq = 1", "blocks, entry 1: unknown key 'qqq'; the keys are"),
    "safety of what stays": ("keeps = [{text = 'a', safety = 'safe'}]", "keeps, entry 1: unknown key 'safety'"),
    "no list": ("lines = 'a'", "lines must be a list, not 'a'"),
    "an empty list": ("keeps = []", "keeps is an empty list; fill it or leave it out"),
    "an entry of another type": ("patterns = [3]", "patterns, entry 1 must be a string or a table"),
    "a block as a string": ("blocks = ['a']", "blocks, entry 1 must be a table with the key 'from'"),
    "a text of another type": ("lines = [{text = 3}]", "lines, entry 1: text must be a string, not 3"),
    "no text": ("lines = [{reason = 'x'}]", "lines, entry 1: the key 'text' is missing"),
    "a blank text": ("lines = ['a', ' ']", "lines, entry 2: text is blank"),
    "two lines": ('lines = ["a\\nb"]', "lines, entry 1: text must be one line"),
    "a truth of another type": ("lines = [{text = 'a', ignore-case = 1}]", "ignore-case must be true or false, not 1"),
    "a safety that is none": ("lines = [{text = 'a', safety = 'sure'}]", "must be 'safe' or 'unsafe', not 'sure'"),
    "a reason that is none": ("lines = [{text = 'a', reason = []}]", "reason must be a string, not []"),
    "a count below nothing": ("lines = [{text = 'a', count = -1}]", "count must be a whole number from 0 up, not -1"),
    "articles that are true": ("articles = true", "articles must be a whole number from 0 up, not True"),
    "a broken pattern": ("patterns = ['a', '(b']", "patterns, entry 2: '(b' is no regular expression: missing )"),
    "a pattern of nothing": ("patterns = ['a?']", "'a?' matches the empty string"),
    "a pattern of everything": ("patterns = ['.+']", "'.+' matches lines as different as"),
    "a pattern of every short line": ("patterns = ['[\\w ]{1,20}']", "matches lines as different as 'The end' and"),
    "a pattern of every sentence": ("patterns = ['[A-Z].*[.]']", "matches lines as different as"),
    "a pattern that may take forever": ("patterns = ['(\\w+\\s?)+#']", "repeats a repetition and may take forever"),
    "another one": ("patterns = ['by (?:[A-Z]+)*!']", "repeats a repetition"),
    "a block without an end": ("[[blocks]]\nfrom = 'a'", "blocks, entry 1: give one of 'to', 'before'"),
    "a block that has no end after all": ("[[blocks]]\nfrom = 'a'\nto-end = false", "a block needs an end"),
    "a block with two ends": ("[[blocks]]\nfrom='a'\nto='b'\nto-end=true", "not to and to-end together"),
    "a block of too many lines": ("[[blocks]]\nfrom='a'\nto='b'\nmax-lines=9999", "from 1 to 500, not 9999"),
    "a block of too few lines": ("[[blocks]]\nfrom='a'\nto='b'\nmax-lines=1", "must be at least 2"),
}


@pytest.mark.parametrize(("content", "complaint"), REFUSED.values(), ids=REFUSED.keys())
def test_refused_files(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        cleantext.read_boilerplate(path)
    assert complaint in str(caught.value)
    assert "own.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_not_refused(tmp_path: Path) -> None:
    assert cleantext.parse_boilerplate({}) == cleantext.OwnBoilerplate()
    assert cleantext.read_boilerplate() == cleantext.OwnBoilerplate()
    (tmp_path / "own.toml").write_bytes(b"\xef\xbb\xbflines = ['a', 'a', 'A']\r\n# no more\r\n")
    assert len(cleantext.read_boilerplate(str(tmp_path / "own.toml")).lines) == 3
    for pattern in (r"\d+", "[A-Z][a-z]+ [A-Z][a-z]+", r"Page \d+ of \d+", r"(?:\w+ )+#", r"(\w++)+#", "(a|b+)+#"):
        cleantext.parse_boilerplate({"patterns": [pattern]})


@pytest.mark.parametrize("given", [["a line"], {"lines": ["a line"]}, "boilerplate.toml"], ids=str)
def test_the_library_takes_only_what_was_checked(given: object) -> None:
    with pytest.raises(ValueError, match="read_boilerplate"):
        clean(ONE, boilerplate=given)


Outcome = tuple[int, str, str]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Run a command line in a folder with an article, a configuration and its file: status, output, errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    Path("site").mkdir()
    Path("posts").mkdir()
    Path("site/own.toml").write_text("lines = ['Ring the night desk']\n", encoding="utf-8")
    Path("cleantext.toml").write_text("boilerplate = ['site/own.toml']\n", encoding="utf-8")
    Path("posts/a.txt").write_text(f"{ONE}\nRing the night desk\n{TWO}\n", encoding="utf-8")

    def call(*arguments: str) -> Outcome:
        status = main(list(arguments))
        return status, *capfd.readouterr()

    return call


def test_files_are_seen_from_the_configuration(run: Callable[..., Outcome]) -> None:
    status, out, err = run("fix", "posts/a.txt")
    assert (status, out) == (0, f"{ONE}\n{TWO}\n")
    assert "site-boilerplate: Ring the night desk" in err
    status, out, _ = run("check", "--output-format", "json", "posts")
    assert status == 1
    assert json.loads(out)[0]["message"] == "This line is entry 1 of the lines in site/own.toml."
    assert run("check", "--isolated", "posts/a.txt")[0] == 0
    assert run("fix", "--write", "posts")[0] == 0
    assert run("check", "posts")[0] == 0


def test_files_of_the_command_line_count_too(run: Callable[..., Outcome]) -> None:
    Path("more.toml").write_text(f"lines = [{json.dumps(ONE, ensure_ascii=False)}]\n", encoding="utf-8")
    Path("a,b.toml").write_text("keeps = ['Ring the night desk']\n", encoding="utf-8")
    assert run("fix", "--boilerplate", "more.toml", "posts/a.txt")[1] == f"{TWO}\n"
    assert run("fix", "--isolated", "--boilerplate", "site/own.toml", "posts/a.txt")[1] == f"{ONE}\n{TWO}\n"
    kept = run("fix", "--boilerplate", "more.toml", "--boilerplate=a,b.toml", "posts/a.txt")[1]
    assert kept == f"Ring the night desk\n{TWO}\n"


def test_a_file_that_changes_is_read_again(run: Callable[..., Outcome]) -> None:
    assert run("check", "posts/a.txt")[0] == 1
    Path("site/own.toml").write_text("lines = ['Something else']\n", encoding="utf-8")
    assert run("check", "posts/a.txt")[0] == 0


def test_a_file_of_the_configuration_that_cannot_be_used_fails_its_texts(run: Callable[..., Outcome]) -> None:
    Path("site/own.toml").write_text("linse = ['a']\n", encoding="utf-8")
    Path("other").mkdir()
    Path("other/cleantext.toml").write_text("", encoding="utf-8")
    Path("other/b.txt").write_text(f"{ONE}\n", encoding="utf-8")
    status, _, err = run("check", "-q", "posts/a.txt", "other/b.txt")
    assert status == 2
    (line,) = err.splitlines()
    assert "posts/a.txt" in line
    assert "site/own.toml: unknown key 'linse'; did you mean 'lines'?" in line
    Path("site/own.toml").unlink()
    status, _, err = run("fix", "posts/a.txt")
    assert (status, err.count("\n")) == (2, 1)
    assert "site/own.toml: No such file or directory" in err


@pytest.mark.parametrize("name", ["missing.toml", ".", "a\0b", ""], ids=repr)
def test_a_file_of_the_command_line_that_cannot_be_read_ends_the_run(run: Callable[..., Outcome], name: str) -> None:
    status, out, err = run("fix", f"--boilerplate={name}", "posts/a.txt")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "cannot read the boilerplate file" in err


def test_the_guard_still_holds(run: Callable[..., Outcome]) -> None:
    Path("site/own.toml").write_text("[[blocks]]\nfrom = 'Ring the night desk'\nto-end = true\n", encoding="utf-8")
    Path("posts/a.txt").write_text(f"{ONE}\nRing the night desk\n{TWO}\n{THREE}\n", encoding="utf-8")
    status, out, err = run("fix", "posts/a.txt")
    assert (status, out.count("\n")) == (2, 4)
    assert "would remove" in err


@pytest.mark.parametrize("content", ["boilerplate = 'own.toml'", "boilerplate = [3]"])
def test_a_wrong_key_of_the_configuration_is_refused(run: Callable[..., Outcome], content: str) -> None:
    Path("wrong.toml").write_text(content, encoding="utf-8")
    status, _, err = run("check", "--config", "wrong.toml", "posts/a.txt")
    assert status == 2
    assert "boilerplate must be a list of strings" in err


def test_a_run_without_own_files_loads_nothing_of_them() -> None:
    code = (
        "import sys, cleantext; cleantext.clean('Share\\nMore stories\\nPrint');"
        "print([n for n in sys.modules if 'own' in n.split('.') or 'listed' in n or n.startswith('cleantext.config')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_example_of_the_documentation_is_a_file() -> None:
    page = (Path(__file__).parent.parent / "docs" / "configuration.md").read_text(encoding="utf-8")
    example = page[page.index("# boilerplate.toml") :].partition("```")[0]
    own = cleantext.parse_boilerplate(tomllib.loads(example))
    assert [len(entries) for entries in own] == [3, 2, 3, 1]
