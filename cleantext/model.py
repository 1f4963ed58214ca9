"""The values that travel through the house: frozen, comparable, free of behaviour.

Values are named tuples, not dataclasses: the dataclass machinery costs six milliseconds of every start, and half a
millisecond for each class made with it, which is a good part of what one article takes.

Offsets are always characters of the text that was given, half-open: ``text[start:end]``.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Category = Literal["encoding", "boilerplate", "language", "spelling", "translation"]
Safety = Literal["safe", "unsafe", "suggestion"]
Severity = Literal["info", "warning", "error"]

CATEGORIES: tuple[Category, ...] = ("encoding", "boilerplate", "language", "spelling", "translation")
"""The categories in the order in which they win where findings overlap."""

SAFETIES: tuple[Safety, ...] = ("safe", "unsafe", "suggestion")
"""How sure a fix is, surest first: applied, applied on request, only shown."""

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""How much a finding matters, least first."""

LEFT = "; left as it is: "
"""Stands in the message of a passage that stays, between what it is and why it is not marked, dropped or translated."""


class Span(NamedTuple):
    """A stretch of a text, in characters, half-open."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character (touching ends do not)."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other lies within this one, ends included."""
        return self.start <= other.start and other.end <= self.end


class Edit(NamedTuple):
    """One change: ``text[start:end]`` becomes ``replacement``."""

    start: int
    end: int
    replacement: str


class Finding(NamedTuple):
    """One fault, where it stands and what to do about it.

    ``start`` and ``end`` are characters of the text given to ``clean``. Where ``fixed`` is true,
    putting ``replacement`` in that place is exactly what was done in ``Result.text``.
    ``language`` is set for passages (the language they are in) and for spelling findings inside one.
    """

    rule: str
    name: str
    category: Category
    start: int
    end: int
    message: str
    replacement: str | None = None
    candidates: tuple[str, ...] = ()
    safety: Safety = "suggestion"
    fixed: bool = False
    severity: Severity = "warning"
    confidence: float = 1.0
    language: str | None = None
    line: int = 0
    column: int = 0


class Result(NamedTuple):
    """The clean text and everything that was found on the way, in order of start."""

    text: str
    findings: tuple[Finding, ...]
    language: str | None = None
    settled: bool = True
    """False when the fixes would not come to rest: then ``text`` is the text that was given."""
