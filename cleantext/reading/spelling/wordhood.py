"""Is an unlisted word a word all the same? Forms and compounds that dictionaries leave out, and words of elsewhere."""

from __future__ import annotations

from functools import lru_cache

from cleantext.lexicons import Lexicon, lexicon

ELSEWHERE = ("en", "fr", "es", "de", "it", "pt")
MODEST = {"en": 90, "fr": 75, "es": 80, "de": 90, "it": 85, "pt": 85}
"""Frequency (30 to a power of ten) from which a word of another language is taken for a loan or a quotation."""

GAPPED = frozenset(("de", "it"))
"""Those of them whose word lists have gaps: frequency alone tells what is at home there, and passages in articles of
theirs are not judged, since neither list is sure of a word of the other language."""

PREFIXES = (
    "anti auto bio co counter cross cyber de dis e eco em en ex extra fore geo hydro hyper in infra inter "
    "intra macro mega meta "
    "micro mid mini mis mono multi nano neo neuro non out over paleo para photo poly post pre pro pseudo psycho "
    "quasi radio re retro semi socio sub super tele thermo trans tri ultra un under up"
).split()
SUFFIXES: tuple[tuple[str, str], ...] = (
    *((suffix, "") for suffix in "less like wise hood ship dom fold esque worthy proof free most ward wards".split()),
    *((suffix, "e") for suffix in "ish ism ist ists isms able ization isation ized ised izing ising ize ise".split()),
    ("ness", "y"),
)
"""Each suffix with the letter that its stem may have lost or changed."""

GLUE = frozenset(
    "the of and to in for on with that by at from as is was are were be been has have had will would not but "
    "or this these "
    "those they he she it its their his her our your we you who which when while where what if than then there "
    "after into "
    "about against because before between during over under up out all also an could should whether other".split()
)
"""Words that join no other word to a compound: where one sticks to a neighbour, a space is missing."""


def _valid(table: Lexicon, word: str) -> bool:
    return len(word) > 2 and table.valid(word)


@lru_cache(8192)
def is_derived(table: Lexicon, word: str) -> bool:
    """Whether a known prefix or suffix stands on a valid stem ("unquoteworthy"). English only: others list theirs."""
    if table.language != "en":
        return False
    for prefix in PREFIXES:
        stem = word.removeprefix(prefix)
        if (
            stem != word
            and len(stem) > 3
            and table.frequency(stem) >= 60
            and (table.valid(stem) or is_derived(table, stem))
        ):
            return True
    for suffix, lost in SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < 3:
            continue
        stems = (stem, stem + "e" if lost == "e" else stem[:-1] + "y" if lost == "y" and stem[-1] == "i" else stem)
        if any(_valid(table, form) and table.frequency(form) >= 75 for form in stems):
            return True
    return word.endswith("s") and not word.endswith("ss") and len(word) > 5 and is_derived(table, word[:-1])


@lru_cache(8192)
def halves(table: Lexicon, word: str) -> tuple[str, str] | None:
    """The likeliest two valid words that this one is made of, None when there are none."""
    best, chosen = 0, None
    for at in range(1, len(word)):
        one, two = word[:at], word[at:]
        if (at == 1 and one not in ("a", "i")) or len(two) < 2 or not (table.valid(one) and table.valid(two)):
            continue
        rare = min(table.frequency(one), table.frequency(two))
        if rare > best:
            best, chosen = rare, (one, two)
    return chosen


@lru_cache(8192)
def is_foreign(language: str, word: str) -> bool:
    """Whether the word is at home in another of our languages."""
    for other in ELSEWHERE:
        if other == language:
            continue
        table = lexicon(other)
        if table is not None and table.counted(word) >= MODEST[other] and (other in GAPPED or table.valid(word)):
            return True
    return False
