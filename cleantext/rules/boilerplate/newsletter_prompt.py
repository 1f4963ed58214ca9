"""Requests to sign up, subscribe or log in.

What it finds: lines that are or open with such a request, and buttons of its form.
Why it harms: advertising in the voice of the article.
How it is fixed: the line is removed. A sentence in quotation marks is left alone.
Known false alarms: a recommendation by the author in the same words.
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
    return faults(document, "newsletter-prompt")


EXAMPLES = (
    flag(
        f"{FIRST}\nSign up for our free daily newsletter and never miss a story.",
        "Sign up for our free daily newsletter and never miss a story.",
        becomes=FIRST,
    ),
    flag(
        f"{FIRST}\nEnjoyed this post? Subscribe to our newsletter.",
        "Enjoyed this post? Subscribe to our newsletter.",
        becomes=FIRST,
    ),
    keep(
        f"{FIRST}\n“Subscribe to our newsletter,” the sign on the till says, and nobody does.\n{SECOND}",
        "an article about newsletters",
    ),
    keep(f"{FIRST}\nNewsletter\n{SECOND}", "a subheading"),
)

RULE = Rule(code="BOI005", name="newsletter-prompt", find=find, examples=EXAMPLES)
