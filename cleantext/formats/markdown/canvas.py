"""The kinds of a content's characters while its signs are being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleantext.formats.markdown.page import MARKUP, PROSE

if TYPE_CHECKING:
    from markdown_it.token import Token


class TooDeepError(Exception):
    """Brackets within brackets beyond all reason: the content is not worth the time, and stays sealed."""


class Canvas:
    """Prose to begin with. ``base`` is where the content of the current (nested) parse stands in the whole.

    ``runs`` are runs of emphasis signs: start, end, and the tokens they became. Only when a content is read to
    its end is it known which of them are marks.
    """

    __slots__ = ("base", "kinds", "runs")

    def __init__(self, size: int) -> None:
        self.kinds = bytearray((PROSE,)) * size
        self.base = 0
        self.runs: list[tuple[int, int, int, int]] = []

    def fill(self, start: int, end: int, kind: int) -> None:
        """Set a stretch of the current parse to one kind."""
        if end > start:
            self.kinds[self.base + start : self.base + end] = bytes((kind,)) * (end - start)

    def replace(self, start: int, end: int, old: int, new: int) -> None:
        """Set the characters of one kind within a stretch to another."""
        start, end = self.base + start, self.base + end
        self.kinds[start:end] = self.kinds[start:end].replace(bytes((old,)), bytes((new,)))

    def paint_runs(self, tokens: list[Token]) -> None:
        """Mark the runs of which at least one sign has found its partner; a lone asterisk is a character."""
        for start, end, first, last in self.runs:
            if any(token.type != "text" or not token.content for token in tokens[first:last]):
                self.fill(start, end, MARKUP)
