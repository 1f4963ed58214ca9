"""Thousands set apart by a space or a full stop: 10 000 homes, 4.500 people.

What it finds: groups of three figures with a space or a full stop between them, where a counted noun, a currency or a
scale follows.

Why it harms: "4.500 people" reads as four and a half; a space lets the number break over two lines.

How it is fixed: commas. Safe.

Known false alarms: the space is correct in scientific English, so it speaks only beside other signs, and not in an
article that uses it throughout without any other number of foreign shape. A full stop before three figures may be a
decimal point ("2.345 metres", petrol at 1.899 euros): measures and prices per unit are kept, and so are figures that
do not end in 00 unless other signs stand near.

Source: space 1 hit (0.13 in 100,000 words) in native news, likelihood ratio 43; full stop none, likelihood ratio 128.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken
from cleantext.rules.translation.figures import MONTHS, Figure, english, figures

NAME = "thousands-mark"


@cache
def _counted() -> re.Pattern[str]:
    """What is counted: an amount or a plural, adjectives before it; no measure."""
    return re.compile(
        r"[\s\xa0\u202f]?(?:[€$£%]|(?:(?!met|mil|kilo|litr|liter|per\b|times|points|degrees|percent)[a-z]+[- ]){0,2}?"
        r"(?P<noun>euros?|dollars|pounds|francs|pesos|people|men|women|children|(?!as\b|is\b|was\b|has\b|its\b|this\b|times\b|points\b"
        r"|met|mil|kilo|litr|liter|degrees|percent|seconds|tons|tonnes|inches|feet|hectares)[a-z]+s)\b)"
    )


SURE_NOUNS = frozenset(
    "euros dollars pounds francs pesos people men women children homes houses households jobs residents inhabitants "
    "visitors spectators fans supporters workers employees students pupils soldiers voters families refugees farmers "
    "protesters demonstrators cars vehicles units tickets copies members passengers participants patients deaths cases "
    "victims signatures votes seats books trees animals businesses companies citizens migrants troops flats".split()
)


@cache
def _not_before() -> re.Pattern[str]:
    return re.compile(rf"(?:{MONTHS}|[A-Z]\w*|[Nn]os?\.|\d)[ \xa0]$")


def signs(document: Document) -> Iterator[Sign]:
    """Each number with groups of three figures."""
    for figure in figures(document):
        mark = next((c for c in figure.text if not c.isdigit()), "")
        if not mark or mark == "," or not _counts(figure):
            continue
        message = f"thousands set apart by {'a full stop' if mark == '.' else 'a space'}: English writes a comma"
        number = english(figure.text)
        words = re.match(r" euros\b", figure.tail)
        end = figure.end + (words.end() if words else 0)
        yield Sign(
            figure.start,
            end,
            NAME,
            f"{NAME}-{mark}",
            message,
            number + (words.group() if words else ""),
            _short(number) if words else (),
            _strength(mark, figure),
            "safe",
        )


def _counts(figure: Figure) -> bool:
    counted = _counted().match(figure.tail)
    if not counted or (
        _not_before().search(figure.head) and not figure.head.rstrip().endswith((".", "The", "Some", "About"))
    ):
        return False
    return not re.match(r"\W*(?:euros?|€|dollars|\$|£)\W*(?:per|a|an|each)\b", figure.tail)


def _strength(mark: str, figure: Figure) -> Strength:
    """Spaces are right in science; a full stop is sure where the noun is counted in hundreds or the groups are many."""
    if mark != ".":
        return "formal"
    counted = _counted().match(figure.tail)
    noun = counted and counted["noun"]
    round_number = figure.text.split(",")[0].endswith("00") and noun in SURE_NOUNS
    return "strong" if figure.text.count(".") > 1 or round_number else "weak"


def _short(number: str) -> tuple[str, ...]:
    """The amount in millions, where that is shorter, and with the sign before it."""
    value = float(number.replace(",", ""))
    if value >= 1e6 and value % 1e5 == 0:
        millions = f"{value / 1e6:g} million"
        return (f"{millions} euros", f"€{millions}")
    return (f"€{number}",)


def find(document: Document) -> Iterable[Fault]:
    """The number, and the word euros behind it."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The works will cost 12.500.000 euros.", "12.500.000 euros", becomes="The works will cost 12,500,000 euros."),
    flag("Some 4.500 people marched.", "4.500", becomes="Some 4,500 people marched."),
    flag(
        "The plant employs 12 500 people and owes 4,2 million.",
        "12 500",
        becomes="The plant employs 12,500 people and owes 4,2 million.",
    ),
    keep("The sample held 12 500 cells at 20 °C.", "scientific spacing"),
    keep("The gap was 2.345 metres.", "a decimal point"),
    keep("Petrol costs 1.899 euros a litre.", "a price per unit"),
    keep("The server at 10.000 answers.", "no noun is counted"),
    keep("On May 12 500 people came, 3,5 million watched.", "a day and a number"),
)

RULE = Rule(code="TRN004", name=NAME, find=find, examples=EXAMPLES)
