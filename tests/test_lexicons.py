"""The word tables: what must not be accepted first, then what must be."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import cleantext.lexicons
from cleantext.lexicons import LANGUAGES, Lexicon, lexicon
from cleantext.lexicons.shared import COLUMNS
from cleantext.reading.language.codes import CODES

HERE = os.path.dirname(cleantext.lexicons.__file__)


JUDGED = ("en", "fr", "es", "de", "it", "pt")


def table(language: str) -> Lexicon:
    found = lexicon(language)
    assert found is not None
    return found


NOT_VALID = {
    "en": "recieve seperate teh alot definately occured ambasise goverment untill thier beleive publically "
    "accomodate neccessary occassion wich whith didnt doesnt gouvernement maison the- monday london nato l'eau",
    "fr": "ambasade dévelopement governement etait apres appeller language receive their aujourdhui parmis "
    "malgrés quelquechose cest lyon s'il l'eau d'accord",
    "es": "governo habia tambien haiga nescesario receive gouvernement madrid",
    "pt": "governement nescessário exceção- tambem voce receive londres portugal",
    "de": "nciht seperat vorraus wiederrum aussreichend endgütig muß daß grossartig receive government bürokratiische",
    "it": "perchè qual'è propio societa velocita sopratutto receive gouvernement roma l'acqua",
}
VALID = {
    "en": "receive colour color organise organize traveller traveler centre center theatre grey gray don't it's "
    "o'clock can't won't naïve café website email blog smartphone wellbeing judgement judgment mark may analyse "
    "analyze defence defense programme jewellery jewelry a i'm",
    "fr": "ambassade évènement événement maison maisons était œuvre oeuvre cœur coeur aujourd'hui peut-être presqu'île "
    "mangeassions anticonstitutionnellement onze clé clef paraître paraitre gouvernement lundi parisien parisienne",
    "es": "gobierno había también necesario casas dámelo hablaríamos niño canción lunes",
    "de": "nicht separat voraus wiederum dass außerhalb groß größer straße jeder welche regierung häuser kam ankommt "
    "abzuarbeiten schönsten irgendein zwölften smartphone gibt's",
    "it": "perché proprio società velocità casa andarono bellissima visitiamone alluminio capra terribilmente tribù "
    "sviluppatori schiavitù",
    "pt": "governo também você ação ónibus ônibus facto fato casas falaríamos exceção segunda",
}


@pytest.mark.parametrize(
    ("language", "word"), [(code, word) for code, line in NOT_VALID.items() for word in line.split()]
)
def test_misspellings_names_and_foreign_words_are_not_valid(language: str, word: str) -> None:
    assert not table(language).valid(word)


@pytest.mark.parametrize(("language", "word"), [(code, word) for code, line in VALID.items() for word in line.split()])
def test_every_regional_standard_is_valid(language: str, word: str) -> None:
    assert table(language).valid(word)


@pytest.mark.parametrize("word", ["mark", "may", "bill", "table", "recieve", "zzzz"])
def test_common_words_and_nonsense_are_no_names(word: str) -> None:
    assert not table("en").name(word)


@pytest.mark.parametrize("word", ["london", "monday", "february", "nato", "germany", "elizabeth", "canadian"])
def test_capitalised_words_are_names(word: str) -> None:
    assert table("en").name(word)
    assert table("en").frequency(word) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_without_a_dictionary_gives_no_verdict(language: str) -> None:
    words = table(language)
    verdicts = [words.valid(word) or words.name(word) for word in list(words.words("ma"))]
    assert any(verdicts) == words.has_valid


def test_only_languages_with_shippable_words_judge() -> None:
    assert tuple(code for code in LANGUAGES if table(code).has_valid) == JUDGED


@pytest.mark.parametrize("language", ["xx", "", "EN", "en_US", "../en"])
def test_an_unknown_language_has_no_table(language: str) -> None:
    assert lexicon(language) is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the government embassy pedestal recieve ambasise"),
        ("fr", "de gouvernement ambassade pamplemousse ambasade"),
        ("de", "und regierung botschaft regenschirm qwxz"),
        ("pl", "nie rząd ambasada qwxz"),
        ("no", "og jeg ambassade qwxz"),
    ],
)
def test_frequency_falls_from_common_to_rare_to_unknown(language: str, words: str) -> None:
    values = [table(language).frequency(word) for word in words.split()]
    assert values == sorted(values, reverse=True)
    assert values[0] > 200
    assert values[-1] == 0


def test_a_frequent_misspelling_is_frequent_but_less_than_the_word() -> None:
    assert 0 < table("en").frequency("recieve") < table("en").frequency("receive") - 30


@pytest.mark.parametrize("language", COLUMNS)
def test_languages_that_are_only_counted_read_their_column_of_the_shared_table(language: str) -> None:
    assert CODES[COLUMNS[language]] == language
    assert table(language).frequency("gouvernement") < 120


def test_german_words_with_sharp_s_are_as_frequent_as_they_are_counted() -> None:
    german = table("de")
    assert german.frequency("straße") == german.frequency("strasse") > 100
    assert german.frequency("zzß") == 0


def test_a_word_only_the_dictionary_lists_has_the_least_frequency() -> None:
    assert table("fr").frequency("mangeassions") == 1
    assert table("fr").counted("mangeassions") == 0
    assert table("fr").counted("maison") == table("fr").frequency("maison") > 100
    assert table("nl").counted("huis") == table("nl").frequency("huis") > 100


def test_prefixes_hold_exactly_for_the_words_that_start_so() -> None:
    words = table("en")
    assert words.starts("ambass")
    assert words.starts("")
    assert words.starts("pamplem") is any(True for _ in words.words("pamplem"))
    assert not words.starts("ambasi")
    found = list(words.words("ambass"))
    assert {"ambassador", "ambassadors", "ambassadorial"} <= set(found)
    assert all(word.startswith("ambass") for word in found)
    assert len(found) == len(set(found))


@pytest.mark.parametrize("language", JUDGED)
def test_what_is_listed_by_prefix_is_what_is_valid(language: str) -> None:
    words = table(language)
    for prefix in ("ab", "cons", "mar", "resp"):
        listed = words.valid_words(prefix)
        assert len(listed) == len(set(listed)) > 3
        assert set(listed) == {word for word in words.words(prefix) if words.valid(word)}


def begins(words: Lexicon, prefix: str) -> bool:
    return any(words.valid(word) or words.name(word) for word in words.words(prefix))


@pytest.mark.parametrize("language", JUDGED)
def test_among_many_spellings_the_valid_ones_are_found(language: str) -> None:
    words = table(language)
    common = next(word for word in words.words("mar") if words.valid(word) and words.frequency(word) > 60)
    rare = next(word for word in words.valid_words("mar") if words.frequency(word) == 1)
    assert words.valid_among([common, common + "xq", "qx"]) == {common}
    assert words.valid_among([rare, rare + "xq", "qx"]) == {rare}
    assert words.valid_among([]) == set()


def test_words_carry_no_mark_of_the_file_format() -> None:
    assert all(word.replace("'", "").replace("-", "").isalpha() for word in table("fr").words("par"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_listed_has_a_frequency(language: str) -> None:
    words = table(language)
    assert all(words.frequency(word) > 0 and words.starts(word) for word in words.words("be"))


def test_a_lexicon_is_opened_once() -> None:
    assert lexicon("en") is lexicon("en")


def test_the_trie_library_is_not_imported_before_a_table_is_opened() -> None:
    code = "import sys, cleantext.lexicons as l; assert 'marisa_trie' not in sys.modules; l.lexicon('da'); "
    code += "assert 'marisa_trie' in sys.modules"
    subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"], check=True)


def test_sources_lists_exactly_the_files_with_their_sizes() -> None:
    with open(os.path.join(HERE, "SOURCES.md"), encoding="utf-8") as stream:
        rows = [line.split("|") for line in stream if line.startswith("| `")]
    listed = {row[1].strip(" `"): int(row[4]) for row in rows}
    data = os.path.join(HERE, "data")
    shipped = [os.path.join(at, name) for at, _, names in os.walk(data) for name in names]
    assert listed == {os.path.relpath(path, data): os.path.getsize(path) for path in shipped}


def test_the_tables_stay_within_their_room() -> None:
    data = os.path.join(HERE, "data")
    sizes = [os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(data) for name in names]
    assert sum(sizes) <= 6_000_000
