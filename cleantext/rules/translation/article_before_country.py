"""An article before a country that takes none: the France, the Belgium.

What it finds: "the" before the name of such a country, where the name is the whole noun.

Why it harms: it is a grammatical fault.

How it is fixed: the bare name is suggested.

Known false alarms: "the Ukraine" was common in English until the 1990s: it speaks in company only. A word that goes on
with the name keeps it: "the France team", "the Germany of the 1930s", "the Spain that I know".

Source: 1 hit in 1,196,000 words of native news, likelihood ratio 64; 55 hits in 2.9 million words of English books on
history and computing, all "the Ukraine".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken
from cleantext.rules.translation.triggers import COUNTRIES
from cleantext.rules.translation.views import flat

NAME = "article-before-country"


@cache
def _pattern() -> re.Pattern[str]:
    countries = "|".join(sorted(COUNTRIES))
    verbs = "is|was|will|has|had|have|must|would|can|could|should|wants|says|said|does|did|are|were|remains|became"
    return re.compile(
        rf"\b(?P<the>[Tt]he) (?P<country>{countries})"
        rf"(?=[,.;:](?!\w)| (?:{verbs})\b| and the (?:{countries})\b)(?!, (?:the |a )?[A-Z]\w+ and)"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each country with its article."""
    for match in _pattern().finditer(flat(document)):
        message = f"no article before {match['country']}"
        strength: Strength = "weak" if match["country"] == "Ukraine" else "strong"
        yield Sign(*match.span(), NAME, NAME, message, match["country"], strength=strength)


def find(document: Document) -> Iterable[Fault]:
    """The article and the name."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The Belgium and the Portugal will vote on it.", "The Belgium", "the Portugal"),
    keep("The France team beat the Spain of old.", "the name goes on"),
    keep("The Germany that he knew is gone.", "a relative clause"),
    keep("The farmers of the Ukraine, in their own words.", "older English"),
    keep("The Netherlands and the Philippines agreed.", "names with an article"),
)

RULE = Rule(code="TRN033", name=NAME, find=find, examples=EXAMPLES)
