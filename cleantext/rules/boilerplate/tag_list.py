"""The page's tags and topics.

What it finds: "Tags: ..." lines, and short labels under a heading such as "Related topics".
Why it harms: words without a sentence at the end of the text.
How it is fixed: the lines are removed.
Known false alarms: a list of single words under a subheading "Topics".
Source: leftover lines of extracted news pages; phrases collected by hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "tag-list")


EXAMPLES = (
    flag(f"{FIRST}\nTags: mills, rivers, Oberau", "Tags: mills, rivers, Oberau", becomes=FIRST),
    flag(f"{FIRST}\nRelated topics\nMills\nRiver law", "Related topics", "Mills", "River law", becomes=FIRST),
    keep(f"{FIRST}\nTags hung from every sack, written in pencil.\n{SECOND}", "a sentence"),
    keep(f"{FIRST}\nTopics at the meeting: the wheel, the weir, the bill.\n{SECOND}", "a sentence"),
)

RULE = Rule(code="BOI012", name="tag-list", find=find, examples=EXAMPLES)
