"""What a translator is. None is on by default and none fetches anything by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class TranslationError(Exception):
    """A translator that cannot: no such pair, a program or model missing, a refusal, a time-out."""


class Translator(Protocol):
    """Anything that turns sentences of one language into another."""

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """One translation for each text, in order; raises TranslationError. ``source``, ``target``: ISO 639-1."""
        ...
