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
from cleantext.reading.shape import Shape, read_places, read_shapes
from cleantext.rules.boilerplate.handwritten import is_handwritten, is_whole_block, safety_in_markdown
from cleantext.rules.boilerplate.signs import Sign, read_signs
from cleantext.rules.rule import Fault

INNER = frozenset({"ad-marker", "photo-credit", "page-navigation"})
"""Rules whose furniture stands inside articles as well: it says nothing about the lines beside it."""

WITHIN = INNER | {"related-stories", "newsletter-prompt", "translated-furniture"}
"""Rules whose furniture stands between two paragraphs often enough that it does not close an article."""


class Verdict(NamedTuple):
    """Why a line goes."""

    rule: str
    reason: str
    safety: Safety
    confidence: float


class Page:
    """The lines of a document, their signs and the verdicts so far. Slots, since each line asks for them again."""

    __slots__ = ("core", "document", "gone", "shapes", "signed", "signs", "title")

    def __init__(
        self,
        document: Document,
        shapes: tuple[Shape, ...],
        signs: list[Sign | None],
        core: range,
        title: int = -1,
    ) -> None:
        self.document = document
        self.shapes = shapes
        self.signs = signs
        self.signed = [index for index, sign in enumerate(signs) if sign is not None]
        """The lines with a sign: one in six, so that most steps look at few lines."""
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
    handwritten, spoken_of, places = is_handwritten(document), _project_says(document), read_places(document)
    headings = [page.shapes[i].text.lower() for i, v in page.gone.items() if handwritten and _heads(page.signs[i], v)]
    for index, verdict in sorted(page.gone.items()):
        start, end = places.span(index)
        rule, reason, safety, confidence = verdict
        if handwritten:
            if not is_whole_block(document, start, end):
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


def read_page(document: Document, *, learned: bool = True) -> Page:
    """Judge every line of the document; without the line model when it is to be trained."""
    shapes, signs = _signed(document)
    if not any(signs):
        return Page(document, shapes, signs, range(0))
    from cleantext.rules.boilerplate.steps import judge

    return judge(document, shapes, signs, learned=learned)


def _signed(document: Document) -> tuple[tuple[Shape, ...], list[Sign | None]]:
    """The lines with their signs, those of the project's own boilerplate among them."""
    shapes = read_shapes(document)
    signs = read_signs(shapes)
    if document.own is not None:
        from cleantext.rules.boilerplate.listed.standing import telling

        signs = telling(document, signs)
    return shapes, signs


def ruled_out(document: Document) -> Set[str]:
    """The names of the rules that have a line to remove."""
    return document.memo("furniture", _faults).keys()
