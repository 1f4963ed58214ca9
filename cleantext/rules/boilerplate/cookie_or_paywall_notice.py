"""Notices of the page: cookies, scripts, blocked content.

What it finds: lines that open with such a notice, and the labels of its buttons.
Why it harms: it speaks about the browser.
How it is fixed: the line is removed.
Known false alarms: a quoted notice in an article about consent forms, when it stands without quotation marks.
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
    return faults(document, "cookie-or-paywall-notice")


EXAMPLES = (
    flag(
        f"We use cookies to give you the best experience.\nAccept all\n{FIRST}\n{SECOND}",
        "We use cookies to give you the best experience.",
        "Accept all",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f"{FIRST}\nWe use cookie cutters that her grandfather made.\n{SECOND}", "tin, not browsers"),
    keep(f"{FIRST}\n“We use cookies,” the sign says, and there is a plate of them.\n{SECOND}", "a joke"),
)

RULE = Rule(code="BOI010", name="cookie-or-paywall-notice", find=find, examples=EXAMPLES)
