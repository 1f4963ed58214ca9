"""Photo credits, alone or at the end of a caption.

What it finds: "Photo: NAME/Agency", "(Photo by ...)", captions that end in such a credit, that say who stands left and
right, or who does what on which day.
Why it harms: it speaks of a picture that the text does not have.
How it is fixed: the line is removed.
Known false alarms: a sentence of an article about pictures that ends in a credit set off like one; a photo essay whose
sentences carry full dates.
Source: leftover lines of extracted news pages; names of agencies.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "photo-credit")


EXAMPLES = (
    flag(f"{FIRST}\nPhoto: Ola Brandt/Coast Pictures", "Photo: Ola Brandt/Coast Pictures", becomes=FIRST),
    flag(
        f"{FIRST}\nThe mill in March. (Photo by Ola Brandt)\n{SECOND}",
        "The mill in March. (Photo by Ola Brandt)",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f"{FIRST}\nThe flood had been seen coming, a forecaster told Reuters.\n{SECOND}", "an agency as a source"),
    keep(
        f"{FIRST}\nPhotos by the door show the flood of 1962, when the water stood as high as the clock.\n{SECOND}",
        "a sentence about photos",
    ),
)

RULE = Rule(code="BOI007", name="photo-credit", find=find, examples=EXAMPLES)
