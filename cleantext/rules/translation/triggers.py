"""What a text must hold for a rule to have a chance: one cheap look each, before the rule's module is loaded.

Why: thirty modules and their expressions cost more than the reading of an article, and most articles need three of
them. A trigger may speak for nothing; it must never be silent where its rule has a sign (a test holds them to it).
A rule that has phrases only needs none.
"""

from __future__ import annotations

from collections.abc import Callable

from cleantext.reading.document import Document
from cleantext.rules.translation.views import flat, numbers

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SURE_MONTHS = ("january", "february", "april", "june", "july", "september", "october", "november", "december")
"""Names of months that are no other word."""
VERBAL_MONTHS = ("may", "march", "august")
SPACES = " \u00a0\u202f\u2009"

NATIONALITIES = frozenset(
    "french german spanish italian portuguese british english american european african asian chinese japanese russian "
    "ukrainian belgian austrian greek norwegian finnish hungarian romanian bulgarian croatian serbian israeli "
    "palestinian lebanese syrian iraqi iranian egyptian algerian moroccan tunisian mexican brazilian argentine "
    "argentinian colombian chilean peruvian venezuelan canadian australian korean vietnamese catalan czech slovak "
    "irish scottish dutch swedish danish albanian armenian georgian afghan pakistani senegalese nigerian malian".split()
)
COUNTRIES = frozenset(
    "France Germany Spain Italy Portugal Belgium Switzerland Austria Poland Russia Ukraine Greece Turkey China Japan "
    "India Brazil Mexico Canada Algeria Morocco Tunisia Senegal Mali Egypt Israel Iran Iraq Syria Hungary Romania "
    "Sweden Norway Denmark Finland Ireland Argentina Chile Colombia Peru Venezuela Europe Africa Asia Quebec Catalonia "
    "Bavaria".split()
)
ACRONYMS = frozenset("ONU OTAN GRC OMS FMI OCDE AIEA OMC BCE CICR EE EEUU PIB TVA OPEP UE ADN SIDA".split())
MASS_NOUNS = frozenset(
    "information evidence advice furniture equipment luggage baggage homework software machinery news research "
    "jewelry".split()
)
MASS_PLURALS = frozenset(
    "informations advices furnitures equipments luggages baggages homeworks knowledges softwares feedbacks expertises "
    "evidences".split()
)
RANKS = frozenset(
    "captain general colonel commander lieutenant inspector commissioner sergeant professor doctor prefect "
    "admiral".split()
)
OFFICES = frozenset("councillor councilor counsellor delegate concejal alderman minister".split())
COMMON_REPORTS = frozenset(
    "explains says adds notes warns continues believes admits recognizes recognises announces concludes".split()
)
REPORTS = COMMON_REPORTS | frozenset(
    "underlines specifies precises affirms indicates estimates regrets deplores recalls confides assures rejoices "
    "judges laments launches reacts denounces insists sighs details summarizes summarises declares nuances confirms "
    "confided affirmed precised underlined deplored rejoiced lamented launched assured indicated castigated "
    "specified".split()
)
LONE_REPORTS = frozenset({"deplored", "castigated"})
PRONOUN_VERBS = frozenset(
    "adds recognizes recognises explains specifies indicates underlines affirms recalls continues notes says regrets "
    "assures announces believes estimates precises insists added specified indicated explained announced".split()
)
PAST_DATES = frozenset({"yesterday", "night", "ago", *map(str.lower, DAYS)})
MOST_FIGURES = 3
"""Figures that no day, hour or age has: so few numbers are left that each may be looked for in the whole text."""


def _holds(text: str, *signs: str) -> bool:
    return any(sign in text for sign in signs)


def _three(figures: str) -> bool:
    """Whether exactly three figures stand at the head of the text."""
    return len(figures) > 2 and figures[:3].isdecimal() and not figures[3:4].isdecimal()


def _spaced_mark(document: Document) -> bool:
    prose = document.prose
    spaces = [space for space in SPACES if space in prose]
    return any(space + mark in prose for mark in "?!;:,." for space in spaces)


def _decimal(document: Document) -> bool:
    return _grouped(document) or any(
        tail[0] == "," and tail[1:2].isdecimal() and (figures[0] == "0" or not _three(tail[1:]))
        for figures, tail in numbers(document)
    )


def _grouped(document: Document) -> bool:
    return any(
        tail[0] in ". \u00a0\u202f\u2009" and len(figures) < 4 and _three(tail[1:])
        for figures, tail in numbers(document)
    )


def _sign_behind(document: Document) -> bool:
    for sign in "€£$":
        for _, tail in numbers(document) if sign in document.prose else ():
            before, found, after = tail.partition(sign)
            if found and before.strip() in ("", "million", "billion", "trillion") and not after[:1].isalnum():
                return True
    return False


def _clock(document: Document) -> bool:
    for _, tail in numbers(document):
        unit = tail.lstrip(" \u00a0")
        if unit.startswith("Uhr") or (unit[:1] in ("h", "H") and not ("a" <= unit[1:2] <= "z" and unit[1] != "h")):
            return True
    spans = {figures for figures, tail in numbers(document) if tail.lstrip(" \u00a0").startswith("hours")}
    return any(f"at {figures} hours" in document.prose for figures in spans if len(figures) < MOST_FIGURES)


