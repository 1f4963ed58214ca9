"""What speaks for an unknown word in its document: names, repeats, quotes, dialect. Each guard lowers the level."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from cleantext.lexicons import lexicon
from cleantext.model import Span
from cleantext.reading.document import Document
from cleantext.reading.quotes import read_quotes
from cleantext.reading.spelling.edits import PLAIN, TONGUES
from cleantext.reading.spelling.forms import has_pronoun, is_bare, is_hyphened
from cleantext.reading.spelling.judging import (
    CAPITAL_COMMON,
    CAPITAL_DEAREST,
    CAPITAL_FROM,
    CAPITAL_GAP,
    CAPITAL_STEP,
    HYBRID_FROM,
    Verdict,
    core,
    doubt_from,
    is_known,
    verdict,
)
from cleantext.reading.spelling.wordhood import is_foreign
from cleantext.reading.words import WORD

Level = Literal["fix", "report", "hint"]
"""How sure: put in, shown as a fault, shown as a doubt."""

CONFIDENT_FROM = 1.5
"""Odds from which a doubt is a fault."""

SURE_FROM: Mapping[str, float] = {"en": 2.7, "fr": 2.5, "es": 2.5, "pt": 2.5}
"""By language, odds from which the first candidate is put in; where nothing was measured, it is only proposed."""

NEVER = 99.0
"""Odds that no word reaches: nothing is put in."""

CAPITAL_LISTED = 60
"""Frequency up to which a capitalised unknown word may be a slip: well-known names are more frequent."""

OPENING = ("« ", "«\u00a0", "«\u202f")
LONG_LINE = 2000
"""Characters of a line whose quotations are read once for all places: a look at each would cost its square."""

BEHIND = 12
"""Letters behind a Portuguese verb in which its hyphened pronouns end."""

BARE_FROM, BARE_TIMES = 4, 2
"""How many words must have lost their accents, and how many more for each that has one, for a text written without."""

_THRICE = re.compile(r"(.)\1\1")
_CLIPPED = re.compile(
    r"[a-z]in'(?![a-z])|(?<![a-z])(?:o|th|wi|mak|tak)'(?= )|(?<![a-z])(?:ah'm|ye)(?= )"
    r"|(?<![a-z])'(?:em|tis|twas|ere|e)\b"
)


def level(document: Document, word: str, span: Span, language: str, found: Verdict) -> Level | None:
    """How sure a slip is in this document, after the guards; None for silence."""
    prose, words = document.prose, document.vocabulary
    passage = language != document.language
    wrong, right = found.wrong, found.right
    if len(word) < 4:
        wrong, right = wrong - 1, right - 1
    if words[word] > 1:
        wrong, right = wrong - 1.5 * (words[word] - 1), right - 2
    if word.capitalize() in words or word.upper() in words:
        wrong, right = wrong - 1.1, right - 1
    before, after = prose[span.start - 1 : span.start], prose[span.end : span.end + 1]
    if before == "-" or (after == "-" and not _is_verb_with_pronoun(document, span, language)):
        wrong, right = wrong - (3 if language in TONGUES else 2), right - 2
    if before and after and before in "‘'\"“" and after in "’'\"”,":
        wrong, right = wrong - 2, right - 3
    if language in TONGUES:
        if _is_guarded(document, span, language, found):
            return None
        if _is_spoken(prose, span):
            wrong, right = wrong - 1, right - 1
    if wrong < (HYBRID_FROM if passage else doubt_from(language)) or _is_drawn_out(word, found):
        return None
    if not passage and (_is_loan(document, span, language) or _is_dialect(document, span, language)):
        return None
    if right >= SURE_FROM.get(language, NEVER) and not (language in TONGUES and (passage or is_unaccented(document))):
        return "fix"
    return "report" if passage or wrong >= CONFIDENT_FROM else _hint(language, word.lower())


def _hint(language: str, word: str) -> Level | None:
    """A doubt, but for un- before an English word ("untinted"): no dictionary lists all, and each is near another."""
    return None if _is_negated(language, word) else "hint"


def _is_negated(language: str, word: str) -> bool:
    table = lexicon(language)
    return language == "en" and word.startswith("un") and table is not None and len(word) > 5 and table.valid(word[2:])


def _is_verb_with_pronoun(document: Document, span: Span, language: str) -> bool:
    return language == "pt" and has_pronoun(document.lowered[span.end : span.end + BEHIND])


def _is_guarded(document: Document, span: Span, language: str, found: Verdict) -> bool:
    """Whether a French, Spanish or Portuguese word is left alone.

    Set apart ("« mbox »"), cut for its pronoun ("maximizá-la"), or one of many in a text without accents.
    """
    prose, low = document.prose, document.lowered
    if prose[max(span.start - 2, 0) : span.start] in OPENING and prose[span.end + 1 : span.end + 2] == "»":
        return True
    table = lexicon(language) if language == "pt" else None
    if table and is_hyphened(table, low[span.start : span.end], low[span.end : span.end + BEHIND]):
        return True
    return is_left_bare(document, span, tuple(candidate.word for candidate in found.candidates))


def _is_spoken(prose: str, span: Span) -> bool:
    """Whether the line opens with the dash of a dialogue: people speak as they speak."""
    start = prose.rfind("\n", 0, span.start) + 1
    return prose[start : start + 1] in ("—", "–")


def is_left_bare(document: Document, span: Span, meant: tuple[str, ...]) -> bool:
    """Whether the word lost its accents with all words of its document, and is not the first, which is shown."""
    word = document.lowered[span.start : span.end]
    if not any(is_bare(word, right) for right in meant):
        return False
    first = document.memo("first bare word", _first_bare)
    return first is not None and span.start != first


def is_unaccented(document: Document) -> bool:
    """Whether the document is in French, Spanish or Portuguese and was written without accents."""
    return document.memo("first bare word", _first_bare) is not None


def _first_bare(document: Document) -> int | None:
    """Where the first word without its accents stands in a text that was written without any; None for other texts."""
    language = document.language or ""
    table = lexicon(language)
    if table is None or language not in TONGUES:
        return None
    accented = sum(1 for word in document.vocabulary if word.translate(PLAIN) != word)
    least = BARE_FROM + BARE_TIMES * accented
    words = {word.replace("’", "'"): None for word in document.vocabulary if word.islower()}
    strange = [word for word in words if word.isascii() and not is_known(language, word)]
    if len(strange) < least:
        return None
    lost = []
    for word in strange:
        start, end = core(word)
        stem = word[start:end]
        if any(is_bare(stem, candidate.word) for candidate in verdict(language, stem).candidates):
            lost.append(stem)
    if len(lost) < least:
        return None
    found = re.search(rf"(?<![^\W_]){re.escape(lost[0])}(?![^\W_])", document.lowered)
    return found.start() if found else 0


@lru_cache(8192)
def may_be_slip(word: str) -> bool:
    """Whether a capitalised English word, given in lower case, is so rare that it need not be a name."""
    table = lexicon("en")
    if table is None or table.name(word) or table.frequency(word) > CAPITAL_LISTED:
        return False
    return not is_foreign("en", word)


def capital_level(word: str, found: Verdict) -> Level | None:
    """How sure a slip is in a capitalised English word; names are unlisted by nature, so only a report."""
    table = lexicon("en")
    if table is None or not found.candidates:
        return None
    best = found.candidates[0]
    gap = best.score - found.candidates[1].score if len(found.candidates) > 1 else 9.0
    if found.wrong < CAPITAL_FROM or best.frequency < CAPITAL_COMMON:
        return None
    if best.cost > CAPITAL_DEAREST or gap < CAPITAL_GAP:
        return None
    return "report" if table.frequency(word) <= best.frequency - CAPITAL_STEP else None


def _is_drawn_out(word: str, found: Verdict) -> bool:
    """Whether letters are drawn out for effect ("meee"); "stilll" is "still" with one l too many."""
    meant = {candidate.word for candidate in found.candidates[:1]}
    return len(word) < 7 and _THRICE.search(word) is not None and _THRICE.sub(r"\1\1", word) not in meant


def _is_loan(document: Document, span: Span, language: str) -> bool:
    """Whether an English unknown word has an accent or stands beside another word of elsewhere ("sais quoi")."""
    prose = document.prose
    if language != "en":
        return is_foreign(language, document.lowered[span.start : span.end]) and is_beside_foreign(
            prose, span, language
        )
    if not prose[span.start : span.end].isascii():
        return True
    return is_beside_foreign(prose, span)


def is_beside_foreign(prose: str, span: Span, language: str = "en") -> bool:
    """Whether a neighbour of the place is an unknown word that is at home elsewhere; in English, one in lower case."""
    beside = prose[max(span.start - 20, 0) : span.start].split()[-1:] + prose[span.end : span.end + 20].split()[:1]
    words = (word.strip(",.;:!?\"'“”’") for word in beside)
    if language == "en":
        words = (word for word in words if word.islower())
    return any(
        not is_known(language, word.lower()) and is_foreign(language, word.lower()) for word in words if len(word) > 2
    )


def _is_dialect(document: Document, span: Span, language: str) -> bool:
    """Whether the word is in a quotation that clips its words ("goin' o'er") or is full of unknown ones."""
    said = _said(document, span.start)
    if said is None:
        return False
    strange = sum(1 for word in WORD.findall(said) if word.islower() and not is_known(language, word))
    return strange > 3 or _CLIPPED.search(said.replace("’", "'").lower()) is not None


def _said(document: Document, position: int) -> str | None:
    """The quotation that holds this position; None when there is none."""
    prose = document.prose
    start, end = prose.rfind("\n", 0, position) + 1, prose.find("\n", position)
    end = len(prose) if end < 0 else end
    if end - start > LONG_LINE:
        quotes, start = document.quotes, 0
    else:
        # No quotation goes beyond its line, and few places are asked for.
        quotes = read_quotes(prose[start:end])
    at = bisect_right(quotes, position - start, key=lambda quote: quote.start) - 1
    if at < 0 or position - start >= quotes[at].end:
        return None
    return prose[start + quotes[at].start : start + quotes[at].end]
