"""A decimal comma in English: 3,5 million.

What it finds: a comma between the figures of a number where a unit, a scale word or a currency follows and the comma
cannot separate thousands ("3,5 million", "14,50 euros", "0,750 litres").

Why it harms: English reads the comma as a separator of thousands, so the number is misread by a factor of ten or more.

How it is fixed: a point takes the comma's place. Safe.

Known false alarms: lists of figures ("pages 3,5"), scores and coordinates have no unit behind them and are kept;
"12,500 people" is English.

Source: no hit in 793,000 words of native news; 101 in 63,676 words of rule-based translation from French: likelihood
ratio 128 to 2529.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.figures import Figure, english, figures, has_symbol, has_unit, is_decimal

NAME = "decimal-comma"
MESSAGE = "decimal comma: English writes a point"


def signs(document: Document) -> Iterator[Sign]:
    """Each number with a decimal comma and a unit."""
    for figure in figures(document):
        if "," in figure.text and is_decimal(figure.text) and (has_unit(figure) or has_symbol(figure)):
            yield _sign(figure)


def _sign(figure: Figure) -> Sign:
    number = english(figure.text)
    if figure.tail.startswith((" %", "\u00a0%", "\u202f%")):
        return Sign(figure.start, figure.end + 2, NAME, NAME, MESSAGE, f"{number}%", safety="safe")
    amount = re.match(r"\s?(million |billion )?euros\b", figure.tail)
    if amount:
        end, tail = figure.end + amount.end(), figure.tail[: amount.end()]
        short = f"€{number}{' ' + amount[1].strip() if amount[1] else ''}"
        return Sign(figure.start, end, NAME, NAME, MESSAGE, number + tail, (short,), safety="safe")
    return Sign(figure.start, figure.end, NAME, NAME, MESSAGE, number, safety="safe")


def find(document: Document) -> Iterable[Fault]:
    """The number, and its per cent sign or the word euros behind it."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The bill came to 3,5 million.", "3,5", becomes="The bill came to 3.5 million."),
    flag("Prices rose by 3,4 % in May.", "3,4 %", becomes="Prices rose by 3.4% in May."),
    flag("A ticket costs 14,50 euros.", "14,50 euros", becomes="A ticket costs 14.50 euros."),
    flag("It sank by 3,5 centimeters.", "3,5", becomes="It sank by 3.5 centimeters."),
    keep("Some 12,500 people work there.", "thousands"),
    keep("See chapters 3,5 and 7 of the report.", "a list of figures"),
    keep("They won the sets 6,4 and 7,6.", "scores"),
    keep("Turn to page 3, 5 miles on.", "a clause that ends in a figure"),
)

RULE = Rule(code="TRN003", name=NAME, find=find, examples=EXAMPLES)
