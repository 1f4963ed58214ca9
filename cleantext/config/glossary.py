"""The project's own glossary: a table of wrong and right renderings turned into the values that rules use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cleantext.config import ConfigError, unknown_key
from cleantext.model import Safety
from cleantext.reading.glossary import Glossary, Term, mistakes

KEYS = ("right", "source", "safety")


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
    for mistake in mistakes(terms):
        raise ConfigError(f"{name}: {mistake}")
    return Glossary(terms, tuple(names))


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
    if not isinstance(source, str):
        raise ConfigError(f"{where}: source must be the code of a language, not {source!r}")
    checked: dict[str, Safety] = {"safe": "safe", "unsafe": "unsafe"}
    if safety not in ("safe", "unsafe"):
        raise ConfigError(f"{where}: safety must be 'safe' or 'unsafe', not {safety!r}")
    return Term(wrong, right, source, checked[safety])
