"""Lines without a sign of their own among the furniture before and after the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleantext.reading.document import Document
from cleantext.reading.english import is_english
from cleantext.rules.boilerplate.blocks import refers
from cleantext.rules.boilerplate.page import INNER, WITHIN, Page
from cleantext.rules.boilerplate.signs import Sign

NAME = "page-remains"
TAIL_SIGNS = 3
TAIL_WORDS = 20
TEASER_WORDS = 60
BETWEEN, DEEP = 2, 3
"""Strong signs between the article's end and a sentence, some lines below it, from which it goes too: with furniture on
both sides, with furniture on one. On 1,069 texts no line of an article stood so, but 40,000 characters of teasers and
publishers' words; on a hundred other English pages, of code and of questions, five lines of articles did. So it is only
shown, and the line model has the last word."""
TOLD = 3
"""Lines with a stop that make the article go on."""
ANSWERS = 2
"""Forms to comment, with a paragraph above each, from which a page is made of answers."""
BLOCK = 6
"""Lines of the longest block that is taken for one between two paragraphs: a short ending may follow it."""
DENSE = 0.1
"""Share of lines with signs from which all short lines of the tail count as furniture."""
SPEECH = '“"«„‘–—'
HEAD_WORDS = 4
MENU = "page-navigation"
MENU_RUN = 5
MENU_SHARE = 0.2
MENU_GAP = 6
"""Lines between two known entries from which they are no menu: "Menu" may head the dishes at the end of an article."""
OPEN = WITHIN | {"byline"}
"""Rules whose lines do not close the article."""
NO_MENU = frozenset({"ad-marker", "photo-credit"})
"""Rules whose lines stand inside articles as well: what lies between two of them is no menu."""
MENU_WORDS = 5
COUNTED = 3


def sweep_tail(page: Page, document: Document) -> None:
    """After the article: what stands below the first line that goes, and is no sentence.

    Only where at least three lines with signs go, so that a list that ends an article is safe from one stray "Share".
    """
    if not page.core:
        return
    known = [index for index, verdict in page.gone.items() if page.after(index) and verdict.rule not in INNER]
    if len(known) < TAIL_SIGNS or _answered(page):
        return
    first = _resumed(page, _closing(page, known))
    dense = len(known) >= DENSE * (len(page.shapes) - min(known))
    depth = 0
    for index in range(first, len(page.shapes)):
        shape, sign = page.shapes[index], page.signs[index]
        if (verdict := page.gone.get(index)) is not None:
            depth += sign is not None and sign.strong and verdict.rule not in INNER
            continue
        if shape.sealed or shape.words > TEASER_WORDS or shape.text[0] in SPEECH:
            continue
        sentence = shape.stop and shape.text[-1] not in "?!"
        if shape.body_like or sentence or shape.words > TAIL_WORDS:
            if _sunk(page, index, depth) and is_english(document):
                page.remove(index, NAME, "stands below the furniture that closes the article", 0.7, "unsafe")
            elif dense and index - 1 in page.gone and sign is None:
                page.remove(index, NAME, "stands among furniture, but may be a sentence of the article", 0.5, "unsafe")
        elif not refers(page, index) and (dense or _beside(page, index)):
            page.remove(index, NAME, "is no sentence and stands among furniture after the end of the article", 0.75)


def _closing(page: Page, known: list[int]) -> int:
    """The first line that closes the article."""
    return min((index for index in known if page.gone[index].rule not in OPEN), default=min(known))


def sweep_menus(page: Page) -> None:
    """Outside the article: a run of short labels, many of which are known menu entries.

    From the first to the last known one: the line next to the article may be its title or its signature.
    """
    shapes = page.shapes
    for run in _label_runs(page):
        known = [
            index
            for index in run
            if (sign := page.signs[index]) and sign.rule not in NO_MENU and not _address(page, index, sign)
        ]
        while known and page.after(known[0]) and (sign := page.signs[known[0]]) and sign.role == "date":
            del known[0]  # A programme of dates and places may end an article.
        if known and _named(page, known) >= MENU_SHARE * len(run):
            for index, following in pairwise([*known, known[-1] + 1]):
                gap = range(index + 1, following)
                last = index + 1 if _measured(page, gap) or (len(gap) > MENU_GAP and page.after(index)) else following
                for entry in range(index, last):
                    if entry != page.title and "@" not in shapes[entry].text:
                        page.remove(entry, MENU, "is an entry in a run of menu entries", 0.8)


def _label_runs(page: Page) -> Iterator[range]:
    """Runs of labels before and after the article, as long as a menu at the least."""
    outside = (range(page.core.start), range(page.core.stop, len(page.shapes))) if page.core else ()
    for lines in outside:
        start = lines.start
        others = [n for n in lines if (s := page.shapes[n]).words > MENU_WORDS or s.stop or s.sealed]
        for index in (*others, lines.stop):
            if index - start >= MENU_RUN:
                yield range(start, index)
            start = index + 1


def _named(page: Page, known: Sequence[int]) -> int:
    """How many entries are known, those of one letter counted once: a table is full of crosses."""
    texts = [page.shapes[index].text for index in known]
    letters = [text for text in texts if len(text) == 1]
    return len(texts) - len(letters) + len(set(letters))


def _address(page: Page, index: int, sign: Sign) -> bool:
    """Whether the line says whose address it gives: above the article, it is one of an imprint, not of a menu."""
    shape = page.shapes[index]
    return page.before(index) and sign.rule == "follow-prompt" and "@" in shape.text and shape.words > 1


def _measured(page: Page, lines: range) -> bool:
    """Whether lines between two menu entries are things counted: "3 leeks" and "2 cups of water" are no menu."""
    counted = sum(1 for n in lines if page.shapes[n].text[0].isdigit() and page.shapes[n].words > 1)
    return counted >= COUNTED and 3 * counted >= len(lines)


def sweep_head(page: Page) -> None:
    """Before the article: short labels with furniture on both sides. The line above the article stays: its title."""
    for index in range(1, page.core.start):
        shape = page.shapes[index]
        if index in page.gone or index == page.title or shape.sealed or shape.stop or shape.words > HEAD_WORDS:
            continue
        if index - 1 in page.gone and index + 1 in page.gone:
            page.remove(index, NAME, "is a short label among furniture before the article", 0.7)


def _answered(page: Page) -> bool:
    """Whether the page is made of answers: the same form to comment below each of several paragraphs."""
    forms: dict[str, list[int]] = {}
    for index in page.signed:
        sign = page.signs[index]
        if sign is not None and sign.strong and sign.rule == "comment-prompt" and sign.role == "line":
            forms.setdefault(page.shapes[index].text, []).append(index)
    return any(
        sum(any(shape.body_like for shape in page.shapes[above:below]) for above, below in pairwise(form)) >= ANSWERS
        for form in forms.values()
    )


def _beside(page: Page, index: int) -> bool:
    """Whether the line above goes, or the next with a sign below does."""
    return index - 1 in page.gone or index + 1 in page.gone


def _resumed(page: Page, first: int) -> int:
    """Where the tail begins: below what may be the article going on after one block of furniture, in short sentences.

    Answers, cues and notices are no paragraphs by shape: four of our own texts (an interview, a screenplay, small ads,
    a page in capitals) lost their second half when a block of furniture stood in the middle.
    """
    end = first
    while end < len(page.shapes) and (end in page.gone or page.signs[end] is not None):
        end += 1
    stop = end
    while stop < len(page.shapes) and stop not in page.gone and page.signs[stop] is None:
        stop += 1
    told = sum(1 for n in range(end, stop) if page.shapes[n].stop and page.shapes[n].words > 1)
    return stop if end - first <= BLOCK and told >= TOLD and 3 * told >= stop - end else first


def _sunk(page: Page, index: int, depth: int) -> bool:
    """Whether a sentence stands so deep among furniture that it cannot end the article."""
    if depth < BETWEEN or index - page.core.stop <= BLOCK:
        return False
    above, below = index - 1 in page.gone, index + 1 in page.gone
    return (above and below) or (depth >= DEEP and (above or below))
