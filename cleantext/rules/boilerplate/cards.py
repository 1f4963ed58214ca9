"""Lists of other articles without a heading that says so: headline, name and date, again and again."""

from __future__ import annotations

from itertools import pairwise

from cleantext.reading.document import Document
from cleantext.reading.english import is_english
from cleantext.rules.boilerplate.page import INNER, Page

NAME = "page-remains"
PERIOD = 5
"""Lines from one date to the next, at most."""
FEWEST = 3
CARD_WORDS = 40


def sweep_cards(page: Page, document: Document) -> None:
    """After the article and a line of furniture: the lines between three dates or more that stand close together.

    A programme of concerts at the end of an article looks the same, but nothing parts it from the article.
    """
    dates = [n for n in page.signed if (s := page.signs[n]) and s.role in ("date", "stamp") and page.after(n)]
    closed = next((n for n, v in sorted(page.gone.items()) if page.after(n) and v.rule not in INNER), len(page.shapes))
    group: list[int] = []
    for date in [*dates, len(page.shapes) + PERIOD + 1]:
        if group and (date - group[-1] > PERIOD or not _short(page, group[-1], date)):
            if len(group) >= FEWEST and closed < group[0] and is_english(document):
                _take(page, group, closed)
            group = []
        group.append(date)


def _short(page: Page, start: int, stop: int) -> bool:
    """Whether nothing between two dates is longer than a teaser."""
    return all(page.shapes[n].words <= CARD_WORDS and not page.shapes[n].sealed for n in range(start + 1, stop))


def _take(page: Page, group: list[int], closed: int) -> None:
    """Remove the cards, the first of which begins as far above its date as the others do."""
    step = min(after - before for before, after in pairwise(group))
    for index in range(max(group[0] - step + 1, closed + 1), group[-1] + 1):
        if page.shapes[index].words <= CARD_WORDS:
            page.remove(index, NAME, "is part of a list of other articles with their dates", 0.75)
