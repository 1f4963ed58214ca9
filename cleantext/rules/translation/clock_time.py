"""A clock time with an h: 14h30, 11.30h, from 9h to 17h.

What it finds: hours and minutes with an h between them or behind them, full hours with an h behind "at", "from",
"until", and times with the German "Uhr".

Why it harms: the notation is unknown in English outside of timetables.

How it is fixed: as the article writes its own times: 14:30 where it counts to 24 with a colon, else 2:30 p.m. in the
article's own shape (2.30pm). Safe.

Known false alarms: a duration ("he ran it in 2h30", "open 24h", "after 9 h of cooking") is no time of day: figures
behind in, for, of, lasts and the like are kept, and so are full hours unless a preposition of time stands before them.

Source: no hit in 793,000 words of native news, 5 in 6,206 of machine translation: likelihood ratio 1406.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken
from cleantext.rules.translation.style import Clock, clock

NAME = "clock-time"


@cache
def _pattern() -> re.Pattern[str]:
    time = (
        r"(?P<{0}h>[01]?\d|2[0-4])"
        r"(?:[ \xa0]?[hH][ \xa0]?(?P<{0}m>[0-5]\d)|[.:](?P<{0}n>[0-5]\d)[ \xa0]?[hH]|(?P<{0}o>[ \xa0]?[hH]))"
    )
    return re.compile(
        r"(?<![\w.,:/€$£-])"
        + time.format("a")
        + r"(?![\w/]|\.\d)(?:(?P<to> (?:to|and|until|till) |[ \xa0]?[-–][ \xa0]?)"
        + time.format("b")
        + r"(?![\w/]))?|(?<![\w.,:/-])(?P<uh>[01]?\d|2[0-4])(?:[.:](?P<um>[0-5]\d))? Uhr\b"
        + r"|(?<=\bat )(?P<wh>1[3-9]|2[0-3]) hours(?=[.,;]| on\b| local\b| sharp\b)"
    )


@cache
def _duration() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:in|for|of|under|over|within|lasts?|lasted|takes?|took|than|nearly|almost|just|only|every|a|the|record"
        r"|time|run|runs|ran|running|another|about [a-z]+|after|\d\d?)|:)[ \xa0]$",
        re.IGNORECASE,
    )


@cache
def _of_day() -> re.Pattern[str]:
    return re.compile(r"\b(?:at|from|until|till|by|around|before|between|since|to|towards?)[ \xa0]$", re.IGNORECASE)


def signs(document: Document) -> Iterator[Sign]:
    """Each time of day in foreign notation, a range as one."""
    prose = document.prose
    own = clock(prose)
    for match in _pattern().finditer(prose):
        strength = _strength(match, prose[max(match.start() - 16, 0) : match.start()])
        if strength is None:
            continue
        written = _written(match, own)
        end = match.end()
        if written.endswith(".") and prose[end : end + 1] == ".":
            end += 1
        message = "a time of day in foreign notation"
        yield Sign(match.start(), end, NAME, NAME, message, written, (), strength, "safe")


def _strength(match: re.Match[str], before: str) -> Strength | None:
    if match["uh"]:
        return "strong"
    if match["wh"]:
        return "weak"
    if match["ao"] and not match["to"]:
        if not _of_day().search(before):
            return None
        return "strong" if before.lower().endswith(("at ", "at\xa0")) or int(match["ah"]) != 24 else "weak"
    if match["ao"] and match["bo"] and not (match["to"].strip().isalpha() and _of_day().search(before)):
        return "weak"
    return None if _duration().search(before) else "strong"


def _written(match: re.Match[str], own: Clock) -> str:
    if match["uh"]:
        return _time(int(match["uh"]), match["um"], own)
    if match["wh"]:
        return _time(int(match["wh"]), None, own)
    first = _time(int(match["ah"]), match["am"] or match["an"], own)
    if not match["to"]:
        return first
    return first + match["to"] + _time(int(match["bh"]), match["bm"] or match["bn"], own)


def _time(hour: int, minutes: str | None, own: Clock) -> str:
    if own.day_of_24_hours:
        return f"{hour:02d}:{minutes or '00'}"
    half = own.after_noon if 12 <= hour < 24 else own.before_noon
    twelve = hour % 12 or 12
    return f"{twelve}{own.hour_mark}{minutes}{half}" if minutes and minutes != "00" else f"{twelve}{half}"


def find(document: Document) -> Iterable[Fault]:
    """Times of day, ranges whole."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The gates open at 14h30 today.", "14h30", becomes="The gates open at 2:30 p.m. today."),
    flag("The last boat left at 23h15.", "23h15.", becomes="The last boat left at 11:15 p.m."),
    flag("The 08:15 train leaves at 9h40.", "9h40", becomes="The 08:15 train leaves at 09:40."),
    flag("Doors at 7pm, the show at 20h30.", "20h30", becomes="Doors at 7pm, the show at 8:30pm."),
    flag("The park is shut from 20h to 6h.", "20h to 6h.", becomes="The park is shut from 8 p.m. to 6 a.m."),
    flag(
        "They eat at 11.30h in the yard.",
        "11.30h",
        becomes="They eat at 11:30 a.m. in the yard.",
    ),
    keep("She ran the marathon in 2h45.", "a duration"),
    keep("The shop is open 24h and the stew needs 3 h.", "durations"),
    keep("The train leaves at 14:30 from platform 2.", "English notation"),
)

RULE = Rule(code="TRN005", name=NAME, find=find, examples=EXAMPLES)
