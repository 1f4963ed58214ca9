"""Credits that name their picture and its maker: "Photo provided by ...", "[Rendering: ...]", "Courtesy of ...".

What stands behind the label must be built like names to the line's end: a sentence about pictures has a verb there.
"""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.suppliers import is_house

LINKS = frozenset(
    "and & of the for via by de di da do von van der la le les del du et und y e i en at in x / | - – — + with "
    "from on al doi".split()
)
"""What stands in lower case among names."""
HEADS = frozenset(
    "pho ima pic ill gra ren map cha vid scr inf ani art dra lea fea cov hea mai her ban ope top cou med".split()
)
"""How these lines begin, brackets aside."""
SURE = (
    "photo",
    "image",
    "picture",
    "illustration",
    "rendering",
    "screenshot",
    "caption",
    "credit",
    "courtesy",
    "foto",
    "bild",
    "imag",
    "immag",
    "crédit",
    "zdj",
    "beeld",
)
LABEL = 40
"""Characters within which a label stands."""
KINDS = (
    "photo(?:graph(?:y)?)?|image|picture|illustration|graphic|rendering|map|chart|video|screen ?shot|screen ?grab|"
    "infographic|animation|artwork|drawing|photo[- ]illustration"
)
TAIL_LABELS = ("submitted", "contributed", "provided", "courtesy", "staff", "file", "handout", "publicity", "supplied")
BRACKETED = (
    f"(?:{KINDS}|source images?|source photos?|courtesy|credits?|video still|still|art|foto|bild|grafik|imagen|"
    "immagine|imagem|crédit|zdjęcie|beeld)s?"
)


@cache
def _made() -> re.Pattern[str]:
    """A kind of picture, how it came and a name: "Photos provided by the Gross Museum", "Map by Ola Brandt"."""
    return re.compile(
        rf"(?i:(?:(?:lead|featured?|cover|header|main|hero|banner|opening|top) )?(?:{KINDS})s?"
        rf"(?: (?:and|&) (?:{KINDS})s?)?)"
        r"(?i: by| via| courtesy(?: of)?|(?: (?:is|are|was|were))?"
        r" (?:provided|supplied|submitted|contributed|taken|licensed|shot|captured) (?:by|via|from)|"
        r" used (?:with permission|courtesy) (?:of|from)|(?: (?:source|credit))?s? ?[:©])\s*"
    )


@cache
def _opening() -> re.Pattern[str]:
    """The picture at the article's head, by its place: "Lead image: ...", "Featured photo by ..."."""
    return re.compile(
        r"(?:lead|featured?|cover|header|main|hero|banner|opening|top|title) (?:image|photo|picture|photograph|artwork)"
        r"(?: (?:credit|source|courtesy|via|by|copyright))?(?: of)? ?[:©]"
    )


@cache
def _unspaced() -> re.Pattern[str]:
    """A label that lost the space behind it: "Media captionThe bell rings"."""
    return re.compile(r"(?:Image|Media|Photo|Video) (?:caption|source|copyright)[A-Z]")


@cache
def _bracketed() -> re.Pattern[str]:
    """A label and a name in square brackets: "[Rendering: Ola Brandt]", "[Source: Parish Office]"."""
    return re.compile(
        rf"\[(?i:{BRACKETED})(?::| (?:by|courtesy of|via|from|credits?):?) ?(?![^\]]*\d:\d)[^\[\]]{{2,80}}\]\.?$"
    )


@cache
def _handed() -> re.Pattern[str]:
    """A name before a picture that was handed in: "Ola Brandt Submitted photo", "Staff photo"."""
    return re.compile(
        rf"(?:[A-Z][\w.'’-]*,? ){{0,4}}(?:[/|–—-] ?)?(?:{'|'.join(TAIL_LABELS)}|"
        rf"{'|'.join(map(str.capitalize, TAIL_LABELS))}) (?:photo|photograph|image|picture)s?"
    )


@cache
def _maker() -> re.Pattern[str]:
    """One of a shoot's makers: "Photographer: Ola Brandt"."""
    return re.compile(
        r"(?i:photographers?|photography|photos?|creative director|art director|stylist|fashion|hair|make-?up|grooming|"
        r"hair and make-?up|set design(?:er)?|producers?|casting|manicur(?:e|ist)|nails|model|retouching|"
        r"videographers?|fotograf|fotografie|styling|fashion editor|lighting|tailor(?:ing)?): ?"
        r"([^.;|:\s]+(?: [^.;|:\s]+){0,5}) ?(?:[.;|,] ?|$)"
    )


def are_names(text: str) -> bool:
    """Whether the words are names to the end: each begins with a capital, a figure, @ or ©, or links two that do."""
    words = text.rstrip(" .)]").split()
    if not words or not (words[0][0].isupper() or words[0][0] in "@©" or words[0] in ("the", "/")):
        return False
    return all(
        w[0].isupper() or w[0].isdigit() or w[0] in "@©(&/" or w.strip(".,:;") in LINKS or "/" in w for w in words
    )


def _is_owner(text: str) -> bool:
    """Whether it names who gave the picture: more than one word, or a house ("Courtesy of Strangers" is a title)."""
    return are_names(text) and text[-1:] != "." and (" " in text or text.isupper() or is_house(text))


def _is_maker(label: str, text: str) -> bool:
    """Whether it names who made the picture; "Chart by Chart" and "Video via the Moon" do not."""
    if not are_names(text) or (label.startswith("photography") and ":" in label):
        return False  # A film has its photography too, in the list of its makers.
    if len(label.split()) > 2 or not label.rstrip().endswith((" by", " via")) or "/" in text:
        return True
    return (" " in text.strip() and text[0] != "t") or is_house(text.rstrip(" .)"))


def names_picture(low: str) -> bool:
    """Whether the label says photo or image, or credit: maps, charts, graphics and videos are named in articles too."""
    return "/" in low or any(map(low[:LABEL].__contains__, SURE))


def is_labelled(text: str, low: str) -> bool:
    """Whether the line is nothing but a picture's label and the names behind it."""
    if low[0] == "[" and _bracketed().match(text):
        return True
    bare = text.lstrip("[(").strip()
    lowered = bare.lower()
    if lowered[:3] in HEADS:
        if lowered.startswith("courtesy of "):
            return _is_owner(bare[12:].rstrip(")]"))
        if (found := _made().match(bare)) and _is_maker(found[0].lower(), bare[found.end() :]):
            return True
        if _opening().match(lowered) or _unspaced().match(bare):
            return True
    return "hoto" in low and _handed().fullmatch(text) is not None


def is_crew(text: str) -> bool:
    """Whether the line says who made a series of pictures, the photographer among them, and nothing else."""
    at, found = 0, 0
    while at < len(text):
        match = _maker().match(text, at)
        if match is None or not are_names(match[1].strip(", ")):
            return False
        at, found = match.end(), found + 1
    return "otographer" in text or (found > 1 and "otogra" in text)
