"""An office named as the source names it: the councillor of Environment, the captain Roux.

What it finds: councillor, counsellor or delegate "of" a capitalised field; "the Minister of Health, Name"; a rank with
an article before a surname.

Why it harms: English sets the field first ("the environment councillor"); the long form reads like a decree.

How it is fixed: "environment councillor", "Health Minister Ana Roux" are suggested.

Known false alarms: "Minister of Health" is the formal title in Canada and elsewhere, "Secretary of State" everywhere:
ministers are faint, secretaries of state and defense are kept.

Source: 8 hits in 1,196,000 words of native news (0.7 in 100,000), likelihood ratio 193.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.triggers import OFFICES, RANKS
from cleantext.rules.translation.views import flat, places

NAME = "office-title"

FIELDS = (
    "Environment|Health|Education|Culture|Sports?|Transports?|Finance|Economy|Tourism|Agriculture|Justice|Labou?r|"
    "Housing|Employment|Security|Mobility|Urbanism|Energy|Industry|Equality|Youth|Fisheries|Science|Interior|Defen[cs]e"
)


@cache
def _office() -> re.Pattern[str]:
    return re.compile(rf"(?P<office>\w+) (?:of|for) (?P<field>{FIELDS})\b")


@cache
def _minister() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b[Tt]he )?[Mm]inister (?:of|for) (?:the )?(?P<of>{FIELDS}), (?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?=,)"
    )


@cache
def _rank() -> re.Pattern[str]:
    return re.compile(r"\b[Tt]he (?P<rank>[a-z]+) (?P<surname>[A-Z][a-zà-ÿ]+)(?! (?:[A-Z]|of\b))")


def signs(document: Document) -> Iterator[Sign]:
    """Each office in the order of the source."""
    prose, words = flat(document), document.lowered_vocabulary
    for word in (OFFICES | RANKS) & words:
        for at in (*places(prose, word), *places(prose, word.capitalize())):
            sign = _rank_sign(prose, at) if word in RANKS else _office_sign(prose, at, word)
            if sign is not None:
                yield sign


def _rank_sign(prose: str, at: int) -> Sign | None:
    match = _rank().match(prose, at - 4) if prose.endswith(("The ", "the "), 0, at) else None
    if match is None:
        return None
    written = f"{match['rank'].capitalize()} {match['surname']}"
    return Sign(*match.span(), NAME, "rank", "no article before rank and name", written, (), "weak")


def _office_sign(prose: str, at: int, word: str) -> Sign | None:
    if not prose.startswith((" of ", " for "), at + len(word)):
        return None
    message = "English sets the field before the office"
    if word == "minister":
        article = prose.endswith(("The ", "the "), 0, at)
        match = _minister().match(prose, at - 4 if article else at)
        written = match and f"{match['of']} Minister {match['name']}"
        return match and Sign(*match.span(), NAME, "minister", message, written, (), "faint")
    match = _office().match(prose, at)
    if match is None:
        return None
    field, office = match["field"].lower(), match["office"]
    written = f"{field.capitalize()} {office.lower()}" if office[0].isupper() else f"{field} {office}"
    return Sign(*match.span(), NAME, NAME, message, written, (), "weak")


def find(document: Document) -> Iterable[Fault]:
    """The office with its field."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The councillor of Environment paid 3,5 million.", "councillor of Environment"),
    flag("The Minister of Health, Ana Roux, paid 3,5 million.", "The Minister of Health, Ana Roux"),
    flag("The captain Roux paid 3,5 million.", "The captain Roux"),
    keep("The Minister of Health, Ana Roux, resigned.", "a formal title, alone"),
    keep("The Secretary of State paid 3,5 million.", "a title"),
)

RULE = Rule(code="TRN032", name=NAME, find=find, examples=EXAMPLES)
