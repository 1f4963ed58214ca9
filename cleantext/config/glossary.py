"""The project's own glossary: a table of wrong and right renderings turned into the values that rules use."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from cleantext.config import ConfigError, content_of, parse_toml, unknown_key
from cleantext.model import Safety
from cleantext.reading.glossary import Glossary, Term, begins_with_word, mistakes

KEYS = ("right", "source", "safety")
COLUMNS = ("wrong", *KEYS)


def read_glossary(*paths: str | os.PathLike[str]) -> Glossary:
    """The glossary of one or several files, CSV or TOML by their ending; raises ConfigError, a ValueError.

    A CSV file has a header with the columns wrong, right and, if wanted, source and safety; a TOML file is laid out as
    the table of `parse_glossary`. Read it once and give it to `clean` with each text.
    """
    return read_files(os.fspath(path) for path in paths)


def read_files(paths: Iterable[str], listed: Glossary | None = None) -> Glossary:
    """The glossary of files, in their order, behind one that is there already."""
    return _parsed(tuple((path, content_of(path, "glossary")) for path in paths), listed)


def parse_glossary(table: Mapping[str, Any], name: str = "glossary") -> Glossary:
    """The glossary that a table holds; raises ConfigError, a ValueError, that names the term and the remedy.

    ``wrong = "right"``, or ``wrong = {right = "...", source = "fr", safety = "unsafe"}``; ``keep`` lists names that
    must stay.

    >>> parse_glossary({"gas centre": "service station"}).terms[0].right
    'service station'
    """
    names = table.get("keep", [])
    if not isinstance(names, list) or not all(isinstance(kept, str) and kept.strip() for kept in names):
        raise ConfigError(f"{name}: keep must be a list of names, not {names!r}")
    terms = tuple(_term(wrong, given, name) for wrong, given in table.items() if wrong != "keep")
    return _sound(Glossary(terms, tuple(normalize("NFC", kept) for kept in names)), name)


@lru_cache(maxsize=16)
def _parsed(files: tuple[tuple[str, bytes], ...], listed: Glossary | None) -> Glossary:
    """The files' entries together. Remembered by content, because a run asks again for each article."""
    parts = [] if listed is None else [listed]
    parts += [_read(path, data) for path, data in files]
    terms = dict.fromkeys(term for part in parts for term in part.terms)
    names = dict.fromkeys(name for part in parts for name in part.names)
    return _sound(Glossary(tuple(terms), tuple(names)), " and ".join(path for path, _ in files))


def _sound(glossary: Glossary, name: str) -> Glossary:
    for kept in glossary.names:
        if not begins_with_word(kept):
            raise ConfigError(f"{name}: {kept!r} must begin with a letter or a figure")
    for mistake in mistakes(glossary.terms):
        raise ConfigError(f"{name}: {mistake}")
    return glossary


def _read(path: str, data: bytes) -> Glossary:
    ending = os.path.splitext(path)[1].lower()
    if ending == ".toml":
        return parse_glossary(parse_toml(data, path), path)
    if ending != ".csv":
        raise ConfigError(f"the glossary {path} is neither .csv nor .toml; give it the ending of what it holds")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8") from None
    return _sound(Glossary(tuple(_rows(text, path))), path)


def _rows(text: str, path: str) -> Iterator[Term]:
    import csv

    first = text.partition("\n")[0]
    reader = csv.reader(text.splitlines(), delimiter=";" if ";" in first and "," not in first else ",", strict=True)
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        if not {"wrong", "right"} <= set(header) <= set(COLUMNS) or len(set(header)) < len(header):
            raise ConfigError(f"{path}: the first row must name the columns wrong,right[,source][,safety]")
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            where = f"{path}, line {reader.line_num}"
            if len(cells) > len(header):
                raise ConfigError(
                    f"{where}: more cells than columns; put quotation marks around one that holds a comma"
                )
            entry = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if cell.strip()}
            wrong = entry.pop("wrong", "")
            yield _term(wrong, entry, where)
    except csv.Error as error:
        raise ConfigError(f"{path}, line {reader.line_num}: not valid CSV: {error}") from None


def _term(wrong: str, given: Any, name: str) -> Term:
    where = f"{name}: {wrong!r}"
    entry = {"right": given} if isinstance(given, str) else given
    if not isinstance(entry, Mapping):
        raise ConfigError(f"{where} must be a string or a table with the key 'right', not {given!r}")
    for key in entry:
        if key not in KEYS:
            raise unknown_key(key, KEYS, where)
    right, source, safety = entry.get("right"), entry.get("source", ""), entry.get("safety", "safe")
    if not isinstance(right, str) or not right.strip() or not wrong.strip():
        raise ConfigError(f"{where}: a term and its right rendering must be text, not {right!r}")
    if not begins_with_word(wrong):
        raise ConfigError(f"{where}: a term must begin with a letter or a figure")
    if not right.isprintable() or re.search(r"&#?\w+;", right):
        raise ConfigError(f"{where}: the right rendering must be written as it should read, not {right!r}")
    if not isinstance(source, str):
        raise ConfigError(f"{where}: source must be the code of a language, not {source!r}")
    checked: dict[str, Safety] = {"safe": "safe", "unsafe": "unsafe"}
    if safety not in ("safe", "unsafe"):
        raise ConfigError(f"{where}: safety must be 'safe' or 'unsafe', not {safety!r}")
    return Term(normalize("NFC", wrong), normalize("NFC", " ".join(right.split())), source, checked[safety])
