"""Sentences in which the site speaks of itself: its terms, its letters, its commissions."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

TERMS = ("terms", "privacy", "cookie", "user agreement")
LETTERS = ("inbox", "newsletter", "sign up", "subscribe")
MONEY = ("commission", "affiliate", "compensation", "revenue")
"""One of these stands in every such sentence: cheap tests before the patterns, which are dear to compile."""


def _any(words: tuple[str, ...], low: str) -> bool:
    return any(word in low for word in words)


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
    low, text = row.low, row.shape.text
    if row.shape.words > 70 or row.shape.words < 5 or "“" in text or '"' in text or "«" in text:
        return None
    if any(mark in row.shape.text for mark in '“”«»"'):
        return None
    if _any(TERMS, low) and _terms().search(low) and (" you" in f" {low}" or "our " in low or low.startswith("i ")):
        return "copyright-line", False, "caption", "speaks of the site's terms"
    if row.shape.words <= 45 and _any(LETTERS, low) and _letters().search(low):
        return "newsletter-prompt", False, "caption", "advertises the site's letters"
    if _any(MONEY, low) and _money().search(low) and (" we " in f" {low}" or "our " in low):
        return "ad-marker", True, "caption", "tells of the site's commissions"
    return None
