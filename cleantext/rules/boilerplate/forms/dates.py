"""Lines that are a date, a time or a reading time and nothing else."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner mär okt dez janvier
    février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic gennaio
    febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott janeiro fevereiro
    março maio junho julho setembro outubro novembro dezembro fev out stycznia lutego marca kwietnia maja czerwca
    lipca sierpnia września października listopada grudnia januari februari maart mei augustus mrt""".split()
)
DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì
    sabato domenica segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira
    quinta-feira sexta-feira poniedziałek wtorek środa czwartek piątek sobota niedziela maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag""".split()
)
ZONES = frozenset(
    "am pm a.m p.m et est edt pt pst pdt ct cst cdt mst mdt akst hst ast adt gmt bst utc cet cest eet eest msk ist pkt "
    "ict wib sgt hkt pht jst kst acst aest aedt nzst nzdt sast amt uhr h hrs z t hs".split()
)
STAMPS = frozenset(
    """published publish posted updated update modified created added issued publication release released upd
    revised reviewed veröffentlicht erstellt aktualisiert stand publiziert geändert aktualisierung publié
    publiée mis mise jour modifié posté créé publicado publicada actualizado actualizada creado pubblicato
    pubblicata aggiornato aggiornata modificato atualizado atualizada postado criado erschienen eingestellt
    opublikowano opublikowany aktualizacja zaktualizowano publikacja dodano utworzono gepubliceerd geplaatst
    bijgewerkt gewijzigd""".split()
)
LITTLE = frozenset(
    """last first originally original on at the of by time and to a.m p.m o'clock am um vom den der zuletzt letzte le
    la à les il el de del das do em às e y alle ore ultima modifica última actualización ultimo st nd rd th er
    day today yesterday heute gestern aujourd'hui hier hoy ayer oggi ieri hoje ontem min mins minute minutes
    minuten minutos minuti hour hours ago days weeks week month months year years read reading lesezeit
    lesedauer lecture temps durée dauer lectura tiempo tempo lettura leitura di de ca about approx hrs hr
    seconds vor stunden tagen il y a hace há fa datum date fecha data godz dzisiaj wczoraj temu czas czytania
    przeczytasz w minut minuty minutę op om uur vandaag gisteren geleden leestijd minuut minuten laatst""".split()
)
SPAN_WORDS = frozenset(
    "min mins minute minutes minuten minutos minuti minut minuty minutę minuut ago vor hace há fa temu geleden".split()
)
READING = frozenset(
    "read reading lesezeit lesedauer lecture lectura lettura leitura czytania przeczytasz leestijd".split()
)
PAST = frozenset("ago vor hace há fa temu geleden il".split())
"""A span says something of the page with one of these beside it; "15 min" alone is as likely from a recipe."""
WORDS = MONTHS | DAYS | ZONES | STAMPS | SPAN_WORDS | LITTLE
"""All that a date may hold."""


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?::|h|\.)\d\d\b")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*")


def date_line(row: Row) -> Hit | None:
    """A date stamp, in a line with a figure. With "published", "updated", or how long reading takes, it speaks alone.

    A bare date is weak: diaries, chronicles and letters are headed by dates. A price ("£8.00") and an element of a
    data file ("<modified>2005-12-27</modified>") are none.
    """
    if len(row.key) > 110 or row.text[0] in "$£€<" or (row.first.isalpha() and row.first not in WORDS):
        return None
    words: list[str] = []
    text = row.key.partition(" / source: ")[0]  # of a wire's stamp
    month = stamped = span = False
    for found in _word().finditer(text):
        word = found[0]
        words.append(word)
        if word in MONTHS:
            month = True
        elif word in STAMPS:
            stamped = True
        elif word in SPAN_WORDS:
            span = True
        elif word not in WORDS:
            return None
    if len(words) > 16:
        return None
    reads = span and not READING.isdisjoint(words)
    ago = span and not PAST.isdisjoint(words)
    dated = month or _figures().search(text)
    if not (dated or ((reads or ago) and len(words) <= 6) or (stamped and len(words) <= 5)):
        return None
    if stamped:
        return "byline", True, "stamp", "says when the page was published or changed"
    if reads:
        return "byline", True, "stamp", "says how long the page takes to read"
    return "byline", False, "date", "is a date or a time and nothing else"
