"""Lists of titles, which are no passage, in however many languages they are: "Les Années de sel, Lindau; Das Haus".

Inside a sentence no language writes an article or a preposition with a capital after a comma or semicolon, but titles
do. So a stretch, or the sentence that holds it, is such a list when each of its parts begins with a capital, none is
longer than a title, and one of them begins so with a word that is used all the time.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.reading.language.evidence import listed
from cleantext.reading.language.tagger import Stretch
from cleantext.reading.language.tokens import COMMA, COMPOUND, PLAIN, QUOTE, Token

PARTS = 3
"""A sentence with a newspaper's name after a comma has two."""
LONGEST = 7
"""Words of a part."""
MOST = 1000
"""Words of a sentence that is looked at: a look around each stretch of an endless one would cost its square."""
ARTICLE = 48
"""Six nats: one word in four hundred."""
OUTSIDE_QUOTES = (PLAIN, COMPOUND, COMMA)
WITHIN = (*OUTSIDE_QUOTES, QUOTE)
"""The joins inside a sentence."""
LINKS = frozenset("and et y e i und en og och oraz și & or ou o u oder of eller lub sau".split())


def title_list(prose: str, tokens: Sequence[Token], stretch: Stretch) -> bool:
    """Whether the stretch, or the whole sentence around it, is a list of titles."""
    first, last = stretch.first, stretch.last
    if _lists(prose, tokens, first, last):
        return True
    # Not beyond quotation marks: a quotation that is longer than a title stands for itself.
    while first and tokens[first].join in OUTSIDE_QUOTES and last - first <= MOST:
        first -= 1
    while last < len(tokens) and tokens[last].join in OUTSIDE_QUOTES and last - first <= MOST:
        last += 1
    return (first, last) != stretch[:2] and last - first <= MOST and _lists(prose, tokens, first, last)


def _lists(prose: str, tokens: Sequence[Token], first: int, last: int) -> bool:
    words = [prose[token.start : token.end] for token in tokens[first:last]]
    starts = [0]
    for at in range(1, len(words)):
        join = tokens[first + at].join
        if join in (COMMA, QUOTE):
            starts.append(at)
        elif join not in WITHIN:
            return False
        elif words[at][0].isupper() and words[at - 1] in LINKS:
            # The link opens no part of its own: ", and Les Années".
            if starts[-1] == at - 1:
                starts.pop()
            starts.append(at)
    ends = [*starts[1:], len(words)]
    parts = [words[start:end] for start, end in zip(starts, ends, strict=True)]
    return len(parts) >= PARTS and all(map(_may_be_title, parts)) and any(map(_opens_with_article, parts[1:]))


def _may_be_title(part: list[str]) -> bool:
    return len(part) <= LONGEST and part[0][0].isupper() and not (len(part[0]) > 1 and part[0].isupper())


def _opens_with_article(part: list[str]) -> bool:
    return len(part) > 1 and any(cost < ARTICLE for cost in listed(part[0].lower())[1::2])
