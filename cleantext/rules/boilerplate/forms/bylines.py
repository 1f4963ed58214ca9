"""Lines that name who wrote the article, and how to reach them."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.authors import JOBS
from cleantext.rules.boilerplate.forms.dates import DAYS, MONTHS
from cleantext.rules.boilerplate.forms.row import Hit, Row

OPENERS = (
    "by ",
    "by: ",
    "written by ",
    "words by ",
    "story by ",
    "text by ",
    "posted by ",
    "reporting by ",
    "photos by ",
    "von ",
    "text: ",
    "par ",
    "por ",
    "texto: ",
    "di ",
    "de ",
    "a cura di ",
    "autor: ",
    "author: ",
    "auteur : ",
    "autore: ",
    "reported by ",
    "photography by ",
    "published by ",
    "submitted by ",
    "compiled by ",
    "autorin: ",
    "redaktion: ",
    "protokoll: ",
    "interview: ",
    "von unserem mitarbeiter ",
    "von unserer mitarbeiterin ",
    "von unserem korrespondenten ",
    "von unserer korrespondentin ",
    "eine kolumne von ",
    "analysis by ",
    "opinion by ",
    "commentary by ",
    "review by ",
    "column by ",
    "essay by ",
    "recipe by ",
    "guest post by ",
)
TALKS = (
    "das interview führte ", "das interview führten ", "das gespräch führte ", "das gespräch führten ",
    "die fragen stellte ", "die fragen stellten ", "mit ihm sprach ", "mit ihr sprach ", "propos recueillis par ",
    "entretien réalisé par ", "intervista di ", "a cura di ", "entrevista de ", "entrevista realizada por ",
)  # fmt: skip
"""How an interview is signed, in a sentence as well."""
HEADS = frozenset(opener.partition(" ")[0] for opener in OPENERS + TALKS)
"""How these begin."""
TALK_WORDS = 9
MOST_WORDS = 60
"""Words of a byline that introduces the author as well."""
CERTAIN = (
    "by the editorial staff",
    "by our correspondent",
    "by staff ",
    "author: ",
    "a cura di ",
    "by our staff",
    "by a staff",
)
PARTICLES = frozenset(
    "and & y e et und with for of the de da di del della dos das do van von der den la le bin al el ibn ter ten zu zur "
    "in at on is to by special our staff für com con mit avec um à".split()
)
NO_NAMES = frozenset("a an this that these those my your his her their its when what how why which who no all".split())


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]")


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]+@[\w-]+\.\w|\[email protected\]|(?<![\w/])@\w{3,}")


@cache
def _introduced() -> re.Pattern[str]:
    """By whom, with the trade behind a comma: "By Inga Tove, a staff editor of the Courier who covers the harbour"."""
    trades = "|".join(sorted(JOBS - {"staff", "host"}))
    return re.compile(rf"By [A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){{1,3}} ?, ?(?:[\w'’-]+ ){{0,5}}(?:{trades})s?\b")


def byline(row: Row) -> Hit | None:
    """The word "By", then names and a role, nothing that a sentence would have. Weak: its place must speak too.

    Near misses: "By Monday", a poem called "By the River", a German title "Von Hunden und Menschen".
    """
    if row.low.partition(" ")[0] not in HEADS:
        return None
    if row.low.startswith(TALKS) and row.words <= TALK_WORDS and row.text.split()[-1][0].isupper():
        return "byline", True, "sign-off", "says who held the interview"
    if row.words <= MOST_WORDS and _introduced().match(row.text) is not None:
        return "byline", False, "byline", "names the author"
    if row.words > 16 or row.text[-1] in "!?" or not row.low.startswith(OPENERS):
        return None
    if row.low.startswith(CERTAIN):
        return "byline", True, "byline", "names the author"
    opener = next(o for o in OPENERS if row.low.startswith(o))
    words = row.text[len(opener) :].split()
    capitals = 0
    for word in words:
        if not _name().search(word):
            continue
        bare = word.strip(",.;:|·•-–—()/\"'“”")
        if bare.lower() in DAYS or (bare.lower() in MONTHS and capitals == 0):
            return None
        if bare[:1].isupper():
            capitals += 1
        elif bare.lower() in NO_NAMES or (bare.lower() not in PARTICLES and "@" not in bare and capitals < 2):
            return None
    romance = opener in ("di ", "de ")
    if words and capitals >= 2 and words[0][:1].isupper() and (not row.stop or "," in row.text):
        return "byline", False, "line" if romance else "byline", "names the author"
    return None


REACH = (
    "reach ",
    "contact ",
    "write to ",
    "email ",
    "e-mail ",
    "follow ",
    "send ",
    "have a ",
    "do you have ",
    "got a ",
    "tips",
    "schreiben sie ",
    "écrivez",
    "contacte",
    "escriba",
    "scrivi",
    "escreva",
    "twitter",
    "tweet",
    "for more ",
)
REACHED = (
    "can be reached at",
    "can be contacted at",
    "tweets at",
    "tweets as",
    "on twitter at",
    "on twitter @",
    "may be reached at",
    "is on twitter",
    "is reachable at",
    "follow him ",
    "follow her ",
    "follow them ",
)


def contact(row: Row) -> Hit | None:
    """An address to write to, in a line that says so, or an address or handle alone."""
    if "@" not in row.low and "[email" not in row.low:
        return None
    found = _mail().search(row.low)
    if found is None or row.words > 35 or "“" in row.low or '"' in row.low:
        return None
    if row.low.startswith(REACH) or any(sign in row.low for sign in REACHED):
        return "follow-prompt", True, "line", "tells readers how to reach or follow the author"
    if row.words <= 2 or (row.words <= 6 and not row.stop):
        return "follow-prompt", False, "line", "is an address or a handle"
    return None
