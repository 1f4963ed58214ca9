"""The first look at a text: which characters beyond ASCII it holds, and in which runs. Shared by all rules."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from cleantext.reading.document import Document

DOUBTFUL = (
    (0x80, 0xA0),
    (0xAD, 0xAE),
    (0x300, 0x370),
    (0x61C, 0x61D),
    (0x115F, 0x1161),
    (0x180E, 0x180F),
    (0x200B, 0x2010),
    (0x2028, 0x202F),
    (0x2060, 0x2070),
    (0x3164, 0x3165),
    (0xD800, 0xE000),
    (0xFB00, 0xFB07),
    (0xFEFF, 0xFF5F),
    (0xFFA0, 0xFFA1),
    (0xFFF9, 0xFFFC),
    (0xFFFD, 0xFFFE),
    (0xE0000, 0xE0080),
)
"""Characters that some rule has an opinion on: controls, invisible ones, old forms, U+FFFD."""


@cache
def high() -> re.Pattern[str]:
    """A run of characters beyond ASCII."""
    return re.compile("[^\x00-\x7f]+")


def runs(document: Document) -> frozenset[str]:
    """The distinct runs of characters beyond ASCII in the prose."""
    return document.memo("encoding-runs", lambda d: frozenset(high().findall(d.prose)))


def characters(document: Document) -> frozenset[str]:
    """Every character beyond ASCII that the prose holds."""
    return document.memo("encoding-characters", lambda d: frozenset("".join(runs(d))))


def controls(document: Document) -> bool:
    """Whether the prose holds ASCII controls other than tab and line end."""
    return document.memo("encoding-controls", _controls)


def _controls(document: Document) -> bool:
    from cleantext.rules.encoding import _CONTROLS

    data = document.prose.encode("utf-8", "surrogatepass")
    return len(data.translate(None, _CONTROLS)) != len(data)


def suspicious(document: Document) -> bool:
    """Whether any character or run could be a fault."""
    found = characters(document)
    if any(map(_doubtful, found)):
        return True
    if found & {"\xa0", "\u202f", "\u2007"} and (document.forced_language == "en" or _english(document.prose)):
        return True
    if any("\u0370" <= char <= "\u052f" for char in found) and _mixed().search(document.prose):
        return True
    return bool(suspects(document)) or controls(document)


@lru_cache(maxsize=4096)
def _doubtful(char: str) -> bool:
    code = ord(char)
    return any(first <= code < end for first, end in DOUBTFUL)


def suspects(document: Document) -> frozenset[str]:
    """The runs that could be misread UTF-8."""
    from cleantext.rules.encoding.charmaps import suspect

    return document.memo("encoding-suspects", lambda d: frozenset(filter(suspect, runs(d))))


def _english(prose: str) -> bool:
    """Whether the text holds any word that English cannot do without."""
    return any(word in prose for word in ("the", "and", " of", " to", "The", "was", "his", "ing ", " he"))


@cache
def _mixed() -> re.Pattern[str]:
    """A letter of Greece or Russia beside a Latin one."""
    return re.compile("[A-Za-z\xc0-\u024f][\u0370-\u052f]|[\u0370-\u052f][A-Za-z\xc0-\u024f]")
