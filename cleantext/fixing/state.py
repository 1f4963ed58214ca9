"""A text on its way through the steps: the view that rules read, the fixes made, the findings still open.

Fixes are found in coordinates of the view and kept in those of the text given: each is lifted through the fixes before
it, and swallows those that it covers.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from cleantext.fixing.edits import OffsetMap, apply
from cleantext.model import Edit, Finding

if TYPE_CHECKING:
    from cleantext.reading.document import Document


PLACE = itemgetter(*map(Finding._fields.index, ("start", "end", "rule")))
"""How findings are ordered."""
EDIT = itemgetter(*map(Finding._fields.index, ("start", "end", "replacement")))
"""The edit that a finding with a replacement is, as a bare tuple."""
BREAKS = frozenset("\r\n")


class State:
    """The text on its way, and what was found so far, in coordinates of the text given."""

    __slots__ = ("document", "fixed", "language", "open", "text", "view")

    def __init__(self, text: str) -> None:
        self.text = text
        self.view = text
        self.fixed: list[Finding] = []
        self.open: list[Finding] = []
        self.language: str | None = None
        self.document: Document | None = None

    def copy(self) -> State:
        """A run that can go on apart from this one."""
        twin = State(self.text)
        twin.view, twin.language, twin.document = self.view, self.language, self.document
        twin.fixed, twin.open = list(self.fixed), list(self.open)
        return twin


def make(state: State, chosen: list[Finding]) -> bool:
    """Put the chosen fixes into the view and their lifted forms among the fixed findings."""
    if not chosen:
        return False
    before = state.view
    if not state.fixed:
        state.fixed = chosen
        state.view = apply(before, map(EDIT, chosen))
        return state.view != before
    offsets = OffsetMap([_edit(f) for f in state.fixed])
    swallowed: set[int] = set()
    made: list[Edit] = []
    raised: list[Finding] = []
    for finding in chosen:
        original, hit = lifted(state.view, offsets, finding)
        if swallowed.intersection(hit):
            continue
        swallowed.update(hit)
        told = next((f for f in (state.fixed[number] for number in hit) if f.category == "language"), None)
        if told is not None and original.replacement:
            # What mends a translation is part of it: the finding that tells where it came from stays.
            original = told._replace(start=original.start, end=original.end, replacement=original.replacement)
        made.append(_edit(finding))
        raised.append(original)
    state.fixed = sorted(
        [f for number, f in enumerate(state.fixed) if number not in swallowed] + raised, key=lambda f: (f.start, f.end)
    )
    state.view = apply(before, made)
    return state.view != before


def lifted(view: str, offsets: OffsetMap, finding: Finding) -> tuple[Finding, range]:
    """The finding in coordinates of the text given, and the earlier fixes that it swallows."""
    if not offsets.edits:
        return finding, range(0)
    edit, hit = offsets.lift(view, _edit(finding))
    moved = finding._replace(start=edit.start, end=edit.end)
    if not hit:
        return moved, hit
    offered = (offsets.lift(view, Edit(finding.start, finding.end, c))[0].replacement for c in finding.candidates)
    whole = edit.replacement if finding.replacement is not None else None
    return moved._replace(replacement=whole, candidates=tuple(offered)), hit


def _edit(finding: Finding) -> Edit:
    # As a named tuple makes itself, in half the time.
    return tuple.__new__(Edit, (finding.start, finding.end, finding.replacement or ""))


def still_open(state: State) -> list[Finding]:
    """The open findings but those that lie inside a fixed one: what they say is settled or gone.

    A passage in a line that goes is still told, as a piece of news: it explains where the line came from.
    """
    standing = []
    for finding in state.open:
        if not _inside(finding, state.fixed):
            standing.append(finding)
        elif finding.category == "language":
            standing.append(finding._replace(severity="info"))
    return standing


def _inside(finding: Finding, fixed: list[Finding]) -> bool:
    at = bisect_right(fixed, finding.start, key=lambda f: f.start) - 1
    return at >= 0 and finding.end <= fixed[at].end


def in_order(text: str, fixed: list[Finding], still_open: list[Finding]) -> tuple[Finding, ...]:
    """The findings by start, each with line and column (from 1) of the first character it shows."""
    if not fixed and not still_open:
        return ()
    made = set(map(id, fixed))
    placed = []
    line, at = 1, 0
    for finding in sorted(fixed + still_open, key=PLACE):
        rule, name, category, start, end, message, new, candidates, safety, _, weight, sure, language, _, _ = finding
        line, at, shown = line + text.count("\n", at, start), start, start
        while shown < end - 1 and text[shown] in BREAKS:
            shown += 1
        place = line + text.count("\n", start, shown), shown - text.rfind("\n", 0, shown)
        # As a named tuple makes itself: _replace takes five times as long, and each finding of each text comes by.
        said = (start, end, message, new, candidates, safety, id(finding) in made, weight, sure, language)
        placed.append(tuple.__new__(Finding, (rule, name, category, *said, *place)))
    return tuple(placed)


def leave_open(state: State, findings: list[Finding]) -> None:
    """Keep findings of the view as open ones."""
    offsets = OffsetMap([_edit(f) for f in state.fixed])
    state.open += [lifted(state.view, offsets, f)[0] for f in findings]


def explain(state: State, kept: list[Finding]) -> None:
    """Put findings of passages that stay in the place of the open ones without a reason."""
    offsets = OffsetMap([_edit(f) for f in state.fixed])
    moved = [lifted(state.view, offsets, f)[0] for f in kept]
    places = {(f.rule, f.start) for f in moved}
    state.open = [f for f in state.open if (f.rule, f.start) not in places] + moved
