"""Lines that the line model must not judge, although they look like furniture: what articles are made of, too.

Two kinds, each found on good texts put into the frame of a page. Out of fold they cost one removed line in a hundred.
"""

from __future__ import annotations

from cleantext.rules.boilerplate.page import Page

COUNTED = 2
"""Lines that open with a number, other words behind it, from which a stretch is a list of things counted."""


def recurring(page: Page) -> frozenset[str]:
    """Lines that stand in the article as well: who speaks in an interview, the parts of a test, the days of a diary."""
    return frozenset([page.shapes[n].text for n in page.core if n not in page.gone and not page.shapes[n].body_like])


def counted(page: Page) -> set[int]:
    """Lines of stretches between furniture or paragraphs a third of which are things counted: "3 leeks", "1 hour"."""
    found: set[int] = set()
    start = 0
    for end in range(len(page.shapes) + 1):
        if end < len(page.shapes) and end not in page.gone and not page.shapes[end].body_like:
            continue
        stretch = range(start, end)
        if len(stretch) >= COUNTED:
            number = sum([page.shapes[n].text[0].isnumeric() and page.shapes[n].words > 1 for n in stretch])
            if number >= COUNTED and 3 * number >= len(stretch):
                found.update(stretch)
        start = end + 1
    return found
