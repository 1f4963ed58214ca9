"""Who wrote the article and when: bylines, dates of publication, reading times.

What it finds: "By NAME, role" outside the article proper; lines that say when the page was published or updated or
how long it takes to read; bare dates among other furniture.
Why it harms: it is data about the page, and splits title and text.
How it is fixed: the line is removed.
Known false alarms: a title in the form "By ..." that holds two names.
Source: leftover lines of extracted news pages; words of dates in eight languages.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "byline")


EXAMPLES = (
    flag(
        f"The mill turns again\nBy Ola Brandt, Staff Writer\n{FIRST}",
        "By Ola Brandt, Staff Writer",
        becomes=f"The mill turns again\n{FIRST}",
    ),
    flag(
        f"The mill turns again\nPublished on 12 March 2024\n{FIRST}",
        "Published on 12 March 2024",
        becomes=f"The mill turns again\n{FIRST}",
    ),
    flag(
        f"The mill turns again\nMarch 12, 2024 by Ola Brandt\n{FIRST}",
        "March 12, 2024 by Ola Brandt",
        becomes=f"The mill turns again\n{FIRST}",
    ),
    keep(f"Gross v Moss, March 12, 2024, 15:30\n{FIRST}", "a fixture has two names"),
    keep(f"By the River\n{FIRST}", "a title"),
    keep(f"3 May\n{FIRST}\n4 May\n{SECOND}", "a diary"),
    keep(f"{FIRST}\nBy Monday Ola Brandt had gone home.\n{SECOND}", "a sentence"),
)

RULE = Rule(code="BOI006", name="byline", find=find, examples=EXAMPLES)
