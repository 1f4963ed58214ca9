"""Phrases that English, French, Spanish or German articles borrow whole: they are in the article's language by now."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

LOANS = frozenset(
    phrase.strip()
    for phrase in """
    a cappella, a contrario, a fortiori, a la, a la carte, a la mode, a posteriori, a priori, ab initio, ad
    absurdum, ad hoc, ad hominem, ad infinitum, ad interim, ad libitum, ad nauseam, ad valorem, affaire de
    coeur, agent provocateur, aide de camp, aide memoire, al dente, al fresco, alea iacta est, alma mater, alter
    ego, amour propre, amuse bouche, ancien regime, annus horribilis, annus mirabilis, ante meridiem, apres ski,
    aqua vitae, art deco, art nouveau, au contraire, au courant, au fait, au gratin, au jus, au lait, au
    naturel, au pair, au revoir, auf wiedersehen, auto da fe, avant garde, avant la lettre, baba au rhum, beau
    geste, beau monde, bel canto, bel esprit, belle epoque, belles lettres, bete noire, bien pensant, billet
    doux, boeuf bourguignon, bon appetit, bon mot, bon vivant, bon viveur, bon voyage, bona fide, bona fides,
    bonne chance, bric a brac, buenos dias, buon giorno, c est la guerre, c est la vie, cafe au lait, carpe
    diem, carte blanche, carte de visite, casus belli, cause celebre, caveat emptor, ceteris paribus, chacun a
    son gout, chaise longue, chambre d hote, chambres d hotes, champs elysees, chapeau bas, charge d affaires,
    che sera sera, cherchez la femme, chez nous, chili con carne, cinema d auteur, cinema verite, cogito ergo
    sum, comme ci comme ca, comme il faut, commedia dell arte, compos mentis, con brio, cordon bleu, cordon
    sanitaire, corps de ballet, corps diplomatique, corpus delicti, corpus juris, cosa nostra, coup d etat, coup
    d oeil, coup de foudre, coup de grace, coup de main, coup de maitre, coup de theatre, coups d etat, creme
    anglaise, creme brulee, creme de cassis, creme de la creme, creme de menthe, creme fraiche, crepe suzette,
    cri de coeur, crime passionnel, croix de guerre, croque madame, croque monsieur, cui bono, cul de sac, cum
    laude, curriculum vitae, da capo, danke schon, danse macabre, de facto, de gustibus, de jure, de luxe, de
    novo, de profundis, de rigueur, de trop, deja vu, delirium tremens, demi monde, deo gratias, dernier cri,
    deus ex machina, dies irae, diner en blanc, dolce far niente, dolce vita, double entendre, dramatis
    personae, droit de seigneur, drole de guerre, dulce de leche, e pluribus unum, eau de cologne, eau de
    parfum, eau de toilette, eau de vie, ecce homo, ejusdem generis, embarras de richesse, eminence grise, en
    bloc, en famille, en fin de compte, en garde, en masse, en passant, en plein air, en route, en suite, en
    tout cas, enfant terrible, enfants terribles, entente cordiale, entre nous, esprit de corps, esprit de l
    escalier, et al, et cetera, et tu brute, ex aequo, ex ante, ex cathedra, ex gratia, ex libris, ex machina,
    ex nihilo, ex officio, ex parte, ex post, ex post facto, ex voto, fait accompli, faits accomplis, fata
    morgana, faute de mieux, faux ami, faux amis, faux pas, femme fatale, femmes fatales, feng shui, festina
    lente, feu de joie, fiat lux, fin de siecle, fines herbes, flagrante delicto, fleur de lis, fleur de lys,
    fleur de sel, foie gras, folie a deux, force majeure, fromage frais, garde manger, grand cru, grand mal,
    grand prix, grande dame, habeas corpus, hasta la vista, hasta manana, haut monde, haute couture, haute
    cuisine, homme du monde, hommes de lettres, honi soit qui mal y pense, honoris causa, hors categorie, hors
    concours, hors d oeuvre, hors d oeuvres, hors de combat, huevos rancheros, idee fixe, idees recues, in
    absentia, in camera, in extenso, in extremis, in fine, in flagrante, in loco parentis, in media res, in
    medias res, in memoriam, in natura, in situ, in toto, in utero, in vino veritas, in vitro, in vivo, infra
    dig, inter alia, ipso facto, je ne regrette rien, je ne sais quoi, je suis charlie, jeu d esprit, jeunesse
    doree, joie de vivre, jolie laide, kaffee und kuchen, kraft durch freude, l art pour l art, la dolce vita,
    la vie en rose, laissez faire, laissez passer, langue de bois, lapsus linguae, le mot juste, lese majeste,
    lettre de cachet, lingua franca, locum tenens, locus classicus, magna carta, magna cum laude, magnum opus,
    maitre d, maitre d hotel, mal de mer, manage a trois, mano a mano, mardi gras, mea culpa, mea maxima culpa,
    memento mori, menage a trois, merci beaucoup, mi casa es su casa, mirabile dictu, mise en abyme, mise en
    place, mise en scene, modus operandi, modus vivendi, mot juste, moules frites, mousse au chocolat, mutatis
    mutandis, ne plus ultra, nec plus ultra, nihil obstat, noblesse oblige, nolens volens, nolle prosequi, nom
    de guerre, nom de plume, non compos mentis, non grata, non plus ultra, non sequitur, nota bene, nouveau
    riche, nouveau roman, nouveaux riches, nouvelle cuisine, nouvelle vague, nuit blanche, nulla poena sine
    lege, o tempora o mores, objet d art, objet trouve, objets d art, objets trouves, opera buffa, opera seria,
    opus dei, pain au chocolat, panem et circenses, par avion, par excellence, par exemple, pari passu, pas de
    chat, pas de deux, pas devant, pate de foie gras, pater familias, pater noster, pax americana, pax romana,
    peau de soie, per annum, per capita, per diem, per se, perpetuum mobile, persona non grata, petit bourgeois,
    petit four, petit mal, petit pois, petite bourgeoisie, petits fours, piece de resistance, pied a terre, pina
    colada, plat du jour, plein air, plus c est la meme chose, plus ca change, poeme symphonique, point d appui,
    por favor, porte cochere, post hoc, post hoc ergo propter hoc, post meridiem, post mortem, post partum, pot
    au feu, pour encourager les autres, premier cru, pret a porter, prima donna, prima facie, prima inter pares,
    primus inter pares, prix fixe, pro bono, pro bono publico, pro domo, pro forma, pro memoria, pro patria, pro
    rata, pro tempore, proces verbal, que sera sera, quel dommage, qui vive, quid pro quo, quo vadis, quod erat
    demonstrandum, raison d etat, raison d etre, raisons d etre, rara avis, reductio ad absurdum, rerum novarum,
    res judicata, res publica, ricotta salata, rien ne va plus, rigor mortis, rite de passage, roman a clef,
    romans a clef, salade nicoise, salle d armes, salle de bain, sang froid, sans culotte, sans culottes, sans
    papiers, sans serif, sans souci, savoir faire, savoir vivre, semper fidelis, semper idem, sensu stricto, si
    vis pacem para bellum, sic transit gloria mundi, sine die, sine qua non, soi disant, soiree dansante, sotto
    voce, spiritus rector, stabat mater, status quo, status quo ante, sturm und drang, sub judice, sub rosa, sui
    generis, summa cum laude, summum bonum, table d hote, tabula rasa, tant mieux, tant pis, tarte tatin, te
    deum, tempus fugit, terra cotta, terra firma, terra incognita, terra nullius, tete a tete, tour d horizon,
    tour de force, tours de force, tout court, tout de suite, tout le monde, tout va bien, trahison des clercs,
    tres chic, trompe l oeil, tu quoque, ultima ratio, ultima thule, ultra vires, una corda, urbi et orbi, vade
    mecum, vae victis, veni vidi vici, vice versa, viola da gamba, vis a vis, vis major, vita brevis, viva la
    revolucion, viva voce, vol au vent, volte face, vox pop, vox populi, wagon lit, yin yang
    """.replace("\n", " ").split(",")
)


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """For the first word of each phrase the numbers of words that phrases with it have, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in LOANS:
        words = phrase.split()
        found.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(numbers, reverse=True)) for word, numbers in found.items()}


@cache
def lengths(word: str) -> tuple[int, ...]:
    """How many words the phrases have that may begin with this one, longest first."""
    return _lengths().get(_bare(word).partition("'")[0], ())


def loan_at(texts: Sequence[str], at: int) -> int:
    """How many words from ``at`` on are such a phrase (0: none); accents and apostrophes do not matter."""
    for length in lengths(texts[at]):
        words: list[str] = []
        for count, text in enumerate(texts[at : at + length], 1):
            words += _bare(text).split("'")
            if len(words) >= length:
                if len(words) == length and " ".join(words) in LOANS:
                    return count
                break
    return 0


@cache
def _bare(word: str) -> str:
    split = unicodedata.normalize("NFD", word.lower().replace("’", "'").replace("œ", "oe"))
    return "".join(c for c in split if not unicodedata.combining(c))
