"""An age in place of a name: The 58-year-old rejected the criticism.

What it finds: "the 58-year-old" as the subject of a sentence.

Why it harms: news translated from German hides who acts behind ages.

How it is fixed: "the man" or "the woman" is suggested where a pronoun nearby tells which.

Known false alarms: tabloids write so natively: faint, it needs two other signs or a strong one.

Source: 28 hits in 1,196,000 words of native news (2.3 in 100,000), likelihood ratio 30.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.views import flat, lowered

NAME = "age-as-noun"


@cache
def _pattern() -> re.Pattern[str]:
    verbs = "is|was|has|had|will|would|must|can|could|did|does|said|says|also|then|now|himself|herself"
    return re.compile(
        rf"\b([Tt]he) \d{{1,2}}-year-old(?= (?:{verbs}|[a-z]+(?<!ag)ed)\b|[.,])(?! [a-z]+ed (?:man|woman|boy|girl))"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each age that stands for a person."""
    for match in _pattern().finditer(flat(document)):
        near = lowered(document)[max(match.start() - 400, 0) : match.end() + 300]
        men = len(re.findall(r"\b(?:he|his|him|man|boy)\b", near))
        women = len(re.findall(r"\b(?:she|her|woman|girl)\b", near))
        who = "" if men == women else "man" if men > women else "woman"
        written = f"{match.group(1)} {who}" if who else None
        message = "German names a person by age; English by name, office or pronoun"
        yield Sign(*match.span(), NAME, NAME, message, written, (), "faint")


def find(document: Document) -> Iterable[Fault]:
    """The article and the age."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("A man ran. The 41-year-old is sought; he took 3,5 million.", "The 41-year-old"),
    keep("The 41-year-old man took 3,5 million.", "an adjective"),
    keep("The 41-year-old is sought.", "alone"),
)

RULE = Rule(code="TRN035", name=NAME, find=find, examples=EXAMPLES)
