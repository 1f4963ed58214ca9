"""What a format says of a text: where the prose is, and which markup belongs to it."""

from __future__ import annotations

from typing import NamedTuple

from cleantext.model import Span


class Layout(NamedTuple):
    """The prose of a text.

    ``prose``: the stretches that rules may read and change, sorted, disjoint.
    ``markup``: inline and block marks that belong to the prose around them (emphasis marks, list bullets,
    heading marks, link targets). They are never changed, but go when the whole line they stand in goes.
    All else (code, front matter, HTML, shortcodes) is sealed: neither read nor changed nor removed.
    """

    prose: tuple[Span, ...]
    markup: tuple[Span, ...] = ()
    wrapped: bool | None = None
    """Whether a single line break stands inside a paragraph (Markdown: yes). None: to be seen from the text."""
