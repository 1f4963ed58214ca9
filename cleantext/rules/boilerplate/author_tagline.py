"""An author described in catchwords.

What it finds: a line of three or more verbless scraps that name an enthusiast of something ("Certified tea nerd.
Proud night owl."), also in quotation marks, also in French, German, Spanish, Italian, Portuguese, Dutch and Polish.
The box about the author: a name, a note that introduces them by their trade, what goes on about them.
Why it harms: it is no part of the article, and readers and machines take it for its last words.
How it is fixed: the line is removed; safe at the end of an article or among other furniture, else kept.
Known false alarms: an epitaph or a toast in the same style as the very last line of an article; somebody whom an
article introduces in its last line and names nowhere else.
Source: profile texts of blogs and aggregators; the word lists were collected by hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "author-tagline")


EXAMPLES = (
    flag(
        f"{FIRST}\n\nCertified tea nerd. Proud night owl. Amateur baker. Falls down a lot.\n",
        "Certified tea nerd. Proud night owl. Amateur baker. Falls down a lot.",
        becomes=f"{FIRST}\n",
    ),
    flag(
        f"{FIRST}\n“Total cheese aficionado. Train buff. Puzzle ninja. Jamaholic.”",
        "“Total cheese aficionado. Train buff. Puzzle ninja. Jamaholic.”",
        becomes=FIRST,
    ),
    keep(f"{FIRST}\nRain. Wind. Then silence.", "staccato prose names no enthusiast"),
    keep(
        f"{FIRST}\n“Proud father. Lifelong gardener. Rovers fan.”\n{SECOND}", "an epitaph in the middle of an article"
    ),
)

RULE = Rule(code="BOI001", name="author-tagline", find=find, examples=EXAMPLES)
