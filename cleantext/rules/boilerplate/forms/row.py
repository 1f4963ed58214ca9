"""What a form is given and what it answers."""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple


class Row(NamedTuple):
    """A line as forms read it."""

    text: str
    words: int
    stop: bool
    """As its ``Shape`` has them."""
    low: str
    """The text's beginning in lower case, with one kind of apostrophe."""
    key: str
    """Its key, as phrases are filed."""
    bag: tuple[str, ...]
    """Its words in lower case, without the marks around them."""
    cues: Set[str]
    """Those without one of which some forms are not looked at: cheap tests before the dear ones."""
    bare: bool
    """A short line with none of these words and, a stop at its end aside, none of the marks that forms look for."""


Hit = tuple[str, bool, str, str]
"""Rule, whether it speaks alone, role in its block, reason: the first fields of a ``Sign``."""
