"""Lines that are nothing by themselves but stand among furniture.

What it finds: after the article, short lines without a stop among three or more lines that other rules remove; before
it, labels of one to three words between two such lines. Deep below the article, sentences between furniture, and lists
of headlines with names and dates.
Why it harms: what is left of a menu or a list of links makes no sense.
How it is fixed: the line is removed.
Known false alarms: a signature or a list after the end of an article, between share buttons and footer; a last
sentence of the article more than six lines below its furniture.
Source: 84 % of the leftover characters of extracted news pages stand before or after the article.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "page-remains")


EXAMPLES = (
    flag(
        f"{FIRST}\nShare this article\nOla Brandt\nLeave a comment\n© 2024 The Mill Courier",
        "Ola Brandt",
        becomes=f"{FIRST}\nShare this article\nLeave a comment\n© 2024 The Mill Courier",
    ),
    keep(f"{FIRST}\nFlour\nSalt\nWater\nShare this recipe", "a list at the end of an article"),
    keep(f"{FIRST}\nThe wheel\n{SECOND}", "a subheading"),
)

RULE = Rule(code="BOI015", name="page-remains", find=find, examples=EXAMPLES)
