"""The charsets through which UTF-8 is misread, and the sequences that such a misreading leaves."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

CHARSETS = ("cp1252", "cp1251", "cp1250", "mac-roman", "cp437", "cp850", "cp1254", "cp1257", "cp1253", "iso8859-2")
"""In order of how often they are seen; the first that explains a run best wins."""


class Sequence(NamedTuple):
    """One character of UTF-8 misread: ``start:end`` of the run, and what it was."""

    start: int
    end: int
    char: str


@cache
def table(codec: str) -> dict[int, int]:
    """From character to byte, of the upper half.

    Bytes that the charset leaves undefined are C1 controls, as browsers read them, and C1 controls stand for their
    byte in every Windows charset.
    """
    found: dict[int, int] = {}
    if codec.startswith(("cp125", "iso")):
        found = {byte: byte for byte in range(0x80, 0xA0)}
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(codec, "ignore")
        if char:
            found[ord(char)] = byte
    return found


@cache
def leads_and_tails() -> tuple[frozenset[str], frozenset[str]]:
    """Every character that can begin, and every one that can continue, a sequence in some charset."""
    leads, tails = set(), set()
    for codec in CHARSETS:
        for point, byte in table(codec).items():
            if 0x80 <= byte < 0xC0:
                tails.add(chr(point))
            elif 0xC2 <= byte < 0xF5:
                leads.add(chr(point))
    return frozenset(leads), frozenset(tails | {"\ufffd"})


ALONE = frozenset("ÃÂâГ√├")
"""Leads whose continuation may have been lost: made a space, or dropped."""


def suspect(run: str) -> bool:
    """Whether a run of characters could be misread UTF-8 in any charset; most runs of good text are one letter long."""
    if run[-1] in ALONE:
        return True
    if len(run) == 1:
        return False
    leads, tails = leads_and_tails()
    return any(a in leads and b in tails for a, b in pairwise(run))


@lru_cache(maxsize=4096)
def sequences(run: str, codec: str) -> tuple[Sequence, ...]:
    """The characters of UTF-8 that the run holds when it is written back as bytes of the charset."""
    byte_of = table(codec)
    data = [byte_of.get(ord(char), 0) for char in run]
    found: list[Sequence] = []
    at = 0
    while at < len(data) - 1:
        width = _width(data[at])
        if width > 1:
            char = _decoded(bytes(data[at : at + width]))
            if not char and data[at] == 0xED:
                width = 6
                char = _pair(bytes(data[at : at + width]))
            if len(char) == 1:
                found.append(Sequence(at, at + width, char))
                at += width
                continue
        at += 1
    return tuple(found)


def _width(lead: int) -> int:
    """How many bytes a UTF-8 sequence with this first byte takes; 1 for a byte that begins none."""
    if 0xC2 <= lead < 0xE0:
        return 2
    if 0xE0 <= lead < 0xF0:
        return 3
    return 4 if 0xF0 <= lead < 0xF5 else 1


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _pair(data: bytes) -> str:
    """The character of a surrogate pair whose halves were each written as UTF-8, as some databases do."""
    try:
        return data.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return ""
