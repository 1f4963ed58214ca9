"""No-break spaces between English words.

What it finds: no-break spaces of any width between two words of an English paragraph.

Why it harms: the line breaks in wrong places, and a search for the two words finds nothing.

How it is fixed: a common space is put there; safe.

Known false alarms: French typography needs them before : ; ! ? and inside « », figures keep theirs ("10 000"), and an
editor ties a short title or unit to its neighbour ("Mr Hale", "5 km"): these stay, as does everything in paragraphs
that are not English.

Source: Unicode line breaking classes; the tied abbreviations are those of English style guides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters
from cleantext.rules.encoding.spans import gather
from cleantext.rules.rule import Fault, Rule, flag, keep

SPACES = frozenset("\xa0\u202f\u2007")
TIED = frozenset("mr mrs ms dr st prof no vol fig p pp ch gen col lt capt sgt rev hon sir".split())
"""Words that style guides tie to what follows."""
BEFORE = frozenset(",;.)”")
ENGLISH = frozenset(
    "the of and to in a is was for with that on by at from as were had which it he his be are not an this".split()
)
OTHERS = frozenset(
    "le la les des du et une est dans pour que qui sur au aux par el los las de y en un der die das und ist nicht il "
    "di e che o os em um uma do da het een".split()
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("[\xa0\u202f\u2007]+(?=[(“‘\"']?[^\\W\\d_])")


def find(document: Document) -> Iterable[Fault]:
    """Pairs of words tied without need."""
    if not characters(document) & SPACES:
        return
    for edit in gather(document, _edits(document)):
        yield Fault(
            start=edit.start,
            end=edit.end,
            message="a no-break space between English words",
            replacement=edit.replacement,
            safety="safe",
        )


def _edits(document: Document) -> Iterator[Edit]:
    prose, judged = document.prose, (-1, False)
    for match in _pattern().finditer(prose):
        start, end = match.span()
        before = prose[start - 1 : start]
        if not (before.isalpha() or before in BEFORE):
            continue
        line = prose.rfind("\n", 0, start) + 1
        if line != judged[0]:
            judged = (line, _english(prose, line, document.forced_language))
        if judged[1] and not _tied(prose, start):
            yield Edit(start, end, " ")


def _tied(prose: str, at: int) -> bool:
    """Whether the word before is a title or a short form that belongs to what follows."""
    words = prose[max(0, at - 12) : at].split()
    last = words[-1].rstrip(".").lower() if words else ""
    return last in TIED and (prose[at - 1] == "." or last in ("mr", "mrs", "ms", "dr", "st"))


def _english(prose: str, start: int, language: str | None) -> bool:
    """Whether the line reads as English, by its function words; the language given decides when there are few."""
    end = prose.find("\n", start)
    words = prose[start : end if end >= 0 else len(prose)][:2000].lower().split()
    own, other = sum(word in ENGLISH for word in words), sum(word in OTHERS for word in words)
    if own + other < 2:
        return language == "en" or (language is None and own > 0 and other == 0)
    return own > 2 * other and own * 12 >= len(words)


EXAMPLES = (
    flag(
        "The ferry to\xa0the island was\u202flate by an hour.",
        "to\xa0the",
        "was\u202flate",
        becomes="The ferry to the island was late by an hour.",
    ),
    keep("«\xa0Oui\xa0», dit-elle à la gare\xa0; il était 5\u202f000.", "French typography"),
    keep("The talk by Dr.\xa0Hale was at 5\xa0pm in the hall.", "a title and a figure, tied by an editor"),
    keep("Elle vit à\xa0Lyon avec le chat.", "not English"),
)

RULE = Rule(code="ENC007", name="no-break-space", find=find, examples=EXAMPLES)
