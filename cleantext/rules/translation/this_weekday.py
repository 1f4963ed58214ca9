"""This Friday where English says on Friday: was arrested this Friday.

What it finds: "this" with a weekday.

Why it harms: it reads as next Friday, or as a contrast with another Friday.

How it is fixed: "on Friday" is suggested.

Known false alarms: "this Friday" is English for the coming one: the rule is faint, needs two other signs or a strong
one nearby, and keeps possessives ("this Friday's game") and "from this Friday".

Source: 14 hits in 1,196,000 words of native news (1.2 in 100,000), likelihood ratio 33.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.views import flat

NAME = "this-weekday"


@cache
def _pattern() -> re.Pattern[str]:
    days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    return re.compile(rf"\b([Tt]his) (?:same )?({days})\b(?! and\b)(?!['’])")


def signs(document: Document) -> Iterator[Sign]:
    """Each weekday behind "this"."""
    for match in _pattern().finditer(flat(document)):
        on = "On" if match.group(1) == "This" else "on"
        before = flat(document)[max(match.start() - 7, 0) : match.start()]
        written = (
            match.group(2) if re.search(r"\b(?:on|from|by|until|since|of|for) $", before) else f"{on} {match.group(2)}"
        )
        yield Sign(*match.span(), NAME, NAME, "French “ce vendredi”: on Friday", written, (), "faint")


def find(document: Document) -> Iterable[Fault]:
    """The weekday with its “this”."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The boats return this Friday. It cost 3,5 million.", "this Friday"),
    keep("The boats return this Friday.", "alone"),
    keep("Tickets for this Friday’s game cost 3,5 million.", "a possessive"),
)

RULE = Rule(code="TRN028", name=NAME, find=find, examples=EXAMPLES)
