"""A reporting verb as French and Spanish use it: “We stay”, underlines the mayor; deplored the union.

What it finds: behind a quotation, a verb of saying in the present before its subject; behind a comma or a subject,
verbs that English does not use for plain saying (deplored, confided, rejoiced, affirmed, castigated).

Why it harms: the verb gives a tone that the speaker did not have, and the order sounds antique.

How it is fixed: "said" with the subject is suggested.

Known false alarms: magazines report in the present ("says the chef") and unions do deplore things: all are weak or
faint and speak only beside other signs.

Source: present before its subject 32 hits in 1,196,000 words of native news (2.7 in 100,000), ratio 33; translated
past verbs 5 (0.4), ratio 158; deplored and castigated 5 (0.4), ratio 53.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, Strength, spoken
from cleantext.rules.translation.triggers import COMMON_REPORTS, LONE_REPORTS, REPORTS
from cleantext.rules.translation.views import flat, places

NAME = "reporting-verb"

NEUTRAL = {"indicates": "reports", "estimates": "estimates", "regrets": "regrets", "deplores": "regrets"}
MESSAGE = "English reports with “said”"
QUOTES = ("”", '"', "»")


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        r" (?P<subject>(?:the|its|his|her|their|a|an|this) [a-z][\w’'-]*"
        r"(?: (?!(?:who|which|in|on|at|to|that)\b)[\w’'-]+){0,3}?(?: of (?:the )?[\w’'-]+)?"
        r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
        r"(?=[.,;:!?\n]| (?:who|which|in|on|at|to|that)\b|$)"
    )


@cache
def _object() -> re.Pattern[str]:
    return re.compile(' (?:(?:an?|the|this|that|what)\\b|[“"])')


def signs(document: Document) -> Iterator[Sign]:
    """Each such verb, with its subject where the subject follows."""
    prose = flat(document)
    for verb in REPORTS & document.lowered_vocabulary:
        for at in places(prose, verb):
            before = prose[max(at - 4, 0) : at]
            sign = _with_subject(prose, at, verb) if _reports(before, verb) else None
            if sign is None and verb in LONE_REPORTS:
                sign = _alone(prose, at, verb)
            if sign is not None:
                yield sign


def _reports(before: str, verb: str) -> bool:
    """Whether what stands right before the verb ends a quotation or a clause; common verbs need the quotation."""
    ahead = before.removesuffix(" ")
    quoted = ahead.endswith((*QUOTES, "”,", '",', "»,"))
    if verb in COMMON_REPORTS:
        return quoted and before.endswith(" ")
    return quoted or ahead.endswith(("” ,", '" ,', "» ,")) or (ahead[-1:] == "," and _in_clause(ahead[-2:-1]))


def _in_clause(char: str) -> bool:
    return char.isascii() and (char.islower() or char.isdigit())


def _with_subject(prose: str, at: int, verb: str) -> Sign | None:
    match = _subject().match(prose, at + len(verb))
    if match is None or verb == "precised":
        return None
    quoted = prose[max(at - 9, 0) : at].rstrip(", ").endswith(QUOTES)
    said = "said" if quoted or verb not in NEUTRAL else NEUTRAL[verb]
    ways = (f"said {match['subject']}", f"{match['subject']} said") if quoted else (said,)
    end = match.end("subject") if quoted else at + len(verb)
    strength: Strength = "faint" if verb in COMMON_REPORTS else "weak"
    return Sign(at, end, NAME, NAME, MESSAGE, ways[0], ways[1:], strength)


def _alone(prose: str, at: int, verb: str) -> Sign | None:
    end = at + len(verb)
    ahead = prose[max(at - 2, 0) : at]
    clause = ahead[1:] == " " and (ahead[0] in ",”" or "a" <= ahead[0] <= "z")
    if not clause or not _object().match(prose, end):
        return None
    return Sign(at, end, NAME, "lone-verb", MESSAGE, "criticised", ("regretted", "criticized"), "weak")


def find(document: Document) -> Iterable[Fault]:
    """The verb, and its subject where that follows."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("“We stay”, underlines the mayor, who paid 3,5 million.", "underlines the mayor"),
    flag("The club deplored a leak. It cost 3,5 million.", "deplored"),
    keep("“We stay,” says the mayor.", "a magazine"),
    keep("The club deplored a leak.", "alone"),
    keep("The bill, estimates of which vary, came to 3,5 million.", "a noun"),
)

RULE = Rule(code="TRN030", name=NAME, find=find, examples=EXAMPLES)
