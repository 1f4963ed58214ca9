"""markdown-it, set up to find blocks and to paint the characters of their contents."""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt

from cleantext.formats.markdown.blocks import sealed_block
from cleantext.formats.markdown.inline import PaintingInline

MAX_NESTING = 40
"""Quotes in lists in quotes deeper than this are no article; what lies deeper stays sealed."""


@cache
def parser() -> MarkdownIt:
    """The one parser of a process; it keeps no state between texts."""
    md = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING})
    md.inline = PaintingInline()
    md.block.ruler.enable("table")
    interrupts = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("fence", "sealed_block", sealed_block, {"alt": interrupts})
    return md
