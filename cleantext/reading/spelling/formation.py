"""Is an unlisted word made by rule from listed ones? German compounds and endings, Italian pronouns and prefixes."""

from __future__ import annotations

from functools import lru_cache

from cleantext.lexicons import Lexicon

INFLECTIONS = "e en em er es ere eren erem erer eres ste sten stem ster stes este esten estem ester estes".split()
"""What a German adjective or participle takes, compared or not."""

LINKS = ("", "s", "es", "n", "en")
"""What stands between the parts of a German compound."""

PART, LAST = 60, 45
"""How frequent the first and the last part of a German compound are at the least: rarer ones fit any letters."""

UNJOINED = frozenset(
    (
        "der die das den dem des ein eine und oder aber wenn weil dass auch noch nur sich sie ihr ihm ihn wir uns euch "
        "mir mich dir dich man mal was wer wie wo da so zu im am ins ans vom zum zur bei mit von nach seit für ist "
        "sind war wird hat haben sein"
    ).split()
)
"""German words that begin no compound: where one sticks to a word, a space is missing."""

PRONOUNS = tuple(
    (
        "mi ti si ci vi ne lo la li le gli glielo gliela glieli gliele gliene melo mela meli mele mene telo tela teli "
        "tele tene selo sela seli sele sene celo cela celi cele cene velo vela veli vele vene"
    ).split()
)
"""What an Italian infinitive or gerund takes at its end."""

PREFIXES = tuple(
    (
        "anti auto bio de dis eco elettro ex extra foto iper im in infra inter intra ipo macro mega micro mini "
        "mono multi nano neo poli post pre pro pseudo re ri semi socio sopra sotto sovra sub super tele termo "
        "trans ultra video"
    ).split()
)
"""Prefixes that Italian puts before any word."""


@lru_cache(8192)
def is_made(table: Lexicon, word: str) -> bool:
    """Whether an unlisted word is made from listed ones as German and Italian make them; false in other languages.

    German: a form of an adjective, or a compound ("börsennotiertes"). Italian: a verb with its pronoun ("impararli"),
    or a prefix before a word ("autocostruzione"). Some slips make such a word too: in German one in thirty.
    """
    if table.language == "de":
        return len(word) > 2 and _is_german(table, word)
    return table.language == "it" and _is_italian(table, word)


def _is_german(table: Lexicon, word: str) -> bool:
    """Whether the word is a form of a listed one, or made of two.

    A Swiss spelling ("grosse"), or one of before 1996 ("daß"), is not wrong where its text is Swiss or old.
    """
    if _inflected(table, word) or any(map(table.valid, _sharps(word))):
        return True
    cuts = range(3, len(word) - 3) if len(word) > 7 else ()
    return any(_is_last(table, word[at:]) and _is_first(table, word[:at]) for at in cuts)


def _sharps(word: str) -> list[str]:
    """The word with ss for ß, or with ß for an ss."""
    if "ß" in word:
        return [word.replace("ß", "ss")]
    return [word[:at] + "ß" + word[at + 2 :] for at in range(len(word)) if word.startswith("ss", at)]


def _inflected(table: Lexicon, word: str) -> bool:
    """Whether a valid German stem of four letters or more takes an adjective's ending."""
    return any(
        table.valid(word.removesuffix(ending))
        for ending in INFLECTIONS
        if word.endswith(ending) and len(word) > len(ending) + 3
    )


def _is_last(table: Lexicon, part: str) -> bool:
    """Whether a German compound may end so."""
    if table.valid(part):
        return table.frequency(part) >= LAST
    return len(part) > 5 and _inflected(table, part)


def _is_first(table: Lexicon, part: str) -> bool:
    """Whether a German compound may begin so: a word with or without its link, or one that lost its last vowel."""
    if part in UNJOINED:
        return False
    words = [part.removesuffix(link) for link in LINKS if part.endswith(link) and len(part) > len(link) + 2]
    if len(part) > 3:
        words += [part + "e", part + "en"]
    return any(table.frequency(word) >= PART and table.valid(word) for word in words)


def _is_italian(table: Lexicon, word: str) -> bool:
    """Whether the word is a listed infinitive or gerund with its pronouns, or a listed word behind a prefix."""
    for pronoun in PRONOUNS:
        verb = word.removesuffix(pronoun)
        if verb == word or len(verb) < 4:
            continue
        if verb.endswith("r") and (table.valid(verb + "e") or table.valid(verb + "re")):
            return True
        if verb.endswith(("ando", "endo")) and table.valid(verb):
            return True
    stems = (word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))
    return any(len(stem) > 4 and table.frequency(stem) >= PART and table.valid(stem) for stem in stems)
