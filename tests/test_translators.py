"""Translators, and passages in translation: paired, joined, checked, and left where anything is doubtful."""

from __future__ import annotations

import doctest
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import cleantext
from cleantext.translators.protocol import TranslationError
from cleantext.translators.spec import translator

ARTICLE = (Path(__file__).parent.parent / "fixtures" / "article.txt").read_text("utf-8")
SENTENCE = "The library will stay open while the move is on, and children may help to carry the books"


class Invented:
    """Gives what a function makes of each text, and counts how often it is asked."""

    def __init__(self, make: Callable[[str], str]) -> None:
        self.make, self.asked = make, 0

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked += 1
        return [self.make(text) for text in texts]


def good(text: str) -> str:
    return "the spokesperson" if "porte-parole" in text else SENTENCE


def test_the_passage_is_joined_and_a_second_run_is_quiet() -> None:
    machine = Invented(good)
    result = cleantext.clean(ARTICLE, foreign="translate", translator=machine)
    assert f"“{SENTENCE},” said the spokesperson in Quebec.\n" in result.text
    assert machine.asked == 1
    again = cleantext.clean(result.text, foreign="translate", translator=machine)
    assert again.text == result.text
    assert machine.asked == 1


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("", "empty"),
        ("yes " * 9, "repeats itself"),
        ("word", "words for"),
        (SENTENCE + " 12", "other numbers"),
        (SENTENCE + " *moulin", "marks"),
    ],
)
def test_a_bad_translation_leaves_the_passage(bad: str, reason: str) -> None:
    result = cleantext.clean(ARTICLE, foreign="translate", translator=Invented(lambda _: bad))
    assert result.text == cleantext.clean(ARTICLE).text
    assert [reason in f.message for f in result.findings if f.category == "language"] == [True]


