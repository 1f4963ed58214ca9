"""Spelling in French, Spanish and Portuguese articles: what must be left alone first, then what is put right."""

from __future__ import annotations

import unicodedata

import pytest

import cleantext
from cleantext.lexicons import Lexicon, lexicon
from cleantext.model import Finding
from cleantext.reading.spelling.edits import cost
from cleantext.reading.spelling.forms import is_form, is_hyphened, is_kin, twins

OPENINGS = {
    "fr": "La mairie a ouvert hier soir le nouveau marché devant une foule de curieux venus de toute la région. ",
    "es": "El ayuntamiento abrió ayer por la tarde el nuevo mercado ante una multitud de curiosos de toda la comarca. ",
    "pt": "A câmara abriu ontem à tarde o novo mercado perante uma multidão de curiosos vindos de toda a região. ",
}


def table(language: str) -> Lexicon:
    found = lexicon(language)
    assert found is not None
    return found


def found(language: str, text: str) -> tuple[Finding, ...]:
    return cleantext.clean(OPENINGS[language] + text, select=["spelling"]).findings


def fixed(language: str, text: str) -> str:
    opening = OPENINGS[language]
    return cleantext.clean(opening + text, select=["spelling"]).text.removeprefix(opening)


UNTOUCHED = {
    (
        "fr",
        "a loan of several words",
    ): "Ils ont parlé de customer experience et de machine learning, puis de fish and chips.",
    ("fr", "a word in spaced quotation marks"): "Le dossier « mbox » reste à sa place.",
    ("fr", "a capital without its accent"): "Le chef de l’Etat est venu, et l’Eglise aussi. A midi, on déjeune.",
    ("fr", "an agent noun no dictionary lists"): "Les décocheurs et les rosseurs jouent dehors.",
    ("fr", "both spellings of the reform"): "L’évènement et l’événement, la clé et la clef, il paraît ou il parait.",
    ("fr", "elision before a prefix"): "L’écoquartier et l’hypercentre ont changé.",
    ("es", "pronouns behind an order"): "Escúchalo, apúntatelo, ayúdeles y devolvédmelo; criadlos con calma.",
    ("es", "pronouns behind infinitive and gerund"): "Quiere usarles como ejemplo, permitiéndolas entrar.",
    ("es", "a feminine no dictionary lists"): "Las elfas y las espadachinas del cuento vencen.",
    ("es", "a prefix"): "Los exclientes están recompilando la lista.",
    ("es", "names of axes"): "El botón cambia los ejes X, Y y Z del dibujo.",
    ("es", "dialect in a dialogue"): "\n—Quillo, no me seas malaje —le dijo.",
    ("es", "forms of vos"): "No te preocupés ni te callés: busqués lo que busqués, no confundás, comás o vivás aquí.",
    ("pt", "verbs cut for their pronouns"): "Vai maximizá-la, vendê-lo e pô-los à prova; sentemo-nos, ajuntá-los-ei.",
    ("pt", "spellings from before 1990"): "A acção, o baptizado, a assembléia e o vôo freqüente são óptimos.",
    ("pt", "accents of Portugal"): "O estrogénio, o argónio e o acelerómetro da criogénica; a catatónica no câmpus.",
    ("pt", "two standards"): "O facto e o fato, o registo e o registro, o bónus e o bônus.",
}


@pytest.mark.parametrize(("language", "reason"), UNTOUCHED)
def test_left_alone(language: str, reason: str) -> None:
    text = UNTOUCHED[language, reason]
    assert [(f.name, f.replacement) for f in found(language, text)] == []


FIXED = {
    ("fr", "La bibliotheque ferme."): "La bibliothèque ferme.",
    ("fr", "Un develloppement rapide."): "Un développement rapide.",
    ("fr", "Une fenètre est ouverte."): "Une fenêtre est ouverte.",
    ("fr", "Les travauxx avancent."): "Les travaux avancent.",
    ("fr", "C’est l’hopital du quartier."): "C’est l’hôpital du quartier.",
    ("fr", "Il y en a quatres, malgrés tout."): "Il y en a quatre, malgré tout.",
    ("fr", "Il a été appellé par son chef."): "Il a été appelé par son chef.",
    ("fr", "Il est evidement parti."): "Il est évidemment parti.",
    ("es", "Habló de la situacion."): "Habló de la situación.",
    ("es", "El ospital está cerrado."): "El hospital está cerrado.",
    ("es", "Miró la imágen."): "Miró la imagen.",
    ("es", "La exposisión abre hoy."): "La exposición abre hoy.",
    ("es", "Los vecinnos y las mugeres protestan."): "Los vecinos y las mujeres protestan.",
    ("es", "Salieron a traves del bosque, ejecutandose el plan."): (
        "Salieron a través del bosque, ejecutándose el plan."
    ),
    ("pt", "Falou da situacao."): "Falou da situação.",
    ("pt", "A exposissão abre hoje."): "A exposição abre hoje.",
    ("pt", "O ospital fechou e a xuva parou."): "O hospital fechou e a chuva parou.",
    ("pt", "Os vizinnhos fizeram uma excessão."): "Os vizinhos fizeram uma exceção.",
}


