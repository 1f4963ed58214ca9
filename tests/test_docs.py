"""What the documentation shows is what happens."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", ["docs/library.md", "docs/translators.md", "README.md"])
def test_examples_in_prose_run(name: str) -> None:
    outcome = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert outcome.failed == 0


@pytest.mark.parametrize("name", ["cleantext", "cleantext.pipeline"])
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_every_command_and_option_is_documented() -> None:
    from cleantext.cli.options import COMMANDS, options_of
    from cleantext.cli.options.declaring import declared

    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"cleantext {name}" in page
        for item in declared(options_of(name)):
            for flag in item.flags:
                assert f"`{flag}`" in page, flag


def test_every_configuration_key_is_documented() -> None:
    from cleantext.config import Config

    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    for name in Config._fields:
        if name != "folder":
            assert f"`{name.replace('_', '-')}`" in page, name


def test_the_account_in_the_readme_is_what_is_said(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleantext.cli import main

    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(["fix", "fixtures/article.txt"]) == 0
    out, err = capfd.readouterr()
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"```text\n{err}```" in readme
    after = readme[readme.index("\nAfter:") : readme.index("and on standard error")].replace("**", "")
    shown = [line.removeprefix("> ").removesuffix("<br>") for line in after.splitlines() if line.startswith("> ")]
    assert shown[-1] == "..."
    assert out.splitlines()[: len(shown) - 1] == shown[:-1]
