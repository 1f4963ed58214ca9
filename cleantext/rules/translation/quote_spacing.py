"""Spaces lost or left over at quotation marks: “ We stay ”, gone, ”says the chef.

What it finds: white space just inside curly marks, and marks glued to the word outside of them.

Why it harms: the marks may wrap away from the words they hold; glued ones join two words.

How it is fixed: inner spaces go, the missing outer space comes. Safe.

Known false alarms: a space between nested marks is typography; a plural or possessive s may follow a mark (“A”s).
Native pages have these slips too, so a lone one speaks only where both sides of the pair are spaced or glued.

Source: inner spaces 23 hits in 793,000 words of native news (2.9 in 100,000), likelihood ratio 84; glued on both sides
none, ratio 895; glued behind 45 (5.7), ratio 15.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken

NAME = "quote-spacing"


@cache
def _pattern() -> re.Pattern[str]:
    space = "[ \\xa0\\u202f]"
    return re.compile(
        f"“{space}+(?P<body>[^“”\\n‘’'\"]*?[^“”\\n‘’'\"\\s]){space}+”"
        f"|(?P<open>“{space}+)(?=\\w[^“”\\n]*”)|(?P<close>(?<=[\\w.,!?…]){space}+”)(?!\\w)"
        "|(?<=[a-z])“(?P<glued>[^“”\\n]*)”(?=[a-z]{3})"
        f"|(?<=[,.!?])(?P<behind>{space}?”)(?=(?:say|said|expl|add|not|warn|conf|he |she |they |the )[a-z]*)"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each pair or mark with the wrong spaces."""
    prose = document.prose
    for match in _pattern().finditer(prose):
        if match["close"] and not _is_open(prose, match.start()):
            continue
        written, strength = _mended(match)
        yield Sign(*match.span(), NAME, NAME, "wrong space at a quotation mark", written, (), strength, "safe")


def _is_open(prose: str, at: int) -> bool:
    """Whether a quotation is open here: the last curly mark on the line opens one."""
    line = prose.rfind("\n", 0, at) + 1
    return prose.rfind("“", line, at) > prose.rfind("”", line, at)


def _mended(match: re.Match[str]) -> tuple[str, Strength]:
    if match["body"] is not None:
        return f"“{match['body']}”", "slip"
    if match["glued"] is not None:
        return f" “{match['glued']}” ", "slip"
    if match["behind"] is not None:
        return "” ", "formal"
    return ("“" if match["open"] else "”"), "formal"


def find(document: Document) -> Iterable[Fault]:
    """The pair where both sides are wrong, else the mark with its space."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("They cried “ We stay ” all night.", "“ We stay ”", becomes="They cried “We stay” all night."),
    flag("And the“plan”was dropped.", "“plan”", becomes="And the “plan” was dropped."),
    keep("He got three “A”s and a “B”.", "a plural"),
    keep("“ ‘Stay,’ he told me,” she said.", "nested marks"),
    keep("“It is over, ”says the chef.", "alone"),
)

RULE = Rule(code="TRN010", name=NAME, find=find, examples=EXAMPLES)
