"""Taglines: an author described in a row of verbless scraps, "Certified tea nerd. Proud owl. Amateur baker."."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

HEADS = frozenset(
    """aficionado buff ninja nerd guru junkie evangelist maven fanatic lover enthusiast geek scholar trailblazer
    troublemaker practitioner fan addict advocate expert specialist thinker creator explorer gamer introvert
    extrovert organizer organiser pioneer ambassador fiend freak connoisseur wizard hero dunker drinker owl
    bookworm adopter collector napper beekeeper gardener trombonist menace spotter writer reader communicator
    problem solver analyst entrepreneur student hipster rockaholic zombieaholic enemy friend amateur master
    whisperer devotee dabbler hoarder tinkerer snob liebhaber fanatiker experte experten freund nerd kenner
    evangelist spezialist verfechter anhänger schöpfer unternehmer denker leser sammler forscher freak
    süchtiger passionné fanatique accro amateur amoureux spécialiste adepte mordu fondu gourou amante fanático
    aficionada adicto entusiasta friki gurú experto experta erudito appassionato amante fanatico esperto nerd
    amador viciado viciada apaixonado especialista troubleshooter vorreiter pionier verrückter liebhaberin fanatikerin
    kennerin expertin fana geek maniaque passionnée mordue fanatiques pionnier évangéliste pionero evangelista fanática
    appassionata fanatica esperta pioniere fã pioneiro fanática amoureuse rêveur rêveuse sognatore sognatrice soñador
    soñadora sonhador sonhadora träumer träumerin dreamer défenseur défenseuse difensore defensor defensora
    organizzatore organizador organisateur praticante miłośnik miłośniczka fanatyk fanatyczka entuzjasta
    entuzjastka maniak znawca pasjonat pasjonatka liefhebber liefhebster fanaat kenner verslaafde""".split()
)
EPITHETS = frozenset(
    """total typical avid certified proud lifelong hardcore devoted incurable unapologetic award-winning freelance
    part-time amateur passionate wannabe general extreme evil devotee professional friendly subtly
    infuriatingly hipster-friendly unable prone falls addicted unrepentant sworn junior social self-proclaimed
    occasional dedicated avowed wearer typischer zertifizierter lebenslanger leidenschaftlicher begeisterter
    allgemeiner preisgekrönter freiberuflicher hardcore unheilbarer totaler stolzer subtil böser accro
    passionné fanatique inconditionnel typique incurable adepte amateur certifié total exasperantemente
    sutilmente incurable ávido típico profesional apaixonado appassionato tipico incurabile certificado
    orgulhoso amistoso orgulloso practicante evangelista typische zertifizierte lebenslange leidenschaftliche
    begeisterte unheilbare preisgekrönte freiberufliche stolze passionnée certifiée dévoué inconditionnelle apasionado
    apasionada orgullosa típica appassionata orgoglioso orgogliosa certificata incallito ávida orgulhosa incurável
    apaixonada zagorzały zagorzała zapalony zapalona nieuleczalny
    trotse gecertificeerde ongeneeslijke fervent""".split()
)
CUES = HEADS | EPITHETS
AHOLIC = ("aholic", "oholic", "aholiker", "oholiker", "aholique", "oholique", "aholico", "aholicer")


@cache
def _scrap() -> re.Pattern[str]:
    return re.compile(r"(?<=\w[.!])\s+")


def tagline(row: Row) -> Hit | None:
    """Three or more scraps of one to nine words, most of which name an enthusiast, none of which is a sentence.

    Staccato prose ("Rain. Wind. Then silence.") names none. Weak: an epitaph in the middle of an article may look the
    same, so it must stand at the end or among furniture.
    """
    if not 4 <= row.words <= 45 or (CUES.isdisjoint(row.cues) and "-" not in row.low and "holi" not in row.low):
        return None
    if row.low.count(".") + row.low.count("!") < 2:
        return None
    scraps = [s for s in _scrap().split(row.low.strip("“”\"«»„'‘’ ")) if s]
    if len(scraps) < 2:
        return None
    hits = 0
    for scrap in scraps:
        words = scrap.strip(' .!"”»“').split()
        if not 1 <= len(words) <= 9:
            return None
        hits += _hit(words)
    if hits < 2 or 2 * hits < len(scraps):
        return None
    return "author-tagline", len(scraps) >= 3, "tagline", "describes the author in a row of catchwords"


def _hit(words: list[str]) -> bool:
    last = words[-1].strip(",;")
    if last in HEADS or last.rpartition("-")[2] in HEADS or words[0] in EPITHETS or last.endswith(AHOLIC):
        return True
    return len(words) <= 5 and any(word in HEADS or word.endswith(AHOLIC) for word in words)
