"""The currency sign behind the amount: 200 €.

What it finds: an amount followed by €, £ or $, with or without a space, and with a scale word between ("20 million €").

Why it harms: English sets the sign first; a sign that hangs behind a space may wrap to the next line.

How it is fixed: the sign moves to the front and the number takes English commas and points. Safe for €, suggested for
£ and $.

Known false alarms: texts of European institutions use the sign behind the amount on purpose; ranges ("25–30 €") are
kept, and $ behind a number is flagged only beside other signs (shell prompts, "100$" in chat).

Source: no hit in 793,000 words of native news, 19 in 63,676 of rule-based translation from French: likelihood ratio
128 to 486.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.figures import Figure, english, figures, is_decimal

NAME = "currency-after-amount"


@cache
def _sign_behind() -> re.Pattern[str]:
    return re.compile(
        r"(?P<scale>[ \xa0](?:million|billion|trillion))?[ \xa0\u202f\u2009]?(?P<sign>[€£$])(?![\w€£$])(?! ?\d)"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each amount with its sign behind it."""
    for figure in figures(document):
        match = _sign_behind().match(figure.tail)
        if match and not figure.head.endswith(("–", "-", "– ", "- ")):
            euro = match["sign"] == "€"
            written = f"{match['sign']}{_number(figure)}{match['scale'] or ''}"
            yield Sign(
                figure.start,
                figure.end + match.end(),
                NAME,
                NAME,
                f"English sets {match['sign']} before the amount",
                written,
                (),
                "strong" if euro else "weak",
                "safe" if euro else "suggestion",
            )


def _number(figure: Figure) -> str:
    if "," in figure.text and not is_decimal(figure.text):
        return figure.text
    return english(figure.text)


def find(document: Document) -> Iterable[Fault]:
    """The amount and its sign."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The prize is 200 € a year.", "200 €", becomes="The prize is €200 a year."),
    flag("He owes 10 000 € in rent.", "10 000 €", becomes="He owes €10,000 in rent."),
    flag("The works cost 3,5 million € in all.", "3,5 million €", becomes="The works cost €3.5 million in all."),
    keep("The prize is €200 and €5 more.", "the sign first"),
    keep("Rooms cost 25–30 € a night.", "a range"),
    keep("Type 5 $ at the prompt.", "no euro, no other sign"),
)

RULE = Rule(code="TRN006", name=NAME, find=find, examples=EXAMPLES)
