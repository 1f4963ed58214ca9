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
from cleantext.rules.translation.anchored import matches
from cleantext.rules.translation.evidence import Sign, flat, spoken

NAME = "office-title"

FIELDS = (
    "Environment|Health|Education|Culture|Sports?|Transports?|Finance|Economy|Tourism|Agriculture|Justice|Labou?r|"
    "Housing|Employment|Security|Mobility|Urbanism|Energy|Industry|Equality|Youth|Fisheries|Science|Interior|Defen[cs]e"
)
RANKS = "captain|general|colonel|commander|lieutenant|inspector|commissioner|sergeant|professor|doctor|prefect|admiral"
OFFICES = (*RANKS.split("|"), "councillor", "councilor", "counsellor", "delegate", "concejal", "alderman", "minister")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<office>[Cc]ouncill?or|[Cc]ounsellor|[Dd]elegate|[Cc]oncejal|[Aa]lderman) (?:of|for) "
        rf"(?P<field>{FIELDS})\b"
        rf"|\b(?P<the>[Tt]he )?(?P<minister>[Mm]inister) (?:of|for) (?:the )?(?P<of>{FIELDS}), "
        r"(?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?=,)"
        rf"|\b(?P<article>[Tt]he) (?P<rank>{RANKS}) (?P<surname>[A-Z][a-zà-ÿ]+)(?! (?:[A-Z]|of\b))"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each office in the order of the source."""
    words = document.lowered_vocabulary
    present = [word[1:] for word in OFFICES if word in words]
    for match in matches(flat(document), present, _pattern()) if present else ():
        message = "English sets the field before the office"
        if match["rank"]:
            written = f"{match['rank'].capitalize()} {match['surname']}"
            yield Sign(*match.span(), NAME, "rank", "no article before rank and name", written, (), "weak")
            continue
        if match["office"]:
            field, office = match["field"].lower(), match["office"]
            written = f"{field.capitalize()} {office.lower()}" if office[0].isupper() else f"{field} {office}"
            yield Sign(*match.span(), NAME, NAME, message, written, (), "weak")
        else:
            written = f"{match['of']} Minister {match['name']}"
            yield Sign(*match.span(), NAME, "minister", message, written, (), "faint")


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
