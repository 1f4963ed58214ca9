"""How one line is worded and built, in numbers: what sentences, captions, buttons and menus have in common anywhere.

Counts of one line's text alone, so they are remembered by text. Function words and the words by which a page speaks to
its reader are English, as is the line model; they are counted, never matched.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from cleantext.rules.boilerplate.learned.tokens import CACHED, EDGE

NAMES = (
    "function words", "address of reader", "-ed", "-ing", "capitals inside", "names inside", "stops inside", "figures",
)  # fmt: skip
FUNCTION = frozenset(
    "the a an of to in and for on with at by from as is was are were be been it its this that these those he she they "
    "his her their them him who which what when where how why not but or if then than so there here has have had will "
    "would can could may might do does did no all more most some any one about after before over into out up down just "
    "also only other such through during between under against because while i me my we us our you your".split()
)
"""The commonest words of English that carry no subject: prose is two fifths of them, a menu has hardly any."""
ADDRESS = frozenset("you your yours you're you'll we our us we're we'll i my".split())
"""Words between writer and reader, from which furniture is made and news is not."""
STEPS = (2, 3, 5, 8, 14, 25)
LABEL_WORDS = 13
"""Words of the longest line whose capitals say something of its kind: longer ones are sentences."""


@lru_cache(maxsize=CACHED)
def wording(text: str) -> tuple[float, ...]:
    """The numbers of a line, in the order of ``NAMES``."""
    raw = text.split()
    words = [word.strip(EDGE).lower() for word in raw]
    size = len(words) or 1
    capital = [word[0].isupper() for word in raw]
    inside = sum(capital[1:])
    stopped = sum([capital[n + 1] and raw[n][-1] in ".!?:" for n in range(len(raw) - 1)])
    return (
        sum([word in FUNCTION for word in words]) / size,
        sum([word in ADDRESS for word in words]) / size,
        sum([word.endswith("ed") for word in words]) / size,
        sum([word.endswith("ing") for word in words]) / size,
        inside / max(size - 1, 1),
        inside - stopped,
        text.count(".") + text.count("!") + text.count("?"),
        sum(map(str.isdigit, text)) / max(len(text), 1),
    )


@lru_cache(maxsize=CACHED)
def build(text: str, words: int, stop: bool) -> tuple[int, int, int, int]:
    """What a line looks like from afar: its length, its ending, its capitals, its first character.

    Lines of one build are of one kind on most pages: all headlines of a list, all entries of a menu.
    """
    ending = 1 if stop else 2 if text[-1:] in ("?", "!", ":") else 0
    capitals = 0
    if words <= LABEL_WORDS:
        firsts = [word[0] for word in text.split()]
        capitals = 3 * sum(map(str.isupper, firsts)) // len(firsts)
    first = text[0]
    kind = 0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3
    return bisect_left(STEPS, words + 1), ending, capitals, kind
