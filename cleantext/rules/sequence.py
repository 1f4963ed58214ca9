"""Phrases as sequences of slots, matched word by word.

A regular expression for each phrase would be simpler, but compiling one costs a quarter of a millisecond, and a run
over one article would compile dozens that match nothing. Slots cost nothing until they are tried.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

Options = tuple[str, ...]
SPACE = " "


class Slot(NamedTuple):
    """One word of a phrase: any of ``options``, or what the expression ``regex`` matches, or up to ``gap`` words."""

    glued: bool
    """Whether it stands right behind the slot before it (punctuation, the end of a compound)."""
    optional: bool
    key: str | None
    """The names, apart by a blank, by which a rewriting refers to what the slot matched."""
    options: Options
    regex: str | None = None
    gap: int = 0


class Found(NamedTuple):
    """A phrase in a text: where, and what each named slot covers."""

    start: int
    end: int
    groups: dict[str, tuple[int, int]]


@cache
def expression(source: str) -> re.Pattern[str]:
    """The compiled form of a class's regular expression, over lower-case text."""
    return re.compile(source)


def search(text: str, low: int, anchor: int, high: int, slots: tuple[Slot, ...]) -> Found | None:
    """The leftmost match that begins in ``low..anchor`` and covers the anchor; nothing beyond ``high`` belongs to it.

    ``text``: lower case, every white space a blank.
    """
    for start in sorted(_starts(text, low, anchor, slots)):
        groups: dict[str, tuple[int, int]] = {}
        end = _follow(text, start, high, slots, 0, groups, begun=False)
        if end is not None and end > anchor:
            return Found(start, end, groups)
    return None


def _starts(text: str, low: int, anchor: int, slots: tuple[Slot, ...]) -> set[int]:
    """Where the first slot, or one of the optional ones before it, may begin."""
    found: set[int] = set()
    for slot in slots:
        if slot.regex is not None or slot.gap:
            found |= {at for at in range(low, anchor + 1) if _begins_word(text, at)}
        for option in slot.options:
            at = text.find(option, low, anchor + len(option))
            while at >= 0:
                if not option[0].isalnum() or _begins_word(text, at):
                    found.add(at)
                at = text.find(option, at + 1, anchor + len(option))
        if not slot.optional:
            break
    return found


def _begins_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_"))


def _follow(
    text: str,
    at: int,
    high: int,
    slots: tuple[Slot, ...],
    number: int,
    groups: dict[str, tuple[int, int]],
    *,
    begun: bool,
) -> int | None:
    """The end of the match of ``slots[number:]`` from here on; None when there is none."""
    if number == len(slots):
        return at if at <= high and _ends_word(text, at) else None
    slot = slots[number]
    if slot.gap:
        return _over_gap(text, at, high, slots, number, groups)
    place = at
    if begun and not slot.glued:
        while place < high and text[place] == SPACE:
            place += 1
        if place == at:
            return _follow(text, at, high, slots, number + 1, groups, begun=begun) if slot.optional else None
    for end in _ends(text, place, high, slot):
        if slot.key is not None:
            groups[slot.key] = (place, end)
        done = _follow(text, end, high, slots, number + 1, groups, begun=True)
        if done is not None:
            return done
    if slot.key is not None:
        groups.pop(slot.key, None)
    if slot.optional:
        return _follow(text, at, high, slots, number + 1, groups, begun=begun)
    return None


def _over_gap(
    text: str, at: int, high: int, slots: tuple[Slot, ...], number: int, groups: dict[str, tuple[int, int]]
) -> int | None:
    for _ in range(slots[number].gap + 1):
        done = _follow(text, at, high, slots, number + 1, groups, begun=True)
        if done is not None:
            return done
        word = at
        while word < high and text[word] == SPACE:
            word += 1
        end = word
        while end < high and text[end] != SPACE and text[end] not in ".;:!?,":
            end += 1
        if end == word or word == at:
            return None
        at = end
    return None


def _ends(text: str, place: int, high: int, slot: Slot) -> list[int]:
    """Where the slot may end when it begins here."""
    if slot.regex is not None:
        match = expression(slot.regex).match(text, place, high)
        return [match.end()] if match else []
    ends = []
    for option in slot.options:
        end = place + len(option)
        if text.startswith(option, place) and end <= high and (_ends_word(text, end) or not option[-1].isalnum()):
            ends.append(end)
    return ends


def _ends_word(text: str, at: int) -> bool:
    return at >= len(text) or not (text[at].isalnum() or text[at] == "_") or not text[at - 1].isalnum()


def slots_of(rows: list[list[Any]], classes: dict[str, list[str] | str]) -> tuple[Slot, ...]:
    """The slots as the compiled tables hold them: a gap as [n], else [glued, optional, key, options or class name]."""
    slots = []
    for row in rows:
        if len(row) == 1:
            slots.append(Slot(False, False, None, (), None, row[0]))
            continue
        glued, optional, key, what = row
        members = classes[what] if isinstance(what, str) else what
        regex = members[3:] if isinstance(members, str) else None
        slots.append(Slot(bool(glued), bool(optional), key, () if regex is not None else tuple(members), regex))
    return tuple(slots)
