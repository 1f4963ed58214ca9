"""What a caption ends in: a label and names, a label alone, a stock house, a name without the space before it."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.labelled import are_names
from cleantext.rules.boilerplate.forms.suppliers import STOCK, is_house, is_name

QUOTES = frozenset('“"«„‘')
BEHIND = (":", " by ", " via ", "ourtesy")
"""One of these stands between such a label and the names."""
REACH = 170
"""Characters in which such an ending has room."""
ATTACHED = 64
"""Characters in which attached names and the stop before them have room."""
SOLD_WORDS, DANGLING_WORDS = 45, 70
"""Words of the longest caption that ends in a stock house, and in a label alone."""
GLUED_WORDS = 6
"""Words of the shortest line to which a label in lower case may be glued: "Telephoto: ..." is none."""
SOLD = frozenset(house.rpartition(" ")[2] for house in STOCK)
"""How these houses end."""
KINDS = (
    "photo|photograph|image|picture|illustration|graphic|map|video|rendering|screenshot|foto|bild|grafik|imagen|imagem|"
    "immagine|beeld|zdjęcie|crédit|crédito"
)
BUTTON = frozenset(
    "to more read click share tweet this the a continue watch see also here up now us my our your story photo video "
    "next back pin it reply advertisement follow subscribe sign buy shop get view all and in on for with part "
    "chapter then when after before but there came".split()
)
"""Words of buttons and headings that may be glued to a paragraph as well."""
SHORT = ("fot.", "zdj.", "phot.", "(foto ", "(photo ", "(bild ", "(imagen ", "(imagem ", "(beeld ", "(ph")
LABELS = (
    "hoto",
    "mage",
    "redit",
    "icture",
    "llustration",
    "raphic",
    "map",
    "ideo",
    "endering",
    "creenshot",
    "ild",
    "oto",
    "magem",
    "mmagine",
    "eeld",
    "djęcie",
    "rédit",
)
"""One of these stands in every such label: a cheap test before the dear one."""


@cache
def _labelled() -> re.Pattern[str]:
    """Behind a sentence: "... in March. Image credit: Brandt et al.", "... at night. Photos via Ola Brandt"."""
    return re.compile(
        rf"[.!?”\"’)\]] ?[(\[]?(?:(?i:{KINDS})s?(?i: (?:credits?|source|courtesy|photos?))?"
        r"(?i: ?:| by| via| courtesy(?: of)?:?)|Credits?:)\s+(?P<names>[^\s].{1,110})$"
    )


@cache
def _shortened() -> re.Pattern[str]:
    """A short form behind a caption: "... w marcu, fot. Ola Brandt", "... a marzo (foto Ola Brandt)"."""
    return re.compile(
        r"(?:[\s(/,|–—-](?i:fot|zdj|phot)\. ?|\((?i:foto|photo|bild|imagen|imagem|beeld|ph\.?) )"
        r"(?P<names>[A-ZÀ-ÝŁŚŻ][^()]{1,60})\)?\.?$"
    )


@cache
def _glued() -> re.Pattern[str]:
    """A label in lower case that lost the space before it: "as a young manimage: Ola Brandt"."""
    return re.compile(r"[a-z](?:image|photo|photograph|picture|illustration): ?(?P<names>[A-Z].{2,60})$")


@cache
def _dangling() -> re.Pattern[str]:
    """A label whose name went with a link: "... at the mill. Photo:"."""
    return re.compile(r"[.!?”\"’)] ?[(\[]?(?:Photo|Image|Picture|Illustration|Foto|Bild|Credit)s?(?: [Cc]redits?)? ?:$")


@cache
def _attached() -> re.Pattern[str]:
    """What follows a sentence without a space, to the end: "... of the mill.Ola Brandt"."""
    return re.compile(r"[a-zà-ÿ0-9)]{2}[.!?][”\"’]?(?P<names>[A-ZÀ-Ý][^.!?]{3,60})$")


def names_maker(text: str) -> bool:
    """Whether a sentence is followed by a label of pictures and names to the line's end."""
    tail = text[-REACH:]
    if not any(map(tail.__contains__, BEHIND)) or not any(map(tail.__contains__, LABELS)):
        return False
    found = _labelled().search(tail)
    return found is not None and are_names(found["names"])


def ends_in_credit(text: str, low: str, words: int) -> bool:
    """Whether a line is a caption by its end."""
    end = low[-90:]
    if text[0] in QUOTES:
        return False  # What somebody says stays, its picture's credit with it.
    if names_maker(text):
        return True
    if ("(" in end or "ot." in end or "dj." in end) and any(map(end.__contains__, SHORT)):
        found = _shortened().search(text[-90:])
        if found is not None:
            return are_names(found["names"])
    if text[-1] == ":":
        return words <= DANGLING_WORDS and _dangling().search(text[-40:]) is not None
    if words > GLUED_WORDS and ": " in text[-60:] and (found := _glued().search(text[-90:])):
        return are_names(found["names"])
    attached = attached_names(text)
    if attached and ("/" in attached or " via " in attached):
        parts = attached.removesuffix(" file").replace(" via ", "/").split("/")
        return is_house(parts[-1].strip())
    return words <= SOLD_WORDS and low.rstrip(" .").rpartition(" ")[2] in SOLD and _sold(text, low)


def attached_names(text: str) -> str:
    """The names that stand without a space behind the line's last sentence; "" where there are none."""
    tail = text[-ATTACHED:]
    last = max(map(tail.rfind, ".!?"))
    if last < 0 or tail[last + 1 : last + 2].isspace() or last == len(tail) - 1:
        return ""  # as most lines: no need to look for them
    found = _attached().search(text[-REACH:])
    return found["names"] if found else ""


def ends_in_name(text: str) -> bool:
    """Whether a person's name stands there. Weak: so does a heading that lost its line break."""
    name = attached_names(text)
    return is_name(name) and BUTTON.isdisjoint(name.lower().split())


def _sold(text: str, low: str) -> bool:
    """Whether a sentence is followed by a stock house alone: "... of the mill. Depositphotos."."""
    bare = low[-60:].rstrip(" .")
    mark = max(map(bare.rfind, ".!?”"))
    return mark > 0 and len(text) <= len(low) and bare[mark + 1 :].strip() in STOCK
