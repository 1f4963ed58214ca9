"""Which older charset some bytes are in: the one that makes the likeliest letters of them.

Every charset is tried with the languages that were written in it. The score of a try is the mean logarithm of how
likely each character beyond ASCII is between its neighbours: letters by the pairs of their language, marks by where
they may stand. Charsets that give the same text for a file cannot be told apart and need not be; the commoner is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from cleantext.decoding.letters import Alphabet, alphabet
from cleantext.decoding.marks import mark_likelihood

WESTERN = ("fr", "es", "de", "it", "pt", "nl", "da", "no", "sv", "fi", "ca", "en", "sq", "et")
CENTRAL = ("pl", "cs", "sk", "hu", "sl", "hr", "ro", "de", "sq")
BALTIC = ("lt", "lv", "et")
CYRILLIC = ("ru", "uk", "bg", "mk")

CHARSETS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cp1252", WESTERN),
    ("cp1250", CENTRAL),
    ("cp1251", CYRILLIC),
    ("iso8859-15", WESTERN),
    ("iso8859-2", CENTRAL),
    ("mac-roman", WESTERN),
    ("koi8-r", ("ru", "bg")),
    ("koi8-u", ("uk",)),
    ("cp1254", ("tr",)),
    ("cp1253", ("el",)),
    ("iso8859-7", ("el",)),
    ("cp1255", ("he",)),
    ("cp1256", ("ar", "fa", "ur")),
    ("cp1257", BALTIC),
    ("gb18030", ("zh-cn", "zh-tw")),
    ("big5hkscs", ("zh-tw",)),
    ("cp932", ("ja",)),
    ("euc_jp", ("ja",)),
    ("cp949", ("ko",)),
    ("cp874", ("th",)),
    ("cp1258", ("vi",)),
    ("iso8859-5", CYRILLIC),
    ("iso8859-6", ("ar", "fa", "ur")),
    ("iso8859-4", BALTIC),
    ("iso8859-13", BALTIC),
    ("iso8859-16", ("ro", "sl", "hr", "pl", "hu")),
    ("iso8859-3", ("tr",)),
    ("cp866", CYRILLIC),
    ("cp855", CYRILLIC),
    ("mac-cyrillic", CYRILLIC),
    ("mac-latin2", CENTRAL),
    ("cp850", WESTERN),
    ("cp852", CENTRAL),
    ("cp437", WESTERN),
    ("cp857", ("tr",)),
    ("cp775", BALTIC),
    ("cp869", ("el",)),
    ("johab", ("ko",)),
)
"""The charsets by how often they are met, with their languages."""

PREFERENCE = 0.005
"""What each place down the list costs: it settles ties, nothing else."""
MIN_LIKELIHOOD = -6.0
"""Mean logarithm below which the best try is no better than noise (right ones lie between -2 and -5)."""
RARE = {"cp850": 0.6, "cp852": 0.6, "cp437": 0.8, "cp857": 0.8, "cp775": 0.8, "cp869": 0.8, "johab": 0.8, "cp855": 0.3}
RARE |= {"mac-latin2": 0.6, "iso8859-3": 0.8, "iso8859-4": 0.8, "iso8859-16": 0.3, "cp1258": 0.4, "mac-roman": 0.2}
"""What a charset must be better by, because it is hardly met."""
LATIN_WEIGHT = 2.0
"""How much the ASCII letters of a text say about its language, beside the letters beyond ASCII."""
SAMPLE = 24_000
"""How many bytes are looked at: lines with bytes beyond ASCII, from the whole data."""


def choose(data: bytes) -> str | None:
    """The charset of some bytes, None when nothing makes likely text of them."""
    sample = _sample(data)
    latin = _latin_evidence(sample)
    high = sum(byte >= 0x80 for byte in sample) or 1
    best, best_score = None, MIN_LIKELIHOOD
    for place, (codec, languages) in enumerate(CHARSETS):
        try:
            text = sample.decode(codec)
        except UnicodeDecodeError:
            continue
        allowance = place * PREFERENCE + RARE.get(codec, 0.0)
        if best is not None and _marks_and_floor(text, high) - allowance <= best_score:
            continue
        score = _likelihood(text, high, languages, latin) - allowance
        if score > best_score and _decodes(data, codec):
            best, best_score = codec, score
    return best


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _sample(data: bytes) -> bytes:
    """The lines that hold bytes beyond ASCII, or as many of them, evenly, as a sample holds."""
    if len(data) <= SAMPLE:
        return data
    lines = [line[:4000] for line in data.split(b"\n") if not line.isascii()]
    step = max(1, sum(map(len, lines)) // SAMPLE)
    return b"\n".join(lines[::step])[: 2 * SAMPLE]


def _latin_evidence(sample: bytes) -> dict[str, float]:
    """How well the ASCII letters alone fit each Latin language, the best being 0."""
    text = "".join(chr(byte).lower() if byte < 0x80 else "\x00" for byte in sample[:6000])
    pairs = Counter(pairwise(text))
    pairs = Counter({pair: n for pair, n in pairs.items() if pair[0].isalpha() and pair[1].isalpha()})
    whole = sum(pairs.values())
    if whole < 20:
        return {}
    languages = {*WESTERN, *CENTRAL, *BALTIC, "tr", "vi"}
    scores = {lang: sum(n * alphabet(lang).pair(a, b) for (a, b), n in pairs.items()) / whole for lang in languages}
    best = max(scores.values())
    return {lang: score - best for lang, score in scores.items()}


def _marks_and_floor(text: str, high: int) -> float:
    """The best that a text can score: its marks as they are, its letters certain."""
    found = sum(mark_likelihood(a, b, c) for a, b, c in _around(text) if not b.isalpha())
    return found / high


def _around(text: str) -> Iterable[tuple[str, str, str]]:
    """Each character beyond ASCII between its neighbours."""
    padded = f" {text} "
    return (
        (padded[at - 1], char, padded[at + 1])
        for at, char in enumerate(padded)
        if char > "\x7f" and 0 < at < len(padded) - 1
    )


def _likelihood(text: str, high: int, languages: tuple[str, ...], latin: dict[str, float]) -> float:
    marks = 0.0
    letters: Counter[tuple[str, str, str]] = Counter()
    for a, b, c in _around(text):
        if b.isalpha():
            letters[_cased(a, b, c)] += 1
        else:
            marks += mark_likelihood(a, b, c)
    best = max(_letters(letters, alphabet(lang)) + LATIN_WEIGHT * high * latin.get(lang, 0.0) for lang in languages)
    return (best + marks) / high - _scattered(text, languages[0])


LATIN = frozenset((*WESTERN, *CENTRAL, *BALTIC, "tr", "vi"))


def _scattered(text: str, language: str) -> float:
    """What a few letters of another script among Latin ones cost: a text is in its script, or hardly at all."""
    if language in LATIN:
        return 0.0
    low = text[:6000].lower()
    latin = sum(map(low.count, "aeinorst"))
    other = sum(char > "\u036f" and char.isalpha() for char in low)
    return 3.0 * max(0.0, 1 - 4 * other / (latin + other + 1))


MIXED_CASE = "\x01"


def _cased(a: str, b: str, c: str) -> tuple[str, str, str]:
    """The three in lower case; a capital behind a small letter marks a neighbour that no alphabet knows."""
    before = MIXED_CASE if b.isupper() and a.islower() else a.lower() if a.isalpha() else " "
    after = MIXED_CASE if b.islower() and c.isupper() else c.lower() if c.isalpha() else " "
    low = b.lower()
    return before[0], low[0], after[0]


def _letters(letters: Counter[tuple[str, str, str]], language: Alphabet) -> float:
    return sum(n * language.between(a, b, c) for (a, b, c), n in letters.items())
