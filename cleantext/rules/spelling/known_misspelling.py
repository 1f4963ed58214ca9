"""A misspelling that writers make so often that its correction is known ("recieve").

What it finds: a word of the list of its language, in any letter case, also inside a passage of that language.

Why it harms: readers trust a page less that misspells common words.

How it is fixed: the correction is put in, with the capitals of what was written; safe. Where the list names several
words ("throught" has three), and in passages of another language, which are somebody's own words, they are only shown.

Known false alarms: names and words of another language that look alike. The lists hold no word that a dictionary of
the language accepts; a word at home in another of our languages, a capitalised word inside a sentence that occurs
again, and words of addresses and tags are left alone.

Source: our own lists, written from what is commonly known of misspellings; no other tool's list was used.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.reading.spelling.suspects import is_technical, places, strangers
from cleantext.reading.spelling.wordhood import is_foreign
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.spelling.known import corrections, in_case


def find(document: Document) -> Iterable[Fault]:
    """Each listed word, whole."""
    for word in document.memo("strangers", strangers):
        plain = word.replace("’", "'").lower()
        if plain in document.project_words:
            continue
        for at in places(document.prose, word):
            passage = document.passage_at(at)
            language = (passage.language if passage else document.language) or ""
            right = corrections(language).get(plain)
            if right is None or is_foreign(language, plain) or is_technical(document.text, at, at + len(word)):
                continue
            forms = tuple(in_case(word, form) for form in right)
            yield Fault(
                start=at,
                end=at + len(word),
                message=f"“{word}” is a misspelling of “{'” or “'.join(forms)}”",
                replacement=forms[0],
                candidates=forms,
                safety="safe" if len(forms) == 1 and passage is None and _is_sure(document, word) else "suggestion",
                language=passage.language if passage else None,
            )


def _is_sure(document: Document, word: str) -> bool:
    """A capitalised word that stands again and again may be a name."""
    return word.islower() or document.vocabulary[word] == 1


EXAMPLES = (
    flag("They recieved the key.", "recieved", becomes="They received the key."),
    flag("Goverment staff moved out.", "Goverment", becomes="Government staff moved out."),
    flag("She walked throught the hall without a word.", "throught"),
    keep("Write to hello@recieve.example or see #recieve.", "address and tag"),
    keep("The colour and the color, the theatre and the theater.", "two standards"),
)

RULE = Rule(code="SPL002", name="known-misspelling", find=find, examples=EXAMPLES)
