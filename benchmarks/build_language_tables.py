"""Build the tables of cleantext/reading/language/data from the frequency lists of wordfreq 3.1.1.

Usage: python benchmarks/build_language_tables.py [FOLDER]      (needs: pip install wordfreq==3.1.1; two minutes)

words.marisa: word -> pairs of bytes (column of the language, -ln p * 8). Accents lost in typing are foreseen: a
word with accents lends a twelfth of its frequency to its bare form. grams.marisa: the last letters of a context and
the letter that follows -> one byte a language (-ln p * 24), Witten-Bell smoothed, for words that no list holds.
Galician has no list: it is read off Portuguese and Spanish by the regular correspondences of spelling
(ção/ción, lh/ll, nh/ñ, j/x), and its commonest words are given here with round frequencies.
"""

from __future__ import annotations

import math
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import marisa_trie
from wordfreq import get_frequency_dict

from cleantext.reading.language.codes import CODES, GRAM_UNIT, UNIT

LARGE_FLOOR = 4e-7
GRAMS = 30_000
BARE = 1 / 12
OTHERS = ("cs", "sk", "sl", "sh", "hu", "fi", "tr", "id", "lt", "lv", "vi", "fil", "is")
OTHERS_TOP = 9_000
CLITICS = {
    "fr": "l d qu j n s c m t jusqu lorsqu puisqu quoiqu quelqu presqu",
    "it": "l d c un dell all nell sull dall quest quell dov cos com anch s m t v n gl bell nessun",
    "ca": "l d n s m t",
}
TAILS = {
    "en": {"s": 6e-3, "t": 1e-3, "ll": 6e-4, "re": 8e-4, "ve": 6e-4, "d": 5e-4, "m": 1e-3},
    "nl": {"s": 6e-4, "n": 5e-5},
    "de": {"s": 2e-4},
}
GALICIAN = """
de:50 a:30 que:28 e:28 o:27 do:16 da:16 en:14 os:11 un:10 na:9 para:8 no:8 non:8 as:8 unha:8 se:8 por:7 con:7
dos:7 das:6 é:6 ao:5 foi:4 máis:4 como:4 á:3 polo:3 nos:3 súa:3 seu:3 pola:3 mais:2 tamén:2 este:2 está:2 nas:2
co:3 coa:2 son:3 era:2 entre:2 xa:2 pero:2 cando:2 moi:2 ou:2 ten:2 todo:1 esta:2 cos:1 ata:1.5 dun:1.5
dunha:1.5 sobre:1.5 aos:1.5 ás:1 seus:1 súas:1 ano:1.5 anos:1.5 hai:1.5 ser:1.5 foron:1 dende:1 sen:1.5 todos:1
porque:1 eu:1 onde:1 lle:1.5 num:0.1 nun:1 nunha:1 galicia:1 galego:0.7 galega:0.6 xunta:0.4 outra:0.6 outro:0.6
outros:0.5 outras:0.4 eles:0.5 ela:0.7 el:1 lugar:0.6 despois:0.8 mesmo:0.6 ben:0.5 pode:0.6 poden:0.4 facer:0.6
ter:0.5 polos:0.7 polas:0.5 coas:0.6 moito:0.5 moitos:0.4 moitas:0.3 estes:0.3 estas:0.3 ese:0.3 isto:0.3
iso:0.4 nin:0.4 só:0.6 tan:0.4 vai:0.4 estaba:0.5 tiña:0.5 había:0.5 fixo:0.4 dixo:0.5 segundo:0.6 sempre:0.4
agora:0.5 hoxe:0.5 aínda:0.4 ademais:0.4 mentres:0.3 lles:0.4 nós:0.3 persoas:0.4 xente:0.3 home:0.3 muller:0.3
casa:0.4 vida:0.5 tempo:0.5 parte:0.7 cidade:0.4 país:0.3 goberno:0.3 dous:0.6 dúas:0.5 tres:0.5 primeira:0.4
primeiro:0.4 nova:0.3 novo:0.3 gran:0.4 traballo:0.4 xeito:0.3 través:0.3 quen:0.4 cal:0.3
"""
Table = dict[str, float]


def words_of(code: str, size: str, floor: float = 0.0) -> Table:
    """The list's words in Latin letters, straight apostrophes, at their frequency."""
    table: Table = {}
    for word, frequency in get_frequency_dict(code, size).items():
        plain = word.replace("’", "'")
        if frequency >= floor and all(c == "'" or (c.isalpha() and "LATIN" in unicodedata.name(c, "")) for c in plain):
            table[plain] = max(frequency, table.get(plain, 0.0))
    return table


