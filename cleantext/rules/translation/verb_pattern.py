"""A verb with the object, preposition or clause of its foreign twin: participate to, permits to save.

What it finds: the phrases filed under "verb-pattern" in phrases/en.toml.

Why it harms: it is a grammatical fault, though an understandable one.

How it is fixed: the English pattern is suggested where it is local.

Known false alarms: nouns that look like the verb ("permits to build"): the phrases name the subject or the object.

Source: part of the 45 grammatical marks in 33 translated pages; "allow to" alone has a ratio of only 5 and is weak.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import spoken

NAME = "verb-pattern"


def find(document: Document) -> Iterable[Fault]:
    """The phrases that the evidence lets speak."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("Two hundred assisted to the concert.", "assisted to"),
    flag("It depends of the weather.", "depends of"),
    keep("They have permits to build there.", "a noun"),
    keep("The law allows them to save.", "an object"),
)

RULE = Rule(code="TRN022", name=NAME, find=find, examples=EXAMPLES)
