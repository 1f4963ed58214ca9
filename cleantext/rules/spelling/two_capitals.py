"""A word that begins with two capitals ("THe"): the shift key was let go too late.

What it finds: two capitals and lower-case letters behind them that together make a common word of the article's
language, written so only once.

Why it harms: it stops the reader; nothing else is wrong with the word, so spelling checkers that ignore capitals pass
it over.

How it is fixed: the second capital becomes small. Safe for the commonest words; others are only suggested.

Known false alarms: plurals and verbs of abbreviations ("MPs", "IDed", "DJing", "TVs") and Roman ordinals ("VIe"), whose
endings are known; trade names, which a text writes more than once or which make no common word. A word is left alone
where an abbreviation of the text begins with the same two letters, which it may explain ("ADAM, the ADvanced doll").

Source: a slip that word processors mend as it is typed; the endings and the bars are ours.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.lexicons import lexicon
from cleantext.reading.document import Document
from cleantext.reading.spelling.suspects import is_technical, new_words, searched
from cleantext.rules.rule import Fault, Rule, flag, keep

COMMON, COMMONEST, SHORTEST = 115, 150, 180
"""Frequency of a word that is seen, of one that is put right, and of one of three letters that is seen: once in
150,000, 10,000 and 1,000 words."""

ENDINGS = frozenset("s es ed d er ers ing ings ish ism ist ists ly th nd rd st like less ness y".split())
"""What stands behind an abbreviation of two letters."""

ROMAN, ORDINALS = frozenset("IVXLCDM"), frozenset("e er re ème eme es o a os as".split())


def find(document: Document) -> Iterable[Fault]:
    """The words with two capitals, whole."""
    table = lexicon(document.language or "")
    if table is None or not table.has_valid:
        return
    for word in document.memo("unfamiliar", new_words):
        if not word[1:2].isupper() or not word[0].isupper() or not word[2:].islower() or _is_short(word):
            continue
        if document.vocabulary[word] > 1:
            continue
        low = word.lower()
        frequency, valid = table.frequency(low), table.valid(low)
        if low in document.project_words or frequency < (COMMON if len(word) > 3 else SHORTEST):
            continue
        if not (valid or (table.name(low) and len(word) > 3)) or _is_explained(document, word):
            continue
        for at in searched(document.prose, word):
            if document.passage_at(at) is None and not is_technical(document.text, at, at + len(word)):
                sure = frequency >= COMMONEST and valid
                yield Fault(
                    start=at,
                    end=at + len(word),
                    message=f"“{word}” begins with two capitals",
                    replacement=word.capitalize(),
                    safety="safe" if sure else "suggestion",
                    confidence=0.99 if sure else 0.7,
                    severity="warning" if sure else "info",
                )


def _is_short(word: str) -> bool:
    """Whether it is an abbreviation with an ending, or a Roman number with that of an ordinal ("le VIe siècle")."""
    return word[2:] in ENDINGS or (ROMAN.issuperset(word[:2]) and word[2:] in ORDINALS)


def _is_explained(document: Document, word: str) -> bool:
    """Whether an abbreviation of the text begins with the two letters, so that the word may explain it."""
    return any(short.startswith(word[:2]) and short.isupper() and len(short) > 2 for short in document.vocabulary)


EXAMPLES = (
    flag("THe hall was full by nine.", "THe", becomes="The hall was full by nine."),
    flag("They left on SUnday morning.", "SUnday"),
    keep("The MPs met, IDed two DJs and left their IDs and TVs behind.", "plurals and verbs of abbreviations"),
    keep("They called it ADAM, an ADvanced kind of doll.", "an abbreviation written out"),
    keep("Au VIe siècle, l'île était une forêt, et le XIe la vit brûler.", "Roman numbers", lang="fr"),
    keep("I'm glad that I've a mill, and so are O'Hara and d'Arc.", "apostrophes"),
    keep("The TVa and the ONu met the LKw.", "abbreviations ill-typed"),
    keep("Their brand GOod sold well, and GOod they called it.", "a name that comes again"),
)

RULE = Rule(code="SPL008", name="two-capitals", find=find, examples=EXAMPLES)
