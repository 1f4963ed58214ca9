"""Passages in other scripts than Latin, and the language inside a script by letters that only one language uses."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

RANGES = (
    ("Ͱ-Ͽἀ-῿", "el"), ("Ѐ-ԯ", "ru"), ("Ա-֏", "hy"), ("֐-׿", "he"), ("؀-ۿݐ-ݿﭐ-﷿ﹰ-ﻼ", "ar"), ("ऀ-ॿ", "hi"), ("ঀ-৿", "bn"),
    ("਀-੿", "pa"), ("઀-૿", "gu"), ("஀-௿", "ta"), ("ఀ-౿", "te"), ("ಀ-೿", "kn"), ("ഀ-ൿ", "ml"), ("඀-෿", "si"), ("฀-๿", "th"),
    ("຀-໿", "lo"), ("ༀ-࿿", "bo"), ("က-႟", "my"), ("Ⴀ-ჿ", "ka"), ("ሀ-፿", "am"), ("ក-៿", "km"), ("가-힯ᄀ-ᇿ", "ko"),
    ("぀-ヿ", "ja"), ("㐀-鿿豈-﫿", "zh"),
)  # fmt: skip
"""Letters, and the language most often written with them."""
HINTS = (
    ("ru", "їєґі", "uk"), ("ru", "ў", "be"), ("ru", "ђћџјљњ", "sr"), ("ru", "ѓќѕ", "mk"),
    ("ar", "ٹڈڑںے", "ur"), ("ar", "پچژگ", "fa"), ("zh", "぀-ヿ", "ja"),
)  # fmt: skip
"""Letters that only one language of a script uses; the first that is met decides."""
WIDE = frozenset(("zh", "ja", "ko", "th", "lo", "km", "my", "bo"))
"""Written without capitals and mostly without spaces, many meanings in few signs."""

USUAL = frozenset(map(chr, (*range(0x180), *range(0x2010, 0x2030))))
"""Latin letters and typographic signs, which are in no other script."""
USUAL_BYTES = bytes((*range(0xCD), 0xE2, *range(0xF0, 0x100)))
"""Bytes of UTF-8 that letters of other scripts below U+10000 do not begin with."""
SURROGATES = chr(0xD800)
SPARSE = 64
"""One letter of another script in so many characters is a symbol or a name: no need to look for its runs."""
QUOTES = frozenset('“”„«»‹›"‘’《》「」')
TITLE = 3
"""So many words in quotation marks are a title or a saying."""


@cache
def _runs() -> re.Pattern[str]:
    """Letters of other scripts with what may lie between them on a line, up to three Latin words."""
    letters = "".join(ranges for ranges, _ in RANGES)
    return re.compile(
        f"[{letters}](?:(?:[^\\w\n\ufffc]|[\\d_])*(?:[^\\W{letters}]+[^\\w\n\ufffc]*){{0,3}}[{letters}])*"
    )


@cache
def _one(ranges: str) -> re.Pattern[str]:
    return re.compile(f"[{ranges}]")


def has_other_script(prose: str) -> bool:
    """Whether any letter of the ranges may occur: a cheap test (a compiled class of them costs ten milliseconds)."""
    if not prose.encode("utf-8", "surrogatepass").translate(None, USUAL_BYTES):
        return False
    return any(map(_may_be_other, set(prose) - USUAL))


def _may_be_other(char: str) -> bool:
    return "\u0370" <= char < "\u2000" or "\u2e80" <= char < SURROGATES or "\uf900" <= char < "\ufefd"


def named(text: str) -> str:
    """The language of a text in another script than Latin."""
    counts = [(len(_one(ranges).findall(text)), code) for ranges, code in RANGES]
    best = max(counts, key=lambda pair: pair[0])[1]
    if best in ("zh", "ja"):
        return "ja" if _one("぀-ヿ").search(text) else "zh"
    if best == "ru" and "ъ" in text and not re.search("[ыэё]", text):
        return "bg"
    for script, letters, code in HINTS:
        if script == best and _one(letters).search(text):
            return code
    return best


KIN = {"uk": "ru", "be": "ru", "sr": "ru", "mk": "ru", "bg": "ru", "fa": "ar", "ur": "ar", "ja": "zh"}
"""Languages that share the script of another."""


def foreign(code: str, language: str) -> bool:
    """Whether a run named ``code`` is foreign in an article: in its own script only letters that it lacks tell."""
    return code != language and (KIN.get(code, code) != KIN.get(language, language) or KIN.get(code) == language)


def letters_by_script(text: str) -> tuple[int, int]:
    """How many letters are Latin and how many are of the other scripts, what lies between these included; 0 for few."""
    letters = sum([count for char, count in Counter(text).items() if char not in USUAL and _may_be_other(char)])
    if SPARSE * letters < len(text):
        return 1, 0
    other = sum(len(match.group()) for match in _runs().finditer(text))
    return sum(map(str.isalpha, text)) - other if other else 1, other


def runs(prose: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Stretches in another script that are prose: no lone word, no name, no symbol of science."""
    found = []
    for match in _runs().finditer(prose, start, end):
        text = match.group()
        language = named(text)
        words = [word for word in re.findall(r"[^\W\d_]+", text) if has_other_script(word)]
        if language in WIDE:
            prosy = sum(map(len, words)) >= 7
        else:
            plain = [word for word in words if len(word) > 1 and not word[0].isupper()]
            prosy = len(plain) >= 2 and sum(map(len, words)) >= 10
        quoted = prose[match.start() - 1 : match.start()] in QUOTES and prose[match.end() : match.end() + 1] in QUOTES
        if prosy and not (quoted and len(words) <= TITLE):
            found.append((match.start(), match.end(), language))
    return found
