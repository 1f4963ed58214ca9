"""Monsieur and Madame as the source abbreviates them: M. Roux, Mme Rolin.

What it finds: M., Mme, Mlle or Mgr before a surname.

Why it harms: "M." reads as the initial of a first name.

How it is fixed: "Mr." and "Ms." are suggested, without the full stop where the article writes "Mr".

Known false alarms: initials ("M. Scott Peck", "John M. Roux"): a name before or two capitalised words behind keep it,
and it is weak.

Source: 9 hits in 793,000 words of native news (1.1 in 100,000), likelihood ratio 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.views import flat

NAME = "foreign-honorific"

TITLES = {"M.": "Mr.", "Mme": "Ms.", "Mme.": "Ms.", "Mlle": "Ms.", "MM.": "Messrs."}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![A-Za-z.’'-])(M\.|MM\.|Mme\.?|Mlle)[ \xa0](?=(?:(?:de|d’|du|Le|La) )?[A-Z][a-zà-ÿ]+)")


def signs(document: Document) -> Iterator[Sign]:
    """Each French title before a name."""
    prose = flat(document)
    bare = re.search(r"\bM(?:r|rs|s) [A-Z]", prose) is not None
    for match in _pattern().finditer(prose):
        before = prose[max(match.start() - 20, 0) : match.start()]
        if re.search(r"(?:[A-Z][a-zà-ÿ.]+|\b[A-Z]\.) \Z", before) and not re.search(r"[.!?]\s+\Z", before):
            continue
        surname = re.match(r"(?:(?:de|du|Le|La) |d’)?[A-Z][\w’-]+", prose[match.end() :])
        if surname is None or (match[1] == "M." and re.match(r" [A-Z]", prose[match.end() + surname.end() :])):
            continue
        title = TITLES[match[1]]
        end = match.end() + surname.end()
        shown = title.rstrip(".") if bare else title
        ways = [f"{shown} {surname.group()}"]
        if match[1].startswith("Mme"):
            ways.append(f"{'Mrs' if bare else 'Mrs.'} {surname.group()}")
        yield Sign(match.start(), end, NAME, NAME, "a French title", ways[0], tuple(ways[1:]), "weak")


def find(document: Document) -> Iterable[Fault]:
    """The title and the surname."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("M. Roux has rented it since nine years.", "M. Roux"),
    flag("The buyer, Mme Rolin, paid 10 €.", "Mme Rolin"),
    keep("M. Scott Reeve wrote it in 3,5 million copies.", "an initial"),
    keep("It was John M. Roux who paid 3,5 million.", "a middle initial"),
    keep("M. Roux wrote it.", "alone"),
)

RULE = Rule(code="TRN036", name=NAME, find=find, examples=EXAMPLES)
