"""Sentences in which the site speaks of itself: its terms, its letters, its commissions."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

HINTS = (
    "our ",
    "inbox",
    "newsletter",
    "commission",
    "click here",
    "sign up",
    "read more",
    "privacy",
    "advertis",
    "cookies",
)
"""One of these stands in every such sentence: a cheap test before the pattern."""


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
    low = row.low
    if row.shape.words > 70 or row.shape.words < 5 or not any(hint in low for hint in HINTS):
        return None
    if any(mark in row.shape.text for mark in '“”«»"'):
        return None
    if _terms().search(low) and (" you" in f" {low}" or "our " in low or low.startswith("i ")):
        return "copyright-line", False, "caption", "speaks of the site's terms"
    if _letters().search(low) and row.shape.words <= 45:
        return "newsletter-prompt", False, "caption", "advertises the site's letters"
    if _money().search(low) and (" we " in f" {low}" or "our " in low):
        return "ad-marker", True, "caption", "tells of the site's commissions"
    return None
