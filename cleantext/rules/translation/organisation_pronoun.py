"""She or he for an organisation: the police said she opened an inquiry.

What it finds: "she" or "he" with a verb of saying where the sentence before, or the same one, ends its report with an
organisation ("the safety office said", "the RCMP said in a statement") and names no person.

Why it harms: readers look for a woman or a man who is not there; French organisations have a gender.

How it is fixed: "it" and the verb in the past are suggested.

Known false alarms: the person may have been named earlier. The rule is weak, and any title, first name with surname,
"woman", "mother", "spokeswoman" in the sentence before keeps it silent.

Source: “she adds” alone 56 hits in 1,196,000 words of native news, ratio 5; with an organisation before it not counted,
therefore weak.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.views import flat

NAME = "organisation-pronoun"

BODIES = (
    "police|office|ministry|agency|council|company|commission|party|union|court|government|federation|association|firm|"
    "club|bank|institute|prefecture|authority|department|committee|organization|organisation|foundation|group|"
    "gendarmerie|army|city|town hall|embassy|administration|directorate|brigade|chamber|network|newspaper|university|"
    "hospital|museum"
)
SAID = "said|says|announced|added|stated|wrote|explained|confirmed|declared|indicated|reported|warned|noted|specified"
PRESENT = {
    "adds": "added",
    "recognizes": "recognized",
    "recognises": "recognised",
    "explains": "explained",
    "specifies": "specified",
    "indicates": "indicated",
    "underlines": "stressed",
    "affirms": "said",
    "recalls": "noted",
    "continues": "continued",
    "notes": "noted",
    "says": "said",
    "regrets": "regretted",
    "assures": "said",
    "announces": "announced",
    "believes": "believes",
    "estimates": "estimated",
    "precises": "specified",
    "insists": "insisted",
}


@cache
def _pattern() -> re.Pattern[str]:
    verbs = "|".join(PRESENT)
    return re.compile(
        rf"\b(?P<pronoun>[Ss]he|[Hh]e) (?P<verb>{verbs}|added|specified|indicated|explained|announced)\b"
        r"(?P<again>, (?:she|he)\b)?"
        r"|\b(?:police|office|agency|company|ministry|council|union|club|court) said (?:that )?(?P<inner>she|he)\b"
    )


@cache
def _body() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:[Tt]he|[Ii]ts|an?) (?:[\w’'-]+ ){{0,4}}(?:{BODIES}|{BODIES.title()}|[A-Z]{{2,6}}) (?:{SAID})\b"
        r"[^.\n]*[.,”\"]*\s*\S*\s*\Z"
    )


@cache
def _person() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:she|her|he|his|him|woman|man|mother|father|lady|girl|boy|[a-z]*spokes(?:wo)?man)\b"
        r"|\b(?:Ms|Mrs|Mr|Mme|M|Dr|Prof|Sir|Dame)\b"
        rf"|\b[A-Z][a-zà-ÿ]+ (?!(?:{BODIES.title()})\b)[A-Z][a-zà-ÿ-]+,? (?:{SAID}|who|\d\d)\b"
        rf"|(?:{SAID}) [A-Z][a-zà-ÿ]+ [A-Z]"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each pronoun with its verb that stands for an organisation."""
    if not {"she", "he"} & document.lowered_vocabulary:
        return
    prose = flat(document)
    for match in _pattern().finditer(prose):
        before = prose[max(match.start() - 420, 0) : match.start()]
        if match["inner"]:
            if _person().search(before[-160:]):
                continue
        else:
            sentences = re.split(r"(?<=[.!?][”\"])\s|(?<=[.!?])\s", before)
            previous = " ".join(sentences[-2:])
            if not _body().search(_without_opening(previous)) or _person().search(previous):
                continue
        yield _sign(match)


def _without_opening(text: str) -> str:
    """The text without a short opening of the last sentence ("In particular, ")."""
    return re.sub(r"(?<=[.!?”\"\n])\s*(?:[A-Z][\w’']*(?: \w+){0,3}, )?\Z", " ", text)


def _sign(match: re.Match[str]) -> Sign:
    message = "an organisation is “it” in English"
    if match["inner"]:
        return Sign(*match.span("inner"), NAME, NAME, message, "it", (), "weak")
    pronoun = "It" if match["pronoun"][0].isupper() else "it"
    verb = PRESENT.get(match["verb"], match["verb"])
    again = " that it" if match["again"] else ""
    return Sign(*match.span(), NAME, NAME, message, f"{pronoun} {verb}{again}", (), "weak")


def find(document: Document) -> Iterable[Fault]:
    """The pronoun with its verb."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The safety office said so in a note. She adds that it cost 3,5 million.", "She adds"),
    flag("The police said she opened an inquiry. It cost 3,5 million.", "she"),
    keep("The mayor, Ann Roe, said so. She adds that it cost 3,5 million.", "a person"),
    keep("The safety office said so in a note. She adds that it is over.", "alone"),
)

RULE = Rule(code="TRN029", name=NAME, find=find, examples=EXAMPLES)
