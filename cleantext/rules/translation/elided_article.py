"""A French article or preposition left on a noun: near l’usine, the fall d’un mur.

What it finds: l’, d’ or qu’ before a lower-case word, behind a lower-case English word.

Why it harms: the word was not translated.

How it is fixed: it is only reported: the noun has to be translated.

Known false alarms: loans (coup d’état, hors d’oeuvre, trompe l’oeil, raison d’être) and names with a capital (Val d’Or,
L’Oréal) are kept; a passage in French is a matter of language, not of this rule.

Source: no hit in 793,000 words of native news, 3 in 6,206 of machine translation: likelihood ratio 895.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.views import flat

NAME = "elided-article"
BEFORE = frozenset(
    "near the of in at from to by on with and a an for than into behind between its his her this that said".split()
)


@cache
def _pattern() -> re.Pattern[str]:
    loans = (
        "état|etat|oeuvre|œuvre|oeil|œil|être|etre|armes|art|honneur|hôte|hote|elegance|élégance|affaires|amour|esprit"
    )
    return re.compile(rf"(?<= )(?:[dlDL]|[Qq]u)[’'](?!(?:{loans}|you|ye|oh)\b)[a-zà-ÿœ]{{3,}}")


def signs(document: Document) -> Iterator[Sign]:
    """Each elided article with its noun."""
    prose = flat(document)
    for match in _pattern().finditer(prose):
        if prose[max(match.start() - 12, 0) : match.start()].rstrip().rpartition(" ")[2] in BEFORE:
            yield Sign(*match.span(), NAME, NAME, "a French article was left on an untranslated word")


def find(document: Document) -> Iterable[Fault]:
    """The article and its noun."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("He was seen near l’usine on Monday.", "l’usine"),
    keep("It was a coup d’état of the trompe l’oeil kind.", "loans"),
    keep("He was seen in the Val d’Or and at L’Oréal.", "names"),
)

RULE = Rule(code="TRN038", name=NAME, find=find, examples=EXAMPLES)
