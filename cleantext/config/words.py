"""The project's word files: one word a line, ``#`` before a comment."""

from __future__ import annotations

import re
from functools import cache

from cleantext.config import ConfigError, content_of


@cache
def _several() -> re.Pattern[str]:
    return re.compile(r"\s|[^\W\d_][-‐‑][^\W\d_]")


def read_words(path: str) -> tuple[str, ...]:
    """The words of a file in UTF-8, in order; raises ConfigError, which names file, line and remedy."""
    try:
        text = content_of(path, "words file").decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(f"the words file {path} is not in UTF-8; save it as such") from None
    words = []
    for number, line in enumerate(text.splitlines(), 1):
        word = line.partition("#")[0].strip()
        if _several().search(word):
            raise ConfigError(
                f"{path}, line {number}: {word!r} is no single word; put one a line, or list it in 'names'"
            )
        if word:
            words.append(word)
    return tuple(words)
