"""Buttons amid the article: a line of one or two words that nobody writes between two paragraphs ("Read more").

A page about buttons may name them so, one after another: then none goes, nor does the line model take them. And the
page must have other furniture: a text of its own, without a frame, is left alone.
"""

from __future__ import annotations

from collections.abc import Set

from cleantext.rules.boilerplate.page import Page
from cleantext.rules.phrases import line_key

BUTTONS = frozenset(
    "read more|learn more|see more|show more|view more|continue reading|keep reading|read full story|"
    "read the full story|loading comments|loading comments...|"
    "weiterlesen|mehr lesen|lire la suite|lire plus|leer más|seguir leyendo|leggi tutto|leggi di più|"
    "continua a leggere|leia mais|ler mais|czytaj więcej|lees meer|lees verder".split("|")
)
"""As keys of lines: without outer marks, a colon among them. Not "More", "Print", "Share" and "Close", which may be a
line of a poem or a subheading."""
MENU = frozenset("print share close more save open reply send copy edit delete undo".split())
"""Buttons that an article explains as well."""
LONGEST = 4
"""Words of the longest."""
LEAST = 2
"""So many other lines of the page must go for sure."""
MOST = 3
"""So many different buttons inside the article, or more, are what it explains."""


def take_buttons(page: Page) -> None:
    """Let buttons go wherever they stand, on a page that has other furniture."""
    found = _lines(page, BUTTONS)
    if len(page.gone) < LEAST or len(set(found.values())) >= MOST:
        return
    for index in found:
        sign = page.signs[index]
        if sign is not None:
            page.remove(index, sign.rule, "is a button of the page", 0.85)


def explained(page: Page) -> set[int]:
    """The buttons inside an article that has so many that it must be about them."""
    found = {index: key for index, key in _lines(page, BUTTONS | MENU).items() if index in page.core}
    return set(found) if len(set(found.values())) >= MOST else set()


def _lines(page: Page, keys: Set[str]) -> dict[int, str]:
    """The lines that are such a key and have not gone yet, the title aside."""
    found = {
        index: line_key(page.shapes[index].text.lower()).rstrip(" :")
        for index in page.signed
        if page.shapes[index].words <= LONGEST and index not in page.gone and index != page.title
    }
    return {index: key for index, key in found.items() if key in keys}