def _small_date(document: Document) -> bool:
    words = document.vocabulary.keys()
    if not words.isdisjoint(SURE_MONTHS) or any(day.lower() in words for day in DAYS):
        return True
    months = [month for month in VERBAL_MONTHS if month in words]
    heads = tuple(
        f"{end}{of} {month}" for month in months for end in ("", "st", "nd", "rd", "th") for of in ("", " of")
    )
    years = [f"{month} {century}" for month in months for century in ("19", "20")]
    return any(tail.startswith(heads) for _, tail in numbers(document)) or _holds(flat(document), *years)


def _ordinal(document: Document) -> bool:
    if _holds(document.prose, "n°", "N°", "nº", "Nº", "nr.", "Nr."):
        return True
    return any(tail.startswith(("e ", "er ", "ère ", "ème ", "ième ", "eme ")) for _, tail in numbers(document))


def _odd_quote(document: Document) -> bool:
    prose = document.prose
    if "”" not in prose:
        return False
    if any(f"{space}”" in prose or f"“{space}" in prose for space in " \u00a0\u202f"):
        return True
    behind, before = prose.split("”")[1:], prose.split("“")[:-1]
    return any("a" <= part[:1] <= "z" for part in behind) or any("a" <= part[-1:] <= "z" for part in before)


def _past_date(document: Document) -> bool:
    words = document.lowered_vocabulary
    if "has" not in words and "have" not in words:
        return False
    return not words.isdisjoint(PAST_DATES) or _holds(flat(document), " in 19", " in 20")


def _this_day(document: Document) -> bool:
    text = flat(document)
    days = [day for day in DAYS if day in document.vocabulary]
    return any(f"his {day}" in text or f"his same {day}" in text for day in days)


def _pronoun(document: Document) -> bool:
    text, words = flat(document), document.lowered_vocabulary
    if words.isdisjoint(("he", "she")):
        return False
    if any(f"he {verb}" in text or f"He {verb}" in text for verb in PRONOUN_VERBS & words):
        return True
    return _holds(text, " said she", " said he", " said that she", " said that he")


def _report(document: Document) -> bool:
    text, words = flat(document), document.lowered_vocabulary
    marks = (",", ", ", "”", "” ", '"', '" ', "»", "» ")
    verbs = REPORTS & words
    return any(f"{mark}{verb} " in text for verb in verbs for mark in marks) or not LONE_REPORTS.isdisjoint(verbs)


def _foreign_date(document: Document) -> bool:
    text, months = flat(document), tuple(f" {month}" for month in MONTHS.split("|"))
    days: set[str] = set()
    for figures, tail in numbers(document):
        if tail[0] == ".":
            if tail.startswith(months, 1):
                return True
        elif tail.startswith(months) and len(figures) < MOST_FIGURES:
            days.add(figures)
    return any(f"day {figures} " in text for figures in days)


def _office(document: Document) -> bool:
    text, words = flat(document), document.lowered_vocabulary
    return any(f"{word[1:]} of " in text or f"{word[1:]} for " in text for word in OFFICES & words) or any(
        f"he {rank} " in text for rank in RANKS & words
    )


def _country(document: Document) -> bool:
    text = flat(document)
    return any(f"he {country}" in text for country in COUNTRIES & document.vocabulary.keys())


def _age(document: Document) -> bool:
    text = flat(document)
    if "-year-old" not in text:
        return False
    ages = {figures for figures, tail in numbers(document) if tail.startswith("-year-old")}
    return any(f"he {figures}-year-old" in text for figures in ages if len(figures) < MOST_FIGURES)


def _elided(document: Document) -> bool:
    text = flat(document)
    heads = [f" {head}{mark}" for head in ("l", "d", "qu", "L", "D", "Qu") for mark in "’'"]
    return any(part[:1].islower() for head in heads if head in text for part in text.split(head)[1:])


TRIGGERS: dict[str, Callable[[Document], bool]] = {
    "guillemets": lambda document: _holds(document.prose, "«", "»"),
    "space-before-punctuation": _spaced_mark,
    "decimal-comma": _decimal,
    "thousands-mark": _grouped,
    "clock-time": _clock,
    "currency-after-amount": _sign_behind,
    "lower-case-date": _small_date,
    "lower-case-nationality": lambda document: not NATIONALITIES.isdisjoint(document.vocabulary),
    "foreign-ordinal": _ordinal,
    "quote-spacing": _odd_quote,
    "mass-noun": lambda document: not (MASS_NOUNS | MASS_PLURALS).isdisjoint(document.lowered_vocabulary),
    "hearsay-conditional": lambda document: "would" in document.lowered_vocabulary,
    "perfect-with-past-date": _past_date,
    "this-weekday": _this_day,
    "organisation-pronoun": _pronoun,
    "reporting-verb": _report,
    "date-order": _foreign_date,
    "office-title": _office,
    "article-before-country": _country,
    "euro-singular": lambda document: "Euro" in document.vocabulary or "Euros" in document.vocabulary,
    "age-as-noun": _age,
    "foreign-honorific": lambda document: _holds(flat(document), "M. ", "M.\u00a0", "Mme", "Mlle"),
    "foreign-acronym": lambda document: not ACRONYMS.isdisjoint(document.vocabulary),
    "elided-article": _elided,
}
