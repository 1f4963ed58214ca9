"""Which characters of a block's content are words, which are marks, which are sealed.

markdown-it's own inline rules decide; the parser around them keeps what they throw away: where each one began
and ended. Its loops are written anew for that, and call a rule only at a character it can begin with.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import image

from cleantext.formats.markdown.canvas import Canvas, TooDeepError
from cleantext.formats.markdown.marks import RULES
from cleantext.formats.markdown.page import MARKUP, PROSE
from cleantext.formats.markdown.signs import ADDRESS, address_end

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_STOPS = re.compile(r"[\n\\`*_~\[\]!<${:]")
_NEED = re.compile(r"[\\`*_~\[<${:@]|www\.|  \n")
"""Without any of these a content is prose from end to end."""


def paint(md: MarkdownIt, content: str, env: dict[str, Any]) -> bytearray | None:
    """The kind of each character of ``content``, or None where it is nested beyond all reason (leave it sealed)."""
    canvas = Canvas(len(content))
    if not _NEED.search(content):
        return canvas.kinds
    env["canvas"] = canvas
    try:
        md.inline.parse(content, md, env, [])
    except TooDeepError:
        return None
    for found in ADDRESS.finditer(content):
        canvas.replace(found.start(), address_end(content, found.start(), found.end()), PROSE, MARKUP)
    return canvas.kinds


class PaintingInline(ParserInline):
    """An inline parser that paints the canvas in ``env["canvas"]``; its tokens are by-products."""

    def __init__(self) -> None:
        super().__init__()
        self.ruler2.enableOnly(["balance_pairs", "strikethrough", "emphasis"])

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        """Paint one content, or the description of an image within it."""
        canvas: Canvas = env["canvas"]
        outer, canvas.runs = canvas.runs, []
        result = super().parse(src, md, env, tokens)
        canvas.paint_runs(tokens)
        canvas.runs = outer
        return result

    def tokenize(self, state: StateInline) -> None:
        """Run the rules over the state's range and paint what they take."""
        canvas: Canvas = state.env["canvas"]
        end = state.posMax
        while state.pos < end:
            stop = _STOPS.search(state.src, state.pos, end)
            start = stop.start() if stop else end
            if start > state.pos:
                _put_words(state)
            state.pos = start
            if stop and not self._take(state, canvas):
                _put_words(state)
                state.pos = start + 1
        if state.pending:
            state.pushPending()

    def _take(self, state: StateInline, canvas: Canvas) -> bool:
        start, count = state.pos, len(state.tokens)
        if state.level >= state.md.options["maxNesting"]:
            raise TooDeepError
        for rule, painter in RULES.get(state.src[start], ()):
            inner = start + 2 if rule is image else 0
            canvas.base += inner
            taken = rule(state, False)
            canvas.base -= inner
            if taken:
                painter(canvas, state, start, count)
                return True
        return False

    def skipToken(self, state: StateInline) -> None:  # noqa: N802
        """Step over one sign, or over all words up to the next, as the search for a closing bracket asks."""
        start = state.pos
        if start in state.cache:
            state.pos = state.cache[start]
            return
        stop = _STOPS.search(state.src, start, state.posMax)
        if stop is None or stop.start() > start:
            state.pos = stop.start() if stop else state.posMax
            return
        if state.level >= state.md.options["maxNesting"]:
            raise TooDeepError
        state.level += 1
        taken = any(rule(state, True) for rule, _ in RULES.get(state.src[start], ()))
        state.level -= 1
        if not taken:
            state.pos = start + 1
        state.cache[start] = state.pos


def _put_words(state: StateInline) -> None:
    """Let the emphasis rules see that something stands between two marks; what it says does not matter."""
    if not state.pending:
        state.pending = "-"
