"""A word that begins with two capitals ("THe"): the shift key was let go too late.

What it finds: two capitals and lower-case letters behind them that together make a common word of the article's
language, written so only once.

Why it harms: it stops the reader; nothing else is wrong with the word, so spelling checkers that ignore capitals pass
it over.

How it is fixed: the second capital becomes small. Safe for the commonest words; others are only suggested.

Known false alarms: plurals and verbs of abbreviations ("MPs", "IDed", "DJing", "TVs"), whose ending is known; trade
names, which a text writes more than once or which make no common word. A word is left alone where an
abbreviation of the text begins with the same two letters, which it may explain ("ADAM, the ADvanced Mannequin").

Source: a slip that word processors mend as it is typed; the endings and the bars are ours.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.lexicons import lexicon
from cleantext.reading.document import Document
from cleantext.reading.spelling.suspects import is_technical, searched
from cleantext.rules.rule import Fault, Rule, flag, keep

COMMON, COMMONEST = 115, 150
"""Frequency of a word that is seen, and of one that is put right: once in 7,000 words and once in 500."""

ENDINGS = frozenset("s es ed d er ers ing ings ish ism ist ists ly th nd rd st like less ness y".split())
"""What stands behind an abbreviation of two letters."""


def find(document: Document) -> Iterable[Fault]:
    """The words with two capitals, whole."""
    table = lexicon(document.language or "")
    if table is None or not table.has_valid:
        return
    for word, count in document.vocabulary.items():
        if count > 1 or len(word) < 3 or not word[1].isupper() or not word[2:].islower() or word[2:] in ENDINGS:
            continue
        low = word.lower()
        frequency = table.frequency(low)
        if not word[0].isupper() or frequency < COMMON or not (table.valid(low) or table.name(low)):
            continue
        if any(short.startswith(word[:2]) and short.isupper() and len(short) > 2 for short in document.vocabulary):
            continue
        for at in searched(document.prose, word):
            if not is_technical(document.text, at, at + len(word)):
                sure = frequency >= COMMONEST and table.valid(low)
                yield Fault(
                    start=at,
                    end=at + len(word),
                    message=f"“{word}” begins with two capitals",
                    replacement=word.capitalize(),
                    safety="safe" if sure else "suggestion",
                    confidence=0.99 if sure else 0.7,
                    severity="warning" if sure else "info",
                )


EXAMPLES = (
    flag("THe hall was full by nine.", "THe", becomes="The hall was full by nine."),
    flag("They left on SUnday morning.", "SUnday"),
    keep("The MPs met, IDed two DJs and left their IDs and TVs behind.", "plurals and verbs of abbreviations"),
    keep("They called it ADAM, an ADvanced kind of doll.", "an abbreviation written out"),
    keep("Their brand GOod sold well, and GOod they called it.", "a name that comes again"),
)

RULE = Rule(code="SPL008", name="two-capitals", find=find, examples=EXAMPLES)
