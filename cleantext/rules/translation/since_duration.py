"""The word since with a length of time: here since three years.

What it finds: "since" before a number and a unit of time, also between "has" and its participle ("has since ten years
fought").

Why it harms: English counts a span with "for", a starting point with "since".

How it is fixed: "for three years" is suggested.

Known false alarms: "since two years ago" is a starting point, "since three years had passed" gives a reason: both kept.

Source: no hit in 1,196,000 words of native news; likelihood ratio 193.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import spoken

NAME = "since-duration"


def find(document: Document) -> Iterable[Fault]:
    """The phrases that the evidence lets speak."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("They have rented it since nine years.", "since nine years"),
    flag("She has since ten years fought for it.", "has since ten years fought"),
    keep("It has been ten years since she left.", "a starting point"),
    keep("She has lived here since 2012.", "a year"),
)

RULE = Rule(code="TRN023", name=NAME, find=find, examples=EXAMPLES)
