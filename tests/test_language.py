"""Foreign passages to the letter: what must not be one first, then edges, then every language."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

import cleantext
from cleantext.formats.plain import layout
from cleantext.reading.document import Document
from cleantext.reading.language.evidence import LOUDEST, SILENT, by_letters, evidence, listed
from cleantext.reading.language.scripts import letters_by_script
from cleantext.reading.language.tagger import Stretch
from cleantext.reading.language.titles import title_list
from cleantext.reading.language.tokens import PLAIN, Token

ARTICLES = {
    "en": "The mill by the river has been empty for nine years. Last week two sisters bought it and opened up.",
    "fr": "Le moulin au bord de la rivière était vide depuis neuf ans. Deux sœurs l’ont acheté la semaine dernière.",
    "es": "El molino junto al río llevaba nueve años vacío. La semana pasada dos hermanas lo compraron y lo abrieron.",
    "de": "Die Mühle am Fluss stand neun Jahre lang leer. Letzte Woche haben zwei Schwestern sie gekauft und gelüftet.",
    "it": "Il mulino vicino al fiume era vuoto da nove anni. La settimana scorsa due sorelle lo hanno comprato.",
    "pt": "O moinho junto ao rio estava vazio há nove anos. Na semana passada duas irmãs compraram a casa.",
    "nl": "De molen aan de rivier stond negen jaar leeg. Vorige week hebben twee zussen hem gekocht en alles geopend.",
    "ca": "El molí vora el riu feia nou anys que era buit. La setmana passada dues germanes el van comprar i obrir.",
    "gl": "O muíño a carón do río levaba nove anos baleiro. A semana pasada dúas irmás mercárono e abriron as xanelas.",
    "da": "Møllen ved åen havde stået tom i ni år. I sidste uge købte to søstre den og åbnede alle vinduerne.",
    "no": "Mølla ved elva hadde stått tom i ni år. Forrige uke kjøpte to søstre den og åpnet alle vinduene igjen.",
    "sv": "Kvarnen vid ån hade stått tom i nio år. Förra veckan köpte två systrar den och öppnade alla fönster.",
    "pl": "Młyn nad rzeką stał pusty przez dziewięć lat. W zeszłym tygodniu kupiły go dwie siostry i otworzyły okna.",
    "ro": "Moara de lângă râu a stat goală nouă ani. Săptămâna trecută două surori au cumpărat-o și au deschis-o.",
}
PASSAGES = {
    "en": "We never thought that anyone would want to live here again.",
    "fr": "Nous ne pensions pas que quelqu’un voudrait encore vivre ici.",
    "es": "Nunca pensamos que alguien quisiera volver a vivir aquí.",
    "de": "Wir hätten nie gedacht, dass hier noch einmal jemand wohnen möchte.",
    "it": "Non pensavamo che qualcuno volesse ancora vivere qui.",
    "pt": "Nunca pensámos que alguém quisesse voltar a viver aqui.",
    "nl": "Wij hadden nooit gedacht dat hier nog eens iemand zou willen wonen.",
    "ca": "No ens pensàvem que algú volgués tornar a viure aquí amb nosaltres.",
    "gl": "Nunca pensamos que alguén quixese volver vivir aquí connosco unha vez máis.",
    "da": "Vi havde aldrig troet, at nogen ville bo her igen efter så mange år.",
    "no": "Vi hadde aldri trodd at noen ville bo her igjen etter så mange år.",
    "sv": "Vi hade aldrig trott att någon skulle vilja bo här igen.",
    "pl": "Nigdy nie myśleliśmy, że ktoś będzie chciał tu jeszcze mieszkać.",
    "ro": "Nu ne-am gândit niciodată că cineva ar mai vrea să locuiască aici.",
}
FRAME = (
    "The mill by the river has been empty for nine years, and nobody in the village had a key.",
    "Last week two sisters bought it, opened the windows and lit a fire in the kitchen.",
)

UNTOUCHED = [
    ("names", "Ursula von der Aue met José Luis de la Peña and Giovanni della Rovere in Rio de Janeiro on Monday."),
    ("organisations", "The École nationale de la Mer and the Bundesamt für Wolken signed the paper in Le Havre."),
    ("newspapers", "Le Courrier du Lac and La Voz del Puerto reported it first; Die Neue Woche followed on Friday."),
    ("loans", "It was déjà vu: a coup d'état by fait accompli, with a certain je ne sais quoi and much Schadenfreude."),
    ("titles", "She sang “La vie en rose” and read from “El jardín de los senderos” before the interval."),
    ("a list of names", "Anna de Vries, Jean-Luc d’Aubigny, Pedro da Silva, Karl von Stein, Ana y Luis de los Ríos"),
    (
        "address",
        "Write to rue-de-la-gare@exemple.fr or see https://www.exemple.fr/les-nouvelles-de-la-semaine for more.",
    ),
    ("code", "SELECT nom, ville FROM les_clients WHERE pays = 'France' AND langue = 'fr';"),
    ("hashtags", "They marched under #jesuislemeunier and #lamontagneestanous until the rain began to fall."),
    ("capitals", "THE MILL BY THE RIVER HAS BEEN SOLD AND WILL OPEN AGAIN IN THE SPRING OF NEXT YEAR."),
    ("dish", "They served coq au vin, boeuf bourguignon and dulce de leche to forty guests in the barn."),
    (
        "titles with publishers",
        "Books: Les Années de sel, Grönholm Press; Das Haus am Wasser, Lindau 1984; El jardín de los perdidos, Madrid.",
    ),
    (
        "titles with years",
        "Records: Canciones de la orilla (1998), Lo que queda del día (2003), Nada que ver (2010).",
    ),
    ("titles in a sentence", "She wrote Les Années de sel, Une saison sans hiver, and La maison des ombres claires."),
    ("titles alone", "La mer au matin; Der lange Winter; El jardín de los perdidos; Il paese delle ombre."),
    ("other script in brackets", "The painter Li Wen (李文) and the poet Анна Белова were both born in the same week."),
]


def passages(text: str, lang: str | None = None) -> list[tuple[str, str]]:
    document = Document(text, layout(text), lang=lang)
    return [(text[p.start : p.end], p.language) for p in document.passages]


@pytest.mark.parametrize(("reason", "sentence"), UNTOUCHED, ids=[reason for reason, _ in UNTOUCHED])
def test_no_passage(reason: str, sentence: str) -> None:
    assert passages(f"{FRAME[0]} {sentence} {FRAME[1]}") == []
    assert passages(f"{FRAME[0]}\n{sentence}\n{FRAME[1]}") == []


@pytest.mark.parametrize("code", ARTICLES)
def test_article_in_one_language(code: str) -> None:
    text = ARTICLES[code]
    assert cleantext.clean(text, select=["language"]).language == code
    assert passages(text) == []


@pytest.mark.parametrize("code", [code for code in PASSAGES if code != "en"])
def test_sentence_in_an_english_article(code: str) -> None:
    assert passages(f"{FRAME[0]} {PASSAGES[code]} {FRAME[1]}") == [(PASSAGES[code], code)]
    assert passages(f"{FRAME[0]}\n\n{PASSAGES[code]}\n\n{FRAME[1]}") == [(PASSAGES[code], code)]


@pytest.mark.parametrize("code", ARTICLES)
def test_foreign_sentence_in_an_article(code: str) -> None:
    other = "de" if code == "en" else "en"
    text = f"{ARTICLES[code]}\n{PASSAGES[other]}\n{ARTICLES[code]}\n"
    assert passages(text) == [(PASSAGES[other], other)]


EDGES = [
    (
        "quotation, attribution and a tail of two words",
        "«Le moulin restera ouvert pendant les travaux», a précisé à la presse l’archittecte in Canada.",
        "«Le moulin restera ouvert pendant les travaux», a précisé à la presse l’archittecte",
        "fr",
    ),
    (
        "tail of three words that is English in every word",
        "« Nous n’avons jamais vendu de farine avariée », a assuré la directrice du moulin in a message.",
        "« Nous n’avons jamais vendu de farine avariée », a assuré la directrice du moulin",
        "fr",
    ),
    (
        "German noun at the edge",
        "“Wir haben den Fluss unterschätzt, und das tut uns leid”, sagte die Müllerin before the council.",
        "“Wir haben den Fluss unterschätzt, und das tut uns leid”, sagte die Müllerin",
        "de",
    ),
    (
        "German quotes",
        "She only said „Das wird so nicht funktionieren“ and left.",
        "„Das wird so nicht funktionieren“",
        "de",
    ),
    ("short quotation", "A sheet on the wall says “El agua no se vende” in red.", "“El agua no se vende”", "es"),
    (
        "straight quotes",
        'He said "je ne veux plus jamais le revoir" and left.',
        '"je ne veux plus jamais le revoir"',
        "fr",
    ),
    ("clause", "Selon le ministre de la pêche, the sea is calm.", "Selon le ministre de la pêche", "fr"),
    (
        "accents lost",
        "Il a ete decide de fermer le theatre en fevrier.",
        "Il a ete decide de fermer le theatre en fevrier.",
        "fr",
    ),
    (
        "capitals",
        "LA MAIRIE FERMERA SES PORTES PENDANT TOUT LE MOIS.",
        "LA MAIRIE FERMERA SES PORTES PENDANT TOUT LE MOIS.",
        "fr",
    ),
    (
        "a newspaper behind a comma",
        "Según Ana Ruiz, La Voz del Puerto cerrará sus puertas en mayo.",
        "Según Ana Ruiz, La Voz del Puerto cerrará sus puertas en mayo.",
        "es",
    ),
    (
        "German nouns with commas",
        "Wir kaufen Brot, Milch, Käse, Äpfel und Wein.",
        "Wir kaufen Brot, Milch, Käse, Äpfel und Wein.",
        "de",
    ),
    (
        "names with commas",
        "La maison appartient à Anne, Paul, Le Goff et Marie, qui ne la vendront pas.",
        "La maison appartient à Anne, Paul, Le Goff et Marie, qui ne la vendront pas.",
        "fr",
    ),
    ("name behind the verb", "«Questa casa non si vende», ha detto Rosa Bianchi on Friday.", None, "it"),
]


@pytest.mark.parametrize(("reason", "sentence", "mark", "code"), EDGES, ids=[edge[0] for edge in EDGES])
def test_edges(reason: str, sentence: str, mark: str | None, code: str) -> None:
    expected = mark or "«Questa casa non si vende», ha detto Rosa Bianchi"
    assert passages(f"{FRAME[0]}\n{sentence}\n{FRAME[1]}") == [(expected, code)]
    assert passages(f"{FRAME[0]} {sentence} {FRAME[1]}") == [(expected, code)]


@pytest.mark.parametrize(
    ("label", "code"),
    [("Lire aussi", "fr"), ("Mehr zum Thema", "de"), ("Leggi anche", "it"), ("Lees ook", "nl"), ("Leia também", "pt")],
)
def test_label_on_its_own_line(label: str, code: str) -> None:
    assert passages(f"{FRAME[0]}\n{label}\n{FRAME[1]}") == [(label, code)]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Мы никогда не думали, что здесь снова будут жить люди.", "ru"),
        ("Ми ніколи не думали, що тут знову житимуть люди.", "uk"),
        ("لم نفكر أبدا أن أحدا سيعيش هنا مرة أخرى.", "ar"),
        ("我們從來沒有想過還會有人願意住在這裡。", "zh"),
        ("ここにまた人が住むとは思いませんでした。", "ja"),
        ("여기에 다시 사람이 살 줄은 몰랐습니다.", "ko"),
        ("Δεν φανταστήκαμε ποτέ ότι κάποιος θα ζούσε πάλι εδώ.", "el"),
        ("מעולם לא חשבנו שמישהו ירצה לגור כאן שוב.", "he"),
    ],
)
def test_other_scripts(sentence: str, code: str) -> None:
    found = passages(f"{FRAME[0]}\n{sentence}\n{FRAME[1]}")
    assert [(mark.rstrip(".。"), language) for mark, language in found] == [(sentence.rstrip(".。"), code)]


def test_other_latin_language_is_named() -> None:
    sentence = "Burada bir daha kimsenin yaşamak isteyeceğini hiç düşünmemiştik."
    assert passages(f"{FRAME[0]}\n{sentence}\n{FRAME[1]}") == [(sentence, "tr")]


def test_article_in_another_latin_language() -> None:
    hungarian = (
        "A folyó melletti malom kilenc éve üresen állt, és a faluban senkinek sem volt kulcsa hozzá. "
        "A múlt héten két nővér megvette, kinyitotta az ablakokat, és tüzet rakott a konyhában.\n"
    )
    text = f"{hungarian}{PASSAGES['en']}\n{hungarian}"
    assert cleantext.clean(text, select=["language"]).language == "hu"
    assert passages(text) == [(PASSAGES["en"], "en")]


def test_the_frame_is_the_article_even_when_the_quotation_is_longer() -> None:
    quotation = " ".join(PASSAGES["fr"] for _ in range(4))
    text = f"The mill is sold.\n« {quotation} »\nNobody had a key to the house.\nIt opens in spring."
    assert Document(text, layout(text)).language == "en"


def test_a_symbol_is_no_script_and_a_sentence_is() -> None:
    # Three Latin words may lie between two letters of a run, so that the symbols of a formula would name a short text.
    assert letters_by_script("The strain μ is small. " + FRAME[0] * 4) == (1, 0)
    latin, other = letters_by_script("Анна Белова живёт у моря. " + FRAME[0])
    assert latin > other > 20


OWN = (
    "The ferry to Ennis stopped yesterday after nine winters of patient service. Travellers waited before dawn along "
    "Bell Street. Nobody expected such storms. Ropes still smell faintly like tar. Upstairs, children found lanterns, "
    "maps, some rather serious telescopes. Neighbours poured coffee until nightfall. Our mayor promised longer hours "
    "next winter, provided money arrives. Two neighbouring villages already plan something similar."
)
"""A text with few words twice."""


@pytest.mark.parametrize(
    "quotation",
    [
        "« Personne ne savait qui avait peint la porte en vert, mais chacun avait un avis, parce que dans ce village "
        "on parle toujours beaucoup des choses inutiles », disait hier madame Ferrand.",
        "«Никто не знал, кто покрасил дверь, но у каждого было мнение, потому что здесь всегда много говорят о вещах, "
        "которые никому не нужны», сказала вчера госпожа.",
        "Quill, Marsh, Tove, Brandt, Lunt, Pell, Ennis, Gross, Harl, Moss, Orlo, Lunn, Dray, Fenn, Ibsen, Kettle, "
        "Vane, Roke, Sull, Tarn, Ulk, Wend, Yarl, Zell, Bronk, Drusk.",
    ],
    ids=["French", "Russian", "names"],
)
def test_a_quotation_that_opens_a_short_text_does_not_name_it(quotation: str) -> None:
    assert cleantext.clean(f"{quotation}\n\n{OWN}").language == "en"


def test_the_language_can_be_forced() -> None:
    text = PASSAGES["fr"]
    assert passages(text) == []
    assert passages(text, lang="en") == [(text, "fr")]


def test_too_little_text_has_no_language_and_no_passage() -> None:
    assert Document("42", layout("42")).language is None
    assert passages("Oslo, 1954\n") == []


def test_two_languages_in_one_article() -> None:
    text = f"{FRAME[0]}\n{PASSAGES['fr']}\n{FRAME[1]}\n{PASSAGES['de']}\n{FRAME[0]}"
    assert passages(text) == [(PASSAGES["fr"], "fr"), (PASSAGES["de"], "de")]


def test_the_finding_speaks_of_the_passage() -> None:
    text = f"{FRAME[0]}\n{PASSAGES['fr']}\n{FRAME[1]}"
    (finding,) = (f for f in cleantext.clean(text).findings if f.category == "language")
    assert finding.message == "not translated: French passage “Nous ne pensions pas que quelqu’un…” (10 words)"
    assert (finding.language, finding.replacement, finding.severity) == ("fr", None, "warning")
    assert 0.7 < finding.confidence < 1


ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
AT_ROOT = f"import sys; sys.path.append({ROOT!r})"
"""Lets a script import these tests, and the package from where it is installed."""


def test_the_reading_does_not_depend_on_the_hash_seed() -> None:
    text = "\n".join([*FRAME, *PASSAGES.values(), *(sentence for _, sentence in UNTOUCHED)])
    script = f"{AT_ROOT}; from tests.test_language import passages; print(passages({text!r}))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1


def test_an_english_article_with_a_french_passage_needs_no_langdetect() -> None:
    script = (
        f"{AT_ROOT}; from tests.test_language import FRAME, PASSAGES, passages; "
        "found = passages(FRAME[0] + PASSAGES['fr'] + FRAME[1]); sys.exit('langdetect' in sys.modules or not found)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_place_is_in_the_same_passage_whether_its_paragraph_is_read_alone_or_all_are() -> None:
    text = "\n\n".join(
        [FRAME[0], PASSAGES["fr"], f"{FRAME[1]} «{PASSAGES['de']}»", "Ночью река поднялась, и мост закрыли.", FRAME[0]]
    )
    whole, single = Document(text, layout(text)), Document(text, layout(text))
    assert len(whole.passages) == 3
    words = [word.start for word in whole.words]
    assert [single.passage_at(at) for at in reversed(words)] == [whole.passage_at(at) for at in reversed(words)]
    assert "passages" not in vars(single)


@pytest.mark.parametrize("code", [code for code in PASSAGES if code != "en"])
def test_no_place_of_a_passage_is_ruled_out_by_the_look_around_it(code: str) -> None:
    text = f"{FRAME[0]} “{PASSAGES[code]}” {FRAME[1]}"
    whole = Document(text, layout(text))
    assert whole.passages
    for word in whole.words:
        assert Document(text, layout(text)).passage_at(word.start) == whole.passage_at(word.start), word.text


def test_a_word_of_many_apostrophes_is_read_by_its_letters() -> None:
    assert passages(FRAME[0] + " " + "a'" * 1000 + "a") == []


def test_a_stretch_of_an_endless_sentence_is_no_list_and_told_so_fast() -> None:
    """A look at the whole sentence around each of its stretches would cost its square."""
    prose = "dom " * 20_000
    tokens = [Token(at, at + 3, PLAIN, SILENT, True, False) for at in range(0, len(prose), 4)]
    start = time.process_time()
    assert not any(title_list(prose, tokens, Stretch(at, at + 2, 1, 60)) for at in range(0, 20_000, 20))
    assert time.process_time() - start < 2


@pytest.mark.parametrize("word", "the bridge nous nicht unfortunately conséquence showrunner zwischenzeitlich".split())
def test_letters_would_not_change_what_a_common_word_says(word: str) -> None:
    costs, row = by_letters(word), listed(word)
    for at in range(0, len(row), 2):
        costs[row[at]] = row[at + 1]
    best = min(costs)
    assert evidence()[word] == tuple(max(best - cost, -LOUDEST) for cost in costs)
