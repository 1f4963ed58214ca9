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

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.triggers import NATIONALITIES
from cleantext.rules.translation.views import flat

NAME = "lower-case-nationality"
KEPT = frozenset(
    "fry fries toast press door doors window windows bread dressing kiss kisses braid braids horn horns cuff "
    "cuffs bean beans onion onions shepherd shepherds muffin muffins breakfast breakfasts ivy bulldog bulldogs "
    "setter setters terrier terriers delight delights coffee coffees cheese chocolate chocolates roulette salad "
    "salads sausage sausages measles polish leave poodle poodles parsley yogurt yoghurt pastry pastries oven "
    "ovens dresser dressers hound hounds stew moss".split()
)
"""What took the name of a country and left its capital."""


def signs(document: Document) -> Iterator[Sign]:
    """Each nationality before a lower-case word."""
    names = "|".join(sorted(NATIONALITIES & document.vocabulary.keys()))
    if not names:
        return
    for match in re.finditer(rf"(?<![\w@#/.-])({names})(?= ([a-z]{{3,}}))", flat(document)):
        name, thing = match.groups()
        if thing in KEPT:
            continue
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
