"""The words of a stretch as the tagger sees them: what each may say, and how firmly it hangs on the word before.

Names are the false alarms of language detection ("Le Monde", "Ursula von der Leyen"), so they say nothing: chains of
capitalised words with the particles between them, capitalised words inside a sentence that no list holds, acronyms.
German writes nouns with a capital; such a word keeps half its voice when it is German by the lists.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from cleantext.reading.language.codes import COLUMN
from cleantext.reading.language.evidence import SILENT, Evidence, Scores, listed
from cleantext.reading.words import ABBREVIATIONS, WORD

PARTICLES = frozenset(
    "de del della dello delle dei degli da das do dos di du des d la le les los las el al van der den von zu zur vom "
    "af av of the and & y e et und i en bin ben ibn abu ter ten op 't an am im".split()
)
"""Small words that may stand inside a name."""

PLAIN, COMPOUND, COMMA, SENTENCE, QUOTE, LINE = range(6)
"""How a word is joined to the one before. LINE: a new line, or a sentence's end together with a quotation's."""

CAPS_RUN = 4
"""So many words in capitals in a row are a line set in capitals, no acronyms."""


class Token(NamedTuple):
    """A word, its join to the word before, and its scores."""

    start: int
    end: int
    join: int
    scores: Scores
    lower: bool
    """Whether it is plain: no name, no particle, no lone letter."""
    name: bool
    """Whether it may be a name: a capital that the place does not ask for."""


@cache
def _masked() -> re.Pattern[str]:
    """Addresses, tags, handles, paths, code: anything with a sign that prose has not inside its words."""
    return re.compile(
        r"(?<!\S)\S*(?:://|www\.|@|\w[=_/\\]\w|\w\.\w{2,}(?=[/\s,;:)\"'”»]|$)|[{}<>|\\`$=]|--\w|\w\(|\)\[)\S*|[#@]\w+|&#?\w+;|\d[^\W\d_]+|`[^`\n]*`"
        r"|\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^\n;]*;?"
    )


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"[@/\\_=<>{}|`$#&]|\d[^\W\d_]|\w\.\w|--|\w\(")


def read_tokens(prose: str, start: int, end: int, main: int, evidence: Evidence) -> list[Token]:
    """The tokens of ``prose[start:end]``, one a word, as an article in the language ``main`` hears them."""
    found = list(WORD.finditer(prose, start, end))
    if _signs().search(prose, start, end):
        found = _outside(found, [m.span() for m in _masked().finditer(prose, start, end)])
    texts = [match.group().replace("’", "'").replace("ʼ", "'") for match in found]
    joins = [LINE]
    for k in range(1, len(found)):
        gap = prose[found[k - 1].end() : found[k].start()]
        short = gap in (".", ". ") and _abbreviated(texts[k - 1]) and not (gap == ". " and _common(texts[k]))
        joins.append(PLAIN if short else join(gap))
    silent = _loans(texts, joins)
    return _voiced(texts, joins, [m.span() for m in found], silent, main, evidence)


def _outside(words: list[re.Match[str]], masked: list[tuple[int, int]]) -> list[re.Match[str]]:
    """The words that share no character with the masked stretches, which are in order."""
    kept, at = [], 0
    for word in words:
        while at < len(masked) and masked[at][1] <= word.start():
            at += 1
        if at == len(masked) or word.end() <= masked[at][0]:
            kept.append(word)
    return kept


def _abbreviated(text: str) -> bool:
    return len(text) == 1 or text.lower() in ABBREVIATIONS


def _loans(texts: list[str], joins: list[int]) -> list[bool]:
    """Which words belong to a borrowed phrase."""
    from cleantext.reading.language.loans import lengths, loan_at

    marks = [False] * len(texts)
    for k, text in enumerate(texts):
        length = loan_at(texts, k) if lengths(text) else 0
        if length and all(link in (PLAIN, COMPOUND) for link in joins[k + 1 : k + length]):
            marks[k : k + length] = [True] * length
    return marks


def join(gap: str) -> int:
    """How the text between two words joins them."""
    if gap == " ":
        return PLAIN
    if "\n" in gap:
        return LINE if gap.strip() else PLAIN
    if any(c in '"“”«»„‹›‘([' for c in gap) or (gap[0] == "’" and len(gap) > 1):
        return QUOTE
    if any(c in ".!?…" for c in gap):
        return SENTENCE
    if any(c in ",;:)]–—|•·/" for c in gap) or " - " in gap:
        return COMMA
    return PLAIN if gap.isspace() else COMPOUND


def _voiced(
    texts: list[str],
    joins: list[int],
    spans: list[tuple[int, int]],
    silent: list[bool],
    main: int,
    evidence: Evidence,
) -> list[Token]:
    shouted = _shouted(texts, joins)
    names = _names(texts, joins, shouted)
    tokens = []
    for k, text in enumerate(texts):
        low = text.lower()
        lower = name = False
        if names[k] or silent[k]:
            scores, name = SILENT, True
        elif shouted[k] or text[0].islower():
            scores = _plain(low, evidence) if shouted[k] or text.islower() else _clitic(low, evidence)
            lower = len(low) > 1 and low not in PARTICLES
        elif len(text) > 1 and text.isupper():
            scores, name = SILENT, True
        else:
            name = joins[k] < SENTENCE
            scores = _capital(low, joins[k] >= SENTENCE, main, evidence)
        tokens.append(Token(*spans[k], joins[k], scores, lower, name))
    return tokens


def _plain(low: str, evidence: Evidence) -> Scores:
    return evidence[low] if len(low) > 1 or listed(low) else SILENT


def _clitic(low: str, evidence: Evidence) -> Scores:
    """The voice of "l'" in "l'Europe": the name behind it has none."""
    head = low.partition("'")[0] + "'"
    return evidence[head] if listed(head) else SILENT


def _capital(low: str, opening: bool, main: int, evidence: Evidence) -> Scores:
    """A capitalised word: one that owes its capital to its place, a name, or a German noun."""
    row = listed(low)
    if len(low) == 1 and low not in "aàeéèioóuúy":
        return SILENT
    if not row:
        return evidence[low] if opening and "'" in low else SILENT
    scores = evidence[low]
    if opening:
        return scores if min(row[1::2]) < FAIRLY_COMMON else tuple(score // 2 for score in scores)
    own = scores[main] == 0 and min(row[1::2]) < HOUSEHOLD
    share = 2 if own or scores[COLUMN["de"]] == 0 else 8
    return tuple(-(-score // share) for score in scores)


def _shouted(texts: list[str], joins: list[int]) -> list[bool]:
    """Which words belong to a run set in capitals."""
    marks = [False] * len(texts)
    begin = 0
    for k in range(len(texts) + 1):
        if k < len(texts) and texts[k].isupper() and (k == begin or joins[k] != LINE):
            continue
        if k - begin >= CAPS_RUN and 2 * sum(link == PLAIN for link in joins[begin:k]) >= k - begin:
            marks[begin:k] = [True] * (k - begin)
        begin = k if k < len(texts) and texts[k].isupper() else k + 1
    return marks


def _names(texts: list[str], joins: list[int], shouted: list[bool]) -> list[bool]:
    """Which words belong to a chain of two or more capitalised words, particles between them included."""
    marks = [False] * len(texts)
    k = 0
    while k < len(texts):
        if shouted[k] or not texts[k][0].isupper() or _opens(texts, joins, k):
            k += 1
            continue
        last, at = k, k + 1
        while at < len(texts) and joins[at] in (PLAIN, COMPOUND) and not shouted[at]:
            if texts[at][0].isupper() or _elided(texts[at]):
                last = at
            elif texts[at] not in PARTICLES or at - last > 2:
                break
            at += 1
        if last > k:
            marks[k : last + 1] = [True] * (last + 1 - k)
        k = last + 1
    return marks


def _elided(text: str) -> bool:
    return "'" in text and text[-1].islower() and text.partition("'")[2][:1].isupper()


def _opens(texts: list[str], joins: list[int], k: int) -> bool:
    """Whether a capital is owed to the place alone: a common word that opens a sentence."""
    return joins[k] >= SENTENCE and _common(texts[k])


def _common(text: str) -> bool:
    """Whether some language uses the word all the time."""
    return any(cost < COMMON for cost in listed(text.lower())[1::2])


COMMON = 64
"""Eight nats: one word in three thousand."""
HOUSEHOLD = 82
"""Names that every reader knows, days and months among them: they are written so in the article's language."""
FAIRLY_COMMON = 88
"""Eleven nats: one word in sixty thousand; rarer ones that open a sentence are often names."""
