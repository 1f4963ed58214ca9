"""A space before a colon, semicolon, question or exclamation mark, as French sets it.

What it finds: a space (also a no-break one) between a word and ? ! ; : in prose; before a comma or full stop only
beside other signs, as slips of that kind are common in native pages too.

Why it harms: the mark may wrap to the next line alone, and English readers take it for a slip.

How it is fixed: the space goes. Safe.

Known false alarms: emoticons ( :) and ;-) ), ratios and times between figures, `a ? b : c` in code, ":" before "//",
shortcodes such as :tada:, a mark that opens a word (":memory:", "!important"), lists of definitions, whose lines begin
with the defined word in lower case ("isblank : space or a tab").

Source: 7 hits in 793,000 words of native news (0.9 in 100,000, all slips), 9 in 6,206 of machine translation:
likelihood ratio 162; before a comma or full stop 19 native hits, ratio 16. In 603,000 words of English program
documentation 9 hits, 807 before lists of definitions were kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken

NAME = "space-before-punctuation"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[a-zà-öø-ÿ0-9)”’»%€])(?<!\s[a-z])[ \xa0\u202f\u2009]([?!]{1,3}|[;:])"
        r"(?=[\n”’\"»]|[ \xa0]+(?![?!:;=&|])|$)"
        r"|(?<=[a-zà-öø-ÿ0-9)”’%€])[ \xa0]([,.])(?= [^.,\W]|$)",
        re.MULTILINE,
    )


@cache
def _code() -> re.Pattern[str]:
    """What prose does not hold: operators, variables, calls, a deep indent."""
    return re.compile(r"[{}=|<>\\`]|\$[A-Za-z_]|\w\(\"|\" *\)|\((?:lambda|setq)|;;|^(?: {4}|\t)")


@cache
def _definition() -> re.Pattern[str]:
    """A line that begins with what it defines, in lower case: a word, names of arguments, a call, a numbered report."""
    word = r"(?:(?:[*/]{0,2}[a-z_]|[A-Z]\w*\.[a-z_])[\w.*/-]*(?:\(\))?|\([\w, ]+\))"
    return re.compile(rf"\s*(?:[-*•+#]\s+)?(?:[\d.]+\s+)?{word}(?:, {word})*[ \xa0]:")


@cache
def _named() -> re.Pattern[str]:
    """What stands before a mark that is spoken of: no sentence and no clause ends in it."""
    return re.compile(r"\b(?:the|an?|and|or|just|including|called|named)\Z", re.IGNORECASE)


def signs(document: Document) -> Iterator[Sign]:
    """Each space that stands before such a mark."""
    prose = document.prose
    end, judged = -1, dict[str, bool]()
    for match in _pattern().finditer(prose):
        if match.start() > end:
            line, end = _line_around(prose, match)
            judged = {}
        written = match.group(1) or ""
        if written not in judged:
            judged[written] = _is_code(line, written)
        if not judged[written] and not _named().search(prose, max(match.start() - 12, 0), match.start()):
            mark = match.group(1) or match.group(2)
            strength: Strength = "strong" if match.group(1) else "formal"
            message = f"space before “{mark}”, as in French" if match.group(1) else f"space before “{mark}”"
            yield Sign(*match.span(), NAME, f"{NAME}-{strength}", message, mark, (), strength, "safe")


def _line_around(prose: str, match: re.Match[str]) -> tuple[str, int]:
    """The line that holds the mark, and its end."""
    start = prose.rfind("\n", 0, match.start()) + 1
    end = prose.find("\n", match.end())
    end = end if end >= 0 else len(prose)
    return prose[start:end], end


def _is_code(line: str, mark: str) -> bool:
    """Whether the mark is part of an expression, a table or a definition list rather than of a sentence."""
    if _code().search(line):
        return True
    if mark in (";", ":"):
        if mark == ":" and _definition().match(line):
            return True
        return len(line.split()) < 6 or line.count(" : ") + line.count(" ; ") > 3
    return " ? " in line and " : " in line


def find(document: Document) -> Iterable[Fault]:
    """The space and its mark."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("Who paid for it ? Nobody knows.", " ?", becomes="Who paid for it? Nobody knows."),
    flag(
        "The mayor was clear : the bridge stays closed.", " :", becomes="The mayor was clear: the bridge stays closed."
    ),
    keep("See you at the match :) or after it ;-) then.", "emoticons"),
    keep("The vote is set : x = y ? a : b ;", "code"),
    keep("Colour : red", "a label in a list"),
    keep("Type the ? to see all of it.", "a mark that is spoken of"),
    keep("3.4. /bin : all that the first user of the machine needs", "a path"),
    keep("isblank : a space or a tab, in any encoding that has both", "a list of definitions"),
    keep("The film lasts from 10 :30 on.", "a time that lost its shape"),
)

RULE = Rule(code="TRN002", name=NAME, find=find, examples=EXAMPLES)
