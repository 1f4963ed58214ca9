"""Stamps that name a person beside the date: of an article's author, of a reader who comments."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.bylines import PARTICLES
from cleantext.rules.boilerplate.forms.dates import DAYS, LITTLE, MONTHS, STAMPS, ZONES
from cleantext.rules.boilerplate.forms.row import Hit, Row

FROM = ("von", "by", "par", "por", "di", "door", "przez", "de")
OPENERS = tuple(f"{word} " for word in FROM)
SAYS = (
    " sagt:",
    " says:",
    " said:",
    " schreibt:",
    " schrieb:",
    " meint:",
    " dit :",
    " dice:",
    " dijo:",
    " disse:",
    " ha detto:",
    " ha scritto:",
    " zegt:",
    " schreef:",
    " pisze:",
    " napisał:",
)
MOST_CAPITALS = 6


@cache
def _date() -> re.Pattern[str]:
    return re.compile(
        r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:\.|st|nd|rd|th|º)? ?(?:de )?[^\W\d_]{3,10}\.?,? (?:de )?\d{4}|"
        r"\b[^\W\d_]{3,9}\.? \d{1,2},? \d{4}"
    )


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"\d(?<!\w\d)\d?(?::|h|\.)\d\d(?:[ap]m)?\b")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"\s*[|·•/]+\s*|\s+[-–—]\s+|,\s+")


def signed_date(row: Row) -> Hit | None:
    """A name and a date, and nothing that a sentence would have: "von Inga Tove am 3. Mai 2024, 15:40 Uhr".

    Without the word "by" there must be a time as well, and one name only: fixtures and programmes have two, or none.
    """
    if row.stop or not 3 <= row.words <= 16:
        return None
    signed = row.low.startswith(OPENERS) or " by " in row.low
    if (not signed and _time().search(row.low) is None) or _date().search(row.low) is None:
        return None
    names = capitals = 0
    for part in _part().split(row.text):
        kind = _kind(part)
        if kind < 0:
            return None
        names += kind > 0
        capitals += kind
    if not 1 <= capitals <= MOST_CAPITALS or names > 1 + signed:
        return None
    return "byline", False, "byline", "names who wrote, and when"


def _kind(part: str) -> int:
    """How many words of a name the part has; -1 for one that has other words; counts and dates have none."""
    words = part.split()
    if words and words[0].isdigit() and len(words) == 2:
        return 0
    capitals = 0
    for word in words:
        bare = word.strip(".,;:()'’")
        low = bare.lower()
        if not any(char.isalpha() for char in bare) or low[:1].isdigit() or low in MONTHS or low in DAYS:
            continue
        if low in LITTLE or low in STAMPS or low in ZONES or low in PARTICLES or low in FROM:
            continue
        if not bare[0].isupper():
            return -1
        capitals += 1
    return capitals


def says(row: Row) -> Hit | None:
    """Who wrote the comment that follows, below an article: "Inga sagt:"."""
    if row.words <= 6 and row.low.endswith(SAYS):
        return "comment-prompt", False, "sign-off", "names a reader who comments"
    return None
