"""Translators, and passages in translation: paired, joined, checked, and left where anything is doubtful."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

import cleantext
from cleantext.translators.command import Command
from cleantext.translators.libretranslate import LibreTranslate
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


def test_terms_are_respected() -> None:
    terms = {"spokesperson": "press officer"}
    text = cleantext.clean(ARTICLE, foreign="translate", translator=Invented(good), terms=terms).text
    assert "said the press officer in Quebec" in text


def program(body: str) -> Command:
    machine = Command("x", timeout=2)
    machine.command = [sys.executable, "-c", body]
    return machine


def test_a_program_translates() -> None:
    body = "import sys, json\nfor l in sys.stdin: print(json.dumps({'text': json.loads(l)['text'].upper()}))"
    assert program(body).translate(["é", "b"], "fr", "en") == ["É", "B"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("import sys; sys.exit('no model')", "status 1: no model"),
        ("import time; time.sleep(9)", "no answer in 2 s"),
        ("print('x')", "is not"),
        ("", "0 lines for 1"),
    ],
)
def test_a_program_that_fails(body: str, reason: str) -> None:
    with pytest.raises(TranslationError, match=reason):
        program(body).translate(["a"], "fr", "en")


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, b'{"translatedText": ["A"]}', None),
        (200, b'{"translatedText": []}', "0 translations for 1"),
        (200, b"<html>", "did not answer with a translation"),
        (403, b"<html>", "status 403"),
    ],
)
def test_a_server(status: int, body: bytes, reason: str | None) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.handle_request, daemon=True).start()
    machine = LibreTranslate(f"http://127.0.0.1:{server.server_port}", timeout=5)
    if reason is None:
        assert machine.translate(["a"], "fr", "en") == ["A"]
    else:
        with pytest.raises(TranslationError, match=reason):
            machine.translate(["a"], "fr", "en")
    server.server_close()


@pytest.mark.parametrize("spec", ["nobody:x", "apertium:", "libretranslate:ftp://a.example"])
def test_a_spec_that_names_nothing(spec: str) -> None:
    with pytest.raises(TranslationError):
        translator(spec)


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


@pytest.mark.parametrize(("flags", "status"), [([], 0), (["--fail-on-untranslated"], 2)])
def test_the_exit_status_of_a_passage_that_stays(flags: list[str], status: int, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE, "utf-8")
    spec = ["--foreign", "translate", "--translator", "command:no-such-program-here"]
    command = [sys.executable, "-m", "cleantext", "fix", "--isolated", *spec, *flags, str(article)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == status
    assert "cannot run no-such-program-here" in done.stderr or not flags
    assert "«La biblio" in done.stdout
