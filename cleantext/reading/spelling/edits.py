"""How far is a misspelling from a word? A weighted edit cost: slips that hands, ears and scanners make are cheap.

One unit is about a natural logarithm of odds, so that a cost can be set against a frequency. The weights are ours:
ordered by what misspellings show (letters doubled or dropped, neighbours swapped, one vowel for another, keys side
by side, sounds written alike), then settled on pairs of misspelling and word.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain

SUBSTITUTE, INSERT, DROP = 5.0, 4.8, 2.8
SWAP, DOUBLE, UNDOUBLE, VOWEL, NEAR, ACCENT, FIRST = 2.0, 2.6, 1.5, 3.2, 4.0, 0.9, 1.2
"""FIRST is what a slip on the first letter costs on top: it is rare, except for neighbouring keys."""

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

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
VOWELS = frozenset("aeiouy")
PLAIN = str.maketrans("àâäáãåçèéêëìíîïñòóôöõùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy")


@cache
def neighbours() -> frozenset[tuple[str, str]]:
    """Pairs of letters whose keys touch on a QWERTY keyboard."""
    pairs = set()
    for y, row in enumerate(ROWS):
        for x, key in enumerate(row):
            beside = [row[x + 1 : x + 2], *(ROWS[y + 1][at : at + 1] for at in (x - 1, x) if y < 2 and at >= 0)]
            for other in filter(None, beside):
                pairs |= {(key, other), (other, key)}
    return frozenset(pairs)


@cache
def spellings() -> dict[str, tuple[tuple[str, str, float], ...]]:
    """Written for meant, with their cost, by the last letter of what is written."""
    table: dict[str, list[tuple[str, str, float]]] = {}
    for rows, both in ((SOUNDS, True), (HYBRIDS, True), (SCANS, False)):
        for row in rows.split("|"):
            one, other, cost = row.split(" ")
            for written, meant in ((one, other), (other, one)) if both else ((one, other),):
                table.setdefault(written[-1:], []).append((written, meant, float(cost)))
    return {key: tuple(values) for key, values in table.items()}


@cache
def respellings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What is written, with all that may be meant."""
    table: dict[str, dict[str, None]] = {}
    for written, meant, _ in chain.from_iterable(spellings().values()):
        table.setdefault(written, {})[meant] = None
    return tuple((written, tuple(meant)) for written, meant in table.items())


def cost(written: str, meant: str, limit: float = 99.0, window: int = 6) -> float:
    """The cheapest way from ``meant`` to ``written``; ``limit`` when there is none below it.

    Words that differ over more than ``window`` letters in a row are taken for too far.
    """
    if written.isascii() and meant.isascii():
        return _trimmed(written, meant, written, meant, limit, window)
    return _trimmed(written, meant, written.translate(PLAIN), meant.translate(PLAIN), limit, window)


def _trimmed(written: str, meant: str, bare: str, plain: str, limit: float, window: int) -> float:
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
    # Three letters of context on both sides let sounds and doubled letters be seen whole.
    start, back = max(start - 3, 0), max(back - 3, 0)
    price = 0.0
    if bare is not written:
        pairs = (
            *zip(written[:start], meant, strict=False),
            *zip(written[height - back :], meant[width - back :], strict=True),
        )
        price = ACCENT * sum(one != other for one, other in pairs)
    return price + _aligned(written[start : height - back], meant[start : width - back], start == 0, limit)


def _aligned(written: str, meant: str, at_head: bool, limit: float) -> float:
    specials = [[entry for entry in entries if entry[1] in meant] for entries in _specials(written)]
    drops, inserts = _drops(meant, at_head), _inserts(written, at_head)
    rows = [[0.0]]
    for price in drops:
        rows[0].append(rows[0][-1] + price)
    reach = abs(len(meant) - len(written)) + 2
    for i in range(1, len(written) + 1):
        rows.append(_row(rows, written, meant, i, reach, inserts[i - 1], drops, specials[i - 1], at_head))
        if min(rows[-1]) >= limit and min(rows[-2]) >= limit:
            return limit
    return rows[-1][-1]


def _row(
    rows: list[list[float]],
    written: str,
    meant: str,
    i: int,
    reach: int,
    insert: float,
    drops: list[float],
    special: list[tuple[str, str, float]],
    at_head: bool,
) -> list[float]:
    """The costs of ``written[:i]`` against each beginning of ``meant``, within reach of the diagonal."""
    above, letter = rows[-1], written[i - 1]
    row = [99.0] * (len(meant) + 1)
    if i <= reach:
        row[0] = above[0] + insert
    for j in range(max(1, i - reach), min(len(meant), i + reach) + 1):
        other = meant[j - 1]
        best = above[j - 1]
        if letter != other:
            best += _substitute(letter, other, at_head and i == 1 and j == 1)
            if i > 1 and j > 1 and letter == meant[j - 2] and written[i - 2] == other:
                best = min(best, rows[i - 2][j - 2] + SWAP + (FIRST if at_head and i == 2 else 0))
        if above[j] + insert < best:
            best = above[j] + insert
        if row[j - 1] + drops[j - 1] < best:
            best = row[j - 1] + drops[j - 1]
        for wrong, right, price in special:
            if meant.endswith(right, 0, j) and rows[i - len(wrong)][j - len(right)] + price < best:
                best = rows[i - len(wrong)][j - len(right)] + price
        row[j] = best
    return row


@lru_cache(256)
def _specials(written: str) -> list[list[tuple[str, str, float]]]:
    """The spellings that end at each letter of what is written."""
    table = spellings()
    return [
        [entry for entry in table.get(letter, ()) if written.endswith(entry[0], 0, i)]
        for i, letter in enumerate(written, 1)
    ]


@lru_cache(4096)
def _substitute(written: str, meant: str, first: bool) -> float:
    if written.translate(PLAIN) == meant.translate(PLAIN):
        return ACCENT
    if (written, meant) in neighbours():
        return NEAR + (FIRST / 2 if first else 0)
    if written in VOWELS and meant in VOWELS:
        return VOWEL + (FIRST if first else 0)
    return SUBSTITUTE + (FIRST if first else 0)


@lru_cache(64)
def _inserts(written: str, at_head: bool) -> list[float]:
    """What each letter costs as one too many: least where it doubles its neighbour."""
    prices = []
    for at, letter in enumerate(written):
        if letter == "'":
            price = ACCENT
        elif at and letter == written[at - 1]:
            price = DOUBLE
        elif {(letter, other) for other in written[max(at - 1, 0) : at + 2]} & neighbours():
            price = NEAR
        else:
            price = INSERT
        prices.append(price + (FIRST if at_head and at == 0 else 0))
    return prices


def _drops(meant: str, at_head: bool) -> list[float]:
    """What each letter costs as the one left out: least where its double still stands, little for a mute e."""
    prices = []
    previous = ""
    for letter in meant:
        prices.append(UNDOUBLE if letter == previous else ACCENT if letter == "'" else DROP - 0.4 * (letter == "e"))
        previous = letter
    if at_head and prices:
        prices[0] += FIRST
    return prices
