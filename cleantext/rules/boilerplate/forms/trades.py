"""Bylines without the word "by": a name and a trade of the press."""

from __future__ import annotations

from cleantext.rules.boilerplate.forms.authors import JOBS
from cleantext.rules.boilerplate.forms.row import Hit, Row
from cleantext.rules.boilerplate.forms.stamps import kind_of
from cleantext.rules.boilerplate.forms.suppliers import is_name

TRADES = frozenset("writer reporter correspondent editor columnist journalist contributor critic blogger".split())
"""What who writes an article is; a director or an author is told of in articles as well."""
CUES = frozenset(f"{trade}{end}" for trade in TRADES for end in ("", "s", "-at-large"))
LITTLE = frozenset("and of for the in at-large".split())
MOST, LONGEST = 16, 6
"""Words of the longest such line, a date included, and of a trade: "Chief Political Correspondent"."""


def signed_trade(row: Row) -> Hit | None:
    """One name or two, a trade, perhaps the date: "Inga Tove, Money Reporter 3 May 2024 • 3:55pm".

    Weak, and only where it is the one such line above the article: an interview names its people so. Near misses:
    "Inga Tove, editor, dies at 90", "Inga Tove, director", a list of a paper's staff.
    """
    if row.stop or row.words > MOST or CUES.isdisjoint(row.cues):
        return None
    people, comma, rest = row.text.partition(", ")
    if not comma or not all(map(is_name, people.split(" and "))):
        return None
    words = rest.split()
    size = next((n for n, word in enumerate(words) if any(map(str.isdigit, word))), len(words))
    if not 1 <= size <= LONGEST or kind_of(" ".join(words[size:])):
        return None
    if any(not word[0].isupper() and word not in LITTLE and word not in JOBS for word in words[:size]):
        return None
    if words[size - 1].lower().rstrip(",") not in CUES:
        return None
    return "byline", False, "lone-byline", "names who wrote, and that person's trade"
