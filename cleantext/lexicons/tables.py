"""One language's words: a memory-mapped trie with a frequency byte a word, and a spelling dictionary beside it.

The two live in separate files because their licences must not meet in one: the frequencies come from wordfreq,
the verdicts from a spelling dictionary. Opening maps three files and reads nothing but the frequency bytes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache

TYPE_CHECKING = False  # spares the import of typing, which costs ten times the opening of a table
if TYPE_CHECKING:
    from marisa_trie import Trie

LANGUAGES: tuple[str, ...] = ("en", "fr", "es", "de", "it", "pt", "nl", "ca", "da", "no", "sv", "pl", "ro")
"""The languages with a word table, richest first."""

_DICTIONARIES = frozenset(("en", "fr", "es", "pt"))
_FOLDER = os.path.join(os.path.dirname(__file__), "data")
_NAME_MARK = "\n"


class Lexicon:
    """The words of one language.

    Words are looked up as given: in lower case, composed (NFC), with ``'`` for every apostrophe. Forms that a
    reader takes apart first are not listed: elisions ("l'eau"), English possessives ("dog's"), Portuguese verbs
    with a hyphened pronoun. Contractions ("don't") are.
    """

    __slots__ = ("_bytes", "_dictionary", "_frequent", "has_valid", "language")

    def __init__(self, language: str, frequent: Trie, frequencies: bytes, dictionary: Trie | None) -> None:
        self.language = language
        self.has_valid = dictionary is not None
        self._frequent = frequent
        self._bytes = frequencies
        self._dictionary = dictionary

    def frequency(self, word: str) -> int:
        """Return 30 times the word's Zipf value (log10 of occurrences in a billion words), or 0 when not listed.

        So 90 is once in a million words, 30 more is ten times as often. 1 means that the dictionary lists the word
        and the frequency list does not. Frequent misspellings are in the frequency list too: a value above 0 says
        that people write it, not that it is right. Values come from wordfreq 3.1.1.
        """
        number: int | None = self._frequent.get(word)
        if number is not None:
            return self._bytes[number]
        return 1 if self.valid(word) or self.name(word) else 0

    def valid(self, word: str) -> bool:
        """Whether a spelling dictionary accepts the word in lower case; always false when ``has_valid`` is.

        Any regional standard counts: "colour" and "color", "évènement" and "événement", "fato" and "facto";
        not so Portuguese spellings from before the agreement of 1990. The dictionaries lack many
        names, loans and new words, so false alone is no proof of an error.
        """
        return self._dictionary is not None and word in self._dictionary

    def name(self, word: str) -> bool:
        """Whether the dictionary knows the word only with capitals: "london", "monday", "nato".

        A common word that is also a name ("mark", "may") is valid, hence no name here.
        """
        return self._dictionary is not None and word + _NAME_MARK in self._dictionary

    def starts(self, prefix: str) -> bool:
        """Whether any word of the table, valid or only frequent, starts so."""
        return _has_prefix(self._frequent, prefix) or (
            self._dictionary is not None and _has_prefix(self._dictionary, prefix)
        )

    def valid_among(self, words: Iterable[str]) -> set[str]:
        """Those of the words that `valid` accepts: one call for the many spellings of a doubtful word."""
        return set() if self._dictionary is None else set(filter(self._dictionary.__contains__, words))

    def valid_head(self, word: str) -> int:
        """How many of its letters a valid word begins with, two at the least; all of them without a dictionary."""
        if self._dictionary is None:
            return len(word)
        size = min(len(word), 2)
        while size < len(word) and _has_prefix(self._dictionary, word[: size + 1]):
            size += 1
        return size

    def words(self, prefix: str = "") -> Iterator[str]:
        """Yield each word of the table that starts so, once, frequent ones first; the order within is not sorted."""
        yield from self._frequent.iterkeys(prefix)
        if self._dictionary is not None:
            for key in self._dictionary.iterkeys(prefix):
                word = key.rstrip(_NAME_MARK)
                if word not in self._frequent:
                    yield word


def _has_prefix(trie: Trie, prefix: str) -> bool:
    return next(trie.iterkeys(prefix), None) is not None


@cache
def lexicon(language: str) -> Lexicon | None:
    """Return the words of a language (an ISO 639-1 code), or None where there is no table.

    Opened once a process and shared; reading is thread-safe. Raises OSError only when the installation is broken.
    """
    if language not in LANGUAGES:
        return None
    frequent = _mapped("frequency", language)
    with open(os.path.join(_FOLDER, "frequency", f"{language}.bytes"), "rb") as stream:
        frequencies = stream.read()
    dictionary = _mapped("dictionary", language) if language in _DICTIONARIES else None
    return Lexicon(language, frequent, frequencies, dictionary)


def _mapped(part: str, language: str) -> Trie:
    # Imported here, since a run that asks for no word must not pay for the extension module.
    from marisa_trie import Trie

    return Trie().mmap(os.path.join(_FOLDER, part, f"{language}.marisa"))
