"""Which words may have been meant? A search of the trie around a misspelling, and a score for each word found.

One edit anywhere is tried in full; further ones are looked for among the words that begin alike, since the head of
a word is where slips are rarest. So a search looks at some hundreds of words, never at the whole lexicon.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, repeat
from typing import Literal, NamedTuple

from cleantext.lexicons import Lexicon
from cleantext.reading.spelling.edits import PLAIN, TONGUES, cost, repeats, respellings

WEIGHT = 0.057
"""What a step of frequency is worth: 1.7 for ten times as frequent, not 2.3, since typos hit rare words too."""

HEAD = 0.3
"""What each letter of a shared head is worth, up to five: slips are rare where a word begins."""

LEAST = 0.9
"""No letter too many, too few or wrong costs less."""

TAIL = 6.0
"""A candidate so much less likely than the best is none."""

ODD, ODDEST = 1.5, 4
"""The least that a word costs by each pair of letters that it lacks, and how many it may lack at the most."""

LIGHT = 0.5
"""The same in other languages, where accents and spellings of one sound cost less."""

ALIKE, WIDE = 3, 10
"""Words that lack so few pairs may differ over so many letters in a row: two slips far from each other."""

SHELVES = 8192
"""Beginnings whose words are remembered."""

UNBOUND = -99.0
"""The least score where any is good enough."""

SWAPPED, COUNTED = 2, 2
"""How many more pairs words of the same letters may lack, and as how many their lack counts."""

KEPT = 4
"""Letters of a head that stays as it is while the rest is edited."""

LETTERS = {
    "en": "etaoinsrhldcumfpgwybvkxjqz'",
    "fr": "esaitnrulodcpmévqfbghjàxyèêzkwçîôûùâëïœ'",
    "es": "eaosrnidlctumpbgvyqhfzjxkwáéíóúñü",
    "pt": "aeosridmntcuvlpgqbfzhjxkwyáâãàéêíóôõúç",
    "it": "eaionlrtscdupmvghfbqzàèéìòùjkwxy'",
    "de": "enisratdhulcgmobwfkzpvjyxqäöüß",
}


Reach = Literal["near", "head", "far"]
"""How far a search goes: one edit, more of them behind the first three letters, more of them there too."""


class Candidate(NamedTuple):
    """A word that may have been meant."""

    word: str
    score: float
    """Frequency against edit cost: the higher, the likelier."""
    cost: float
    frequency: int


@lru_cache(SHELVES)
def _shelf(lexicon: Lexicon, prefix: str) -> dict[str, list[str]]:
    """The valid words that start so, by their last two letters."""
    shelf: dict[str, list[str]] = {}
    for word in lexicon.valid_words(prefix):
        shelf.setdefault(word[-2:], []).append(word)
    return shelf


@lru_cache(SHELVES)
def _shelved(lexicon: Lexicon, prefix: str) -> tuple[str, ...]:
    """The valid words that start so."""
    return lexicon.valid_words(prefix)


@lru_cache(4096)
def candidates(
    lexicon: Lexicon, word: str, farthest: float, window: int = 6, *, reach: Reach = "far", least: float = UNBOUND
) -> tuple[Candidate, ...]:
    """The likeliest words, best first, none dearer than ``farthest`` nor far less likely than the best; at most eight.

    ``window``: over how many letters in a row the words may differ; wider finds cognates in another language.
    ``reach``: how far to look when nothing common is near. ``least``: the score that some candidate must reach for
    any to matter; where none does, those beyond one edit are left out.
    """
    found: dict[str, Candidate] = {}
    near = sorted(((lexicon.frequency(meant), meant) for meant in _near(lexicon, word)), reverse=True)
    _weigh(lexicon, word, ((frequency, 0, meant) for frequency, meant in near), farthest, window, found)
    if reach != "near" and len(word) > 4 and not any(c.cost <= 3 and c.frequency >= 90 for c in found.values()):
        farther = [(lexicon.frequency(meant), odd, meant) for odd, meant in _far(lexicon, word, reach, window > 6)]
        farther.sort(key=lambda entry: (entry[1] * ODD - WEIGHT * entry[0], entry[2]))
        _weigh(lexicon, word, farther, farthest, window, found, least)
    worst = max((c.score for c in found.values()), default=0.0) - TAIL
    good = [candidate for candidate in found.values() if candidate.score >= worst]
    return tuple(sorted(good, key=lambda c: (-c.score, c.word))[:8])


def _weigh(
    lexicon: Lexicon,
    word: str,
    words: Iterable[tuple[int, int, str]],
    farthest: float,
    window: int,
    found: dict[str, Candidate],
    least: float = UNBOUND,
) -> None:
    """Score words into ``found``; one that cannot come near the best so far is not measured.

    Each with its frequency and how many pairs of letters it lacks; the order decides how few are measured. Until one
    reaches ``least``, only those that may reach it are measured; the others are looked at again once one does.
    """
    missed: list[tuple[int, int, str]] = []
    best = max((c.score for c in found.values()), default=UNBOUND)
    each = ODD if lexicon.language == "en" else LIGHT
    for frequency, odd, meant in words:
        if meant in found:
            continue
        head = 0
        while head < 5 and word[head : head + 1] == meant[head : head + 1] != "":
            head += 1
        prior = WEIGHT * frequency + HEAD * (head - 5)
        limit = min(farthest, prior - best + TAIL)
        if best < least and prior - least < limit:
            limit = prior - least
            missed.append((frequency, odd, meant))
        if limit <= max(each * odd, LEAST * max(1, abs(len(word) - len(meant)))):
            continue
        wide = max(window, WIDE) if odd <= ALIKE else window
        price = cost(word, meant, limit, wide, lexicon.language)
        if price < limit:
            found[meant] = Candidate(meant, prior - price, price, frequency)
            best = max(best, prior - price)
    if missed and best >= least:
        _weigh(lexicon, word, missed, farthest, window, found)


def _near(lexicon: Lexicon, word: str) -> set[str]:
    """Valid words one edit away: a letter too many, too few or wrong, two swapped, one spelling for another."""
    letters = LETTERS.get(lexicon.language, LETTERS["en"])
    edited = _edited(word, letters, min(KEPT, len(word) + 1))
    edited += chain(_respelt(word, lexicon.language), _unrepeated(word))
    near = lexicon.valid_among(edited)
    if len(word) >= KEPT:
        # What keeps its head is found among the words with that head, which are few: no need to write out all edits.
        near.update(other for other in _shelved(lexicon, word[:KEPT]) if _is_slip(word, other, letters))
    return near - {word}


def _is_slip(word: str, other: str, letters: str) -> bool:
    """Whether two words of the same head are one edit apart behind it."""
    more = len(other) - len(word)
    if not -1 <= more <= 1:
        return False
    at = KEPT
    while word[at : at + 1] == other[at : at + 1] != "":
        at += 1
    rest, meant = word[at:], other[at:]
    if more < 0:
        return rest[1:] == meant
    if more > 0:
        return rest == meant[1:] and meant[0] in letters
    swapped = rest[1::-1] == meant[:2] and rest[2:] == meant[2:]
    return swapped or (rest[1:] == meant[1:] and meant[:1] in letters)


def _edited(word: str, letters: str, places: int) -> list[str]:
    """The word with one letter dropped, added, put for another or swapped with the next, at the first places."""
    cuts = [(word[:at], word[at:]) for at in range(places)]
    made = [head + tail[1:] for head, tail in cuts if tail]
    made += [head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1]
    for head, tail in cuts:
        made += map(str.join, letters, repeat((head, tail)))
        made += map(str.join, letters, repeat((head, tail[1:])))
    return made


def may_be_common(lexicon: Lexicon, word: str, least: int) -> bool:
    """Whether one cheap slip behind the first letter makes the word from one of at least this frequency.

    Cheap are a letter left out, one doubled, two swapped and one spelling for another: what is below three units.
    """
    letters = LETTERS.get(lexicon.language, LETTERS["en"])
    cuts = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    made = [head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1]
    made += [head + tail[1:] for head, tail in cuts if tail and tail[0] in (head[-1], "'")]
    made += _respelt(word, lexicon.language)
    for cut in cuts[: KEPT - 1]:
        made += map(str.join, letters, repeat(cut))
    near = lexicon.valid_among(made)
    behind = [other for other in _shelved(lexicon, word[:KEPT]) if len(other) > len(word)]
    near.update(other for other in behind if _is_slip(word, other, letters))
    return any(meant != word and lexicon.frequency(meant) >= least for meant in near)


def _respelt(word: str, language: str) -> Iterator[str]:
    """The word with one spelling of a sound, or one misread letter, put right, at one place or at all."""
    table = respellings(language)
    for wrong, rights in chain.from_iterable([table[letter] for letter in dict.fromkeys(word) if letter in table]):
        if wrong not in word:
            continue
        for right in rights:
            yield word.replace(wrong, right)
        at = word.find(wrong)
        if word.find(wrong, at + 1) < 0:
            continue
        while at >= 0:
            for right in rights:
                yield word[:at] + right + word[at + len(wrong) :]
            at = word.find(wrong, at + 1)


def _unrepeated(word: str) -> list[str]:
    """The word without the second of two syllables that are alike ("modifified")."""
    return [word[:at] + word[at + size :] for at, size in repeats(word)]


def _far(lexicon: Lexicon, word: str, reach: Reach = "far", any_tail: bool = False) -> Iterator[tuple[int, str]]:
    """Valid words with the same head, or nearly, and the same last letter, or nearly, whose letters differ in few.

    Each with the number of pairs of letters of the misspelling that it lacks.
    """
    bare = word.translate(PLAIN)
    letters = frozenset(bare)
    low, high = len(word) - 3, len(word) + 3
    odd = 4 if len(word) > 6 else 3
    last, tail = word[-1], word[-2:]
    pairs = [bare[at : at + 2] for at in range(len(word) - 1)]
    lacking = min(ODDEST, len(pairs) - (3 if len(word) > 6 else 2))
    # A swap breaks three pairs at the price of one: in words of the same letters more may lack.
    swapped = lacking + (SWAPPED if lexicon.language not in TONGUES else 0)
    heads = {word[:3]} if reach == "head" else _heads(lexicon, word)
    for other in _ending(lexicon, heads, "" if any_tail else tail, last):
        if not low <= len(other) <= high:
            continue
        plain = other if other.isascii() else other.translate(PLAIN)
        strange = len(letters.symmetric_difference(plain))
        if strange > odd:
            continue
        lacks = len(pairs) - sum([pair in plain for pair in pairs])
        if lacks <= lacking:
            yield lacks, other
        elif strange < 2 and lacks <= swapped and abs(len(other) - len(word)) < 2:
            yield COUNTED, other


def _ending(lexicon: Lexicon, heads: Iterable[str], tail: str, last: str) -> Iterator[str]:
    """The valid words with one of the heads that end in a letter of ``tail`` (any, if empty) or in ``last`` but one."""
    for head in heads:
        for ending, words in _shelf(lexicon, head).items():
            if not tail or ending[-1] in tail or ending[0] == last:
                yield from words


def _heads(lexicon: Lexicon, word: str) -> set[str]:
    """Beginnings of three letters, or of four for a long word, as written and with one slip."""
    size = 3 if len(word) < 9 else 4
    head = word[:size]
    heads = {head, word[0] + word[2 : size + 1], word[1] + word[0] + word[2:size]}
    heads |= {word[0] + word[2] + word[1] + word[3:size], word[:2] + word[3 : size + 1]}
    heads |= {near[:size] for near in _respelt(head, lexicon.language)}
    heads |= {head[:at] + vowel + head[at + 1 :] for at in (0, 1, 2) if head[at] in "aeiouy" for vowel in "aeiou"}
    heads |= {
        head[:at] + marked + head[at + 1 :] for at, letter in enumerate(head) for marked in _marked(lexicon, letter)
    }
    heads |= {head[:at] + head[at - 1] + head[at:-1] for at in (2, 3) if at < size}
    heads = {head for head in heads if len(head) == size}
    if lexicon.language in TONGUES:
        return heads  # Words of many forms have too many neighbours to look farther.
    # Three letters as written are enough, so that the fourth may be any.
    return {head for head in heads if not head.startswith(word[:3])} | {word[:3]}


@cache
def _marked(lexicon: Lexicon, letter: str) -> str:
    """The letters of the language that are this one with or without its accent."""
    plain = letter.translate(PLAIN)
    return "".join(c for c in LETTERS.get(lexicon.language, "") if c.translate(PLAIN) == plain and c != letter)
