"""Which words of a document look misspelt, where, and what may be meant? Each place is judged in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from cleantext.model import Span
from cleantext.reading.document import Document
from cleantext.reading.spelling.agreement import agreed
from cleantext.reading.spelling.forms import is_bare
from cleantext.reading.spelling.guards import Level, capital_level, level, may_be_slip
from cleantext.reading.spelling.judging import (
    HYBRID_FROM,
    LEAST_SCORE,
    NOTHING,
    SPEAKING,
    WRONG,
    Verdict,
    capital_verdict,
    cognates,
    core,
    doubt_from,
    is_known,
    is_own,
    strange_among,
    unfamiliar,
    verdict,
)
from cleantext.reading.spelling.spacing import Respacing, mended, parted
from cleantext.reading.spelling.standards import settled
from cleantext.reading.spelling.wordhood import GAPPED, is_foreign
from cleantext.reading.words import WORD

Kind = Literal["unknown", "joined", "split"]

TECHNICAL = frozenset("@#_/\\&=<>+~*`^%$|{}0123456789²³°§©®™µ")
EDGES = "\"'“”‘’«»()[],;:.!?…*_~"
"""Marks around a word, emphasis among them, that say nothing of it."""

LONGEST_TOKEN = 200
"""Characters around a word within which its token must end; longer ones are data, no prose."""

ONE_PASS = 10_000_000
"""Strangers times characters from which one pass over all words is cheaper than a search for each stranger."""

OFTEN = 6
"""How often a document may write a word before it is a word of its own."""

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
    return strange_among(language, document.memo("unfamiliar", new_words))


def new_words(document: Document) -> list[str]:
    """The distinct words, as written, that are strangers, new to this process, or begin with two capitals; in order.

    Empty where the article's language has no dictionary. To be asked as ``document.memo("unfamiliar", new_words)``.
    """
    language = document.language
    return unfamiliar(language, document.vocabulary) if language in SPEAKING else []


def faults(document: Document) -> dict[Kind, list[Suspect]]:
    """Every suspect of the document by kind, in order."""
    found: dict[Kind, list[Suspect]] = {}
    words = document.memo("strangers", strangers)
    for suspect in sorted(suspect for word in words for suspect in _judged(document, word)):
        kept = found.setdefault(suspect.kind, [])
        if not kept or kept[-1].end <= suspect.start:
            kept.append(suspect)
    return found


def _judged(document: Document, word: str) -> Iterator[Suspect]:
    """The suspects among the places of a word."""
    plain = word.replace("’", "'").lower()
    start, end = (0, len(word)) if word.isalpha() else core(plain)
    if not word[start:end].islower():
        if len(word) > 5 and word[1:].islower() and document.vocabulary[word] == 1:
            yield from _capitalised(document, word)
        return
    stem = plain[start:end]
    if start and word[0].isupper() and document.language == "en":
        return  # A name with an article of elsewhere ("D'banj").
    if document.vocabulary[word] > OFTEN or stem in document.project_words or plain in document.project_words:
        return
    for at in places(document, word):
        if is_technical(document.text, at, at + len(word)) or _is_clipped(document.prose, word, at + len(word)):
            continue
        suspect = _at_place(document, word, plain, Span(at + start, at + end))
        if suspect is not None:
            yield suspect


def _is_clipped(prose: str, word: str, end: int) -> bool:
    """Whether an apostrophe stands for the g of a word in -ing ("cookin'")."""
    return word.endswith("in") and prose[end : end + 1] in ("'", "’") and not prose[end + 1 : end + 2].isalpha()


def _at_place(document: Document, word: str, plain: str, span: Span) -> Suspect | None:
    """The unknown word at one place, judged in the language of its passage or of the article."""
    article = document.language
    if article is not None and is_own(article, document.lowered[span.start : span.end]):
        # Few words are in doubt, and to look for a passage costs more than a look at the word.
        doubt = _in_language(document, word, plain, span, article)
        if doubt is None:
            return None
        if document.passage_at(span.start) is None:
            return doubt
    passage = document.passage_at(span.start)
    language = passage.language if passage else article
    return None if language is None else _in_language(document, word, plain, span, language)


def _in_language(document: Document, word: str, plain: str, span: Span, language: str) -> Suspect | None:
    """The unknown word at one place, judged in a language."""
    if is_known(language, plain):
        return None
    if document.language in GAPPED and (language != document.language or _is_accented(document.prose, span)):
        return None
    # What neither language of a hybrid knows is doubted sooner, and a third one that knows it is no excuse.
    least = doubt_from(language) if language == document.language else HYBRID_FROM + WRONG.foreign
    found = verdict(language, document.lowered[span.start : span.end], least) if span.end - span.start > 2 else NOTHING
    return _respaced(document, span, language, found) or _misspelt(document, word, span, language, found)


def _is_accented(prose: str, span: Span) -> bool:
    """Whether an apostrophe stands for the accent on a last vowel, as Italian is often typed ("velocita'")."""
    return prose[span.end - 1] in "aeiou" and prose[span.end : span.end + 1] in ("'", "’")


def _respaced(document: Document, span: Span, language: str, found: Verdict) -> Suspect | None:
    """The unknown word as one with a neighbour, or as two; None when a slip explains it better, or a list has gaps."""
    if language in GAPPED:
        return None  # A word it lacks makes others with its neighbours by chance: "client e server", cliente.
    stem = document.lowered[span.start : span.end]
    best = found.candidates[0] if found.candidates else None
    score = best.score if best else LEAST_SCORE
    torn = _torn(document.prose, span, language)
    if torn is not None and (torn[1].sure or torn[1].score > score) and not (best and is_bare(stem, best.word)):
        where, whole = torn
        written = document.prose[where.start : where.end]
        return Suspect(
            where.start, where.end, written, "split", language, (whole.text,), "fix" if whole.sure else "report"
        )
    parts = parted(language, stem)
    if parts is None or parts.score <= score or (best and best.cost < 2.5) or is_foreign(language, stem):
        return None
    sure = parts.sure and parts.score > score + 3
    return Suspect(span.start, span.end, stem, "joined", language, (parts.text,), "fix" if sure else "report")


def _misspelt(document: Document, word: str, span: Span, language: str, found: Verdict) -> Suspect | None:
    """The unknown word as a slip; None when no word is near or a guard holds."""
    stem = document.lowered[span.start : span.end]
    found = agreed(document, span, language, found)
    if language == "en" and "'" in stem and not any("'" in candidate.word for candidate in found.candidates[:1]):
        return None  # Letters left out on purpose ("sou'west"); a slip keeps its apostrophe ("does'nt").
    article = document.language
    hybrid = article is not None and language != article and not is_known(article, stem)
    if hybrid and article is not None:
        # Neither language knows it, so that a third one knows it is no excuse.
        found = found._replace(wrong=found.wrong - WRONG.foreign * is_foreign(language, stem))
        if not found.candidates and language not in SPEAKING:
            return None
        near = [found.candidates[0].word] if found.candidates else []
        near += [w for w in cognates(article, stem) if w not in near] + [c.word for c in found.candidates[1:4]]
        if not found.candidates:
            found = verdict(article, stem) if len(stem) > 2 else NOTHING
        if near and level(document, word, span, language, found) is not None:
            return Suspect(span.start, span.end, stem, "unknown", language, tuple(near), "report")
        return None
    judged = level(document, word, span, language, found) if found.candidates else None
    if judged is None:
        return None
    proposals = [c.word for c in found.candidates[:5]]
    if language == "en":
        forms = settled(document, proposals[0])
        judged = "report" if len(forms) > 1 and judged == "fix" else judged
        proposals = [*forms, *(word for word in proposals[1:] if word not in forms)]
    return Suspect(span.start, span.end, stem, "unknown", language, tuple(proposals), judged)


def _capitalised(document: Document, word: str) -> Iterator[Suspect]:
    """A capitalised English word that is no name: rare, alone, and hardly anything but a slip of a common word."""
    language = document.language
    low = word.lower()
    if language != "en" or not word.isascii() or low in document.project_words or not may_be_slip(low):
        return
    found = capital_verdict(low)
    judged = capital_level(low, found)
    if judged is None:
        return
    proposals = tuple(candidate.word.capitalize() for candidate in found.candidates[:3])
    for at in places(document, word):
        if document.passage_at(at) is None and not is_technical(document.text, at, at + len(word)):
            yield Suspect(at, at + len(word), word, "unknown", language, proposals, judged)


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


def places(document: Document, word: str) -> Sequence[int]:
    """Where the word stands by itself, in order."""
    if len(document.memo("strangers", strangers)) * len(document.prose) > ONE_PASS:
        return document.memo("places", _all_places).get(word, ())
    return list(searched(document.prose, word))


def _all_places(document: Document) -> dict[str, list[int]]:
    """The places of every stranger, by one pass: a search for each would grow with the square of a long text."""
    found: dict[str, list[int]] = {word: [] for word in document.memo("strangers", strangers)}
    for match in WORD.finditer(document.prose):
        if match.group() in found:
            found[match.group()].append(match.start())
    return found


def searched(prose: str, word: str) -> Iterator[int]:
    """Where the word stands by itself in a text, by one search for it."""
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
    first, last = max(start - LONGEST_TOKEN, 0), end + LONGEST_TOKEN
    while start > first and not text[start - 1].isspace():
        start -= 1
    while end < min(last, len(text)) and not text[end].isspace():
        end += 1
    if end - start > LONGEST_TOKEN:
        return True
    token = text[start:end].strip(EDGES)
    return not TECHNICAL.isdisjoint(token) or "." in token or ":" in token
