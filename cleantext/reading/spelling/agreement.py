"""Which of several words fits the word before it? It tells number, and in French, Spanish and Portuguese gender."""

from __future__ import annotations

from typing import NamedTuple

from cleantext.lexicons import lexicon
from cleantext.model import Span
from cleantext.reading.document import Document
from cleantext.reading.spelling.judging import Verdict


def _words(rows: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in rows.items()}


PLURAL = _words(
    {
        "en": (
            "these those many several few both two three four five six seven eight nine ten dozens hundreds thousands"
        ),
        "fr": (
            "les des ces mes tes ses nos vos leurs aux plusieurs quelques certains certaines deux trois quatre cinq dix"
        ),
        "es": (
            "los las unos unas estos estas esos esas sus mis tus nuestros nuestras muchos muchas varios varias dos tres"
        ),
        "pt": (
            "os as uns umas dos das nos nas aos às seus suas meus minhas estes "
            "estas esses essas muitos muitas dois duas"
        ),
    }
)
SINGULAR = _words(
    {
        "en": "a an each every another",
        "fr": "le la un une ce cet cette mon ma ton ta son sa au du chaque notre votre",
        "es": "el la un una este esta ese esa del al cada su mi tu nuestro nuestra",
        "pt": "o a um uma do da no na ao à seu sua meu minha este esta esse essa cada pelo pela",
    }
)
FEMININE = _words(
    {
        "en": "",
        "fr": "la une cette ma ta sa",
        "es": "la las una unas esta estas esa esas nuestra nuestras muchas varias",
        "pt": "a as uma umas da das na nas à às sua suas minha minhas esta estas essa essas muitas duas pela",
    }
)
"""Words before a noun, by what they tell of it. Those of ``PLURAL`` and ``SINGULAR`` tell the gender too, in Spanish
and Portuguese, where they are not feminine and differ from one that is."""

MISMATCH, WRONG_GENDER = 1.6, 0.8
"""What a candidate loses against the others when it does not agree."""

CHANGED = 1.5
"""What it speaks against a fix that agreement chose another word than the odds, or finds none that agrees."""


class Before(NamedTuple):
    """What the word before tells: number, and gender where it is known."""

    plural: bool
    feminine: bool | None


def agreed(document: Document, span: Span, language: str, found: Verdict) -> Verdict:
    """The verdict with its candidates in the order that agreement gives them."""
    if language not in PLURAL or not found.candidates:
        return found
    told = _told(document, span, language)
    if told is None:
        return found
    ordered = tuple(sorted(found.candidates, key=lambda c: -(c.score - _mismatch(c.word, told, language))))
    doubtful = ordered[0] != found.candidates[0] or _mismatch(ordered[0].word, told, language) >= MISMATCH
    return found._replace(candidates=ordered, right=found.right - CHANGED * doubtful)


def _told(document: Document, span: Span, language: str) -> Before | None:
    before = document.prose[max(span.start - 20, 0) : span.start].lower()
    if not before[-1:].isspace() or (len(before) > 1 and before[-2].isspace()):
        return None
    word = (before.split() or [""])[-1]
    plural = word in PLURAL[language]
    if not plural and word not in SINGULAR[language]:
        return None
    feminine = word in FEMININE[language]
    return Before(
        plural,
        True if feminine else None if language in ("en", "fr") or word in ("su", "sus", "cada", "mi", "tu") else False,
    )


def _mismatch(word: str, told: Before, language: str) -> float:
    """What a candidate loses: a singular behind a plural, a plural behind a singular, -o behind a feminine."""
    table = lexicon(language)
    many = word[-1] == "s" or (language == "fr" and word[-1] in "xz")
    if many and not told.plural:
        # Only what has a singular is a plural ("bras", "temps" are none).
        many = table is not None and (table.valid(word[:-1]) or table.valid(word[:-2]))
    lost = MISMATCH * (many != told.plural)
    ending = word.removesuffix("s")[-1:]
    if told.feminine is not None and language != "fr" and ending == ("o" if told.feminine else "a"):
        lost += WRONG_GENDER
    return lost
