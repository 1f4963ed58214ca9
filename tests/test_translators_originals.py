"""The originals of translated passages, kept in comments: safe, in place, and left alone by every later run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import cleantext
from cleantext.fixing.edits import apply
from cleantext.model import Edit, Result

FRENCH = "Le vieux moulin reste ouvert pendant les travaux et les voisins aident à porter les livres"
ENGLISH = "The mill stands by the river and nobody lives there now"
KEPT = f"<!-- cleantext: original fr: {FRENCH}. -->"


class Miller:
    """Says the same of every text, and ends it as the text ends."""

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [ENGLISH + "." * text.endswith(".") for text in texts]


def article(paragraph: str) -> str:
    return f"""The mill is open

The old mill by the river was opened to visitors on Sunday, and many people came to see its wheel turn again.

{paragraph}

The town has paid for a new roof, and the miller's house will be mended before the winter comes.
"""


def translated(text: str, format: str = "plain") -> Result:
    """The result, after what holds of every such run was checked."""
    result = cleantext.clean(text, foreign="translate", translator=Miller(), keep_original=True, format=format)
    fixes = [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed]
    assert apply(text, fixes) == result.text
    bare = cleantext.clean(text, foreign="translate", translator=Miller(), format=format)
    assert bare.text == _without_comments(result.text)
    for foreign in ("keep", "mark", "drop", "translate"):
        again = cleantext.clean(result.text, foreign=foreign, translator=Miller(), keep_original=True, format=format)  # type: ignore[arg-type]
        assert again.text == result.text
        assert [f for f in again.findings if f.category == "language"] == []
    return result


def _without_comments(text: str) -> str:
    while " <!-- cleantext: original " in text:
        before, _, after = text.partition(" <!-- cleantext: original ")
        text = before + after.partition("-->")[2]
    return text


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (f"{FRENCH}.", f"{ENGLISH}. {KEPT}"),
        (
            f"The mayor was glad. {FRENCH}. Nobody else spoke on that day.",
            f"The mayor was glad. {ENGLISH}. Nobody else spoke on that day. {KEPT}",
        ),
        (
            f"{FRENCH}. The mayor of the town was very glad to hear it on that day. {FRENCH}.",
            f"{ENGLISH}. The mayor of the town was very glad to hear it on that day. {ENGLISH}. {KEPT} {KEPT}",
        ),
    ],
)
def test_the_comment_stands_at_the_end_of_the_paragraph(paragraph: str, expected: str) -> None:
    assert translated(article(paragraph)).text == article(expected)
    crlf = article(paragraph).replace("\n", "\r\n")
    assert translated(crlf).text == article(expected).replace("\n", "\r\n")


@pytest.mark.parametrize("dashes", ["--", "---", "-- -"])
def test_no_hyphens_in_the_original_end_the_comment(dashes: str) -> None:
    text = translated(article(f"{FRENCH.replace(' et ', f' {dashes} et ')}.")).text
    comment = text.partition("<!--")[2].partition("-->")[0]
    assert comment.endswith(" les livres. ")
    assert "--" not in comment


@pytest.mark.parametrize("sign", ["-->", "--!>", "<!--"])
def test_a_passage_with_a_sign_of_comments_stays(sign: str) -> None:
    text = article(f"{FRENCH.replace(' et ', f' {sign} et ')}.")
    assert cleantext.clean(text, foreign="translate", translator=Miller(), keep_original=True).text == text


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (f"## {FRENCH} {{#mill}}", f"## {ENGLISH} {KEPT.replace('. -', ' -')} {{#mill}}"),
        (f"- {FRENCH}.\n- The town has paid.", f"- {ENGLISH}. {KEPT}\n- The town has paid."),
        (f"> {FRENCH}.", f"> {ENGLISH}. {KEPT}"),
        (
            f"{FRENCH}. The mayor **was glad** of it on that day.",
            f"{ENGLISH}. {KEPT} The mayor **was glad** of it on that day.",
        ),
    ],
)
def test_markdown_keeps_its_shape(paragraph: str, expected: str) -> None:
    found = translated(article(paragraph), "markdown").text
    assert found.replace("livres -->", "livres. -->") == article(expected).replace("livres -->", "livres. -->")


def test_fixes_beside_the_passage_are_still_told() -> None:
    result = translated(article(f"The mayor shut the the door. {FRENCH}. Nobody saw the the key."))
    assert f"shut the door. {ENGLISH}. Nobody saw the key. {KEPT}" in result.text
    assert [f.name for f in result.findings if f.fixed].count("doubled-word") == 2


def test_a_wrapped_text_stays_wrapped() -> None:
    lines = [
        "The old mill by the river was opened to visitors on Sunday, and many people came",
        "to see its wheel turn.",
    ]
    text = article("\n".join([*lines * 3, f"{FRENCH}.", *lines * 3]))
    assert translated(text).text.count("\n") == text.count("\n")


def test_the_command_line_and_the_configuration(tmp_path: Path) -> None:
    said = f"import json\nwhile True:\n  input(); print(json.dumps({{'text': {ENGLISH!r} + '.'}}))\n"
    (tmp_path / "miller.py").write_text(f"try:\n  {said.replace(chr(10), chr(10) + '  ')}\nexcept EOFError: pass\n")
    (tmp_path / "a.txt").write_text(article(f"{FRENCH}."), "utf-8")
    translator = f"command:{sys.executable} {tmp_path / 'miller.py'}"

    def fix(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "cleantext", "fix", *options, str(tmp_path / "a.txt")]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")

    done = fix("--foreign", "translate", "--translator", translator, "--keep-original")
    assert done.stdout == article(f"{ENGLISH}. {KEPT}")
    assert (fix("--keep-original").returncode, fix("--keep-original").stdout) == (2, "")
    settings = f"foreign = 'translate'\ntranslator = '''{translator}'''\nkeep-original = true\n"
    (tmp_path / "cleantext.toml").write_text(settings)
    assert fix().stdout == done.stdout
    (tmp_path / "cleantext.toml").write_text("keep-original = 'yes'\n")
    assert "must be true or false" in fix().stderr
