"""Numbers, amounts, times and dates written in the source's typography, found in one pass and shared by their rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cleantext.reading.document import Document

SPACE = "\u00a0\u202f\u2009 "
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
SCALE = r"(?:million|billion|trillion|thousand)"
MEASURE = (
    r"(?:%|‰|°C?|percent|per[ ]cent|percentage|points?|times|"
    r"(?:milli|centi|deci|kilo|hecto)?(?:met(?:re|er)|gram(?:me)?|lit(?:re|er)|watt)s?(?:[ -]hours?)?|"
    r"(?:square|cubic|nautical)|tonn?e?s?|hectares?|acres?|miles?|feet|inch(?:es)?|degrees?|hours?|minutes?|seconds?|"
    r"days?|weeks?|months?|years?|k?m[²³23]?|[cmd]m[²³]?|[mk]?g|[mcdh]?l|ha|[kMGT]Wh?|[kMGT]B|people|children|"
    r"euros?|dollars?|pounds?|francs?|pesos?|crowns?|kron(?:er|or)|zlotys?|rubles?|roubles?|lei|reais)"
)


class Figure(NamedTuple):
    """A number as it stands in the prose: ``start:end``, without its unit."""

    start: int
    end: int
    text: str
    tail: str
    """What follows on the line, as much as a unit needs."""
    head: str
    """What stands before it on the line, as much as a preposition needs."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,/:€$£+#§°^=*_~\\-])(?<![€$£][ \xa0])"
        rf"(?:\d{{1,3}}(?:[{SPACE}]\d{{3}})+(?!\d)(?:,\d+)?|\d{{1,3}}(?:\.\d{{3}})+(?!\d)(?:,\d+)?|\d+,\d+|\d+)"
        r"(?![,.]?\d)(?![/_^=*~\\])"
    )


def figures(document: Document) -> list[Figure]:
    """The numbers of the document; measured once."""
    return document.memo("translation:figures", lambda d: list(_read(d.prose)))


def _read(prose: str) -> Iterator[Figure]:
    for match in _pattern().finditer(prose):
        start, end = match.span()
        line = prose.rfind("\n", 0, start) + 1
        yield Figure(start, end, match.group(), prose[end : end + 40], prose[max(line, start - 24) : start])


@cache
def unit() -> re.Pattern[str]:
    """A unit right behind a number: a scale word, a measure or both. Matched against ``Figure.tail``."""
    return re.compile(rf"[-\s{SPACE}]?(?:(?P<scale>{SCALE}s?)\b|(?P<measure>{MEASURE})(?!\w))")


def has_unit(figure: Figure) -> bool:
    """Whether a unit follows the number."""
    match = unit().match(figure.tail)
    return match is not None and bool(match["scale"] or match["measure"])


def has_symbol(figure: Figure) -> bool:
    """Whether a currency symbol follows the number."""
    return figure.tail.lstrip(SPACE)[:1] in tuple("€$£")


def english(number: str) -> str:
    """The number with commas between thousands and a decimal point.

    >>> english("12 500"), english("1.250.000,5"), english("3,5")
    ('12,500', '1,250,000.5', '3.5')
    """
    whole, comma, decimals = number.partition(",")
    digits = re.sub(rf"[{SPACE}.]", "", whole)
    grouped = whole if len(digits) == len(whole) else f"{int(digits):,}"
    return grouped + (f".{decimals}" if comma else "")


def is_decimal(number: str) -> bool:
    """Whether the comma of a plain number can only be a decimal comma: "3,5" yes, "12,500" no, "0,750" yes."""
    whole, comma, decimals = number.partition(",")
    if not comma:
        return False
    return len(decimals) != 3 or whole.startswith("0") or not whole.isdigit()
