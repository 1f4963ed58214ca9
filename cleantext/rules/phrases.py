"""Phrase entries at work: the compiled tables of a category, matched in one pass.

Phrases live in ``rules/<category>/phrases/<lang>.toml``, each with its own flags and keeps; ``rules/build.py``
compiles them into ``rules/<category>/phrases.json``. Each phrase is filed under an anchor, a word that it cannot
match without, and is tried only in lines where that word stands: cost follows the text, not the number of phrases.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from cleantext.model import Category, Safety
from cleantext.reading.document import Document

MARKS = "".join(sorted(set(" \t\r\u00a0•·*-–—>»«|:#_=+….\"“”'„()[]!→►▶▸➤")))
"""What may stand around the words of a line: bullets, arrows, rules, quotation marks, closing colons."""
FOLDER = os.path.dirname(__file__)


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


class Tables(NamedTuple):
    """The compiled phrases of a category."""

    phrases: tuple[Phrase, ...]
    words: dict[str, list[tuple[int, str]]]
    lines: dict[str, int]
    openings: dict[str, list[tuple[int, str, bool]]]
    starts: dict[str, int]
    """Openings that are plain words: looked up, not matched, since a category may have a thousand of them."""
    heads: frozenset[str]
    """The first two words of each of these: most lines are settled by one look."""


LONGEST_START = 9
"""Words of the longest plain opening that is looked up."""
PUNCTUATION = ".,;:!?)"
"""What may follow the last word of a plain opening."""


@cache
def tables(category: Category) -> Tables:
    """The compiled phrases of a category (empty when it has none)."""
    path = os.path.join(FOLDER, category, "phrases.json")
    if not os.path.exists(path):
        return Tables((), {}, {}, {}, {}, frozenset())
    with open(path, encoding="utf-8") as file:
        raw: dict[str, Any] = json.load(file)
    phrases = tuple(Phrase(*row) for row in raw["phrases"])
    return Tables(
        phrases, raw["words"], raw["lines"], raw["openings"], raw.get("starts", {}), frozenset(raw.get("heads", ()))
    )


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A phrase's pattern, over lower-case text."""
    return re.compile(pattern)


def word_matches(document: Document, category: Category) -> dict[str, list[Match]]:
    """The phrases of kind "words" found in the document, by rule, in order of start; measured once."""
    return document.memo(f"phrases:{category}", lambda d: _by_rule(_find_words(d, tables(category))))


def _by_rule(matches: Iterator[Match]) -> dict[str, list[Match]]:
    found: dict[str, list[Match]] = {}
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        found.setdefault(match.phrase.rule, []).append(match)
    return found


def _find_words(document: Document, table: Tables) -> Iterator[Match]:
    seen: set[tuple[int, int]] = set()
    for anchor in document.lowered_vocabulary & table.words.keys():
        for number, pattern in table.words[anchor]:
            for start, end, found in _at_anchor(document, anchor, pattern):
                if (number, start) not in seen:
                    seen.add((number, start))
                    phrase = table.phrases[number]
                    yield Match(start, end, phrase, rewriting(document, phrase, found))


def _at_anchor(document: Document, anchor: str, pattern: str) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Matches of the pattern in each paragraph that holds the anchor."""
    lowered, blocks = document.lowered, document.blocks
    at = lowered.find(anchor)
    while at >= 0:
        block = blocks[_block_at(document, at)]
        for match in compiled(pattern).finditer(lowered, block.start, block.end):
            yield match.start(), match.end(), match
        at = lowered.find(anchor, max(block.end, at + 1))


def _block_at(document: Document, position: int) -> int:
    from bisect import bisect_right

    return max(bisect_right(document.blocks, position, key=lambda block: block.start) - 1, 0)


def rewriting(document: Document, phrase: Phrase, match: re.Match[str]) -> str | None:
    """The phrase's replacement for this match, with its groups filled in as written and the capital kept."""
    if phrase.replace is None:
        return None
    groups = {key.replace("_", "-"): document.prose[slice(*match.span(key))] for key in match.groupdict()}
    text = re.sub(
        r"\{([^}]+)\}",
        lambda m: document.prose[slice(*match.span(int(m[1])))] if m[1].isdigit() else groups[m[1]],
        phrase.replace,
    )
    text = " ".join(text.split())
    first = document.prose[match.start()]
    return text[:1].upper() + text[1:] if first.isupper() and text[:1].islower() else text


def line_key(lowered_line: str) -> str:
    """A line as line phrases are filed: lower case, outer marks and bullets gone, white space folded."""
    return " ".join(lowered_line.strip(MARKS).split())


def line_match(key: str, table: Tables) -> Phrase | None:
    """The phrase that a line (as `line_key` gives it) is, whole, or opens with; None when it is neither."""
    number = table.lines.get(key)
    if number is not None:
        return table.phrases[number]
    if table.heads:
        number = _start(key, table)
        if number is not None:
            return table.phrases[number]
    first = key.split(None, 1)[0] if key else ""
    for number, pattern, whole in table.openings.get(first.strip(".,;:!?"), ()):
        match = compiled(pattern).match(key)
        if match and (not whole or match.end() == len(key)):
            return table.phrases[number]
    return None


def head(words: list[str]) -> str:
    """The first two words, as plain openings are filed."""
    return " ".join(words[:2]).rstrip(PUNCTUATION)


def _start(key: str, table: Tables) -> int | None:
    """The longest plain opening of the key, punctuation after its last word aside."""
    words = key.split(" ", LONGEST_START)[:LONGEST_START]
    if head(words) not in table.heads and words[0].rstrip(PUNCTUATION) not in table.heads:
        return None
    found, prefix = None, ""
    for word in words:
        prefix = f"{prefix} {word}" if prefix and word not in ":;!?" else prefix + word
        found = table.starts.get(prefix, table.starts.get(prefix.rstrip(PUNCTUATION), found))
    return found
