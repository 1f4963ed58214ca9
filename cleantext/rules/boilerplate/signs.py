"""What a line says by itself: the furniture phrase or form that it is, if any."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from cleantext.model import Safety
from cleantext.reading.shape import UNREAD, Shape
from cleantext.rules.boilerplate.forms import CUES, SHORT, forms_of, is_bare, is_plain, tagline
from cleantext.rules.boilerplate.forms.endings import names_maker
from cleantext.rules.boilerplate.forms.row import Row
from cleantext.rules.boilerplate.narrative import SPEAKING, reports_speech, tells
from cleantext.rules.boilerplate.words import spelt
from cleantext.rules.phrases import Phrase, Tables, line_key, line_match, tables

LONG_SIGN = 30
"""Words beyond which a phrase at the start of a line no longer speaks for all of it, notices and pitches aside."""
LONG_ROLES = frozenset({"notice", "pitch", "closing", "caption", "bio"})
LONGEST = 300
"""Characters of a line that are looked up: phrases open a line, and no phrase is as long."""
OPENERS, CLOSERS = '“"«„‘', '”"»“’'
"""A line from an opening to a closing quotation mark is speech, and speech may use any word."""
ROW_WORDS, ENTRY_WORDS = 14, 6
"""The most words of a row of entries, and of one of them."""
MUCH = 0.4
"""Share of a line from which the sentences in it that are known speak for it."""
DASHES = "–—"
"""A line from such a dash to a stop is speech as well, in most languages of Europe.

So is a direction of a play: a few words in brackets with a stop, "(Pause.)"."""
BEFORE_SPEECH = OPENERS + DASHES
PARTS = (" | ", " · ", " • ", " / ", " » ", " › ", " > ", " – ", " — ", "\u00a0| ")
SUBTITLES = (" – ", " — ")
"""Marks before a subtitle as well: "Feedback – how to take it" is a title, "Feedback – Shop" a row."""
ENTRY = 2
"""Blanks from which a part that is not known is such a subtitle."""
APART = (" ?", " !")
QUOTES = '“”«»„"'
COLON = 24
"""Characters of a line within which the colon of "Read also:" stands."""
MARKS = ("/", "(", "©", "@", ", 20", ", 19", "…", "...", "{", "|", "»", "›")
"""What stands in a sentence that a form takes for furniture, where none of the words does that it looks out for."""
WATCHED = CUES | SPEAKING
"""Words that are looked out for: all of them with one look at a line's words."""


class Sign(NamedTuple):
    """What a line is taken for, and how surely."""

    rule: str
    strong: bool
    """Speaks alone, wherever the line stands; a weak one only among other furniture."""
    role: str
    reason: str
    safety: Safety = "safe"


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d[\d.,]*(?:k|m)?\b")


@cache
def _break() -> re.Pattern[str]:
    return re.compile(r"[.!?:]\s")


@cache
def _breaks() -> re.Pattern[str]:
    """What stands between two sentences of a line."""
    return re.compile(r"\s(?<=[.!?:]\s)\s*")


@cache
def _varies() -> re.Pattern[str]:
    return re.compile(r"[\d()?!]")


def read_signs(shapes: Iterable[Shape]) -> list[Sign | None]:
    """The sign of each line; None for a line that could be anything.

    Remembered with its shape: lines recur, and a page is read again after each step of a run.
    """
    return [_told(shape) if shape.sign is UNREAD else shape.sign for shape in shapes]


def _told(shape: Shape) -> Sign | None:
    sign = shape.sign = _read(shape)
    return sign


