"""Phrase entries at work: the compiled tables of a category, matched in one pass.

Phrases live in ``rules/<category>/phrases/<lang>.toml``, each with its own flags and keeps; ``rules/build.py``
compiles them into ``rules/<category>/phrases.table``. Each phrase is filed under an anchor, a word that it cannot
match without, and is tried only in lines where that word stands: cost follows the text, not the number of phrases.
"""

from __future__ import annotations

import json
import os
import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any, NamedTuple

from cleantext.model import Category, Safety
from cleantext.reading.document import Document
from cleantext.reading.words import WORD
from cleantext.rules.sequence import Found, Slot, search, slots_of

MARKS = "".join(sorted(set(" \t\r\u00a0•·*-–—>»«|:#_=+….\"“”'„()[]!→►▶▸➤")))
"""What may stand around the words of a line: bullets, arrows, rules, quotation marks, closing colons."""
FOLDER = os.path.dirname(__file__)
FILE = "phrases.table"
APART = b"\x1d\n"
"""Parts the JSON at the head of a file from the rows of its three filings, which are read without being parsed: as JSON
strings they cost 2 ms of each start."""


PAYS = 1000
"""Look-ups in the bytes of a filing, all in all, from which a dict pays."""


class Phrase(NamedTuple):
    """One entry of a phrase file, texts aside."""

    id: str
    rule: str
    lang: str
    """The language of its file: the language the phrase is in."""
    message: str
    replace: str | None
    strength: str
    """strong: speaks alone; weak: only beside other signs."""
    safety: Safety
    role: str
    """What a line phrase is in its block: "line", "heading" (takes the lines it heads) or any word its rule knows."""


class Match(NamedTuple):
    """A phrase found: ``start:end`` of the document, and its rewriting, if it has one."""

    start: int
    end: int
    phrase: Phrase
    rewriting: str | None


