"""An acronym that English spells otherwise: ONU, OTAN, GRC.

What it finds: the French, Spanish, Italian, Portuguese or German acronyms of a closed list of bodies.

Why it harms: readers do not know it, and search does not find it.

How it is fixed: the English acronym is suggested.

Known false alarms: a name in the source language with its acronym in brackets is kept; other bodies share the letters
(UE, FMI, GRC): the rule is weak. Two different bodies support each other, of those whose letters mean other things in
English three.

Source: 10 hits in 1,196,000 words of native news (0.8 in 100,000), mostly other bodies; likelihood ratio 9. Two
different ones in none of 618,000 words of native pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.views import flat

NAME = "foreign-acronym"

ENGLISH = {
    "ONU": "UN",
    "OTAN": "NATO",
    "GRC": "RCMP",
    "OMS": "WHO",
    "FMI": "IMF",
    "OCDE": "OECD",
    "AIEA": "IAEA",
    "OMC": "WTO",
    "BCE": "ECB",
    "CICR": "ICRC",
    "EE.UU.": "US",
    "EEUU": "US",
    "EE. UU.": "US",
    "PIB": "GDP",
    "TVA": "VAT",
    "OPEP": "OPEC",
    "UE": "EU",
    "ADN": "DNA",
    "SIDA": "AIDS",
}
"""Each where one English acronym answers; ``COMMON`` also mean something in English texts."""

VOWEL_SOUND = frozenset({"IMF", "OECD", "IAEA", "ECB", "ICRC", "RCMP", "EU"})
COMMON = frozenset({"UE", "BCE", "GRC", "ADN", "TVA", "OMC", "OMS", "PIB", "FMI", "SIDA"})


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, ENGLISH), key=len, reverse=True))
    return re.compile(rf"(?<![\w(./-])(?:(?P<the>[Tt]he|[Aa]n?) )?(?P<name>{names})(?![\w)/]|-[A-Z]|\.\w)")


def signs(document: Document) -> Iterator[Sign]:
    """Each foreign acronym, with its article."""
    for match in _pattern().finditer(flat(document)):
        name = match["name"]
        if name in COMMON and not match["the"]:
            continue
        english = ENGLISH[name]
        article = match["the"]
        if article and article.lower() in ("a", "an"):
            article = article[0] + ("n" if english in VOWEL_SOUND else "")
        written = f"{article} {english}" if article else english
        message = f"English says {english}"
        yield Sign(
            *match.span(), NAME, f"{NAME}-{english}", message, written, (), "faint" if name in COMMON else "weak"
        )


def find(document: Document) -> Iterable[Fault]:
    """The acronym and its article."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The ONU paid 3,5 million.", "The ONU"),
    keep("The Organisation des Nations unies (ONU) paid 3,5 million.", "in brackets behind its name"),
    keep("The UN and NATO paid 3,5 million.", "English"),
    flag("The ONU and the OTAN met on Monday.", "The ONU", "the OTAN"),
    keep("The ONU met.", "alone"),
    keep("The ONU met, and then the ONU paid.", "one body twice"),
    keep("The GRC opened a file.", "letters of another body"),
    keep("The FMI and the TVA met.", "letters of other bodies"),
)

RULE = Rule(code="TRN037", name=NAME, find=find, examples=EXAMPLES)
