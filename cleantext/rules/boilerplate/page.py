"""What the lines of a page say together: which are furniture, judged by their signs and by where they stand.

The article proper (`shape.body`) parts the page in a head, the article and a tail. A strong sign removes its line
anywhere. A weak one needs furniture beside it. Lines without a sign go only as part of a block: headlines under a
heading of other articles, labels under "Tags", and what stands among the furniture before or after the article.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import NamedTuple

from cleantext.model import Safety
from cleantext.reading.document import Document
from cleantext.reading.english import is_english
from cleantext.reading.shape import CLOSING, HEADING, Shape, body, read_shapes
from cleantext.rules.boilerplate.handwritten import is_handwritten, is_whole_block, safety_in_markdown
from cleantext.rules.boilerplate.signs import Sign, read_signs
from cleantext.rules.rule import Fault

OWN_WORDS = 8
"""Words above which a line next to the article is as likely its own."""
INNER = frozenset({"ad-marker", "photo-credit", "page-navigation"})
"""Rules whose furniture stands inside articles as well: it says nothing about the lines beside it."""

NEAR = 3
"""Lines above the article within which its one date stands, right below the title."""
WITHIN = INNER | {"related-stories", "newsletter-prompt", "translated-furniture"}
"""Rules whose furniture stands between two paragraphs often enough that it does not close an article."""

BIO_COST = 20
CLOSERS = frozenset({"comment-prompt", "copyright-line"})
"""Rules whose furniture stands below articles and hardly ever inside them."""
CONSENT = "cookie-or-paywall-notice"


class Verdict(NamedTuple):
    """Why a line goes."""

    rule: str
    reason: str
    safety: Safety
    confidence: float


class Page:
    """The lines of a document, their signs and the verdicts so far. Slots, since each line asks for them again."""

    __slots__ = ("core", "gone", "shapes", "signs", "title")

    def __init__(self, shapes: tuple[Shape, ...], signs: list[Sign | None], core: range, title: int = -1) -> None:
        self.shapes = shapes
        self.signs = signs
        self.core = core
        self.gone: dict[int, Verdict] = {}
        self.title = title
        """The line before the article that is most likely its title (-1: none): only a strong sign removes it."""

    def before(self, index: int) -> bool:
        """Whether the line stands before the article proper."""
        return index < self.core.start

    def after(self, index: int) -> bool:
        """Whether the line stands after the article proper."""
        return bool(self.core) and index >= self.core.stop

    def remove(self, index: int, rule: str, reason: str, confidence: float, safety: Safety = "safe") -> None:
        """Let a line go, unless a verdict stands already."""
        if index not in self.gone:
            self.gone[index] = tuple.__new__(Verdict, (rule, reason, safety, confidence))


def faults(document: Document, rule: str) -> list[Fault]:
    """The lines of the document that this rule removes."""
    return document.memo("furniture", _faults).get(rule, [])


def _heads(sign: Sign | None, verdict: Verdict) -> bool:
    return verdict.rule == "related-stories" and sign is not None and sign.role == "heading"


def _faults(document: Document) -> dict[str, list[Fault]]:
    page = read_page(document)
    found: dict[str, list[Fault]] = {}
    if not page.gone or len(page.gone) == len(page.shapes) <= 2:
        return found
    handwritten, spoken_of = is_handwritten(document), _project_says(document)
    headings = [page.shapes[i].text.lower() for i, v in page.gone.items() if handwritten and _heads(page.signs[i], v)]
    for index, verdict in sorted(page.gone.items()):
        shape = page.shapes[index]
        start, end = shape.start, shape.end
        rule, reason, safety, confidence = verdict
        if handwritten:
            if not is_whole_block(document, shape):
                continue
            safety = safety_in_markdown(rule, document.text[start:end].lower(), headings, safety)
        if spoken_of is not None and spoken_of(document, start, end):
            continue
        # As a named tuple makes itself, in a third of the time: a page loses many lines.
        fields = (start, end, f"This line {reason}.", "", (), safety, confidence, None, None)
        found.setdefault(rule, []).append(tuple.__new__(Fault, fields))
    return found


def _project_says(document: Document) -> Callable[[Document, int, int], bool] | None:
    """The test whether the project itself says of a line that it goes or stays; None where it lists nothing."""
    if document.own is None:
        return None
    from cleantext.rules.boilerplate.listed.standing import spoken_of

    return spoken_of


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


def read_page(document: Document, *, learned: bool = True) -> Page:
    """Judge every line of the document; without the line model when it is to be trained."""
    from cleantext.rules.boilerplate.authors import take_author_boxes
    from cleantext.rules.boilerplate.blocks import take_blocks
    from cleantext.rules.boilerplate.cards import sweep_cards
    from cleantext.rules.boilerplate.judging import take_names, take_strong, take_weak
    from cleantext.rules.boilerplate.scenes import take_scenes
    from cleantext.rules.boilerplate.threads import find_thread, take_thread
    from cleantext.rules.boilerplate.zones import sweep_head, sweep_menus, sweep_tail

    shapes, signs = _signed(document)
    if not any(signs):
        return Page(shapes, signs, range(0))
    thread = find_thread(shapes, signs)
    core = _core(shapes[: thread.start] if thread else shapes, signs)
    page = Page(shapes, signs, core, _title(shapes, signs, core))
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
    if learned and _may_be_learned(page, document):
        from cleantext.rules.boilerplate.learned.verdicts import take_learned

        take_learned(page)
    return page


def _signed(document: Document) -> tuple[tuple[Shape, ...], list[Sign | None]]:
    """The lines with their signs, those of the project's own boilerplate among them."""
    shapes = read_shapes(document)
    signs = read_signs(shapes)
    if document.own is not None:
        from cleantext.rules.boilerplate.listed.standing import telling

        signs = telling(document, shapes, signs)
    return shapes, signs


def _core(above: tuple[Shape, ...], signs: list[Sign | None]) -> range:
    """The lines of the article, among those above the comments."""
    from cleantext.rules.boilerplate.extent import extent

    costs = {n: _cost(sign, signs[n - 1] if n else None) for n, sign in enumerate(signs) if sign}
    return extent(above, signs, body(above, costs))


def _may_be_learned(page: Page, document: Document) -> bool:
    """Whether the model is asked: its words are English, and elsewhere its losses were twice those of the rules."""
    return len(page.gone) > 1 and _leaves_doubts(page) and is_english(document) and not is_handwritten(document)


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
    return sign.role in ("byline", "stamp", "by") or (sign.rule == "byline" and sign.strong)


def _title_rank(shape: Shape, sign: Sign | None) -> int:
    """How well a line would do as a title: 4 without a sign and of some length, 0 not at all."""
    if sign is None:
        return 2 + (shape.words > 2) + (shape.words > 4)
    return 1 if not sign.strong and sign.role == "line" else 0


def ruled_out(document: Document) -> Set[str]:
    """The names of the rules that have a line to remove."""
    return document.memo("furniture", _faults).keys()
