"""Which files there are: named files as they are, folders walked for articles, .gitignore and excludes heeded."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from cleantext.formats import SUFFIXES

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SKIPPED = frozenset(
    ".git .hg .svn .tox .nox .venv venv node_modules __pycache__ "
    ".mypy_cache .ruff_cache .pytest_cache .idea .vscode".split()
)
"""Folders that hold no articles."""


class Unreadable(NamedTuple):
    """A file or folder that could not be looked at, and why."""

    path: str
    reason: str


class PatternError(ValueError):
    """A pattern that is none; the message names it."""


Specs = list[tuple[str, "GitIgnoreSpec"]]


def walk(
    folder: str, excludes: Iterable[tuple[str, Sequence[str]]] = (), *, heed_gitignore: bool = True
) -> Iterator[str | Unreadable]:
    """The articles below a folder, in order of path, and what could not be looked at in its place.

    ``excludes``: folders with the patterns, as in .gitignore, that are seen from them. Raises PatternError, and OSError
    when the .gitignore files above the folder cannot be read.
    """
    specs = _outer_specs(folder) if heed_gitignore else []
    outright = [(os.path.abspath(base), _spec(tuple(patterns))) for base, patterns in excludes if patterns]
    yield from _walk(folder, specs, outright, heed_gitignore)


def _walk(folder: str, specs: Specs, outright: Specs, heed: bool) -> Iterator[str | Unreadable]:
    ignore_file = os.path.join(folder, ".gitignore")
    try:
        if heed and os.path.isfile(ignore_file):
            specs = [*specs, (os.path.abspath(folder), _read_spec(ignore_file))]
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield Unreadable(str(error.filename or folder), error.strerror or str(error))
        return
    for entry in entries:
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
            wanted = _wanted(entry, is_folder, specs, outright)
        except OSError as error:
            yield Unreadable(entry.path, error.strerror or str(error))
            continue
        if wanted and is_folder:
            yield from _walk(entry.path, specs, outright, heed)
        elif wanted:
            yield entry.path


def _wanted(entry: os.DirEntry[str], is_folder: bool, specs: Specs, outright: Specs) -> bool:
    if is_folder and entry.name in SKIPPED:
        return False
    if not is_folder and os.path.splitext(entry.name)[1].lower() not in SUFFIXES:
        return False
    if any(_opinion(entry.path, base, spec, is_folder) for base, spec in outright):
        return False
    opinions = (_opinion(entry.path, base, spec, is_folder) for base, spec in reversed(specs))
    if next((opinion for opinion in opinions if opinion is not None), False):
        return False
    return is_folder or entry.is_file()


def _opinion(path: str, base: str, spec: GitIgnoreSpec, is_folder: bool = False) -> bool | None:
    """Whether the patterns, seen from ``base``, leave this path out; None when they say nothing of it."""
    relative = os.path.relpath(os.path.abspath(path), base).replace(os.sep, "/")
    if relative.startswith("../"):
        return None
    return spec.check_file(relative + "/" if is_folder else relative).include


def excluded(path: str, patterns: Sequence[str], base: str) -> bool:
    """Whether patterns as in .gitignore, seen from the folder ``base``, leave this file out."""
    return bool(patterns) and bool(_opinion(path, os.path.abspath(base), _spec(tuple(patterns))))


@cache
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    """The patterns made ready. Raises PatternError for the first that is none."""
    import re

    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except (ValueError, re.error):
        for pattern in patterns:
            if not _usable(pattern):
                raise PatternError(f"{pattern!r} is no pattern as in .gitignore") from None
        raise


def _usable(pattern: str) -> bool:
    import re

    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([pattern])
    except (ValueError, re.error):
        return False
    return True


def _read_spec(path: str) -> GitIgnoreSpec:
    with open(path, encoding="utf-8", errors="replace") as file:
        lines = file.read().splitlines()
    try:
        return _spec(tuple(lines))
    except PatternError:
        return _spec(tuple(line for line in lines if _usable(line)))


def _outer_specs(folder: str) -> list[tuple[str, GitIgnoreSpec]]:
    """The .gitignore files above a folder, up to the repository's top."""
    specs: list[tuple[str, GitIgnoreSpec]] = []
    here = os.path.abspath(folder)
    while not os.path.exists(os.path.join(here, ".git")):
        parent = os.path.dirname(here)
        if parent == here:
            return []
        here = parent
        path = os.path.join(here, ".gitignore")
        if os.path.isfile(path):
            specs.insert(0, (here, _read_spec(path)))
    return specs
