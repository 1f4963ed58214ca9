"""Photo credits: a line of its own, or the end of a caption."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

LABELS = (
    "photo:",
    "photo :",
    "photos:",
    "photo by ",
    "photos by ",
    "photograph by ",
    "photograph:",
    "photography by ",
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
AGENCIES = frozenset(
    (
        "getty|getty images|shutterstock|istock|istockphoto|reuters|afp|associated press|ap|ap photo|epa|epa-efe|efe|"
        "dpa|picture alliance|imago|imago images|alamy|alamy stock photo|bloomberg|unsplash|pixabay|pexels|pa|"
        "adobe stock|pa wire|pa images|pa media|zuma|zuma press|zuma wire|upi|anp|ansa|lusa|xinhua|flickr|"
        "nasa|wikimedia commons|science photo library|press association|depositphotos|fotolia|keystone|"
        "the new york times|apa|belga|sipa|sipa usa|usa today sports|imagn|imagn images|nurphoto|invision|"
        "getty images north america|file|pool|handout"
    ).split("|")
)
"""Who supplies pictures to the press."""
CLOSING = (
    "(symbolbild", "(symbolfoto", "(archivbild", "(archivfoto", "(beispielbild", "(beispielfoto", "(photo d'archives",
    "(photo d'illustration", "(image d'illustration", "(imagen de archivo", "(foto de archivo", "(foto d'archivio",
    "(foto di repertorio", "(imagem de arquivo", "(foto de arquivo", "(archieffoto", "(zdjęcie ilustracyjne",
    "(symbol image", "(symbol photo", "(archive photo", "(archive image", "(illustrative photo",
    "(bild via", " bild via",
)  # fmt: skip
"""What a caption ends in that shows another day or another place."""
OWNED_WORDS, OWNER_WORDS = 40, 6
TAIL = 110
"""Characters in which a credit at the end of a line has room."""
HEADS = frozenset(label[:3] for label in LABELS)
"""How the labels begin."""
FILED = ("file - ", "file – ", "file — ", "file photo: ", "file photo - ", "(file photo)")


HINTS = ("/", "(", "©", "redit", "hoto")
CUES = frozenset(
    "getty image images via foto fotos fotografía shutterstock shutterstock.com bild bildquelle picture pictures "
    "illustration illustrations crédito créditos".split()
)
"""One of these stands in every credit: cheap tests before the dear ones."""


@cache
def _labelled() -> re.Pattern[str]:
    """A label of credits and a name, at the end."""
    return re.compile(
        r"(?:\b(?:photo|image|picture|illustration)s?(?: credits?)?(?: by|:| courtesy of)|\bcredits?:|\bcredit\.\.\.|"
        r"\bfotos?:|\bfotografía:|\bbild(?:quelle)?:|\bcréditos?\s?:|\bimage credit|\(photo )[^.!?]{2,70}[.)\]]{0,2}$"
    )


def _credited(row: Row) -> bool:
    """Whether the end of a line credits a picture."""
    tail = row.low[-TAIL:]
    if CUES.isdisjoint(row.cues) and not any(map(tail.__contains__, HINTS)):
        return False
    return _supplied(tail) or _labelled().search(tail) is not None


def _supplied(tail: str) -> bool:
    """Whether it ends in an agency's name, set off by a slash, a bracket or "via": "(AP Photo/Ola Brandt)"."""
    bare = tail.rstrip(" .)]}*")
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
    bare = row.low.lstrip("([{•*-– ")
    if row.shape.words <= 14 and bare[:3] in HEADS and bare.startswith(LABELS) and ":" not in row.low[40:]:
        certain = any(c in bare[:22] for c in ":©(") or bare.startswith(("photo by", "image by", "photograph by"))
        certain = certain or bare.startswith(("photo c", "image c", "image s"))
        return "photo-credit", certain, "line", "credits a picture"
    if row.shape.words <= 4 and bare.rstrip(")]} .") in AGENCIES:
        return "photo-credit", False, "line", "credits a picture"
    if row.shape.words <= 90 and len(row.low) < 300 and _credited(row):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if row.shape.words <= OWNED_WORDS and "©" in row.low and _owned(row.shape.text):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if row.shape.words <= 8 and "/" in row.low and _supplier_and_name(row.shape.text):
        return "photo-credit", True, "line", "credits a picture"
    if (
        row.shape.words <= OWNED_WORDS
        and ("(" in row.low or " via" in row.low)
        and row.low.rstrip(" .:)").endswith(CLOSING)
    ):
        return "photo-credit", True, "caption", "is a picture's caption"
    if row.low.startswith(FILED):
        return "photo-credit", True, "caption", "is the caption of a picture from the archive"
    return None
