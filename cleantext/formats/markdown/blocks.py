"""Blocks that CommonMark does not know and that an edit would break: math, directives, shortcodes, MDX, footnotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock

_RAW = "raw|verbatim|comment|highlight|code|codeblock|code-block|mermaid|math|katex|latex|schema|style|stylesheet"
_RAW += "|script|javascript|plantuml|chart|diagram|gist|details-code"
_OPENING = re.compile(
    r"(?P<dollars>\$\$)"
    r"|(?P<tex>\\{1,2}\[)[ \t]*$"
    r"|\\begin\{(?P<environment>[A-Za-z]+\*?)\}"
    rf"|\{{%-?[ \t]*(?P<liquid>{_RAW})\b"
    rf"|\{{\{{[<%][ \t]*(?P<hugo>{_RAW})\b"
    r"|(?P<comment>\{/\*)"
    r"|(?P<module>import[ \t]+(?:[\w*{}, \t$]+[ \t]from[ \t]+)?[\"'][^\"']+[\"'];?[ \t]*$|import[ \t]+\{[^}]*$"
    r"|export[ \t]+(?:const|let|var|default|function|async|class|type|interface|\{|\*)[^.]*[={(\[])"
    r"|(?P<footnote>\[\^[^\]\s]+\]:[ \t]*)"
    r"|(?P<line>:{3,}[ \t]*[\w{\[].*$|:{3,}[ \t]*$|(?:!!!|\?\?\?\+?)[ \t]+[a-z].*$|\*\[[^\]]+\]:"
    r"|\\[A-Za-z]+(?:\{[^{}]*\}|\[[^\[\]]*\])*[ \t]*$)"
)
_STARTS = frozenset("$\\{ie[:!?*")
_ONLY_AT_HEAD = frozenset("ie*")
"""Imports, exports and abbreviations cannot interrupt a paragraph: in the middle of one they are words."""


def sealed_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block rule of markdown-it: seals the lines of such a block, or steps over the label of a footnote."""
    at, stop = state.bMarks[start] + state.tShift[start], state.eMarks[start]
    if at >= stop or state.src[at] not in _STARTS or state.sCount[start] - state.blkIndent >= 4:
        return False
    opening = _OPENING.match(state.src[at:stop])
    if opening is None or (silent and state.src[at] in _ONLY_AT_HEAD):
        return False
    if opening.lastgroup == "footnote" and at + opening.end() < stop:
        return silent or _step_over(state, start, opening.end())
    after = _after(state, start, end, opening)
    if after and not silent:
        state.push("sealed_block", "", 0).map = [start, after]
        state.line = after
    return bool(after)


def _step_over(state: StateBlock, line: int, width: int) -> bool:
    """Let the rules that follow see the footnote's text as if it began the line."""
    state.bMarks[line] += state.tShift[line] + width
    state.tShift[line] = 0
    state.sCount[line] = state.blkIndent
    return False


def _after(state: StateBlock, start: int, end: int, opening: re.Match[str]) -> int:
    """The line after the block that begins with ``opening``, 0 where it is never closed."""
    kind, name = opening.lastgroup, opening[opening.lastgroup or 0]
    if kind in ("line", "footnote"):
        return start + 1
    if kind == "module":
        return next((line for line in range(start, end) if state.isEmpty(line)), end)
    closing = {
        "dollars": "$$",
        "tex": name.replace("[", "]"),
        "environment": f"\\end{{{name}}}",
        "liquid": rf"{{%-?[ \t]*end{name}\b",
        "hugo": rf"{{{{[<%][ \t]*/[ \t]*{name}\b",
        "comment": "*/}",
    }[str(kind)]
    pattern = re.compile(closing if kind in ("liquid", "hugo") else re.escape(closing))
    return _line_with(state, start, end, opening.end(), pattern)


def _line_with(state: StateBlock, start: int, end: int, skip: int, closing: re.Pattern[str]) -> int:
    """The line after the one that holds ``closing``; one failed search answers all later ones of the same kind."""
    unclosed: set[tuple[str, int]] = state.env.setdefault("unclosed", set())
    if (closing.pattern, end) in unclosed:
        return 0
    for line in range(start, end):
        at = state.bMarks[line] + state.tShift[line] + (skip if line == start else 0)
        if closing.search(state.src, at, state.eMarks[line]):
            return line + 1
    unclosed.add((closing.pattern, end))
    return 0
