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
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.lexicons import Lexicon, lexicon
from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep

ADDRESS = frozenset(
    "com org net edu gov info biz html htm php asp aspx js py md txt pdf doc docx csv exe zip app dev web read "
    "write".split()
)
COMMON = 100

GENDERED = "Innen"
"""What German writes behind a stop to mean women too ("Bürger.Innen"), at times with a capital."""


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"(?<![^\s\"'“‘(«—–-])((?:[^\W\d_]+['’-])*[^\W\d_]*[a-zß-ÿ]{2})$")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"([A-ZÀ-Þ][a-zß-ÿ]*)(?=[\s,;:’']|[.!?][\s\"”']|$)")


def _stops(prose: str) -> Iterator[int]:
    """The places of stops with a letter on both sides; most stops are ruled out by one look at what follows."""
    for mark in ".!?":
        at = prose.find(mark)
        while at >= 0:
            if prose[at + 1 : at + 2].isupper() and prose[max(at - 1, 0)].islower():
                yield at
            at = prose.find(mark, at + 1)


def find(document: Document) -> Iterable[Fault]:
    """The stops that lack their space; the stop alone is the span."""
    table = lexicon(document.language or "")
    if table is None or not table.has_valid:
        return
    prose = document.prose
    for at in _stops(prose):
        before, behind = _before().search(prose, max(at - 40, 0), at), _behind().match(prose, at + 1)
        if before and behind and _is_word(table, before.group(1).lower()) and _begins(table, behind.group(1)):
            yield Fault(
                start=at,
                end=at + 1,
                message=f"no space between “{before.group(1)}{prose[at]}” and “{behind.group(1)}”",
                replacement=prose[at] + " ",
                safety="safe",
            )


def _is_word(table: Lexicon, word: str) -> bool:
    last = re.split("['’-]", word)[-1]
    return last not in ADDRESS and (table.valid(last) or table.name(last) or table.frequency(last) == 0)


def _begins(table: Lexicon, word: str) -> bool:
    low = word.lower()
    if low in ADDRESS or word == GENDERED or (len(low) == 1 and low not in ("a", "i", "à", "y", "o", "e")):
        return False
    return table.frequency(low) >= COMMON and (table.valid(low) or table.name(low))


EXAMPLES = (
    flag(
        "By nine the hall was full.The doors were shut.", ".", becomes="By nine the hall was full. The doors were shut."
    ),
    keep("Write to hall@example.Com or see example.Com for times.", "address"),
    keep("Call list.Append to add a row, or open notes.Txt.", "code and file name"),
    keep("The U.S.Navy ship left at 9 p.m.", "abbreviation"),
    keep("Die Bürger.Innen der Stadt kommen am Abend zusammen.", "a German form for both sexes", lang="de"),
)

RULE = Rule(code="SPL005", name="missing-space-after-stop", find=find, examples=EXAMPLES)
