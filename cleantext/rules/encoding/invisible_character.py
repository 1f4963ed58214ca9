"""Invisible characters inside Latin text: zero-width spaces, soft hyphens, direction controls, stray byte order marks.

What it finds: zero-width spaces and joiners, word joiners, soft hyphens, byte order marks inside the text, Hangul
fillers, direction marks and overrides, and tag characters.

Why it harms: the word looks right and is found by no search; direction overrides can make a line read as what it does
not say.

How it is fixed: they go; safe. Each is judged by its neighbours and its line.

Known false alarms: joiners shape Arabic, Persian and Indic words and emoji, zero-width spaces part words in Thai,
Khmer, Lao and Burmese, direction marks order lines that hold right-to-left letters: there they stay, as does a soft
hyphen at a line's end.

Source: the Unicode standard, chapter 23; Unicode technical report 36 on direction overrides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters
from cleantext.rules.encoding.spans import gather
from cleantext.rules.rule import Fault, Rule, flag, keep

JOINERS = "\u200c\u200d"
SPACES = "\u200b\u2060\ufeff\u180e\u2061-\u2064\u206a-\u206f"
DIRECTIONS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
REORDERING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
"""The controls with which a line shows another text than it holds ("Trojan source"): an error, not a warning."""
FILLERS = "\u115f\u1160\u3164\uffa0"
TAGS = "\U000e0001\U000e0020-\U000e007f"
INVISIBLE = frozenset(
    map(
        chr,
        [
            0xAD,
            0x61C,
            0x115F,
            0x1160,
            0x180E,
            0x3164,
            0xFEFF,
            0xFFA0,
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2060, 0x2070),
            *range(0xE0000, 0xE0080),
        ],
    )
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[\xad{JOINERS}{SPACES}{DIRECTIONS}{FILLERS}{TAGS}]+")


@cache
def _right_to_left() -> re.Pattern[str]:
    return re.compile(
        "[\u0590-\u060b\u060d-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
    )


def find(document: Document) -> Iterable[Fault]:
    """Words with invisible characters in or at them."""
    if not characters(document) & INVISIBLE:
        return
    text = document.prose
    edits = (
        Edit(match.start(), match.end(), kept)
        for match in _pattern().finditer(text)
        if (kept := _kept(text, match)) != match.group()
    )
    for edit in gather(document, edits):
        turned = not REORDERING.isdisjoint(text[edit.start : edit.end])
        yield Fault(
            start=edit.start,
            end=edit.end,
            message=f"direction controls reorder “{edit.replacement[:40]}”: it reads as what it does not say"
            if turned
            else f"invisible characters in “{edit.replacement[:40]}”",
            replacement=edit.replacement,
            safety="safe",
            severity="error" if turned else None,
        )


def _kept(text: str, match: re.Match[str]) -> str:
    """What stays of a run of invisible characters; each kind is judged once, however long the run."""
    run = match.group()
    needed = {char for char in set(run) if _needed(text, match, char)}
    return "".join(char for char in run if char in needed)


def _needed(text: str, match: re.Match[str], char: str) -> bool:
    """Whether the script around an invisible character makes use of it."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if char == "\xad":
        return after in ("", "\n", "\r")
    if char in JOINERS:
        return _joins(before) or _joins(after)
    if char == "\u200b":
        return _unspaced(before) or _unspaced(after)
    if char in FILLERS:
        return "\u1100" <= before <= "\u11ff" or "\u1100" <= after <= "\u11ff" or "\uac00" <= before <= "\ud7af"
    if char >= "\U000e0000":
        return before == "\U0001f3f4"
    if char in "\u200e\u200f\u061c" or "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069":
        return _line_is_right_to_left(text, match.start(), match.end())
    return char == "\u180e" and "\u1800" <= before <= "\u18af"


def _joins(char: str) -> bool:
    """Whether a character's shape depends on joiners: Arabic to Burmese, Mongolian, Khmer, and pictures."""
    code = ord(char) if char else 0
    return (
        0x600 <= code < 0x10A0
        or 0x1700 <= code < 0x1900
        or 0x2190 <= code < 0x2C00
        or 0xA840 <= code < 0xAC00
        or 0xFB50 <= code < 0xFE10
        or code == 0xFE0F
        or 0xFE70 <= code < 0xFEFF
        or code >= 0x10A00
    )


def _unspaced(char: str) -> bool:
    """Whether a character belongs to a script that writes words without spaces."""
    code = ord(char) if char else 0
    return 0xE00 <= code < 0x10A0 or 0x1780 <= code < 0x1800 or 0x19E0 <= code < 0x1AB0 or 0x3040 <= code < 0xA000


def _line_is_right_to_left(text: str, start: int, end: int) -> bool:
    """Whether a letter written from right to left stands near on the same line."""
    first = text.rfind("\n", max(0, start - 2000), start) + 1 or max(0, start - 2000)
    last = text.find("\n", end, end + 2000)
    return _right_to_left().search(text, first, last if last >= 0 else end + 2000) is not None


EXAMPLES = (
    flag("The har\u200bbour mas\xadter left.", "har\u200bbour", "mas\xadter", becomes="The harbour master left."),
    flag("Pay \u202eevah\u202c now.", "\u202eevah\u202c", becomes="Pay evah now."),
    flag("\ufeffTwo files\ufeff joined.", "\ufeffTwo", "files\ufeff", becomes="Two files joined."),
    keep("نمی\u200cروم", "a joiner that Persian spelling asks for"),
    keep("A crew of 👩\u200d🚒 and 👨‍🌾.", "joined emoji"),
    keep("המחיר 12 (שח)\u200f.", "a mark that orders a right-to-left line"),
)

RULE = Rule(code="ENC004", name="invisible-character", find=find, examples=EXAMPLES)
