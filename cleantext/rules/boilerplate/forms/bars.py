"""Bars: rows of share buttons, the way through a menu, lists of labels."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

NETS = frozenset(
    """facebook twitter x linkedin whatsapp reddit pinterest email e-mail mail instagram flipboard telegram youtube
    tiktok threads bluesky mastodon messenger pocket tumblr google+ snapchat rss sms line viber xing twitch
    discord tweet fb facebook-f linkedin-in feed newsletter print url link""".split()
)
SHARE = frozenset(
    """share this article story post page on via by to with send save copy print like follow us teilen teile auf per
    drucken mailen merken senden twittern weiterempfehlen partager partagez sur envoyer imprimer par compartir
    comparte compartilhar compartilhe partilhar enviar condividi su invia stampa em no na en por e-mail in our
    and y et und e click icon gmail logo button pin it tweet shares tweets 0 add channel""".split()
)
HOME = frozenset(
    """home startseite start hauptseite accueil inicio início portada news nachrichten aktuelles homepage noticias
    notizie notícias actualités voorpagina nieuws wiadomości""".split()
)
ARROWS = (" > ", " » ", " › ", " / ", " >> ")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s,|/·•:]+")


def share_bar(row: Row) -> Hit | None:
    """Nothing but networks and verbs of sharing, at least two of a kind."""
    first = row.first
    if not first.isalnum():
        found = _word().search(row.key)
        first = found[0] if found else ""
    if not (first in NETS or first in SHARE or first.isdigit()):
        return None
    if row.words > 24 or len(row.key) > 160:
        return None
    words = _word().findall(row.key)
    nets = 0
    for word in words:
        if word in NETS:
            nets += 1
        elif word not in SHARE and not word.isdigit():
            return None
    if nets >= 2 or (nets == 1 and len(words) > 1 and words[0] in SHARE):
        return "share-bar", nets >= 2 or len(words) > 2, "line", "is a row of buttons for sharing"
    return None


def breadcrumb(row: Row) -> Hit | None:
    """The way from the front page to this one: short steps between arrows."""
    if row.words > 14 or row.stop:
        return None
    for arrow in ARROWS:
        if arrow in row.low:
            steps = [step.strip(" »>›/") for step in row.low.strip(" »>›/").split(arrow.strip())]
            if all(step and step.count(" ") <= 3 for step in steps):
                home = steps[0] in HOME
                if home or arrow != " / ":
                    return "page-navigation", home, "head", "shows the way through the site's menu"
            return None
    return None


LABELLED = (
    "tags:",
    "tag:",
    "tagged:",
    "tagged ",
    "tags ",
    "filed under",
    "topics:",
    "categories:",
    "category:",
    "keywords:",
    "posted in",
    "posted under",
    "schlagwörter:",
    "schlagworte:",
    "stichwörter:",
    "themen:",
    "kategorie:",
    "kategorien:",
    "mots-clés",
    "mots clés",
    "étiquettes",
    "thèmes :",
    "etiquetas:",
    "temas:",
    "categorías:",
    "palabras clave:",
    "etichette:",
    "argomenti:",
    "parole chiave:",
    "categorie:",
    "assuntos:",
    "categorias:",
    "palavras-chave",
    "read more about:",
    "in this article:",
    "more:",
    "related topics:",
    "markiert:",
    "schlagwort:",
    "schlagworte :",
    "tags :",
    "article tags",
    "labels:",
    "etiquetado",
    "etiquetas ",
    "archivado en",
    "más sobre:",
    "argomenti trattati",
    "assuntos relacionados",
    "tagi:",
    "tematy:",
    "słowa kluczowe",
    "kategorie :",
    "trefwoorden:",
    "onderwerpen:",
    "categorieën:",
    "lees meer over:",
)
HEADS = frozenset(label[:3] for label in LABELLED)
"""How they begin."""


def label_list(row: Row) -> Hit | None:
    """A heading such as "Tags:" with their labels on the same line."""
    if row.low[:3] not in HEADS or not row.low.startswith(LABELLED) or row.stop or row.words > 40:
        return None
    head = next(label for label in LABELLED if row.low.startswith(label))
    listed = row.low[len(head) :].strip(" :")
    if ";" in listed:
        return None  # The keywords of a paper stand so; a page's tags do not.
    if not listed:
        return "tag-list", True, "labels", "heads the page's tags"
    many = "," in listed or "#" in listed or "|" in listed
    return "tag-list", head[-1] != " " or many, "line", "lists the page's tags"
