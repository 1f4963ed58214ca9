"""The project's own boilerplate files: read, and turned into the values that rules use.

A file holds ``lines``, ``patterns``, ``blocks`` and ``keeps``; `entries` says what an entry of each may hold.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from cleantext.config import ConfigError, content_of, parse_toml, unknown_key
from cleantext.config.entries import CHECKS, FILE_FACTS, KINDS, MAKERS, checked
from cleantext.reading.own import OwnBoilerplate


def read_boilerplate(*paths: str | os.PathLike[str]) -> OwnBoilerplate:
    """The own boilerplate of one or several files; raises ConfigError, a ValueError.

    Read it once and give it to `clean` with each text.
    """
    return read_files((os.fspath(path), os.fspath(path)) for path in paths)


def read_files(files: Iterable[tuple[str, str]]) -> OwnBoilerplate:
    """The own boilerplate of files, each given by the name that findings call it and by its path."""
    return _parsed(tuple((name, path, content_of(path, "boilerplate file")) for name, path in files))


def parse_boilerplate(table: Mapping[str, Any], name: str = "") -> OwnBoilerplate:
    """The own boilerplate that a table holds, laid out as a file's content is; raises ConfigError, a ValueError.

    ``name`` is how findings call the list.

    >>> own = parse_boilerplate({"lines": ["The Mill Courier, since 1911"]})
    >>> own.lines[0].text
    'The Mill Courier, since 1911'
    """
    return _parse(table, name, name or "boilerplate")


@lru_cache(maxsize=16)
def _parsed(files: tuple[tuple[str, str, bytes], ...]) -> OwnBoilerplate:
    """The files' entries together. Remembered by content, because a run asks again for each article."""
    parts = [_parse(parse_toml(data, path), name, path) for name, path, data in files]
    return OwnBoilerplate(**{kind: tuple(entry for part in parts for entry in getattr(part, kind)) for kind in KINDS})


def _parse(table: Mapping[str, Any], name: str, where: str) -> OwnBoilerplate:
    """``name`` is for findings, ``where`` for errors."""
    found: dict[str, tuple[Any, ...]] = {}
    for kind, value in table.items():
        if kind in FILE_FACTS:
            CHECKS[kind](value, f"{where}: {kind}")
        elif kind not in KINDS:
            raise unknown_key(kind, (*KINDS, *FILE_FACTS), where)
        else:
            given = enumerate(_list(value, f"{where}: {kind}"), 1)
            found[kind] = tuple(_made(kind, entry, number, name, where) for number, entry in given)
    return OwnBoilerplate(**found)


def _made(kind: str, given: Any, number: int, name: str, where: str) -> Any:
    place = f"{where}: {kind}, entry {number}"
    origin = f"entry {number} of the {kind} " + (f"in {name}" if name else "listed")
    return MAKERS[kind](checked(kind, given, place), origin, place)


def _list(value: Any, where: str) -> list[Any]:
    if not isinstance(value, (list, tuple)):
        raise ConfigError(f"{where} must be a list, not {value!r}")
    if not value:
        raise ConfigError(f"{where} is an empty list; fill it or leave it out")
    return list(value)
