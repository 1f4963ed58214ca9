"""What speaks against a stretch: it may be a name, a title or a list of them, a loan word, or chance.

The price of these doubts: a quotation of two or three plain words and a foreign tail of two are not reported; a
foreign title that is a sentence is.
"""

from __future__ import annotations

from itertools import pairwise

from cleantext.reading.language.codes import COLUMN, OTHER
from cleantext.reading.language.gate import LEAST
from cleantext.reading.language.tagger import Stretch
from cleantext.reading.language.tokens import COMMA, LINE, PLAIN, QUOTE, SENTENCE, Token

THIN = 5
"""So much a word at least, on average: a list of names with particles says less."""
SPOKEN = 16
"""Two nats: what a first word says when it is no name."""
QUOTES = frozenset('“”„«»‹›"‘’')
SHORT = 3
TITLE = 4


def doubtful(prose: str, tokens: list[Token], stretch: Stretch, main: int) -> bool:
    """Whether the stretch is better left alone."""
    part = tokens[stretch.first : stretch.last]
    if stretch.evidence < max(LEAST, THIN * len(part)) or len(part) < 2:
        return True
    if stretch.column == OTHER and (len(part) < 5 or stretch.evidence < 2 * LEAST):
        return True
    if _title_or_tail(prose, tokens, stretch) or _name(prose, part, stretch.column, main):
        return True
    from cleantext.reading.language.titles import title_list

    return title_list(prose, tokens, stretch)


def _title_or_tail(prose: str, tokens: list[Token], stretch: Stretch) -> bool:
    """Few words, in quotation marks or inside a phrase."""
    part = tokens[stretch.first : stretch.last]
    if prose[part[0].start - 1 : part[0].start] in QUOTES and prose[part[-1].end : part[-1].end + 1] in QUOTES:
        marks = [0, *(k for k in range(1, len(part)) if part[k].join == QUOTE), len(part)]
        return all(_title(part[a:b]) for a, b in pairwise(marks))
    begins = part[0].join >= SENTENCE
    after = tokens[stretch.last].join if stretch.last < len(tokens) else LINE
    if len(part) == 2 and min(token.end - token.start for token in part) == 1:
        return True
    return len(part) <= (SHORT if begins or after >= SENTENCE else SHORT + 1) and (not begins or after < COMMA)


def _title(part: list[Token]) -> bool:
    """Whether a quotation is short enough for a title: four words, or three plain ones among particles."""
    return len(part) <= TITLE or (
        sum(token.lower for token in part) < TITLE and all(token.join == PLAIN for token in part[1:])
    )


def _name(prose: str, part: list[Token], column: int, main: int) -> bool:
    """Hardly a plain word beside capitals, and no first word that speaks for the language."""
    first = part[0]
    begins = first.join >= SENTENCE
    spoken = begins and first.scores[column] - first.scores[main] >= SPOKEN
    plain = sum(token.lower for token in part)
    if not plain:
        return not spoken or len(part) <= 2 or column != COLUMN["de"]
    capitals = sum(prose[token.start].isupper() for token in part[1:]) + (prose[first.start].isupper() and not begins)
    return plain <= 2 and capitals > 0 and not spoken
