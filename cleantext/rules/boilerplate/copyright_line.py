"""Copyright lines, terms, links to policies and sign-offs of agencies.

What it finds: lines with the sign of copyright and an owner, "All rights reserved", links such as "Privacy policy".
Why it harms: it is the page's small print.
How it is fixed: the line is removed.
Known false alarms: a subheading "Copyright" in an article about it.
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
    return faults(document, "copyright-line")


EXAMPLES = (
    flag(
        f"{FIRST}\n© 2024 The Mill Courier. All rights reserved.",
        "© 2024 The Mill Courier. All rights reserved.",
        becomes=FIRST,
    ),
    flag(f"{FIRST}\nPrivacy policy | Terms of use", "Privacy policy | Terms of use", becomes=FIRST),
    keep(f"{FIRST}\nCopyright was what the two millers quarrelled about.\n{SECOND}", "a sentence about copyright"),
    keep(
        f"{FIRST}\nThe privacy policy of the mill fills four pages, and nobody has read them.\n{SECOND}", "a sentence"
    ),
)

RULE = Rule(code="BOI008", name="copyright-line", find=find, examples=EXAMPLES)
