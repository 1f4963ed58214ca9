"""A second judge for garbled lines that our own repair leaves doubtful: ftfy, asked last and believed only with reason.

It is imported when a line that was surely misread still holds what looks like a cut sequence, never for other texts.
Its reading counts when the line looks less garbled by its measure (``ftfy.badness``), or when it does no more than
give a lone lead its lost no-break space back; and only when not one plain letter or digit is lost or moved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from cleantext.model import Edit
from cleantext.reading.document import MASK, Document

MAX_LINE = 2000
"""Longer lines are not asked about: the cost of a question stays bounded."""
LEADS = "ÃÅÎÐÙ"
"""First halves of letters whose second half is a no-break space, easily lost: à, Š, Π, Р and an Arabic figure."""
TAILS = "\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™"


@cache
def _doubt() -> re.Pattern[str]:
    return re.compile(
        f"[Â-ô](?:(?<=[{LEADS}]) (?=[a-zà-ÿ])|[{TAILS}][Â-ô][{TAILS}]|(?<=[à-ï])(?:[{TAILS}] | [{TAILS}])"
        f"|[{TAILS}]{{0,2}} ?\ufffd)"
    )


@cache
def _anchor() -> re.Pattern[str]:
    return re.compile("([A-Za-z0-9])")


def doubts(document: Document) -> list[int]:
    """Where cut sequences may stand: a lead before a space or U+FFFD, or sequences in a row."""
    return document.memo("encoding-doubts", lambda d: [match.start() for match in _doubt().finditer(d.prose)])


def doubtful(places: Sequence[int], start: int, end: int, edits: Iterable[Edit]) -> bool:
    """Whether one of the places lies on the line ``start:end`` and in none of its edits."""
    found = places[bisect_left(places, start) : bisect_left(places, end)]
    if not found or end - start > MAX_LINE:
        return False
    covered = {at for edit in edits for at in range(edit.start, edit.end)}
    return not covered.issuperset(found)


def second_opinion(text: str, start: int, end: int, edits: Sequence[Edit]) -> Sequence[Edit]:
    """The edits of the line ``start:end`` as ftfy would have them, where that is better; else as they are."""
    from ftfy import TextFixerConfig, fix_encoding
    from ftfy.badness import badness

    config = TextFixerConfig(
        uncurl_quotes=False,
        fix_character_width=False,
        fix_latin_ligatures=False,
        unescape_html=False,
        normalization=None,
        remove_control_chars=False,
        remove_terminal_escapes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        max_decode_length=MAX_LINE,
    )
    line = text[start:end]
    ours = _repaired(text, start, end, edits)
    worth = badness(ours)
    for asked in (ours, line):
        theirs = fix_encoding(asked, config)
        changes = _changes(line, theirs)
        if theirs == ours or changes is None or theirs.count("\ufffd") > line.count("\ufffd"):
            continue
        if badness(theirs) < worth or (_all_leads(text, start, end, edits) and theirs == _lead().sub(_whole, ours)):
            return [Edit(start + at, start + stop, new) for at, stop, new in changes]
    return edits


def _repaired(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    parts: list[str] = []
    at = start
    for edit in edits:
        parts += (text[at : edit.start], edit.replacement)
        at = edit.end
    return "".join(parts) + text[at:end]


def _changes(line: str, theirs: str) -> list[tuple[int, int, str]] | None:
    """What differs between the plain letters and digits of two lines; None when those are not the same."""
    old, new = _anchor().split(line), _anchor().split(theirs)
    if old[1::2] != new[1::2]:
        return None
    return list(_differing(old, new)) if MASK not in line else None


def _differing(old: list[str], new: list[str]) -> Iterator[tuple[int, int, str]]:
    at = 0
    for one, other in zip(old, new, strict=True):
        if one != other:
            yield at, at + len(one), other
        at += len(one)


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(f"[{LEADS}] (?=[a-zà-ÿ])")


def _whole(match: re.Match[str]) -> str:
    """The letter of a lead whose second byte, a no-break space, became a plain one."""
    return bytes((ord(match.group()[0]), 0xA0)).decode("utf-8")


def _all_leads(text: str, start: int, end: int, edits: Iterable[Edit]) -> bool:
    """Whether nothing beyond ASCII is left unrepaired but such leads: good letters would say that they are good too."""
    rest = _lead().sub("", _repaired(text, start, end, [edit._replace(replacement="") for edit in edits]))
    return rest.isascii()
