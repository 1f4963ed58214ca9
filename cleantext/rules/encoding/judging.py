"""Whether a run is misread UTF-8, or good text that happens to look like it.

A sequence is *strong* when nobody would write it, *weak* when good text might hold it («CAFÉ», MAÇÃ…, √π), and then
it counts only beside a strong one of the same charset on its line.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from cleantext.rules.encoding.charmaps import CHARSETS, MAX_KEPT, Sequence, sequences

MAX_LAYERS = 6


class Proof(IntEnum):
    """How sure it is that a stretch is misread."""

    NONE = 0
    WEAK = 1
    STRONG = 2


class Stretch(NamedTuple):
    """A stretch of a run that was misread: its place in the run, its charset, what it was."""

    start: int
    end: int
    codec: str
    text: str
    proof: Proof


CLOSING = frozenset("»”’›“‘™®…–—\xa0°²³¹ªº·¡¿»¼½¾´£€¥¢±÷×")
"""What may follow a capital in good text: closing quotes and dashes above all."""

SIGNS = frozenset(
    "\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿×÷–—―‘’‚“”„†‡•…‰′″‹›⁄€№™←↑→↓−√∞≈≠≤≥\u2002\u2003\u2009\u200a\u200b\u200c\u200d\u200e\u200f"
    "\u2010\u2011\u2028\u2029\u202f\u2060\u2063\ufe0f\ufeff\ufffd•◦▪●■"
)
"""Typography and signs that texts are full of."""

GENERAL_PUNCTUATION = ("â€", "вЂ", "‚Ä", "ΓÇ", "ÔÇ", "β€", "ā€")
"""What the first two bytes of curly quotes, dashes and dots become: pairs that no text holds."""

BOX = frozenset(map(chr, range(0x2500, 0x25A0)))


def stretches(run: str, before: str, after: str) -> tuple[Stretch, ...]:
    """The misread stretches of a run by the charset that explains most of it.

    ``before`` holds up to two characters in front of the run, ``after`` the one behind it. Of these only the kind
    matters, so that one judgement serves all places where a run stands alike.
    """
    return _kept(run, before, after) if len(run) <= MAX_KEPT else _kept.__wrapped__(run, before, after)


@lru_cache(maxsize=4096)
def _kept(run: str, before: str, after: str) -> tuple[Stretch, ...]:
    judge = _judged if len(run) <= MAX_KEPT else _judged.__wrapped__
    return judge(run, before.translate(_KINDS), after.translate(_KINDS))


_KINDS = {code: "A" if code < 91 else "a" for code in (*range(65, 91), *range(97, 123))} | dict.fromkeys(
    range(48, 58), "0"
)


@lru_cache(maxsize=4096)
def _judged(run: str, before: str, after: str) -> tuple[Stretch, ...]:
    best: list[Stretch] = []
    best_score = 0
    for codec in CHARSETS:
        found = _of_charset(run, before, after, codec)
        score = sum((s.end - s.start) * int(s.proof) for s in found)
        if score > best_score and not _hopeless(run, found):
            best, best_score = found, score
            if score == 2 * len(run):
                break
    return tuple(best)


def _hopeless(run: str, found: list[Stretch]) -> bool:
    """Whether so little of a long run can be read that the rest would be a guess."""
    return len(run) > 8 and sum(s.end - s.start for s in found) * 2 < len(run) and not _script(run[0])


def _of_charset(run: str, before: str, after: str, codec: str) -> list[Stretch]:
    found: list[Stretch] = []
    at = 0
    parsed = sequences(run, codec)
    while at < len(parsed):
        stop = at + 1
        while stop < len(parsed) and parsed[stop].start == parsed[stop - 1].end:
            stop += 1
        start, end = parsed[at].start, parsed[stop - 1].end
        text = unwrapped("".join(part.char for part in parsed[at:stop]), codec)
        left = (before + run[:start])[-2:]
        right = run[end] if end < len(run) else after
        proof = _proof(run[start:end], text, left, right, codec)
        if proof:
            found.append(Stretch(start, end, codec, text, proof))
        at = stop
    return found


def unwrapped(text: str, codec: str) -> str:
    """The text with every further layer of misreading taken off; C1 controls read as Windows characters."""
    for _ in range(MAX_LAYERS):
        for codec in CHARSETS:
            parsed = sequences(text, codec)
            if (
                parsed
                and sum(s.end - s.start for s in parsed) >= len(text) - 1
                and all(_likely(s.char) or "\u02b0" <= s.char <= "\u02ff" for s in parsed)
            ):
                text = _replaced(text, parsed)
                break
        else:
            break
    return "".join(windows_character(char) for char in text)


def _replaced(text: str, parsed: tuple[Sequence, ...]) -> str:
    parts: list[str] = []
    at = 0
    for part in parsed:
        parts += (text[at : part.start], part.char)
        at = part.end
    return "".join(parts) + text[at:]


def windows_character(char: str) -> str:
    """What a C1 control was meant to be: the Windows character of that byte, or itself when there is none."""
    if not "\x80" <= char <= "\x9f":
        return char
    return bytes([ord(char)]).decode("cp1252", "ignore") or char


def _likely(char: str) -> bool:
    """Whether a character is one that texts are made of: Latin letters, signs, any other script, pictures."""
    return _is_latin(char) or char in SIGNS or "\x80" <= char <= "\x9f" or _script(char) != 0


def _is_latin(char: str) -> bool:
    return (
        "\xc0" <= char <= "\u017f"
        or char in "ƒơƯưƠșțȘȚʻʼ"
        or "\u0300" <= char < "\u0370"
        or "\u1e00" <= char <= "\u1eff"
        or "\ufb00" <= char <= "\ufb06"
    )


def _script(char: str) -> int:
    """A number for each script other than Latin, PICTURES for signs and emoji, 0 for what is none of these."""
    code = ord(char) if char else 0
    return next((script for script, (first, end) in enumerate(SCRIPTS, 1) if first <= code < end), 0)


SCRIPTS = (
    (0x370, 0x400),
    (0x400, 0x530),
    (0x590, 0x800),
    (0x900, 0x1100),
    (0x3000, 0xA000),
    (0xAC00, 0xD7B0),
    (0xFF00, 0xFFF0),
    (0x2190, 0x2C00),
    (0x1F000, 0x1FB00),
)
"""Greek, Cyrillic, Hebrew and Arabic, the Indian scripts to Burmese, Chinese and Japanese, Korean, wide forms; then
pictures in two blocks.
"""
PICTURES = 8


def _letter(char: str) -> bool:
    """Whether a character is a letter to a reader: ª, º and the spacing accents (ˇ ˘ ˙ ˛ ˝ ˜) are none."""
    return char.isalpha() and not "\u02b0" <= char <= "\u02ff" and char not in "ªº"


def _proof(source: str, text: str, left: str, right: str, codec: str) -> Proof:
    if not all(map(_likely, text)) or _natural_letters(source, left, right):
        return Proof.NONE
    foreign = sum(0 < _script(char) < PICTURES for char in text)
    if foreign > 1:
        return Proof.STRONG
    if foreign == 1 and not any(_is_latin(c) for c in text):
        inside = _letter(left[-1:]) and _letter(right)
        return Proof.STRONG if inside and not _letter(source[-1]) and source[-1] not in "\xa0\xad" else Proof.WEAK
    return _shape(source, text, left, right, codec)


def _natural_letters(source: str, left: str, right: str) -> bool:
    """Whether the stretch continues a word of its own script: Гёте, PĂŞUNE, SÃO."""
    script = _script(source[0])
    if script in (1, 2) and script in (_script(left[-1:]), _script(right)):
        return True
    return all(map(_letter, source)) and source.isupper() and bool(left[-1:].isupper() or right.isupper())


def _shape(source: str, text: str, left: str, right: str, codec: str) -> Proof:
    lead, tails = source[0], source[1:]
    if lead in BOX:
        return _drawn(source, text, left, right)
    if source.startswith(GENERAL_PUNCTUATION) or any("\x80" <= char <= "\x9f" for char in source):
        return Proof.STRONG
    if source in ("Ã\xa0", "Ã™"):
        return Proof.WEAK if source == "Ã\xa0" and left[-1:].isupper() and left[:-1].isalpha() else Proof.STRONG
    if lead in "√∆≈∂" and not tails.isalpha():
        return Proof.STRONG if _letter(left[-1:]) or _letter(right) or source == "√†" else Proof.WEAK
    if _letter(lead) and all(char in CLOSING for char in tails):
        return _closed(source, text, left, right)
    if all(map(_letter, tails)):
        if text in SIGNS:
            return Proof.STRONG if right.isdigit() else Proof.WEAK
        return Proof.STRONG if left[-1:].islower() or codec == "cp1252" else Proof.WEAK
    return Proof.STRONG


def _closed(source: str, text: str, left: str, right: str) -> Proof:
    """A letter before closing marks: good text where the letter can end a word in capitals, misread elsewhere."""
    if source[0].isupper() and left[-1:].islower():
        return Proof.STRONG
    if text.islower() and len(left) == 2 and left.isalpha() and left.isupper():
        return Proof.NONE
    if source[-1] in "“‘„‚«¿¡" and right.isalpha():
        return Proof.STRONG
    if source[-1] not in "\xa0–—…’" and (right.islower() or (right.isalnum() and not left[-1:].isupper())):
        return Proof.STRONG
    return Proof.STRONG if text in SIGNS and source[-1] != "’" and not left[-1:].isupper() else Proof.WEAK


def _drawn(source: str, text: str, left: str, right: str) -> Proof:
    """Box drawings are misread text inside words, and before a word that they make a Spanish question of."""
    if text in ("¿", "¡") and _letter(right) and left[-1:] not in BOX:
        return Proof.STRONG
    if any(char in BOX for char in source[1:]):
        return Proof.STRONG if _letter(left[-1:]) else Proof.WEAK
    return Proof.STRONG if source[0] in "┬├" or _letter(left[-1:]) or _letter(right) else Proof.WEAK
