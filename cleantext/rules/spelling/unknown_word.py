"""A word that no dictionary knows, beside one that it does.

What it finds: a lower-case word that is unknown in the language of its passage and lies a slip or two from a known
word ("informatiom"): letters doubled, dropped, swapped, misheard, mistyped or misread by a scanner.

Why it harms: readers stumble, search misses the page, and speech software says nonsense.

How it is fixed: where one word is far likelier than all others it is put in (safe); otherwise the likeliest words
are listed, best first. French, Spanish and Portuguese have odds, costs and a threshold of their own: accents lost are
cheap, and put in where only one word has the letters; of a text written without accents the first word alone is shown.

Known false alarms: new words and rare terms that look like a common word. Names, hashtags, addresses, code, words
with digits, derived words, compounds, words at home in another of our languages, words in quotation marks of their
own and words that the document repeats are left alone or need far better odds. So do forms that dictionaries leave
out: Spanish pronouns in one word with the verb and the forms of vos, Portuguese pronouns behind a hyphen, accents of
Portugal, spellings from before 1990, plurals. What may be an order to vos with its pronoun is only shown.

Source: a noisy channel (frequency against a weighted edit cost); the weights and guards are ours.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.reading.spelling.standards import typeset
from cleantext.reading.spelling.suspects import faults
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.spelling.known import corrections

CONFIDENCE = {"fix": 0.99, "report": 0.9, "hint": 0.7}
"""By level; set below the share of faults among such findings where one word in eighty is wrong (1.0, .98, .91),
since real articles hold fewer."""


def find(document: Document) -> Iterable[Fault]:
    """Each misspelt word, without its elided article or contracted verb."""
    for suspect in document.memo("suspects", faults).get("unknown", ()):
        if suspect.word in corrections(suspect.language):
            continue
        proposals = typeset(document, suspect.proposals)
        best = proposals[0]
        yield Fault(
            start=suspect.start,
            end=suspect.end,
            message=f"“{suspect.word}” is no known word; “{best}” may be meant",
            replacement=best,
            candidates=proposals,
            safety="safe" if suspect.level == "fix" else "suggestion",
            confidence=CONFIDENCE[suspect.level],
            severity="info" if suspect.level == "hint" else "warning",
            language=None if suspect.language == document.language else suspect.language,
        )


EXAMPLES = (
    flag(
        "After the storm the bridgge sank into the mud.",
        "bridgge",
        becomes="After the storm the bridge sank into the mud.",
    ),
    flag(
        "They asked for more informatiom about the bridge.",
        "informatiom",
        becomes="They asked for more information about the bridge.",
    ),
    flag(
        "La mairie a promis un develloppement rapide du quartier.",
        "develloppement",
        becomes="La mairie a promis un développement rapide du quartier.",
        lang="fr",
    ),
    flag(
        "El alcalde habló ayer de la situacion del puente.",
        "situacion",
        becomes="El alcalde habló ayer de la situación del puente.",
        lang="es",
    ),
    flag(
        "Os vizinhos pediram uma exposissão nova.",
        "exposissão",
        becomes="Os vizinhos pediram uma exposição nova.",
        lang="pt",
    ),
    keep("Then D’banj asked what had been cookin’ in the kitchen.", "a name with an article, a clipped ending"),
    keep("She took the untinted pane, the uncited page and the sou’west road.", "un-, and letters left out on purpose"),
    keep("Escúchalo, apúntatelo y devolvédmelo el lunes.", "pronouns in one word with the verb", lang="es"),
    keep("A acção do baptizado e a assembléia.", "spellings from before 1990", lang="pt"),
    keep("The frites were crisp and the umami was deep.", "loans"),
    keep("He posts as @stoarge and tags it #stoarge.", "handle and hashtag"),
    keep("The colour of the harbor pleased the theatre center.", "British and American side by side"),
)

RULE = Rule(code="SPL003", name="unknown-word", find=find, examples=EXAMPLES)
