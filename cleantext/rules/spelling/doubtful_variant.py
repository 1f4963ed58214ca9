"""A spelling that some dictionaries let pass and most readers take for a mistake ("miniscule").

What it finds: a lower-case English word of a short list, which a large word list holds as a variant, though
edited prose hardly ever means it.

Why it harms: readers trust a page less that misspells common words, and style guides know only one of the spellings.

How it is fixed: never by itself; the usual spelling is proposed, as a doubt.

Known false alarms: a writer who means the variant ("altho" was a newspaper's own spelling for decades). Variants that
good writers do use ("barbeque", "thru", "alright") are not on the list.

Source: our own list, from what is commonly known of misspellings, held against the dictionary.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.reading.spelling.suspects import is_technical, searched
from cleantext.rules.rule import Fault, Rule, flag, keep

USUAL = dict(
    pair.split(":")
    for pair in (
        "accidently:accidentally altho:although chauffer:chauffeur "
        "dependance:dependence heros:heroes irregardless:regardless liquify:liquefy miniscule:minuscule nickle:nickel "
        "rarified:rarefied restauranteur:restaurateur restauranteurs:restaurateurs sherbert:sherbet surprize:surprise "
        "tesselation:tessellation ukelele:ukulele ukeleles:ukuleles"
    ).split()
)
"""Each doubtful spelling, lower-case, with the usual one."""


def find(document: Document) -> Iterable[Fault]:
    """Each listed word."""
    if document.language != "en":
        return
    for word in document.vocabulary.keys() & USUAL.keys() - document.project_words:
        for at in searched(document.prose, word):
            if is_technical(document.text, at, at + len(word)) or document.passage_at(at) is not None:
                continue
            yield Fault(
                start=at,
                end=at + len(word),
                message=f"“{word}” is mostly spelled “{USUAL[word]}”",
                replacement=USUAL[word],
                safety="suggestion",
                confidence=0.8,
                severity="info",
            )


EXAMPLES = (
    flag("The difference was miniscule.", "miniscule"),
    flag("They met irregardless of the rain.", "irregardless"),
    keep("The minuscule hall was lit by a nickel lamp.", "the usual spellings"),
    keep("The house of Heros stood near the Chauffer factory.", "names"),
    keep("They went thru the gate of the barbeque place.", "variants in good use"),
)

RULE = Rule(code="SPL009", name="doubtful-variant", find=find, examples=EXAMPLES)
