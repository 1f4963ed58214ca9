"""``command:PROGRAM ARGS``: any program that reads and writes JSON lines.

A line of input is ``{"text": ..., "source": "fr", "target": "en"}``, its line of output ``{"text": ...}``.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence

from cleantext.translators.protocol import TranslationError
from cleantext.translators.running import ask


class Command:
    """A program run once for all texts. ``timeout``: seconds."""

    def __init__(self, argument: str, timeout: float = 120) -> None:
        try:
            self.command = shlex.split(argument)
        except ValueError as error:
            raise TranslationError(f"command {argument!r}: {error}") from None
        if not self.command:
            raise TranslationError("command: no program is named")
        self.timeout = timeout

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """See `Translator`."""
        asked = (json.dumps({"text": text, "source": source, "target": target}) + "\n" for text in texts)
        lines = ask(self.command, "".join(asked).encode(), self.timeout).splitlines()
        if len(lines) != len(texts):
            raise TranslationError(f"{self.command[0]} gave {len(lines)} lines for {len(texts)} texts")
        return [self._text(line) for line in lines]

    def _text(self, line: bytes) -> str:
        try:
            text = json.loads(line)["text"]
        except (ValueError, TypeError, KeyError, RecursionError):
            text = None
        if not isinstance(text, str):
            raise TranslationError(f'{self.command[0]} gave a line that is not {{"text": "..."}}')
        return text
