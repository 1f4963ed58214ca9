"""What a form is given and what it answers."""

from __future__ import annotations

from collections.abc import Set


class Row:
    """A line as forms read it. Slots, since each of them asks for several of its fields."""

    __slots__ = ("bag", "bare", "cues", "first", "key", "low", "seen", "stop", "text", "words")

    def __init__(
        self,
        text: str,
        words: int,
        stop: bool,
        low: str,
        key: str,
        first: str,
        bag: tuple[str, ...],
        cues: Set[str],
        seen: Set[str],
        bare: bool,
    ) -> None:
        self.text = text
        self.words = words
        self.stop = stop
        """As its ``Shape`` has them."""
        self.low = low
        """The text's beginning in lower case, with one kind of apostrophe."""
        self.key = key
        """Its key, as phrases are filed."""
        self.first = first
        """The key's first word."""
        self.bag = bag
        """Its words in lower case, without the marks around them."""
        self.cues = cues
        """Those without one of which some forms are not looked at: cheap tests before the dear ones."""
        self.seen = seen
        """The same, and the verbs that report speech."""
        self.bare = bare
        """A short line with none of these words and, a stop at its end aside, none of the marks that forms look for."""


Hit = tuple[str, bool, str, str]
"""Rule, whether it speaks alone, role in its block, reason: the first fields of a ``Sign``."""
