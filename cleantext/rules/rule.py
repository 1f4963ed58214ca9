"""What a rule is: a code, a name, a way to find its fault, and examples that prove it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from cleantext.model import Safety, Severity
from cleantext.reading.document import Document


class Fault(NamedTuple):
    """A finding before the engine has stamped it with its rule. Offsets: characters of ``document.text``, half-open.

    ``replacement`` "" over whole lines removes them with their line breaks.
    ``severity`` None means the rule's own.
    """

    start: int
    end: int
    message: str
    replacement: str | None = None
    candidates: tuple[str, ...] = ()
    safety: Safety = "suggestion"
    confidence: float = 1.0
    language: str | None = None
    severity: Severity | None = None


class Example(NamedTuple):
    """A text that a rule must flag (``marks`` not None) or keep.

    ``marks``: the slices that findings of the rule cover, in order, line breaks stripped.
    ``becomes``: the text after the rule's fixes (unsafe ones too); None when nothing may change.
    ``own``, ``glossary``: the project's own boilerplate file and glossary that the text is cleaned with, as TOML; ""
    for none.
    """

    text: str
    marks: tuple[str, ...] | None = None
    becomes: str | None = None
    lang: str | None = None
    why: str = ""
    own: str = ""
    glossary: str = ""


def flag(
    text: str, *marks: str, becomes: str | None = None, lang: str | None = None, own: str = "", glossary: str = ""
) -> Example:
    """A text in which the rule finds ``marks`` and nothing else."""
    return Example(text, marks, becomes, lang, own=own, glossary=glossary)


def keep(text: str, why: str = "", *, lang: str | None = None, own: str = "", glossary: str = "") -> Example:
    """A text in which the rule must find nothing; ``why`` it is tempting."""
    return Example(text, None, None, lang, why, own, glossary)


class Rule(NamedTuple):
    """One rule. Its module's docstring is its documentation page."""

    code: str
    name: str
    find: Callable[[Document], Iterable[Fault]]
    examples: tuple[Example, ...]
    severity: Severity = "warning"
