"""A project's own boilerplate: lines, patterns and blocks that a person has listed, and lines that must stay.

Values and the way in which lines are compared; which lines of a text they are is for the rule to say. Nothing here is
imported by a run without such a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar
from unicodedata import is_normalized, normalize

from cleantext.model import Safety

T = TypeVar("T")


class Note(NamedTuple):
    """What an entry says of itself: where it is listed, why, and how sure its author is."""

    origin: str
    """As a phrase: "entry 3 of the lines in boilerplate.toml"."""
    reason: str = ""
    safety: Safety = "safe"


class OwnLine(NamedTuple):
    """A whole line."""

    text: str
    """Folded, as all lines of these values are."""
    ignore_case: bool
    note: Note


class OwnPattern(NamedTuple):
    """A regular expression that must match a whole folded line."""

    regex: str
    ignore_case: bool
    note: Note


class OwnBlock(NamedTuple):
    """The lines from one line to another; never more than ``most`` of them, blank ones not counted."""

    first: str
    last: str | None
    """The line that ends it; None: the end of the text does."""
    inclusive: bool
    """Whether the last line belongs to the block."""
    most: int
    ignore_case: bool
    note: Note

    def ends_at(self, key: str) -> bool:
        """Whether a folded line is the one that ends the block."""
        if self.last is None:
            return False
        return key == self.last or (self.ignore_case and key.casefold() == self.last.casefold())


class _Entries(NamedTuple):
    lines: tuple[OwnLine, ...] = ()
    patterns: tuple[OwnPattern, ...] = ()
    blocks: tuple[OwnBlock, ...] = ()
    keeps: tuple[OwnLine, ...] = ()


class OwnBoilerplate(_Entries):
    """All that a project lists. Frozen and comparable; its tables are made once, when a text first needs them."""

    RULE = "site-boilerplate"
    """The name of the rule that removes what is listed."""

    @cached_property
    def line_table(self) -> Table[Note]:
        """The listed lines."""
        return _table((line.text, line.ignore_case, line.note) for line in self.lines)

    @cached_property
    def keep_table(self) -> Table[Note]:
        """The lines that stay."""
        return _table((line.text, line.ignore_case, line.note) for line in self.keeps)

    @cached_property
    def block_table(self) -> Table[OwnBlock]:
        """The blocks by the line that they begin with."""
        return _table((block.first, block.ignore_case, block) for block in self.blocks)

    @cached_property
    def compiled(self) -> tuple[tuple[re.Pattern[str], Note], ...]:
        """The patterns, ready for `re.Pattern.fullmatch` on folded lines."""
        return tuple((compile_pattern(p.regex, ignore_case=p.ignore_case), p.note) for p in self.patterns)

    @cached_property
    def exceptions(self) -> OwnBoilerplate:
        """The lines that must stay, without what is to go."""
        return OwnBoilerplate(keeps=self.keeps)


class Table(NamedTuple, Generic[T]):
    """Entries by their folded line: a look costs the same however many there are."""

    exact: dict[str, list[T]]
    any_case: dict[str, list[T]]

    def get(self, key: str) -> list[T]:
        """The entries for a folded line, those that heed case first."""
        found = self.exact.get(key, [])
        return found + self.any_case.get(key.casefold(), []) if self.any_case else found


def _table(rows: Iterable[tuple[str, bool, T]]) -> Table[T]:
    table: Table[T] = Table({}, {})
    for key, ignore_case, entry in rows:
        if ignore_case:
            table.any_case.setdefault(key.casefold(), []).append(entry)
        else:
            table.exact.setdefault(key, []).append(entry)
    return table


def fold(text: str) -> str:
    """A line as lines are compared: white space folded, composed letters, one kind of apostrophe."""
    folded = " ".join(text.split())
    if folded.isascii():
        return folded
    folded = folded.replace("’", "'")
    return folded if is_normalized("NFC", folded) else normalize("NFC", folded)


def compile_pattern(regex: str, *, ignore_case: bool) -> re.Pattern[str]:
    """A listed pattern for folded lines, so that it may be written with either apostrophe; raises re.error."""
    return re.compile(normalize("NFC", regex.replace("’", "'")), re.IGNORECASE if ignore_case else 0)
