"""Photo credits: a line of its own, or the end of a caption."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.endings import ends_in_credit, ends_in_name
from cleantext.rules.boilerplate.forms.labelled import HEADS as PICTURE_HEADS
from cleantext.rules.boilerplate.forms.labelled import are_names, is_crew, is_labelled, names_picture
from cleantext.rules.boilerplate.forms.row import Hit, Row
from cleantext.rules.boilerplate.forms.suppliers import AGENCIES, ALONE, ENDINGS, LAST, named_with_house, owners

LABELS = (
    "photo:",
    "photo :",
    "photos:",
    "photo by ",
    "photos by ",
    "photograph by ",
    "photograph:",
    "photography by ",
    "photographs by ",
    "photo credit",
    "photo courtesy",
    "image:",
    "image :",
    "image credit",
    "image source",
    "image courtesy",
    "image copyright",
    "image by ",
    "picture:",
    "picture by",
    "pictures:",
    "credit:",
    "credits:",
    "credit ",
    "illustration by",
    "illustration:",
    "graphic:",
    "getty images",
    "courtesy of ",
    "courtesy photo",
    "file photo",
    "foto:",
    "foto ©",
    "fotos:",
    "foto von",
    "bild:",
    "bild ©",
    "bilder:",
    "bildquelle",
    "beitragsbild:",
    "titelbild:",
    "titelfoto:",
    "bildnachweis",
    "fotocredit",
    "symbolbild",
    "crédit",
    "photo ©",
    "photo de ",
    "crédits",
    "© photo",
    "imagen:",
    "imagen de",
    "fotografía:",
    "fotografía de",
    "foto de",
    "foto di",
    "immagine:",
    "imagem:",
    "fonte foto",
    "crédito",
    "créditos",
    "reproduction:",
    "reprodução",
    "fotot:",
    "videographer:",
    "photographer:",
    "image caption",
    "media caption",
    "hide caption",
    "toggle caption",
    "fotograf:",
    "quelle:",
    "source photo",
    "archivbild",
    "archivfoto",
    "screenshot:",
    "ap photo",
    "(ap photo",
    "via getty",
)
CLOSING = (
    "(symbolbild", "(symbolfoto", "(archivbild", "(archivfoto", "(beispielbild", "(beispielfoto", "(photo d'archives",
    "(photo d'illustration", "(image d'illustration", "(imagen de archivo", "(foto de archivo", "(foto d'archivio",
    "(foto di repertorio", "(imagem de arquivo", "(foto de arquivo", "(archieffoto", "(zdjęcie ilustracyjne",
    "(symbol image", "(symbol photo", "(archive photo", "(archive image", "(illustrative photo",
    "(bild via", " bild via",
)  # fmt: skip
"""What a caption ends in that shows another day or another place."""
OWNED_WORDS, OWNER_WORDS = 40, 6
FEWEST_WORDS = 3
"""Words of the shortest caption with an ending of its own."""
OWNERS_WORDS = 12
"""Words of the longest line of names between slashes."""
TAIL = 110
"""Characters in which a credit at the end of a line has room."""
HEADS = frozenset(label[:3] for label in LABELS)
"""How the labels begin."""
LABELLED_WORDS = 14
SPEAKERS = ("photographer:", "videographer:", "fotograf:")
"""Labels that stand before what somebody says as well: "Photographer: I never slept."."""
BY = 22
"""Characters within which a label's "by" stands."""
CERTAIN = ("photo by", "image by", "photograph by", "photo c", "image c", "image s")
FILED = ("file - ", "file – ", "file — ", "file photo: ", "file photo - ", "(file photo)")


GLUED = ("redit", "oto", "lustr")
"""Parts of labels that stand glued to the word before them."""
LABELLED = (":", " by", " courtesy of", "credit...", "image credit", "(photo ")
"""One of these stands in every such label."""
SUPPLIED = ("/", "(", "©", "|", " via ", "getty images", " ap photo", "shutterstock")
CUES = frozenset(
    "getty image images via foto fotos fotografía shutterstock shutterstock.com bild bildquelle picture pictures "
    "illustration illustrations crédito créditos file".split()
)
"""One of these stands in every credit: cheap tests before the dear ones."""


@cache
def _labelled() -> re.Pattern[str]:
    """A label of credits and a name, at the end."""
    return re.compile(
        r"(?:\b(?:photo|image|picture|illustration)s?(?: credits?)?(?: by|:| courtesy of)|\bcredits?:|\bcredit\.\.\.|"
        r"\bfotos?:|\bfotografía:|\bbild(?:quelle)?:|\bcréditos?\s?:|\bimage credit|\(photo )[^.!?]{2,70}[.)\]]{0,2}$"
    )


def _names_credit(row: Row, tail: str) -> bool:
    """Whether a label of credits and a name stand at the end."""
    if CUES.isdisjoint(row.cues) and not any(map(tail.__contains__, GLUED)):
        return False
    if not any(map(tail.__contains__, LABELLED)):
        return False
    found = _labelled().search(tail)
    return found is not None and not (row.stop and _goes_on(row, len(row.low) - len(tail) + found.start()))


def _goes_on(row: Row, at: int) -> bool:
    """Whether the label is a word of a sentence that goes on behind it: "... of the photo: she had burned it."."""
    label = row.text[at:].lstrip("(")
    if label[:1].isupper() or not row.text[:at].rstrip()[-1:].isalpha():
        return False
    _, _, rest = label.partition(":") if ":" in label else label.partition(" by ")
    return not are_names(rest)


