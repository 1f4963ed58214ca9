"""A passage in another language than the article's, left over from translation.

What it finds: a paragraph, sentence, quotation, clause or label in another language, to the letter: a quotation comes
with its marks, and its foreign attribution with it.

Why it harms: the reader of a translated article cannot read it, and a search engine files the page under the wrong
language.

How it is fixed: not at all, unless passages are to be marked or dropped: no translation is at hand. Languages and
passages that may stay are listed in the configuration or in a comment.

Known false alarms: names, titles and lists of them, loan words and addresses are left alone; a title of five words or
more may be reported, and so may titles one a line.

Source: word frequencies of fourteen languages (reading/language/data/SOURCES.md); measured on composed mixed articles.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep

SHOWN = 6
"""So many words of the passage stand in the message."""


def find(document: Document) -> Iterable[Fault]:
    """One fault a passage that may not stay."""
    if not document.passages:
        return
    from cleantext.reading.language.names import NAMES

    languages = _allowed_languages(document)
    for passage in document.passages:
        if passage.language in languages or (
            document.allowed and document.allowed.covers(document, passage.start, passage.end)
        ):
            continue
        words = document.prose[passage.start : passage.end].split()
        shown = " ".join(words[:SHOWN]).strip('«»“”„"‘’‹› ') + ("…" if len(words) > SHOWN else "")
        name = NAMES.get(passage.language, f"“{passage.language}”")
        count = f"{len(words)} word{'s' if len(words) > 1 else ''}"
        yield Fault(
            start=passage.start,
            end=passage.end,
            message=f"not translated: {name} passage “{shown}” ({count})",
            language=passage.language,
            confidence=passage.confidence,
        )


def _allowed_languages(document: Document) -> frozenset[str]:
    """The languages that passages may be in, by the order or by a comment in the text."""
    given: frozenset[str] = document.allowed.languages if document.allowed else frozenset()
    if "cleantext:" not in document.text:
        return given
    from cleantext.reading.suppression import allowed_languages

    return given | allowed_languages(document.text)


EXAMPLES = (
    flag(
        "The bridge is shut, and the ferry runs every hour until the end of the week. "
        "«Les travaux dureront encore trois semaines», a dit le maire in Quebec on Friday.",
        "«Les travaux dureront encore trois semaines», a dit le maire",
    ),
    flag(
        "The valley has slept badly since the survey began. “El agua no se vende”, says a sheet on a balcony.",
        "“El agua no se vende”",
    ),
    keep("Ana de la Vega works for Le Courrier du Lac and lives in Villanueva del Monte.", "names"),
    keep("The talks had reached a status quo; the mayor called it a fait accompli.", "loan words"),
)

RULE = Rule(code="LNG001", name="foreign-passage", find=find, examples=EXAMPLES)
