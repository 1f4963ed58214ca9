"""Dates in the order or shape of the source: Sunday 14 April, 3. October, in January next.

What it finds: a weekday before day and month without a comma, a day with a full stop before its month, and the phrases
filed under "date-order" in phrases/en.toml.

Why it harms: it mixes two systems; "3. October" seems to end a sentence.

How it is fixed: "Sunday, April 14" is suggested, or "Sunday, 14 April" where the article writes the day first.

Known false alarms: "Sunday 14 April" is normal British English: it is faint and needs two other signs or a strong one.

Source: weekday, day, month 1 hit in 1,196,000 words of (mostly American and Australian) native news, likelihood ratio
450; the risk is higher in British texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.figures import MONTHS
from cleantext.rules.translation.views import flat

NAME = "date-order"


@cache
def _pattern() -> re.Pattern[str]:
    days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    return re.compile(
        rf"(?P<weekday>{days}),? (?P<day>\d{{1,2}}) (?P<month>{MONTHS})\b"
        rf"|\b(?:on|until|till|from|since|the|by|before|after|of) (?P<dotted>(?P<d>\d{{1,2}})\. (?P<m>{MONTHS})\b)"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each such date that is no phrase."""
    text = flat(document)
    day_first = _day_first(text)
    for match in _pattern().finditer(text):
        if match["dotted"]:
            ways = [f"{match['m']} {match['d']}", f"{match['d']} {match['m']}"]
            ways = ways[::-1] if day_first else ways
            message = "English sets no full stop behind the day"
            yield Sign(*match.span("dotted"), NAME, "dotted-day", message, ways[0], tuple(ways[1:]))
        elif "," not in match.group():
            ways = [
                f"{match['weekday']}, {match['month']} {match['day']}",
                f"{match['weekday']}, {match['day']} {match['month']}",
            ]
            message = "day and month in the order of the source"
            yield Sign(*match.span(), NAME, "weekday-first", message, ways[0], tuple(ways[1:]), "faint")


def _day_first(prose: str) -> bool:
    """Whether the article writes 14 April rather than April 14, more often than not."""
    first = len(re.findall(rf"\d (?:{MONTHS})\b", prose))
    return first > len(re.findall(rf"\b(?:{MONTHS}) \d{{1,2}}\b", prose))


def find(document: Document) -> Iterable[Fault]:
    """The date, with its weekday."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("It is open until 3. October this year.", "3. October"),
    flag("It will reopen in January next.", "in January next."),
    flag("The vote is on Sunday 14 April. It cost 3,5 million.", "Sunday 14 April"),
    keep("The vote is on Sunday 14 April.", "British"),
    keep("The vote is on Sunday, April 14, and cost 3,5 million.", "American"),
    keep("She came third with 3. October was cold.", "the end of a sentence"),
)

RULE = Rule(code="TRN031", name=NAME, find=find, examples=EXAMPLES)
