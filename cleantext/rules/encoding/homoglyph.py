"""A letter of another alphabet that looks the same, inside a word: a Cyrillic “а” in “mаjor”.

What it finds: words of Latin letters of which a few are Cyrillic or Greek twins of Latin ones, and the reverse.

Why it harms: the word looks right, and no search, speller or translator knows it; it also slips past filters.

How it is fixed: the twin is replaced by the letter of the word's own alphabet; safe.

Known false alarms: short words, words in capitals (ВІКІ, SENSЕ: often names that play with letters), words with a
foreign letter that has no twin (Δv, µm), and twins joined to a word by a hyphen (β-carotene) are left.

Source: Unicode's list of confusable characters, the pairs that look the same in every typeface.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters
from cleantext.rules.rule import Fault, Rule, flag, keep

CYRILLIC = "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ"
CYRILLIC_TWINS = "aeopcyxijshdqwABEKMHOPCTYXIJS"
GREEK = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
GREEK_TWINS = "oABEZHIKMNOPTYX"
TO_LATIN = str.maketrans(CYRILLIC + GREEK, CYRILLIC_TWINS + GREEK_TWINS)
TO_CYRILLIC = str.maketrans("aeopcyxABEKMHOPCTX", "аеорсухАВЕКМНОРСТХ")
MIN_LENGTH = 3


def find(document: Document) -> Iterable[Fault]:
    """Words of two alphabets that look like one."""
    if not any("\u0370" <= char <= "\u052f" for char in characters(document)):
        return
    for match in re.finditer(r"[^\W\d_]+", document.prose):
        word = match.group()
        if word.isascii() or len(word) < MIN_LENGTH:
            continue
        meant = one_alphabet(word)
        if meant != word:
            yield Fault(
                start=match.start(),
                end=match.end(),
                message=f"“{word}” mixes alphabets: letters that only look alike",
                replacement=meant,
                safety="safe",
            )


@cache
def one_alphabet(word: str) -> str:
    """The word in the alphabet of most of its letters, or as it is when that is not sure."""
    latin = sum(char < "\u0250" for char in word)
    other = sum("\u0370" <= char <= "\u052f" for char in word)
    if not latin or not other or latin + other != len(word) or word.isupper():
        return word
    if latin >= 2 and latin > other:
        meant = word.translate(TO_LATIN)
        return meant if all(char < "\u0250" for char in meant) else word
    if other >= 3 and other > 2 * latin and any(char not in CYRILLIC for char in word if char > "\u0400"):
        meant = word.translate(TO_CYRILLIC)
        return meant if all(char >= "\u0400" for char in meant) else word
    return word


EXAMPLES = (
    flag("A m\u0430jor storm.", "m\u0430jor", becomes="A major storm."),
    flag("Il vient \u0440our elle.", "\u0440our", becomes="Il vient pour elle."),
    flag("Это М\u043eсква и гoрод.", "гoрод", becomes="Это Москва и город."),
    keep("α-synuclein, Δv, 5 kΩ and γδ cells", "letters that mean themselves"),
    keep("ВІКІ and SENSЕ", "names in capitals"),
    keep("Она сказала: cool.", "two languages, each in its own letters"),
)

RULE = Rule(code="ENC006", name="homoglyph", find=find, examples=EXAMPLES)
