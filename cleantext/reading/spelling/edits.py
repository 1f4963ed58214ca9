"""How far is a misspelling from a word? A weighted edit cost: slips that hands, ears and scanners make are cheap.

One unit is about a natural logarithm of odds, so that a cost can be set against a frequency. The weights are ours:
ordered by what misspellings show (letters doubled or dropped, neighbours swapped, one vowel for another, keys side
by side, sounds written alike), then settled on pairs of misspelling and word.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import accumulate, chain

SUBSTITUTE, INSERT, DROP = 5.0, 4.8, 2.8
SWAP, DOUBLE, UNDOUBLE, VOWEL, NEAR, ACCENT, FIRST = 2.0, 2.6, 1.5, 3.2, 4.0, 0.9, 1.2
"""FIRST is what a slip on the first letter costs on top: it is rare, except for neighbouring keys."""
FAR = 99.0
"""Dearer than any way from word to word."""

SOUNDS = (
    "f ph 2.4|f gh 3|k c 2.4|k ck 2.6|c s 2.2|s z 2.2|c ss 2.4|sc s 2.2|sc c 2.2|j g 2.6|j dg 2.8|ks x 2.4|"
    "cks x 2.6|kw qu 2.4|qu k 3|ie ei 1.5|i y 2.3|y ie 2.4|ee ea 2.5|ee ie 2.5|i ea 3|e ea 2.5|ai ei 2.5|"
    "a ai 2.6|a ei 3|o oa 2.6|o ou 2.5|ou u 2.7|o ow 2.8|au o 2.9|aw au 2.6|oo u 2.9|ew u 3|eu ew 2.8|"
    "tion sion 1.9|tion cion 2|tion tian 2.6|cion sion 2.2|shun tion 2.4|ssion tion 2.2|cian tion 2.6|"
    "ance ence 1.5|ant ent 1.5|ancy ency 1.6|able ible 1.5|ary ery 1.8|ory ery 2.2|ary ory 2.2|ar er 1.9|"
    "or er 1.9|ly lly 1.7|al el 2|al le 2.2|el le 1.9|il le 2.4|re er 1.9|ous us 2.2|ious eous 2|us ous 2.2|"
    "cious tious 2|tial cial 2|ise ize 1.6|t ght 3|wh w 2.4|rh r 2.4|ch tch 2.4|ch sh 2.8|sh ti 3|sh ci 3|"
    "kn n 2.8|ps s 3|pn n 3|mb m 2.6|mn m 2.6|gn n 2.8|wr r 2.8|ght gth 2|yed ied 1.8|ys ies 1.8|eing ing 1.8|"
    "eed ed 2|eable able 2|ement ment 2|ely ly 2.2|full ful 1.5|till til 1.8|th t 3"
)
"""Spellings of one sound: either may stand for the other."""

SCANS = (
    "rn m 2.6|cl d 2.6|vv w 2.4|ii u 2.6|li h 2.6|l i 2.4|c e 2.6|i l 2.4|o c 3.6|h b 3.4|nn m 3|q g 3.2|"
    "lc k 3.2|f t 3.4|u ii 3.4|t ed 3.2"
)
"""What a scanner reads for what stands there: only in this direction."""

HYBRIDS = (
    "ss z 2.2|que c 2.4|que k 2.6|ique ic 2|elle al 2.4|el al 2|el le 2.4|ée y 2.2|ée ee 1.6|ée é 1.8|ee é 1.8|té ty 2|"
    "tée té 1.8|eur or 2|eur er 2|cion tion 1.6|ment ement 1.8|ement ment 1.8|em am 2|em im 2.4|en an 2.4|"
    "dev dév 1.2|nn n 1.8|z s 1.8|isi ssa 2.6|isi assa 3|ett êt 2|et é 2.6|é er 2|et er 2.6|mp mpe 2.6|"
    "c qu 2.4|oie oi 2"
)
"""Spellings of French and English (and Spanish) that writers of both mix up; read both ways."""

TONGUES = {
    "fr": (
        "f ph 1.8|o au 1.8|o eau 1.9|au eau 1.5|k qu 2|k c 2.2|s ss 1.5|c ss 1.9|ç ss 1.8|s c 2|s ç 1.9|s z 2|"
        "sc s 2|sc c 1.8|y i 1.8|ai è 1.7|ai é 1.7|ai ê 1.7|ei ai 1.9|er é 1.2|ez é 1.6|ez er 1.8|ée é 1.3|"
        "ées és 1.3|ait é 1.9|ance ence 1.2|ant ent 1.4|an en 1.7|am em 1.8|amment emment 1.1|emment amment 1.1|"
        "ament amment 1.3|ament emment 1.4|ement ément 0.9|tion cion 1.6|tion ssion 1.8|cial tial 1.8|eur eure 1.8|"
        "oir oire 1.6|il ille 1.9|ail aille 1.8|eil eille 1.8|ueil euil 1.1|oeu œu 0.6|oe œ 0.6|e œ 1.9|np mp 1.6|"
        "nb mb 1.6|g ge 1.8|g gu 2|j g 1.9|th t 1.6|ch sh 2.2|gn ni 2|qu c 2.1|x cs 2.2|in ain 2|in ein 2|"
        "un in 2.2|oi oua 2|ie y 2"
    ),
    "es": (
        "b v 1.1|g j 1.4|j g 1.4|s c 1.5|s z 1.3|c z 1.4|sc c 1.5|s sc 1.8|x s 1.7|s xc 1.8|cc c 1.7|cs x 1.7|"
        "y ll 1.2|i y 2|r rr 1.3|np mp 1.4|nb mb 1.4|nv mb 1.8|nf mf 1.6|k qu 1.7|k c 2|qu c 2|gu gü 0.8|gu hu 1.8|"
        "hu gu 1.8|u w 2|n ñ 1.1|ns s 1.9|ps s 1.6|trans tras 1.2|f ph 1.8|t th 1.6|cion ción 0.6|sion cion 1.4|"
        "o u 2.8|ea ia 2.2|l ll 2"
    ),
    "pt": (
        "ss ç 1.4|s ç 1.7|c ç 0.9|s z 1.3|ss s 1.5|ss c 1.7|s c 1.8|sc c 1.5|sc ss 1.7|x ch 1.3|x z 1.8|x s 1.9|"
        "x ss 1.8|j g 1.4|e i 1.9|o u 1.9|am ão 1.2|an ã 1.3|ao ão 0.5|oes ões 0.5|aes ães 0.5|aum ão 2|r rr 1.5|"
        "l u 2|nh ni 2|lh li 2|lh l 2|np mp 1.4|nb mb 1.4|k c 2|k qu 1.7|qu c 2|ei e 1.9|ou o 1.9|en in 1.8|"
        "em im 1.8|f ph 1.8|t th 1.6|ct t 1.6|cç ç 1.6|pt t 1.8|s xc 1.8|c xc 1.8|ix ich 1.5"
    ),
}
"""Spellings of one sound in one language alone; read both ways."""

MISREAD = "ri n 2.6|rn n 3|ri rn 3|u n 3|n u 3|l t 3.2|é e 1.5|fi f 3|v w 3.4|0 o 2"
"""What a scanner reads besides, outside English, where the odds were not settled with these."""

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
AZERTY = ("azertyuiop", "qsdfghjklm", "wxcvbn")
MARK = {"fr": 0.6, "es": 0.5, "pt": 0.5}
"""What an accent too few or too many costs where words are full of them."""

MUTE = {"fr": 1.6, "es": 1.1, "pt": 1.1}
"""What an h too few or too many costs where it is mute, at the head of a word too."""

REPEAT = 3.4
"""What two or three letters written twice in a row ("modifified") cost."""
_TWICE = re.compile(r"(?=(.{2,3})\1)")

VOICED = frozenset("clnp")
"""Letters that an h behind them changes."""

VOWELS = frozenset("aeiouy")
PLAIN = str.maketrans("àâäáãåçèéêëìíîïñòóôöõùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy")


@cache
def neighbours(language: str = "en") -> frozenset[tuple[str, str]]:
    """Pairs of letters whose keys touch on a keyboard of the language: AZERTY for French, else QWERTY."""
    rows = AZERTY if language == "fr" else ROWS
    pairs = set()
    for y, row in enumerate(rows):
        for x, key in enumerate(row):
            beside = [row[x + 1 : x + 2], *(rows[y + 1][at : at + 1] for at in (x - 1, x) if y < 2 and at >= 0)]
            for other in filter(None, beside):
                pairs |= {(key, other), (other, key)}
    return frozenset(pairs)


Jumps = dict[int, dict[int, list[tuple[int, int, float]]]]
"""Several letters for several, by where both end."""

CONTEXT = 3
"""So many letters beside a difference are looked at with it."""


@cache
def spellings(language: str = "en") -> dict[str, tuple[tuple[str, str, float], ...]]:
    """Written for meant, with their cost, by the last letter of what is written."""
    table: dict[str, list[tuple[str, str, float]]] = {}
    own = TONGUES.get(language, "")
    for rows, both in ((SOUNDS, True), (HYBRIDS, True), (SCANS, False), (own, True), (MISREAD if own else "", False)):
        for row in filter(None, rows.split("|")):
            one, other, cost = row.split(" ")
            for written, meant in ((one, other), (other, one)) if both else ((one, other),):
                table.setdefault(written[-1:], []).append((written, meant, float(cost)))
    return {key: tuple(values) for key, values in table.items()}


@cache
def respellings(language: str) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """What is written, with all that may be meant in the language, by the first letter of what is written."""
    table: dict[str, dict[str, None]] = {}
    for written, meant, _ in chain.from_iterable(spellings(language).values()):
        table.setdefault(written, {})[meant] = None
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for written, rights in table.items():
        found.setdefault(written[0], []).append((written, tuple(rights)))
    return found


def cost(written: str, meant: str, limit: float = 99.0, window: int = 6, language: str = "en") -> float:
    """The cheapest way from ``meant`` to ``written``; ``limit`` when there is none below it.

    Words that differ over more than ``window`` letters in a row are taken for too far. ``language``: whose keyboard,
    accents and sounds count.
    """
    if written.isascii() and meant.isascii():
        return _trimmed(written, meant, written, meant, limit, window, language)
    return _trimmed(written, meant, written.translate(PLAIN), meant.translate(PLAIN), limit, window, language)


def _trimmed(written: str, meant: str, bare: str, plain: str, limit: float, window: int, language: str) -> float:
    """The cost of what lies between the common head and tail, and of the accents within those."""
    width, height = len(meant), len(written)
    start = 0
    while start < width and start < height and bare[start] == plain[start]:
        start += 1
    back = 0
    while back < min(width, height) - start and bare[height - 1 - back] == plain[width - 1 - back]:
        back += 1
    if max(width, height) - start - back > window:
        return limit
    jumps = _jumps(written, meant, (start, height - back), (start, width - back), language)
    # One letter around the difference shows a doubled one; a sound may reach farther.
    start, back = max(start - 1, 0), max(back - 1, 0)
    for end, ends in jumps.items():
        for close, found in ends.items():
            back = min(back, height - end, width - close)
            for size, length, _ in found:
                start = min(start, end - size, close - length)
    price = 0.0
    if bare is not written:
        pairs = (
            *zip(written[:start], meant, strict=False),
            *zip(written[height - back :], meant[width - back :], strict=True),
        )
        price = MARK.get(language, ACCENT) * sum(one != other for one, other in pairs)
    return price + _aligned(written, meant, start, back, jumps, limit, language)


def _aligned(written: str, meant: str, start: int, back: int, jumps: Jumps, limit: float, language: str) -> float:
    """The cheapest alignment, head and tail aside: row by row, what each beginning of the one costs against the other.

    ``start``: letters of the head; ``back``: letters of the tail.
    """
    width, height = len(meant) - back, len(written) - back
    drops, inserts = _drops(meant, language), _inserts(written, language)
    rows = [[FAR] * start + list(accumulate(drops[start:width], initial=0.0))]
    reach = abs(len(meant) - len(written)) + 2
    lowest = 0.0
    for i in range(start + 1, height + 1):
        letter, above, insert = written[i - 1], rows[-1], inserts[i - 1]
        prices, ends = _substitutes(letter, language), jumps.get(i)
        row = [FAR] * (width + 1)
        if i - start <= reach:
            row[start] = above[start] + insert
        first = max(start + 1, i - reach)
        left = row[first - 1]
        for j in range(first, min(width, i + reach) + 1):
            other = meant[j - 1]
            best = above[j - 1]
            if letter != other:
                best += prices[other] + (_at_head(letter, other, language) if i == j == 1 else 0)
                if letter == meant[j - 2] and written[i - 2] == other and i > start + 1 and j > start + 1:
                    best = min(best, rows[-2][j - 2] + SWAP + (FIRST if i == 2 else 0))
            if above[j] + insert < best:
                best = above[j] + insert
            if left + drops[j - 1] < best:
                best = left + drops[j - 1]
            if ends and j in ends:
                best = min(best, *(rows[-size][j - length] + price for size, length, price in ends[j]))
            row[j] = left = best
        rows.append(row)
        before, lowest = lowest, min(row)
        if lowest >= limit and before >= limit:
            return limit
    return rows[-1][width]


def _jumps(written: str, meant: str, slip: tuple[int, int], core: tuple[int, int], language: str) -> Jumps:
    """The spellings of one sound that reach into the difference: ``slip`` of the one word, ``core`` of the other.

    By the end of what is written and the end of what is meant: letters of both, and the cost.
    """
    found: Jumps = {}
    first = max(slip[0] - CONTEXT, 0)
    least, most = max(core[0] - CONTEXT, 0), min(core[1] + CONTEXT, len(meant))
    specials = _specials(written, language)
    for end in range(first + 1, min(slip[1] + CONTEXT, len(written)) + 1):
        for wrong, right, price in specials[end - 1]:
            if len(wrong) > end - first:
                continue
            at = meant.find(right, least, most)
            while at >= 0:
                close = at + len(right)
                if (end > slip[0] or close > core[0]) and (end - len(wrong) < slip[1] or at < core[1]):
                    found.setdefault(end, {}).setdefault(close, []).append((len(wrong), len(right), price))
                at = meant.find(right, at + 1, most)
    return found


def repeats(written: str) -> list[tuple[int, int]]:
    """Where two or three letters stand twice in a row, and how many.

    Not at the head, where prefixes ("cocounsel"), sounds ("tomtoms") and words of syllables alike ("papapa") mean it.
    """
    found = [(match.start(), len(match.group(1))) for match in _TWICE.finditer(written)]
    return [(at, size) for at, size in found if written[:at] + written[at + size :] != written[size:]]


@lru_cache(256)
def _specials(written: str, language: str) -> list[list[tuple[str, str, float]]]:
    """The spellings that end at each letter of what is written, and the letters written twice in a row."""
    table = spellings(language)
    found = [
        [entry for entry in table.get(letter, ()) if written.endswith(entry[0], 0, i)]
        for i, letter in enumerate(written, 1)
    ]
    for at, size in repeats(written):
        chunk = written[at : at + size]
        found[at + 2 * size - 1].append((2 * chunk, chunk, REPEAT))
    return found


def _is_mute(word: str, at: int) -> bool:
    """Whether the letter is an h that is not heard: before a vowel, behind no letter that it changes."""
    return (
        word[at] == "h" and word[at + 1 : at + 2].translate(PLAIN) in VOWELS and (not at or word[at - 1] not in VOICED)
    )


class _Substitutes(dict[str, float]):
    """What one letter costs for each other."""

    def __init__(self, written: str, language: str) -> None:
        super().__init__()
        self.written, self.language = written, language

    def __missing__(self, meant: str) -> float:
        written, language = self.written, self.language
        if written.translate(PLAIN) == meant.translate(PLAIN):
            price = MARK.get(language, ACCENT)
        elif (written, meant) in neighbours(language):
            price = NEAR
        else:
            price = VOWEL if written in VOWELS and meant in VOWELS else SUBSTITUTE
        self[meant] = price
        return price


@lru_cache(1024)
def _substitutes(written: str, language: str) -> _Substitutes:
    return _Substitutes(written, language)


def _at_head(written: str, meant: str, language: str) -> float:
    """What it costs on top where the letter is the first."""
    if written.translate(PLAIN) == meant.translate(PLAIN):
        return 0.0
    return FIRST / 2 if (written, meant) in neighbours(language) else FIRST


@lru_cache(64)
def _inserts(written: str, language: str) -> list[float]:
    """What each letter costs as one too many: least where it doubles its neighbour."""
    prices = []
    touching = neighbours(language)
    before = ""
    for at, (letter, after) in enumerate(zip(written, written[1:] + " ", strict=True)):
        if letter == "'":
            price = ACCENT
        elif letter == before:
            price = DOUBLE
        elif (letter, before) in touching or (letter, after) in touching:
            price = NEAR
        else:
            price = INSERT
        prices.append(price + (0 if at else FIRST))
        before = letter
    if language in MUTE:
        prices = [MUTE[language] if _is_mute(written, at) else price for at, price in enumerate(prices)]
    return prices


@lru_cache(256)
def _drops(meant: str, language: str) -> list[float]:
    """What each letter costs as the one left out: least where its double still stands, little for a mute e."""
    prices = []
    previous = ""
    for letter in meant:
        prices.append(UNDOUBLE if letter == previous else ACCENT if letter == "'" else DROP - 0.4 * (letter == "e"))
        previous = letter
    if prices:
        prices[0] += FIRST
    if language in MUTE:
        prices = [MUTE[language] if _is_mute(meant, at) else price for at, price in enumerate(prices)]
    return prices
