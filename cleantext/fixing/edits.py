"""Apply edits, and carry positions of an edited text back to the original.

A fix may work on a text that earlier fixes have changed (rules read repaired text, a second round reads the
result of the first). Original coordinates stay the law: each later edit is lifted back, and one that touches
an earlier edit swallows it, so that the lifted edits applied once give what the rounds gave in turn.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from cleantext.model import Edit


def apply(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """The text with all edits made; raises ValueError when two of them overlap or one lies outside."""
    parts: list[str] = []
    at = 0
    for start, end, replacement in sorted(edits):
        if not at <= start <= end <= len(text):
            raise ValueError(f"{start}:{end} overlaps the edit before it or lies outside the text")
        parts += (text[at:start], replacement)
        at = end
    parts.append(text[at:])
    return "".join(parts)


class OffsetMap:
    """Positions of ``apply(text, edits)`` carried back to ``text``.

    ``edits`` are sorted and do not overlap. Cost of a lift: the logarithm of their number.
    """

    __slots__ = ("_view_ends", "_view_starts", "edits")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self.edits = edits
        self._view_starts: list[int] = []
        self._view_ends: list[int] = []
        shift = 0
        for edit in edits:
            self._view_starts.append(edit.start + shift)
            shift += len(edit.replacement) - (edit.end - edit.start)
            self._view_ends.append(edit.end + shift)

    def touched(self, start: int, end: int) -> range:
        """Indexes of the edits whose outcome shares a character with ``start:end`` of the view, or lies inside it.

        An insertion also touches an outcome that it borders on: apart, their order could not be told.
        """
        first = bisect_left(self._view_ends, start) if start == end else bisect_right(self._view_ends, start)
        last = bisect_right(self._view_starts, end) if start == end else bisect_left(self._view_starts, end)
        return range(first, max(first, last))

    def lift(self, view: str, edit: Edit) -> tuple[Edit, range]:
        """The edit of ``view`` as an edit of the original, and the indexes of the earlier edits it swallows.

        Where the edit begins or ends inside the outcome of an earlier one, the rest of that outcome is kept in
        the replacement.
        """
        hit = self.touched(edit.start, edit.end)
        if not hit:
            return Edit(self._start(edit.start), self._end(edit.end, edit.start), edit.replacement), hit
        first, last = hit[0], hit[-1]
        head = view[self._view_starts[first] : edit.start]
        tail = view[edit.end : self._view_ends[last]]
        start = self.edits[first].start if self._view_starts[first] <= edit.start else self._start(edit.start)
        end = self.edits[last].end if self._view_ends[last] >= edit.end else self._end(edit.end, edit.start)
        return Edit(start, end, head + edit.replacement + tail), hit

    def _start(self, position: int) -> int:
        """A view position outside every outcome, as the original position after any deletion at that place."""
        done = bisect_right(self._view_ends, position)
        return position if not done else position - self._view_ends[done - 1] + self.edits[done - 1].end

    def _end(self, position: int, start: int) -> int:
        """The same, before any deletion at that place; an empty span stays empty."""
        if position == start:
            return self._start(position)
        done = bisect_left(self._view_ends, position)
        return position if not done else position - self._view_ends[done - 1] + self.edits[done - 1].end
