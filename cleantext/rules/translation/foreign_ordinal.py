"""Ordinals and number signs of other languages: 1er, 2e, 3ème, n° 5, nº 5, Nr. 5.

What it finds: French ordinal endings on a figure, Spanish 5º, and n°, nº or Nr. before a number.

Why it harms: an English reader does not know the endings; "n°" looks like a degree.

How it is fixed: 1st, 2nd, 3rd, No. 5. Safe; "the 1er floor" becomes "the 1st floor".

Known false alarms: 2e is also a model, a flat, an edition; single letters are flagged only beside other signs, and
not behind a capital word ("Samsung 5e", "World 2e"). Degrees (20º) are kept.

Source: endings 4 hits in 793,000 words of native news (0.5 in 100,000), likelihood ratio 14; n° none, ratio 128.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken

NAME = "foreign-ordinal"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,/-])(?:(?P<first>1)(?:er|ère)|(?P<long>\d{1,3})(?:i?ème|eme)|(?P<short>\d{1,2})e)(?![\w’'-])"
        r"(?= [a-z]| (?:arrondissement|Republic|century)\b)"
        r"|(?<!\w)[nN](?:[°º]|r\.)[ \xa0]?(?P<number>\d+)\b"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each foreign ordinal and number sign."""
    prose = document.prose
    for match in _pattern().finditer(prose):
        if match["number"]:
            sure = "r." not in match.group()
            yield _sign(match, f"No. {match['number']}", strong=sure)
        elif not re.search(r"[A-Z]\w*[ \xa0]$", prose[max(match.start() - 12, 0) : match.start()]):
            yield _sign(
                match, _ordinal(int(match["first"] or match["long"] or match["short"])), strong=not match["short"]
            )


def _sign(match: re.Match[str], written: str, *, strong: bool) -> Sign:
    message = "a number in foreign notation"
    return Sign(*match.span(), NAME, NAME, message, written, (), "strong" if strong else "weak", "safe")


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def find(document: Document) -> Iterable[Fault]:
    """The figure with its ending, or the sign with its figure."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("They live on the 1er floor.", "1er", becomes="They live on the 1st floor."),
    flag("It is the 3ème time, on line n° 5.", "3ème", "n° 5", becomes="It is the 3rd time, on line No. 5."),
    keep("The temperature rose to 20º and 5 °C.", "degrees"),
    keep("He bought the 2e model of the Samsung 5e set.", "names of models, no other sign"),
    keep("Flat 2e is empty.", "an address"),
)

RULE = Rule(code="TRN009", name=NAME, find=find, examples=EXAMPLES)
