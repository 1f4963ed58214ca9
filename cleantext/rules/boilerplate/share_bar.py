"""Buttons for sharing, saving and printing.

What it finds: "Share on Facebook", "Copy link", rows of network names.
Why it harms: labels of buttons that are not there.
How it is fixed: the line is removed; a network's name alone goes only among other furniture.
Known false alarms: a list of networks as the only content of a line of an article.
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
    return faults(document, "share-bar")


EXAMPLES = (
    flag(f"{FIRST}\nShare on Facebook\nCopy link", "Share on Facebook", "Copy link", becomes=FIRST),
    flag(
        f"Share on Facebook Share on X Send by WhatsApp\n{FIRST}\n{SECOND}",
        "Share on Facebook Share on X Send by WhatsApp",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f"{FIRST}\nShare this bread with a stranger.\n{SECOND}", "not a button"),
    keep(f"{FIRST}\nFacebook\n{SECOND}\nTwitter\n{FIRST}", "subheadings of an article about networks"),
)

RULE = Rule(code="BOI003", name="share-bar", find=find, examples=EXAMPLES)
