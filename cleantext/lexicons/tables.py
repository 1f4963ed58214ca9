"""One language's words: how frequent each is, and a spelling dictionary's verdict on it.

The two live in separate files because their licences must not meet in one: the frequencies come from wordfreq,
the verdicts from a spelling dictionary. Opening maps a trie and reads one byte a word, and one bit for the verdicts.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.lexicons.dictionary import Dictionary, PackedDictionary, WholeDictionary
from cleantext.lexicons.stems import NAME_MARK, has_prefix, mapped, read

TYPE_CHECKING = False  # spares the import of typing, which costs ten times the opening of a table
if TYPE_CHECKING:
    from marisa_trie import Trie

LANGUAGES: tuple[str, ...] = ("en", "fr", "es", "de", "it", "pt", "nl", "ca", "da", "no", "sv", "pl", "ro")
"""The languages with a word table, richest first."""

_OWN = LANGUAGES[:6]
"""Those with tables of their own; the others share one with the passage tagger."""
_PACKED = frozenset(("fr", "es", "de", "it", "pt"))
_FOLDER = os.path.join(os.path.dirname(__file__), "data")


class Lexicon:
    """The words of one language.

    Words are looked up as given: in lower case, composed (NFC), with ``'`` for every apostrophe. Forms that a
    reader takes apart first are not listed: elisions ("l'eau"), English possessives ("dog's"), Portuguese verbs
    with a hyphened pronoun. Contractions ("don't") are.
    """

    __slots__ = ("_bytes", "_dictionary", "_frequent", "has_valid", "language")

    def __init__(self, language: str, frequent: Trie, frequencies: bytes, dictionary: Dictionary | None) -> None:
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
        return self.counted(word) or int(self.valid(word) or self.name(word))

    def counted(self, word: str) -> int:
        """Return the frequency of a word in the frequency list, else 0: no dictionary need be opened for it."""
        number: int | None = self._frequent.get(word)
        if number is None and "ß" in word:
            number = self._frequent.get(word.replace("ß", "ss"))  # as wordfreq writes it
        return 0 if number is None else self._bytes[number]

    def valid(self, word: str) -> bool:
        """Whether a spelling dictionary accepts the word in lower case; always false when ``has_valid`` is.

        Any regional standard counts: "colour" and "color", "évènement" and "événement", "fato" and "facto";
        not so Portuguese spellings from before the agreement of 1990, German ones from before 1996, or Swiss ss for ß.
        The dictionaries lack many names, loans and new words, so false alone is no proof of an error: least of all in
        German, which makes a compound at will, and in Italian, where the list has gaps in everyday words. German nouns
        are valid in lower case, since the table cannot tell where a capital is due.
        """
        return self._dictionary is not None and self._dictionary.accepts(word)

    def name(self, word: str) -> bool:
        """Whether the dictionary knows the word only with capitals: "london", "monday", "nato".

        A common word that is also a name ("mark", "may") is valid, hence no name here.
        """
        return self._dictionary is not None and self._dictionary.names(word)

    def starts(self, prefix: str) -> bool:
        """Whether any word of the table, valid or only frequent, starts so."""
        return has_prefix(self._frequent, prefix) or (self._dictionary is not None and self._dictionary.starts(prefix))

    def valid_among(self, words: Iterable[str]) -> set[str]:
        """Those of the words that `valid` accepts: one call for the many spellings of a doubtful word.

        Where one of them is in the frequency list, accepted words that nobody writes may be left out.
        """
        return set() if self._dictionary is None else self._dictionary.accepted(words)

    def valid_words(self, prefix: str) -> tuple[str, ...]:
        """All words that start so and that `valid` accepts, in no order."""
        keys = self._dictionary.keys(prefix) if self._dictionary is not None else ()
        return tuple([key for key in keys if key[-1] != NAME_MARK])

    def words(self, prefix: str = "") -> Iterator[str]:
        """Yield each word of the table that starts so, once, frequent ones first; the order within is not sorted."""
        yield from self._frequent.iterkeys(prefix)
        if self._dictionary is not None:
            for key in self._dictionary.keys(prefix):
                word = key.rstrip(NAME_MARK)
                if word not in self._frequent:
                    yield word


@cache
def lexicon(language: str) -> Lexicon | None:
    """Return the words of a language (an ISO 639-1 code), or None where there is no table.

    Opened once a process and shared; reading is thread-safe. Raises OSError only when the installation is broken.
    """
    if language not in LANGUAGES:
        return None
    if language not in _OWN:
        from cleantext.lexicons.shared import SharedLexicon

        return SharedLexicon(language)
    folder = os.path.join(_FOLDER, "frequency")
    frequent, frequencies = mapped(folder, f"{language}.marisa"), read(folder, f"{language}.bytes")
    return Lexicon(language, frequent, frequencies, _dictionary(language, frequent))


def _dictionary(language: str, frequent: Trie) -> Dictionary | None:
    folder = os.path.join(_FOLDER, "dictionary")
    if language in _PACKED:
        return PackedDictionary(folder, language, frequent)
    return WholeDictionary(folder, language) if language == "en" else None
