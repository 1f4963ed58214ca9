"""British or American? Two spellings of one word are both right, so a repair must take the side of its document."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from cleantext.lexicons import lexicon
from cleantext.reading.document import Document

Standard = Literal["british", "american"]

PAIRS = tuple(
    pair.split("/")
    for pair in (
        "our/or ise/ize isi/izi isa/iza yse/yze ysi/yzi tre/ter lled/led lling/ling ller/ler ence/ense ogue/og "
        "gramme/gram gement/gment lfil/lfill mould/mold ctisi/ctici ctised/cticed"
    ).split()
)
"""Letters of British and American spelling."""

ALIKE = frozenset(
    (
        "advertise advise bolder boulder boulders caesar compromise course courses court courts demons despise "
        "devise disguise enterprise exercise expertise filer filing filler filling floor flour forth fourth "
        "franchise improvise likewise merchandise milers miller morning mourning otherwise partisan partisans "
        "poling polling pored poring poured pouring premise promise revise roled rolled scored scoring scoured "
        "scouring source sources supervise surprise surprised surprises surprising taller televise tiled tiling "
        "tilled tilling torso tourist wiling willing"
    ).split()
)
"""Words that the pairs would take for a spelling of another word."""


@lru_cache(4096)
def sides(word: str) -> tuple[Standard, str] | None:
    """The side a lower-case English word takes, and its spelling on the other; None for a word with one spelling."""
    table = lexicon("en")
    if table is None or len(word) < 6 or word in ALIKE:
        return None
    for british, american in PAIRS:
        for side, own, other in (("british", british, american), ("american", american, british)):
            at = word.rfind(own)
            # "or" lies inside "our" as "led" does inside "lled": the longer form is tried first.
            if at < 1 or (side == "american" and word[: at + len(own)].endswith(british)):
                continue
            twin = word[:at] + other + word[at + len(own) :]
            if twin != word and table.valid(twin) and table.frequency(twin) >= 45:
                return ("british" if side == "british" else "american"), twin
    return None


def standard(document: Document) -> Standard | None:
    """The side that most of the document's words with two spellings take; None for a tie."""
    count = 0
    for word in document.lowered_vocabulary:
        found = sides(word)
        if found is not None:
            count += 1 if found[0] == "british" else -1
    return "british" if count > 0 else "american" if count < 0 else None


def settled(document: Document, word: str) -> tuple[str, ...]:
    """The word as the document would spell it; both spellings, its own first, when the document does not tell."""
    found = sides(word)
    if found is None:
        return (word,)
    own = document.memo("standard", standard)
    if own is None:
        return (word, found[1])
    return (word,) if found[0] == own else (found[1],)


def typeset(document: Document, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the apostrophe that the document mostly writes; the straight one when it writes none."""
    if not any("'" in word for word in words) or document.prose.count("’") <= document.prose.count("'"):
        return words
    return tuple(word.replace("'", "’") for word in words)
