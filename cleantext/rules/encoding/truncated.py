"""Misread sequences that lost their end: to a space, to U+FFFD, or to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cleantext.model import Edit
from cleantext.reading.document import Document

SURE_WORD, MARGIN = 60, 30
"""How common the word with its capital must be, and how much commoner than with another (30 is ten times)."""
MAX_TAIL = 24
"""How far behind a run the rest of a word may reach that tells what was lost."""
LEAD_OF = {
    "Ã": {"cp1252", "cp1254"},
    "Г": {"cp1251"},
    "√": {"mac-roman"},
    "├": {"cp437", "cp850"},
}
"""The charsets in which a character is the first half of à, whose other half is a no-break space and easily lost."""


@cache
def _lost() -> re.Pattern[str]:
    return re.compile(
        "â€[\ufffd\x9d]?(?![\x80-\uffff])"
        "|(?<![^\\W\\d_A-Z])[ÃГ√├](?P<a>  ?)(?=s?\\b)"
        "|(?<=[a-zé])[ÃГ√├](?P<b>  ?)"
        "|(?P<nbsp>Â)(?= |$)"
        "|(?<!\\w)Ã\ufffd?(?P<rest>[a-zà-ÿ]{2,20})\\b"
    )


def cut_off(document: Document, start: int, end: int, sure: set[str]) -> Iterator[Edit]:
    """Repairs of sequences whose last character became a space, a replacement character or nothing."""
    prose = document.prose
    for match in _lost().finditer(prose, start, min(end + MAX_TAIL, len(prose))):
        if match.start() >= end:
            break
        text = match.group()
        if text.startswith("â€"):
            yield Edit(match.start(), match.end(), "”")
        elif match["rest"]:
            if sure and (capital := _capital(document, match["rest"])):
                yield Edit(match.start(), match.start("rest"), capital)
        elif match["nbsp"]:
            if sure:
                yield Edit(match.start(), match.end(), "")
        elif sure & LEAD_OF[text[0]] or (text[0] == "Ã" and text[1:]):
            space = "" if prose.startswith("s ", match.end()) and sure else " "
            yield Edit(match.start(), match.end(), "à" + space)


def _capital(document: Document, rest: str) -> str | None:
    """The capital that "Ã" began when its second byte has no Windows character: Á, Í, Ï or Ý, as the word tells."""
    from cleantext.lexicons import lexicon

    table = lexicon(document.language) if document.language else None
    if table is None:
        return None
    ranked = sorted(((table.frequency(letter.lower() + rest), letter) for letter in "ÁÍÏÝ"), reverse=True)
    return ranked[0][1] if ranked[0][0] > SURE_WORD and ranked[0][0] > ranked[1][0] + MARGIN else None
