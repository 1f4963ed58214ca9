"""Letters in forms made for old charsets: ligatures of type, full-width Latin, accents apart from their letter.

What it finds: “ﬁ” and its kin, full-width letters and digits in lines of Latin text, a letter followed by a combining
accent where one character holds both.

Why it harms: “ﬁnal” is not found by a search for “final”, and a spelling checker cannot know it.

How it is fixed: the plain letters are written out, the accent joins its letter (NFC); safe.

Known false alarms: œ, æ, ĳ and ß are letters; full-width forms belong to lines with Chinese, Japanese or Korean;
accents without a joint form (Yoruba ẹ̀) stay; more marks than any spelling uses are decoration.

Source: Unicode normalization form C for accents; the presentation forms U+FB00 to U+FB06 and U+FF01 to U+FF5E.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters
from cleantext.rules.encoding.spans import gather
from cleantext.rules.rule import Fault, Rule, flag, keep

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
NEAR = 500
"""How far on its line a full-width letter looks for neighbours."""
MAX_MARKS = 6
"""More combining marks than this on one letter are decoration; normalising long runs of them takes quadratic time."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("[ﬀ-ﬆ]|[！-～]+|[^\\W\\d_][\u0300-\u036f]+")


def find(document: Document) -> Iterable[Fault]:
    """Words with such forms in them."""
    if not any(
        "\u0300" <= char <= "\u036f" or "ﬀ" <= char <= "ﬆ" or "！" <= char <= "～" for char in characters(document)
    ):
        return
    for edit in gather(document, _edits(document.prose)):
        yield Fault(
            start=edit.start,
            end=edit.end,
            message=f"“{document.text[edit.start : edit.end][:40]}” is written in compatibility forms",
            replacement=edit.replacement,
            safety="safe",
        )


def _edits(prose: str) -> Iterator[Edit]:
    for match in _pattern().finditer(prose):
        text = match.group()
        plain = LIGATURES.get(text)
        if plain is None and "！" <= text[0] <= "～":
            plain = _narrow(text) if _in_latin(prose, *match.span()) else text
        elif plain is None:
            plain = _composed(text)
        if plain != text:
            yield Edit(match.start(), match.end(), plain)


def _narrow(text: str) -> str:
    return "".join(chr(ord(char) - 0xFEE0) for char in text)


def _composed(text: str) -> str:
    if len(text) - 1 > MAX_MARKS:
        return text
    from unicodedata import normalize

    return normalize("NFC", text)


@cache
def _east_asian() -> re.Pattern[str]:
    return re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff65-\uffdc\U00020000-\U0003ffff]")


@cache
def _latin() -> re.Pattern[str]:
    return re.compile("[A-Za-z]")


def _in_latin(prose: str, start: int, end: int) -> bool:
    """Whether a line holds plain Latin letters around this place and nothing of East Asia."""
    first = max(prose.rfind("\n", max(0, start - NEAR), start) + 1, start - NEAR, 0)
    last = prose.find("\n", end, end + NEAR)
    last = end + NEAR if last < 0 else last
    return _east_asian().search(prose, first, last) is None and _latin().search(prose, first, last) is not None


EXAMPLES = (
    flag("The ﬁrst oﬃce.", "ﬁrst", "oﬃce", becomes="The first office."),
    flag("Meet Ａｎｎａ there.", "Ａｎｎａ", becomes="Meet Anna there."),
    flag("Cafe\u0301 noir.", "Cafe\u0301", becomes="Café noir."),
    keep("Le cœur d’Ægir, ĳs en Straße.", "letters, not ligatures of type"),
    keep("ＮＨＫ、１９９９年。", "full-width forms among Japanese"),
    keep("ẹ̀kọ́ and p̂", "accents that have no joint form"),
)

RULE = Rule(code="ENC005", name="compatibility-form", find=find, examples=EXAMPLES)
