"""Menus, skip links, controls of players and galleries, the way through the site.

What it finds: known controls, menu entries in runs among other furniture, "Home > News > Local" above an article.
Why it harms: it names places that the text does not have.
How it is fixed: the line is removed; a menu word alone is kept.
Known false alarms: subheadings of one word right beside furniture.
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
    return faults(document, "page-navigation")


EXAMPLES = (
    flag(
        f"Skip to main content\nHome\nPolitics\nThe mill turns again\n{FIRST}",
        "Skip to main content",
        "Home",
        "Politics",
        becomes=f"The mill turns again\n{FIRST}",
    ),
    flag(
        f"News » Coast\nThe mill turns again\n{FIRST}\nBack to top",
        "News » Coast",
        "Back to top",
        becomes=f"The mill turns again\n{FIRST}",
    ),
    keep(f"{FIRST}\nPolitics\n{SECOND}", "a subheading"),
    keep(f"{FIRST}\nSkip to the end, he said, and read the bill.\n{SECOND}", "a sentence"),
)

RULE = Rule(code="BOI013", name="page-navigation", find=find, examples=EXAMPLES)
