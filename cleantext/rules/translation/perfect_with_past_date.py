"""The present perfect with a date in the past: he has arrived yesterday.

What it finds: has or have with a participle and, within three words, "yesterday", "last night", a weekday, "two days
ago" or a past year.

Why it harms: it is a grammatical fault in English, where French, Spanish and German allow it.

How it is fixed: the simple past is suggested ("arrived yesterday", "was arrested yesterday").

Known false alarms: "has won since Monday", "has made Monday a holiday", "has been closed Mondays": a preposition of
duration, a plural or a noun behind the day keeps it silent, and weekdays and years are weak.

Source: 4 hits in 1,196,000 words of native news (0.33 in 100,000); 23 in 63,676 of rule-based translation from French:
ratios 21 to 98.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.tenses import past_of
from cleantext.rules.translation.triggers import DAYS
from cleantext.rules.translation.views import flat, lowered

NAME = "perfect-with-past-date"

SURE = (
    r"yesterday(?!')|last night|"
    r"(?:two|three|four|five|six|a few|several) (?:days|weeks|months|years) ago"
)
WEEKDAY = (
    r"(?:on |this |last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"(?! (?:a|an|the|as|off|night football)\b)(?!s|')"
)
DATES = ("yesterday", "last night", " ago", " in 19", " in 20", *map(str.lower, DAYS))
"""A word of each date that the pattern knows."""
ADVERBS = ("also", "already", "just")
NOT_BETWEEN = tuple(
    "since until through for from by to that than before after every each only and or but as when".split()
)
"""Beginnings of words that part the perfect from the date."""
REACH = 11
"""Words from has to the last of a date: "has also been seen by chance there a few weeks ago"."""
LETTERS = "abcdefghijklmnopqrstuvwxyz' -"
AUXILIARIES = ("to ", "would ", "will ", "could ", "should ", "may ", "might ", "must ", "not ")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<has>has|have) (?P<adverb>(?:also|already|just|[a-z]+ly) )?(?P<been>been )?(?P<done>[a-z]+)"
        rf"(?P<between>(?: (?!{'|'.join(NOT_BETWEEN)})[a-z'-]+){{0,3}}) "
        rf"(?:(?P<sure>{SURE})|(?P<day>{WEEKDAY})|(?P<year>in (?:19|20)\d\d)\b(?! and| to|,))"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each perfect with its date."""
    low = lowered(document)
    done = 0
    for start in sorted(_candidates(low)):
        match = _pattern().match(low, start) if start >= done else None
        if match is None:
            continue
        done = match.end()
        past = past_of(match["done"])
        if past is None or low.endswith(AUXILIARIES, 0, match.start()):
            continue
        finite = {"has": "was", "have": "were"}[match["has"]] if match["been"] else ""
        verb = (
            f"{finite} {match['adverb'] or ''}{match['done']}".strip() if finite else f"{match['adverb'] or ''}{past}"
        )
        tail = flat(document)[match.end("done") : match.end()]
        yield Sign(
            *match.span(),
            NAME,
            NAME,
            "the present perfect does not go with a date in the past",
            verb + tail,
            (),
            "strong" if match["sure"] and not match["between"] else "weak",
        )


def _candidates(low: str) -> set[int]:
    """Where has or have stands so close before a date, words alone between, that the pattern is worth a try."""
    found = set()
    for date in DATES:
        at = low.find(date)
        while at >= 0:
            ahead = low[max(at - 120, 0) : at]
            words = ahead[len(ahead.rstrip(LETTERS)) :].split(" ")
            for number in range(max(len(words) - REACH, 0), len(words)):
                has = words[number].rpartition("-")[2]
                if has in ("has", "have") and _may_reach(words[number + 1 :]):
                    found.add(at - len(" ".join([has, *words[number + 1 :]])))
            at = low.find(date, at + 1)
    return found


def _may_reach(words: list[str]) -> bool:
    """Whether the words behind has hold a participle that belongs to the date behind them."""
    done = 1 if words and (words[0] in ADVERBS or words[0].endswith("ly")) else 0
    done += words[done : done + 1] == ["been"]
    if any(word.startswith(NOT_BETWEEN) for word in words[done + 1 :]):
        return False
    return any(past_of(word) for word in words[: done + 1])


def find(document: Document) -> Iterable[Fault]:
    """From has or have to the date."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The man has been arrested yesterday.", "has been arrested yesterday"),
    flag("The train has arrived Monday and cost 3,5 million.", "has arrived Monday"),
    keep("She has won every race since Monday and paid 3,5 million.", "since"),
    keep("The town has made Monday a holiday for 3,5 million.", "an object"),
    keep("The train has arrived Monday.", "alone"),
)

RULE = Rule(code="TRN027", name=NAME, find=find, examples=EXAMPLES)
