"""Weighs the signs of a document: a strong one speaks alone, a weak one only in company.

Why: many calques are plain English once in a while ("for its part", "this Friday"). Counted over 1.2 million words of
native news and a corpus of machine translations, two different weak signs within about 200 words met in none of 533
native extracts and in 56 to 77 % of the translated ones, while one alone met in up to 11 % of native articles. So each
sign has a weight, and a sign that is not strong speaks only where other kinds of signs near it weigh enough. The
window scales with the article by itself; in an article that is full of strong signs it opens to the whole text.

False-alarm cost: a native article that uses two different rare turns within 200 words is told about both. Nothing is
changed by that, as wording is only suggested.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import chain
from typing import Any, Literal, NamedTuple

from cleantext import rules
from cleantext.model import Safety
from cleantext.reading.document import Document
from cleantext.rules.phrases import Match, word_matches
from cleantext.rules.rule import Fault
from cleantext.rules.translation.tenses import in_form_of
from cleantext.rules.translation.triggers import TRIGGERS

Strength = Literal["strong", "slip", "weak", "faint", "formal"]

WINDOW = 1200
"""Characters on each side in which signs support each other: about 200 words."""

WEIGHT = {"strong": 2, "slip": 0, "weak": 1, "faint": 1, "formal": 0}
"""What a sign lends to its neighbours: nothing where native pages slip too (slip), or where the turn is at home in law,
diplomacy or science, and comes in packs (formal)."""

NEEDED = {"strong": 0, "slip": 0, "weak": 1, "faint": 2, "formal": 1}
"""What a sign needs of its neighbours: a faint one (more than one native hit in 100,000 words) wants two."""

FULL = 3
"""Kinds of strong signs from which an article counts as translated throughout, at one in ``FULL_EVERY`` characters."""

FULL_EVERY = 1500

CONFIDENCE = {"strong": 0.95, "slip": 0.9, "weak": 0.75, "faint": 0.6, "formal": 0.6}


class Sign(NamedTuple):
    """Something that translation may have left, before it is decided whether it speaks."""

    start: int
    end: int
    rule: str
    kind: str
    """What it is a case of: signs of one kind do not support each other."""
    message: str
    replacement: str | None = None
    candidates: tuple[str, ...] = ()
    strength: Strength = "strong"
    safety: Safety = "suggestion"


def spoken(document: Document, rule: str) -> Iterable[Fault]:
    """The faults of one rule that the evidence of the whole document lets speak."""
    return [_fault(sign) for sign in speaking(document) if sign.rule == rule]


def speaking(document: Document) -> list[Sign]:
    """The signs that the evidence of the whole document lets speak, by place; weighed once."""
    return document.memo("translation:speaking", _speaking)


def _phrase_signs(document: Document, rule: str) -> Iterator[Sign]:
    """The phrases filed under a rule, as signs.

    In ``replace``, " / " stands between several ways, "~have" is a verb in the form of the match's first word, and each
    … is a word of the match, at its start or its end, that is context and stays outside of the finding. Words behind a
    … repeat what the context says: as many are left out.
    """
    for match in word_matches(document, "translation").get(rule, ()):
        phrase = match.phrase
        start, end = _core(document.prose, match)
        yield Sign(
            *(start, end, rule, phrase.id, phrase.message),
            *_ways(document.prose[start:end], match.rewriting),
            strength=phrase.strength,  # type: ignore[arg-type]
            safety=phrase.safety,
        )


def _core(prose: str, match: Match) -> tuple[int, int]:
    """The match without its context."""
    way = (match.rewriting or "").split(" / ")[0]
    bare = way.lstrip("… ")
    before = way[: len(way) - len(bare)].count("…")
    _, dots, context = bare.partition("…")
    behind = len(context.replace("…", "").split()) or (context.count("…") + bool(dots))
    start, end = match.start, match.end
    for _ in range(before):
        start += prose[start:end].index(" ") + 1
    for _ in range(behind):
        end = start + len(prose[start:end].rstrip().rpartition(" ")[0])
    return start, end


def _ways(written: str, rewriting: str | None) -> tuple[str | None, tuple[str, ...]]:
    """The first rewriting and the others, in place of what is written."""
    if rewriting is None:
        return None, ()
    ways = []
    for way in rewriting.split(" / "):
        bare = way.lstrip("… ").partition("…")[0].strip()
        if bare.startswith("~"):
            bare = in_form_of(bare[1:], written.split()[0])
        ways.append(bare[:1].upper() + bare[1:] if written[0].isupper() else bare)
    return ways[0], tuple(ways[1:])


def _fault(sign: Sign) -> Fault:
    return Fault(
        start=sign.start,
        end=sign.end,
        message=sign.message,
        replacement=sign.replacement,
        candidates=sign.candidates,
        safety=sign.safety,
        confidence=CONFIDENCE[sign.strength],
    )


def _speaking(document: Document) -> list[Sign]:
    if document.language != "en":
        return []
    signs = sorted(_gathered(document), key=lambda sign: (sign.start, -sign.end))
    return _outermost([sign for sign in _supported(document, signs) if sign.rule])


def _gathered(document: Document) -> Iterator[Sign]:
    """The signs of every rule of the category, outside passages: its phrases, and what its module finds if it may."""
    for entry in rules.entries():
        if entry.category != "translation":
            continue
        offers = [_phrase_signs(document, entry.name)]
        if entry.name in TRIGGERS and TRIGGERS[entry.name](document):
            module: Any = import_module(entry.module)
            offers.append(module.signs(document))
        for sign in chain.from_iterable(offers):
            if document.passage_at(sign.start) is None:
                yield sign


def _supported(document: Document, signs: list[Sign]) -> Iterator[Sign]:
    """The signs that have company enough; a passage in another language is company too."""
    if all(sign.strength == "strong" for sign in signs):
        yield from signs
        return
    strong = [sign for sign in signs if sign.strength == "strong"]
    full = len({sign.kind for sign in strong}) >= FULL and len(strong) * FULL_EVERY >= len(document.text)
    company = sorted(
        [*signs, *(Sign(p.start, p.end, "", "passage", "", strength="weak") for p in document.passages)],
        key=lambda sign: sign.start,
    )
    starts = [sign.start for sign in company]
    for sign in signs:
        needed = NEEDED[sign.strength]
        if needed and not full:
            near = company[bisect_left(starts, sign.start - WINDOW) : bisect_right(starts, sign.end + WINDOW)]
            support = {other.kind: WEIGHT[other.strength] for other in near if _apart(sign, other)}
            if sum(support.values()) < needed:
                continue
        yield sign


def _apart(sign: Sign, other: Sign) -> bool:
    """Whether the other is evidence of its own: another kind in another place."""
    return other.kind != sign.kind and (other.end <= sign.start or other.start >= sign.end)


def _outermost(signs: list[Sign]) -> list[Sign]:
    """The signs without the suggestions that lie within another suggestion: one place, one advice."""
    kept: list[Sign] = []
    for sign in signs:
        if sign.safety == "suggestion" and any(
            other.safety == "suggestion" and other.start <= sign.start and sign.end <= other.end for other in kept[-3:]
        ):
            continue
        kept.append(sign)
    return kept
