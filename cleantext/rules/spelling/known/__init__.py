"""The known misspellings of each language: ``<lang>.txt`` beside this file, a line each, ``wrong: right, right``.

One correction is sure; several are only listed. Wrong forms are compared in lower case with ``'`` for apostrophes.
"""

from __future__ import annotations

import os
from functools import cache

FOLDER = os.path.dirname(__file__)
LANGUAGES = ("en", "es", "fr", "pt")


@cache
def corrections(language: str) -> dict[str, tuple[str, ...]]:
    """The corrections of each wrong form of a language; empty for a language without a list."""
    if language not in LANGUAGES:
        return {}
    with open(os.path.join(FOLDER, f"{language}.txt"), encoding="utf-8") as file:
        rows = [line.rstrip("\n").split(": ", 1) for line in file if ": " in line and line[0] != "#"]
    return {wrong.lower(): tuple(right.split(", ")) for wrong, right in rows}


def in_case(written: str, right: str) -> str:
    """The correction with the capitals of what was written."""
    if written.isupper() and len(written) > 1:
        return right.upper()
    return right[0].upper() + right[1:] if written[0].isupper() else right
