"""Buttons amid the article: a line of one or two words that nobody writes between two paragraphs ("Read more").

Alone such a line is no proof: a poem may have a line "More", a manual explains "Print", "Share" and "Close" one after
another. So the page must have furniture that is sure elsewhere, and few different buttons inside the article.
"""

from __future__ import annotations

from cleantext.rules.boilerplate.page import Page
from cleantext.rules.phrases import line_key

BUTTONS = frozenset(
    "read more|learn more|see more|show more|view more|continue reading|keep reading|read full story|"
    "read the full story|more|print|share|close|copied|copied!|loading|loading...|loading…|loading comments|"
    "loading comments...|by|"
    "weiterlesen|mehr lesen|teilen|drucken|schließen|lire la suite|lire plus|partager|imprimer|fermer|leer más|"
    "seguir leyendo|compartir|imprimir|cerrar|leggi tutto|leggi di più|continua a leggere|condividi|chiudi|leia mais|"
    "ler mais|compartilhar|partilhar|fechar|czytaj więcej|udostępnij|zamknij|lees meer|lees verder|delen|sluiten".split(
        "|"
    )
)
"""As keys of lines: without outer marks, a colon among them."""
LONGEST = 4
"""Words of the longest."""
LEAST = 2
"""So many other lines of the page must go for sure."""
MOST = 3
"""So many different buttons inside the article, or more, are what it explains."""


def take_buttons(page: Page) -> None:
    """Let buttons go wherever they stand, on a page that has other furniture."""
    found = _buttons(page)
    if not found or len(page.gone) < LEAST or explained(page):
        return
    for index in found:
        sign = page.signs[index]
        if sign is not None:
            page.remove(index, sign.rule, "is a button of the page", 0.85)


def explained(page: Page) -> set[int]:
    """The buttons inside an article that has so many that it must be about them."""
    found = {index: key for index, key in _buttons(page).items() if index in page.core}
    return set(found) if len(set(found.values())) >= MOST else set()


def _buttons(page: Page) -> dict[int, str]:
    """The buttons that have not gone yet, by line."""
    keys = {
        index: line_key(page.shapes[index].text.lower()).rstrip(" :")
        for index in page.signed
        if page.shapes[index].words <= LONGEST and index not in page.gone and index != page.title
    }
    return {index: key for index, key in keys.items() if key in BUTTONS}
