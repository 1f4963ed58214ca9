"""Headings that take the lines they head: other articles' headlines, the page's tags."""

from __future__ import annotations

from cleantext.reading.shape import Shape, read_places
from cleantext.rules.boilerplate.page import WITHIN, Page
from cleantext.rules.boilerplate.signs import QUOTES

HEADLINE_WORDS = 22
LONE_WORDS = 7
CARD_WORDS = 32
SUBHEAD_WORDS = 7
ONE_STORY = (
    "related",
    "related story",
    "related article",
    "related video",
    "featured story",
    "next story",
    "next article",
)
"""Headings of a single headline: a second short line below them is the article's next subheading."""
MOST_INSIDE = 8
"""Headlines of a block between two paragraphs of the article; more would be a list of the article's own."""


def take_blocks(page: Page) -> None:
    """Let the lines under each heading go that are its headlines or labels."""
    closing = min((n for n, v in page.gone.items() if page.after(n) and v.rule not in WITHIN), default=len(page.shapes))
    for index in page.signed:
        sign = page.signs[index]
        if sign is None or sign.role not in ("heading", "labels"):
            continue
        if not sign.strong and not _supported(page, index):
            continue
        if sign.role == "labels":
            headed = _labels(page, index)
        elif page.after(index):
            headed = _headlines_at_end(page, index, closed=closing < index)
        else:
            headed = _headlines_inside(page, index)
        if not headed and (not sign.strong or page.shapes[index].words == 1):
            continue
        page.remove(index, sign.rule, sign.reason, 0.9)
        for number in headed:
            what = (
                "is a label under the heading of the page's tags"
                if sign.role == "labels"
                else ("is a headline of another article, under the heading of such headlines")
            )
            page.remove(number, sign.rule, what, 0.85)


def _supported(page: Page, index: int) -> bool:
    """A weak heading counts after the article, or where furniture stands right before it."""
    return page.after(index) or page.before(index) or index - 1 in page.gone


def _headlines_at_end(page: Page, index: int, *, closed: bool) -> list[int]:
    """All lines below that are no article text, up to the next known line that heads or closes something.

    Where nothing has closed the article yet, only headlines and the sentences of their cards: a story whose paragraphs
    are short may go on below.
    """
    headed: list[int] = []
    teasers: list[int] = []
    for number in range(index + 1, len(page.shapes)):
        sign, shape = page.signs[number], page.shapes[number]
        if shape.sealed or (sign is not None and (sign.strong or sign.role in ("heading", "labels"))):
            break
        if headed and refers(page, number):
            break
        if sign is None and not closed and not _listed(page, number):
            return _without_subhead(page, headed)
        if sign is None and not _headline(shape) and not (headed and _long_headline(shape)):
            if not _teaser(page, number, headed):
                break
            teasers.append(number)
        headed.append(number)
    return headed if len(teasers) != 1 else headed[: headed.index(teasers[0])]


def refers(page: Page, number: int) -> bool:
    """Whether the line names a bare address, or is one, as references of an article do: "More on bells", "www...."."""
    lines = page.shapes[number : number + 2]
    return not lines[0].stop and any(_bare_address(shape) for shape in lines)


def _bare_address(shape: Shape) -> bool:
    return " " not in shape.text and shape.text.lower().startswith(("www.", "http://", "https://"))


def _listed(page: Page, number: int) -> bool:
    """Whether the line may stand on a list of articles: no label, and no sentence but one alone below a headline.

    Two sentences together are the article going on below its block, and so are "Pros" and "Track listing:".
    """
    shape, above = page.shapes[number], page.shapes[number - 1]
    below = page.shapes[number + 1] if number + 1 < len(page.shapes) else None
    if shape.text.endswith("."):
        return above.words > 3 and not above.stop and (below is None or not below.text.endswith("."))
    return shape.text[-1] not in ",;:" and (shape.words > 1 or shape.text.isdigit())


def _without_subhead(page: Page, headed: list[int]) -> list[int]:
    """The headlines above the article's next sentence, but for a last short line: its subheading."""
    last = headed[-1] if headed else -1
    return headed[:-1] if headed and page.signs[last] is None and page.shapes[last].words < LONE_WORDS else headed


