"""The configuration: what is read, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleantext.batch.walk import walk
from cleantext.config import ConfigError, load


@pytest.mark.parametrize(
    "content",
    [
        "tool = 3 # cleantext",
        "[tool]\ncleantext = 3",
        "[tool.cleantext]\nlang = 'french'",
        "tool.cleantext.ignore=['XYZ9']",
    ],
)
def test_what_cannot_be_used_is_refused_with_its_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError, match="pyproject"):
        load(str(path))


@pytest.mark.parametrize(
    "content",
    ["[tool.cleantext]\nlang = 'fr'", "[ tool . cleantext ]\nlang = 'fr'", "[tool]\ncleantext = {lang = 'fr'}",
     "tool.cleantext.lang = 'fr'", "['tool'.\"cleantext\"]\nlang = 'fr'", "'tool'.cleantext.lang = 'fr'"],
)  # fmt: skip
def test_the_table_is_found_however_it_is_written(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(f"[project]\ndependencies = ['cleantext-cli']\n{content}\n", encoding="utf-8")
    if not content.startswith("["):
        path.write_text(f"{content}\n[project]\nname = 'echo'\n", encoding="utf-8")
    config = load(str(path), required=False)
    assert config is not None
    assert config.lang == "fr"


def test_a_project_that_only_names_the_package_has_no_configuration(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("this is not TOML\n[project]\ndependencies = ['cleantext-cli']\n[tool.ruff]\n", encoding="utf-8")
    assert load(str(path), required=False) is None


def test_excludes_are_seen_from_their_folder_and_the_deepest_gitignore_wins(tmp_path: Path) -> None:
    (tmp_path / "posts" / "old").mkdir(parents=True)
    (tmp_path / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("*.txt\n", encoding="utf-8")
    (tmp_path / "posts" / ".gitignore").write_text("!a.txt\n", encoding="utf-8")
    for name in ("a.txt", "b.txt", "old/a.txt"):
        (tmp_path / "posts" / name).write_text("A.\n", encoding="utf-8")
    folder = str(tmp_path / "posts")
    assert list(walk(folder, [(str(tmp_path), ["posts/old/"])])) == [f"{folder}/a.txt"]
