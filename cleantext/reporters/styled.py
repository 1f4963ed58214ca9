"""Text with styles, rendered plain or, through rich, in colour."""

from __future__ import annotations

from collections.abc import Iterable

Segment = tuple[str, str]
"""A stretch of text and its style ("" for none), in rich's words."""


def render(segments: Iterable[Segment], *, color: bool) -> str:
    """The segments as one string, with ANSI colours when asked."""
    if not color:
        return "".join(text for text, _ in segments)
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    out = StringIO()
    console = Console(file=out, force_terminal=True, color_system="standard", highlight=False, soft_wrap=True)
    console.print(Text.assemble(*segments), end="")
    return out.getvalue()
