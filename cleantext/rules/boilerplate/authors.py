"""The box about the author: a note that introduces somebody, the name above it, what goes on about them below."""

from __future__ import annotations

from itertools import islice

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.forms.authors import subject
from cleantext.rules.boilerplate.page import Page

NAME = "author-tagline"
MOST_NOTES = 2
"""Notes of a page that are boxes; more are a list of people, which an article may be."""
NEAR = 150
"""Lines on either side of a note among which others are sought."""
GOES_ON = (
    "he ", "she ", "they ", "his ", "her ", "their ", "when not ", "prior to ", "before ", "previously", "in his ",
    "in her ", "follow ", "with over ", "with more than ", "with nearly ", "with almost ", "outside of ", "when he ",
    "when she ", "originally from ", "a graduate of ", "currently ", "based in ", "contact ", "email ", "you can ",
)  # fmt: skip
"""How a note goes on in its next lines."""
NAME_WORDS, BYLINE_WORDS = 6, 12
NOTE_WORDS = 110


def known_author(page: Page, index: int) -> bool:
    """Whether a note of this line is about the author: outside the article, of somebody whom it does not name.

    Above the article a byline or a name, other than in the title, must say so as well: a portrait may open with such a
    sentence and go on with "she" to its end.
    """
    name = subject(page.shapes[index].text)
    if not name or _people(page, index) > MOST_NOTES:
        return False
    if page.after(index):
        return not _followed(page, index, name[0]) and not _named(page, name[-1])
    if not page.before(index) or index == page.title or _named(page, name[-1]):
        return False
    above = any(
        (name[-1] in page.shapes[n].text and page.shapes[n].words <= BYLINE_WORDS)
        or (n == index - 1 and (sign := page.signs[n]) is not None and sign.role == "by")
        for n in range(index)
        if n != page.title
    )
    return above and not page.shapes[index + 1].text.startswith(("He ", "She ", "They ", f"{name[0]} "))


def _people(page: Page, index: int) -> int:
    """How many people the page introduces around the line, up to one more than a page of one article does.

    Those count as well whom a line heads by their first name, though what it says of them is no note by its words: of
    four portraits in a row two may be such.
    """
    near = range(max(index - NEAR, 0), min(index + NEAR, len(page.shapes)))
    notes = (n for n in near if ((sign := page.signs[n]) and sign.role == "bio") or _headed(page, n))
    return sum(1 for _ in islice(notes, MOST_NOTES + 1))


def _headed(page: Page, index: int) -> bool:
    """Whether the line introduces somebody whom the line above names: "Ola Brandt", "Ola is the coxswain."."""
    above, shape = page.shapes[index - 1], page.shapes[index]
    if not index or above.words > NAME_WORDS or above.stop or not shape.stop or " is " not in shape.text[:60]:
        return False
    name = subject(shape.text)
    return bool(name) and above.text.startswith(name[0])


def _followed(page: Page, index: int, first: str) -> bool:
    """Whether a sentence about something else comes right below: then the note may be one of an article's people."""
    if index + 1 >= len(page.shapes):
        return False
    below = page.shapes[index + 1]
    return below.body_like and page.signs[index + 1] is None and not _goes_on(below, first)


def _goes_on(shape: Shape, first: str) -> bool:
    return shape.text.startswith(first) or shape.text.lower().startswith(GOES_ON)


def _named(page: Page, name: str) -> bool:
    return any(name in page.shapes[n].text for n in page.core if page.signs[n] is None)


def take_author_boxes(page: Page) -> None:
    """Around a note that goes: the author's name above it, and lines below that go on about the same person."""
    notes = [n for n, verdict in page.gone.items() if verdict.rule == NAME and (s := page.signs[n]) and s.role == "bio"]
    for index in notes:
        name = subject(page.shapes[index].text)
        if not name:
            continue
        _take_below(page, index, name[0])
        _take_name(page, index, name[0])


def _take_below(page: Page, index: int, first: str) -> None:
    for number in range(index + 1, len(page.shapes)):
        shape = page.shapes[number]
        if number in page.gone:
            continue
        if number in page.core or shape.sealed or shape.words > NOTE_WORDS or not _goes_on(shape, first):
            return
        page.remove(number, NAME, "goes on about the author", 0.8)


def _take_name(page: Page, index: int, first: str) -> None:
    """The name above the note, perhaps with the author's post between them."""
    for number in range(index - 1, max(index - 4, -1), -1):
        shape = page.shapes[number]
        if number in page.core or number == page.title or shape.sealed or shape.stop or shape.words > NAME_WORDS:
            return
        if shape.text.startswith(first):
            for line in range(number, index):
                page.remove(line, NAME, "names the author above a note", 0.8)
            return
