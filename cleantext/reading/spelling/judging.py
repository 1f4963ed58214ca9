"""What is to be thought of a word that no dictionary lists? Verdicts on words alone; a document may change its mind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import filterfalse
from typing import NamedTuple

from cleantext.lexicons import Lexicon, lexicon
from cleantext.reading.language.codes import COLUMN, OTHER
from cleantext.reading.language.gate import leaning
from cleantext.reading.spelling.edits import PLAIN, TONGUES, VOWELS
from cleantext.reading.spelling.formation import is_made
from cleantext.reading.spelling.forms import is_bare, is_form, is_kin, is_other_tense, may_be_voseo, twins
from cleantext.reading.spelling.search import UNBOUND, Candidate, Reach, candidates, may_be_common
from cleantext.reading.spelling.wordhood import halves, is_derived, is_foreign

FARTHEST = 9.5
"""The dearest edit that is still a proposal: two and a half slips."""

SPEAKING = frozenset(("en", "fr", "es", "de", "it", "pt"))
"""Languages whose dictionary gives verdicts."""

ESTABLISHED = 125
"""Frequency from which an unlisted word is taken for a word: no misspelling is written so often."""

LEAST_SCORE = -4.0
"""What a candidate counts at the least, and what none counts."""

WRITTEN = 45
"""Frequency from which only words one slip away are looked for: what so many write is not two slips of something. Of
rarer words that are written at all, two slips are looked for behind the first three letters, of others there too. Where
accents make up half of the slips, they are looked for all the same."""

LEANING = 24
"""Three nats, by which a word may be likelier in another language and still is the article's own."""

LONGEST = 28
"""Letters of the longest word that is judged; longer ones are data or drawn out."""

REMEMBERED = 200_000
"""So many words are remembered at most."""

ELIDED = frozenset("l d j m n s t c qu jusqu lorsqu puisqu quoiqu dell nell sull all dall un".split())
CONTRACTED = frozenset("s re ve ll d m".split())


CAPITAL_COST = 5.0
"""The dearest edit that is looked at in a capitalised word; the dearest that is shown is less."""

CAPITAL_FROM, CAPITAL_COMMON, CAPITAL_STEP, CAPITAL_DEAREST, CAPITAL_GAP = 1.5, 110, 75, 2.9, 2.2
"""What a capitalised word needs to be a slip: odds, a common word meant, more common by a step, a cheap edit, and no
second word near."""

WRONG_FROM = 0.3
DOUBT_FROM: Mapping[str, float] = {"fr": 1.0, "es": 1.0, "pt": 1.0}
"""Odds from which a word is a doubt, and by language where they differ."""

HYBRID_FROM = -1.5
"""The same for a word in a passage that neither the passage's language nor the article's knows."""

UNSURE = -9.0
"""Odds with which nothing is put in."""


class Verdict(NamedTuple):
    """What a misspelling may stand for, and how sure that is; odds are natural logarithms."""

    candidates: tuple[Candidate, ...]
    wrong: float
    """Odds that this is no word at all."""
    right: float
    """Odds that the first candidate is what was meant."""


NOTHING = Verdict((), UNSURE, UNSURE)
"""The verdict where nothing is known to be meant."""


class Weights(NamedTuple):
    """One logistic judge. Fitted on pairs of misspelling and word, clean words counting fourfold."""

    bias: float
    score: float
    gap: float
    frequency: float
    listed: float
    common: float
    cost: float
    length: float
    derived: float
    compound: float
    foreign: float
    close: float
    short: float


WRONG = Weights(0.01, 0.98, 0.02, -1.44, -1.23, -0.10, 0.13, 0.24, -0.30, -0.60, -1.80, 0.49, 0.01)
RIGHT = Weights(-1.32, 0.33, 0.62, -0.68, -0.40, -0.09, -0.13, 0.10, -0.28, -0.41, -3.00, -0.49, -0.13)

LOST_WRONG, LOST_RIGHT, TWIN, LOST_STEP, TWIN_STEP = 1.0, 1.5, 3.0, 15, 60
"""What lost accents speak for an error and for the first candidate, what a second word with other accents speaks
against it, and how much more frequent than the bare form, and than such a second word, the first must be."""

KIN_WRONG, KIN_RIGHT = 4.0, 3.0
"""What it speaks against an error, and against a fix, that the word looks like a form of a listed one."""

PRESENT = 4.0
"""What a present loses against a participle, where a participle was written."""

LOST_LEAST = 45
"""Frequency that a word needs to be put in for one without its accents: rare words are seldom meant."""


