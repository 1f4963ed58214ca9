"""Readers' comments below an article: who wrote when, and what they wrote, up to the form that closes the thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleantext.reading.shape import Shape
from cleantext.rules.boilerplate.page import Page
from cleantext.rules.boilerplate.signs import Sign

NAME = "comment-prompt"
NAME_WORDS = 5
STAMP_WORDS = 14
HEADED, UNHEADED = 1, 3
"""Comments from which a thread is one: below a heading that counts or names comments, and without."""
REPLIES = 2
"""Buttons to answer that show a living thread where no form closes it."""
FAR = 40
"""Lines of the longest comment."""
HEADING_REACH = 6


@cache
def _stamped() -> re.Pattern[str]:
    """Name and time on one line: "Ola Brandt August 17, 2019 - 2:19 pm", "Sam on 3 May 2018 at 10:12 said:"."""
    return re.compile(
        r"^\W*[^.!?:]{2,40}?(?:,|\bon\b)? (?:(?:[A-Z][a-z]{2,8}\.? \d{1,2},? |\d{1,2}\.? [A-Z][a-z]{2,8},? )\d{4}|"
        r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\W{1,3}(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:said|says|wrote))?:?$|"
        r"^[^.!?:,]{2,40} says:$"
    )


def find_thread(shapes: Sequence[Shape], signs: Sequence[Sign | None]) -> range:
    """The lines of the comments; empty where none stand.

    A thread shows who wrote when, again and again, and the means to join in: a form, a note that it is closed, or
    buttons to answer. An article that reproduces comments has no such means.
    """
    dates = {index - 1 for index, sign in enumerate(signs) if sign is not None and sign.role == "date"}
    stamps = [
        index
        for index, shape in enumerate(shapes)
        if shape.words <= STAMP_WORDS and (index in dates or ":" in shape.text) and _is_stamp(shapes, signs, index)
    ]
    if not stamps:
        return range(0)
    last = stamps[-1]
    first = last
    for stamp in reversed(stamps):
        if first - stamp > FAR or _heading(shapes, signs, first) < first:
            break
        first = stamp
    count = sum(first <= stamp for stamp in stamps)
    start = _heading(shapes, signs, first)
    end = _end(shapes, signs, last)
    headed = start < first
    if count < (HEADED if headed else UNHEADED) or not _joinable(shapes, signs, range(first, end + 3), headed):
        return range(0)
    return range(start, end)


def _is_stamp(shapes: Sequence[Shape], signs: Sequence[Sign | None], index: int) -> bool:
    """Whether the line, alone or with the date below it, says who wrote a comment and when."""
    shape = shapes[index]
    if shape.sealed or index == 0:
        return False
    sign = signs[index]
    text = shape.text
    if ":" in text and ((sign is not None and sign.role == "sign-off") or _says_when(text)):
        return True
    below = signs[index + 1] if index + 1 < len(signs) else None
    if below is None or below.role != "date" or shape.stop or shape.words > NAME_WORDS or sign is not None:
        return False
    when = shapes[index + 1].text
    return ":" in when or " ago" in when


def _says_when(text: str) -> bool:
    """Whether the line ends in a time of day, or in "says:"."""
    # Cheap tests before the dear one: the time has a figure near the end, whatever else stands behind it.
    return (text[-1] == ":" or any(map(str.isdigit, text[-16:]))) and _stamped().match(text) is not None


def _heading(shapes: Sequence[Shape], signs: Sequence[Sign | None], first: int) -> int:
    """The line that heads the comments, right above the first of them; else the first itself."""
    for index in range(first - 1, max(first - HEADING_REACH, 0), -1):
        sign = signs[index]
        if sign is not None and sign.rule == NAME and "reply" not in shapes[index].text.lower():
            return index
        if shapes[index].body_like:
            break
    return first


def _end(shapes: Sequence[Shape], signs: Sequence[Sign | None], last: int) -> int:
    """The line after the last comment: the next one that surely is furniture."""
    for index in range(last + 1, min(last + FAR, len(shapes))):
        sign = signs[index]
        if sign is not None and sign.strong and index > last + 1:
            return index
    return min(last + 2, len(shapes))


def _joinable(shapes: Sequence[Shape], signs: Sequence[Sign | None], lines: range, headed: bool) -> bool:
    """Whether readers can, or could, join in: without a heading only buttons to answer each comment show it.

    The form of the page's own comments stands below an article that reproduces others, too.
    """
    replies = 0
    for index in lines:
        sign = signs[index] if index < len(signs) else None
        if sign is None or sign.rule != NAME:
            continue
        if sign.strong and headed:
            return True
        replies += shapes[index].words == 1
    return replies >= REPLIES


def take_thread(page: Page, thread: range) -> None:
    """Let the comments go, whatever they say."""
    for index in thread:
        if not page.shapes[index].sealed:
            page.remove(index, NAME, "belongs to the readers' comments below the article", 0.85)
