"""Translation: what must stay untouched first, then fixes, the article's own style, and the weighing of evidence."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

import cleantext
from cleantext import rules
from cleantext.formats.plain import layout
from cleantext.reading.document import Document
from cleantext.rules.translation import relevant
from cleantext.rules.translation.evidence import WINDOW
from cleantext.rules.translation.figures import english, is_decimal
from cleantext.rules.translation.tenses import in_form_of, past_of
from cleantext.rules.translation.triggers import ACRONYMS, MASS_PLURALS, PRONOUN_VERBS, TRIGGERS

TRANSLATED = "The town gave 3,5 million."
"""A strong sign: beside it, weak ones may speak."""


def found(text: str, lang: str | None = "en") -> list[tuple[str, str]]:
    """Rule and text of each finding of the category."""
    result = cleantext.clean(text, select=["translation"], lang=lang)
    return [(f.name, text[f.start : f.end]) for f in result.findings]


def cleaned(text: str, lang: str | None = "en") -> str:
    return cleantext.clean(text, select=["translation"], lang=lang).text


# Native prose, and each rule's near misses. Beside a strong sign the weak rules are awake.
UNTOUCHED = [
    ("For its part, the club said it would wait.", "one weak turn"),
    ("He was fined for his part in the raid. She would have paid.", "a part in something; no source"),
    ("Counsel, for his part, relied on the scheme introduced on the occasion of the merger, and within the framework "
     "of the earlier order the latter was said to bind both.", "legal English: four formal turns"),
    ("The crew ran the relay in 2h45 and the stew took 3 h.", "durations"),
    ("The 14:30 train is late; the 09:10 left at 09:12.", "a clock of 24 hours"),
    ("The sample held 12\u2009500 cells, the other 9\u2009800.", "spacing of science"),
    ("Some 12,500 people came, 1,200 of them by boat.", "English thousands"),
    ("See pages 3,5 and 7, or 2,4-D in the annex.", "lists and chemistry"),
    ("The gap was 1.234 seconds and the pump cost 2.999 euros a litre.", "decimal points"),
    ("Flat 2e is let; the Model 5e is sold out.", "addresses and models"),
    ("M. Night Ferrow directed it; John M. Tolland wrote it.", "initials"),
    ("She had evidence-based advice for several research groups.", "mass nouns before another noun"),
    ("The actual cost was higher, and the eventual winner wept.", "English senses"),
    ("She realized the study was flawed and counted with care.", "English senses"),
    ("It has been ten years since the mill closed.", "since with a point in time"),
    ("They have been closed since Monday and have made Tuesday a holiday.", "a perfect that is right"),
    ("When it came to delays, the ferry was no better.", "an idiom"),
    ("The France team met the Germany of old in the Netherlands.", "names that go on"),
    ("Euro 2024 and Euro 5 are names.", "a tournament and a norm"),
    ("It was a coup d’état in all but name, said Jo d’Arle.", "loans and names"),
    ("See you there :) or later ;-) then.", "emoticons"),
    ("“Stay,” says the chef. “It is warm.”", "a magazine"),
    ("This Friday the pool opens.", "the coming Friday"),
    ("He ordered french fries and polish for the shoes.", "dishes and verbs"),
    ("Of the 40 boats, 3 may sail; the march is over.", "a verb and a noun"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), UNTOUCHED, ids=[why for _, why in UNTOUCHED])
def test_good_english_is_left_alone(text: str, why: str) -> None:
    assert found(text) == [], why
    assert cleaned(text) == text


AWAKE = [
    "The crew would have hidden it if asked, according to the report.",
    "It would have cost more, she said.",
    "The fire chief, Ann Orr, spoke first. She adds that it is over.",
    "She shut the gate herself on Sunday, April 14.",
    "He assisted the coach and participated in the race.",
    "Two pieces of evidence were lost.",
    "The man, 37, was arrested on Monday.",
]


@pytest.mark.parametrize("text", AWAKE)
def test_good_english_is_left_alone_beside_a_strong_sign(text: str) -> None:
    assert [name for name, _ in found(f"{TRANSLATED} {text}")] == ["decimal-comma"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le maire a parlé d’« un soulagement » : 3,5 millions à 14h30, soit 200 € par foyer.", "fr"),
        ("Der Bau kostet 3,5 Millionen Euro und 200 € je Haus; er beginnt um 14.30 Uhr.", "de"),
        ("El pleno costará 12.500 euros y empieza a las 11.30h.", "es"),
    ],
)
def test_articles_in_other_languages_keep_their_typography(text: str, lang: str) -> None:
    assert found(text, lang) == []


def test_a_french_passage_keeps_its_marks() -> None:
    text = (
        "The bridge over the estuary has been closed since the storm, and the council met twice last week.\n"
        "« Nous avons prévenu la mairie dès le mois de mars, et personne ne nous a répondu », a déclaré le syndicat.\n"
        "Engineers from the county inspected the bridge on Monday and found cracks in two of its piers.\n"
    )
    assert cleaned(text, None) == text


FIXES = [
    ("He spoke of « a relief » today.", "He spoke of “a relief” today."),
    ('He said "no" twice, then « maybe ».', 'He said "no" twice, then "maybe".'),
    (
        "Who paid ? Nobody knows ; the mayor\u00a0: silent as ever.",
        "Who paid? Nobody knows; the mayor: silent as ever.",
    ),
    ("Prices rose by 3,4 % and 0,750 litres spilled.", "Prices rose by 3.4% and 0.750 litres spilled."),
    ("It cost 12.500.000 euros.", "It cost 12,500,000 euros."),
    ("They paid 1,90 € for it, and 10 000 € for the roof.", "They paid €1.90 for it, and €10,000 for the roof."),
    ("Line n° 5 stops on the 1er floor.", "Line No. 5 stops on the 1st floor."),
    ("It opens on 3 april, a monday; or on monday.", "It opens on 3 April, a monday; or on Monday."),
    ("They cried “ We stay ” and the“plan”fell.", "They cried “We stay” and the “plan” fell."),
]


@pytest.mark.parametrize(("text", "expected"), FIXES)
def test_typography_is_fixed(text: str, expected: str) -> None:
    assert cleaned(text) == expected
    assert cleaned(expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doors open at 14h30.", "Doors open at 2:30 p.m."),
        ("Doors open at 20h, not at 19h45 as printed.", "Doors open at 8 p.m., not at 7:45 p.m. as printed."),
        ("The 13:05 bus was full, so we left at 14h30.", "The 13:05 bus was full, so we left at 14:30."),
        ("Doors open at 7pm, the film starts at 20h15.", "Doors open at 7pm, the film starts at 8:15pm."),
        ("Doors open at 7.15pm, the film starts at 20h15.", "Doors open at 7.15pm, the film starts at 8.15pm."),
        ("The park is shut from 22h to 6h on Sundays.", "The park is shut from 10 p.m. to 6 a.m. on Sundays."),
    ],
)
def test_clock_times_follow_the_article(text: str, expected: str) -> None:
    assert cleaned(text) == expected


def test_spaced_thousands_need_other_signs() -> None:
    assert found("The plant employs 12 500 people.") == []
    assert cleaned(f"The plant employs 12 500 people. {TRANSLATED}") == (
        "The plant employs 12,500 people. The town gave 3.5 million."
    )


SUGGESTIONS = [
    ("They found several evidence of it.", "several pieces of evidence"),
    ("They found dozens of new evidence.", "dozens of new pieces of evidence"),
    ("Dozens of evidence. It rains.", "dozens of pieces of evidence"),
    ("The town counts with a museum.", "has"),
    ("They realized a study of it.", "carried out a study"),
    ("The actual mayor is ill.", "the current mayor"),
    ("She has since ten years fought for it.", "has fought for ten years"),
    ("In the bend it came to a crash.", "there was"),
    ("A man of 24 years old fled.", "aged 24"),
    ("He has been arrested yesterday.", "was arrested yesterday"),
    ("The Belgium will vote.", "Belgium"),
    ("The state gives 20 million Euro a year.", "20 million euros"),
]


@pytest.mark.parametrize(("text", "wanted"), SUGGESTIONS)
def test_wording_is_suggested_and_never_applied(text: str, wanted: str) -> None:
    result = cleantext.clean(text, select=["translation"], lang="en", unsafe_fixes=True)
    assert result.text == text
    assert [f.replacement.lower() for f in result.findings if f.replacement] == [wanted.lower()]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("According to the note, the firm would have taken the keys.", "reportedly took"),
        ("According to the note, the lease would have been signed in May.", "had reportedly been signed"),
        ("The office said so in a note. She adds that it is over.", "It added"),
        ("The boats return this Friday.", "on Friday"),
        ("Mme Rolin won a lamp.", "Ms. Rolin"),
        ("The ONU sent a letter.", "The UN"),
    ],
)
def test_weak_signs_speak_in_company_only(text: str, wanted: str) -> None:
    assert found(text) == []
    result = cleantext.clean(f"{text} {TRANSLATED}", select=["translation"], lang="en")
    assert wanted in [f.replacement for f in result.findings]


def test_company_must_be_near() -> None:
    filler = "The rain fell on the harbour and nobody went out to look at the boats. " * (WINDOW // 60)
    assert len(found(f"The boats return this Friday. {TRANSLATED} {filler}")) == 2
    assert len(found(f"The boats return this Friday. {filler} {TRANSLATED}")) == 1


def test_the_same_weak_turn_twice_is_no_company() -> None:
    assert found("Mme Rolin won a lamp. Mme Roux won a lamp.") == []


def test_a_wrapped_paragraph_is_read_as_sentences() -> None:
    text = (
        "The council of the valley met in the old school on Monday evening, and\n"
        "according to the engineer's report the contractor would have\n"
        "forgotten to close a valve during the first of the repairs, which\n"
        "cost 3,5 million pounds in all and lasted until the end of the year.\n"
    )
    names = [name for name, _ in found(text)]
    assert names == ["hearsay-conditional", "decimal-comma"]


def test_numbers_in_english() -> None:
    assert [english(n) for n in ("12 500", "1.250.000", "3,5", "7")] == ["12,500", "1,250,000", "3.5", "7"]
    assert [is_decimal(n) for n in ("3,5", "12,500", "0,750", "12")] == [True, False, True, False]


def test_verb_forms() -> None:
    assert [past_of(w) for w in ("taken", "used", "sold", "need", "table")] == ["took", "used", "sold", None, None]
    assert in_form_of("have", "counts") == "has"
    assert in_form_of("carry out", "realised") == "carried out"
    assert in_form_of("make", "realizing") == "making"


def test_the_category_opens_for_english_only() -> None:
    text = "« x »"
    for lang, expected in (("en", {"guillemets"}), ("fr", set())):
        assert set(relevant(Document(text, layout(text), lang=lang))) == expected


RULES = [entry for entry in rules.entries() if entry.category == "translation"]
TEXTS = [example.text for entry in RULES for example in rules.load(entry).examples] + [
    text for text, *_ in (*UNTOUCHED, *FIXES, *SUGGESTIONS)
]


def test_each_rule_that_finds_more_than_phrases_has_a_trigger() -> None:
    assert {entry.name for entry in RULES if hasattr(import_module(entry.module), "signs")} == TRIGGERS.keys()


@pytest.mark.parametrize("name", TRIGGERS)
def test_no_trigger_is_silent_where_its_rule_has_a_sign(name: str) -> None:
    module: Any = import_module(next(entry.module for entry in RULES if entry.name == name))
    spoke = 0
    for text in TEXTS:
        for form in (text, text.replace(" ", "\n"), text.replace("’", "'"), text.swapcase(), text.title()):
            document = Document(form, layout(form), lang="en")
            if any(module.signs(document)):
                spoke += 1
                assert TRIGGERS[name](document), form
    assert spoke


def test_triggers_know_the_words_of_their_rules() -> None:
    from cleantext.rules.translation import foreign_acronym, mass_noun, organisation_pronoun

    assert {name.split(".")[0] for name in foreign_acronym.ENGLISH} == ACRONYMS
    assert mass_noun.PLURALS.keys() == MASS_PLURALS
    assert organisation_pronoun.PRESENT.keys() <= PRONOUN_VERBS
