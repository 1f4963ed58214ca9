"""The shape of each paragraph: how long, how it ends, whether it looks like article text; and where the article lies.

Measures only: what a shape means is for the rules to say. Nothing here knows a word of any language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

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
"""Paragraphs whose shapes are remembered: a page is read again after each step of a run."""
UNREAD = "unread"
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
    """What a paragraph (one line, or the lines of a hard-wrapped one) is by its text, wherever it stands.

    One for all paragraphs of a text: ask `shape_of`. Slots, since it is asked some forty times a line: they are read in
    a fifth of the time of a named tuple's.
    """

    __slots__ = ("body_like", "sealed", "sign", "stop", "text", "words")

    def __init__(self, text: str) -> None:
        words = text.count(" ") + 1
        if words < len(text) // 16:
            words = len(text) // 2
        last = text[-1:]
        self.text = text
        """Its prose, markup left out, line breaks folded. As the object that was given when it was first seen: what
        else is remembered of it is found sooner by the same object."""
        self.words = words
        self.stop = last in ENDS or (last in CLOSERS and text.rstrip(CLOSERS)[-1:] in ENDS)
        """Whether it ends like a sentence, closing quotes aside."""
        self.body_like = words >= BODY_WORDS and (self.stop or len(text) >= LONG_LINE)
        """Whether it looks like a paragraph of an article: a long sentence with a stop, or simply long."""
        self.sealed = not text
        """Holds no prose at all (code, front matter): rules neither read nor remove it."""
        self.sign: Any = UNREAD
        """What rules have read in the text, once they were asked for it: remembered as long as the shape is."""


shape_of = lru_cache(maxsize=REMEMBERED)(Shape)
"""The shape of a paragraph's text."""


class Paragraphs(NamedTuple):
    """The paragraphs of a document."""

    shapes: tuple[Shape, ...]
    raws: list[str]
    """The lines of its prose, blank ones and outer white space included."""
    joined: list[list[Line]]
    """The lines of each paragraph where the text is hard-wrapped; none where each line is a paragraph."""


class Places:
    """Where the paragraphs of a document stand, each worked out when it is asked for: of those that go."""

    __slots__ = ("_before", "_joined", "_raws", "_rows")

    def __init__(self, document: Document) -> None:
        _, self._raws, self._joined = document.memo("paragraphs", _read)
        self._rows = [row for row, raw in enumerate(self._raws) if raw and not raw.isspace()]
        self._before = [0, *accumulate(map(len, self._raws))]
        """Characters of the lines before each, line breaks aside."""

    def span(self, index: int) -> tuple[int, int]:
        """Start and end of what is visible of a paragraph."""
        if self._joined:
            return self._joined[index][0].start, self._joined[index][-1].end
        row = self._rows[index]
        raw = self._raws[row]
        start = self._before[row] + row
        bare = raw.strip()
        if len(bare) != len(raw):
            start += raw.index(bare[0])
        return start, start + len(bare)

    def rows(self, index: int) -> tuple[int, int]:
        """Row of the first line of a paragraph and of its last one."""
        if self._joined:
            return self._joined[index][0].row, self._joined[index][-1].row
        return self._rows[index], self._rows[index]


def read_shapes(document: Document) -> tuple[Shape, ...]:
    """The shapes of the document's paragraphs, in order; measured once."""
    return document.memo("paragraphs", _read).shapes


def read_places(document: Document) -> Places:
    """Where these paragraphs stand."""
    return document.memo("paragraph places", Places)


def _read(document: Document) -> Paragraphs:
    prose = document.prose
    raws = prose.split("\n")
    lines = list(map(str.strip, raws))
    if max(map(len, lines)) in WRAP_WIDTHS and is_wrapped(document.text, document.lines):
        joined = _paragraphs(document.text, document.lines)
        return Paragraphs(tuple([_joined(prose, group[0], group[-1]) for group in joined]), raws, joined)
    if MASK in prose:
        texts = [line.replace(MASK, " ").strip() for line in lines if line]
        return Paragraphs(tuple(map(shape_of, texts)), raws, [])
    return Paragraphs(tuple(map(shape_of, filter(None, lines))), raws, [])


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
    return shape_of(text)


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
