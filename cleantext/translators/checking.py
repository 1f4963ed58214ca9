"""One translation looked at: refused where something is wrong with it, else brought to the form of its text."""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import category

from cleantext.translators.protocol import TranslationError

MARKS = '«»“”„"‹›'
SMALL = frozenset(
    "a all an and at but by for from he her his in it its many my no not of on our she some that the their there these "
    "they this those to we with you".split()
)
"""Words that are lower-case inside a sentence whatever they stand for."""


def checked(text: str, answer: str, source: str) -> str:
    """The translation of ``text`` with its end and its first letter's case; raises TranslationError for a bad one.

    ``source``: the language of ``text`` (ISO 639-1).
    """
    _check(text, answer.strip(), source)
    return _shaped(text, " ".join(answer.split()))


def _shaped(text: str, answer: str) -> str:
    """The answer with the end that its text has: translators add full stops, commas and dashes, and drop them."""
    if text[0].isalnum():
        answer = answer.lstrip("-–—•.,:;!?… ")
    body = answer.rstrip(" .,:;!?…")
    if re.search(r"\.[^\W\d_]$", body) and answer[len(body) :].startswith("."):
        body += "."  # p.m., U.S.
    ending = text[len(text.rstrip(" \xa0\u202f.,:;!?…")) :]
    ending = "".join(ending.split())
    first = re.match(r"[A-Z][a-z]*", body)
    if first and text[0].islower() and first[0].lower() in SMALL:
        body = body[0].lower() + body[1:]
    return body + (ending.removeprefix(".") if body.endswith(".") else ending)


def _check(text: str, answer: str, source: str) -> None:
    """Raise TranslationError for a translation that is none or lost something."""
    old, new = re.findall(r"\w+", text), re.findall(r"\w+", answer)
    if not new:
        raise TranslationError("its translation is empty")
    if [w.lower() for w in old] == [w.lower() for w in new]:
        raise TranslationError("its translation is the same text")
    if not len(old) / 3 - 2 <= len(new) <= 3 * len(old) + 5:
        raise TranslationError(f"its translation has {len(new)} words for {len(old)}")
    grams = Counter(zip(new, new[1:], new[2:], strict=False))
    if re.search(r"\b(\w+)(?: \1){2}\b", answer) or max(grams.values(), default=0) > 2:
        raise TranslationError("its translation repeats itself")
    if any(c in MARKS + "`*_[]<>#@\\\n" or category(c) in ("Cc", "Cf", "Cs", "Co") for c in answer):
        raise TranslationError("its translation holds marks that do not belong to it")
    if Counter(re.findall(r"\d", text)) != Counter(re.findall(r"\d", answer)):
        raise TranslationError("its translation has other numbers")
    lost = [w for w in re.findall(r"(?<=[\w,] )[A-ZÀ-Þ]\w+", text) if w not in answer] if source != "de" else []
    if lost:
        raise TranslationError(f"its translation lost the name “{lost[0]}”")
