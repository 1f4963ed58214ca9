"""The letter that was lost from a word, where the words of the language leave one answer.

A word with holes is filled in every way that gives a word of the language's list. The commonest filling wins when it
is far commoner than the next; otherwise nothing is restored, since a wrong letter is worse than a visible hole.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.lexicons import Lexicon, lexicon

LETTERS = {
    "fr": "éèêàçâîôûùëïœ",
    "es": "áéíóúñü",
    "pt": "ãáâàçéêíóôõú",
    "de": "äöüß",
    "it": "àèéìòù",
    "ca": "àèéíòóúçïü",
    "en": "é",
    "nl": "ëïé",
    "da": "æøå",
    "no": "æøå",
    "sv": "åäö",
}
"""The letters beyond ASCII that each language uses, the likeliest losses."""
ELISIONS = frozenset("l d j n m t s c qu lorsqu puisqu jusqu quelqu presqu".split())
ENDINGS = frozenset(("s", "t", "re", "ve", "ll", "d", "m"))
ITALIAN_ELISIONS = frozenset("l d un c dell all nell dall sull quest".split())
OFTEN_CAPITAL = frozenset(("état", "église", "état-major"))
"""French words that take a capital by their sense, which a word list does not tell."""
MIN_FREQUENCY = 75
"""How common a restored word must be: 90 is once in a million words, 30 more ten times as often."""
MARGIN = 36
"""How much commoner than the next filling: about sixteen times."""


def restored(word: str, hole: str, language: str | None, *, opens: bool) -> str | None:
    """The word with its holes filled, None when that is not sure. ``opens``: whether it begins a sentence."""
    table = lexicon(language) if language in LETTERS else None
    if table is None or language is None or not 0 < word.count(hole) <= 6 or len(word) > 40:
        return None
    for left, right in _apostrophes(word, hole, language):
        rest = right if hole not in right else restored(right, hole, language, opens=False)
        if rest is not None and table.frequency(rest.lower()) >= MIN_FREQUENCY and not _word(word, hole, table):
            return f"{left}’{rest}"
        if left and language == "en" and rest in ENDINGS and table.frequency(left.lower()):
            return f"{left}’{rest}"
    filled = _clear(_fillings(word.lower(), hole, table, LETTERS[language]))
    if filled is None:
        return None
    return _cased(filled, word, hole, language, opens)


def _apostrophes(word: str, hole: str, language: str) -> Iterator[tuple[str, str]]:
    """The ways to read the first hole as an apostrophe."""
    left, _, right = word.partition(hole)
    if language == "en":
        if left and right.lower() in ENDINGS:
            yield left, right
        return
    short = {"fr": ELISIONS, "ca": ELISIONS, "it": ITALIAN_ELISIONS}.get(language, frozenset())
    if left.lower() in short and right[:1].lower() in (hole, *"aeiouhyéèêâîôœà"):
        yield left, right


def _word(word: str, hole: str, table: Lexicon) -> bool:
    """Whether the whole, with letters in its holes, is a common word, so that an apostrophe is not the only reading."""
    return _clear(_fillings(word.lower(), hole, table, LETTERS[table.language])) is not None


def _fillings(word: str, hole: str, table: Lexicon, letters: str) -> list[tuple[int, str]]:
    """Every word of the table that fits, with how common it is."""
    prefixes = [""]
    for char in word:
        choices = letters if char == hole else char
        prefixes = [prefix + choice for prefix in prefixes for choice in choices]
        if char == hole:
            prefixes = [prefix for prefix in prefixes if table.starts(prefix)][:200]
    return sorted(((table.frequency(w), w) for w in prefixes if table.frequency(w)), reverse=True)


def _clear(fillings: list[tuple[int, str]]) -> str | None:
    if not fillings or fillings[0][0] < MIN_FREQUENCY:
        return None
    if len(fillings) > 1 and fillings[0][0] - fillings[1][0] < MARGIN:
        return None
    return fillings[0][1]


def _cased(filled: str, word: str, hole: str, language: str, opens: bool) -> str | None:
    """The filling in the case of the word. A lost first letter is a capital where a sentence opens, and only there."""
    if word.replace(hole, "").isupper() and len(word) > 2:
        return filled.upper()
    chars = [new if old == hole else old for new, old in zip(filled, word, strict=True)]
    if word[0] == hole:
        if filled in OFTEN_CAPITAL or (language == "de" and filled != "über"):
            return None
        if opens:
            chars[0] = chars[0].upper()
    return "".join(chars)
