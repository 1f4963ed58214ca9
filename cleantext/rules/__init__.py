"""Finds every rule and selects among them. The only place that knows them all.

Rules are discovered: ``rules/build.py`` walks the category folders and writes ``index.json`` (a test says when it
is stale), so that a run imports only the modules of the rules that it uses.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Container, Iterable
from functools import cache
from importlib import import_module
from typing import NamedTuple, cast

from cleantext.model import CATEGORIES, Category, Severity
from cleantext.reading.document import Document
from cleantext.rules.rule import Rule

INDEX = os.path.join(os.path.dirname(__file__), "index.json")


class UnknownRuleError(ValueError):
    """A selector that names no rule; the message proposes the nearest."""


class Entry(NamedTuple):
    """What the index tells of a rule without importing it."""

    code: str
    name: str
    category: Category
    severity: Severity
    summary: str
    fixable: str
    """Whether any of its examples shows a change to the text: "fix", else "report"."""

    @property
    def module(self) -> str:
        """The module that holds the rule."""
        return f"{__name__}.{self.category}.{self.name.replace('-', '_')}"


@cache
def entries() -> tuple[Entry, ...]:
    """Every rule, by code."""
    with open(INDEX, encoding="utf-8") as file:
        return tuple(Entry(*cast("list[str]", row)) for row in json.load(file))  # type: ignore[arg-type]


@cache
def load(entry: Entry) -> Rule:
    """The rule itself."""
    rule: Rule = import_module(entry.module).RULE
    return rule


class _Every:
    """A collection that holds every name."""

    def __contains__(self, name: object) -> bool:
        return True


def worth_running(category: Category, document: Document) -> Container[str]:
    """The names of the category's rules that may find something in this document.

    The category says it by a function ``relevant(document)`` in its package: a cheap look that gives true, false, or
    the names themselves. Without one, all of its rules are worth running.
    """
    gate = _gate(category)
    answer = True if gate is None else gate(document)
    return (_Every() if answer else ()) if isinstance(answer, bool) else answer


@cache
def _gate(category: Category) -> Callable[[Document], Container[str] | bool] | None:
    gate: Callable[[Document], Container[str] | bool] | None
    gate = getattr(import_module(f"{__name__}.{category}"), "relevant", None)
    return gate


def select(
    chosen: Iterable[str] | None = None, ignored: Iterable[str] | None = None, extended: Iterable[str] | None = None
) -> tuple[Entry, ...]:
    """The rules that ``chosen`` names (all when None), plus ``extended``, less ``ignored``.

    A selector is a code ("BOI001"), the letters of a code ("BOI"), a category or a rule's name, in any case.
    Raises UnknownRuleError for one that names nothing.
    """
    wanted = {entry for selector in chosen for entry in _named(selector)} if chosen is not None else set(entries())
    wanted |= {entry for selector in extended or () for entry in _named(selector)}
    wanted -= {entry for selector in ignored or () for entry in _named(selector)}
    return tuple(entry for entry in entries() if entry in wanted)


def find(selector: str) -> tuple[Entry, ...]:
    """The rules that one selector names; raises UnknownRuleError when there is none."""
    return _named(selector)


@cache
def _named(selector: str) -> tuple[Entry, ...]:
    low = selector.strip().lower()
    if low == "all":
        return entries()
    found = tuple(e for e in entries() if low in (e.code.lower(), e.name, e.category, e.code[:3].lower()))
    if found:
        return found
    from difflib import get_close_matches

    known = [e.code.lower() for e in entries()] + [e.name for e in entries()] + [*CATEGORIES, "all"]
    near = get_close_matches(low, known, 1, 0.5)
    hint = (
        f"; did you mean {near[0].upper() if len(near[0]) == 6 and near[0][3:].isdigit() else near[0]}?" if near else ""
    )
    raise UnknownRuleError(f"no rule, category or code {selector!r}{hint}")
