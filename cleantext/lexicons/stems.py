"""Words taken apart: a trie of stems, and for each stem the number of the class of endings that make it a word.

A Romance verb has fifty forms and more, a German adjective twenty: written out, those that the frequency list lacks
take five to seven times the room. Which stems and classes there are is found by ``benchmarks/pack_words.py``.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from marisa_trie import Trie

NAME_MARK = "\n"
"""Closes a key that is only right with capitals; no word holds a line feed."""

WRITTEN_MARK, WRITTEN_EMPTY = "^", "0"
"""How the file of endings writes the name mark, and the ending of a stem that is a word itself."""


def read(folder: str, name: str) -> bytes:
    """The bytes of a table."""
    with open(os.path.join(folder, name), "rb") as stream:
        return stream.read()


def mapped(folder: str, name: str) -> Trie:
    """The trie of a table, memory-mapped."""
    # Imported here, since a run that asks for no word must not pay for the extension module.
    from marisa_trie import Trie

    return Trie().mmap(os.path.join(folder, name))


def has_prefix(trie: Trie, prefix: str) -> bool:
    """Whether any key of the trie starts so."""
    return next(trie.iterkeys(prefix), None) is not None


class Stems:
    """A set of words in three files: the stems, two bytes a stem for its class, and the endings of the classes."""

    __slots__ = ("_classes", "_endings", "_families", "_numbers", "_stems")

    def __init__(self, folder: str, language: str) -> None:
        self._stems = mapped(folder, f"{language}.stems.marisa")
        self._numbers = read(folder, f"{language}.classes")
        families, _, classes = read(folder, f"{language}.endings").decode().partition("\n\n")
        self._families = families.split("\n")
        self._classes = classes.split("\n")
        self._endings: dict[int, frozenset[str]] = {}

    def __contains__(self, key: str) -> bool:
        return any(key[len(stem) :] in self._class(number) for stem, number in self._stems.iter_prefixes_with_ids(key))

    def keys(self, prefix: str) -> set[str]:
        """Each word that starts so."""
        found = {
            stem + ending
            for stem, number in self._stems.iter_prefixes_with_ids(prefix)
            for ending in self._class(number)
            if ending.startswith(prefix[len(stem) :])
        }
        for stem, number in self._stems.iteritems(prefix):
            found.update([stem + ending for ending in self._class(number)])
        return found

    def starts(self, prefix: str) -> bool:
        """Whether any word starts so."""
        return has_prefix(self._stems, prefix) or any(
            ending.startswith(prefix[len(stem) :])
            for stem, number in self._stems.iter_prefixes_with_ids(prefix)
            for ending in self._class(number)
        )

    def _class(self, stem: int) -> frozenset[str]:
        """The endings of a stem, by its number."""
        number = self._numbers[2 * stem] | self._numbers[2 * stem + 1] << 8
        endings = self._endings.get(number)
        if endings is None:
            lines = (self._families[int(family)] for family in self._classes[number].split(" "))
            written = {ending for line in lines for ending in line.split(" ")}
            endings = frozenset(e.replace(WRITTEN_MARK, NAME_MARK).replace(WRITTEN_EMPTY, "") for e in written)
            self._endings[number] = endings
        return endings
