"""A mass noun counted or put in the plural: informations, several evidence, an advice.

What it finds: the plural of a noun that has none (informations, advices, furnitures), such a noun behind a number or
"several", "many", "these", and behind "a" where no other noun follows.

Why it harms: it is a grammatical fault.

How it is fixed: "information", "several pieces of evidence", "a piece of advice" are suggested.

Known false alarms: "an information campaign" and "evidence-based" go on with another noun; compounds and
capitalised names ("Informations" as a title inside a sentence) are kept; "transports of joy" and "researches" as a verb
are not listed.

Source: 2 hits of the plural and 1 of the counted singular in 1,196,000 words of native news; 31 plurals in 63,676 words
of rule-based translation from French: ratios 39 to 237.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.reading.words import WORD
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken
from cleantext.rules.translation.triggers import MASS_NOUNS, MASS_PLURALS
from cleantext.rules.translation.views import flat, lowered, places

NAME = "mass-noun"
MESSAGE = "a mass noun, which is neither counted nor put in the plural"

PLURALS = {
    "informations": "information",
    "advices": "advice",
    "furnitures": "furniture",
    "equipments": "equipment",
    "luggages": "luggage",
    "baggages": "baggage",
    "homeworks": "homework",
    "knowledges": "knowledge",
    "softwares": "software",
    "feedbacks": "feedback",
    "expertises": "expert reports",
    "evidences": "evidence",
}
"""Plurals that English has not; "evidences" is a verb too, and never flagged bare."""

COUNTERS = frozenset("several many numerous various multiple few two three four five six seven eight nine ten".split())
BETWEEN = frozenset("new other important false different useful solid clear concrete".split())
POINTED = frozenset({"information", "evidence", "advice", "furniture", "equipment", "luggage"})
WITH_ARTICLE = frozenset({"advice", "information", "furniture", "luggage", "evidence", "homework"})


@cache
def _ahead() -> re.Pattern[str]:
    """The words before a noun, the nearest last."""
    return re.compile(r"(?:\b([a-z]+) )??(?:\b([a-z]+) )?\b([a-z]+) \Z")


STOPS = (".", ",", ";")
ENDS = ("", *STOPS, ":", "!", "?", ")", "”", "\n")
AFTER_COUNTED = frozenset(
    "of that which to in on about from for against by at and or is was were are have has had before after as with when "
    "while during but can could will would may".split()
)
AFTER_POINTED = frozenset(
    "is are was were has have will that which come came from on about of must can do in to".split()
)
AFTER_ARTICLE = frozenset({"that", "which", "from", "on", "about", "is", "was", "has", "will"})
"""Words behind which the noun is known to be whole: no other noun goes on with it."""


def signs(document: Document) -> Iterator[Sign]:
    """Each mass noun that is counted."""
    low, prose = lowered(document), flat(document)
    for noun in (MASS_NOUNS | MASS_PLURALS) & document.lowered_vocabulary:
        for at in places(low, noun):
            sign = _sign(low, noun, at)
            if sign is None:
                continue
            first = prose[sign.start]
            if sign.start == at and first.isupper() and not _opens_sentence(prose, at):
                continue
            written = sign.replacement or ""
            yield sign._replace(replacement=written[:1].upper() + written[1:]) if first.isupper() else sign


def _sign(low: str, noun: str, at: int) -> Sign | None:
    """The noun as a sign, with what counts it; None where it is English."""
    ahead = _ahead().search(low, max(at - 40, 0), at)
    far, near, last = ahead.groups() if ahead else (None, None, "")
    end = at + len(noun)
    between = last if last in BETWEEN else ""
    counter, before = (near or "", far) if between else (last, near)
    if counter == "of" and before in ("dozens", "hundreds"):
        counter = f"{before} of"
    plural = noun in PLURALS and low[end : end + 1] not in ("-", "'")
    if (counter in COUNTERS or counter.endswith(" of")) and (plural or _ends_phrase(low, end)):
        return _counted(noun, counter, f"{between} " if between else "", at)
    if (
        last in ("these", "those")
        and noun in POINTED
        and (low[end : end + 1] in STOPS or _next(low, end) in AFTER_POINTED)
    ):
        ways = f"this {noun}", f"these pieces of {noun}"
        return Sign(at - len(last) - 1, end, NAME, NAME, MESSAGE, ways[0], ways[1:], "weak")
    if last in ("a", "an") and noun in WITH_ARTICLE and _ends_advice(low, end):
        strength: Strength = "weak" if noun in ("evidence", "information") else "strong"
        return Sign(at - len(last) - 1, end, NAME, NAME, MESSAGE, f"a piece of {noun}", (noun,), strength)
    if plural and noun != "evidences":
        return Sign(at, end, NAME, NAME, MESSAGE, PLURALS[noun])
    return None


def _next(low: str, end: int) -> str:
    """The word behind the noun, when a blank alone parts them; without what hangs on an apostrophe."""
    word = WORD.match(low, end + 1) if low[end : end + 1] == " " else None
    return word.group().partition("'")[0] if word else ""


def _ends_phrase(low: str, end: int) -> bool:
    after = _next(low, end)
    return low[end : end + 1] in ENDS or after in AFTER_COUNTED or (len(after) > 3 and after.endswith("ing"))


def _ends_advice(low: str, end: int) -> bool:
    if low.startswith((" to the ", " of the ", " for the "), end):
        return True
    return low[end : end + 1] in STOPS or _next(low, end) in AFTER_ARTICLE


def _counted(noun: str, counter: str, between: str, at: int) -> Sign:
    start, end = at - len(between) - len(counter) - 1, at + len(noun)
    single = PLURALS.get(noun, noun)
    if single == "expert reports":
        return Sign(start, end, NAME, NAME, MESSAGE, f"{counter} {between}{single}")
    counted = f"{counter} {between}pieces of {single}"
    sure = counter != "few" and noun not in ("news", "research", "software", "information")
    plain = noun in PLURALS or sure or counter == "several"
    strength: Strength = "strong" if plain else "weak"
    return Sign(start, end, NAME, NAME, MESSAGE, counted, (f"some {between}{single}",), strength)


def _opens_sentence(prose: str, start: int) -> bool:
    before = prose[max(start - 3, 0) : start].rstrip(' “"‘')
    return not before or before[-1] in ".!?\n:"


def find(document: Document) -> Iterable[Fault]:
    """Counted mass nouns, with what counts them."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("They have several evidence of it.", "several evidence"),
    flag("They lack informations on the lease.", "informations", lang="en"),
    flag("She gave an advice that helped.", "an advice"),
    keep("It was an information campaign with several research groups.", "another noun follows"),
    keep("They found several pieces of evidence.", "English"),
    keep("It evidences a change and aids many.", "verbs"),
    keep("Many evidence-based rules hold.", "a compound"),
)

RULE = Rule(code="TRN025", name=NAME, find=find, examples=EXAMPLES)
