"""Forms of furniture that no list of phrases can hold: each takes one line and says what it is by its build.

A form is a function of a ``Row`` that gives a ``Hit``, the fields of a ``Sign``, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from cleantext.rules.boilerplate.forms import (
    authors,
    bars,
    bylines,
    captions,
    credits,
    invitations,
    notices,
    suppliers,
    taglines,
    trades,
    voices,
)
from cleantext.rules.boilerplate.forms import glued as glued_
from cleantext.rules.boilerplate.forms import rights as rights_
from cleantext.rules.boilerplate.forms.authors import author_note
from cleantext.rules.boilerplate.forms.bars import breadcrumb, label_list, share_bar
from cleantext.rules.boilerplate.forms.bylines import byline, contact
from cleantext.rules.boilerplate.forms.captions import caption
from cleantext.rules.boilerplate.forms.credits import credit
from cleantext.rules.boilerplate.forms.dates import date_line
from cleantext.rules.boilerplate.forms.glued import glued
from cleantext.rules.boilerplate.forms.invitations import invitation
from cleantext.rules.boilerplate.forms.notices import notice
from cleantext.rules.boilerplate.forms.pointers import pointer
from cleantext.rules.boilerplate.forms.rights import rights
from cleantext.rules.boilerplate.forms.row import Hit, Row
from cleantext.rules.boilerplate.forms.stamps import says, signed_date, stamp
from cleantext.rules.boilerplate.forms.taglines import tagline
from cleantext.rules.boilerplate.forms.trades import signed_trade
from cleantext.rules.boilerplate.forms.voices import site_voice

FORMS = (
    date_line,
    stamp,
    byline,
    signed_trade,
    signed_date,
    share_bar,
    breadcrumb,
    label_list,
    credit,
    caption,
    rights,
    contact,
    invitation,
    pointer,
    says,
    tagline,
    author_note,
    notice,
    glued,
    site_voice,
)
"""In the order in which they are asked."""
DATES = (date_line, stamp)
"""Forms that need a figure."""
SHORT_LINES = (*DATES, signed_date, share_bar, breadcrumb, says)
SHORT = 24
"""Words of the longest line that one of these can be."""
OPENED = (byline, share_bar, label_list, invitation)
"""Forms that the beginning of a line gives away."""
UNSTOPPED = (signed_trade, signed_date, breadcrumb, label_list, says, glued)
"""Forms that end in no stop."""
CUED = (signed_trade, author_note, notice, site_voice)
"""Forms that need a cue, or the brace of a page's template."""
BARE_FORMS = (byline, share_bar, label_list, credit, rights, glued, invitation)
"""The forms of a line without figures, marks and cues: letters alone make them."""
BARE_OPENERS = (
    bylines.HEADS | bars.NETS | bars.SHARE | invitations.HEADS | {agency.split()[0] for agency in suppliers.AGENCIES}
)
BARE_HEADS = bars.HEADS | credits.HEADS | glued_.HEADS | {"cop"}
"""First words, and first letters, without one of which none of them begins, but for what `is_plain` asks besides."""
BARE_WITH_FIGURES = tuple(form for form in FORMS if form in {*BARE_FORMS, *DATES, caption})
BARE_WITH_DATES = tuple(form for form in FORMS if form in {*BARE_WITH_FIGURES, signed_date})
OPENERS = bylines.HEADS | bars.NETS | bars.SHARE | invitations.HEADS
"""First words, and with ``bars.HEADS`` first letters, of the forms that a beginning gives away."""
CUES = (
    captions.CUES
    | credits.CUES
    | rights_.CUES
    | taglines.CUES
    | authors.CUES
    | notices.CUES
    | trades.CUES
    | voices.CUES
)
"""The words that the forms look out for."""


@cache
def _marks() -> re.Pattern[str]:
    """Marks without one of which no form hits but the bare ones, nor a part of the line by itself."""
    return re.compile(r"[/()\[{|©@<>«»‹›←⟵→⟶►▸•·.…:!?–—-]")


def is_bare(text: str, stop: bool) -> bool:
    """Whether a line without cues holds letters and figures alone, as far as forms can tell."""
    return _marks().search(text, 0, len(text) - stop) is None


def is_plain(text: str, key: str, first: str) -> bool:
    """Whether a bare line, ``first`` being its first word, is of no form for sure: most labels are not."""
    if not first.isalpha() or text[-1] in "?!" or first in BARE_OPENERS or key[:3] in BARE_HEADS:
        return False
    if key.rpartition(" ")[2] in suppliers.LAST:
        return False
    if any(map(key.__contains__, credits.GLUED)):
        return False
    return _figure().search(text) is None and glued_.capital().search(text) is None


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"\d")


def forms_of(row: Row) -> tuple[Callable[[Row], Hit | None], ...]:
    """The forms that a line may have, by its length and what it holds."""
    if row.bare:
        if _figure().search(row.text) is None:
            return BARE_FORMS
        return BARE_WITH_DATES if _full().search(row.text) else BARE_WITH_FIGURES
    long, first = row.words > SHORT, row.first
    opened = first in OPENERS or not first.isalpha() or row.key[:3] in bars.HEADS
    figure = not long and _figure().search(row.key) is not None
    dated = figure and _full().search(row.key) is not None
    return _asked(long, figure, dated, opened, bool(row.cues) or "{" in row.low, row.stop)


@cache
def _full() -> re.Pattern[str]:
    """What every full date holds: a year of four figures, or three numbers."""
    return re.compile(r"\d{4}|\d[./-]\d{1,2}[./-]\d\d")


@cache
def _asked(
    long: bool, figure: bool, dated: bool, opened: bool, cued: bool, stop: bool
) -> tuple[Callable[[Row], Hit | None], ...]:
    """The forms of a line that is not bare."""
    spared = (*(SHORT_LINES if long else ()), *(() if figure else DATES), *(() if dated else (signed_date,)))
    spared += (*(UNSTOPPED if stop else ()), *(() if opened else OPENED), *(() if cued else CUED))
    return tuple(form for form in FORMS if form not in spared)


__all__ = ["CUES", "SHORT", "forms_of", "is_bare", "is_plain", "tagline"]