def galician(spanish: Table, portuguese: Table) -> Table:
    """An estimate: words of both neighbours, Portuguese ones respelled, and the common words given above."""
    swaps = (("ções", "cións"), ("ção", "ción"), ("sões", "sións"), ("são", "sión"), ("ss", "s"), ("lh", "ll"))
    swaps += (("nh", "ñ"), ("ge", "xe"), ("gi", "xi"), ("j", "x"), ("ça", "za"), ("ço", "zo"))
    swaps += (("â", "a"), ("ê", "e"), ("ô", "o"), ("vel", "ble"), ("qua", "ca"), ("ü", "u"))
    table: Table = defaultdict(float)
    for word, frequency in portuguese.items():
        respelled = word
        for old, new in swaps:
            respelled = respelled.replace(old, new)
        if not any(c in respelled for c in "çãõ"):
            table[respelled] += 0.35 * frequency
    for word, frequency in spanish.items():
        table[word] += 0.3 * frequency if word in table else 0.08 * frequency
    for entry in GALICIAN.split():
        word, _, share = entry.partition(":")
        table[word] = float(share) / 1000
    for foreign in "y el los las una del al es se su la le lo sus o não um uma em os às é foi são ou pelo com".split():
        if foreign not in {entry.partition(":")[0] for entry in GALICIAN.split()}:
            table[foreign] = 1e-4
    return dict(table)


def lists() -> dict[str, Table]:
    """Every language's frequencies; the column of other languages takes the greatest of theirs, halved."""
    found: dict[str, Table] = {}
    for code in CODES[:-1]:
        if code in ("da", "ro"):
            found[code] = words_of(code, "small")
        elif code != "gl":
            found[code] = words_of("nb" if code == "no" else code, "large", LARGE_FLOOR)
    found["gl"] = galician(found["es"], found["pt"])
    other: Table = {}
    for code in OTHERS:
        ranked = sorted(words_of(code, "small").items(), key=lambda item: (-item[1], item[0]))
        for word, frequency in ranked[:OTHERS_TOP]:
            if len(word) > 1:
                other[word] = max(frequency / 2, other.get(word, 0.0))
    found["xx"] = other
    for code, heads in CLITICS.items():
        for head in heads.split():
            found[code][head + "'"] = max(found[code].get(head, 0.0), 2e-5)
    for code, tails in TAILS.items():
        for tail, frequency in tails.items():
            found[code]["'" + tail] = frequency
    return found


def bare(word: str) -> str:
    """The word without its accents."""
    table = {"ß": "ss", "æ": "ae", "ø": "o", "å": "a", "ł": "l", "œ": "oe"}
    plain = "".join(table.get(c, c) for c in word)
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def with_bare_forms(table: Table) -> Table:
    """The table, grown by the forms that lose their accents in typing."""
    grown = dict(table)
    for word, frequency in table.items():
        stripped = bare(word)
        if stripped != word:
            grown[stripped] = max(grown.get(stripped, 0.0), frequency * BARE)
    return grown


def byte(probability: float, unit: float) -> int:
    """The probability as it stands in a table."""
    return max(0, min(255, round(-math.log(probability) * unit)))


def word_rows(found: dict[str, Table]) -> Iterator[tuple[str, bytes]]:
    """Every word with its pairs of column and byte."""
    rows: dict[str, list[int]] = defaultdict(list)
    for column, code in enumerate(CODES):
        for word, frequency in with_bare_forms(found[code]).items():
            rows[word] += (column, byte(frequency, UNIT))
    for word in sorted(rows):
        yield word, bytes(rows[word])


def gram_rows(found: dict[str, Table]) -> Iterator[tuple[str, bytes]]:
    """The likeliest n-grams (2 to 4 letters; "^" begins a word, "$" ends it) with their bytes."""
    models = [Model(found[code]) for code in CODES]
    weight: Counter[str] = Counter()
    for model in models:
        for gram, count in model.grams.items():
            if 1 <= len(gram) <= 4:
                weight[gram] += count / model.total
    short = [gram for gram in weight if len(gram) <= 2]
    chosen = sorted(weight, key=lambda gram: (-weight[gram], gram))[:GRAMS]
    for gram in sorted({*short, *chosen}):
        yield gram, bytes(byte(model.probability(gram), GRAM_UNIT) for model in models)


class Model:
    """Letters after letters of one language's words, each word counted by the fourth root of its frequency."""

    def __init__(self, table: Table) -> None:
        self.grams: Counter[str] = Counter()
        for word, frequency in table.items():
            if "'" not in word and len(word) > 1:
                padded = f"^{word}$"
                share = (frequency * 1e7) ** 0.25
                for end in range(2, len(padded) + 1):
                    for length in range(1, min(4, end) + 1):
                        self.grams[padded[end - length : end]] += share
        self.total = sum(count for gram, count in self.grams.items() if len(gram) == 1)
        self.follow: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()
        for gram, count in self.grams.items():
            self.follow[gram[:-1]] += count
            self.kinds[gram[:-1]] += 1

    def probability(self, gram: str) -> float:
        """Of the last letter after the others (Witten-Bell, in units of an average share)."""
        if not gram:
            return 1 / 120
        context = gram[:-1]
        lower = self.probability(gram[1:])
        new = 4.0 * self.kinds[context]
        seen = self.follow[context]
        return (self.grams[gram] + new * lower) / (seen + new) if seen else lower


def main(arguments: Iterable[str]) -> int:
    """Write both tables."""
    home = Path(__file__).parent.parent / "cleantext/reading/language/data"
    folder = Path(next(iter(arguments), home))
    found = lists()
    for name, rows in (("words", word_rows(found)), ("grams", gram_rows(found))):
        trie = marisa_trie.BytesTrie(rows, order=marisa_trie.LABEL_ORDER)
        trie.save(str(folder / f"{name}.marisa"))
        print(name, len(trie), (folder / f"{name}.marisa").stat().st_size)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
