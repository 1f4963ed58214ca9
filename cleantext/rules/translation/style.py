"""What the article itself does with quotation marks and clock times: fixes follow it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Clock(NamedTuple):
    """The article's own way to write times of day."""

    day_of_24_hours: bool
    """Clock times run to 24 and wear a colon."""
    before_noon: str
    after_noon: str
    """What follows a time of 12 hours, its space included: " p.m.", "pm"."""
    hour_mark: str
    """What stands between hours and minutes of a time of 12 hours."""


@cache
def _times() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d:.])(?:(?P<day>(?:0\d|1[3-9]|2[0-3]):[0-5]\d)(?![\d:]|[ \xa0]?[ap]\.?m)"
        r"|\d{1,2}(?P<mark>[:.])?(?(mark)[0-5]\d)(?P<half>[ \xa0]?[ap]\.?m\b\.?))",
        re.IGNORECASE,
    )


def clock(prose: str) -> Clock:
    """The times of day of an article."""
    day, half, mark = 0, "", ":"
    halves = 0
    if re.search(r"\d(?:[:.]\d\d|[ \xa0]?[apAP]\.?[mM])", prose):
        for match in _times().finditer(prose):
            if match["day"]:
                day += 1
            else:
                halves += 1
                half = half or match["half"]
                mark = match["mark"] or mark
    after = re.sub("[aA](?=\\.?[mM])", "p", half) if half else " p.m."
    return Clock(
        day_of_24_hours=day > halves,
        before_noon=after.replace("p", "a").replace("P", "A"),
        after_noon=after,
        hour_mark=mark,
    )


def quotation_marks(prose: str) -> tuple[str, str]:
    """The pair of quotation marks that the article prefers; curly ones where it shows none."""
    curly, straight = prose.count("“"), prose.count('"') // 2
    if straight > curly:
        return '"', '"'
    if not curly:
        single = len(re.findall(r"(?<!\w)‘(?=\w)[^‘’\n]{8,}", prose)) if "‘" in prose else 0
        if single > 1:
            return "‘", "’"
    return "“", "”"