class Filing:
    """Keys and their numbers, kept in the bytes that they are stored as until so many look-ups pay a dict.

    The rows are sorted by key, so a look-up halves the bytes: to search them from their start took 250 µs of a file of
    15,000 keys, and halving it takes 17.
    """

    __slots__ = ("_asked", "_rows", "get", "may_close", "may_open")

    def __init__(self, rows: bytes = b"\n") -> None:
        self._rows = rows
        self._asked = 0
        self.get: Callable[..., int | None] = self._first
        """The number of a key, or the default (None) where there is none."""
        self.may_open: Callable[[str], bool] = bool
        """Whether a key may begin with this word: yes, as long as nothing but the bytes is there to be asked."""
        self.may_close: Callable[[str], bool] = bool
        """Whether a key may end with it."""

    def _first(self, key: str, default: int | None = None) -> int | None:
        self._asked += 1
        if self._asked > PAYS:
            pairs = (row.split("\t") for row in self._rows.decode().split("\n") if row)
            table = {filed: int(number) for filed, number in pairs}
            self.get = table.get
            self.may_open = frozenset([filed.partition(" ")[0] for filed in table]).__contains__
            self.may_close = frozenset([filed.rpartition(" ")[2] for filed in table]).__contains__
            return table.get(key, default)
        return self._halving(key.encode("utf-8", "surrogatepass"), default)

    def _halving(self, key: bytes, default: int | None) -> int | None:
        """UTF-8 sorts as the characters do."""
        rows, low, high = self._rows, 0, len(self._rows) - 1
        while low < high:
            at = rows.rindex(b"\n", low, (low + high) // 2 + 1)
            end = rows.index(b"\n", at + 1)
            filed, _, number = rows[at + 1 : end].partition(b"\t")
            if filed == key:
                return int(number)
            if filed < key:
                low = end
            else:
                high = at
        return default

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def __bool__(self) -> bool:
        return len(self._rows) > 1


class Tables(NamedTuple):
    """The compiled phrases of a category."""

    phrases: tuple[Phrase, ...]
    sequences: list[str]
    """Of each phrase text of kind "words", as JSON for when it is tried: its phrase's number and its slots."""
    needs: list[str]
    """Of each sequence, the words that a text must hold for it to be tried: one of each line, apart by tabs."""
    words: dict[str, list[int]]
    """Of each anchor, in pairs: a sequence, and how many words may stand before the anchor in it."""
    classes: dict[str, list[str] | str]
    lines: Filing
    openings: dict[str, list[tuple[int, str, bool]]]
    starts: Filing
    """Openings that are plain words: looked up, not matched, since a category may have a thousand of them."""
    heads: Filing
    """The first two words of each of these: most lines are settled by one look."""

    def may_open(self, word: str) -> bool:
        """Whether a line phrase may begin with this word of letters alone."""
        return self.lines.may_open(word) or self.heads.may_open(word) or word in self.openings


NEAR = 200
"""Characters behind an anchor within which the other words of a phrase stand."""
FEW = 60
"""So many anchors are faster found one by one than by a pass over all words of an article."""
LONGEST_START = 9
"""Words of the longest plain opening that is looked up."""
APOSTROPHES = ("'", "ʼ")
"""What joins letters to one word, as `WORD` reads them in lowered text."""
PUNCTUATION = ".,;:!?)"
"""What may follow the last word of a plain opening."""


@cache
def tables(category: Category) -> Tables:
    """The compiled phrases of a category (empty when it has none)."""
    path = os.path.join(FOLDER, category, FILE)
    if not os.path.exists(path):
        return Tables((), [], [], {}, {}, Filing(), {}, Filing(), Filing())
    with open(path, "rb") as file:
        head, *rows = file.read().split(APART)
    raw: dict[str, Any] = json.loads(head)
    lines, starts, heads = map(Filing, rows)
    phrases = tuple(Phrase(*row) for row in raw["phrases"])
    openings = {word: [tuple(row) for row in filed] for word, filed in raw["openings"].items()}
    return Tables(phrases, raw["sequences"], raw["needs"], raw["words"], raw["classes"],
                  lines, openings, starts, heads)  # fmt: skip


@cache
def sequence(category: Category, number: int) -> tuple[Phrase, tuple[Slot, ...]]:
    """A sequence: the phrase that it belongs to, and its slots."""
    table = tables(category)
    phrase, rows = json.loads(table.sequences[number])
    return table.phrases[phrase], slots_of(rows, table.classes)


@cache
def needs(category: Category, number: int) -> tuple[tuple[str, ...], ...]:
    """The words that a text must hold for a sequence to be tried: one of each group."""
    return tuple(tuple(group.split("\t")) for group in tables(category).needs[number].split("\n") if group)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A phrase's pattern, over lower-case text."""
    return re.compile(pattern)


def word_matches(document: Document, category: Category) -> dict[str, list[Match]]:
    """The phrases of kind "words" found in the document, by rule, in order of start; measured once."""
    return document.memo(f"phrases:{category}", lambda d: _by_rule(_find_words(d, category)))


def _by_rule(matches: Iterator[Match]) -> dict[str, list[Match]]:
    found: dict[str, list[Match]] = {}
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        found.setdefault(match.phrase.rule, []).append(match)
    return found


def _find_words(document: Document, category: Category) -> Iterator[Match]:
    possible = _possible(category, document.lowered_vocabulary)
    flat, blocks = document.flat, document.blocks
    seen: set[tuple[int, int]] = set()
    for at, anchor in _places(document.lowered, possible):
        block = blocks[max(bisect_right(blocks, at, key=lambda block: block.start) - 1, 0)]
        for number, words_before in possible[anchor]:
            low = _words_back(flat, block.start, at, words_before)
            near = flat[low : at + NEAR]
            if not all(any(word in near for word in group) for group in needs(category, number)):
                continue
            phrase, slots = sequence(category, number)
            found = search(flat, low, at, block.end, slots)
            if found is not None and (number, found.start) not in seen:
                seen.add((number, found.start))
                yield Match(found.start, found.end, phrase, rewriting(document, phrase, found))


def _places(lowered: str, anchors: Collection[str]) -> Iterator[tuple[int, str]]:
    """Where the anchors stand as words: few are looked up one by one, many in one pass over all words."""
    if len(anchors) > FEW:
        for word in WORD.finditer(lowered):
            if word.group() in anchors and _stands_alone(lowered, *word.span()):
                yield word.start(), word.group()
        return
    for anchor in anchors:
        at = lowered.find(anchor)
        while at >= 0:
            end = at + len(anchor)
            if _stands_alone(lowered, at, end):
                yield at, anchor
            at = lowered.find(anchor, at + 1)


def _stands_alone(lowered: str, start: int, end: int) -> bool:
    """Whether no letter, figure or underscore joins on either side, nor a letter behind an apostrophe."""
    before, after = lowered[max(start - 2, 0) : start], lowered[end : end + 2]
    if _joins(before[-1:]) or _joins(after[:1]):
        return False
    return not (
        (before[:1].isalpha() and before[1:] in APOSTROPHES) or (after[1:].isalpha() and after[0] in APOSTROPHES)
    )


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"


def _possible(category: Category, vocabulary: frozenset[str]) -> dict[str, list[tuple[int, int]]]:
    """Of each anchor in the text, the sequences whose other words are there too, with their reach."""
    table, possible = tables(category), {}
    for anchor in filter(table.words.__contains__, vocabulary):
        pairs = table.words[anchor]
        filed = [
            (number, words_before)
            for number, words_before in zip(pairs[::2], pairs[1::2], strict=True)
            if not any(vocabulary.isdisjoint(group) for group in needs(category, number))
        ]
        if filed:
            possible[anchor] = filed
    return possible


def _words_back(flat: str, low: int, at: int, words: int) -> int:
    """Where the word so many words before ``at`` begins, ``low`` at the least."""
    for _ in range(words + 1):
        at = max(flat.rfind(" ", low, max(at - 1, low)), low)
    return at


def rewriting(document: Document, phrase: Phrase, found: Found) -> str | None:
    """The phrase's replacement for this match, with its groups filled in as written and the capital kept."""
    if phrase.replace is None:
        return None
    written = {key: document.prose[slice(*span)] for keys, span in found.groups.items() for key in keys.split()}
    text = compiled(r"\{([^{}]*)\}").sub(lambda group: written.get(group[1], ""), phrase.replace)
    text = " ".join(text.split())
    first = document.prose[found.start]
    return text[:1].upper() + text[1:] if first.isupper() and text[:1].islower() else text


def line_key(lowered_line: str) -> str:
    """A line as line phrases are filed: lower case, outer marks and bullets gone, white space folded."""
    bare = lowered_line.strip(MARKS)
    # Tabs, line breaks and no-break spaces are not printable: nearly no line needs folding.
    return bare if bare.isprintable() and "  " not in bare else " ".join(bare.split())


def line_match(key: str, table: Tables) -> Phrase | None:
    """The phrase that a line (as `line_key` gives it) is, whole, or opens with; None when it is neither."""
    first, _, rest = key.partition(" ")
    if table.lines.may_open(first):
        number = table.lines.get(key)
        if number is not None:
            return table.phrases[number]
    plain = first.isalnum()
    if table.heads.may_open(first) or (not plain and table.heads.may_open(first.rstrip(PUNCTUATION))):
        number = _start(key, first, rest, table)
        if number is not None:
            return table.phrases[number]
    for number, pattern, whole in table.openings.get(first if plain else first.strip(".,;:!?"), ()):
        match = compiled(pattern).match(key)
        if match and (not whole or match.end() == len(key)):
            return table.phrases[number]
    return None


def head(words: list[str]) -> str:
    """The first two words, as plain openings are filed."""
    return " ".join(words[:2]).rstrip(PUNCTUATION)


def _start(key: str, first: str, rest: str, table: Tables) -> int | None:
    """The longest plain opening of the key, punctuation after its last word aside; ``first`` is its first word."""
    pair = f"{first} {rest.partition(' ')[0]}".rstrip(PUNCTUATION + " ")
    if table.heads.get(pair) is None and table.heads.get(first.rstrip(PUNCTUATION)) is None:
        return None
    words = key.split(" ", LONGEST_START)[:LONGEST_START]
    found, prefix = None, ""
    for word in words:
        prefix = f"{prefix} {word}" if prefix and word not in ":;!?" else prefix + word
        found = table.starts.get(prefix, table.starts.get(prefix.rstrip(PUNCTUATION), found))
    return found
