"""Is an unlisted French, Spanish or Portuguese word a form of a listed one? Dictionaries leave many out.

``is_form`` takes a word for right: Spanish pronouns in one word with their verb, verbs as vos takes them, Portuguese of
the other side of the Atlantic and of before 1990. Plurals, feminines, diminutives and prefixes are ``is_kin``, which
only lowers the odds of an error.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from cleantext.lexicons import Lexicon
from cleantext.reading.spelling.edits import PLAIN

CLITICS = tuple(
    "noslos noslas melos melas telos telas selos selas oslos oslas melo mela telo tela selo sela noslo nosla oslo osla "
    "seme sete senos seles sele nos los las les me te se os lo la le".split()
)
"""Spanish pronouns, one or two, that are written in one word with the verb before them; longest first."""

MARKED = {"a": "aàâáã", "e": "eéèêë", "i": "iíîï", "o": "oóôõö", "u": "uúùûü", "c": "cç", "n": "nñ"}
"""Letters with the marks that they bear in French, Spanish and Portuguese."""

FORMER = tuple(
    pair.split("/")
    for pair in "ü/u éi/ei ói/oi ôo/oo êe/ee cç/ç cc/c ct/t pç/ç pc/c pt/t óp/ó ôn/ón ên/én mn/n bd/d gd/d".split()
)
"""Letters of Portuguese before the agreement of 1990, and since; each spelling was right where it was used."""

TWO_SIDES = str.maketrans("éêóô", "êéôó")
"""The vowels that Portugal and Brazil accent each in its way before m or n and a vowel ("acelerómetro")."""

OFFICIAL = frozenset(("câmpus",))
"""Portuguese words that the universities and style guides of Brazil write, and dictionaries leave out."""

PREFIXES = {
    "fr": "anti auto bio co contre cyber dé éco électro euro ex extra géo hyper infra inter intra macro maxi mega méga "
    "micro mini mono multi nano néo non para photo poly post pré pro pseudo radio re ré semi socio sous sub super sur "
    "télé thermo trans tri ultra vidéo",
    "es": "anti auto bi bio ciber co contra des eco electro euro ex extra foto geo hiper infra inter intra macro mega "
    "micro mini mono multi nano narco neo para pluri poli pos post pre pro pseudo radio re semi sobre socio sub super "
    "súper tele termo trans tri ultra vice video",
    "pt": "anti auto bi bio ciber co contra des eco eletro euro ex extra foto geo hiper infra inter intra macro mega "
    "micro mini mono multi nano neo para pluri poli pós pre pró pro pseudo radio re semi sobre socio sub super tele "
    "termo trans tri ultra vice video",
}
DERIVED = {
    "fr": "eur/er eurs/er euse/er euses/er ateur/er ateurs/er able/er ables/er age/er ages/er isation/iser iste/e",
    "es": "ador/ar adores/ar adora/ar adoras/ar edor/er edores/er edora/er idor/ir idores/ir able/ar ables/ar ible/er "
    "ación/ar aciones/ar amiento/ar imiento/er ización/izar izaciones/izar ico/ía",
    "pt": "ador/ar adores/ar adora/ar adoras/ar edor/er edores/er edora/er idor/ir ável/ar áveis/ar ível/er íveis/er "
    "ação/ar ações/ar amento/ar amentos/ar imento/er ização/izar izações/izar",
}
"""Endings of words made from verbs, and those of the verbs."""

DIMINUTIVES = {"fr": (), "es": ("ito", "ita", "itos", "itas"), "pt": ("inho", "inha", "inhos", "inhas")}
COMMON = 60
"""Frequency that the stem of a prefix or a diminutive needs."""


def is_form(table: Lexicon, word: str) -> bool:
    """Whether the word is right although no dictionary lists it: verb and pronoun in one, vos, a former spelling."""
    if table.language == "es":
        return _is_voseo(table, word) or _is_joined(table, word)
    return table.language == "pt" and (word in OFFICIAL or _is_other_side(table, word) or _is_former(table, word))


def _is_voseo(table: Lexicon, word: str) -> bool:
    """Whether the word is a verb as vos takes it ("hablés", "comencés", "comás", "rellenás", "rellená")."""
    stem, ending = word[:-2], word[-2:]
    if ending == "ás":
        listed = any(table.valid(stem + other) for other in ("ar", "er", "ir"))
        return table.valid(stem + "áis") or (listed and table.valid(stem + "as"))
    if ending == "és":
        listed = table.valid(_hard(stem) + "ar") or table.valid(stem + "er")
        return listed and any(table.valid(stem + other) for other in ("éis", "es", "emos"))
    return word[-1] == "á" and _is_verb(table, word[:-1] + "ar") and table.valid(word[:-1] + "a")


def _hard(stem: str) -> str:
    """The stem of a verb in -ar from that of its form in -e: "busqu": busc, "llegu": lleg, "comenc": comenz."""
    for before_e, before_a in (("qu", "c"), ("gü", "gu"), ("gu", "g"), ("c", "z")):
        if stem.endswith(before_e):
            return stem.removesuffix(before_e) + before_a
    return stem


def may_be_voseo(table: Lexicon, word: str, meant: str) -> bool:
    """Whether the word may be a form of vos where that of tú or the infinitive is proposed ("conocela": conocerla)."""
    if table.language != "es":
        return False
    if word.endswith(("és", "ás")):
        return meant.endswith(("es", "as"))
    if word.translate(PLAIN) != word:
        return False
    verbs = (word.removesuffix(pronouns) for pronouns in CLITICS if word.endswith(pronouns))
    return any(verb[-1:] in ("a", "e", "i") and _is_verb(table, verb + "r") for verb in verbs)


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(r"ée?s?$")


def is_other_tense(language: str, word: str, meant: str) -> bool:
    """Whether a French participle would lose its accent: "appellé" is no "appelle", nor is "briefé" a "briefer"."""
    if language != "fr" or _participle().search(word) is None:
        return False
    return meant[-3:].translate(PLAIN) == meant[-3:]


def _is_joined(table: Lexicon, word: str) -> bool:
    """Whether the word is a Spanish verb with its pronouns, accented as it must be ("instálalo", "criadlos")."""
    for pronouns in CLITICS:
        verb = word.removesuffix(pronouns)
        if verb == word or len(verb) < 3:
            continue
        plain = verb.translate(PLAIN)
        if sum(letter in "áéíóú" for letter in verb) == 1:
            return table.valid(plain) or (pronouns == "nos" and table.valid(plain + "s"))
        if verb.endswith(("ad", "ed", "id")) and table.valid(verb[:-1] + "r"):
            return True
        if verb[-2:] in ("ar", "er", "ir") and table.valid(verb) and _is_verb(table, verb):
            return True
        if pronouns == "os" and verb[-1] in "aei" and _is_verb(table, verb + "r"):
            return True
    return False


def _is_verb(table: Lexicon, infinitive: str) -> bool:
    stem = infinitive[:-2]
    return table.valid(infinitive) and (table.valid(stem + "ando") or table.valid(stem + "iendo"))


@cache
def _two_sided() -> re.Pattern[str]:
    """A vowel that the two sides accent differently. Before two consonants both write ê and ô: "exigência"."""
    return re.compile("[éêóô](?=[mn][aeiouáâãàéêíóôõú])")


def _is_other_side(table: Lexicon, word: str) -> bool:
    """Whether the word is listed as the other side of the Atlantic spells it ("estrogénio": estrogênio)."""
    found = _two_sided().search(word)
    if found is None:
        return False
    at = found.start()
    return table.valid(word[:at] + word[at].translate(TWO_SIDES) + word[at + 1 :])


def _is_former(table: Lexicon, word: str) -> bool:
    """Whether today's letters make a word of it ("acção", "freqüente", "idéia")."""
    return any(old in word and table.valid(word.replace(old, new)) for old, new in FORMER)