def _supplied(tail: str) -> bool:
    """Whether it ends in an agency's name, set off by a slash, a bracket or "via": "(AP Photo/Ola Brandt)"."""
    if not any(map(tail.__contains__, SUPPLIED)):
        return False
    bare = tail.rstrip(" .)]}*").removesuffix(", file")
    if bare.endswith(("getty images", " ap photo", "shutterstock", "shutterstock.com")):
        return True
    opening = bare.rfind("(")
    if opening >= 0 and tail.rstrip(" .*").endswith(")"):
        parts = bare[opening + 1 :].replace(" via ", "/").replace(",", "/").split("/")
        return any(part.strip() in AGENCIES for part in parts) and not _spelt_out(bare[:opening], parts[0])
    parts = bare.replace(" via ", "/").replace("©", "/").replace("|", "/").split("/")
    return len(parts) > 1 and parts[-1].strip() in AGENCIES


def _spelt_out(before: str, short: str) -> bool:
    """Whether the words before a bracket are what its letters stand for: "the Parish Assembly (PA)"."""
    words = before.split()[-len(short) :]
    return (
        len(short) <= 4
        and not before.rstrip().endswith((".", "!", "?", '"', "”"))
        and short[0] in {w[0] for w in words}
    )


def _owned(text: str) -> bool:
    """Whether the line ends in the sign of copyright and a name: "The mill in March. © Ola Brandt/Coast Pictures"."""
    before, sign, owner = text.rstrip(" .)").rpartition("©")
    words = owner.split()
    if not sign or not words or len(words) > OWNER_WORDS or not (before.strip() or text[0] == "("):
        return False
    if ":" in owner:
        return False
    return all(word[0].isupper() or word in "/|-–" or "/" in word or word in ("von", "de", "di") for word in words)


def _supplier_and_name(text: str) -> bool:
    """Whether the line is an agency, a slash and a name of two words or more: "APA/Ola Brandt"."""
    parts = [part.strip() for part in text.strip("()[] ").split("/")]
    named = [part for part in parts if part.lower() not in AGENCIES]
    if not 2 <= len(parts) <= 4 or len(named) != 1 or not 2 <= len(named[0].split()) <= 4:
        return False
    return all(word[0].isupper() for word in named[0].split())


def credit(row: Row) -> Hit | None:
    """A credit alone is short and opens with its label; a caption ends with one.

    A sentence that only ends with an agency's name ("..., he told Reuters") is none: the credit must be set off.
    """
    words, low = row.words, row.low
    if words <= OWNERS_WORDS and "/" in low and not row.stop and owners(row.text) == "sure":
        return "photo-credit", True, "line", "credits a picture"
    if ":" in low and "otogra" in low and is_crew(row.text):
        return "photo-credit", True, "line", "credits a picture"
    if words <= LABELLED_WORDS:
        bare = low.lstrip("([{•*-– ")
        if (bare[:3] in PICTURE_HEADS or low[0] == "[" or "hoto" in low) and is_labelled(row.text, low):
            return "photo-credit", names_picture(low), "line", "credits a picture"
        if bare[:3] in HEADS and bare.startswith(LABELS) and ":" not in low[40:]:
            if _is_sentence(row, bare):
                return None
            certain = any(c in bare[:22] for c in ":©(") or bare.startswith(CERTAIN)
            return "photo-credit", certain, "line", "credits a picture"
        if words <= 4 and (house := bare.rstrip(")]} .")) in AGENCIES:
            return "photo-credit", False, "supplier" if house in ALONE else "line", "credits a picture"
        if row.key.rpartition(" ")[2] in LAST and not row.stop and low.endswith(ENDINGS) and named_with_house(row.text):
            return "photo-credit", False, "owner", "credits a picture"
    return None if CUES.isdisjoint(row.cues) and not _hinted(low[-TAIL:], row) else _ending(row)


def _is_sentence(row: Row, bare: str) -> bool:
    """Whether a line with a label is a sentence or speech: "Photo by photo, the archive grows"."""
    if not row.stop or ". " in bare:
        return False
    return bare.startswith(SPEAKERS) or (" by " in bare[:BY] and ":" not in bare and "©" not in bare)


def _hinted(tail: str, row: Row) -> bool:
    """Whether anything stands there that a credit has, where none of the words does."""
    glued = "oto" in tail or "redit" in tail or "lustr" in tail or "image:" in tail or "fot." in tail
    if glued or row.bare:
        return glued
    return "/" in tail or "(" in tail or "©" in tail or (not row.stop and _attached(tail))


def _attached(tail: str) -> bool:
    """Whether a letter follows a full stop without a space."""
    at = tail.rfind(".", 0, -1)
    return at > 0 and tail[at + 1].isalpha() and tail[at - 1].isalnum()


def _ending(row: Row) -> Hit | None:
    """A caption by the credit at its end, or by the note that it is from the archive."""
    words, low = row.words, row.low
    tail = low[-TAIL:]
    if words <= 90 and len(low) < 300 and (_supplied(tail) or _names_credit(row, tail)):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if words <= OWNED_WORDS and "©" in low and _owned(row.text):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if words <= 8 and "/" in low and _supplier_and_name(row.text):
        return "photo-credit", True, "line", "credits a picture"
    if words <= OWNERS_WORDS and "/" in low and not row.stop and owners(row.text):
        return "photo-credit", False, "owner", "credits a picture"
    if words <= OWNED_WORDS and ("(" in tail or " via" in tail) and low.rstrip(" .:)").endswith(CLOSING):
        return "photo-credit", True, "caption", "is a picture's caption"
    if low.startswith(FILED):
        return "photo-credit", True, "caption", "is the caption of a picture from the archive"
    if FEWEST_WORDS <= words <= 90 and len(low) < 300 and ends_in_credit(row.text, low, words):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if FEWEST_WORDS < words <= OWNED_WORDS and not row.stop and ends_in_name(row.text):
        return "photo-credit", False, "signed", "is a picture's caption: it ends in a name that other captions end in"
    return None
