"""Where is the prose? One module a format: text in, `Layout` out; nothing here changes a text."""

from __future__ import annotations

from importlib import import_module

from cleantext.formats.layout import Layout

FORMATS = {"plain": "cleantext.formats.plain", "markdown": "cleantext.formats.markdown"}
SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".mdx": "markdown", ".txt": "plain", ".text": "plain"}
"""The format of a file by its ending, lower-case; an ending not listed is not an article unless named outright."""


def layout(text: str, format: str = "plain") -> Layout:
    """The layout of ``text`` read as ``format``; raises ValueError for a format that does not exist."""
    if format not in FORMATS:
        raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
    read = import_module(FORMATS[format]).layout
    result: Layout = read(text)
    return result
