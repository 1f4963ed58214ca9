"""The passages of a document: paragraphs that may hold one are tagged, and what is no passage is thrown out.

A stretch is dropped when it is likely a name, a title or a loan word: too little evidence, no plain word, few words
inside a phrase, a short quotation. The price: a foreign title of five words or more is reported, a quotation of two
is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from cleantext.reading.language.codes import CODES, COLUMN, OTHER
from cleantext.reading.language.edges import trimmed
from cleantext.reading.language.evidence import LOUDEST, Evidence, evidence, listed
from cleantext.reading.language.loans import is_loan
from cleantext.reading.language.tagger import Stretch, tag
from cleantext.reading.language.tokens import COMMA, LINE, SENTENCE, Token, read_tokens
from cleantext.reading.words import WORD

if TYPE_CHECKING:
    from cleantext.reading.document import Document

GATE = 40
"""A paragraph whose loudest run says less than five nats for other languages is not tagged."""
LEAST = 48
"""Six nats: what a passage must have in its favour."""
THIN = 5
"""So much a word at least, on average: a list of names with particles says less."""
SPOKEN = 16
"""Two nats: what the first word says when it is no name."""
QUOTES = tuple('“”„«»‹›"‘’')
OPENERS = '“«„‹»"‘'
CLOSERS = {"“": "”", "«": "»", "„": "“”", "‹": "›", "»": "«", '"': '"', "‘": "’"}


class Leaning(dict[str, int]):
    """By how much a word, as written, speaks for the best other language against the article's (an upper bound)."""

    def __init__(self, main: int, judged: Evidence) -> None:
        super().__init__()
        self.main = main
        self.judged = judged

    def __missing__(self, word: str) -> int:
        lean = self[word] = self._judge(word)
        return lean

    def _judge(self, word: str) -> int:
        low = word.lower().replace("’", "'")
        row = listed(low)
        costs = row[1::2]
        own = next((row[at + 1] for at in range(0, len(row), 2) if row[at] == self.main), None)
        if own is not None:
            return max(own - min(costs), -LOUDEST)
        if not row and word[0].isupper() and "'" not in low and not word.isupper():
            return 0
        scores = self.judged[low]
        return max(score for column, score in enumerate(scores) if column != self.main) - scores[self.main]


@cache
def _code() -> re.Pattern[str]:
    return re.compile(
        r"^.*[=<>{}].*;$|^\s*(?:def|class|import|from|SELECT|INSERT|UPDATE|sudo|pip|git)\b.*[=(;`].*$", re.M
    )


def stretches(document: Document, main: int) -> Iterator[tuple[list[Token], Stretch]]:
    """The foreign stretches of every paragraph, before any doubt."""
    judged = evidence()
    leaning = Leaning(main, judged)
    lean = leaning.__getitem__
    for block in document.blocks:
        if _code().search(document.prose, block.start, block.end):
            continue
        run = 0
        for value in map(lean, WORD.findall(document.prose, block.start, block.end)):
            run += value
            if run < 0:
                run = 0
            elif run >= GATE:
                tokens = read_tokens(document.prose, block.start, block.end, judged)
                for stretch in tag(tokens, main):
                    yield tokens, trimmed(tokens, stretch, main)
                break


Place = tuple[int, int, str, float]


def passages(document: Document, language: str) -> list[Place]:
    """Start, end, language and confidence of each passage, in order."""
    from cleantext.reading.language import scripts

    found = list(latin(document, language))
    if scripts.has_other_script(document.prose):
        found = sorted(found + list(other_scripts(document, language)))
    return found


def latin(document: Document, language: str) -> Iterator[Place]:
    """The passages in Latin letters."""
    prose = document.prose
    main = COLUMN.get(language, OTHER)
    for tokens, stretch in stretches(document, main):
        if doubtful(prose, tokens, stretch, main):
            continue
        start, end = tokens[stretch.first].start, tokens[stretch.last - 1].end
        code = CODES[stretch.column]
        if stretch.column == OTHER:
            from cleantext.reading.language.naming import named

            name = named(prose[start:end])
            if name is None or name[0] == language:
                continue
            code = name[0]
        yield *widened(prose, start, end), code, min(0.99, 0.5 + stretch.evidence / 400)


def other_scripts(document: Document, language: str) -> Iterator[Place]:
    """The passages in other scripts."""
    from cleantext.reading.language import scripts

    for block in document.blocks:
        for start, end, code in scripts.runs(document.prose, block.start, block.end):
            if code != language:
                yield *widened(document.prose, start, end), code, 0.95


def doubtful(prose: str, tokens: list[Token], stretch: Stretch, main: int) -> bool:
    """Whether the stretch may be a name, a title, a loan word or a chance."""
    part = tokens[stretch.first : stretch.last]
    plain = sum(token.lower for token in part)
    if stretch.evidence < max(LEAST, THIN * len(part)) or len(part) < 2 or not plain:
        return True
    start, end = part[0].start, part[-1].end
    begins = part[0].join >= SENTENCE
    after = tokens[stretch.last].join if stretch.last < len(tokens) else LINE
    quoted = prose[start - 1 : start] in QUOTES and prose[end : end + 1] in QUOTES
    whole = begins and after >= COMMA and not quoted
    if len(part) <= (4 if quoted or not (begins or after >= SENTENCE) else 3) and not whole:
        return True
    if len(part) <= 7 and is_loan([prose[token.start : token.end] for token in part]):
        return True
    first = part[0].scores
    spoken = begins and first[stretch.column] - first[main] >= SPOKEN
    capitals = sum(prose[token.start].isupper() for token in part[1:]) + (not begins and prose[start].isupper())
    if plain <= 2 and capitals and not spoken:
        return True
    return stretch.column == OTHER and (len(part) < 5 or stretch.evidence < 2 * LEAST)


def widened(prose: str, start: int, end: int) -> tuple[int, int]:
    """The span with its own quotation marks and, for whole sentences, its full stop."""
    at = start
    while at and prose[at - 1] in " \u00a0\u202f":
        at -= 1
    mark = prose[at - 1] if at and (at == start or prose[at - 1] in "«„“") and prose[at - 1] in OPENERS else ""
    inside = prose[start:end]
    tail = end
    while tail < len(prose) and prose[tail] in ".!?…,;: \u00a0\u202f":
        tail += 1
    if mark and any(c in inside for c in CLOSERS[mark]):
        start = at - 1
    elif mark and tail < len(prose) and prose[tail] in CLOSERS[mark]:
        return at - 1, tail + 1
    stop = end
    while stop < len(prose) and prose[stop] in ".!?…":
        stop += 1
    return start, stop
