"""Stamps that name a person beside the date: of an article's author, of a reader who comments."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from cleantext.rules.boilerplate.forms.authors import JOBS
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
MOST_CAPITALS, MOST_SIGNED = 6, 10
"""Words of names in a stamp, and in one that begins with "by": several authors, their paper."""
FEWEST, LONGEST = 5, 22
"""Words of a byline with its date."""
HEADED, READ, GLUED = 8, 10, 14
"""The most words of a date and a name, of a name and a reading time, of names and a date glued to them."""
AUTHORS = tuple(opener for opener in OPENERS if opener not in ("de ", "di ", "por "))
"""Without the words that open as many journeys: "De Madrid a Sevilla, 3 de mayo de 2024"."""
HOLIDAYS = frozenset("christmas easter thanksgiving halloween eve new summer winter spring autumn fall".split())
"""By when something is due, not by whom."""
ROLES = JOBS | frozenset("senior deputy managing chief special guest contributing associate assistant".split())
HOURS = ("a.m.", "p.m.")
"""How a stamp ends that has a stop."""


@cache
def _date() -> re.Pattern[str]:
    return re.compile(
        r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:\.|st|nd|rd|th|º)? ?(?:de )?[^\W\d_]{3,10}\.?,? (?:de )?\d{4}|"
        r"\b[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    )


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"\d(?<!\w\d)\d?(?::|h|\.)\d\d(?:[ap]m)?\b")


@cache
def _zone() -> re.Pattern[str]:
    return re.compile(r"(?<=\d)[ap]m\b|\b[A-Z]{1,3}T\b")


@cache
def _reads() -> re.Pattern[str]:
    return re.compile(r"[\s,|·•/–—-]+\d{1,2}[ -]?min(?:ute)?s?\.? read$")


@cache
def _glued() -> re.Pattern[str]:
    month = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
    time = r"(?:,? \d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?)?"
    return re.compile(rf"[a-zA-Z0-9.)]{month} \d{{1,2}}, \d{{4}}{time}$|^{month} \d{{1,2}}, \d{{4}}(?=[A-Z])")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"\s+[/|·•]\s+")


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s+[-–—]\s+")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"\s*[|·•/]+\s*|\s+[-–—]\s+|,\s+")


def stamp(row: Row) -> Hit | None:
    """A name with a date or a reading time, in one of the builds that speak alone or nearly so."""
    low = row.low
    if low.startswith(AUTHORS) and (found := dated_byline(row)):
        return found
    if low.endswith("read"):
        return read_by(row)
    return glued_date(row) if ", 20" in low or ", 19" in low else None


def dated_byline(row: Row) -> Hit | None:
    """The word "by", names, perhaps their trade, and a full date: "By Inga Tove on Monday, May 3rd, 2024 at 9 a.m.".

    It speaks alone, but inside an article that has several such lines: no sentence is built so. Near misses: "By
    Christmas Eve, December 24, 2024", "By May 3, 2024".
    """
    if not FEWEST <= row.words <= LONGEST or (row.stop and not row.low.endswith(HOURS)):
        return None
    date = _date().search(row.low)
    if date is None or not (date[0][-4:].isdigit() or date[0][:4].isdigit()):
        return None
    text = _zone().sub(" ", row.text.partition(" ")[2])
    kinds = [kind_of(part, ROLES) for part in _part().split(text)]
    if min(kinds) < 0 or not 2 - ("staff" in row.bag) <= sum(kinds) <= MOST_SIGNED or not text[:1].isupper():
        return None
    if not HOLIDAYS.isdisjoint(row.bag[1:3]):
        return None
    return "byline", True, "byline", "names who wrote, and when"


def read_by(row: Row) -> Hit | None:
    """A name and how long reading takes: "Inga Tove • 3 min read"."""
    found = _reads().search(row.low) if row.words <= READ else None
    if found is None or not 2 <= kind_of(row.text[: found.start()]) <= MOST_CAPITALS:
        return None
    return "byline", False, "byline", "names who wrote, and says how long the page takes to read"


def glued_date(row: Row) -> Hit | None:
    """A name with a date glued to it, as pages without white space print them: "Inga Tove, CorrespondentMay 3, 2024".

    With the time of day it speaks alone. Without, the row of a table may have lost its blanks ("FoundedMay 3, 1911").
    """
    found = _glued().search(row.text) if row.words <= GLUED else None
    if found is None:
        return None
    names = row.text[: found.start() + 1] if found.start() else row.text[found.end() :]
    if not 1 <= kind_of(names) <= MOST_CAPITALS:
        return None
    timed = ":" in row.text[found.start() : found.end()]
    return "byline", timed, "stamp" if timed else "byline", "names who wrote, and when"


def signed_date(row: Row) -> Hit | None:
    """A name and a date, and nothing that a sentence would have: "von Inga Tove am 3. Mai 2024, 15:40 Uhr".

    Without the word "by" there must be a time as well, and one name only: fixtures and programmes have two, or none.
    With "updated" a place and its bureau may stand before it. A name, a dash and a date is an entry of a programme too,
    unless it is the one line of its kind above the article.
    """
    if row.stop or not 3 <= row.words <= 16:
        return None
    signed = row.low.startswith(OPENERS) or " by " in row.low
    timed = _time().search(row.low) is not None
    sure = signed or timed or _headed(row, _mark())
    if not (sure or _headed(row, _dash())) or _date().search(row.low) is None:
        return None
    names = capitals = 0
    for part in _part().split(row.text):
        kind = kind_of(part)
        if kind < 0:
            return None
        names += kind > 0
        capitals += kind
    stamped = timed and not STAMPS.isdisjoint(row.bag)
    if not 1 <= capitals <= MOST_CAPITALS or names > 1 + signed + stamped:
        return None
    return "byline", False, "byline" if sure else "lone-byline", "names who wrote, and when"


def _headed(row: Row, mark: re.Pattern[str]) -> bool:
    """Whether the line is a date with its year and a name: "May 3, 2024 / Inga Tove", "Inga Tove | May 3, 2024"."""
    parts = mark.split(row.text) if row.words <= HEADED else []
    kinds = sorted(map(kind_of, parts))
    return len(kinds) == 2 and kinds[0] == 0 and 2 <= kinds[1] <= 3


def kind_of(part: str, known: Set[str] = frozenset()) -> int:
    """How many words of a name the part has; -1 for one that has others than known ones; counts and dates have none."""
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
            if low in known:
                continue
            return -1
        capitals += 1
    return capitals


def says(row: Row) -> Hit | None:
    """Who wrote the comment that follows, below an article: "Inga sagt:"."""
    if row.words <= 6 and row.low.endswith(SAYS):
        return "comment-prompt", False, "sign-off", "names a reader who comments"
    return None