def core(word: str) -> tuple[int, int]:
    """Start and end of the part of a word that a dictionary lists: no elided article, no contracted verb."""
    head, mark, tail = word.partition("'")
    if mark and head in ELIDED:
        return len(head) + 1, len(word)
    head, mark, tail = word.rpartition("'")
    if mark and tail in CONTRACTED:
        return 0, len(head)
    return 0, len(word)


@lru_cache(65536)
def is_known(language: str, word: str) -> bool:
    """Whether a lower-case word is right in the language as far as can be told; true where nothing can be told."""
    table = lexicon(language)
    if table is None or not table.has_valid or not 1 < len(word) <= LONGEST:
        return True
    if table.valid(word) or is_made(table, word):
        return True
    if language in TONGUES and is_form(table, word):
        return True
    start, end = core(word)
    if (start, end) != (0, len(word)):
        return is_known(language, word[start:end])
    return False


@cache
def familiar(_language: str) -> set[str]:
    """The words, as written, that texts of this process had and that are no strangers: one look tells most words."""
    return set()


def unfamiliar(language: str, words: Iterable[str]) -> list[str]:
    """Those of the words, as written, that are strangers, new to this process, or begin with two capitals; in order."""
    known = familiar(language)
    if len(known) > REMEMBERED:
        known.clear()
    return list(filterfalse(known.__contains__, words))


def strange_among(language: str, words: Iterable[str]) -> list[str]:
    """Those of the words, as written, that are unknown in the language in lower case too, in order."""
    fresh = unfamiliar(language, words)
    plain = {word: word.replace("’", "'").lower() for word in fresh}
    table = lexicon(language)
    # One look at the dictionary tells most of them; the others may be made of its words.
    valid = table.valid_among(plain.values()) if table is not None else set()
    strange = [word for word in fresh if (low := plain[word]) not in valid and not is_known(language, low)]
    familiar(language).update(filter(_may_be_passed, set(fresh).difference(strange)))
    return strange


def _may_be_passed(word: str) -> bool:
    """Whether a known word needs no second look: it is no data, and no slip of the shift key ("THe")."""
    return len(word) <= LONGEST and not (word[1:2].isupper() and word[2:].islower())


def is_own(language: str, word: str) -> bool:
    """Whether many write an unlisted word in the language, and hardly more in another: no slip in a passage either."""
    table = lexicon(language)
    if table is None or table.counted(word) < WRITTEN:
        return False
    return leaning(COLUMN.get(language, OTHER))[word] <= LEANING


def doubt_from(language: str) -> float:
    """Odds from which a word of an article in the language is a doubt."""
    return DOUBT_FROM.get(language, WRONG_FROM)


@lru_cache(16384)
def verdict(language: str, word: str, least: float = UNBOUND) -> Verdict:
    """The verdict on a lower-case word that is not known.

    ``least``: odds that it must reach for an error to matter; where it can't, no far candidate is looked for.
    """
    table = lexicon(language)
    if table is None:
        return NOTHING
    own = table.frequency(word)
    if own > ESTABLISHED and not (language in TONGUES and twins(table, word)):
        return NOTHING
    reach: Reach = "far" if language in TONGUES or not own else "head" if own < WRITTEN else "near"
    found = candidates(table, word, FARTHEST, reach=reach, least=_least_score(language, word, own, least))
    if own > ESTABLISHED and not (found and is_lost(word, found[0], own)):
        return NOTHING
    if not found:
        return NOTHING
    return weighed(table, word, found)


def _least_score(language: str, word: str, own: int, least: float) -> float:
    """The score with which a candidate can give these odds of an error, all else being in its favour."""
    if language in TONGUES or least == UNBOUND:
        return UNBOUND  # What accents say goes beyond these weights.
    most = WRONG.bias + 6 * WRONG.gap + FARTHEST * WRONG.cost + min(len(word), 12) / 4 * WRONG.length
    most += WRONG.close + WRONG.short + own / 30 * WRONG.frequency + (own > 0) * WRONG.listed
    score = (least - most) / WRONG.score
    return score if score > LEAST_SCORE else UNBOUND


@lru_cache(4096)
def capital_verdict(word: str) -> Verdict:
    """The verdict on a capitalised English word, given in lower case: only words one cheap edit away count."""
    table = lexicon("en")
    if table is None or not may_be_common(table, word, max(CAPITAL_COMMON, table.frequency(word) + CAPITAL_STEP)):
        return NOTHING
    found = candidates(table, word, CAPITAL_COST, reach="near")
    return weighed(table, word, found) if found else NOTHING


