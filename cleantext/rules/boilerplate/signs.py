"""What a line says by itself: the furniture phrase or form that it is, if any."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from cleantext.model import Safety
from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.forms import FORMS, tagline
from cleantext.rules.boilerplate.forms.row import Row
from cleantext.rules.boilerplate.narrative import reports_speech, tells
from cleantext.rules.phrases import Phrase, line_key, line_match, tables

LONGEST = 300
"""Characters of a line that are looked up: phrases open a line, and no phrase is as long."""
OPENERS, CLOSERS = '“"«„‘', '”"»“’'
"""A line from an opening to a closing quotation mark is speech, and speech may use any word."""
PARTS = (" | ", " · ", " • ", " / ", " » ", " › ", " > ", " – ", " — ", "\u00a0| ")
QUOTES = '“”«»„"'


class Sign(NamedTuple):
    """What a line is taken for, and how surely."""

    rule: str
    strong: bool
    """Speaks alone, wherever the line stands; a weak one only among other furniture."""
    role: str
    reason: str
    safety: Safety = "safe"


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d[\d.,]*(?:k|m)?\b")


def read_sign(shape: Shape) -> Sign | None:
    """The sign of one line; None for a line that could be anything."""
    return None if shape.sealed else _read(shape.text, shape.words, shape.stop)


@lru_cache(maxsize=4096)
def _read(text: str, words: int, stop: bool) -> Sign | None:
    """The sign of a line's text, remembered: a page is read again after each step of a run."""
    shape = Shape(0, len(text), text, words, stop, 0, 0, False)
    low = shape.text[:LONGEST].lower().replace("’", "'")
    key = line_key(low)
    if not key:
        return None
    if low[0] in OPENERS and low.rstrip(".,")[-1] in CLOSERS:
        hit = tagline(Row(shape, low, key))
        return Sign(*hit) if hit else None
    return _phrase(shape, low, key) or _form(shape, low, key) or _parts(shape, low) or _sentences(shape, low)


def _phrase(shape: Shape, low: str, key: str) -> Sign | None:
    """The phrase that the line is or opens with. An opening needs a line that is no prose of its own."""
    found = lookup(key)
    pointed = found is not None and found.role == "teaser" and _points(shape.text)
    if found is not None and found.lang == "en" and shape.stop and not pointed and tells(low, shape.words):
        return None
    if found is None or (
        shape.words > 6 and _quoted(shape) and not pointed and not (found.role == "notice" and key[0] == low[0])
    ):
        return None
    sign = sign_of(found)
    return sign._replace(strong=False) if shape.stop and shape.words <= 2 and shape.text[-1] in ".!" else sign


def _points(text: str) -> bool:
    """Whether a label of two words or in capitals stands before the colon: "SEE ALSO: Who rings? Who listens?"."""
    label, colon, headline = text[:40].partition(":")
    return bool(colon) and (label.isupper() or " " in label.strip()) and headline[1:2].isupper()


def lookup(key: str) -> Phrase | None:
    """The phrase for a key, numbers folded to 0 ("12 comments" is filed as "0 comments")."""
    table = tables("boilerplate")
    found = line_match(key, table)
    if found is None and (len(key) < 80 or key[0].isdigit()) and _digits().search(key):
        found = line_match(_digits().sub("0", key), table)
    return found


def sign_of(phrase: Phrase) -> Sign:
    """A phrase as a sign."""
    return Sign(phrase.rule, phrase.strength == "strong", phrase.role, phrase.message)


def _quoted(shape: Shape) -> bool:
    text = shape.text
    return "“" in text or '"' in text or "”" in text or "«" in text or "„" in text


def _form(shape: Shape, low: str, key: str) -> Sign | None:
    if shape.stop and reports_speech(low):
        return None
    row = Row(shape, low, key)
    for form in FORMS:
        found = form(row)
        if found is not None:
            return Sign(*found)
    return None


def _parts(shape: Shape, low: str) -> Sign | None:
    """A row of entries on one line, most of which are known: "Privacy | Terms | Contact"."""
    if len(low) > 200 or shape.stop:
        return None
    for mark in PARTS:
        if mark in low:
            parts = [line_key(part) for part in low.split(mark)]
            known = [phrase for part in parts if part and (phrase := lookup(part))]
            if known and 2 * len(known) >= len(parts):
                strong = len(known) > 1 or known[0].strength == "strong"
                return Sign(known[0].rule, strong, "line", known[0].message)
    return None


def _sentences(shape: Shape, low: str) -> Sign | None:
    """A short line much of which is a sentence that is a phrase: "Enjoyed it? Subscribe to our letter."."""
    if shape.words > 40 or shape.words < 3 or len(low) >= LONGEST or _quoted(shape):
        return None
    sentences = re.split(r"(?<=[.!?:])\s+", low)
    if len(sentences) == 1:
        return None  # Looked up already, as a whole line.
    known, size = None, 0
    for sentence in sentences:
        key = line_key(sentence)
        found = lookup(key) if len(key) > 11 else None
        if found is not None:
            known, size = known or found, size + len(sentence)
    if known is None or size < 0.4 * len(low) or (known.lang == "en" and shape.stop and tells(low, shape.words)):
        return None
    return sign_of(known)
