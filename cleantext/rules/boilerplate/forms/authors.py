"""Notes about the author: "NAME is a reporter at the Courier, where she covers the harbour."."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

JOBS = (
    "journalist reporter editor correspondent columnist writer author blogger contributor critic producer freelancer "
    "photographer intern fellow professor lecturer researcher newsletter staff"
).split()
COVERS = (
    "covers covering writes writing reports reporting contributes contributor joined edits freelance based "
    "where published previously formerly specializes specialises reporter correspondent newspaper magazine graduate"
).split()


@cache
def _opening() -> re.Pattern[str]:
    """A name of two to four words, perhaps in brackets more, then "is a", "covers" or "writes"."""
    return re.compile(
        r"(?:[A-ZÀ-Þ][\w'’.-]+ ){2,4}(?:\([^)]{1,40}\) )?(?:, [\w ,.-]{2,40}, )?"
        r"(?:is (?:an? |the |our |currently )|was (?:an? )|covers |writes |reports |"
        r"has (?:been |written |worked |covered )|joined |contributes |est |ist |es |è |é |was born )"
    )


def author_note(row: Row) -> Hit | None:
    """A sentence that introduces the author by name and trade.

    An article may introduce its own people just so: only a note after the end of the article goes.
    """
    if not 6 <= row.shape.words <= 90 or not row.shape.stop or row.shape.text[0] in '“"«':
        return None
    if not _opening().match(row.shape.text):
        return None
    words = set(re.findall(r"[a-z]+", row.low[:260]))
    if words.intersection(JOBS) and len(words.intersection(COVERS)) >= 1:
        return "author-tagline", False, "bio", "introduces the author"
    return None
