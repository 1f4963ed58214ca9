"""French quotation marks left in English prose.

What it finds: « and » around English words, also where only one of the pair is left ("« a relief ”").

Why it harms: English readers do not know the marks, and an article with two systems looks unedited.

How it is fixed: the article's own marks (curly, straight or single) take their place, inner spaces go. Safe.

Known false alarms: a quotation that is in French keeps its marks, as does code; mathematics uses ≪, not «.

Source: counted in 793,000 words of native news (1 hit, 0.13 in 100,000 words) and 6,206 words of machine translation
(14 hits): likelihood ratio 1235.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.style import style

NAME = "guillemets"
SPACE = " \\t\u00a0\u202f\u2009"


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(
        f'(?P<open>[«“"])(?P<in>[{SPACE}]*)(?P<body>[^«»“”"\\n]*?)(?P<out>[{SPACE}]*)(?P<close>[»”"])'
        f"|«[{SPACE}]*(?=\\w)|[{SPACE}]*»|»(?=\\w)|(?<=\\w)«"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each pair with a guillemet in it, or each guillemet that stands alone."""
    prose = document.prose
    own = style(document)
    for match in _pair().finditer(prose):
        marks = (match["open"], match["close"])
        if marks == (None, None):
            if document.text.startswith("»", match.start()) and match.group() == "»" and _opens_line(prose, match):
                continue
            opens = match.group().startswith("«") and not match.group().endswith("»")
            yield _sign(match.start(), match.end(), own.opening if opens else own.closing)
        elif ("«" in marks or "»" in marks) and match["body"].strip():
            yield _sign(match.start(), match.end(), f"{own.opening}{match['body']}{own.closing}")


def _opens_line(prose: str, match: re.Match[str]) -> bool:
    """A » at the head of a line is a bullet or an arrow."""
    return not prose[prose.rfind("\n", 0, match.start()) + 1 : match.start()].strip()


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
    keep("a >> b and a << b", "operators of a programming language"),
    keep("Le maire a parlé d’« un soulagement » lundi.", "a French article", lang="fr"),
)

RULE = Rule(code="TRN001", name=NAME, find=find, examples=EXAMPLES)
