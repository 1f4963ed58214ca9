"""Which files there are: named files as they are, folders walked for articles, .gitignore and excludes heeded."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cleantext.formats import SUFFIXES

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SKIPPED = frozenset(
    ".git .hg .svn .tox .nox .venv venv node_modules __pycache__ "
    ".mypy_cache .ruff_cache .pytest_cache .idea .vscode".split()
)
"""Folders that hold no articles."""


def walk(folder: str, exclude: Sequence[str] = (), *, heed_gitignore: bool = True) -> Iterator[str]:
    """The articles below a folder, in order of path. ``exclude``: patterns as in .gitignore, from ``folder``."""
    specs = _outer_specs(folder) if heed_gitignore else []
    if exclude:
        specs.append((os.path.abspath(folder), _spec(exclude)))
    yield from _walk(folder, specs, heed_gitignore)


def _walk(folder: str, specs: list[tuple[str, GitIgnoreSpec]], heed: bool) -> Iterator[str]:
    ignore_file = os.path.join(folder, ".gitignore")
    if heed and os.path.isfile(ignore_file):
        specs = [*specs, (os.path.abspath(folder), _read_spec(ignore_file))]
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder and entry.name in SKIPPED:
            continue
        if not is_folder and os.path.splitext(entry.name)[1].lower() not in SUFFIXES:
            continue
        if any(ignored(entry.path, base, spec, is_folder) for base, spec in specs):
            continue
        if is_folder:
            yield from _walk(entry.path, specs, heed)
        elif entry.is_file():
            yield entry.path


def ignored(path: str, base: str, spec: GitIgnoreSpec, is_folder: bool = False) -> bool:
    """Whether the patterns, seen from ``base``, leave this path out."""
    relative = os.path.relpath(os.path.abspath(path), base).replace(os.sep, "/")
    if relative.startswith("../"):
        return False
    return bool(spec.match_file(relative + "/" if is_folder else relative))


def excluded(path: str, patterns: Sequence[str], base: str) -> bool:
    """Whether patterns as in .gitignore, seen from the folder ``base``, leave this file out."""
    return bool(patterns) and ignored(path, os.path.abspath(base), _spec(patterns))


def _spec(patterns: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)


def _read_spec(path: str) -> GitIgnoreSpec:
    with open(path, encoding="utf-8", errors="replace") as file:
        return _spec(file.read().splitlines())


def _outer_specs(folder: str) -> list[tuple[str, GitIgnoreSpec]]:
    """The .gitignore files above a folder, up to the repository's top."""
    specs: list[tuple[str, GitIgnoreSpec]] = []
    here = os.path.abspath(folder)
    while not os.path.isdir(os.path.join(here, ".git")):
        parent = os.path.dirname(here)
        if parent == here:
            return []
        here = parent
        path = os.path.join(here, ".gitignore")
        if os.path.isfile(path):
            specs.insert(0, (here, _read_spec(path)))
    return specs
