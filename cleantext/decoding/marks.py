"""How likely a mark beyond ASCII stands where it stands: quotes at words, degree signs behind figures."""

from __future__ import annotations

FITTING, POSSIBLE, ODD, ABSURD = -3.0, -5.0, -9.0, -13.0
"""Logarithms, on the scale of the letter pairs: the usual place, a thinkable one, an unlikely one, none at all."""

OPENING = frozenset("“„‘‚«‹¿¡»")
CLOSING = frozenset("”“’‘»›«…")
DASHES = frozenset("–—―")
FIGURES = frozenset("°€£¥¢‰½¼¾±×²³µ")
SIGNS = frozenset("©®™§№•·†ºª")
EAST_ASIAN = frozenset("、。「」『』（）・ー〜，！？：；《》〈〉【】　")


def mark_likelihood(before: str, char: str, after: str) -> float:
    """The likelihood of a mark between two characters."""
    if char in EAST_ASIAN:
        return POSSIBLE
    if char == "\xa0":
        return FITTING if after in ":;!?»%€–" or before in "«–" or before.isdigit() or before.isspace() else POSSIBLE
    inside = before.isalnum() and after.isalnum()
    if char == "’":
        return _apostrophe(before, after)
    if char in DASHES:
        return FITTING if not before.isalpha() and not after.isalpha() else POSSIBLE if not inside else -6.5
    if char in OPENING or char in CLOSING:
        return ODD if inside else _quote(before, char, after)
    if char in FIGURES:
        return FITTING if before.isdigit() or after.isdigit() else ODD if inside else -7.0
    if char in SIGNS:
        return ODD if inside and char not in "·" else POSSIBLE
    if "\u0300" <= char <= "\u036f" or "\u0590" <= char <= "\u06ff" or "\u0e00" <= char <= "\u0e7f":
        return POSSIBLE
    if "\uff00" <= char <= "\uffef" or "\u3000" <= char <= "\u33ff":
        return -7.0
    return ABSURD


def _apostrophe(before: str, after: str) -> float:
    """An apostrophe: before the endings of English, behind the short words of French and Italian, at a word's end."""
    if not (before.isalpha() and after.isalpha()):
        return FITTING if before.isalpha() else POSSIBLE if after.isalnum() or before.isdigit() else ODD
    return FITTING if after in "stdlrmvST" or before in "ldjnmtscuLDJNMTSCU" else -7.0


def _quote(before: str, char: str, after: str) -> float:
    """Quotes and stops at the edge of a word: opening ones before it, closing ones behind it."""
    at_start = not before.isalnum() and (after.isalnum() or after in "\xa0 «“‘„…¿¡[(")
    at_end = not after.isalnum() and not (before.isspace() and after.isspace() and char not in "«»")
    if char == "…":
        return FITTING if not (before.isalnum() and after.isalnum()) else POSSIBLE
    if char in OPENING and char not in CLOSING:
        return FITTING if at_start else ODD
    if char in CLOSING and char not in OPENING:
        return FITTING if at_end else ODD
    return FITTING if at_start or at_end else ODD
