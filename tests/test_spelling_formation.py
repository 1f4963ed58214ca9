"""German and Italian words made by rule, and the speller in articles of these languages: no alarm first."""

from __future__ import annotations

import pytest

import cleantext
from cleantext.lexicons import lexicon
from cleantext.model import Finding
from cleantext.reading.spelling.formation import is_made

GERMAN = (
    "Der Stadtrat hat am Montag beschlossen, die alte Brücke hinter der Mühle zu sanieren, weil sie seit dem Hochwasser"
    " gesperrt ist. "
)
ITALIAN = (
    "Il consiglio comunale ha deciso lunedì di riparare il vecchio ponte dietro il mulino, chiuso da quando il fiume è "
    "uscito dagli argini. "
)


def found(text: str) -> tuple[Finding, ...]:
    return tuple(f for f in cleantext.clean(text).findings if f.category == "spelling")


def made(language: str, word: str) -> bool:
    table = lexicon(language)
    assert table is not None
    return is_made(table, word)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "nciht seperat undruchsichtigen angenheme immmer udn unddie dasist xqbar ab zu"),
        ("it", "propio socetà prorpietario contollare andarono rli impararl qxando risposs"),
        ("en", "unquoteworthy börsennotiertes impararli"),
        ("fr", "börsennotiertes impararli grosse"),
    ],
)
def test_slips_and_words_of_other_languages_are_not_made(language: str, line: str) -> None:
    assert [word for word in line.split() if made(language, word)] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "de",
            "börsennotiertes energieintensiven technologiegestützte landesweite südkoreanischen verträglichere grosse "
            "daß muß grösste umfangreicheres",
        ),
        ("it", "impararli digitarli asciugarvi disboscandone superscaldare autocostruzione"),
    ],
)
def test_compounds_endings_and_older_spellings_are_made(language: str, line: str) -> None:
    assert [word for word in line.split() if not made(language, word)] == []


CLEAN = (
    GERMAN
    + "Die umfangreicheren Arbeiten an den denkmalgeschützten Pfeilern beginnen im Frühjahr; ein börsennotiertes "
    "Unternehmen übernimmt sie.",
    GERMAN + "Die Strasse bleibt gesperrt, sagte ein Sprecher, und die grossen Lastwagen müssen ausweichen.",
    GERMAN + "„Ich weiß, daß das lange dauert“, sagte er, und wiederholte es auf Englisch: „It takes a whil to mend.“",
    GERMAN + "Das gilt für client e server, für latin1 und für alles, was daran hängt.",
    ITALIAN + "Nell'attesa la societa' dovra' spendere di piu', e la velocita' del traffico calera'.",
    ITALIAN + "Gli operai hanno cominciato a smontarlo per poterlo riparare senza bisogno di autorizzazioni.",
    ITALIAN + "I dati passano tra client e server in latin1, dice il tecnico.",
)


@pytest.mark.parametrize("text", CLEAN)
def test_a_clean_text_gives_no_alarm(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (GERMAN + "Die Kosten sind noch nciht bekannt.", "nciht", "nicht"),
        (GERMAN + "Das setzt die zuständigen Ämter wiederrum unter Druck.", "wiederrum", "wiederum"),
        (GERMAN + "Eine angenheme Lösung ist das nicht.", "angenheme", "angenehme"),
        (ITALIAN + "La socetà ha chiesto altri soldi.", "socetà", "società"),
        (ITALIAN + "Il prorpietario del mulino non risponde.", "prorpietario", "proprietario"),
    ],
)
def test_a_slip_is_shown_and_never_put_in(text: str, wrong: str, right: str) -> None:
    (finding,) = found(text)
    assert (text[finding.start : finding.end], finding.replacement, finding.fixed) == (wrong, right, False)
