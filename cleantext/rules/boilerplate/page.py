"""What the lines of a page say together: which are furniture, judged by their signs and by where they stand.

The article proper (`shape.body`) parts the page in a head, the article and a tail. A strong sign removes its line
anywhere. A weak one needs furniture beside it. Lines without a sign go only as part of a block: headlines under a
heading of other articles, labels under "Tags", and what stands among the furniture before or after the article.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cleantext.model import Safety
from cleantext.reading.document import Document
from cleantext.reading.shape import Shape, body, read_shapes
from cleantext.rules.boilerplate.signs import Sign, read_sign
from cleantext.rules.rule import Fault

LONG_SIGN = 30
"""Words beyond which a phrase at the start of a line no longer speaks for all of it, notices and pitches aside."""
LONG_ROLES = frozenset({"notice", "pitch", "closing", "caption", "bio"})


class Verdict(NamedTuple):
    """Why a line goes."""

    rule: str
    reason: str
    safety: Safety
    confidence: float


class Page(NamedTuple):
    """The lines of a document, their signs and the verdicts so far."""

    shapes: tuple[Shape, ...]
    signs: list[Sign | None]
    core: range
    gone: dict[int, Verdict]
    title: int
    """The line before the article that is most likely its title (-1: none): only a strong sign removes it."""

    def before(self, index: int) -> bool:
        """Whether the line stands before the article proper."""
        return index < self.core.start

    def after(self, index: int) -> bool:
        """Whether the line stands after the article proper."""
        return bool(self.core) and index >= self.core.stop

    def remove(self, index: int, rule: str, reason: str, confidence: float, safety: Safety = "safe") -> None:
        """Let a line go, unless a verdict stands already."""
        self.gone.setdefault(index, Verdict(rule, reason, safety, confidence))


def faults(document: Document, rule: str) -> list[Fault]:
    """The lines of the document that this rule removes."""
    return document.memo("furniture", _faults).get(rule, [])


def _faults(document: Document) -> dict[str, list[Fault]]:
    page = read_page(document)
    found: dict[str, list[Fault]] = {}
    if not page.gone or len(page.gone) == len(page.shapes) <= 2:
        return found
    for index, verdict in sorted(page.gone.items()):
        shape = page.shapes[index]
        found.setdefault(verdict.rule, []).append(
            Fault(
                start=shape.start,
                end=shape.end,
                message=f"This line {verdict.reason}.",
                replacement="",
                safety=verdict.safety,
                confidence=verdict.confidence,
            )
        )
    return found


def read_page(document: Document) -> Page:
    """Judge every line of the document."""
    from cleantext.rules.boilerplate.blocks import take_blocks
    from cleantext.rules.boilerplate.zones import sweep_head, sweep_menus, sweep_tail

    shapes = read_shapes(document)
    signs = [_fitting(shape, read_sign(shape)) for shape in shapes]
    if not any(signs):
        return Page(shapes, signs, range(0), {}, -1)
    core = body(shapes, {index: (25 if sign.role == "heading" else 10) for index, sign in enumerate(signs) if sign})
    page = Page(shapes, signs, core, {}, _title(shapes, signs, core))
    _take_strong(page)
    take_blocks(page)
    sweep_menus(page)
    _take_weak(page)
    sweep_head(page)
    sweep_tail(page)
    return page


def _title(shapes: tuple[Shape, ...], signs: list[Sign | None], core: range) -> int:
    """The last line without a sign above the byline, or above the article; of one or two words only if need be.

    A title such as "Football" has the weak sign of a menu entry: then it is the last such line.
    """
    end = next((n for n in range(core.start) if (sign := signs[n]) and sign.role in ("byline", "stamp")), core.start)
    ranks = [(_title_rank(shapes[index], signs[index]), index) for index in range(end)]
    rank, index = max(ranks, default=(0, -1))
    return index if rank else -1


def _title_rank(shape: Shape, sign: Sign | None) -> int:
    """How well a line would do as a title: 3 without a sign and of some length, 0 not at all."""
    if sign is None:
        return 3 if shape.words > 2 else 2
    return 1 if not sign.strong and sign.role == "line" else 0


def _fitting(shape: Shape, sign: Sign | None) -> Sign | None:
    """The sign, unless the line is too long for it."""
    if sign is None or (shape.words > LONG_SIGN and sign.role not in LONG_ROLES):
        return None
    return sign


def _take_strong(page: Page) -> None:
    for index, sign in enumerate(page.signs):
        if sign is None or not (sign.strong or _placed(page, index, sign)):
            continue
        if sign.role in ROLES and not ROLES[sign.role](page, index):
            continue
        page.remove(index, sign.rule, sign.reason, 0.9)


def _placed(page: Page, index: int, sign: Sign) -> bool:
    """Whether a weak sign's own place is enough: a byline above the article, a note on the author below it."""
    if sign.role == "byline":
        return 0 < index < page.core.start
    return (sign.role == "bio") or (sign.role == "caption" and page.after(index))


def _take_weak(page: Page) -> None:
    """Weak signs beside a line that goes, through whole runs of them, first downwards, then upwards."""
    indexes = range(len(page.shapes))
    for order, step in ((indexes, -1), (reversed(indexes), 1)):
        for index in order:
            sign = page.signs[index]
            if sign is None or index in page.gone or index + step not in page.gone or index == page.title:
                continue
            if sign.role in ROLES and not ROLES[sign.role](page, index):
                continue
            page.remove(index, sign.rule, f"{sign.reason} and stands among other furniture", 0.8)


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
    rest = page.shapes[index + 1 :]
    following = [s for n, s in enumerate(rest, index + 1) if page.signs[n] is None and s.body_like]
    beside = any(page.signs[n] for n in (index - 1, index + 1) if 0 <= n < len(page.signs))
    return index > 0 and (not following or (beside and len(following) <= 1))


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


def holds_furniture(document: Document) -> bool:
    """Whether any rule has a line to remove."""
    return bool(document.memo("furniture", _faults))
