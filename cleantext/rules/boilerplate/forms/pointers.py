"""Links whose arrows and last words give them away: to the next page, to the rest of a teaser."""

from __future__ import annotations

from cleantext.rules.boilerplate.forms.row import Hit, Row

BACK = ("← ", "⟵ ", "<< ", "« ", "‹ ")
ON = (" →", " ⟶", " >>", " »", " ›")
PAIRED = "«»‹›"
"""Arrows that are quotation marks as well: they count where only one of the pair stands, and weakly."""
LONGEST = 14
"""Words of a link to the next page; it is the title of that page."""

MORE = (
    "weiterlesen",
    "mehr lesen",
    "mehr erfahren",
    "mehr dazu",
    "read more",
    "continue reading",
    "lire la suite",
    "lire plus",
    "en savoir plus",
    "leer más",
    "seguir leyendo",
    "leggi tutto",
    "continua a leggere",
    "leggi di più",
    "ler mais",
    "leia mais",
    "saiba mais",
    "continue lendo",
    "lees meer",
    "lees verder",
    "czytaj więcej",
    "czytaj dalej",
)
"""What ends a teaser, behind an ellipsis or before an arrow. In brackets it is the article's own link."""
BARE = ("mehr", "more", "más", "suite", "lesen", "meer", "więcej", "continua", "weiter")
"""What does so too, but ends sentences as well: dots must stand before it and an arrow behind it."""
ENDS = MORE + BARE
TAIL = " »›>→⟶►▸•.…)]"
ARROWS = "»›>→⟶►▸•"
LEADS = "…|–-:»›"
TEASER = 70


def pointer(row: Row) -> Hit | None:
    """A link to another page, by the arrow before or behind it; or a teaser, by the words it ends with.

    Near misses: the first line of a quotation that runs on ("« Il pleuvait"), a sentence that ends "… mehr.".
    """
    text = row.low
    if row.words <= TEASER and _leads_on(text):
        return "related-stories", True, "notice", "is the teaser of another article"
    if row.stop or row.words > LONGEST:
        return None
    back, on = text.startswith(BACK), text.endswith(ON)
    if back == on:
        return None
    arrow = text[0] if back else text[-1]
    if arrow not in PAIRED:
        return "page-navigation", True, "link", "leads to another page of the site"
    if sum(mark in text for mark in PAIRED) == 1:
        return "page-navigation", False, "link", "leads to another page of the site"
    return None


def _leads_on(text: str) -> bool:
    bare = text.rstrip(TAIL)
    if not bare.endswith(ENDS):
        return False
    pointed = any(mark in ARROWS for mark in text[len(bare) :])
    for words in MORE:
        if bare.endswith(words):
            before = bare[: -len(words)].rstrip()
            return bool(before) and (pointed or before[-1] in LEADS or before.endswith("..."))
    if not pointed:
        return False
    before = bare[: bare.rfind(" ") + 1].rstrip() if " " in bare else ""
    return before.endswith(("…", "..."))
