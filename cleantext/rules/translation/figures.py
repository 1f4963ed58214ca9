"""Numbers, amounts, times and dates written in the source's typography, found in one pass and shared by their rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cleantext.reading.document import Document

SPACE = "\u00a0\u202f\u2009 "
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
UNITS = frozenset(
    "million billion trillion thousand millions billions trillions thousands percent percentage point points times "
    "square cubic nautical ton tons tonne tonnes tone tones hectare hectares acre acres mile miles feet inch inches "
    "degree degrees hour hours minute minutes second seconds day days week weeks month months year years km mm cm dm m "
    "m² m³ m2 m3 km² km³ km2 km3 mm² mm³ cm² cm³ dm² dm³ mg kg g ml cl dl hl l ha kW MW GW TW kWh MWh GWh TWh "
    "kB MB GB TB people children euro euros dollar dollars pound pounds franc francs peso pesos crown crowns kroner "
    "kronor zloty zlotys ruble rubles rouble roubles lei reais".split()
)
"""Scale words and measures, as they stand behind a number."""
METRIC = frozenset("metre meter gram gramme litre liter watt".split())
PREFIXES = ("milli", "centi", "deci", "kilo", "hecto")


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


def has_unit(figure: Figure) -> bool:
    """Whether a unit follows the number: a scale word or a measure, behind a space, a hyphen or nothing."""
    tail = figure.tail[1:] if figure.tail[:1] == "-" or figure.tail[:1].isspace() else figure.tail
    for symbol in ("%", "‰", "°C", "°", "per cent"):
        if tail.startswith(symbol):
            return re.match(r"\w", tail[len(symbol) :]) is None
    return _measures(re.split(r"\W", tail, maxsplit=1)[0])


def _measures(word: str) -> bool:
    if word in UNITS:
        return True
    bare = word.removesuffix("s")
    return any(bare.removeprefix(prefix) in METRIC for prefix in PREFIXES)


def has_symbol(figure: Figure) -> bool:
    """Whether a currency symbol follows the number."""
    return figure.tail.lstrip(SPACE)[:1] in tuple("€$£")


def english(number: str) -> str:
    """The number with commas between thousands and a decimal point.

    >>> english("12 500"), english("1.250.000,5"), english("3,5")
    ('12,500', '1,250,000.5', '3.5')
    """
    whole, comma, decimals = number.partition(",")
    digits = "".join(filter(str.isdecimal, whole))
    grouped = whole if len(digits) == len(whole) else f"{int(digits):,}"
    return grouped + (f".{decimals}" if comma else "")


def is_decimal(number: str) -> bool:
    """Whether the comma of a plain number can only be a decimal comma: "3,5" yes, "12,500" no, "0,750" yes."""
    whole, comma, decimals = number.partition(",")
    if not comma:
        return False
    return len(decimals) != 3 or whole.startswith("0") or not whole.isdigit()