@pytest.mark.parametrize(("language", "text"), FIXED)
def test_fixed(language: str, text: str) -> None:
    assert fixed(language, text) == FIXED[language, text]


SHOWN = {
    ("fr", "La fenetre qu’il evites."): ("evites", {"évites", "évités"}),
    ("es", "Queda un sitio vacio."): ("vacio", {"vacío", "vació"}),
    ("pt", "Chegou um camera novo."): ("camera", {"câmera", "câmara"}),
}


@pytest.mark.parametrize(("language", "text"), SHOWN)
def test_two_words_with_the_same_bare_letters_are_only_shown(language: str, text: str) -> None:
    word, meant = SHOWN[language, text]
    (finding,) = [f for f in found(language, text) if text.find(word) == f.start - len(OPENINGS[language])]
    assert not finding.fixed
    assert meant & set(finding.candidates)


def bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


UNACCENTED = {
    "fr": "Le prefet etait deja arrive a la reunion. La societe a presente ses resultats aux salaries, et le comite "
    "a repondu que la premiere annee serait tres dure. Le systeme electrique du batiment a ete controle apres l’ete.",
    "es": "El publico espero en la estacion hasta el mediodia. La compañia anuncio despues que la situacion economica "
    "mejoraria tambien en las demas regiones, segun informo la direccion en su ultima reunion con los periodistas.",
    "pt": "A populacao nao esperou pela reuniao. A administracao disse tambem que a situacao economica so vai melhorar "
    "apos as eleicoes, e que ninguem tera de pagar mais pela energia eletrica ate ao proximo verao.",
}


@pytest.mark.parametrize("language", UNACCENTED)
def test_a_text_without_accents_gives_one_finding_and_stays(language: str) -> None:
    text = bare(UNACCENTED[language])
    result = cleantext.clean(text, lang=language, select=["spelling"])
    assert result.text == text
    assert len(result.findings) == 1


def test_a_typo_inside_a_passage_is_never_put_in() -> None:
    text = (
        "The mayor opened the new market on Monday evening and spoke to the people of the town for an hour.\n\n"
        "« La bibliotheque restera fermée jusqu’au printemps, et nous ferons les travaux en été », a-t-elle dit.\n"
    )
    result = cleantext.clean(text, lang="en", select=["spelling"])
    assert result.text == text
    assert [f.replacement for f in result.findings] == ["bibliothèque"]


def test_the_article_before_a_word_chooses_its_number() -> None:
    (plural,) = found("fr", "Ils ont vu les montagnew.")
    (singular,) = found("fr", "Ils ont vu la montagnew.")
    assert (plural.replacement, singular.replacement) == ("montagnes", "montagne")


def test_costs_follow_the_language() -> None:
    assert cost("lonter", "monter", language="fr") < cost("lonter", "monter")
    assert cost("vever", "beber", language="es") < cost("vever", "beber")
    assert cost("ospital", "hospital", language="es") < cost("ospital", "hospital")
    assert cost("xuva", "chuva", language="pt") < cost("xuva", "chuva")
    assert cost("marchador", "marcador", language="es") > cost("hacordó", "acordó", language="es")


def test_forms_are_no_licence_for_misspellings() -> None:
    assert not any(is_form(table("es"), word) for word in "montelo ejecutandose casalos unidadlo".split())
    assert not any(
        is_form(table("pt"), word) for word in "tambem situacao excessão comecei exigéncia siléncio génte sónho".split()
    )
    assert not is_hyphened(table("pt"), "vendé", "-lo ontem")
    assert is_hyphened(table("pt"), "vendê", "-lo ontem")


def test_kin_and_twins() -> None:
    assert is_kin(table("es"), "espadachinas")
    assert not is_kin(table("fr"), "travauxx")
    assert set(twins(table("fr"), "evites")) == {"évites", "évités"}
    assert twins(table("es"), "situacion") == ("situación",)


@pytest.mark.parametrize("word", "hablés busqués llegués comencés averigüés compartás digás rellenás rellená".split())
def test_forms_of_vos_are_right(word: str) -> None:
    assert is_form(table("es"), word)


@pytest.mark.parametrize("text", ["Hoy conocela mejor.", "Mañana vendele la casa.", "Ahora volvelo a leer."])
def test_an_order_to_vos_with_its_pronoun_is_never_changed(text: str) -> None:
    assert fixed("es", text) == text


def test_what_each_standard_spells_in_its_way_is_only_shown() -> None:
    (finding,) = found("pt", "É um homem de bom caracter.")
    assert not finding.fixed
    assert finding.candidates[:2] == ("caráter", "carácter")


def test_a_participle_never_loses_its_accent() -> None:
    (finding,) = found("fr", "Le film a été projetté hier.")
    assert not finding.fixed
    assert finding.candidates[:2] == ("projeté", "projette")
