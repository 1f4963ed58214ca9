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
from cleantext.rules.translation.anchored import matches
from cleantext.rules.translation.evidence import Sign, Strength, flat, spoken

NAME = "reporting-verb"

RARE = "underlines|specifies|precises|affirms|indicates|estimates|regrets|deplores|recalls|confides|assures|rejoices|"
RARE += "judges|laments|launches|reacts|denounces|insists|sighs|details|summarizes|summarises|declares|nuances|confirms"
COMMON = "explains|says|adds|notes|warns|continues|believes|admits|recognizes|recognises|announces|concludes"
PAST = (
    "confided|affirmed|precised|underlined|deplored|rejoiced|lamented|launched|assured|indicated|castigated|specified"
)
NEUTRAL = {"indicates": "reports", "estimates": "estimates", "regrets": "regrets", "deplores": "regrets"}


@cache
def _pattern() -> re.Pattern[str]:
    subject = (
        r"(?P<subject>(?:the|its|his|her|their|a|an|this) [a-z][\w’'-]*"
        r"(?: (?!(?:who|which|in|on|at|to|that)\b)[\w’'-]+){0,3}?(?: of (?:the )?[\w’'-]+)?"
        r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
    )
    return re.compile(
        r"(?:(?<=[”\"»])|(?<=[”\"»],)|(?<=[”»\"] ,)|(?<=[a-z0-9],)) ?"
        rf"(?:(?P<rare>{RARE})|(?P<common>(?:(?<=[”\"»] )|(?<=[”\"»], ))(?:{COMMON}))|(?P<past>{PAST})) {subject}"
        r"(?=[.,;:!?\n]| (?:who|which|in|on|at|to|that)\b|$)"
        r"|(?<=[a-z,”] )(?P<lone>deplored|castigated)(?= (?:an?|the|this|that|“|\"|what)(?:\b|\W))"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each such verb, with its subject where the subject follows."""
    prose = flat(document)
    words = document.lowered_vocabulary
    present = [verb for verb in f"{RARE}|{COMMON}|{PAST}|deplored|castigated".split("|") if verb in words]
    for match in matches(prose, present, _pattern()) if present else ():
        message = "English reports with “said”"
        if match["lone"]:
            yield Sign(
                *match.span("lone"), NAME, "lone-verb", message, "criticised", ("regretted", "criticized"), "weak"
            )
            continue
        verb = match["rare"] or match["common"] or match["past"]
        start = match.start("rare" if match["rare"] else "common" if match["common"] else "past")
        if verb == "precised":
            continue
        quoted = prose[:start].rstrip(", ").endswith(("”", '"', "»"))
        said = "said" if quoted or verb not in NEUTRAL else NEUTRAL[verb]
        ways = (f"said {match['subject']}", f"{match['subject']} said") if quoted else (said,)
        end = match.end("subject") if quoted else start + len(verb)
        strength: Strength = "faint" if match["common"] else "weak"
        yield Sign(start, end, NAME, NAME, message, ways[0], ways[1:], strength)


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
