"""Euro without its plural: 20 million Euro.

What it finds: a number and "Euro" with a capital and no s.

Why it harms: English news writes a small letter and the plural.

How it is fixed: "euros" is suggested.

Known false alarms: "Euro 2024" and "Euro 5" are names: a number or a capital word behind keeps it. European law writes
"euro" without s on purpose: the small letter is kept.

Source: the same German spelling that gives 14 Uhr; not counted in the measured sets, native rate near 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken

NAME = "euro-singular"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,])(?P<amount>\d[\d.,]*(?: (?:million|billion|thousand))?|(?:[Aa] |one )?(?:million|billion|hundred))"
        r" Euros?\b(?! ?(?:\d|[A-Z]|NCAP|zone|area|cup|finals?|championship|qualif))"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each amount with its Euro."""
    for match in _pattern().finditer(document.prose):
        amount = match["amount"]
        if amount in ("0", "00"):
            continue
        written = f"{amount} euro" if amount == "1" else f"{amount} euros"
        short = (f"€{amount}",) if amount[0].isdigit() else ()
        yield Sign(*match.span(), NAME, NAME, "the unit is written small and in the plural", written, short)


def find(document: Document) -> Iterable[Fault]:
    """The amount and its unit."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The state gives 20 million Euro a year.", "20 million Euro"),
    keep("The match in 2024 Euro qualifying was lost.", "a tournament"),
    keep("Only 4 Euro 5 engines were left.", "a norm"),
)

RULE = Rule(code="TRN034", name=NAME, find=find, examples=EXAMPLES)
