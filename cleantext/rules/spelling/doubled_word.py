"""The same word twice in a row, by a slip of the hand.

What it finds: a lower-case word repeated with only white space between ("the the door").

Why it harms: it stops the reader, and search and speech software stumble over it.

How it is fixed: the second copy goes. Safe for function words, which are never doubled on purpose; other words are
only suggested.

Known false alarms: "had had" and "that that" are grammar, "very very" is emphasis, "Duran Duran" is a name: words
that double in good prose, capitalised words and foreign passages are left alone.

Source: the shape of the rule is common to spelling checkers; the lists are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep

NEVER_DOUBLED = frozenset(
    "the a an of to and or for with from by at as is are was were be been this these it its he we they".split()
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w'’-])([a-z]+)([^\S\n]+|[^\S\n]*\r?\n[^\S\n]*)\1(?![\w'’-])")


def find(document: Document) -> Iterable[Fault]:
    """Doubled words, each from its first letter to its last."""
    if document.language != "en":
        return
    for match in _pattern().finditer(document.prose):
        word = match.group(1)
        if word in NEVER_DOUBLED and document.passage_at(match.start()) is None:
            yield Fault(
                start=match.end(1),
                end=match.end(),
                message=f"“{word}” stands twice",
                replacement="",
                safety="safe",
            )


EXAMPLES = (
    flag("She shut the the door.", " the", becomes="She shut the door."),
    keep("He had had enough.", "past perfect of have"),
    keep("They said that that was all.", "conjunction and pronoun"),
)

RULE = Rule(code="SPL001", name="doubled-word", find=find, examples=EXAMPLES)
