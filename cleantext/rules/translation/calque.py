"""A turn of phrase carried over word for word: according to own statements, it came to a crash.

What it finds: the phrases filed under "calque" in phrases/en.toml, each with the turn of the source language.

Why it harms: the reader understands the words but stumbles over the sentence, or misreads it.

How it is fixed: the English turn is suggested, never applied: the best wording depends on the sentence.

Known false alarms: "for its part", "on the occasion of", "the latter" are English now and then. They are weak: one
alone stays silent, and so does any number of the same kind.

Source: 61 of 230 marks made by hand in 33 translated pages are calques, the largest class; the ratios of the single
phrases run from 18 ("the totality of") to 1349 ("the night from Monday to Tuesday").
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import spoken

NAME = "calque"


def find(document: Document) -> Iterable[Fault]:
    """The phrases that the evidence lets speak."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("According to own statements, the city knew of it.", "According to own statements"),
    flag("For its part, the club paid 3,5 million.", "For its part,"),
    keep("For its part, the club paid three million.", "alone"),
    keep("He was jailed for his part in the raid.", "a part in something"),
    keep("When it came to a fight, he ran.", "an English idiom"),
)

RULE = Rule(code="TRN020", name=NAME, find=find, examples=EXAMPLES)
