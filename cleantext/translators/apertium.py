"""``apertium:fra-cat,cat-eng``: the installed Apertium pairs, one after another.

Texts go through each pair in one process as paragraphs, whose number is checked. They are not parted by NUL (``-z``):
Debian's Apertium 3.8 loses full stops and the NUL itself there.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from cleantext.translators.protocol import TranslationError
from cleantext.translators.running import ask

NAMES = {"ca": "cat", "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "it": "ita", "pt": "por"}


class Apertium:
    """A chain of pairs. ``timeout``: seconds for the whole chain."""

    def __init__(self, argument: str, timeout: float = 120) -> None:
        self.pairs = [pair.strip() for pair in argument.split(",")]
        self.timeout = timeout

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """See `Translator`."""
        ends = (self.pairs[0].split("-")[0], self.pairs[-1].split("-")[-1])
        for code, end in zip((source, target), ends, strict=True):
            if end not in (code, NAMES.get(code)):
                raise TranslationError(f"apertium {','.join(self.pairs)} does not translate {source} to {target}")
        deadline = monotonic() + self.timeout
        installed = ask(["apertium", "-l"], b"", self.timeout).decode("utf-8", "replace").split()
        for pair in self.pairs:
            if pair not in installed:
                raise TranslationError(f"apertium has no pair {pair}; installed: {', '.join(installed) or 'none'}")
        found = [" ".join(text.replace("\0", " ").split()) for text in texts]
        if not all(found):
            raise TranslationError("apertium cannot be given an empty text")
        for pair in self.pairs:
            given = "\n\n".join(found).encode("utf-8", "replace")
            left = max(0.1, deadline - monotonic())
            answer = ask(["apertium", "-u", "-f", "txt", pair], given, left).decode("utf-8", "replace")
            parts = answer.strip().split("\n\n")
            if len(parts) != len(texts):
                raise TranslationError(f"apertium {pair} gave {len(parts)} texts for {len(texts)}")
            found = [part.strip() for part in parts]
        return found