def _read(shape: Shape) -> Sign | None:
    """The sign of a line that is read for the first time."""
    text, words, stop = shape.text, shape.words, shape.stop
    low, bag = spelt(text)
    if len(low) > LONGEST:
        low = low[:LONGEST]
    key = line_key(low)
    if not key or (stop and low[0] in DASHES) or (low[0] == "(" and low.endswith((".)", "!)", "?)")) and words < 4):
        return None
    seen = WATCHED.intersection(bag)
    cues = seen & CUES if seen else seen
    first = key.partition(" ")[0]
    bare = words <= SHORT and not cues and is_bare(text, stop)
    plain = bare and is_plain(text, key, first)
    if plain and not tables("boilerplate").may_open(first):
        return None
    row = Row(text, words, stop, low, key, first, bag, cues, seen, bare)
    if low[0] in BEFORE_SPEECH and low.lstrip(DASHES + " ")[:1] in OPENERS and low.rstrip(".,")[-1] in CLOSERS:
        hit = tagline(row)
        sign = Sign(*hit) if hit else None
    elif plain:
        sign = _phrase(row, varies=False) or _row(row)
    else:
        sign = _phrase(row) or _form(row) or _more(row)
    return None if sign and words > LONG_SIGN and sign.role not in LONG_ROLES else sign


def _phrase(row: Row, *, varies: bool = True) -> Sign | None:
    """The phrase that the line is or opens with. An opening needs a line that is no prose of its own.

    ``varies``: whether the line may hold what pages vary.
    """
    found = lookup(row.key, varies=varies)
    if found is None:
        return None
    pointed = found.role == "teaser" and found.lang == "en" and _points(row.text)
    if row.stop and not pointed and not _unfinished(row, found) and tells(row, found.lang):
        return None
    if row.words > 6 and _quoted(row.text) and not pointed and not _may_quote(found, row.low, row.key):
        return None
    sign = sign_of(found)
    doubtful = row.stop and row.text[-1] in ".!" and (row.words <= 2 or sign.role == "heading")
    return sign._replace(strong=False) if doubtful else sign


def _points(text: str) -> bool:
    """Whether a label of two words or in capitals stands before the colon: "SEE ALSO: Who rings? Who listens?"."""
    label, colon, headline = text[:40].partition(":")
    named = headline[1:3].lower() != headline[1:3]  # "iPhone" among them
    return bool(colon) and (label.isupper() or " " in label.strip()) and named


def _unfinished(row: Row, found: Phrase) -> bool:
    """Whether the line is no sentence for its stop: it is known as a whole, points to a question, or is a stamp."""
    if found.lang == "en":
        return False
    if row.key in tables("boilerplate").lines:
        return True
    stamp = found.rule == "byline" and any(char.isdigit() for char in row.text)
    return stamp or (found.role == "teaser" and row.text[-1] == "?")


def _may_quote(found: Phrase, low: str, key: str) -> bool:
    """Whether quotation marks in the line say nothing against it: in a notice, and in a headline behind a colon."""
    return key[0] == low[0] and (found.role == "notice" or (found.role == "teaser" and ":" in low[:COLON]))


def lookup(key: str, *, varies: bool = True) -> Phrase | None:
    """The phrase for a key, or for the key without what pages vary in it."""
    table = tables("boilerplate")
    if not _may_open(key, table):
        return None
    found = line_match(key, table)
    if found is None and varies and (len(key) < 80 or key[0].isdigit()):
        for folded in _folded(key):
            found = found or line_match(folded, table)
    return found


def _may_open(text: str, table: Tables) -> bool:
    """Whether a phrase may begin as the text does.

    Nothing that pages vary changes a first word of letters alone, but for a mark that is set apart behind it.
    """
    first = text.partition(" ")[0]
    return not first.isalpha() or table.may_open(first) or text.startswith(APART, len(first))


def _folded(key: str) -> list[str]:
    """The key with numbers written 0 ("12 comments" is filed as "0 comments"), then without what else pages vary.

    That is: brackets, the space that French has before ? and !, a closing exclamation mark, a count at the end.
    """
    if not _varies().search(key):
        return []
    numbers = _digits().sub("0", key)
    bare = numbers.replace("(", "").replace(")", "").replace(" ?", "?").replace(" !", "!").rstrip("!")
    spellings = dict.fromkeys((numbers, bare, bare.removesuffix(" 0")))
    return [spelling for spelling in spellings if spelling not in ("", key)]


