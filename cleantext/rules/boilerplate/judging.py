"""Which lines go by their own sign: strong ones in the right place, weak ones beside others."""

from __future__ import annotations

from collections.abc import Callable

from cleantext.rules.boilerplate.page import INNER, Page
from cleantext.rules.boilerplate.signs import Sign


def take_strong(page: Page) -> None:
    """Lines whose own sign is enough, in the right place."""
    for index, sign in enumerate(page.signs):
        if sign is None or not (sign.strong or _placed(page, index, sign)) or _subheading(page, index, sign):
            continue
        if sign.role in ROLES and not ROLES[sign.role](page, index):
            continue
        page.remove(index, sign.rule, sign.reason, 0.9)


def _placed(page: Page, index: int, sign: Sign) -> bool:
    """Whether a weak sign's own place is enough: a byline above the article, a note on the author below it."""
    if sign.role == "byline":
        return 0 < index < page.core.start
    return (sign.role == "bio") or (sign.role == "caption" and page.after(index))


def take_names(page: Page) -> None:
    """Above the article: "By" on a line of its own, and the name on the next."""
    for index in range(page.core.start - 1):
        sign, name = page.signs[index], page.shapes[index + 1]
        if sign is None or sign.role != "by" or index + 1 == page.title:
            continue
        words = name.text.split()
        if 2 <= len(words) <= 5 and not name.stop and all(word[0].isupper() or word in ("and", "de") for word in words):
            page.remove(index, sign.rule, sign.reason, 0.85)
            page.remove(index + 1, sign.rule, "is the name of a byline", 0.85)


def take_weak(page: Page) -> None:
    """Weak signs beside a line that goes, through whole runs of them, first downwards, then upwards."""
    indexes = range(len(page.shapes))
    for order, step in ((indexes, -1), (reversed(indexes), 1)):
        for index in order:
            sign = page.signs[index]
            if sign is None or index in page.gone or index == page.title or not _joins(page, index, index + step):
                continue
            if sign.role in ROLES and not ROLES[sign.role](page, index):
                continue
            page.remove(index, sign.rule, f"{sign.reason} and stands among other furniture", 0.8)


def _joins(page: Page, index: int, neighbour: int) -> bool:
    """Whether the line's neighbour goes and makes furniture of it: inside the article an ad or a picture does not."""
    verdict = page.gone.get(neighbour)
    if verdict is None:
        return False
    return page.before(index) or page.after(index) or verdict.rule not in INNER


def _subheading(page: Page, index: int, sign: Sign) -> bool:
    """Whether the line may be a subheading: one word inside the article, other than the mark of an ad."""
    shape = page.shapes[index]
    return shape.words == 1 and index in page.core and sign.rule != "ad-marker"


def _after(page: Page, index: int) -> bool:
    return page.after(index)


def _introduces_author(page: Page, index: int) -> bool:
    """After the article, of somebody whom the article itself does not name: its own people are introduced in it."""
    if not page.after(index):
        return False
    names = [word.strip(",.()") for word in page.shapes[index].text.split()[:2]]
    return not any(names[-1] in page.shapes[n].text for n in page.core)


def _outside(page: Page, index: int) -> bool:
    return page.before(index) or page.after(index)


def _date_alone(page: Page, index: int) -> bool:
    """A bare date outside an article that has no other bare dates in it (a diary has)."""
    inner = page.signs[page.core.start : page.core.stop]
    return _outside(page, index) and not any(sign and sign.role == "date" for sign in inner)


def _ends_article(page: Page, index: int) -> bool:
    """No article text follows, or furniture stands beside the line."""
    rest = range(index + 1, len(page.shapes))
    following = (n for n in rest if page.signs[n] is None and page.shapes[n].body_like)
    beside = any(page.signs[n] for n in (index - 1, index + 1) if 0 <= n < len(page.signs))
    some, more = (next(following, None) is not None for _ in range(2))
    return index > 0 and (not some or (beside and not more))


ROLES: dict[str, Callable[[Page, int], bool]] = {
    "tagline": _ends_article,
    "date": _date_alone,
    "byline": _outside,
    "head": lambda page, index: page.before(index),
    "bio": _introduces_author,
    "author": _outside,
    "sign-off": _after,
}
"""Roles whose lines must also stand in the right place."""
