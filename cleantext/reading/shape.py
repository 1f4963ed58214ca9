"""The shape of each paragraph: how long, how it ends, whether it looks like article text; and where the article lies.

Measures only: what a shape means is for the rules to say. Nothing here knows a word of any language.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from cleantext.reading.lines import WRAP_WIDTHS, Line, is_wrapped

if TYPE_CHECKING:
    from cleantext.reading.document import Document

MASK = "\ufffc"
STOPS = ".!?…。！？"
ENDS = frozenset(STOPS)
CLOSERS = "\"'”’“»)]*_ "
BODY_WORDS = 14
"""Words of the shortest sentence that is taken for article text by its shape. News sentences run to 20 words and more;
headlines stay below 14 and have no stop. Dialogue and lists are shorter: they are not body by shape, so rules must
never remove a line for its shape alone."""
LONG_LINE = 240
"""Characters from which a line is article text however it ends: no headline, menu entry or button is as long."""
REMEMBERED = 4096
"""Paragraphs whose measures are remembered: a page is read again after each step of a run."""
BLOCK_COST, LONG_BLOCK, LINE_COST, MOST_COST = 20, 3, 10, 60
"""The most that furniture between two paragraphs costs: an ending of 20 words is never cut off by what stands above
it. Blocks of more than three lines cost more for each line, for inside articles they are rare and after them the rule:
so a single teaser below them is no ending, but an ending of two paragraphs is one. Beyond it a line still costs 1: were
it free, a page would seem to run on into its comments the more of their lines were known."""

HEADING, TEASER_WORDS, HEADLINE_WORDS = 25, 30, 3
"""Cost of a heading of other articles: below it a lone sentence of so many words between short lines is no gain."""
CLOSING = 60
"""Cost of what stands below articles only: with it in a block, a paragraph below is no ending unless more follow."""


class Shape:
    """A paragraph: one line, or the lines of a hard-wrapped one. ``start:end`` is what is visible of it.

    Slots, since a line's shape is asked some forty times: they are read in a fifth of the time of a named tuple's.
    """

    __slots__ = ("body_like", "end", "last_row", "row", "sealed", "start", "stop", "text", "words")

    def __init__(self, start: int, end: int, text: str, row: int, last_row: int) -> None:
        self.start = start
        self.end = end
        self.text, self.words, self.stop, self.body_like = measured(text)
        """Its prose, markup left out, line breaks folded; its words, whether it ends like a sentence, closing quotes
        aside, and whether it looks like a paragraph of an article: a long sentence with a stop, or simply long."""
        self.row = row
        """Row of its first line."""
        self.last_row = last_row
        self.sealed = not text
        """Holds no prose at all (code, front matter): rules neither read nor remove it."""


def read_shapes(document: Document) -> tuple[Shape, ...]:
    """The paragraphs of the document, in order; measured once."""
    return document.memo("shapes", _read)


def shape_at(shapes: Sequence[Shape], position: int) -> int:
    """Index of the paragraph that holds the position, or of the last one before it (-1: none)."""
    return bisect_right(shapes, position, key=lambda shape: shape.start) - 1


def _read(document: Document) -> tuple[Shape, ...]:
    prose = document.prose
    raws = prose.split("\n")
    lines = list(map(str.strip, raws))
    if max(map(len, lines)) in WRAP_WIDTHS and is_wrapped(document.text, document.lines):
        joined = _paragraphs(document.text, document.lines)
        return tuple([_joined(prose, group[0], group[-1]) for group in joined])
    texts = [line.replace(MASK, " ").strip() for line in lines] if MASK in prose else lines
    shapes, at = [], 0
    for row, (raw, line, text) in enumerate(zip(raws, lines, texts, strict=True)):
        if line:
            start = at if len(line) == len(raw) else at + raw.index(line[0])
            shapes.append(Shape(start, start + len(line), text, row, row))
        at += len(raw) + 1
    return tuple(shapes)


def _paragraphs(text: str, lines: Sequence[Line]) -> list[list[Line]]:
    """Lines of a hard-wrapped text put together again, except where a break stands that the width did not ask for.

    A break is meant when the next line's first word would still have fitted: so "Read also" above a headline and the
    lines of a list stay apart although no blank line parts them.
    """
    width = max(line.end - line.start for line in lines)
    groups: list[list[Line]] = []
    for line in lines:
        before = groups[-1][-1] if groups else None
        word = text[line.start : line.end].split(None, 1)[0]
        if before and before.row == line.row - 1 and before.end - before.start + 1 + len(word) > width:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _joined(prose: str, first: Line, last: Line) -> Shape:
    """The shape of a paragraph of a hard-wrapped text, given its first and last line."""
    text = prose[first.start : last.end].replace(MASK, " ").strip()
    if last is not first:
        text = " ".join(text.split())
    return Shape(first.start, last.end, text, first.row, last.row)


@lru_cache(maxsize=REMEMBERED)
def measured(text: str) -> tuple[str, int, bool, bool]:
    """The words of a paragraph, whether it has a stop, and whether it looks like article text.

    The text itself comes first, as the object that was given when it was first seen: what else is remembered of it is
    found sooner by the same object.
    """
    last = text[-1:]
    stopped = last in ENDS or (last in CLOSERS and text.rstrip(CLOSERS)[-1:] in ENDS)
    words = text.count(" ") + 1
    if words < len(text) // 16:
        words = len(text) // 2
    return text, words, stopped, words >= BODY_WORDS and (stopped or len(text) >= LONG_LINE)


def _teaser(shapes: Sequence[Shape], index: int) -> bool:
    """Whether a sentence of moderate length stands alone between short lines, as on the cards of a list of articles.

    The line above is a headline: a question or the name of a speaker heads an answer.
    """
    if shapes[index].words > TEASER_WORDS or index + 1 == len(shapes) or shapes[index + 1].body_like:
        return False
    above = shapes[index - 1]
    return not above.body_like and not above.stop and above.words >= HEADLINE_WORDS


def _cut_short(shape: Shape) -> bool:
    """Whether the line ends in dots, as headlines and teasers do that are longer than their place."""
    return shape.words <= TEASER_WORDS and shape.text.endswith(("...", "…"))


def body(shapes: Sequence[Shape], furniture: Mapping[int, int]) -> range:
    """Indexes from the first to the last paragraph of the article proper; empty when nothing looks like one.

    The stretch that gains most, where a paragraph that looks like article text gains its words (at most 40), a short
    line costs 2 and one known as ``furniture`` costs what is given for it. So a teaser far down among links does not
    draw the end of the article to itself, and a list inside an article does not cut it.
    """
    best, best_gain = range(0), 0
    start, gain, paid, most = 0, 0, 0, BLOCK_COST
    length, listed = 0, False
    for index, shape in enumerate(shapes):
        if gain <= 0:
            start, gain = index, 0
        asked = furniture.get(index)
        if asked is not None:
            length += 1
            if asked >= CLOSING:
                most = MOST_COST
            elif length > LONG_BLOCK:
                most = min(most + LINE_COST, MOST_COST)
            cost = max(min(asked, most - paid), 1)
            paid += cost
            gain -= cost
            listed = listed or asked >= HEADING
        elif shape.body_like and not _cut_short(shape) and not (listed and _teaser(shapes, index)):
            listed = False
            gain += min(shape.words, 40)
            paid, most, length = 0, BLOCK_COST, 0
        else:
            gain -= 2
        if gain > best_gain:
            best, best_gain = range(start, index + 1), gain
    return best
