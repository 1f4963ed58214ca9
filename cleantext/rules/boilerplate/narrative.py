"""Sentences that open like furniture and tell something of their own: "By joining the choir, Marta found a family".

Furniture that comes in sentences speaks of its page: our, newsletter, article, account. A sentence that opens with
words of furniture but never speaks so, or that reports what somebody said, is the article's own. To say you to its
reader is no sign of a page in any language: advice, recipes and travel pieces do so as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.rules.boilerplate import page_words
from cleantext.rules.boilerplate.forms.row import Row

SPEAKING = frozenset(
    "said says told asked asks joked laughed wrote shouted begged ordered replied recalled added explained admitted "
    "insisted warned whispered argued thought remembered promised".split()
).union(page_words.SPEAKING)
"""Verbs that report speech; furniture quotes nobody."""

PAGE = frozenset(
    "newsletter newsletters inbox email emails e-mail subscribe subscriber subscribers subscribing subscription "
    "subscriptions unsubscribe alert alerts update updates app apps account accounts member members membership "
    "premium unlimited trial offers privacy terms policy policies cookie cookies javascript browser website "
    "websites site sites page pages article articles story stories our ours us link links button login password "
    "digital journalism newsroom reporting publisher donate donation donations commission commissions affiliate "
    "reproduction reproduced republication republished redistributed redistribution reprints non-commercial "
    "purchase ad ads advertising advertisement advertisements content video videos podcast episode comment comments "
    "facebook twitter instagram youtube whatsapp telegram linkedin copyright permission reserved free headlines "
    "news edition issue".split()
)
"""What a page asks for and gives, and what it says of itself. Not you and your: advice speaks to its reader as well."""

OPENING = 3
EVERYDAY = frozenset(
    "inbox email emails e-mail alert alerts update updates app apps account accounts member members membership premium "
    "unlimited trial offers terms page pages link links button password digital purchase donate donation donations "
    "content video videos free news edition issue".split()
)
"""Of these, what advice speaks of too: among the first words it says nothing ("Check your inbox twice a day")."""

SHORTEST = 6
"""Words from which a line with a full stop is a sentence of its own."""
SHORTEST_ELSEWHERE = 5
"""The same in other languages, whose phrases are openings of one or two words more often than English ones."""


def tells(row: Row, lang: str) -> bool:
    """Whether a line that ends with a stop is a sentence about something other than its page.

    ``lang`` is the language of the phrase that it opens with.
    """
    if lang == "en":
        return row.words >= SHORTEST and (reports_speech(row) or not _speaks_of_page(row.bag))
    return row.words >= SHORTEST_ELSEWHERE and (reports_speech(row) or not _means_page(row.bag, lang))


def _speaks_of_page(words: Sequence[str]) -> bool:
    """Whether an English sentence speaks of its page, by what only pages say or, behind its opening, by any of it."""
    opening = PAGE.intersection(words[:OPENING]) - EVERYDAY
    return bool(opening) or not PAGE.isdisjoint(words[OPENING:])


def _means_page(words: Sequence[str], lang: str) -> bool:
    """The same of other languages, whose many forms of a word are known by a piece of them."""
    own, everyday = page_words.pieces(lang)
    line, behind = f" {' '.join(words)} ", f" {' '.join(words[OPENING:])} "
    return any(piece in line for piece in own) or any(piece in behind for piece in everyday)


def reports_speech(row: Row) -> bool:
    """Whether a line says who said something: "..., the judge said."""
    return "," in row.low and not SPEAKING.isdisjoint(row.seen)
