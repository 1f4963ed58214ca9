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
AGENCY = (
    r"(?:getty(?: images)?|shutterstock|istock(?:photo)?|reuters|afp|associated press|ap|epa(?:-efe)?|efe|dpa|"
    r"picture alliance|imago(?: images)?|alamy(?: stock photo)?|bloomberg|unsplash|pixabay|pexels|adobe stock|"
    r"pa(?: wire| images| media)?|zuma(?: press| wire)?|upi|anp|ansa|lusa|xinhua|wikimedia commons|flickr|nasa|"
    r"science photo library|press association|depositphotos|fotolia|the new york times|keystone|apa|belga|"
    r"sipa(?: usa| press)?|usa today sports|imagn(?: images)?|nurphoto|invision|istock|getty images north america)"
)

FILED = ("file - ", "file – ", "file — ", "file photo: ", "file photo - ", "(file photo)")


@cache
def _ending() -> re.Pattern[str]:
    """The end of a caption: a credit in brackets, after a slash or a label."""
    return re.compile(
        rf"(?:[/|(]|\bvia |©|\bcredit\W{{1,4}}|\bphotos?\b\W{{1,3}}){AGENCY}(?:/[\w .-]{{2,40}})?\W{{0,3}}$"
        rf"|\b(?:(?:photo|image|picture|illustration)s?(?: credits?)?(?: by|:| courtesy of)|credits?:|credit\.\.\.|"
        r"foto(?:s|grafía)?:|bild(?:quelle)?:|crédito?s?\s?:|image credit|\(photo |\(ap photo)[^.!?]{2,70}[.)\]]{0,2}$"
        rf"|\({AGENCY}(?: photo)?[/ ,][^()]{{0,60}}\)\W?$"
        rf"|(?:^|\W)(?:ap photo|getty images|shutterstock)(?:/[\w .-]{{2,40}})?\W{{0,2}}$"
    )


@cache
def _slashed() -> re.Pattern[str]:
    """Names and an agency with slashes, nothing else: "Anna Bell/Coast Pictures/Getty Images"."""
    return re.compile(rf"[\w .,'&-]{{0,60}}(?:/| / | via |\|\s?){AGENCY}(?:\s?/[\w .'-]+)?|{AGENCY}", re.IGNORECASE)


def credit(row: Row) -> Hit | None:
    """A credit alone is short and opens with its label; a caption ends with one.

    A sentence that only ends with an agency's name ("..., he told Reuters") is none: the credit must be set off.
    """
    bare = row.low.lstrip("([{•*-– ")
    if row.shape.words <= 14 and bare.startswith(LABELS) and ":" not in row.low[40:]:
        certain = any(c in bare[:22] for c in ":©(") or bare.startswith(("photo by", "image by", "photograph by"))
        certain = certain or bare.startswith(("photo c", "image c", "image s"))
        return "photo-credit", certain, "line", "credits a picture"
    if row.shape.words <= 9 and not row.shape.stop and _slashed().fullmatch(bare.rstrip(")]} .")):
        return "photo-credit", "/" in bare or " via " in bare, "line", "credits a picture"
    tail = row.low[-110:]
    if row.shape.words <= 90 and len(row.low) < 300 and _ending().search(tail):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if row.low.startswith(FILED):
        return "photo-credit", True, "caption", "is the caption of a picture from the archive"
    return None
