"""French quotation marks left in English prose.

What it finds: « and » around English words, also where only one of the pair is left ("« a relief ”").

Why it harms: English readers do not know the marks, and an article with two systems looks unedited.

How it is fixed: the article's own marks (curly, straight or single) take their place, inner spaces go. Safe.

Known false alarms: a quotation that is in French keeps its marks, as does code; mathematics uses ≪, not «. A » that
points, as in a menu, is kept, and with it one that ends a quotation of several lines without a stop.

Source: counted in 793,000 words of native news (1 hit, 0.13 in 100,000 words) and 6,206 words of machine translation
(14 hits): likelihood ratio 1235.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.style import quotation_marks

NAME = "guillemets"
SPACE = " \t\u00a0\u202f\u2009"
OPENING, CLOSING = '«“"', '»”"'


def signs(document: Document) -> Iterator[Sign]:
    """Each pair with a guillemet in it, or each guillemet that stands alone."""
    prose = document.prose
    own = quotation_marks(prose)
    at = 0
    for line in prose.split("\n"):
        if "«" in line or "»" in line:
            yield from _in_line(line, at, own)
        at += len(line) + 1


def _in_line(line: str, offset: int, own: tuple[str, str]) -> Iterator[Sign]:
    marks = [at for at, char in enumerate(line) if char in OPENING or char in CLOSING]
    number = 0
    while number < len(marks):
        at, after = marks[number], marks[number + 1] if number + 1 < len(marks) else 0
        number += 1
        if after and line[at] in OPENING and line[after] in CLOSING:
            number += 1
            body = line[at + 1 : after].strip(SPACE)
            if (line[at] == "«" or line[after] == "»") and body.strip():
                yield _sign(offset + at, offset + after + 1, f"{own[0]}{body}{own[1]}")
        elif line[at] in "«»":
            span = _alone(line, at)
            if span is not None:
                yield _sign(offset + span[0], offset + span[1], own[line[at] == "»"])


def _alone(line: str, at: int) -> tuple[int, int] | None:
    """A guillemet without its partner, with its inner spaces; one that points is no quotation mark.

    A » at the head of a line is a bullet; between words or behind the last one, spaced, it is the arrow of a menu.
    """
    if line[at] == "»":
        before = at
        while before and line[before - 1] in SPACE:
            before -= 1
        opens = before == at and (at == 0 or (line[at - 1].isspace() and not line[:at].strip()))
        points = before < at and _is_word(line[before - 1 : before]) and not line[at + 1 : at + 2].strip()
        return None if opens or points else (before, at + 1)
    after = at + 1
    while after < len(line) and line[after] in SPACE:
        after += 1
    if _is_word(line[after : after + 1]):
        return at, after
    return (at, at + 1) if _is_word(line[at - 1 : at]) else None


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _sign(start: int, end: int, replacement: str) -> Sign:
    return Sign(start, end, NAME, NAME, "French quotation marks in English prose", replacement, safety="safe")


def find(document: Document) -> Iterable[Fault]:
    """Pairs and leftovers of guillemets, marks and inner spaces included."""
    return spoken(document, NAME)


EXAMPLES = (
    flag(
        "The mayor spoke of « a relief » on Monday.", "« a relief »", becomes="The mayor spoke of “a relief” on Monday."
    ),
    flag(
        'He said "no" and then "never", «with joy».', "«with joy»", becomes='He said "no" and then "never", "with joy".'
    ),
    flag(
        "“The mill stays shut », she said.",
        "“The mill stays shut »",
        becomes="“The mill stays shut”, she said.",
    ),
    keep("The mayor spoke of “a relief” on Monday.", "English marks"),
    flag("They were clear.\nThe mill stays shut. »", " »", becomes="They were clear.\nThe mill stays shut.”"),
    keep("Read more about the old harbour »\nThe harbour was quiet on Monday.", "an arrow"),
    keep("Home » News » The harbour of the town", "a trail of pages"),
    keep("a >> b and a << b", "operators of a programming language"),
    keep("Le maire a parlé d’« un soulagement » lundi.", "a French article", lang="fr"),
)

RULE = Rule(code="TRN001", name=NAME, find=find, examples=EXAMPLES)
