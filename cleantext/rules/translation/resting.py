"""Which terms of a glossary may be mended together so that no wrong term comes of it.

Why: a right rendering and the words around it can form a wrong one again; mended time and again, a text might not come
to rest. So a place is only mended where nothing wrong touches what stands there afterwards: each mended place is one
wrong term less, and a second run has nothing to add.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import NamedTuple

from cleantext.model import Edit
from cleantext.reading.document import MASK
from cleantext.reading.glossary import Glossary, Hit

NEAR = 240
"""Characters on each side in which a new term might form."""


class _Text(NamedTuple):
    prose: str
    glossary: Glossary
    accepted: list[Edit]
    """The places that will be mended, by start."""


def resting(prose: str, places: Sequence[tuple[Hit, Edit]], glossary: Glossary) -> frozenset[Edit]:
    """The edits that leave nothing wrong behind, those of safe entries first; none that would touch markup.

    Each is tried with those accepted before it, until no more are.
    """
    text = _Text(prose, glossary, [])
    for safety in ("safe", "unsafe"):
        waiting = [
            edit for hit, edit in places if hit.term.safety == safety and MASK not in prose[edit.start : edit.end]
        ]
        while waiting:
            refused = [edit for edit in waiting if not _accepted(text, edit)]
            if len(refused) == len(waiting):
                break
            waiting = refused
    return frozenset(text.accepted)


def _accepted(text: _Text, edit: Edit) -> bool:
    """Take an edit among the accepted unless its right rendering becomes part of a wrong one."""
    left = _mended(text, max(edit.start - NEAR, 0), edit.start)
    right = _mended(text, edit.end, edit.end + NEAR)
    start, end = len(left), len(left) + len(edit.replacement)
    if any(hit.start < end and start < hit.end for hit in text.glossary.find(left + edit.replacement + right)):
        return False
    insort(text.accepted, edit)
    return True


def _mended(text: _Text, start: int, end: int) -> str:
    """A stretch as the accepted edits within it leave it."""
    parts: list[str] = []
    at = start
    for number in range(bisect_left(text.accepted, (start,)), len(text.accepted)):
        edit = text.accepted[number]
        if edit.end > end:
            break
        parts += (text.prose[at : edit.start], edit.replacement)
        at = edit.end
    return "".join(parts) + text.prose[at:end]
