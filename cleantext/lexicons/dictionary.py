"""Which words a spelling dictionary accepts: in one trie, or as marks on the frequency list and stems for the rest.

Both hold lower-case words and, with ``NAME_MARK``, the lower-cased form of those that are right only with capitals.
English is one trie: nothing is faster, and its words have few forms. In the others a trie would be five times as large.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from cleantext.lexicons.stems import NAME_MARK, Stems, has_prefix, mapped, read

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from marisa_trie import Trie


MANY = 60_000
"""Words asked for in all from which a run pays for reading every word: after some hundred and sixty articles a run is
one of many, and reading costs as much as asking for twice as many."""


class WholeDictionary:
    """Every accepted word in one trie; a run that asks for many is answered from memory, in half the time."""

    def __init__(self, folder: str, language: str) -> None:
        self._words = mapped(folder, f"{language}.marisa")
        self._known: Container[str] = self._words
        self._asked = 0

    def accepts(self, word: str) -> bool:
        """Whether the word is right in lower case."""
        return word in self._known

    def names(self, word: str) -> bool:
        """Whether the word is right with capitals alone."""
        return word + NAME_MARK in self._known

    def accepted(self, words: Iterable[str]) -> set[str]:
        """Those of the words that are right in lower case."""
        asked = list(words)
        self._asked += len(asked)
        if self._asked > MANY and not isinstance(self._known, frozenset):
            self._known = frozenset(self._words.keys())
        return set(filter(self._known.__contains__, asked))

    def starts(self, prefix: str) -> bool:
        """Whether any word or name starts so."""
        return has_prefix(self._words, prefix)

    def keys(self, prefix: str) -> list[str]:
        """Each word that starts so, and each name with its mark."""
        keys: list[str] = self._words.keys(prefix)
        return keys


class PackedDictionary:
    """Accepted words of the frequency list as one bit each, all others as stems with endings.

    The stems are read when a word outside the frequency list is first asked for.
    """

    def __init__(self, folder: str, language: str, frequent: Trie) -> None:
        self._folder, self._language = folder, language
        self._frequent = frequent
        self._bits = read(folder, f"{language}.bits")
        self._stems: Stems | None = None

    @property
    def _rest(self) -> Stems:
        if self._stems is None:
            self._stems = Stems(self._folder, self._language)
        return self._stems

    def _marked(self, number: int) -> int:
        return self._bits[number >> 3] >> (number & 7) & 1

    def accepts(self, word: str) -> bool:
        """Whether the word is right in lower case."""
        number = self._frequent.get(word)
        return word in self._rest if number is None else bool(self._marked(number))

    def names(self, word: str) -> bool:
        """Whether the word is right with capitals alone."""
        return word + NAME_MARK in self._rest

    def accepted(self, words: Iterable[str]) -> set[str]:
        """Those of the words that are right in lower case and listed by frequency; failing them, any that are right."""
        words = list(words)
        found = {word for word in filter(self._frequent.__contains__, words) if self._marked(self._frequent[word])}
        return found or set(filter(self._rest.__contains__, words))

    def starts(self, prefix: str) -> bool:
        """Whether any word or name starts so."""
        return any(self._marked(n) for _, n in self._frequent.iteritems(prefix)) or self._rest.starts(prefix)

    def keys(self, prefix: str) -> list[str]:
        """Each word that starts so, and each name with its mark."""
        frequent = [word for word, number in self._frequent.iteritems(prefix) if self._marked(number)]
        return sorted(self._rest.keys(prefix).union(frequent))


Dictionary = WholeDictionary | PackedDictionary
