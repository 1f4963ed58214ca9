"""The page being worked on: its lines, and for every character whether it is sealed, markup or prose."""

from __future__ import annotations

import re
from typing import Literal

from cleantext.model import Span

SEALED, MARKUP, PROSE = 0, 1, 2
"""What a character is; sealed is zero, so that whatever nobody speaks for stays sealed."""

_RUNS = {"markup": re.compile(rb"\x01+"), "prose": re.compile(rb"\x02+")}
_LINE_END = re.compile(r"\r\n?|\n")
_MARKS = re.compile(r"(?>[\s>*+=-]|\d{1,9}[.)](?=\s|$)|#{1,6}(?=\s|$))*")


class Page:
    """A text below its front matter, cut into lines as markdown-it cuts it.

    ``starts[n]`` and ``ends[n]`` are the offsets of line ``n`` in the whole text without its line end;
    ``starts[n + 1]`` always exists. ``kinds`` holds one of SEALED, MARKUP, PROSE for each character.
    """

    __slots__ = ("ends", "kinds", "lines", "starts")

    def __init__(self, text: str, start: int) -> None:
        self.kinds = bytearray(len(text))
        self.starts, self.ends = [start], []
        for end in _LINE_END.finditer(text, start):
            self.ends.append(end.start())
            self.starts.append(end.end())
        self.ends.append(len(text))
        self.starts.append(len(text))
        spots = zip(self.starts, self.ends, strict=False)
        self.lines = [text[a:b].replace("\0", "\ufffd") for a, b in spots]

    @property
    def source(self) -> str:
        """The page as the parser takes it: character for character the same but for the line ends."""
        return "\n".join(self.lines)

    def fill(self, start: int, end: int, kind: int) -> None:
        """Set a stretch of the text to one kind."""
        self.kinds[start:end] = bytes((kind,)) * (end - start)

    def fill_line(self, number: int, kind: int, start: int = 0) -> None:
        """Set a line with its line end, from column ``start`` on, to one kind."""
        self.fill(self.starts[number] + start, self.starts[number + 1], kind)

    def spans(self, kind: Literal["prose", "markup"]) -> tuple[Span, ...]:
        """All stretches of one kind, in order, none touching the next."""
        return tuple(Span(run.start(), run.end()) for run in _RUNS[kind].finditer(self.kinds))


def only_marks(source: str) -> bool:
    """Whether a piece of a line is nothing but indentation and the marks of quotes, lists and headings."""
    return not source or _MARKS.fullmatch(source) is not None
