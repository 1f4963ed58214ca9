"""Pack a set of words as stems with classes of endings, as ``cleantext/lexicons/stems.py`` reads it.

A family is a set of endings that many stems take whole ("o", "as", "a" and the rest of a Spanish verb). Greedily, the
stem and family that account for most words not yet accounted for is taken, until no pair accounts for two; what is
left stands for itself. Families that cost more bytes than they save are dropped and the rest dealt out anew.
A stem's class is the set of its families. The same words give the same bytes.
"""

from __future__ import annotations

import heapq
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import marisa_trie

from cleantext.lexicons.stems import NAME_MARK, WRITTEN_EMPTY, WRITTEN_MARK

LONGEST_ENDING = 11
SHORTEST_STEM = 2
SEEN = 4
"""Stems that must show a set of endings before it is tried as a family."""
STEM_BYTES, NUMBER_BYTES = 2.2, 2.0
"""What a stem costs in the trie, about, and a family's number in a class."""

Family = tuple[str, ...]


def pack(words: set[str], needed: set[str]) -> dict[str, set[Family]]:
    """Stems with their families: every word that is needed, perhaps other ones of the words, and nothing else."""
    endings = _endings(words, needed)
    seen = Counter(tuple(found) for found in endings.values() if len(found) > 1)
    pairs = _pairs(endings, sorted(family for family, count in seen.items() if count >= SEEN))
    stems, left = _deal(pairs, needed)
    uses = Counter(family for families in stems.values() for family in families)
    worth = {family for family, count in uses.items() if _saved(family, count) > 0}
    stems, left = _deal([pair for pair in pairs if pair[1] in worth], needed)
    for word in left:
        name = word.endswith(NAME_MARK)
        stems[word.removesuffix(NAME_MARK)].add((NAME_MARK,) if name else ("",))
    return stems


def _endings(words: set[str], needed: set[str]) -> dict[str, list[str]]:
    """The endings that make words of each beginning of a needed word, in order."""
    heads = {word[:at] for word in needed for at in _cuts(word)}
    endings: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for at in _cuts(word):
            if word[:at] in heads:
                endings[word[:at]].append(word[at:])
    return endings


def _cuts(word: str) -> range:
    return range(max(SHORTEST_STEM, len(word) - LONGEST_ENDING), len(word) + 1 - word.endswith(NAME_MARK))


def _pairs(endings: Mapping[str, list[str]], families: list[Family]) -> list[tuple[str, Family]]:
    """Every stem with every family that it takes whole, found by the family's rarest ending."""
    count = Counter(ending for found in endings.values() for ending in found)
    by_rarest: dict[str, list[Family]] = defaultdict(list)
    for family in families:
        by_rarest[min(family, key=lambda ending: (count[ending], ending))].append(family)
    pairs = []
    for stem, found in endings.items():
        taken = set(found)
        pairs += [(stem, family) for e in found for family in by_rarest.get(e, ()) if taken.issuperset(family)]
    return pairs


def _deal(pairs: list[tuple[str, Family]], needed: set[str]) -> tuple[dict[str, set[Family]], set[str]]:
    """Families for stems, the pair that accounts for most words first; and the words that none accounts for."""
    left = set(needed)
    stems: dict[str, set[Family]] = defaultdict(set)
    heap = [(-len(family), -len(stem), stem, number) for number, (stem, family) in enumerate(pairs)]
    heapq.heapify(heap)
    while heap:
        gain, length, stem, number = heapq.heappop(heap)
        family = pairs[number][1]
        made = [stem + ending for ending in family if stem + ending in left]
        if len(made) < 2:
            continue
        if len(made) < -gain:
            heapq.heappush(heap, (-len(made), length, stem, number))
            continue
        left.difference_update(made)
        stems[stem].add(family)
    return stems, left


def _saved(family: Family, uses: int) -> float:
    """Bytes that a family saves beside writing its words out."""
    written = sum(len(ending.encode()) + 1 for ending in family)
    return uses * ((len(family) - 1) * STEM_BYTES - NUMBER_BYTES) - written


def save(stems: Mapping[str, Iterable[Family]], folder: str, language: str) -> None:
    """Write the three files of a language: stems, their classes by number, and what the classes are."""
    classes = Counter(tuple(sorted(families)) for families in stems.values())
    ranked = sorted(classes, key=lambda taken: (-classes[taken], taken))
    families = sorted({family for taken in ranked for family in taken})
    number_of = {family: str(number) for number, family in enumerate(families)}
    trie = marisa_trie.Trie(sorted(stems))
    trie.save(os.path.join(folder, f"{language}.stems.marisa"))
    class_of = {taken: number for number, taken in enumerate(ranked)}
    numbers = bytearray(2 * len(stems))
    for stem, number in trie.items():
        numbers[2 * number : 2 * number + 2] = class_of[tuple(sorted(stems[stem]))].to_bytes(2, "little")
    _write(os.path.join(folder, f"{language}.classes"), bytes(numbers))
    lines = [" ".join(_written(ending) for ending in family) for family in families]
    rows = [" ".join(number_of[family] for family in taken) for taken in ranked]
    _write(os.path.join(folder, f"{language}.endings"), ("\n".join(lines) + "\n\n" + "\n".join(rows)).encode())


def _written(ending: str) -> str:
    return ending.replace(NAME_MARK, WRITTEN_MARK) or WRITTEN_EMPTY


def _write(path: str, content: bytes) -> None:
    with open(path, "wb") as stream:
        stream.write(content)
