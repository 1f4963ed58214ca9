"""What a finding shows of its text: a line cut to a readable width with the finding in view."""

from __future__ import annotations

from typing import NamedTuple

from cleantext.model import Finding

WIDTH = 96
_UNSEEN = (*range(32), *range(127, 160), 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0xFEFF)
CONTROLS = dict.fromkeys(_UNSEEN, "\ufffd")
CONTROLS[9] = " "


class Excerpt(NamedTuple):
    """One line of text and the columns (from 0) to underline."""

    text: str
    start: int
    end: int


def excerpt(text: str, finding: Finding) -> Excerpt:
    """The line where the finding begins, cut around it; control and invisible characters shown as U+FFFD."""
    start, end = visible(text, finding)
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    end = max(min(end, line_end), start)
    first, last = line_start, line_end
    if line_end - line_start > WIDTH:
        margin = max((WIDTH - (end - start)) // 2, 10)
        first = max(line_start, min(start - margin, line_end - WIDTH))
        last = min(line_end, first + WIDTH)
    head = "…" if first > line_start else ""
    tail = "…" if last < line_end else ""
    shown = text[first:last].rstrip("\r").translate(CONTROLS)
    columns = width(head + shown[: start - first])
    marked = width(shown[start - first : min(end, last) - first])
    return Excerpt(head + shown + tail, columns, columns + max(marked, 1))


def visible(text: str, finding: Finding) -> tuple[int, int]:
    """The finding without the line breaks and spaces at its edges, where it holds anything else."""
    start, end = finding.start, finding.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else (finding.start, finding.end)


def quoted(text: str, finding: Finding, most: int = 60) -> str:
    """What the finding covers, on one line, cut to ``most`` characters."""
    start, end = visible(text, finding)
    return brief(text[start:end], most)


def brief(text: str, most: int = 60) -> str:
    """A text on one line, cut to ``most`` characters."""
    flat = " ".join(text.split()).translate(CONTROLS) or text.translate(CONTROLS)
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def display_name(name: str) -> str:
    """A file name, or a message with one, on one line: what a terminal would obey or not show is escaped."""
    if name.isprintable():
        return name
    kept = "\u00a0\u202f\u3000"
    return "".join(c if c.isprintable() or c in kept else c.encode("unicode_escape").decode() for c in name)


def width(text: str) -> int:
    """Columns that a terminal needs for the text: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