def weighed(table: Lexicon, word: str, found: tuple[Candidate, ...]) -> Verdict:
    """The odds that candidates give."""
    own = table.frequency(word)
    if table.language not in TONGUES:
        signs = _signs(table, word, found, own)
        return Verdict(found, _odds(WRONG, signs), _odds(RIGHT, signs))
    lost = is_lost(word, found[0], own)
    signs = _signs(table, word, found, 0 if lost else own)
    wrong, right = _odds(WRONG, signs), _odds(RIGHT, signs)
    if lost:
        # A word that lost its accents is often a word elsewhere ("energia"), which then says little.
        foreign = is_foreign(table.language, word)
        wrong += LOST_WRONG - WRONG.foreign * foreign
        right += -TWIN if foreign or not _is_sure_accent(table, word, found[0]) else LOST_RIGHT
    elif is_kin(table, word):
        wrong, right = wrong - KIN_WRONG, right - KIN_RIGHT
    elif is_ending(word, found[0].word) or "éé" in word:
        right -= TWIN
    best = found[0].word
    if may_be_voseo(table, word, best) or is_other_tense(table.language, word, best):
        right = UNSURE
    return Verdict(_accented_first(table.language, word, found), wrong, right)


def _accented_first(language: str, word: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates, a present worth less where a French participle was written ("projetté": projeté, projette)."""
    if not is_other_tense(language, word, found[0].word):
        return found
    changed = (
        c._replace(score=c.score - PRESENT) if is_other_tense(language, word, c.word) and c.word[-1] in "es" else c
        for c in found
    )
    return tuple(sorted(changed, key=lambda c: -c.score))


def _is_sure_accent(table: Lexicon, word: str, best: Candidate) -> bool:
    """Whether only one word has these letters, or one far more than the others, and nothing but accents is wrong.

    Nobody writes a til by chance ("anõs": anões), and in a short word a letter may be lost under an accent ("seá").
    """
    if best.frequency < LOST_LEAST:
        return False
    if "õ" in word or "ã" in word or "éé" in word or (len(word) < 6 and word.translate(PLAIN) != word):
        return False
    return all(
        table.frequency(other) <= best.frequency - TWIN_STEP for other in twins(table, word) if other != best.word
    )


def is_ending(word: str, meant: str) -> bool:
    """Whether one last vowel stands for another, so that many a form may be meant ("surga": surge, surja)."""
    written, right = word.removesuffix("s"), meant.removesuffix("s")
    return len(written) == len(right) and written[:-1] == right[:-1] and written[-1] in VOWELS and right[-1] in VOWELS


def is_lost(word: str, best: Candidate, own: int) -> bool:
    """Whether the word is the candidate but for its accents, and written so far less often."""
    return is_bare(word, best.word) and best.frequency >= own + LOST_STEP


def _signs(table: Lexicon, word: str, found: tuple[Candidate, ...], own: int) -> tuple[float, ...]:
    best = found[0]
    score = max(best.score, LEAST_SCORE)
    second = max(found[1].score, LEAST_SCORE) if len(found) > 1 else LEAST_SCORE
    parts = halves(table, word)
    return (
        1.0,
        score,
        min(score - second, 6.0),
        own / 30,
        float(own > 0),
        float(own > 90),
        best.cost,
        min(len(word), 12) / 4,
        float(is_derived(table, word)),
        float(parts is not None and min(map(len, parts)) >= 3),
        float(is_foreign(table.language, word)),
        float(best.cost <= 2.0),
        float(len(word) < 5),
    )


def _odds(weights: Weights, signs: tuple[float, ...]) -> float:
    return sum(weight * sign for weight, sign in zip(weights, signs, strict=True))


@lru_cache(1024)
def cognates(language: str, word: str) -> tuple[str, ...]:
    """Words of the article's language that a writer of both may have had in mind ("ambasise": embassy); at most two."""
    table = lexicon(language)
    if table is None or not table.has_valid or len(word) < 6:
        return ()
    found = [c.word for c in candidates(table, word, FARTHEST, 9) if c.frequency >= 75]
    if not word.endswith("s"):
        found = [_singular(table, meant) for meant in found]
    return tuple(dict.fromkeys(found))[:2]


def _singular(table: Lexicon, word: str) -> str:
    """The singular of an English plural, since what was written is none; other words as they are."""
    for ending, lost in (("ies", "y"), ("s", "")):
        single = word.removesuffix(ending) + lost
        if word.endswith(ending) and table.valid(single) and table.frequency(single) >= table.frequency(word) - 15:
            return single
    return word
