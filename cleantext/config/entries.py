"""The entries of an own boilerplate file: which keys each kind has, what they take, and the value that comes of it.

An entry is a table; a bare string stands for an entry that says nothing but its line or pattern. Facts tell a reviewer
where an entry comes from and decide nothing. Every mistake is a ConfigError that names file, entry, key and remedy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from cleantext.config import ConfigError, unknown_key
from cleantext.reading.own import Note, OwnBlock, OwnLine, OwnPattern, compile_pattern, fold

MOST_LINES = 30
"""Lines of a block that sets no ``max-lines``: longer than any list of stories, shorter than most articles."""
LIMIT = 500
"""The highest ``max-lines``: a block as long as that is the article."""
ORDINARY = ("It rained all day.", "Who had the key?", "Nobody knew why.", "“No,” Ada said.", "The end", "Hope", "1911")
"""Lines that have nothing in common: a pattern that matches two of them matches whatever comes. They are short because
a pattern that goes astray may take twice as long for each letter."""

_ATOM = r"(?:\\.|\[\^?\]?[^\]]*\]|[^()\[\]\\*+?{}|])"
_REPEATED_REPEAT = rf"(?<!\\)\((?:\?:|\?P<\w+>)?{_ATOM}[*+](?:{_ATOM}[?*])*\)(?:[*+]|\{{\d*,\}})(?!\+)"
"""A group that holds one repetition and is itself repeated: on a line that does not match, the ways to part the line
double with each letter. It is the common form of such patterns, not the only one."""

FILE_FACTS = ("site", "articles")
FACTS = ("site", "articles", "count")
NOTES = ("reason", "safety", *FACTS)
KINDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "lines": ("text", ("text", "ignore-case", *NOTES)),
    "patterns": ("regex", ("regex", "ignore-case", *NOTES)),
    "blocks": ("from", ("from", "to", "before", "to-end", "max-lines", "ignore-case", *NOTES)),
    "keeps": ("text", ("text", "ignore-case", "reason", *FACTS)),
}
"""Each kind of entry: the key that it must have, and all keys that it may have."""


def checked(kind: str, given: Any, where: str) -> dict[str, Any]:
    """An entry as a table whose keys exist and whose values are of the right kind."""
    main, keys = KINDS[kind]
    if isinstance(given, str) and kind != "blocks":
        given = {main: given}
    if not isinstance(given, Mapping):
        wanted = "a table" if kind == "blocks" else "a string or a table"
        raise ConfigError(f"{where} must be {wanted} with the key {main!r}, not {given!r}")
    for key in given:
        if key not in keys:
            raise unknown_key(key, keys, where)
    if main not in given:
        raise ConfigError(f"{where}: the key {main!r} is missing")
    return {key: CHECKS[key](value, f"{where}: {key}") for key, value in given.items()}


def _note(entry: Mapping[str, Any], origin: str) -> Note:
    seen = entry.get("count")
    facts = "" if seen is None else f"seen in {seen} article{'' if seen == 1 else 's'}"
    return Note(origin, fold(entry.get("reason", facts)), entry.get("safety", "safe"))


def _line(entry: Mapping[str, Any], origin: str, _where: str) -> OwnLine:
    return OwnLine(entry["text"], entry.get("ignore-case", False), _note(entry, origin))


def _pattern(entry: Mapping[str, Any], origin: str, where: str) -> OwnPattern:
    regex, ignore_case = entry["regex"], entry.get("ignore-case", False)
    try:
        pattern = compile_pattern(regex, ignore_case=ignore_case)
    except (re.error, OverflowError, RecursionError) as error:
        raise ConfigError(f"{where}: {regex!r} is no regular expression: {error}") from None
    if nested := re.search(_REPEATED_REPEAT, regex):
        raise ConfigError(f"{where}: {nested[0]!r} repeats a repetition and may take forever; leave one of them out")
    if pattern.fullmatch(""):
        raise ConfigError(f"{where}: {regex!r} matches the empty string; ask for at least one character")
    hit = [line for line in ORDINARY if pattern.fullmatch(line)]
    if len(hit) > 1:
        what = f"matches lines as different as {hit[0]!r} and {hit[1]!r}"
        raise ConfigError(f"{where}: {regex!r} {what}; write what sets the line apart")
    return OwnPattern(regex, ignore_case, _note(entry, origin))


def _block(entry: Mapping[str, Any], origin: str, where: str) -> OwnBlock:
    ends = [key for key in ("to", "before", "to-end") if entry.get(key, False)]
    if len(ends) != 1:
        given = f"not {' and '.join(ends)} together" if ends else "a block needs an end"
        raise ConfigError(f"{where}: give one of 'to', 'before' and 'to-end = true'; {given}")
    most = entry.get("max-lines", MOST_LINES)
    if ends == ["to"] and most < 2:
        raise ConfigError(f"{where}: max-lines counts the lines 'from' and 'to' and must be at least 2")
    last = None if ends == ["to-end"] else entry[ends[0]]
    ignore_case = entry.get("ignore-case", False)
    return OwnBlock(entry["from"], last, ends == ["to"], most, ignore_case, _note(entry, origin))


MAKERS: dict[str, Callable[[Mapping[str, Any], str, str], Any]] = {
    "lines": _line,
    "patterns": _pattern,
    "blocks": _block,
    "keeps": _line,
}


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{where} must be a string, not {value!r}")
    if not value.strip():
        raise ConfigError(f"{where} is blank")
    return value


def _one_line(value: Any, where: str) -> str:
    line = _text(value, where).strip()
    if "\n" in line or "\r" in line:
        raise ConfigError(f"{where} must be one line, not {line!r}; list its lines one by one, or give a block")
    return fold(line)


def _truth(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{where} must be true or false, not {value!r}")
    return value


def _safety(value: Any, where: str) -> str:
    if value not in ("safe", "unsafe"):
        raise ConfigError(f"{where} must be 'safe' or 'unsafe', not {value!r}")
    return str(value)


def _number(value: Any, where: str, least: int = 0, most: int | None = None) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least or (most is not None and value > most):
        span = f"a whole number from {least} " + (f"to {most}" if most is not None else "up")
        raise ConfigError(f"{where} must be {span}, not {value!r}")
    return value


def _most(value: Any, where: str) -> int:
    return _number(value, where, 1, LIMIT)


CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "text": _one_line,
    "regex": _text,
    "from": _one_line,
    "to": _one_line,
    "before": _one_line,
    "to-end": _truth,
    "max-lines": _most,
    "ignore-case": _truth,
    "reason": _text,
    "safety": _safety,
    "site": _text,
    "count": _number,
    "articles": _number,
}
"""What each key takes: a check that gives the value back."""
