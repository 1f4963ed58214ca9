"""The conditional of hearsay: according to the note, the firm would have hidden a leak.

What it finds: "would have" with a participle, or "would be", that reports what a source says, in a sentence that names
its source ("according to", "a document ... indicates that", "whether"), without a condition.

Why it harms: English readers take it for something that did not happen.

How it is fixed: "reportedly hid", "had reportedly been granted", "is reportedly close to" are suggested.

Known false alarms: real conditionals abound in such sentences: any if, had, without, otherwise, unless, but for, could
or a second would nearby keeps the rule silent, and it is weak: it speaks only beside other signs.

Source: with a source word and no "if" 18 hits in 1,196,000 words of native news (1.5 in 100,000), likelihood ratio 16.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleantext.reading.document import Document
from cleantext.reading.words import WORD
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import Sign, spoken
from cleantext.rules.translation.tenses import past_of
from cleantext.rules.translation.views import lowered, places

NAME = "hearsay-conditional"

MESSAGE = "the conditional of hearsay: English says “reportedly”"
CONDITIONS = frozenset(
    "unless without otherwise could even wish rather prefer suppose ideally instead normally usually never probably "
    "nobody anyone whoever what how".split()
)
"""Words that alone make a condition, or a guess, of the sentence."""
SOURCES = frozenset(
    "according whether yes indicates reveals suggests reports shows claims affirms specifies says writes states "
    "mentions assures indicated reminded recalled specified revealed precised learned alleged".split()
)
WITNESSES = ("source", "report", "media", "press", "newspaper", "document", "witness", "investigator")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\bwould (?:(?P<adverb>[a-z]+ly|also|already|then|even) )?(?:have (?P<been>been )?(?P<done>[a-z]+)"
        r"|be(?= (?:close|near|ready|on|in|about|behind|under|present|involved|linked|responsible|[a-z]+ing)\b))"
        r"(?<!had)(?<!liked)(?<!loved)(?<!preferred)(?<!wanted)(?<!hoped)(?<!needed)\b"
    )


@cache
def _source() -> re.Pattern[str]:
    return re.compile(
        r"\baccording to\b|\bwhether\b|\bif yes or no\b"
        r"|\b(?:indicate|reveal|suggest|report|show|claim|affirm|specify|say|write|state|mention|assure)s\b"
        r"|\b(?:indicated|reminded|recalled|specified|revealed|precised|learned|alleged) that\b"
        r"|\b(?:the|a|some) (?:source|report|media|press|newspaper|document|witness|investigator)[a-z]*\b"
    )


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:if (?!yes or no)|unless|without|otherwise|but for|were (?:it|he|she|they)"
        r"|had (?:the|it|he|she|they|there|this|that|not)\b(?! reportedly)"
        r"|could|even|wish|rather|prefer|like to|suppose|in theory|ideally|instead|normally|usually|never|probably"
        r"|no one|nobody|anyone|whoever|what|who would|how)\b"
    )


def signs(document: Document) -> Iterator[Sign]:
    """Each hearsay conditional, from "would" to its participle."""
    low = lowered(document)
    for at in places(low, "would"):
        line = low.rfind("\n", 0, at) + 1
        start = max(line, low.rfind(". ", line, at) + 1, low.rfind("; ", line, at) + 1)
        sentence = low[start : _end(low, at)]
        if sentence.count("would") > 1 or not _may_report(sentence):
            continue
        match = _pattern().match(low, at)
        if match is None or not _source().search(sentence) or _condition().search(sentence):
            continue
        ways = _ways(match, low[start:at])
        if ways:
            yield Sign(*match.span(), NAME, NAME, MESSAGE, ways[0], tuple(ways[1:]), "weak")


def _may_report(sentence: str) -> bool:
    """A look at the words alone: most sentences with a would give a condition or name no source."""
    words = set(WORD.findall(sentence.replace("'", " ")))
    if "be" not in words and "have" not in words:
        return False
    return words.isdisjoint(CONDITIONS) and (
        not words.isdisjoint(SOURCES) or any(word.startswith(WITNESSES) for word in words)
    )


def _end(low: str, at: int) -> int:
    """The end of the sentence, looked for near by first: a mark that the text lacks would be sought to its end."""
    reach = 400
    while True:
        ends = [found for mark in (". ", "\n", "; ") if (found := low.find(mark, at, at + reach)) >= 0]
        if ends or at + reach >= len(low):
            return min(ends, default=len(low))
        reach *= 4


def _ways(match: re.Match[str], before: str) -> list[str]:
    done, been = match["done"], match["been"]
    if done is None:
        return ["is reportedly", "is said to be", "was reportedly"]
    past = past_of(done)
    if past is None and not been:
        return []
    asked = re.search(r"\b(?:whether|if yes or no)\b", before)
    if asked:
        later = re.search(r"\b(?:will|must|has to|have to|can|to)\b", before[: asked.start()])
        plain = f"was {done}" if been else str(past)
        perfect = f"had been {done}" if been else f"had {done}"
        refused = re.search(r"\b(?:refused|declined|asked|did not)\b", before)
        return [plain, perfect] if later and not refused else [perfect, plain]
    if been:
        return [f"had reportedly been {done}", f"was reportedly {done}"]
    return [f"reportedly {past}", f"had reportedly {done}"]


def find(document: Document) -> Iterable[Fault]:
    """Hearsay conditionals in company."""
    return spoken(document, NAME)


EXAMPLES = (
    flag(
        "According to the note, the firm would have hidden a leak. It cost 3,5 million.",
        "would have hidden",
    ),
    keep("According to the note, the firm would have hidden it if asked. It cost 3,5 million.", "a condition"),
    keep("According to the note, the firm would have hidden a leak.", "alone"),
    keep("He would have been 90 this year, and paid 3,5 million.", "no source"),
)

RULE = Rule(code="TRN026", name=NAME, find=find, examples=EXAMPLES)
