"""Plain text: all of it is prose."""

from __future__ import annotations

from cleantext.formats.layout import Layout
from cleantext.model import Span


def layout(text: str) -> Layout:
    """The whole text as one stretch of prose."""
    return Layout((Span(0, len(text)),) if text else ())