@cache
def _hyphened() -> re.Pattern[str]:
    return re.compile(
        r"-(?P<pronoun>me|te|se|nos|vos|lhes?|l?[oa]s?|n[oa]s?|[mt][oa]s?|lh[oa]s?)(?![^\W_])"
        r"(?P<future>-(?:ei|ás|á|emos|eis|ão|ia|ias|íamos|iam)(?![^\W_]))?"
    )


def has_pronoun(behind: str) -> bool:
    """Whether a pronoun stands behind the hyphen of a Portuguese verb: nearly every verb may have one."""
    return _hyphened().match(behind) is not None


def is_hyphened(table: Lexicon, word: str, behind: str) -> bool:
    """Whether a Portuguese verb has lost letters to the pronoun behind its hyphen ("maximizá-la", "sentemo-nos")."""
    found = _hyphened().match(behind)
    if found is None:
        return False
    if found["future"]:
        return table.valid(word) or _infinitive(table, word) or table.valid(word + "r")
    if found["pronoun"] in ("lo", "la", "los", "las"):
        return _infinitive(table, word) or table.valid(word + "s") or table.valid(word.translate(PLAIN) + "z")
    return found["pronoun"] in ("nos", "vos") and table.valid(word + "s")


def _infinitive(table: Lexicon, word: str) -> bool:
    """Whether the word is an infinitive without its r, accented as it then is."""
    return word[-1] in "áêíiô" and table.valid(word[:-1] + word[-1].translate(PLAIN) + "r")


