"""Requests to follow, to write in, to get the app, and the author's addresses.

What it finds: "Follow us on ...", "Do you have a story? ...", "Reach her at name@example", "Listen to the article".
Why it harms: it speaks to visitors of a page, not to readers of the text.
How it is fixed: the line is removed.
Known false alarms: the address of a public body at the end of an article, given as a service, when it opens with
"Contact".
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
    return faults(document, "follow-prompt")


EXAMPLES = (
    flag(f"{FIRST}\nFollow us on Facebook and Instagram", "Follow us on Facebook and Instagram", becomes=FIRST),
    flag(
        f"{FIRST}\nReach Ola Brandt at obrandt@courier.example.",
        "Reach Ola Brandt at obrandt@courier.example.",
        becomes=FIRST,
    ),
    keep(f"{FIRST}\nFollow the river for two miles, then turn left at the mill.\n{SECOND}", "directions"),
    keep(f"{FIRST}\n“Follow us,” said the guide, and led the way.\n{SECOND}", "speech"),
)

RULE = Rule(code="BOI004", name="follow-prompt", find=find, examples=EXAMPLES)
