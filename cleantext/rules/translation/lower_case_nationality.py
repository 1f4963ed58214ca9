"""A nationality in lower case: the french army.

What it finds: the adjective of a country or continent without its capital, before another word.

Why it harms: it is a spelling fault in English, and the sure mark of a translated page.

How it is fixed: the capital. Safe.

Known false alarms: dishes and things that took the name ("french fries", "turkish delight") are kept, as are words
with a life of their own (polish, swede, china); one alone is taken for haste and not reported.

Source: 5 hits in 793,000 words of native news (0.63 in 100,000), 5 in 6,206 of machine translation: likelihood ratio
128.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, flat, spoken

NAME = "lower-case-nationality"
NAMES = frozenset(
    "french german spanish italian portuguese british english american european african asian chinese japanese russian "
    "ukrainian belgian austrian greek norwegian finnish hungarian romanian bulgarian croatian serbian israeli "
    "palestinian lebanese syrian iraqi iranian egyptian algerian moroccan tunisian mexican brazilian argentine "
    "argentinian colombian chilean peruvian venezuelan canadian australian korean vietnamese catalan czech slovak "
    "irish scottish dutch swedish danish albanian armenian georgian afghan pakistani senegalese nigerian malian".split()
)


@cache
def _pattern() -> re.Pattern[str]:
    kept = (
        "fr(?:y|ies)|toast|press|doors?|windows?|bread|dressing|kiss(?:es)?|braids?|horns?|cuffs?|beans?|onions?|shepherds?"
        "|muffins?|breakfasts?|ivy|bulldogs?|setters?|terriers?|delights?|coffees?|cheese|chocolates?|roulette|salads?|"
        "sausages?|measles|polish|leave|poodles?|parsley|yogh?urt|pastr(?:y|ies)|ovens?|dressers?|hounds?|stew|moss"
    )
    names = "|".join(sorted(NAMES, key=len, reverse=True))
    return re.compile(rf"(?<![\w@#/.-])({names})(?= [a-z]{{3,}})(?! (?:{kept})\b)")


def signs(document: Document) -> Iterator[Sign]:
    """Each nationality before a lower-case word."""
    if not NAMES & document.vocabulary.keys():
        return
    for match in _pattern().finditer(flat(document)):
        name = match.group(1)
        message = f"English writes “{name.capitalize()}” with a capital"
        yield Sign(match.start(), match.end(), NAME, NAME, message, name.capitalize(), (), "weak", "safe")


def find(document: Document) -> Iterable[Fault]:
    """The adjective alone."""
    return spoken(document, NAME)


EXAMPLES = (
    flag(
        "He drove the french envoy and owes 3,5 million.",
        "french",
        becomes="He drove the French envoy and owes 3,5 million.",
    ),
    keep("She ordered french fries for 3,5 million.", "a dish"),
    keep("It needs polish and a swede at 3,5 percent.", "words of their own"),
    keep("the french army", "alone"),
)

RULE = Rule(code="TRN008", name=NAME, find=find, examples=EXAMPLES)
