"""One word with a space inside it ("contain ing").

What it finds: two lower-case neighbours on a line, one of them unknown, that make a common word.

Why it harms: readers stumble, and search misses the word.

How it is fixed: the space goes; safe where the word is common and no other reading comes near.

Known false alarms: none found on clean news; a rare foreign word behind "a" or "in" may make a word by chance, so the
word made must be common.

Source: the scar of hyphenation and of scanned columns; the weights are ours.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.reading.spelling.suspects import faults
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """Each torn word, both parts."""
    for suspect in document.memo("suspects", faults).get("split", ()):
        yield Fault(
            start=suspect.start,
            end=suspect.end,
            message=f"“{suspect.word}” is one word",
            replacement=suspect.proposals[0],
            candidates=suspect.proposals,
            safety="safe" if suspect.level == "fix" else "suggestion",
            confidence=0.99 if suspect.level == "fix" else 0.8,
        )


EXAMPLES = (
    flag(
        "The boxes contain ing the letters were lost.",
        "contain ing",
        becomes="The boxes containing the letters were lost.",
    ),
    keep("They met in side streets, all ready to go.", "two words each"),
    keep("She sang an umami song.", "a loan behind an article"),
)

RULE = Rule(code="SPL006", name="split-word", find=find, examples=EXAMPLES)
