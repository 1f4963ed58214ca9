"""A sentence that begins right behind the stop of the one before ("shut.The").

What it finds: a lower-case word, a full stop, question or exclamation mark, and a capitalised known word, with no
space between.

Why it harms: the two words run together for readers, for search and for sentence splitters.

How it is fixed: a space is put in. Safe.

Known false alarms: addresses, file names and code ("example.Com", "object.Method"): the second word must be a common
word of the language, no ending of an address, and nothing technical may stand in the token.

Source: the usual scar of lost line breaks; the guards are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleantext.lexicons import Lexicon, lexicon
from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep

ADDRESS = frozenset(
    "com org net edu gov info biz html htm php asp aspx js py md txt pdf doc docx csv exe zip app dev web read "
    "write".split()
)
COMMON = 100


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![^\s\"'“‘(«—–-])((?:[^\W\d_]+['’-])*[^\W\d_]*[a-zß-ÿ]{2})([.!?])([A-ZÀ-Þ][a-zß-ÿ]*)(?=[\s,;:’']|[.!?][\s\"”']|$)"
    )


def find(document: Document) -> Iterable[Fault]:
    """The stops that lack their space; the stop alone is the span."""
    table = lexicon(document.language or "")
    if table is None or not table.has_valid:
        return
    for match in _pattern().finditer(document.prose):
        before, after = match.group(1), match.group(3)
        if _is_word(table, before.lower()) and _begins(table, after):
            yield Fault(
                start=match.start(2),
                end=match.end(2),
                message=f"no space between “{before}{match.group(2)}” and “{after}”",
                replacement=match.group(2) + " ",
                safety="safe",
            )


def _is_word(table: Lexicon, word: str) -> bool:
    last = re.split("['’-]", word)[-1]
    return last not in ADDRESS and (table.valid(last) or table.name(last) or table.frequency(last) == 0)


def _begins(table: Lexicon, word: str) -> bool:
    low = word.lower()
    if low in ADDRESS or (len(low) == 1 and low not in ("a", "i", "à", "y", "o", "e")):
        return False
    return table.frequency(low) >= COMMON and (table.valid(low) or table.name(low))


EXAMPLES = (
    flag(
        "By nine the hall was full.The doors were shut.", ".", becomes="By nine the hall was full. The doors were shut."
    ),
    keep("Write to hall@example.Com or see example.Com for times.", "address"),
    keep("Call list.Append to add a row, or open notes.Txt.", "code and file name"),
    keep("The U.S.Navy ship left at 9 p.m.", "abbreviation"),
)

RULE = Rule(code="SPL005", name="missing-space-after-stop", find=find, examples=EXAMPLES)
