"""Languages whose words are only counted, never judged: read from the table of the passage tagger, not written twice.

That table (``cleantext/reading/language/data/words.marisa``, made by ``benchmarks/build_language_tables.py`` from
wordfreq) holds for each word pairs of bytes: a language's column, and -ln p * 8 there. It also lists words without
their accents, at a twelfth of the frequency, and none rarer than once in 2.5 million.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

from cleantext.lexicons.tables import Lexicon

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from marisa_trie import BytesTrie

COLUMNS = {"nl": 6, "ca": 7, "da": 9, "no": 10, "sv": 11, "pl": 12, "ro": 13}
"""Each language's column; a test holds them to ``cleantext.reading.language.codes``."""

CERTAIN, STEP = 270.0, 30 / (8 * 2.302585)
"""The frequency of a word that is every word, and what each step of the table takes off: 30 for ten times as rare."""

_PATH = os.path.join(os.path.dirname(os.path.dirname(__file__)), "reading", "language", "data", "words.marisa")


@cache
def _table() -> BytesTrie:
    from marisa_trie import BytesTrie

    return BytesTrie().mmap(_PATH)


class SharedLexicon(Lexicon):
    """The words of a language without a table of its own; no word of it is valid or a name."""

    __slots__ = ("_column",)

    def __init__(self, language: str) -> None:
        super().__init__(language, _table(), b"", None)
        self._column = COLUMNS[language]

    def frequency(self, word: str) -> int:
        """As `Lexicon.frequency`, to the nearest 1.6; words once in 2.5 million or rarer are mostly not listed."""
        rows: list[bytes] = self._frequent.get(word, [])
        return self._frequency(rows[0]) if rows else 0

    def counted(self, word: str) -> int:
        """As `frequency`: there is no dictionary that it would spare."""
        return self.frequency(word)

    def starts(self, prefix: str) -> bool:
        """Whether any word of the language starts so."""
        return next(self.words(prefix), None) is not None

    def words(self, prefix: str = "") -> Iterator[str]:
        """Yield each word of the language that starts so, once."""
        for word, row in self._frequent.iteritems(prefix):
            if self._frequency(row):
                yield word

    def _frequency(self, row: bytes) -> int:
        at = row[::2].find(self._column)
        return max(1, round(CERTAIN - STEP * row[2 * at + 1])) if at >= 0 else 0
