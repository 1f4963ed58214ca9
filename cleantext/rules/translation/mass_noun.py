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
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.anchored import matches
from cleantext.rules.translation.evidence import Sign, Strength, flat, lowered, spoken

NAME = "mass-noun"

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
    "hardwares": "hardware",
    "feedbacks": "feedback",
    "expertises": "expert reports",
    "evidences": "evidence",
    "aids": "aid",
    "progresses": "progress",
    "traffics": "traffic",
    "behaviors": "behavior",
}
VERBS_TOO = frozenset({"evidences", "progresses", "traffics", "aids", "behaviors", "hardwares"})
"""Also verbs or plurals of their own: never flagged bare."""

MASS = (
    "information|evidence|advice|furniture|equipment|luggage|baggage|homework|software|machinery|news|research|jewelry"
)
COUNTERS = (
    "several|many|numerous|various|multiple|few|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of"
)

AFTER = (
    "of|that|which|to|in|on|about|from|for|against|by|at|and|or|is|was|were|are|have|has|had|before|after|as|with|when|"
    "while|during|but|can|could|will|would|may"
)


@cache
def _pattern() -> re.Pattern[str]:
    plural = "|".join(PLURALS)
    return re.compile(
        rf"\b(?P<counter>{COUNTERS}) (?P<between>(?:new|other|important|false|different|useful|solid|clear|concrete) )?"
        rf"(?P<counted>(?:{MASS})(?=[.,;:!?)”\n]|\Z| (?:{AFTER})\b| [a-z]+ing\b)|(?:{plural})\b(?![-']))"
        rf"|\b(?P<demonstrative>these|those) (?P<pointed>information|evidence|advice|furniture|equipment|luggage)\b"
        rf"(?= (?:is|are|was|were|has|have|will|that|which|come|came|from|on|about|of|must|can|do|in|to)\b|[.,;])"
        rf"|\ban? (?P<article>advice|information|furniture|luggage|evidence|homework)\b"
        rf"(?= (?:that|which|from|on|about|to the|of the|for the|is|was|has|will)\b|[.,;])"
        rf"|(?P<bare>\b(?:{plural})\b)(?![-'])"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each mass noun that is counted."""
    words = document.lowered_vocabulary
    present = [noun for noun in (*MASS.split("|"), *PLURALS) if noun in words]
    for match in matches(lowered(document), present, _pattern()) if present else ():
        sign = _sign(match)
        first = flat(document)[match.start()]
        if sign is None or (match["bare"] and first.isupper() and not _opens_sentence(flat(document), match.start())):
            continue
        written = sign.replacement or ""
        if first.isupper():
            written = written[:1].upper() + written[1:]
        yield sign._replace(replacement=written)


def _sign(match: re.Match[str]) -> Sign | None:
    message = "a mass noun, which is neither counted nor put in the plural"
    if match["bare"]:
        noun = match["bare"]
        if noun in VERBS_TOO:
            return None
        return Sign(*match.span(), NAME, NAME, message, PLURALS[noun])
    if match["demonstrative"]:
        ways = f"this {match['pointed']}", f"these pieces of {match['pointed']}"
        return Sign(*match.span(), NAME, NAME, message, ways[0], ways[1:], "weak")
    if match["article"]:
        noun = match["article"]
        strength: Strength = "weak" if noun in ("evidence", "information") else "strong"
        return Sign(*match.span(), NAME, NAME, message, f"a piece of {noun}", (noun,), strength)
    noun = match["counted"]
    if noun in VERBS_TOO and noun != "evidences":
        return None
    single = PLURALS.get(noun, noun)
    between = match["between"] or ""
    if single == "expert reports":
        return Sign(*match.span(), NAME, NAME, message, f"{match['counter']} {between}{single}")
    counted = f"{match['counter']} {between}pieces of {single}"
    sure = match["counter"] != "few" and noun not in ("news", "research", "software", "information")
    plain = noun in PLURALS or sure or match["counter"] == "several"
    return Sign(
        *match.span(), NAME, NAME, message, counted, (f"some {between}{single}",), "strong" if plain else "weak"
    )


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
