"""Rows of labels or headlines whose white space was lost: "TopicsBellsGoatsParish life"."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

JOINTS = 3
LONGEST = 2000
HEADS = frozenset(["top", "tag", "key", "cat", "fil", "rel"])
"""How the headings begin that may be glued to their first entry."""


@cache
def _joint() -> re.Pattern[str]:
    """A capital in mid-word, between letters enough that it is no PayPal, MacBook or iPhone."""
    return re.compile(r"[a-zà-ÿ]{3}[A-Z][a-z]{2}")


@cache
def capital() -> re.Pattern[str]:
    """The same from its capital on: far fewer places of a line are looked at, but two may share letters."""
    return re.compile(r"[A-Z](?<=[a-zà-ÿ]{3}.)[a-z]{2}")


@cache
def _head() -> re.Pattern[str]:
    return re.compile(
        r"^(?:Topics|Tags|Keywords|Tagged|Categories|Filed Under|Related Topics):?[A-Za-z]?[a-z]*[A-Z]|^Topics[a-z]{3}"
    )


def glued(row: Row) -> Hit | None:
    """Entries without space between them. Weak: a table of an article loses its spaces in the same way."""
    if row.stop or not 12 <= len(row.text) <= LONGEST:
        return None
    if row.text[0] in "TKCFR" and _head().match(row.text) and " " not in row.text[:12]:
        return "tag-list", True, "line", "lists the page's tags"
    if len(capital().findall(row.text)) >= JOINTS <= len(_joint().findall(row.text)):
        return "page-navigation", False, "caption", "is a row of entries without space between them"
    return None
