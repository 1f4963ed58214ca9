"""Passages in another language that may stay, by their language or by their words. Only runs that list some load this.

Listed passages are compared with white space folded, apostrophes alike and case ignored; quotation marks around them
and punctuation at their ends say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple
from unicodedata import normalize

from cleantext.reading.document import MASK, Document
from cleantext.reading.language.names import passage_language

LONGEST = 1000
"""Characters of the longest passage that may be listed: a paragraph."""


class _Entries(NamedTuple):
    languages: frozenset[str] = frozenset()
    passages: tuple[str, ...] = ()


class Allowed(_Entries):
    """What may stay. Frozen and comparable; its pattern is made once, when a text first needs it."""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        forms = {form for passage in self.passages for form in (passage, normalize("NFD", passage))}
        longest_first = sorted(forms, key=lambda form: (-len(form), form))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(_loosely, longest_first))})(?!\w)", re.IGNORECASE)

    def covers(self, document: Document, start: int, end: int) -> bool:
        """Whether ``start:end`` of the prose holds nothing but listed passages, or parts of one."""
        if not self.passages:
            return False
        prose = document.prose
        # A passage is searched for with what surrounds it, because its edges may lie inside the listed words.
        around = 2 * max(map(len, self.passages))
        at = start
        for match in self._pattern.finditer(prose, max(0, start - around), min(len(prose), end + around)):
            if match.end() > at and match.start() < end:
                if _says_something(prose[at : match.start()]):
                    return False
                at = match.end()
        return not _says_something(prose[at:end])


def allowed(languages: Iterable[str], passages: Iterable[str]) -> Allowed | None:
    """The value for codes and passages as people write them, None when there are none.

    Raises ValueError for a language that does not exist, and for a passage without a word or longer than a paragraph.
    """
    return _checked(tuple(languages), tuple(passages))


@lru_cache(maxsize=16)
def _checked(languages: tuple[str, ...], passages: tuple[str, ...]) -> Allowed | None:
    """Remembered, because a run asks again for each article."""
    codes = frozenset(map(passage_language, languages))
    listed = tuple(dict.fromkeys(map(_core, passages)))
    return Allowed(codes, listed) if codes or listed else None


def _core(given: str) -> str:
    """A listed passage from its first letter to its last."""
    folded = normalize("NFC", " ".join(given.split()))
    if len(folded) > LONGEST:
        raise ValueError(f"the passage {folded[:30] + '…'!r} is longer than {LONGEST} characters; list its sentences")
    inner = re.search(r"\w(?:.*\w)?", folded)
    if inner is None or not _says_something(inner.group()):
        raise ValueError(f"the passage {given!r} holds no word")
    return inner.group()


def _loosely(passage: str) -> str:
    """The pattern of a passage, with any white space, either apostrophe, and markup between its signs."""
    signs = re.findall(r"\s+|\w+|.", passage)
    return f"{MASK}*".join(
        rf"[\s{MASK}]+" if sign.isspace() else "['’ʼ]" if sign in "'’ʼ" else re.escape(sign) for sign in signs
    )


def _says_something(text: str) -> bool:
    return any(char.isalnum() for char in text)
