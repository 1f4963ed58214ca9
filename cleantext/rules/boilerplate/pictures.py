"""Where lines without a label are a picture's: a credit beside a caption, a counter among those of its gallery."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from functools import cache

from cleantext.rules.boilerplate.forms.endings import attached_names
from cleantext.rules.boilerplate.page import Page

UNLABELLED = frozenset(("owner", "supplier", "signed"))
"""Roles of weak lines that are a picture's only where what stands around them says so."""
QUOTES = frozenset("“\"«„‘'")
PROSE = 8
"""Words of the shortest line that counts as a caption or a paragraph."""
ENTRY = 3
"""Words of the longest line that is an entry of a list or a table: a time, a rank, a name."""


def settle(page: Page) -> None:
    """Take the signs off lines that only look like a picture's: no rule shall read them, nor the line model."""
    found = [(n, sign.role) for n in page.signed if (sign := page.signs[n]) is not None and sign.role in UNLABELLED]
    if not found:
        return
    texts = {role: {page.shapes[n].text for n, other in found if other == role} for role in UNLABELLED}
    names = Counter(map(attached_names, texts["signed"]))
    unspoken = {text: is_unspoken(page, text) for text in texts["supplier"]}
    lost: list[int] = []
    for index, role in found:
        text = page.shapes[index].text
        if role == "owner":
            stays = of_a_picture(page, index)
        else:
            # Another caption must end in the same name: a heading that is glued comes once.
            stays = unspoken[text] if role == "supplier" else names[attached_names(text)] > 1
        if not stays:
            lost.append(index)
    for index in lost:
        page.signs[index] = None


def of_a_picture(page: Page, index: int) -> bool:
    """Whether names with a house ("Ola Brandt/NPR") credit a picture here.

    They do beside a caption or a paragraph. In a list they are competitors, casts or records, and below a quotation
    "Ola Brandt, Associated Press" says whose it is.
    """
    if index and "/" not in page.shapes[index].text and page.shapes[index - 1].text[:1] in QUOTES:
        return False
    beside = [n for n in (index - 1, index + 1) if 0 <= n < len(page.shapes)]
    return not any(_listed(page, n) for n in beside) and any(page.shapes[n].words >= PROSE for n in beside)


def is_unspoken(page: Page, text: str) -> bool:
    """Whether a house alone on a line ("Getty") stands below a picture: nothing else on the page speaks of it.

    A text about the house does, and a comparison of houses has a heading for each.
    """
    house = text.strip("()[] .").lower()
    signed = [(sign, page.shapes[n].text) for n in page.signed if (sign := page.signs[n]) is not None]
    credits = [(sign.role, line.lower()) for sign, line in signed if sign.rule == "photo-credit"]
    if any(role == "supplier" and house not in line for role, line in credits):
        return False
    if page.document.lowered.count(house) == sum(line.count(house) for _, line in credits):
        return True  # as a rule: no need to look for it as a word
    word = re.compile(rf"\b{re.escape(house)}\b", re.IGNORECASE)
    of_credits = {line for _, line in credits}
    return not any(word.search(shape.text) for shape in page.shapes if shape.text.lower() not in of_credits)


def _listed(page: Page, index: int) -> bool:
    """Whether the line is such a credit as well, or an entry that nothing is known of."""
    sign, shape = page.signs[index], page.shapes[index]
    return sign.role == "owner" if sign is not None else shape.words <= ENTRY and not shape.sealed


COUNTED, FEWEST_PICTURES = 3, 5
"""Counters that make a series where galleries alone print them so, and the least total of one without a label:
"1/4, 2/4, 3/4, 4/4" are fractions."""
COUNTER_WORDS = 5
ENDS = frozenset("0123456789|")
"""How a counter ends that no name is glued to ("03/7The bell")."""
FIRST_LEFT = 2
"""The first counter that may be left: an extractor keeps the first picture as the article's own."""
MOST_PICTURES = 200


@cache
def _counter() -> re.Pattern[str]:
    """Which picture of how many: "3 / 7", "3 of 7 |", "Bild 3 von 7", and without the space, "03/7The bell"."""
    return re.compile(
        r"(?P<label>(?i:image|photo|picture|slide|bild|foto|imagen|imagem|immagine|zdjęcie|diapositive) )?"
        r"(?P<number>\d{1,3}) ?(?:/|of /|of|von|sur|de|di|van|z) ?(?P<total>\d{1,3})(?: ?\|?$|(?=[A-Z][a-z]))"
    )


def gallery_counters(page: Page) -> Set[int]:
    """The lines that count a gallery's pictures: all of them in order on a page with credits, or beside a label.

    Of the same build are fractions, dates, ratings and scores, which come in no order, and the parts of a quiz, which
    do: so there must be a credit, or three counters as galleries alone print them ("1 of 9 |", "03/7The bell").
    """
    series: dict[str, list[tuple[int, int]]] = {}
    labelled: set[str] = set()
    printed: set[str] = set()
    shapes = page.shapes
    for index in [n for n, shape in enumerate(shapes) if shape.text[-1:] in ENDS or "/" in shape.text[1:4]]:
        text = shapes[index].text
        found = _counter().match(text) if index != page.title else None
        if found is None or not 0 < int(found["number"]) <= int(found["total"]) <= MOST_PICTURES:
            continue
        if found["label"]:
            labelled.add(found["total"])
        if text[-1] == "|" or (text[0] == "0" and found.end() < len(text)):
            printed.add(found["total"])
        series.setdefault(found["total"], []).append((int(found["number"]), index))
    taken: set[int] = set()
    if not series:
        return taken
    pictured = any((sign := page.signs[n]) and sign.rule == "photo-credit" for n in page.signed)
    for total, counters in series.items():
        numbers = list(dict.fromkeys(number for number, _ in counters))
        in_order = numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= FIRST_LEFT
        sure = total in printed and len(numbers) >= COUNTED
        if in_order and int(total) >= FEWEST_PICTURES and (sure or (pictured and numbers[-1] == int(total))):
            taken.update(index for _, index in counters)
        elif total in labelled:
            taken.update(index for _, index in counters if shapes[index].words <= COUNTER_WORDS)
    return taken
