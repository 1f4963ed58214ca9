"""Sentences that open like furniture and tell something of their own: "By joining the choir, Marta found a family".

Furniture that comes in sentences speaks to the reader about the page: you, our, click, newsletter, account. A sentence
that opens with words of furniture but never speaks so, or that reports what somebody said, is the article's own.
"""

from __future__ import annotations

import re
from functools import cache

SPEAKING = frozenset(
    "said says told asked asks joked laughed wrote shouted begged ordered replied recalled added explained admitted "
    "insisted warned whispered argued thought remembered promised".split()
)
"""Verbs that report speech; furniture quotes nobody."""

PAGE = frozenset(
    "you your yours you're you'll you've our ours us we we'll we're i my me click tap here free newsletter "
    "newsletters inbox email emails e-mail subscribe subscriber subscribers subscription subscriptions account "
    "accounts offer offers app apps terms privacy policy policies unsubscribe daily weekly monthly latest alert "
    "alerts update updates story stories article articles page site website below above button link links premium "
    "unlimited access member members membership log login sign register registration download advert adverts "
    "advertisement advertising cookie cookies javascript browser content video videos photo photos gallery podcast "
    "episode series issue magazine edition print comment comments share follow facebook twitter instagram youtube "
    "whatsapp telegram linkedin online digital trial journalism reader readers reading read report reports reporter "
    "news editor editors published reserved copyright permission publisher data consent settings device support "
    "donate donation please".split()
)
"""Words by which a page speaks of itself and to its reader."""

SHORTEST = 6
"""Words from which a line with a full stop is a sentence of its own."""


def tells(low: str, words: int) -> bool:
    """Whether a lower-case English line that ends with a stop is a sentence about something other than its page."""
    return words >= SHORTEST and (reports_speech(low) or PAGE.isdisjoint(_words(low)[2:]))


def reports_speech(low: str) -> bool:
    """Whether a lower-case line says who said something: "..., the judge said."""
    return "," in low and _speaking().search(low) is not None


@cache
def _speaking() -> re.Pattern[str]:
    """One of the verbs as a word of its own, punctuation aside."""
    marks = r".,;:!?\"'“”‘’()\s"
    return re.compile(rf"(?<![^{marks}])(?:{'|'.join(sorted(SPEAKING))})(?![^{marks}])")


def _words(low: str) -> list[str]:
    return [word.strip(".,;:!?\"'“”‘’()") for word in low.split()]
