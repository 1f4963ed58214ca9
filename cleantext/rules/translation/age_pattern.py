"""An age in foreign shape: a man of 24 years old, a woman aged of 30.

What it finds: the phrases filed under "age" in phrases/en.toml.

Why it harms: it is a grammatical fault in the first lines of many translated reports.

How it is fixed: "aged 24" is suggested.

Known false alarms: "a life of 37 years" has no comma before it; one alone between commas stays silent.

Source: no hit in 1,196,000 words of native news; likelihood ratio 193.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import spoken

NAME = "age-pattern"


def find(document: Document) -> Iterable[Fault]:
    """The phrases that the evidence lets speak."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("A man of 24 years old fled.", "of 24 years old"),
    flag("A woman aged of 30 years won.", "aged of 30 years"),
    keep("A career of 24 years ended.", "a length of time"),
    keep("The 24-year-old man fled.", "English"),
)

RULE = Rule(code="TRN024", name=NAME, find=find, examples=EXAMPLES)
