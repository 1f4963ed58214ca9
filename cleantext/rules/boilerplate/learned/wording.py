"""How one line is worded, in numbers: what sentences, captions, buttons and menus have in common anywhere.

Counts of one line's text alone, so they are remembered by text. Function words and the words by which a page speaks to
its reader are English, as is the line model; they are counted, never matched.
"""

from __future__ import annotations

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
"""The commonest words of English that carry no subject: two fifths of news
prose, and one word in seven of menus."""
ADDRESS = frozenset("you your yours you're you'll we our us we're we'll i my".split())
"""Words between writer and reader, from which furniture is made and news is not."""


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