class Broken:
    """Raises, or gives, what it is told."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (ValueError("no\nmodel\x1b[31m"), "the translator failed (ValueError: no model [31m)"),
        (RecursionError(), "RecursionError"),
        (None, "did not give a list of texts"),
        ("ab", "did not give a list of texts"),
        ([1, 2], "did not give a list of texts"),
        ([SENTENCE], "gave 1 translations for 2 texts"),
        ([SENTENCE, SENTENCE, SENTENCE], "gave 3 translations for 2 texts"),
        ([SENTENCE + "\ud800", "the spokesperson"], "marks that do not belong"),
        ([SENTENCE + "\x1b", "the spokesperson"], "marks that do not belong"),
    ],
)
def test_a_translator_that_does_not_keep_its_word_is_told_of(answer: object, reason: str) -> None:
    result = cleantext.clean(ARTICLE, foreign="translate", translator=Broken(answer))
    assert result.text == cleantext.clean(ARTICLE).text
    told = [f.message for f in result.findings if f.category == "language"]
    assert len(told) == 1
    assert reason in told[0]
    assert told[0].isprintable()


def test_a_fix_inside_a_translation_does_not_hide_where_it_came_from() -> None:
    machine = Invented(lambda text: good(text).replace("the move", "the the move"))
    result = cleantext.clean(ARTICLE, foreign="translate", translator=machine)
    assert f"“{SENTENCE},” said the spokesperson in Quebec.\n" in result.text
    told = [f for f in result.findings if f.category == "language"]
    assert [(f.fixed, f.message.startswith("translated: French")) for f in told] == [(True, True)]
    assert "bibliot" in ARTICLE[told[0].start : told[0].end]


def test_terms_are_respected() -> None:
    glossary = cleantext.parse_glossary({"spokesperson": "press officer"})
    text = cleantext.clean(ARTICLE, foreign="translate", translator=Invented(good), glossary=glossary).text
    assert "said the press officer in Quebec" in text


@pytest.mark.parametrize("spec", ["nobody:x", "apertium:", "libretranslate:ftp://a.example"])
def test_a_spec_that_names_nothing(spec: str) -> None:
    with pytest.raises(TranslationError):
        translator(spec)


def installed(folder: Path, name: str, module: str) -> None:
    """A package with a translator of this name, as an installer leaves it in a folder of the search path."""
    information = folder / f"{name}-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text(f"[cleantext.translators]\n{name} = {module}\n")


@pytest.mark.parametrize("what", ["1/0", "None", None])
def test_the_fault_of_another_package_is_told(
    what: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(tmp_path, "broken", "broken_translator:make")
    if what is not None:
        (tmp_path / "broken_translator.py").write_text(f"def make(argument):\n    return {what}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "broken_translator", raising=False)
    translator.cache_clear()
    with pytest.raises(TranslationError, match=r"broken_translator:make"):
        translator("broken:x")


def test_the_translator_of_the_documentation_goes_by_its_entry_point(tmp_path: Path) -> None:
    page = (Path(__file__).parent.parent / "docs" / "translators.md").read_text("utf-8")
    sources = [example.source for example in doctest.DocTestParser().get_examples(page)]
    written = "".join(sources[: next(n for n, source in enumerate(sources) if source.startswith("class")) + 1])
    (tmp_path / "mypackage.py").write_text(f"from __future__ import annotations\n{written}", "utf-8")
    installed(tmp_path, "phrasebook", "mypackage:Phrasebook")
    scope: dict[str, str] = {}
    exec("".join(source for source in sources if source.startswith(("article", "book"))), scope)
    (tmp_path / "a.txt").write_text(scope["article"], "utf-8")
    options = ["--isolated", "--foreign", "translate", "--translator", f"phrasebook:{scope['book']}"]
    done = subprocess.run(
        [sys.executable, "-m", "cleantext", "fix", *options, str(tmp_path / "a.txt")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert "Nobody knows yet when the old bridge will be mended." in done.stdout, done.stderr
    assert "Personne" not in done.stdout


def apertium_pairs() -> str:
    return subprocess.run(["apertium", "-l"], capture_output=True, text=True).stdout if shutil.which("apertium") else ""


@pytest.mark.skipif("fra-cat" not in apertium_pairs(), reason="apertium-fra-cat is not installed")
def test_the_example_article_through_apertium() -> None:
    machine = translator("apertium:fra-cat,cat-eng")
    result = cleantext.clean(ARTICLE, foreign="translate", translator=machine)
    assert not [f for f in cleantext.clean(result.text).findings if f.category == "language"]
    assert result.text.count("“") == result.text.count("”")
    assert result.text.count("in Quebec") == 1
    assert "«" not in result.text


@pytest.mark.parametrize("package", ["ctranslate2", "sentencepiece"])
def test_a_package_that_is_not_installed_is_told(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleantext.translators import ctranslate2

    monkeypatch.setattr(ctranslate2, "find_spec", lambda name: None if name == package else object())
    with pytest.raises(
        TranslationError, match=f"needs the package {package}: pip install 'cleantext-cli.ctranslate2.'"
    ):
        translator(f"ctranslate2:no-{package}-here")


def cli(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "cleantext", "fix", *arguments], capture_output=True, text=True)


def test_a_translator_alone_is_a_mistake_on_the_command_line_and_a_default_in_a_file(tmp_path: Path) -> None:
    article, config = tmp_path / "a.txt", tmp_path / "cleantext.toml"
    article.write_text("She shut the the door.\n", "utf-8")
    config.write_text('translator = "command:no-such-program-here"\n')
    done = cli("--translator", "command:cat", str(article))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "--translator is only used with --foreign translate" in done.stderr
    assert cli(str(article)).returncode == 0
    config.write_text('foreign = "translate"\n')
    assert cli("--translator", "command:cat", str(article)).returncode == 0
    done = cli(str(article))
    assert done.returncode == 2
    assert "needs --translator" in done.stderr


@pytest.mark.parametrize(("flags", "status"), [([], 0), (["--fail-on-untranslated"], 2)])
def test_the_exit_status_of_a_passage_that_stays(flags: list[str], status: int, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE, "utf-8")
    spec = ["--foreign", "translate", "--translator", "command:no-such-program-here"]
    done = cli("--isolated", *spec, *flags, str(article))
    assert done.returncode == status
    assert "cannot run no-such-program-here" in done.stderr
    assert "«La biblio" in done.stdout
