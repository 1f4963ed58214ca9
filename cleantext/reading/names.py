"""The names that a project lists: where a document writes them, and what they protect."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from cleantext.model import Span
from cleantext.reading.words import WORD


class Names(NamedTuple):
    """Names of one or several words, composed (NFC), each written as it is to be found."""

    whole: tuple[str, ...] = ()
    parts: frozenset[str] = frozenset()
    """The capitalised words of names of several words: they stand alone too, as family names do."""


@lru_cache(8)
def listed_names(names: tuple[str, ...]) -> Names:
    """Names as a document's are compared with them: letter case counts; white space and apostrophes do not."""
    from unicodedata import normalize

    whole = dict.fromkeys(" ".join(normalize("NFC", name).split()) for name in names)
    words = {part for name in whole for part in WORD.findall(name) if len(part) > 1 and part[0].isupper()}
    return Names(tuple(filter(None, whole)), frozenset(part.replace("’", "'") for part in words))


def name_spans(prose: str, names: Iterable[str]) -> list[Span]:
    """Where the names stand by themselves, in order; those that touch are one span."""
    found: list[Span] = []
    for name in names:
        # A look for its longest word rules out most names, many times faster than the pattern does.
        if max(re.split(r"[\s'’ʼ]+", name), key=len) in prose:
            found += (Span(match.start(), match.end()) for match in _pattern(name).finditer(prose))
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


@lru_cache(2048)
def _pattern(name: str) -> re.Pattern[str]:
    inner = r"\s+".join(re.sub("['’ʼ]", "['’ʼ]", re.escape(word)) for word in name.split())
    return re.compile(rf"(?<!\w){inner}(?!\w)")


def only_names(prose: str, span: Span, names: list[Span]) -> bool:
    """Whether the span holds some of a name, and no letter that is none of a name's."""
    at, met = span.start, False
    for name in names[_first(names, span.start) :]:
        if name.start >= span.end:
            break
        if any(map(str.isalpha, prose[at : name.start])):
            return False
        at, met = name.end, True
    return met and not any(map(str.isalpha, prose[at : span.end]))


def touches(span: Span, names: list[Span]) -> bool:
    """Whether the span shares a character with a name."""
    at = _first(names, span.start)
    return at < len(names) and names[at].start < span.end


def _first(names: list[Span], position: int) -> int:
    """The first name that ends behind the position."""
    return bisect_left(names, position + 1, key=lambda name: name.end)
