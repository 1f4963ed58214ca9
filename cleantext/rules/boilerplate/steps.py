"""The steps in which the lines of a page are judged, each seeing what those before it let go.

Opened only for a text that has a line with a sign: most articles have none.
"""

from __future__ import annotations

from cleantext.reading.document import Document
from cleantext.reading.english import is_english
from cleantext.reading.shape import CLOSING, HEADING, Shape, body
from cleantext.rules.boilerplate.authors import take_author_boxes
from cleantext.rules.boilerplate.blocks import take_blocks
from cleantext.rules.boilerplate.buttons import take_buttons
from cleantext.rules.boilerplate.cards import sweep_cards
from cleantext.rules.boilerplate.extent import extent
from cleantext.rules.boilerplate.handwritten import is_handwritten
from cleantext.rules.boilerplate.judging import take_names, take_strong, take_weak
from cleantext.rules.boilerplate.page import Page
from cleantext.rules.boilerplate.scenes import take_scenes
from cleantext.rules.boilerplate.signs import Sign
from cleantext.rules.boilerplate.threads import find_thread, take_thread
from cleantext.rules.boilerplate.zones import sweep_head, sweep_menus, sweep_tail

OWN_WORDS = 8
"""Words above which a line next to the article is as likely its own."""
NEAR = 3
"""Lines above the article within which its one date stands, right below the title."""
BIO_COST = 20
CLOSERS = frozenset({"comment-prompt", "copyright-line"})
"""Rules whose furniture stands below articles and hardly ever inside them."""
CONSENT = "cookie-or-paywall-notice"


def judge(document: Document, shapes: tuple[Shape, ...], signs: list[Sign | None], *, learned: bool) -> Page:
    """The page with all its verdicts; without those of the line model when it is to be trained."""
    thread = find_thread(shapes, signs)
    core = _core(shapes[: thread.start] if thread else shapes, signs)
    page = Page(document, shapes, signs, core, _title(shapes, signs, core))
    if core:
        take_thread(page, thread)
    take_strong(page)
    take_names(page)
    take_blocks(page)
    sweep_menus(page)
    take_weak(page)
    take_author_boxes(page)
    take_scenes(page)
    sweep_cards(page, document)
    sweep_head(page)
    sweep_tail(page, document)
    take_buttons(page)
    if learned and _may_be_learned(page, document):
        from cleantext.rules.boilerplate.learned.verdicts import take_learned

        take_learned(page)
    return page


def _core(above: tuple[Shape, ...], signs: list[Sign | None]) -> range:
    """The lines of the article, among those above the comments."""
    costs = {n: _cost(sign, signs[n - 1] if n else None) for n, sign in enumerate(signs) if sign}
    return extent(above, signs, body(above, costs))


def _may_be_learned(page: Page, document: Document) -> bool:
    """Whether the model is asked: its words are English, and elsewhere its losses were twice those of the rules."""
    return len(page.gone) > 1 and _leaves_doubts(page) and is_english(document) and not is_handwritten(document)


def _leaves_doubts(page: Page) -> bool:
    """Whether any line but the article's own sentences is unsettled: else the line model need not be opened.

    The line at either end of the article counts as its own when it is of a sentence's length.
    """
    own = range(page.core.start - 1, page.core.stop + 1)
    for index, shape in enumerate(page.shapes):
        verdict = page.gone.get(index)
        settled = shape.sealed or index == page.title or (verdict is not None and verdict.safety == "safe")
        inside = (shape.body_like or shape.stop) and index in page.core
        if not settled and not inside and not (index in own and shape.words > OWN_WORDS):
            return True
    return False


def _cost(sign: Sign, above: Sign | None) -> int:
    """How much a line speaks against the article going on below it.

    A box that asks for consent, of a post or a video amid the article, may hold a link to the site's terms.
    """
    if sign.strong and sign.rule in CLOSERS and not (above and above.rule == CONSENT and sign.role != "closing"):
        return CLOSING
    return {"heading": HEADING, "bio": BIO_COST}.get(sign.role, 10)


def _title(shapes: tuple[Shape, ...], signs: list[Sign | None], core: range) -> int:
    """The last line without a sign above the byline, or above the article; of one or two words only if need be.

    A title such as "Football" has the weak sign of a menu entry: then it is the last such line.
    """
    stamped = (n for n in range(core.start) if (sign := signs[n]) and _signs_article(sign))
    first = next(stamped, core.start)
    dates = [n for n in range(core.start) if (sign := signs[n]) and sign.role == "date"]
    if len(dates) == 1 and max(core.start - NEAR, 1) <= dates[0] < first and not signs[dates[0] - 1]:
        first = dates[0]
    for end in (first, core.start):
        ranks = [(_title_rank(shapes[index], signs[index]), index) for index in range(end)]
        rank, index = max(ranks, default=(0, -1))
        if rank:
            return index
    return -1


def _signs_article(sign: Sign) -> bool:
    """Whether the line says who wrote the article below it, or when."""
    return sign.role in ("byline", "stamp", "by", "lone-byline") or (sign.rule == "byline" and sign.strong)


def _title_rank(shape: Shape, sign: Sign | None) -> int:
    """How well a line would do as a title: 4 without a sign and of some length, 0 not at all."""
    if sign is None:
        return 2 + (shape.words > 2) + (shape.words > 4)
    return 1 if not sign.strong and sign.role == "line" else 0
