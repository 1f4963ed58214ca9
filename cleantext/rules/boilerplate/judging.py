"""Which lines go by their own sign: strong ones in the right place, weak ones beside others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from cleantext.rules.boilerplate.authors import known_author
from cleantext.rules.boilerplate.blocks import refers
from cleantext.rules.boilerplate.forms.stamps import HOURS, OPENERS
from cleantext.rules.boilerplate.page import WITHIN, Page
from cleantext.rules.boilerplate.pictures import UNLABELLED, gallery_counters, settle
from cleantext.rules.boilerplate.signs import Sign

LONE = "lone-byline"
"""The role of a byline that is one only by its place."""
STANDFIRST = 3
"""Lines of a standfirst above a byline."""


def take_strong(page: Page) -> None:
    """Lines whose own sign is enough, in the right place."""
    bodies = _bodies(page)
    settle(page)
    _settle_lone(page)
    for index in gallery_counters(page):
        page.remove(index, "page-navigation", "counts the pictures of a gallery", 0.9)
    for index in page.signed:
        sign = page.signs[index]
        if sign is None or not (sign.strong or _placed(page, index, sign)) or _subheading(page, index, sign):
            continue
        if _misplaced(page, index, sign, bodies):
            continue
        page.remove(index, sign.rule, sign.reason, 0.9)


def _placed(page: Page, index: int, sign: Sign) -> bool:
    """Whether a weak sign's own place is enough: a byline above the article, a note on the author below it."""
    if sign.role == "byline":
        return 0 < index < page.core.start or _tops(page, index)
    if sign.role == LONE or sign.role in UNLABELLED:
        return True  # as settled before: those of another place have lost their sign
    return (sign.role == "bio") or (sign.role == "caption" and page.after(index))


def _settle_lone(page: Page) -> None:
    """Take the signs off bylines that only their place tells, but for the one line of the kind above the article.

    No rule shall read them, nor the line model: several are people of a talk or entries of a programme.
    """
    lone = [n for n in page.signed if (sign := page.signs[n]) is not None and sign.role == LONE]
    above = [n for n in lone if n < page.core.start]
    for index in lone:
        if len(above) > 1 or index not in above or not index:
            page.signs[index] = None


def _tops(page: Page, index: int) -> bool:
    """Whether a byline stands among the article's first lines, and is the only one inside: an anthology has many."""
    text = page.shapes[index].text.lower()
    if not page.core.start < index <= page.core.start + STANDFIRST or index <= page.title:
        return False
    if not text.startswith(OPENERS) or (page.shapes[index].stop and not text.endswith(HOURS)):
        return False
    return sum(sign is not None and sign.role == "byline" for sign in page.signs[page.core.start : page.core.stop]) == 1


def take_names(page: Page) -> None:
    """Above the article or below its standfirst: "By" on a line of its own, and the name on the next."""
    for index in range(min(page.core.start + STANDFIRST, len(page.shapes) - 1)):
        sign, name = page.signs[index], page.shapes[index + 1]
        if sign is None or sign.role != "by" or page.title in (index, index + 1):
            continue
        words = name.text.split()
        if 2 <= len(words) <= 5 and not name.stop and all(word[0].isupper() or word in ("and", "de") for word in words):
            page.remove(index, sign.rule, sign.reason, 0.85)
            page.remove(index + 1, sign.rule, "is the name of a byline", 0.85)


def take_weak(page: Page) -> None:
    """Weak signs beside a line that goes, through whole runs of them, first downwards, then upwards."""
    bodies = _bodies(page)
    for order, step in ((page.signed, -1), (reversed(page.signed), 1)):
        for index in order:
            sign = page.signs[index]
            if sign is None or index in page.gone or index == page.title or not _joins(page, index, index + step, sign):
                continue
            if _misplaced(page, index, sign, bodies) or refers(page, index):
                continue
            page.remove(index, sign.rule, f"{sign.reason} and stands among other furniture", 0.8)


def _joins(page: Page, index: int, neighbour: int, sign: Sign) -> bool:
    """Whether the line's neighbour goes and makes furniture of it.

    Inside the article an ad or a headline does not, nor does it of a date below the article: of a calendar of events.
    """
    verdict = page.gone.get(neighbour)
    if verdict is None:
        return False
    outside = page.before(index) or (page.after(index) and sign.role != "date")
    return outside or verdict.rule not in WITHIN


def _subheading(page: Page, index: int, sign: Sign) -> bool:
    """Whether the line may be a subheading: one word inside the article, no mark of an ad and no names by slashes."""
    shape = page.shapes[index]
    if shape.words != 1 or index not in page.core or sign.role == "supplier":
        return False
    if sign.rule == "photo-credit" and shape.text[-1] == ":":
        return any(page.shapes[n].text[-1:] == ":" for n in (index - 1, index + 1) if 0 <= n < len(page.shapes))
    return sign.rule != "ad-marker" and not (
        sign.rule == "photo-credit" and sign.role != "caption" and "/" in shape.text
    )


def _after(page: Page, index: int) -> bool:
    return page.after(index)


def _outside(page: Page, index: int) -> bool:
    return page.before(index) or page.after(index)


def _date_alone(page: Page, index: int) -> bool:
    """A bare date outside an article that has no other bare dates in it (a diary has)."""
    inner = page.signs[page.core.start : page.core.stop]
    return _outside(page, index) and not any(sign and sign.role == "date" for sign in inner)


def _ends_article(page: Page, index: int, bodies: list[int]) -> bool:
    """No article text follows, or furniture stands beside the line."""
    following = len(bodies) - bisect_right(bodies, index)
    beside = any(page.signs[n] for n in (index - 1, index + 1) if 0 <= n < len(page.signs))
    return index > 0 and (not following or (beside and following <= 1))


def _bodies(page: Page) -> list[int]:
    """The lines that look like article text, in order: counted once for all taglines of a page, where it has one."""
    if not any((sign := page.signs[n]) is not None and sign.role == "tagline" for n in page.signed):
        return []
    return [n for n, shape in enumerate(page.shapes) if page.signs[n] is None and shape.body_like]


def _misplaced(page: Page, index: int, sign: Sign, bodies: list[int]) -> bool:
    """Whether the sign's role asks for another place."""
    if sign.role == "tagline":
        return not _ends_article(page, index, bodies)
    return sign.role in ROLES and not ROLES[sign.role](page, index)


ROLES: dict[str, Callable[[Page, int], bool]] = {
    "date": _date_alone,
    "byline": lambda page, index: _outside(page, index) or _tops(page, index),
    "head": lambda page, index: page.before(index),
    "bio": known_author,
    "link": _outside,
    "author": _outside,
    "sign-off": _after,
}
"""Roles whose lines must also stand in the right place."""
