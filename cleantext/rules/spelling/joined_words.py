"""Two words without the space between them ("ofthe").

What it finds: a lower-case word that no dictionary knows and that two common words make, one of them a function word
or an inflected form, which never begins a compound.

Why it harms: readers stumble, and search finds neither word.

How it is fixed: the space is put in; safe where both words are very common, otherwise only suggested.

Known false alarms: young compounds ("fanbase"). Two plain nouns are therefore never parted.

Source: lost line breaks and hasty typing; the lists and weights are ours.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.reading.spelling.suspects import faults
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """Each run-on, whole."""
    for suspect in document.memo("suspects", faults).get("joined", ()):
        yield Fault(
            start=suspect.start,
            end=suspect.end,
            message=f"“{suspect.word}” lacks a space",
            replacement=suspect.proposals[0],
            candidates=suspect.proposals,
            safety="safe" if suspect.level == "fix" else "suggestion",
            confidence=0.99 if suspect.level == "fix" else 0.8,
        )


EXAMPLES = (
    flag("The roof ofthe barn fell in.", "ofthe", becomes="The roof of the barn fell in."),
    flag("They filled the mould with alginateand water.", "alginateand"),
    keep(
        "The headband and the islander's wristband were heretofore unbanded.",
        "words with another at an end",
    ),
    keep("The meatworks and the woolgrowers agreed.", "compounds that dictionaries lack"),
    keep("Their fanbase grew.", "young compound"),
)

RULE = Rule(code="SPL004", name="joined-words", find=find, examples=EXAMPLES)
