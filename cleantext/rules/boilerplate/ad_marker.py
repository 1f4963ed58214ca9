"""Marks of advertising: "Advertisement", "Story continues below", notes on commissions.

What it finds: lines that are such a mark, whole, and notes that links earn a commission.
Why it harms: it breaks the article where a picture or film stood.
How it is fixed: the line is removed.
Known false alarms: a subheading "Advertisement" in an article about advertising.
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
    return faults(document, "ad-marker")


EXAMPLES = (
    flag(f"{FIRST}\nAdvertisement\n{SECOND}", "Advertisement", becomes=f"{FIRST}\n{SECOND}"),
    flag(
        f"{FIRST}\nStory continues below advertisement\n{SECOND}",
        "Story continues below advertisement",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f"{FIRST}\nThe story continues in the pub, where both sides drink.\n{SECOND}", "a sentence"),
    keep(f"{FIRST}\nAdvertisement by word of mouth did the rest.\n{SECOND}", "a sentence"),
)

RULE = Rule(code="BOI009", name="ad-marker", find=find, examples=EXAMPLES)
