"""Which words of a document look misspelt, where, and how sure is it? Every guard lowers the level by one or more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from cleantext.model import Span
from cleantext.reading.document import Document
from cleantext.reading.spelling.judging import Verdict, cognates, core, is_known, verdict
from cleantext.reading.spelling.spacing import Respacing, mended, parted
from cleantext.reading.spelling.wordhood import is_foreign

Level = Literal["fix", "report"]
Kind = Literal["unknown", "joined", "split"]
SPEAKING = frozenset(("en", "fr", "es", "pt"))
"""Languages whose dictionary gives verdicts."""

WRONG_FROM, SURE_FROM = 0.4, 3.0
"""Odds from which a word is reported, and from which its first candidate is put in."""

HYBRID_FROM = -1.5
"""The same for a word in a passage that neither the passage's language nor the article's knows."""

TECHNICAL = frozenset("@#_/\\&=<>+~*`^%$|{}0123456789")
_NEIGHBOUR_LEFT = re.compile(r"(?<![^\s\"'“‘(«])([a-zß-ÿ]+) $")
_NEIGHBOUR_RIGHT = re.compile(r" ([a-zß-ÿ]+)(?![^\W_]|['’-]\w)")


class Suspect(NamedTuple):
    """A word that looks misspelt, at its place, with what may be meant, likeliest first."""

    start: int
    end: int
    word: str
    kind: Kind
    language: str
    proposals: tuple[str, ...]
    level: Level


def strangers(document: Document) -> list[str]:
    """The distinct words, as written, that are unknown in the article's language in lower case too."""
    language = document.language
    if language is None or language not in SPEAKING:
        return []
    return [word for word in document.vocabulary if not is_known(language, word.replace("’", "'").lower())]


def faults(document: Document) -> dict[Kind, list[Suspect]]:
    """Every suspect of the document by kind, in order."""
    found: dict[Kind, list[Suspect]] = {}
    for suspect in sorted(
        suspect
        for word in document.memo("strangers", strangers)
        if word.islower()
        for suspect in _judged(document, word)
    ):
        kept = found.setdefault(suspect.kind, [])
        if not kept or kept[-1].end <= suspect.start:
            kept.append(suspect)
    return found


def _judged(document: Document, word: str) -> Iterator[Suspect]:
    plain = word.replace("’", "'")
    start, end = core(plain)
    stem = plain[start:end]
    if stem in document.project_words or plain in document.project_words:
        return
    for at in places(document.prose, word):
        passage = document.passage_at(at)
        language = passage.language if passage else document.language
        if language is None or language not in SPEAKING or is_known(language, plain):
            continue
        if not is_technical(document.text, at, at + len(word)):
            suspect = _at_place(document, word, Span(at + start, at + end), language)
            if suspect is not None:
                yield suspect


def _at_place(document: Document, word: str, span: Span, language: str) -> Suspect | None:
    """The likeliest reading of an unknown word: a slip, a lost space or a stray one; None when a guard holds."""
    stem = document.lowered[span.start : span.end]
    found = verdict(language, stem)
    best = found.candidates[0] if found.candidates else None
    score = best.score if best else -4.0
    torn = _torn(document.prose, span, language)
    if torn is not None and (torn[1].sure or torn[1].score > score):
        where, whole = torn
        level: Level = "fix" if whole.sure else "report"
        return Suspect(
            where.start, where.end, document.prose[where.start : where.end], "split", language, (whole.text,), level
        )
    parts = parted(language, stem)
    if parts is not None and parts.score > score and not (best and best.cost < 2.5) and not is_foreign(language, stem):
        level = "fix" if parts.sure and parts.score > score + 2 else "report"
        return Suspect(span.start, span.end, stem, "joined", language, (parts.text,), level)
    if best is None:
        return None
    article = document.language
    hybrid = language != article and article is not None and not is_known(article, stem)
    judged = _level(document, word, span, found, HYBRID_FROM if hybrid else WRONG_FROM)
    if judged is None:
        return None
    proposals = [c.word for c in found.candidates[:5]]
    if hybrid and article is not None:
        judged = "report"
        proposals[2:] = [w for w in cognates(article, stem) if w not in proposals[:2]] + proposals[2:]
    return Suspect(span.start, span.end, stem, "unknown", language, tuple(proposals), judged)


def _torn(prose: str, span: Span, language: str) -> tuple[Span, Respacing] | None:
    """The best word that this one makes with a neighbour, and where the two stand."""
    found: list[tuple[Span, Respacing]] = []
    word = prose[span.start : span.end]
    left, right = _NEIGHBOUR_LEFT.search(prose, max(span.start - 20, 0), span.start), None
    if left is not None and (whole := mended(language, left.group(1), word)):
        found.append((Span(left.start(1), span.end), whole))
    right = _NEIGHBOUR_RIGHT.match(prose, span.end)
    if right is not None and (whole := mended(language, word, right.group(1))):
        found.append((Span(span.start, right.end(1)), whole))
    return max(found, key=lambda pair: pair[1].score, default=None)


def places(prose: str, word: str) -> Iterator[int]:
    """Where the word stands by itself."""
    at = prose.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and _joins(prose, at - 1, -1)) and not (end < len(prose) and _joins(prose, end, 1)):
            yield at
        at = prose.find(word, end)


def _joins(prose: str, at: int, step: int) -> bool:
    """Whether the character continues a word: a letter, or an apostrophe with a letter behind it."""
    if prose[at].isalpha():
        return True
    return prose[at] in "'’" and 0 <= at + step < len(prose) and prose[at + step].isalpha()


def is_technical(text: str, start: int, end: int) -> bool:
    """Whether the word is part of an address, a tag, a file name, code, or a word with digits."""
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    token = text[start:end]
    if not TECHNICAL.isdisjoint(token):
        return True
    return any(mark in token.strip("\"'“”‘’«»()[],;:.!?…") for mark in (".", ":", "://"))


def _level(document: Document, word: str, span: Span, found: Verdict, least: float) -> Level | None:
    """How sure a slip is in this document, after the guards."""
    prose, words = document.prose, document.vocabulary
    wrong, right = found.wrong, found.right
    if len(word) < 4:
        wrong, right = wrong - 1.5, right - 1
    if words[word] > 1:
        wrong, right = wrong - 1.5 * (words[word] - 1), right - 2
    if word.capitalize() in words or word.upper() in words:
        wrong, right = wrong - 1.1, right - 1
    before, after = prose[span.start - 1 : span.start], prose[span.end : span.end + 1]
    if before == "-" or after == "-":
        wrong, right = wrong - 2, right - 2
    if before and after and before in "‘'\"“" and after in "’'\"”,":
        wrong, right = wrong - 2, right - 3
    if wrong < least:
        return None
    return "fix" if right >= SURE_FROM else "report"
