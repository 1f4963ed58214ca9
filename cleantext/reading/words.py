"""Words and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from operator import itemgetter
from sys import intern
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
"""Letters, with apostrophes inside: "don't" and "l’eau" are one word, "well-known" is two."""


REMEMBERED = 100_000
"""So many tokens are remembered at most."""
LONGEST_TOKEN = 32
"""Characters of the longest token that is remembered: longer ones are addresses and data, met once."""


Token = tuple[tuple[str, ...], str, str]
"""What is known of a token: its words, and in lower case the words at its first and its last edge.

Words at edges that are alike are one object, so that a look at two tokens reads neither.
"""

NOT_FIRST, NOT_LAST = "<", ">"
"""What stands for a word at an edge where there is none; no two are alike."""


class _Tokens(dict[str, Token]):
    """Each token (what stands between white space), taken apart once."""

    def __missing__(self, token: str) -> Token:
        known = _taken_apart(token)
        if len(token) <= LONGEST_TOKEN:
            if len(self) > REMEMBERED:
                self.clear()
            self[token] = known
        return known


def _taken_apart(token: str) -> Token:
    if token.isalpha():
        # One object for both: what is near in memory is found sooner.
        low = intern(token if token.islower() else token.lower())
        return (low if token == low else token,), low, low
    word = token[:-1]
    if word.isalpha() and token[-1] in ",.;:":  # as most others are
        low = intern(word.lower())
        return (low if word == low else word,), low, NOT_LAST
    words = tuple(WORD.findall(token))
    first = intern(words[0].lower()) if token[0].isalpha() else NOT_FIRST
    return words, first, intern(words[-1].lower()) if token[-1].isalpha() else NOT_LAST


_TOKENS = _Tokens()
_WORDS = itemgetter(0)


def read_tokens(text: str) -> list[Token]:
    """The tokens of a text, in order."""
    return list(map(_TOKENS.__getitem__, text.split()))


def words_of(tokens: Iterable[Token]) -> Iterator[str]:
    """Their words as written, in order."""
    return chain.from_iterable(map(_WORDS, tokens))


def words_in(text: str) -> list[str]:
    """Every word of a text as written: what ``WORD`` finds, in half the time."""
    return list(words_of(read_tokens(text)))


@lru_cache(8)
def listed_words(words: tuple[str, ...]) -> frozenset[str]:
    """A project's words as a document's are compared with them: composed (NFC), straight apostrophes, lower-case."""
    return frozenset(map(listed_word, words))


def listed_word(word: str) -> str:
    """One word of them; words that come out alike are one word to the project's list."""
    if not word.isascii():
        from unicodedata import normalize

        word = normalize("NFC", word).replace("’", "'")
    return word.lower()


class Word(NamedTuple):
    """A word and its place in the document."""

    start: int
    end: int
    text: str


def read_words(prose: str) -> list[Word]:
    """Every word with its place."""
    return [Word(m.start(), m.end(), m.group()) for m in WORD.finditer(prose)]


@cache
def sentence_end() -> re.Pattern[str]:
    """A stop with its closing quotes, then space and what may begin a sentence."""
    return re.compile(r"""[.!?…]+["'”’»“)\]]*(?=\s+["'“‘«„¿¡(\[]*[A-ZÀ-ÖØ-ÞŁŚŻĄ0-9])|\n+""")


ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st no vs etc fig gen sen rep gov capt col lt sgt rev hon jr sr inc ltd co corp jan feb mar apr "
    "jun jul aug sept sep oct nov dec approx m mm mme mlle art cf ca bzw z b d h str nr sr sra dott sig av".split()
)
"""Words whose full stop ends no sentence, of the languages we read."""


def read_sentences(prose: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``prose[start:end]``, white space between them left out."""
    spans, at = [], start
    for match in sentence_end().finditer(prose, start, end):
        stop = match.start()
        before = prose[max(at, stop - 8) : stop].rsplit(None, 1)
        last = before[-1].lstrip("(\"'“‘«„").lower() if before else ""
        if match.group().startswith(".") and (last in ABBREVIATIONS or (len(last) == 1 and last.isalpha())):
            continue
        if prose[at : match.end()].strip():
            spans.append((at, match.end()))
        at = match.end()
    if prose[at:end].strip():
        spans.append((at, end))
    return [_trimmed(prose, *span) for span in spans]


def _trimmed(prose: str, start: int, end: int) -> tuple[int, int]:
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    return start, end