def sign_of(phrase: Phrase) -> Sign:
    """A phrase as a sign."""
    return Sign(phrase.rule, phrase.strength == "strong", phrase.role, phrase.message)


def _quoted(text: str) -> bool:
    return "“" in text or '"' in text or "”" in text or "«" in text or "„" in text


def _form(row: Row) -> Sign | None:
    if row.stop and row.words > SHORT and _plain(row):
        return None
    if row.stop and reports_speech(row) and (_quoted(row.text) or not names_maker(row.text)):
        return None
    for form in forms_of(row):
        found = form(row)
        if found is not None:
            return Sign(*found)
    return None


def _plain(row: Row) -> bool:
    """Whether a sentence holds nothing that any form looks out for: half of an article's paragraphs do not."""
    return not row.cues and not row.text[:3].isupper() and not any(map(row.low.__contains__, MARKS))


def _more(row: Row) -> Sign | None:
    """What a line is by what stands in it, rather than as a whole."""
    return _row(row) if row.bare else _parts(row) or _row(row) or _sentences(row)


def _parts(row: Row) -> Sign | None:
    """A row of entries on one line, most of which are known: "Privacy | Terms | Contact"."""
    low = row.low
    if len(low) > 200 or row.stop:
        return None
    for mark in PARTS:
        if mark in low:
            parts = [line_key(part) for part in low.split(mark)]
            found = [lookup(part) if part else None for part in parts]
            known = [phrase for phrase in found if phrase]
            if mark in SUBTITLES and any(not f and p.count(" ") >= ENTRY for f, p in zip(found, parts, strict=True)):
                return None
            if known and 2 * len(known) >= len(parts):
                strong = len(known) > 1 or known[0].strength == "strong"
                return Sign(known[0].rule, strong, "line", known[0].message)
    return None


def _row(row: Row) -> Sign | None:
    """A row of entries with nothing between them: "Enlarge picture Close picture". No word may be left over."""
    if not 2 <= row.words <= ROW_WORDS or (row.stop and row.text[-1] not in ".…"):
        return None
    table = tables("boilerplate")
    if row.first.isalpha() and not table.lines.may_open(row.first):
        return None
    words = row.key.replace("…", " ").replace("...", " ").split()
    if not words or not table.lines.may_close(words[-1]):
        return None
    known: list[Phrase] = []
    at = 0
    while at < len(words):
        if not table.lines.may_open(words[at]):
            return None
        for end in range(min(at + ENTRY_WORDS, len(words)), at, -1):
            number = table.lines.get(" ".join(words[at:end]))
            if number is not None:
                break
        else:
            return None
        known.append(table.phrases[number])
        at = end
    strong = [phrase for phrase in known if phrase.strength == "strong"]
    lead = strong[0] if strong else known[0]
    return Sign(lead.rule, 2 * len(strong) >= len(known), "line", "is a row of a page's buttons or links")


def _sentences(row: Row) -> Sign | None:
    """A short line much of which is a sentence that is a phrase: "Enjoyed it? Subscribe to our letter."."""
    low = row.low
    if row.words > 40 or row.words < 3 or len(low) >= LONGEST or _break().search(low) is None:
        return None  # One sentence was looked up already, as a whole line.
    table = tables("boilerplate")
    sentences = [sentence for sentence in _breaks().split(low) if _may_open(sentence, table)]
    if sum(map(len, sentences)) < MUCH * len(low) or _quoted(row.text):
        return None
    known, size = None, 0
    for sentence in sentences:
        key = line_key(sentence)
        found = lookup(key) if len(key) > 11 else None
        if found is not None and (found.lang == "en" or found.role != "teaser"):
            known, size = known or found, size + len(sentence)
    if known is None or size < MUCH * len(low) or (row.stop and tells(row, known.lang)):
        return None
    return sign_of(known)