@cache
def _prefixes(language: str) -> tuple[str, ...]:
    return tuple(PREFIXES[language].split())


@cache
def _derived(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((ending, verb) for ending, _, verb in (row.partition("/") for row in DERIVED[language].split()))


@lru_cache(8192)
def is_kin(table: Lexicon, word: str) -> bool:
    """Whether the word looks like a plural, a feminine, a diminutive or a prefixed form of a listed word."""
    language = table.language
    if language not in PREFIXES or len(word) < 5:
        return False
    single = word.removesuffix("s")
    forms = [single]
    if word[-1] == word[-2]:
        forms = []  # a letter struck twice
    elif language == "fr":
        forms.append(single.removesuffix("e"))
    else:
        forms += [single.removesuffix("e"), single.removesuffix("a")]
        forms += [single[:-1] + "o" if single[-1] == "a" else single[:-1] + "a" if single[-1] == "o" else single]
    if any(form != word and len(form) > 3 and table.valid(form) for form in forms):
        return True
    if language == "es" and single[-2:] in ("na", "la", "sa") and twins(table, single[:-1]):
        return True  # espadachina: espadachín
    for prefix in _prefixes(language):
        stem = word.removeprefix(prefix)
        if stem != word and len(stem) > 3 and table.frequency(stem) >= COMMON and table.valid(stem):
            return True
    for ending, verb in _derived(language):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and table.valid(stem + verb):
            return True
    for ending in DIMINUTIVES[language]:
        stem = word.removesuffix(ending)
        if (
            stem != word
            and len(stem) > 2
            and any(table.frequency(stem + last) >= COMMON and table.valid(stem + last) for last in ("o", "a", ""))
        ):
            return True
    return False


@lru_cache(16384)
def is_bare(written: str, meant: str) -> bool:
    """Whether the two words differ in accents alone."""
    return written != meant and written.translate(PLAIN) == meant.translate(PLAIN)


@lru_cache(4096)
def twins(table: Lexicon, word: str) -> tuple[str, ...]:
    """The listed words that differ from this one in accents alone ("evites": évites, évités)."""
    made = [""]
    for letter in word.translate(PLAIN):
        made = [head + mark for head in made for mark in MARKED.get(letter, letter) if table.starts(head + mark)]
    return tuple(other for other in made if other != word and table.valid(other))
