"""Furniture of a page in another language, translated along with the article.

What it finds: "Read also", "The most read", "The story continues under the ad", "Open in full screen mode", and the
headlines under such a heading.
Why it harms: no English site writes so, and phrase lists of English sites do not know it.
How it is fixed: as the furniture that it renders: the line goes, a heading with its headlines.
Known false alarms: none known; the phrases are whole lines.
Source: literal renderings of French, Spanish, Italian, German and Portuguese furniture, collected by hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "translated-furniture")


EXAMPLES = (
    flag(
        f"{FIRST}\nRead also\nThe goose that learned to open a lock\n{SECOND}",
        "Read also",
        "The goose that learned to open a lock",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    flag(
        f"{FIRST}\nThe story continues under the ad\n{SECOND}",
        "The story continues under the ad",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f"{FIRST}\nRead also by candlelight, it is a fine book.\n{SECOND}", "a sentence"),
    keep(f"{FIRST}\nThe most read book in the village is the mill’s bill.\n{SECOND}", "a sentence"),
)

RULE = Rule(code="BOI014", name="translated-furniture", find=find, examples=EXAMPLES)
