"""Photo credits, alone or at the end of a caption.

What it finds: "Photo: NAME/Agency", "(Photo by ...)", "Courtesy of ...", a name and a house beside a caption or a
paragraph ("NAME/NPR", "NAME, AP"), captions that end in such a credit, that say who stands left and right, or who does
what on which day.
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
    flag(f"{FIRST}\nOla Brandt/Gross Herald\n{SECOND}", "Ola Brandt/Gross Herald", becomes=f"{FIRST}\n{SECOND}"),
    flag(f"{FIRST}\nGetty Images / olabra\n{SECOND}", "Getty Images / olabra", becomes=f"{FIRST}\n{SECOND}"),
    keep(f"{FIRST}\nDr. Ox/Mr. Hyde\n{SECOND}", "two names between slashes, neither of which supplies pictures"),
    keep(f"{FIRST}\nOla Brandt/CNET\nSam Pell/KQED\nInga Tove/WBUR\n{SECOND}", "a list of people and their houses"),
    flag(
        f"{FIRST}\nPhoto provided by Ola Brandt.\n{SECOND}",
        "Photo provided by Ola Brandt.",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    flag(f"{FIRST}\n[Rendering: Ola Brandt]\n{SECOND}", "[Rendering: Ola Brandt]", becomes=f"{FIRST}\n{SECOND}"),
    keep(f"{FIRST}\nPhotography by Lena Hask has been shown in Gross.\n{SECOND}", "a sentence about a photographer"),
    keep(f"{FIRST}\nCourtesy of the tide\n{SECOND}", "a line of a poem"),
    keep(f"{FIRST}\n{SECOND}\nSources: the parish register and the diary of the sexton", "an article's own sources"),
    flag(f"{FIRST}\nOla Brandt, AP\n{SECOND}", "Ola Brandt, AP", becomes=f"{FIRST}\n{SECOND}"),
    flag(
        f"{FIRST}\nThe old mill in 1999.Ola Brandt / Coast Images\n{SECOND}",
        "The old mill in 1999.Ola Brandt / Coast Images",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f'{FIRST}\n"A bell of a book."\nOla Brandt, Associated Press\n{SECOND}', "whose words were quoted"),
    keep(f"{FIRST}\nThe parish rang all night.Early Life\n{SECOND}", "a heading that lost its line break"),
    keep(f"{FIRST}\nNobody spoke of the photo: Ola Brandt had burned it.\n{SECOND}", "a sentence about a photo"),
    keep(f"{FIRST}\nThe flood had been seen coming, a forecaster told Reuters.\n{SECOND}", "an agency as a source"),
    keep(
        f"{FIRST}\nPhotos by the door show the flood of 1962, when the water stood as high as the clock.\n{SECOND}",
        "a sentence about photos",
    ),
)

RULE = Rule(code="BOI007", name="photo-credit", find=find, examples=EXAMPLES)
