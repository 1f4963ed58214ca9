"""Letters that became question marks: “l?ambassade a ?t? ferm?e”.

What it finds: words with a question mark between their letters that a letter or an apostrophe turns into a word of the
article's language; on a line with such a word, also words that begin or end with one, and lone question marks.

Why it harms: the word cannot be read or searched, and each mark looks like the end of a sentence.

How it is fixed: where the words of the language leave one answer by far, the letter is put back; safe.

Known false alarms: a missing space after a question ("Quoi?rien") gives no word; addresses ("page?id=1") are skipped; a
question mark at a word's end is touched only inside a sentence, when the word without it is none.

Source: programs that write text in a charset which lacks a letter put "?" in its place. Word frequencies: wordfreq.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.encoding.spans import MAX_WORD
from cleantext.rules.rule import Fault, Rule, flag, keep


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/=&.?-])[^\W\d_]*(?:(?<=[^\W\d_])\?{1,2}(?=[^\W\d_]))[^\W\d_?]*(?:\?[^\W\d_]*)*")


@cache
def _edges() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/=&.?-])(?:[^\W\d_]+\?(?= [a-zà-ÿ])|\?[^\W\d_]+(?:\?[^\W\d_]*)*|(?<=\w )\?(?= \w))")


def find(document: Document) -> Iterable[Fault]:
    """Words whose letters became question marks."""
    prose = document.prose
    if "?" not in prose:
        return
    first = {match.start(): match for match in _inside().finditer(prose)}
    if not first:
        return
    lines: set[int] = set()
    found: dict[int, Fault] = {}
    for at, match in first.items():
        fault = _fault(document, match)
        if fault:
            found[at] = fault
            lines.add(prose.rfind("\n", 0, at))
    for start in sorted(lines):
        for fault in _line(document, start + 1):
            if not any(other.start < fault.end and fault.start < other.end for other in found.values()):
                found[fault.start] = fault
    yield from (found[at] for at in sorted(found))


def _line(document: Document, start: int) -> Iterator[Fault]:
    end = document.prose.find("\n", start)
    for match in _edges().finditer(document.prose, start, end if end >= 0 else len(document.prose)):
        fault = _fault(document, match)
        if fault:
            yield fault


def _fault(document: Document, match: re.Match[str]) -> Fault | None:
    from cleantext.lexicons import lexicon
    from cleantext.rules.encoding.restoring import restored

    word = match.group()
    end = match.end()
    if word.endswith("?") and not document.prose[end : end + 2].strip()[:1].islower():
        word, end = word[:-1], end - 1
    language = document.language
    table = lexicon(language) if language else None
    if "?" not in word or len(word) > MAX_WORD or table is None or language is None:
        return None
    if word.endswith("?") and len(word) > 1 and table.frequency(word.strip("?").lower()) > 0 and "?" not in word[:-1]:
        return None
    before = document.prose[max(0, match.start() - 9) : match.start()].rstrip(" “«\"'(")
    opens = word[0] == "?" and before[-1:] in ("", ".", "!", "\n")
    meant = restored(word, "?", language, opens=opens)
    if meant is None:
        return None
    return Fault(
        start=match.start(),
        end=end,
        message=f"a letter of “{word}” became a question mark",
        replacement=meant,
        safety="safe",
    )


EXAMPLES = (
    flag("La m?re a dit qu?il viendrait.", "m?re", "qu?il", becomes="La mère a dit qu’il viendrait.", lang="fr"),
    flag("Elle a ?t? d?clar?e morte.", "?t?", "d?clar?e", becomes="Elle a été déclarée morte.", lang="fr"),
    keep("Quoi?Rien. Viens-tu? Oui ?", "questions", lang="fr"),
    keep("See example.org/page?id=1 or find?q=x for more.", "an address", lang="en"),
    keep("Who? Me? What?Why?", "questions", lang="en"),
)

RULE = Rule(code="ENC010", name="lost-letter", find=find, examples=EXAMPLES)
