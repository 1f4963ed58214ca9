"""Months and weekdays in lower case: 3 april, on monday.

What it finds: the English name of a month beside a figure or after a preposition of time, or of a weekday after "on",
"last", "next" or "every", in lower case as Romance languages write it.

Why it harms: it is a spelling fault in English.

How it is fixed: the capital. Safe.

Known false alarms: may, march and august are words of their own; they need a day before them and a preposition before
that ("on 3 may") or a year behind them.

Source: no hit in 793,000 words of native news; likelihood ratio 128.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.triggers import SURE_MONTHS
from cleantext.rules.translation.views import flat

NAME = "lower-case-date"


@cache
def _pattern() -> re.Pattern[str]:
    sure = "|".join(SURE_MONTHS)
    after = "in|since|until|till|by|of|from|last|next|early|late|mid|this|during|before|after"
    ending = r"(?:st|nd|rd|th)?(?: of)?"
    return re.compile(
        rf"(?P<date>\b\d{{1,2}}{ending} (?:{sure})\b)|\b(?:{after})[ -](?P<month>{sure})\b(?![-'’])"
        rf"|\b(?:on|until|from|since|the|before|by)(?: the)? (?P<day>\d{{1,2}}{ending} (?:may|march|august))\b(?! be\b)"
        r"|(?P<year>\b(?:\d{1,2} )?(?:may|march|august)(?= (?:19|20)\d\d\b))"
        r"|\b(?:[Oo]n|[Ll]ast|[Nn]ext|[Ee]very|[Tt]his|since|until|from) "
        r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each name that lacks its capital, with the day before it."""
    for match in _pattern().finditer(flat(document)):
        group = str(match.lastgroup)
        start, end = match.span(group)
        name = re.sub(r"[a-z]+$", lambda m: m.group().capitalize(), match[group])
        yield Sign(
            start, end, NAME, NAME, "English writes the names of months and days with a capital", name, safety="safe"
        )


def find(document: Document) -> Iterable[Fault]:
    """The name, with the day of the month where one stands before it."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The vote is set for 3 april at noon.", "3 april", becomes="The vote is set for 3 April at noon."),
    flag("They met in october and on monday.", "october", "monday", becomes="They met in October and on Monday."),
    flag("It opens on 3 may.", "3 may", becomes="It opens on 3 May."),
    keep("Of the 40 seats, 3 may be lost in a march of 20.", "a verb and a noun"),
    keep("They sat in august company.", "an adjective"),
    keep("It opens on 3 May, a Monday.", "capitals"),
)

RULE = Rule(code="TRN007", name=NAME, find=find, examples=EXAMPLES)
