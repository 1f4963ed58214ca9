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
from cleantext.reading.spelling.judging import core
from cleantext.reading.spelling.standards import settled
from cleantext.reading.spelling.suspects import is_technical, places, strangers
from cleantext.reading.spelling.wordhood import is_foreign
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.spelling.known import corrections, in_case


def find(document: Document) -> Iterable[Fault]:
    """Each listed word, without its elided article or contracted verb."""
    for word in document.memo("strangers", strangers):
        whole = word.replace("’", "'").lower()
        head, tail = (0, len(word)) if _is_listed(document, whole) else core(whole)
        plain = whole[head:tail]
        if plain in document.project_words:
            continue
        for at in places(document.prose, word) if _is_listed(document, plain) else ():
            passage = document.passage_at(at)
            language = (passage.language if passage else document.language) or ""
            right = corrections(language).get(plain)
            loan = passage is None and is_foreign(language, plain)
            if right is None or loan or is_technical(document.text, at, at + len(word)):
                continue
            written = document.prose[at + head : at + tail]
            if len(right) == 1 and language == "en":
                right = settled(document, right[0])
            forms = tuple(in_case(written, form) for form in right)
            sure = len(forms) == 1 and passage is None and _is_no_name(document, word)
            yield Fault(
                start=at + head,
                end=at + tail,
                message=f"“{written}” is a misspelling of “{'” or “'.join(forms)}”",
                replacement=forms[0],
                candidates=forms,
                safety="safe" if sure else "suggestion",
                language=passage.language if passage else None,
            )


def _is_listed(document: Document, word: str) -> bool:
    """Whether the list of the article's language, or of a passage's, has the word."""
    languages = {document.language, *(passage.language for passage in document.passages)}
    return any(word in corrections(language) for language in languages if language)


def _is_no_name(document: Document, word: str) -> bool:
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