def _teaser(page: Page, number: int, headed: list[int]) -> bool:
    """A sentence between a headline and the next card's first line. One alone may end the article; two are cards."""
    shape, below = page.shapes[number], page.shapes[number + 1] if number + 1 < len(page.shapes) else None
    if not headed or shape.words > CARD_WORDS or shape.text[0] in QUOTES or below is None or below.body_like:
        return False
    above = page.shapes[headed[-1]]
    return _headline(above) and not above.stop and above.words > 2


def _headline(shape: Shape) -> bool:
    return shape.words <= HEADLINE_WORDS and not shape.body_like


def _long_headline(shape: Shape) -> bool:
    """One sentence of moderate length and no speech, as headlines of the "what he does next" kind are."""
    text = shape.text
    return shape.words <= 18 and not any(mark in text[:-1] for mark in '.!?:“”"«»')


def _headlines_inside(page: Page, index: int) -> list[int]:
    """Lines between heading and next paragraph, when they look like headlines: some words, no full stop.

    A short line set apart from the others by a blank line is a subheading of the article and stays; so does a lone
    line of few words.
    """
    headed: list[int] = []
    for number in range(index + 1, len(page.shapes)):
        shape, sign = page.shapes[number], page.signs[number]
        if shape.sealed or shape.body_like or (sign is None and not _bare_headline(shape)):
            break
        if sign is not None and (sign.strong or sign.role == "heading"):
            break
        headed.append(number)
    if len(headed) > MOST_INSIDE or (headed and headed[-1] + 1 < len(page.shapes) and _cut(page, headed[-1] + 1)):
        return []
    if len(headed) > 1 and _subhead(page, headed):
        return headed[:-1]
    if (
        len(headed) == 2
        and page.shapes[index].text.lower().strip(" :|") in ONE_STORY
        and page.shapes[headed[1]].words < 9
    ):
        return headed[:1]
    if headed and _apart(page, index, headed):
        headed.pop()
    if len(headed) == 1 and page.shapes[headed[0]].words < LONE_WORDS and not page.signs[headed[0]]:
        return []
    return headed


def _bare_headline(shape: Shape) -> bool:
    return (
        3 <= shape.words <= HEADLINE_WORDS
        and (not shape.stop or shape.text[-1] in "?!")
        and shape.text[-1] not in ",;:"
    )


def _cut(page: Page, number: int) -> bool:
    """Whether the line that ended the run is a short sentence: dialogue or verse, of which the run may be part."""
    shape = page.shapes[number]
    return page.signs[number] is None and not shape.body_like and shape.words < 8 and not shape.sealed


def _subhead(page: Page, headed: list[int]) -> bool:
    """Whether the last line, right above a paragraph, is shorter by a third than each headline: a subheading."""
    last, below = headed[-1], headed[-1] + 1
    if below >= len(page.shapes) or not page.shapes[below].body_like or page.signs[last]:
        return False
    words = page.shapes[last].words
    return words <= SUBHEAD_WORDS and 3 * words <= 2 * min(page.shapes[n].words for n in headed[:-1])


def _apart(page: Page, index: int, headed: list[int]) -> bool:
    """Whether the last line is set off, like a subheading, from a block without blank lines of its own."""
    last = headed[-1]
    places = read_places(page.document)
    if page.shapes[last].words > 6 or (last == index + 1 and places.rows(last)[0] - places.rows(index)[1] > 1):
        return page.shapes[last].words <= 4 and last == index + 1
    gaps = [places.rows(n)[0] - places.rows(n - 1)[1] for n in headed]
    return len(gaps) > 1 and gaps[-1] > 1 and min(gaps[:-1]) == 1


def _labels(page: Page, index: int) -> list[int]:
    """The short lines below a tag heading, up to the first of more than four words."""
    headed: list[int] = []
    for number in range(index + 1, len(page.shapes)):
        shape, sign = page.shapes[number], page.signs[number]
        if shape.sealed or shape.stop or shape.words > 4 or (sign is not None and sign.strong) or number == page.title:
            break
        headed.append(number)
    inside = not page.after(index) and not page.before(index)
    return headed if not inside or len(headed) > 1 else []
