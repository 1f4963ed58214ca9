"""A wrong rendering that the project's glossary lists, with the right one.

What it finds: the terms of the glossary, in any case and in the regular plural, the longest first; capitals of an entry
must be there. Without a glossary it finds nothing.
Why it harms: a translator that does not know the house renders its terms anew in each article.
How it is fixed: the right rendering stands instead, in the case and number of the wrong one, with "a" or "an" before it
as it needs, because a person has listed it; entries marked unsafe only on request. Where the right rendering and the
words around it would form a wrong one again, or markup stands within the term, it is only suggested.
Known false alarms: a term that means another thing in this sentence; list the phrase under `keep`, or mark the entry
unsafe. Not found: irregular plurals (list them), addresses, tags and compounds, passages in another language, and what
overlaps a name to keep.
Source: the project's own glossary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleantext.model import Edit, Safety
from cleantext.reading.document import Document
from cleantext.reading.glossary import Hit
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.resting import resting

_ARTICLE = re.compile(r"(?<![\w'’])(an?)(\s+)\Z", re.IGNORECASE)
_CONSONANT_SOUND = re.compile(r"(?:uni(?!n|m[^o])|u[bst][aeiu]|eu|ew|one\b|once\b)", re.IGNORECASE)
_SILENT_H = re.compile(r"(?:hours?|honest\w*|hono\w+|heirs?|heiress\w*)\b", re.IGNORECASE)


def find(document: Document) -> Iterable[Fault]:
    """The listed terms, with what should stand there."""
    glossary = document.glossary
    if glossary is None:
        return
    prose = document.prose
    places = [(hit, _edit(prose, hit)) for hit in glossary.find(prose) if _in_place(document, hit)]
    sure = resting(prose, places, glossary)
    for hit, edit in places:
        safety: Safety = hit.term.safety if edit in sure else "suggestion"
        source = f" (from {hit.term.source})" if hit.term.source else ""
        message = f"the glossary says “{hit.right}”{source}"
        yield Fault(edit.start, edit.end, message, edit.replacement, safety=safety)


def _in_place(document: Document, hit: Hit) -> bool:
    """Whether the hit lies in one paragraph and in the article's language."""
    if any(passage.start < hit.end and hit.start < passage.end for passage in document.passages):
        return False
    if "\n" not in document.prose[hit.start : hit.end]:
        return True
    return any(block.start <= hit.start and hit.end <= block.end for block in document.blocks)


def _edit(prose: str, hit: Hit) -> Edit:
    """What to put where: a line break of the term stays, and an article before it changes with it."""
    found, right, start = prose[hit.start : hit.end], hit.right, hit.start
    if broken := re.search(r"\s*\n\s*", found):
        right = right.replace(" ", broken[0], 1)
    article = _ARTICLE.search(prose, max(start - 12, 0), start)
    if article and "\n\n" not in article[2]:
        wanted = "an" if _vowel_sound(right) else "a"
        if article[1].lower() != wanted and (article[1].lower() == "an") == _vowel_sound(found):
            start = article.start()
            n = "N" if found.isupper() else "n"
            right = article[1][0] + n * (wanted == "an") + article[2] + right
    return Edit(start, hit.end, right)


def _vowel_sound(word: str) -> bool:
    """Whether English says "an" before the word; acronyms by the names of their letters."""
    first = re.split(r"\W", word, maxsplit=1)[0]
    if len(first) > 1 and first.isupper() and not word.isupper():
        return first[0] in "AEFHILMNORSX"
    if _SILENT_H.match(word):
        return True
    return word[:1].lower() in "aeiou" and not _CONSONANT_SOUND.match(word)


GAS = '"gas centre" = "service station"'
ARTICLE = '"communal house" = "office"'
LOOP = '"a b" = "c"\n"c d" = "e"'
KEPT = '"gas centre" = "service station"\nkeep = ["Gas Centre Orva"]'

EXAMPLES = (
    flag("The gas centre closed.", "gas centre", becomes="The service station closed.", glossary=GAS),
    flag(
        "Gas centres and the Gas Centre’s owner were there.",
        "Gas centres",
        "Gas Centre",
        becomes="Service stations and the Service Station’s owner were there.",
        glossary=GAS,
    ),
    flag("She has a communal house.", "a communal house", becomes="She has an office.", glossary=ARTICLE),
    flag("They sell the a b d of it in the shop.", "a b", glossary=LOOP),
    keep("The gas-centre and the gas centred.", "other words", glossary=GAS),
    keep("The owner of Gas Centre Orva was there.", "a name to keep", glossary=KEPT),
    keep("The house in which she lives is at example.org/gas centre.", "an address", glossary=GAS),
    keep("The mayor said: « Le gas centre est fermé depuis trois ans. »", "a foreign passage", glossary=GAS),
    keep("The gas centre closed.", "nothing is listed"),
)

RULE = Rule(code="TRN040", name="glossary-term", find=find, examples=EXAMPLES)
