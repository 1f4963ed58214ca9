"""The project's word files: one word a line, ``#`` before a comment."""

from __future__ import annotations

import re
from functools import cache

from cleantext.config import ConfigError


@cache
def _several() -> re.Pattern[str]:
    return re.compile(r"\s|[^\W\d_][-‐‑][^\W\d_]")


def read_words(path: str) -> tuple[str, ...]:
    """The words of a file in UTF-8, in order; raises ConfigError, which names file, line and remedy."""
    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(f"the words file {path} is not in UTF-8; save it as such") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(f"cannot read the words file {path}: {reason}") from None
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
