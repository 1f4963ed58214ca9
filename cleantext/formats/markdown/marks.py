"""The signs inside a content: which rule reads one, and what it paints."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from markdown_it.rules_inline import autolink, backtick, emphasis, escape, html_inline, image, link, strikethrough

from cleantext.formats.markdown import signs
from cleantext.formats.markdown.canvas import Canvas, TooDeepError
from cleantext.formats.markdown.page import MARKUP, PROSE, SEALED

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

    Rule = Callable[[StateInline, bool], bool]
    Painter = Callable[[Canvas, StateInline, int, int], None]

_LONGEST_RUN = 200
_FARTHEST_END_TAG = 5000
_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)


def _pattern(pattern: re.Pattern[str], only_first: bool = False) -> Rule:
    """A rule that takes what the pattern matches; ``only_first``: nowhere but at the very start of a content.

    While the parser looks for the end of a link's text, a bracket has to stay a bracket: ``[see [^2]](there)``
    is a link, and would be none if the footnote in it counted as a link of its own.
    """

    def rule(state: StateInline, silent: bool) -> bool:
        if (only_first and state.pos) or (silent and state.src[state.pos] == "["):
            return False
        found = pattern.match(state.src, state.pos, state.posMax)
        if found is None or _torn(found[0]):
            return False
        if not silent:
            state.push("sign", "", 0)
        state.pos = found.end()
        return True

    return rule


def _element(state: StateInline, silent: bool) -> bool:
    """An inline element that holds no prose, up to its end tag."""
    found = signs.ELEMENT.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    end_tag = f"</{found[1]}>"
    stop = min(state.posMax, found.end() + _FARTHEST_END_TAG)
    at = state.src.find(end_tag, found.end(), stop)
    if at < 0 or _torn(state.src[state.pos : at]):
        return False
    if not silent:
        state.push("sign", "", 0)
    state.pos = at + len(end_tag)
    return True


def _torn(sign: str) -> bool:
    """Whether a sign would end inside a code span or a comment: then what looks like its end belongs to that."""
    return ("`" in sign and "`" in _CODE.sub("", sign)) or sign.count("<!--") > sign.count("-->")


def _line_break(state: StateInline, silent: bool) -> bool:
    """A line break with the indentation after it, which is no part of the text."""
    at = state.pos + 1
    while at < state.posMax and state.src[at] in " \t":
        at += 1
    if not silent:
        state.push("softbreak", "br", 0)
    state.pos = at
    return True


def _emphasis(state: StateInline, silent: bool) -> bool:
    sign = state.src[state.pos]
    if state.src.startswith(sign * _LONGEST_RUN, state.pos):
        raise TooDeepError
    read = strikethrough if sign == "~" else emphasis
    return bool(read.tokenize(state, silent))


def _seal(canvas: Canvas, state: StateInline, start: int, _count: int) -> None:
    canvas.fill(start, state.pos, SEALED)


def _mark(canvas: Canvas, state: StateInline, start: int, _count: int) -> None:
    canvas.fill(start, state.pos, MARKUP)


def _code(canvas: Canvas, state: StateInline, start: int, count: int) -> None:
    """A run of backticks that is never closed is taken as well; then it is only characters."""
    if len(state.tokens) > count and state.tokens[-1].type == "code_inline":
        canvas.fill(start, state.pos, SEALED)


def _hard_break(canvas: Canvas, state: StateInline, start: int, _count: int) -> None:
    """Two spaces before a line break are a sign: trimming them would join the lines."""
    if not state.src.endswith("  ", 0, start):
        return
    words = start
    while words and state.src[words - 1] == " ":
        words -= 1
    canvas.fill(words, start + 1, MARKUP)


def _run(canvas: Canvas, state: StateInline, start: int, count: int) -> None:
    """Words before the run may have become a token of their own first; it is never empty, so it does no harm."""
    canvas.runs.append((start, state.pos, count, len(state.tokens)))


def _link(canvas: Canvas, state: StateInline, start: int, _count: int) -> None:
    _brackets(canvas, state, start, start)


def _image(canvas: Canvas, state: StateInline, start: int, _count: int) -> None:
    _brackets(canvas, state, start, start + 1)


def _brackets(canvas: Canvas, state: StateInline, start: int, bracket: int) -> None:
    """The text between the brackets stays, unless it is also the name that the target is found by."""
    end = state.pos
    close = state.md.helpers.parseLinkLabel(state, bracket, start == bracket)
    canvas.fill(start, bracket + 1, MARKUP)
    canvas.fill(close, end, MARKUP)
    if state.src[close + 1 : end] in ("", "[]"):
        canvas.replace(bracket + 1, close, PROSE, MARKUP)


def _wiki(canvas: Canvas, state: StateInline, start: int, _count: int) -> None:
    canvas.fill(start, state.pos, MARKUP)
    found = signs.WIKI.match(state.src, start, state.pos)
    if found and found[1] and state.src[start] == "[":
        canvas.fill(found.start(1), found.end(1), PROSE)


RULES: dict[str, tuple[tuple[Rule, Painter], ...]] = {
    "\n": ((_line_break, _hard_break),),
    "\\": ((_pattern(signs.TEX), _seal), (escape, _mark)),
    "`": ((backtick, _code),),
    "*": ((_emphasis, _run),),
    "_": ((_emphasis, _run),),
    "~": ((_emphasis, _run),),
    "[": (
        (_pattern(signs.TASK, only_first=True), _mark),
        (link, _link),
        (_pattern(signs.ALERT, only_first=True), _seal),
        (_pattern(signs.FOOTNOTE), _seal),
        (_pattern(signs.WIKI), _wiki),
        (_pattern(signs.CITATION), _mark),
    ),
    "!": ((image, _image), (_pattern(signs.WIKI), _wiki)),
    "<": ((_element, _seal), (autolink, _mark), (html_inline, _seal), (_pattern(signs.JSX), _seal)),
    "$": ((_pattern(signs.MATH), _seal),),
    "{": ((_pattern(signs.SHORTCODE), _seal),),
    ":": ((_pattern(signs.DEFINITION, only_first=True), _mark),),
}
"""For each character that may begin a sign, the rules to try in order, and what paints the one that takes it."""
