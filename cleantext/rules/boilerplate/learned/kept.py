"""Lines that the line model must not judge, or only with care: articles are made of what looks like furniture, too.

Each kind was found on good texts put into the frame of a page. Titles and things counted are never judged. For the
others the model must be surer: out of fold that gives back 119 lines of furniture on 698 residual texts and takes none
of articles (195 and four on 371 full pages).
"""

from __future__ import annotations

from collections import Counter

from cleantext.rules.boilerplate.builds import Build, build
from cleantext.rules.boilerplate.buttons import explained
from cleantext.rules.boilerplate.page import Page
from cleantext.rules.boilerplate.words import words_of

ALIKE, DATES = 3, 2
"""Lines of the article that are built like one beside it; bare dates in it, from which they are its own."""
BYLINES = 3
"""Bylines inside an article from which they are those of the pieces that it collects."""
COUNTED = 2
"""Lines that open with a number, other words behind it, from which a stretch is a list of things counted."""

TITLES, TITLE_WORDS, SHARED = 2, 22, 0.4
"""Lines that name the article, its title and what stands below that; words of the longest; the share of their words
that the article must hold. Titles are set aside in the data, so no score tells of one that goes: of 87 that stood
in 220 texts the model took 20. Keeping two lines costs .0015 of char F1."""
FEWEST, LONG = 3, 3
"""Words of more than so many characters that a title must have to be known by them."""


def set_aside(page: Page, vocabulary: frozenset[str]) -> set[int]:
    """The lines of a page that are never judged; ``vocabulary`` are the words of its article."""
    return titles(page, vocabulary) | counted(page) | explained(page) | _collected(page)


def _collected(page: Page) -> set[int]:
    """The bylines inside an article that has several: of an anthology."""
    found = {index for index in page.core if (sign := page.signs[index]) is not None and sign.role == "byline"}
    return found if len(found) >= BYLINES else set()


def of_its_kind(page: Page) -> set[int]:
    """The lines of a page that are of a kind with lines of its article, and those outside it that hold no letter."""
    names = recurring(page)
    found = heads(page) | dated(page)
    for lines in (range(page.core.start), range(page.core.stop, len(page.shapes))):
        found.update([n for n in lines if (text := page.shapes[n].text) in names or not any(map(str.isalpha, text))])
    return found


def titles(page: Page, vocabulary: frozenset[str]) -> set[int]:
    """The lines before the article whose words it shares most, ``vocabulary`` being its words."""
    found: list[tuple[float, int]] = []
    for index in range(page.core.start):
        shape, sign = page.shapes[index], page.signs[index]
        if shape.words > TITLE_WORDS or index in page.gone or (sign is not None and sign.strong):
            continue
        words = {word for word in words_of(shape.text) if len(word) > LONG}
        known = len(words & vocabulary)
        if len(words) >= FEWEST and known >= SHARED * len(words):
            found.append((known / len(words) * min(len(words), 8), index))
    return {index for _, index in sorted(found)[-TITLES:]}


def recurring(page: Page) -> frozenset[str]:
    """Lines that stand in the article as well: who speaks in an interview, the parts of a test, the days of a diary."""
    return frozenset([page.shapes[n].text for n in page.core if n not in page.gone and not page.shapes[n].body_like])


def heads(page: Page) -> set[int]:
    """The lines right above and below the article that are built like three others in it.

    Of one build are the places that head a list of briefs and the names below a letter.
    """
    found = _beside(page)
    if not found:
        return found
    # Those found are no paragraphs, so none with a stop is as long as a paragraph with one.
    shapes, gone = page.shapes, page.gone
    inner = [n for n in page.core if not ((s := shapes[n]).stop and s.body_like) and n not in gone and not s.sealed]
    kinds = Counter([kind(page, n) for n in inner])
    return {n for n in found if kinds[kind(page, n)] >= ALIKE}


def _beside(page: Page) -> set[int]:
    """The lines between the article and the nearest line that goes, or is long."""
    found: set[int] = set()
    for lines in (range(page.core.start - 1, -1, -1), range(page.core.stop, len(page.shapes))):
        for index in lines:
            if index in page.gone or page.shapes[index].body_like or page.shapes[index].sealed:
                break
            found.add(index)
    return found


def kind(page: Page, index: int) -> Build:
    """The build of a line of a page."""
    return build(page.shapes[index].text)


def dated(page: Page) -> set[int]:
    """The dates of an article that has several, and those that name no year: of a chronicle, a calendar of events.

    A stamp among its paragraphs has the year.
    """
    found = {
        n for n in (*page.core, *_beside(page)) if n not in page.gone and (s := page.signs[n]) and s.role == "date"
    }
    bare = {n for n in found if n in page.core and not any(y in page.shapes[n].text for y in ("19", "20"))}
    return found if len(found) >= DATES else bare


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
