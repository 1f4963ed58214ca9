"""Sentences in which the site speaks of itself: its terms, its letters, its commissions."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

TERMS = frozenset("terms privacy cookie cookies agreement".split())
LETTERS = frozenset("inbox newsletter newsletters sign subscribe".split())
MONEY = frozenset("commission commissions affiliate affiliates compensation revenue sales".split())
"""One of these words stands in every such sentence: cheap tests before the patterns, which are dear to compile."""
CUES = TERMS | LETTERS | MONEY


@cache
def _terms() -> re.Pattern[str]:
    return re.compile(
        r"(?:agree to|acceptance of|accept|agreement to|consent to|read|subject to|see|under) (?:our|its|the|these)"
        r"(?: site's)? (?:terms|privacy policy|user agreement|cookie)"
        r"|our (?:terms of (?:use|service)|privacy policy|cookie policy|user agreement|use of cookies)"
    )


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(
        r"(?:in|to|into) your (?:e-?mail )?inbox|sign up (?:for (?:our|the|[\w' ]{2,30}'s)|here|now|today)|"
        r"subscribe (?:here|now|today|to (?:our|the|[\w' ]{2,30}'s) [\w' ]{0,30}(?:newsletter|channel|podcast))|"
        r"our (?:free |daily |weekly )*newsletters?\b"
    )


@cache
def _money() -> re.Pattern[str]:
    return re.compile(
        r"(?:earn|receive|get|paid|make|earning)s? (?:an?|some|us) [\w ]{0,24}commission|"
        r"affiliate (?:links?|commission|partner)|"
        r"we (?:may )?(?:receive|earn) (?:compensation|money|revenue)|share of (?:the )?(?:sales|revenue)"
    )


def site_voice(row: Row) -> Hit | None:
    """A short paragraph outside quotation marks in which the site addresses its visitor."""
    low, text, cues = row.low, row.text, row.cues
    if CUES.isdisjoint(cues) or not 5 <= row.words <= 70 or any(map(text.__contains__, '“”«»"')):
        return None
    if (
        not TERMS.isdisjoint(cues)
        and _terms().search(low)
        and (" you" in f" {low}" or "our " in low or low.startswith("i "))
    ):
        return "copyright-line", False, "caption", "speaks of the site's terms"
    if row.words <= 45 and not LETTERS.isdisjoint(cues) and _letters().search(low):
        return "newsletter-prompt", False, "caption", "advertises the site's letters"
    if not MONEY.isdisjoint(cues) and _money().search(low) and (" we " in f" {low}" or "our " in low):
        return "ad-marker", True, "caption", "tells of the site's commissions"
    return None
