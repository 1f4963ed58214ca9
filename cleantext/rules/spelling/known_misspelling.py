"""A misspelling that writers make so often that its correction is known ("recieve").

What it finds: a word of the list of its language, in any letter case, also inside a passage of that language.

Why it harms: readers trust a page less that misspells common words.

How it is fixed: the correction is put in, with the capitals of what was written; safe. Where the list names several
words ("throught" has three), where two standards differ, for a word in quotes of its own and in passages of another
language, which are somebody's own words, they are only shown.

Known false alarms: names and words of another language that look alike. The lists hold no word that a dictionary of
the language accepts; a word at home in another of our languages is only shown, and beside another such word it is
left alone, as are words of addresses and tags.

Source: our own lists, written from what is commonly known of misspellings; no other tool's list was used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from cleantext.model import Span
from cleantext.reading.document import Document
from cleantext.reading.spelling.guards import is_beside_foreign, is_left_bare, is_unaccented
from cleantext.reading.spelling.judging import core
from cleantext.reading.spelling.standards import settled, typeset
from cleantext.reading.spelling.suspects import is_technical, places, strangers
from cleantext.reading.spelling.wordhood import is_foreign
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.spelling.known import LANGUAGES, corrections, in_case


def find(document: Document) -> Iterable[Fault]:
    """Each listed word, without its elided article or contracted verb."""
    # All lists, so that passages are read only around words that are listed at all.
    listed = _listed()
    for word in document.memo("strangers", strangers):
        whole = word.replace("’", "'").lower()
        head, tail = core(whole) if "'" in whole and whole not in listed else (0, len(word))
        plain = whole[head:tail]
        if plain in listed and plain not in document.project_words:
            for at in places(document, word):
                yield from _at_place(document, word, Span(at + head, at + tail), plain)


@cache
def _listed() -> frozenset[str]:
    """The wrong forms of all languages."""
    return frozenset(chain.from_iterable(map(corrections, LANGUAGES)))


def _at_place(document: Document, word: str, span: Span, plain: str) -> Iterator[Fault]:
    passage = document.passage_at(span.start)
    language = (passage.language if passage else document.language) or ""
    right = corrections(language).get(plain)
    if right is None or is_technical(document.text, span.start, span.end):
        return
    loan = passage is None and is_foreign(language, plain)
    if loan and is_beside_foreign(document.prose, span, language):
        return
    if is_left_bare(document, span, right):
        return
    written = document.prose[span.start : span.end]
    if len(right) == 1 and language == "en":
        right = settled(document, right[0])
    forms = typeset(document, tuple(in_case(written, form) for form in right))
    sure = len(forms) == 1 and passage is None and not loan and not _is_meant(document, word, span)
    sure = sure and not is_unaccented(document)
    yield Fault(
        start=span.start,
        end=span.end,
        message=f"“{written}” is a misspelling of “{'” or “'.join(forms)}”",
        replacement=forms[0],
        candidates=forms,
        safety="safe" if sure else "suggestion",
        language=passage.language if passage else None,
    )


def _is_meant(document: Document, word: str, span: Span) -> bool:
    """Whether the word may be meant so: a name that stands again and again, or a word in quotes of its own."""
    before, after = document.prose[max(span.start - 1, 0)], document.prose[span.end : span.end + 1]
    quoted = before in "\"'“‘«" and after in ('"', "'", "”", "’", "»", ",")
    return quoted or not (word.islower() or document.vocabulary[word] == 1)


EXAMPLES = (
    flag("They recieved the key.", "recieved", becomes="They received the key."),
    flag("Goverment staff moved out.", "Goverment", becomes="Government staff moved out."),
    flag("She walked throught the hall without a word.", "throught"),
    flag("Il a crié malgrés la pluie.", "malgrés", becomes="Il a crié malgré la pluie.", lang="fr"),
    flag("Miró la imágen del río.", "imágen", becomes="Miró la imagen del río.", lang="es"),
    flag("Fizeram uma excessão para ele.", "excessão", becomes="Fizeram uma exceção para ele.", lang="pt"),
    keep("Write to hello@recieve.example or see #recieve.", "address and tag"),
    keep("The colour and the color, the theatre and the theater.", "two standards"),
)

RULE = Rule(code="SPL002", name="known-misspelling", find=find, examples=EXAMPLES)
