"""An article before a country that takes none: the France, the Belgium.

What it finds: "the" before the name of such a country, where the name is the whole noun.

Why it harms: it is a grammatical fault.

How it is fixed: the bare name is suggested.

Known false alarms: "the France team", "the Germany of the 1930s", "the Spain that I know": a word that goes on with the
name keeps it.

Source: 1 hit in 1,196,000 words of native news, likelihood ratio 64.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, flat, spoken

NAME = "article-before-country"

COUNTRIES = (
    "France|Germany|Spain|Italy|Portugal|Belgium|Switzerland|Austria|Poland|Russia|Ukraine|Greece|Turkey|China|Japan|"
    "India|Brazil|Mexico|Canada|Algeria|Morocco|Tunisia|Senegal|Mali|Egypt|Israel|Iran|Iraq|Syria|Hungary|Romania|Sweden|"
    "Norway|Denmark|Finland|Ireland|Argentina|Chile|Colombia|Peru|Venezuela|Europe|Africa|Asia|Quebec|Catalonia|Bavaria"
)


@cache
def _pattern() -> re.Pattern[str]:
    verbs = "is|was|will|has|had|have|must|would|can|could|should|wants|says|said|does|did|are|were|remains|became"
    return re.compile(
        rf"\b(?P<the>[Tt]he) (?P<country>{COUNTRIES})"
        rf"(?=[,.;:](?!\w)| (?:{verbs})\b| and the (?:{COUNTRIES})\b)(?!, (?:the |a )?[A-Z]\w+ and)"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each country with its article."""
    text = flat(document)
    if not any(f"he {country}" in text for country in COUNTRIES.split("|") if country in document.vocabulary):
        return
    for match in _pattern().finditer(text):
        message = f"no article before {match['country']}"
        yield Sign(*match.span(), NAME, NAME, message, match["country"])


def find(document: Document) -> Iterable[Fault]:
    """The article and the name."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The Belgium and the Portugal will vote on it.", "The Belgium", "the Portugal"),
    keep("The France team beat the Spain of old.", "the name goes on"),
    keep("The Germany that he knew is gone.", "a relative clause"),
    keep("The Netherlands and the Philippines agreed.", "names with an article"),
)

RULE = Rule(code="TRN033", name=NAME, find=find, examples=EXAMPLES)
