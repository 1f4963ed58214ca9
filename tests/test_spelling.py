"""Spelling: what must be left alone comes first, then what is put right, then what is only shown."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

import cleantext
from cleantext.formats.plain import layout
from cleantext.lexicons import lexicon
from cleantext.model import Finding
from cleantext.reading.document import Document
from cleantext.reading.spelling.edits import cost
from cleantext.reading.spelling.judging import strange_among, verdict
from cleantext.reading.spelling.search import candidates
from cleantext.reading.spelling.standards import sides
from cleantext.rules import load, select
from cleantext.rules.spelling import known

OPENING = "The council of the small town met on Monday evening to talk about the bridge and the road behind it. "


def found(text: str, **options: object) -> tuple[Finding, ...]:
    return cleantext.clean(text, select=["spelling"], **options).findings  # type: ignore[arg-type]


def fixed(text: str, **options: object) -> str:
    return cleantext.clean(text, select=["spelling"], **options).text  # type: ignore[arg-type]


UNTOUCHED = {
    "names": "Mrs Ormskeld and Tadeo Brelsin met Joachim Verstrepen of Hollmoor, and Verstrepen agreed.",
    "a name in lower case that stands capitalised elsewhere": "The Kessby line is shut. A kessby driver said so.",
    "a repeated word is a term": "The shonter is back. Each shonter has its own hook, and no shonter is alike.",
    "new words": "The influencer posted a livestream on fintech, microplastics and a vlogger.",
    "compounds": "The woolgrowers, the meatworks and the grapegrower share a saleyard and a powerline.",
    "derived words": "It was an unquoteworthy, hyperpersonalised and reorderable list of megadonors.",
    "British beside American": "The colour of the center pleased the organiser, who recognized the harbor.",
    "capitals": "THE COUNCIL MET. BRIGDE WORKS ARE OFF, said the board of the TRANSPROT group.",
    "addresses and tags": "Write to recieve@goverment.example, see www.definately.example/teh or #goverment.",
    "files and code": "Open recieve_all.py or adress.txt, run get_adress(teh) with --seperate=1 in C:\\teh\\tmp.",
    "units and words with digits": "It weighs 12kg, runs at 5ghz, costs 3k and is called h264, the 10th of b2b kind.",
    "French words in English": "They ate frites and drank from a pichet; it had a certain je ne sais quoi.",
    "a loan with an accent": "The résumé of the raconteur was a pièce of work with a soupçon of salt.",
    "dialect in a quotation": "“Ah’m no goin’ doon there, it’s owre cauld,” he said.",
    "drawn-out sounds": "“Sooo late,” she said, and the crowd went ahhh and then whooo.",
    "grammar": "He had had enough of that, and she said that that was what it is is what it was.",
    "particles": "He came in in a hurry and turned the light on on the landing.",
    "names that double": "They heard Duran Duran in Walla Walla, near New York New Road.",
    "chants": "They sang la la la and then the bell went ding ding ding.",
    "syllables that do stand twice": "A murmur ran round the bonbons, the couscous, the papaya and the cancan.",
    "prefixes and sounds that stand twice": (
        "The cocounsel and the cocommander were rereviewed, and a boat came putputting past the preprepared tomtoms."
    ),
    "a quoted misspelling": "The sign said ‘recieve’.",
    "abbreviations with stops": "The U.S.Navy and the B.B.C.World team met at 5 p.m. in St.Ives.",
    "a hyphen": "The lighthouse-keeper's co-worker re-entered the semi-detached house.",
}


@pytest.mark.parametrize("reason", UNTOUCHED)
def test_left_alone(reason: str) -> None:
    text = OPENING + UNTOUCHED[reason]
    assert [text[f.start : f.end] for f in found(text) if reason != "a quoted misspelling" or f.fixed] == []


FOREIGN_ARTICLES = {
    "fr": "Nous nous sommes levés tôt et vous vous êtes tus. L’été dernier, la mairie a rénové l’hôtel.",
    "de": "Die Stadt, in der der Fluss entspringt, feiert am Sonntag. Die, die die Brücke bauten, kommen auch.",
    "es": "El alcalde dijo que el camino está cerrado, y que lo que es es y lo que no, no. Cantaron la la la.",
    "it": "La montagna non è un teatro, e chi la conosce sa che cosa c’è c’è. L’acqua dell’orto è fredda.",
    "pt": "O presidente da câmara disse que o caminho está fechado e que o que é é assim há muitos anos.",
}


@pytest.mark.parametrize("lang", FOREIGN_ARTICLES)
def test_other_languages_are_left_alone(lang: str) -> None:
    assert found(FOREIGN_ARTICLES[lang], lang=lang) == ()


FIXED = {
    "The clerk recieved the key.": "The clerk received the key.",
    "Definately not, said the mayor.": "Definitely not, said the mayor.",
    "The storm tore the rooof off.": "The storm tore the roof off.",
    "An informatiom desk was set up.": "An information desk was set up.",
    "The gardcn and the magnlficent hall shut.": "The garden and the magnificent hall shut.",
    "The roof ofthe barn fell in.": "The roof of the barn fell in.",
    "Boxes contain ing letters were lost.": "Boxes containing letters were lost.",
    "The hall was full.The doors were shut.": "The hall was full. The doors were shut.",
    "The pr0duction of cheese fell.": "The production of cheese fell.",
    "They shut the the door.": "They shut the door.",
    "The the door was shut.": "The door was shut.",
    "The rules were modifified in May.": "The rules were modified in May.",
    "They recievd the letter.": "They received the letter.",
    "It bore the maximimum load.": "It bore the maximum load.",
}


@pytest.mark.parametrize("text", FIXED)
def test_fixed(text: str) -> None:
    assert fixed(OPENING + text) == OPENING + FIXED[text]


def test_what_a_list_is_not_sure_of_is_only_shown() -> None:
    (finding,) = found(OPENING + "She walked throught the hall.")
    assert (finding.fixed, finding.replacement) == (False, "through")
    assert "throughout" in finding.candidates


def test_two_likely_words_are_only_shown() -> None:
    (finding,) = found(OPENING + "From the depot you can hearr the trams.")
    assert not finding.fixed
    assert finding.candidates[:3] == ("hear", "heart", "heard")


def test_the_document_decides_between_british_and_american() -> None:
    assert "neighbours" in fixed(OPENING + "The colour of the harbour and the centre. The neigbours came.")
    assert "neighbors" in fixed(OPENING + "The color of the harbor and the center. The neigbours came.")
    (finding,) = found(OPENING + "The neigbours came.")
    assert (finding.fixed, set(finding.candidates)) == (False, {"neighbours", "neighbors"})


def test_a_hybrid_is_judged_in_the_language_of_its_passage() -> None:
    passage = "«Les policiers ont été reçus par le maire, a précisé à la presse un porte-parole de l’ambasise.»"
    findings = found(f"{OPENING}\n{passage}\nThe foundation did not answer.")
    assert [(f.language, f.replacement, f.fixed) for f in findings] == [("fr", "ambassade", False)]
    assert "embassy" in findings[0].candidates


def test_a_passage_of_another_language_raises_no_alarm() -> None:
    passage = "«Les autorités locales ont interdit la manifestation prévue samedi devant l’hôtel de ville.»"
    assert found(f"{OPENING}\n{passage}\nThe foundation did not answer.") == ()


def test_project_words_are_no_typos() -> None:
    text = OPENING + "The informatiom desk recieved them."
    assert found(text, words=["informatiom", "Recieved"]) == ()


def test_offsets_are_of_the_word_without_its_article() -> None:
    text = "La mairie a ouvert l’hopital hier soir devant une foule de curieux venus de toute la région."
    (finding,) = found(text, lang="fr")
    assert text[finding.start : finding.end] == "hopital"


def test_the_same_whatever_the_hash_seed() -> None:
    text = "The obosite faiyhfully techet scafold was there for all."
    code = f"import cleantext; print(cleantext.clean({text!r}, lang='en'))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


@pytest.mark.parametrize("lang", sorted(known.LANGUAGES))
def test_known_misspellings_are_sorted_unlisted_and_end_in_words(lang: str) -> None:
    from cleantext.lexicons import lexicon

    table, rows = lexicon(lang), known.corrections(lang)
    assert table is not None
    assert list(rows) == sorted(rows)
    assert not [wrong for wrong in rows if table.valid(wrong)]
    assert not [wrong for wrong, right in rows.items() if wrong in right or any(form in rows for form in right)]


def test_costs_follow_what_hands_and_ears_do() -> None:
    assert cost("recieve", "receive") < cost("recezve", "receive")
    assert cost("anual", "annual") < cost("anual", "manual")
    assert cost("pr", "pr") == 0
    assert cost("societé", "société") < cost("societi", "société")
    assert cost("bridge", "elephant", 5.0) == 5.0


def test_standards() -> None:
    assert sides("colour") == ("british", "color")
    assert sides("organize") == ("american", "organise")
    assert sides("practising") == ("british", "practicing")
    assert sides("practice") is None
    assert sides("surprise") is None
    assert sides("course") is None


def test_a_plural_behind_an_article_is_only_shown() -> None:
    opening = "The council met on Monday evening in the old hall and spoke about the bridge. "
    text = opening + "They were angry at a descisions of the mayor."
    assert cleantext.clean(text).text == text
    assert cleantext.clean(opening + "They were angry at the descisions.").text.endswith("the decisions.")


HOSTILE = {
    "one endless word": "a" * 200_000,
    "letters that make no word": "qx" * 100_000,
    "words of chance": "wkjr eoptn drhau " * 5_000,
    "a doubled word without end": "the the " * 10_000,
    "stops without spaces": "a.B" * 50_000,
    "digits between letters": "a0b1 " * 20_000,
    "only digits": "0" * 100_000,
    "a misspelling in many quotations": "“It was teh gardcn.” " * 4_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(kind: str) -> None:
    document = Document(HOSTILE[kind], layout(HOSTILE[kind]), lang="en")
    document.__dict__["passages"] = ()  # whether passages are read fast is another test's question
    start = time.process_time()
    for entry in select(["spelling"]):
        list(load(entry).find(document))
    assert time.process_time() - start < 3


def test_long_tokens_with_a_pair_are_read_in_linear_time() -> None:
    text = OPENING + "a" * 200_000 + " " + "a" * 100_000 + " " + "a" * 100_000
    start = time.process_time()
    assert found(text) == ()
    assert time.process_time() - start < 5


def test_a_verdict_comes_fast() -> None:
    verdict("en", "zzyzzyva")
    words = ["obosite", "stewable", "constion", "interence", "annaversrey", "efficinty", "tyromph", "servaying"]
    start = time.process_time()
    for word in words:
        verdict("en", word)
    assert (time.process_time() - start) / len(words) < 0.03


def test_project_words_are_compared_composed() -> None:
    text = "La mairie a ouvert le nouvel hôpitall hier soir devant une foule de curieux venus de toute la région."
    assert [text[f.start : f.end] for f in found(text)] == ["hôpitall"]
    assert found(text, words=["ho\u0302pitall"]) == ()


def test_project_words_take_either_apostrophe() -> None:
    text = OPENING + "The desk does'nt answer."
    assert found(text)
    assert found(text, words=["does’nt"]) == found(text, words=["does'nt"]) == ()


def test_words_met_before_are_judged_as_at_first() -> None:
    words = ["The", "bridgge", "mill", "L’eau", "don’t"]
    first = strange_among("en", words)
    assert "bridgge" in first
    assert "mill" not in first
    assert strange_among("en", [*words, *words]) == first * 2


def test_letters_left_out_on_purpose_are_no_slip() -> None:
    text = "The council met on Monday evening in the hall. The wind came from sou’west and he does’nt mind."
    assert cleantext.clean(text).text == text.replace("does’nt", "doesn’t")


def test_emphasis_hides_no_typo() -> None:
    text = "They **recieved** the key and wrote *teh* letter in the old hall by the river."
    fixed = "They **received** the key and wrote *the* letter in the old hall by the river."
    assert cleantext.clean(text, format="markdown", select=["spelling"]).text == fixed


def test_project_words_may_begin_with_two_capitals() -> None:
    text = "The council met on Monday evening in the hall. Call YOu now."
    assert cleantext.clean(text, words=["YOu"]).text == text
    assert cleantext.clean(text).text.endswith("Call You now.")


def test_two_capitals_are_seen_in_every_text() -> None:
    text = OPENING + "Then THe hall was shut."
    assert [text[f.start : f.end] for f in found(text)] == ["THe"]
    again = OPENING + "Nobody saw THe door."
    assert [again[f.start : f.end] for f in found(again)] == ["THe"]


@pytest.mark.parametrize("word", ["foosball", "matchups"])
def test_what_many_write_in_the_articles_language_is_no_slip_in_a_passage(word: str) -> None:
    quoted = f"« Nous avons parlé de {word} avec les enfants, et perssonne ne voulait partir avant la fin. »"
    text = f"{OPENING}The mayor said: {quoted} Then they all went home."
    assert [text[f.start : f.end] for f in found(text)] == ["perssonne"]


def test_two_slips_of_a_word_that_is_written_are_looked_for_behind_its_head() -> None:
    table = lexicon("en")
    assert table is not None
    behind = {c.word for c in candidates(table, "neccesarily", 9.5, reach="head")}
    anywhere = {c.word for c in candidates(table, "frunk", 9.5)}
    same_head = {c.word for c in candidates(table, "frunk", 9.5, reach="head")}
    assert "necessarily" in behind
    assert same_head < anywhere
