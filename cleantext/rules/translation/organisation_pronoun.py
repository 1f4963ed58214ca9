"""She or he for an organisation: the police said she opened an inquiry.

What it finds: "she" or "he" with a verb of saying where the sentence before, or the same one, ends its report with an
organisation ("the safety office said", "the RCMP said in a statement") and names no person.

Why it harms: readers look for a woman or a man who is not there; French organisations have a gender.

How it is fixed: "it" and the verb in the past are suggested.

Known false alarms: the person may have been named earlier. Any title, first name with surname, "woman", "mother",
"spokeswoman" in the sentence before keeps it silent. The rule speaks alone only behind an acronym, where no paragraph
near names a person or uses two capitalised words in a row; otherwise it is weak.

Source: “she adds” alone 56 hits in 1,196,000 words of native news, ratio 5; with an organisation before it not counted,
therefore weak. Behind an organisation without a person: no hit in 618,000 words of native pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.reading.words import WORD
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken
from cleantext.rules.translation.triggers import DAYS, PRONOUN_VERBS
from cleantext.rules.translation.views import flat

NAME = "organisation-pronoun"
MESSAGE = "an organisation is “it” in English"
ARTICLES = frozenset({"The", "the", "Its", "its", "a", "an"})

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


PERSONS = frozenset(
    "she her he his him woman man mother father lady girl boy spokesman spokeswoman Ms Mrs Mr Mme M Dr Prof Sir "
    "Dame".split()
)
ORGANISATIONS = frozenset(BODIES.split("|"))
NEAR = 420
"""Characters that may hold the sentence before."""
FAR = 3000
"""Characters that may hold the paragraph in which a person was named."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?P<pronoun>[Ss]he|[Hh]e) (?P<verb>[a-z]+)"
        r"|(?:police|office|agency|company|ministry|council|union|club|court) said (?:that )?(?P<inner>she|he)\b)"
    )


@cache
def _statement() -> re.Pattern[str]:
    """What a verb of saying has before it, up to five words, at the end of the text."""
    return re.compile(
        rf"(?P<before>(?:[\w’'-]+ ){{1,5}})(?P<body>[Tt]own [Hh]all|\w+) (?:{SAID})\b" r"[^.\n]*[.,”\"]*\s*\S*\s*\Z"
    )


@cache
def _person() -> re.Pattern[str]:
    """What may be a person: two capitalised words in a row, or one beside a verb of saying."""
    days = "|".join(DAYS)
    return re.compile(
        r"\b(?!(?:The|A|An|In|On|At) )[A-Z][a-zà-ÿ’'-]+ (?:[a-z]{2,3} )?[A-Z][a-zà-ÿ]+"
        rf"|\b[A-Z][a-zà-ÿ]+,? (?:{SAID})\b|\b(?:{SAID}) (?!{days})[A-Z][a-zà-ÿ]+"
    )


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        rf"\b[A-Z][a-zà-ÿ]+ (?P<last>[A-Z][a-zà-ÿ-]+),? (?:{SAID}|who|\d\d)\b|(?:{SAID}) [A-Z][a-zà-ÿ]+ [A-Z]"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each pronoun with its verb that stands for an organisation."""
    prose = flat(document)
    for match in _pattern().finditer(prose):
        before = prose[max(match.start() - NEAR, 0) : match.start()]
        if match["inner"]:
            if not _names_person(before[-160:]):
                yield Sign(*match.span("inner"), NAME, NAME, MESSAGE, "it", (), "weak")
        elif match["verb"] in PRONOUN_VERBS and any(verb in before for verb in SAID.split("|")):
            sentences = re.split(r"(?<=[.!?][”\"])\s|(?<=[.!?])\s", before)
            previous = " ".join(sentences[-2:])
            body = None if _names_person(previous) else _names_body(_without_opening(previous))
            if body:
                yield _sign(
                    prose, match, "strong" if _is_acronym(body) and _unpeopled(prose, match.start()) else "weak"
                )


def _names_person(text: str) -> bool:
    words = WORD.findall(text.replace("’", " ").replace("'", " "))
    if not PERSONS.isdisjoint(words) or any(word.endswith(("spokesman", "spokeswoman")) for word in words):
        return True
    return any(
        match["last"] is None or match["last"].partition("-")[0].lower() not in ORGANISATIONS
        for match in _name().finditer(text)
    )


def _unpeopled(prose: str, end: int) -> bool:
    """Whether nothing in the paragraphs before could be a person: a strong sign must not rest on one sentence."""
    before = prose[max(end - FAR, 0) : end]
    return not _names_person(before) and not _person().search(before)


def _names_body(text: str) -> str | None:
    """The organisation whose report ends the text."""
    match = _statement().search(text)
    while match:
        body = match["body"]
        known = body.lower() in ORGANISATIONS if body in (body.lower(), body.title()) else _is_acronym(body)
        if known and not ARTICLES.isdisjoint(match["before"].split()):
            return body
        match = _statement().search(text, match.start("body"))
    return None


def _is_acronym(word: str) -> bool:
    return 1 < len(word) < 7 and word.isascii() and word.isupper() and word.isalpha()


def _without_opening(text: str) -> str:
    """The text without a short opening of the last sentence ("In particular, ")."""
    return re.sub(r"(?<=[.!?”\"\n])\s*(?:[A-Z][\w’']*(?: \w+){0,3}, )?\Z", " ", text)


def _sign(prose: str, match: re.Match[str], strength: Strength) -> Sign:
    pronoun = "It" if match["pronoun"][0].isupper() else "it"
    verb = PRESENT.get(match["verb"], match["verb"])
    again = re.compile(", s?he\\b").match(prose, match.end())
    end = again.end() if again else match.end()
    written = f"{pronoun} {verb}{' that it' if again else ''}"
    return Sign(match.start(), end, NAME, NAME, MESSAGE, written, (), strength)


def find(document: Document) -> Iterable[Fault]:
    """The pronoun with its verb."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The safety office said so in a note. She adds that it cost 3,5 million.", "She adds"),
    flag("The police said she opened an inquiry. It cost 3,5 million.", "she"),
    flag("The RCMP said on Monday that it had opened a file. In particular, she adds that it grows.", "she adds"),
    keep("Ann Roe has a boat. The RCMP said that it had opened a file. She adds that it grows.", "a person before"),
    keep("The company, which she runs like a family, has forty workers.", "a person who was named elsewhere"),
    keep("The council said that it would pay. She adds salt to the soup.", "another story"),
    keep("The mayor, Ann Roe, said so. She adds that it cost 3,5 million.", "a person"),
    keep("The safety office said so in a note. She adds that it is over.", "alone"),
)

RULE = Rule(code="TRN029", name=NAME, find=find, examples=EXAMPLES)
