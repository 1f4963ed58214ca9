"""Captions of pictures that the text does not have: by their build, with or without a credit at the end."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

POSES = (
    "poses|pose|walks|looks|smiles|waves|gestures|stands|sits|sit|holds|hold|watches|celebrates|arrives|reacts|listens|"
    "shakes|hugs|kisses|embraces|carries|carry|inspects|inspect|gathers|rests|lifts off|marches|chants|dribbles|"
    "drives against|dunks|pitches|scores against|tees off|is seen|are seen|is shown|are shown|is pictured|are pictured|"
    "is escorted|are escorted|fishes|cleans|sweeps|plays during|runs during|throws during|eats"
)
"""What people do in pictures, in the present tense."""
SHOWS = (
    "speaks|speak|performs|perform|attends|attend|participates|appears|leaves|enters|exits|displays|unveils|unveil|"
    "rises over|rise over|boards|passes|pass|drives|crosses|cheers|cheer|protests|walk|walk past|march|arrive|smile|"
    "wave|look|watch from|watch as|watch the|eat|gather|celebrate|stand|gesture|hug"
)
"""What they do there too, but also at events to come, and what several people do."""
LABELS = ("image caption ", "media caption ", "photo caption ", "file photo of ", "file photo: ", "file photo - ")
ARTICLES = ("a ", "an ", "this ", "the ")
DRAWN = ("artist", "stock ", "file ", "aerial", "handout", "composite", "screen", "animated", "side-by")
"""Openings of a line about a picture, an article before it or not: a cheap test before the dear one."""
PLACES = (
    ", left,", ", right,", ", cent", "left)", "right)", "(cent", " from right", "to right", "(l)", "l-r",
    "l to r", "from left", "pictured", "seen here", "shown here", "far left,", "far right,", "p left,", "p right,",
    "m left,", "m right,", "at left,", "at right,", "clockwise", "(r)",
)  # fmt: skip
SEEN = frozenset("left right center centre centered l r l-r pictured seen shown clockwise".split())
"""One of these words stands in every such place."""
NAMED = frozenset("caption photo handout".split())
"""One of these stands in every label and tail."""
DRAWN_CUES = frozenset(
    "artist artist's artists artists' stock file aerial handout composite screen screenshot screengrab animated "
    "side-by-side illustration photo photograph picture image graphic satellite".split()
)
CUES = SEEN | NAMED | DRAWN_CUES
SCENES = (" during ", " in front of ", " as ", " past ", " following ")
"""What else is in the picture; a notice of an event names none of it."""
SHOWN = (
    "above: ", "pictured: ", "pictured above: ", "pictured left: ", "pictured right: ", "pictured below: ",
    "pictured here: ", "in the photo: ", "in this photo: ", "in the picture: ", "im bild: ", "auf dem bild: ",
    "auf dem foto: ", "sur la photo : ", "sur la photo: ", "en la foto: ", "en la imagen: ", "na foto: ", "na imagem: ",
    "nella foto: ", "na zdjęciu: ", "op de foto: ",
)  # fmt: skip
"""How a line begins that points at a picture."""
TAILS = ("hide caption", "toggle caption", "file photo", "(handout)", "/handout", "file photo)", "stock photo)")


@cache
def _place() -> re.Pattern[str]:
    """Where somebody is in the picture: "Ola Brandt, left, and", "Dora Lunt (right)", "(L-R)", "pictured in May"."""
    return re.compile(
        r"^\(?(?:L[- ]?(?:to|-)[- ]?R|From (?:top |bottom )?left|Left to right|From L-R|Clockwise from (?:top|left))\b|"
        r"[A-Z][\w'’.-]+,? (?:\((?:(?:top|bottom|far|front|back|second|third) )?"
        r"(?:left|right|cent(?:er|re)|pictured|l|r)\)|"
        r", (?:(?:top|bottom|far|front|back|second from|third from|at) )?(?:left|right|cent(?:er|re)),)|"
        r"\((?:left to right|l-r|from left)\)|(?:left to right|from left)[,:] [A-Z]|"
        r", (?:pictured|seen here|shown here) (?:at|in|with|on|here|during|left|right|above|below)\b"
    )


PICTURES = ("bild", "foto", "photo", "imag", "zdj", "picture:")
"""Words by which such a line says that it points at a picture."""


@cache
def _sided() -> re.Pattern[str]:
    """Two sides of a picture, each with what is there: "(Left: the bell, Right: the clapper)"."""
    return re.compile(
        r"^(?:\(|(?=[^:]+: [A-ZÀ-Þ]))(?i:far |top )?"
        r"(?i:left|top|above|links|oben|izquierda|arriba|à gauche|en haut|a sinistra) ?: .{2,120}\b(?i:far |bottom )?"
        r"(?i:right|bottom|below|middle|cent(?:er|re)|rechts|unten|mitte|derecha|abajo|à droite|en bas|a destra) ?: "
    )


@cache
def _dated() -> re.Pattern[str]:
    """A full date: "on Nov. 21, 2023", "Wednesday, Dec. 20, 2023"."""
    return re.compile(
        r"\b(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d\b"
    )


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b")


@cache
def _posing() -> re.Pattern[str]:
    return re.compile(rf" (?:{POSES}) ")


@cache
def _showing() -> re.Pattern[str]:
    return re.compile(rf"^[^.]* (?:{SHOWS}) ")


@cache
def _signed() -> re.Pattern[str]:
    """A credit set off at the very end: "... (Ola Brandt/The Mill Courier)", "... Ola Brandt/Instagram"."""
    # All begin with a mark, so that only marks are looked at; what a mark must not be is asked behind it.
    name = r"[A-Z][\w.'’&-]*(?: (?:of |the |de |van |von )?[A-Z][\w.'’&-]*){0,4}"
    return re.compile(
        rf"[.!?”\"’](?: ?\((?:Photo |Image |Video )?{name} ?/ ?{name}(?: ?/ ?{name})*(?: via {name})?\)\.?$|"
        rf"(?<!’)(?<!\blt.)(?<!\bbzw.)(?<!\bvgl.)(?<!\binkl.) ?{name}(?:(?: / |/){name})+(?: via {name})?$|"
        r"(?<![\"’]) \((?:Source|Courtesy|Photo|Image|Credit|Via|Video)(?: of| courtesy of| by|:) ?[^()]{2,60}\)\.?$|"
        r"(?<![”\"’])(?: ?[—–-]{1,2} ?FILE PHOTO$|"
        r" (?:Photo|Photograph|Photos|Image|Video)s? (?:by|via|courtesy of|from) [A-Z][^.!?]{2,60}\.?$))"
    )


@cache
def _attached() -> re.Pattern[str]:
    """A label of credits attached to the word before it: "the mill.Credit: Ola Brandt"."""
    return re.compile(r"[a-z”\".]Credit: ?[^.!?]{2,50}$|\.Photographer: [^.!?]{3,60}\.?$")


def _is_signed(text: str) -> bool:
    """Whether a credit is set off at the very end."""
    end = text[-90:]
    # Cheap tests before the dear ones.
    if not ("/" in end or ")" in text[-2:] or "redit:" in end or "hoto" in end or "PHOTO" in end):
        return False
    end = text[-170:]
    return _signed().search(end) is not None or (":" in end and _attached().search(end) is not None)


@cache
def _drawn() -> re.Pattern[str]:
    """A picture named as one: "An artist's concept of a lander", "A stock image of", "This illustration shows"."""
    return re.compile(
        r"^(?:an? |this |the )?(?:artist(?:'s|s'|) (?:illustration|concept|conception|impression|rendering|depiction)|"
        r"stock (?:image|photo|picture)|file (?:image|photo|picture)|aerial (?:view|photo|image)|handout photo|"
        r"composite image|screen ?(?:shot|grab|capture)|animated (?:photo|image)|side-by-side comparison) (?:of|shows|"
        r"showing|from)\b|^this (?:[\w.'& -]{0,40} )?(?:illustration|photo|photograph|picture|image|graphic|handout|"
        r"screen ?shot|satellite image|undated photo)(?: (?:taken|provided|released|made|from|by)\b[^.]{0,60})? shows\b"
    )


@cache
def _filed() -> re.Pattern[str]:
    """An agency's own opening: "GROSS, VALLEY - JUNE 26:". An article's dateline has no date before a colon."""
    months = "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    return re.compile(rf"^[A-Z][A-Z .,'’]{{3,40}} ?[-–—] ?(?:{months}) \d{{1,2}}(?:, \d{{4}})?:")


PAST = (" said", " told", " was shown", " were shown", " was published", " wrote", " says ", " will ", " p.m.", " a.m.")
TELLERS = ("he ", "she ", "they ", "it ", "we ", "i ", "you ", "on ", "in ", "at ", "by ", "after ", "when ", "then ")
"""How a story in the present tense begins a sentence, and a timeline an entry; captions begin with who is seen."""
WORDS = 60


def caption(row: Row) -> Hit | None:
    """A line that describes a picture: credit at its end, places in the picture, or present tense and a full date.

    Evidence: of 205 distinct lines of news pages that end in "NAME/NAME" one is no caption (a pair of drug names in a
    sentence), of 33 with weekday and full date two are none (both tell of a programme to come). Near misses: a full
    date in the past tense, an event to come ("The choir sings on June 3, 2024"), "pictured above" inside a long
    paragraph, "(Left)" behind a politician. A photo essay's sentences carry no credit of this kind.
    """
    text, words = row.text, row.words
    if not 3 <= words <= 120 or text[0] in "“\"«'‘":
        return None
    if ":" in text[:70] and text[:3].isupper() and _filed().match(text):
        return "photo-credit", True, "caption", "is a picture's caption: it opens as agencies file them"
    if not NAMED.isdisjoint(row.cues) and (row.low.startswith(LABELS) or row.low.rstrip(" .)*").endswith(TAILS)):
        return "photo-credit", True, "caption", "is a picture's caption"
    if ":" in text[:18] and words <= WORDS and (row.low.startswith(SHOWN) or _sided().match(text)):
        # "Above" and "left" point at figures, teams and parties as well, and "Pictured" may be all that an essay says.
        sure = text[0] == "(" or any(map(row.low[:24].__contains__, PICTURES))
        return "photo-credit", sure, "caption", "is a picture's caption: it points at the picture"
    if words >= 4 and _is_signed(text):
        return "photo-credit", True, "caption", "is a picture's caption: it ends in a credit"
    if words > WORDS or words < 4:
        return None
    return _described(row, text)


def _may_be_drawn(low: str) -> bool:
    bare = low.partition(" ")[2] if low.startswith(ARTICLES) else low
    return bare.startswith(DRAWN) or (low.startswith("this ") and " shows " in low)


def _described(row: Row, text: str) -> Hit | None:
    """A caption without a credit: strong with two signs, weak with one."""
    low = row.low
    placed = not SEEN.isdisjoint(row.cues) and any(map(low.__contains__, PLACES)) and _place().search(text) is not None
    dated = (", 20" in text or ", 19" in text) and _dated().search(text) is not None
    if not placed and not dated:
        drawn = not DRAWN_CUES.isdisjoint(row.cues) and _may_be_drawn(low) and _drawn().match(low)
        return ("photo-credit", False, "caption", "is a picture's caption") if drawn else None
    if low.startswith(TELLERS) or low[0].isdigit() or _dated().match(text) or any(map(low.__contains__, PAST)):
        return None
    if dated and (placed or _posing().search(text)):
        return "photo-credit", True, "caption", "is a picture's caption: who does what on which day"
    if dated and _showing().match(text) and (row.stop or any(map(low.__contains__, SCENES))):
        strong = any(map(low.__contains__, SCENES))
        return "photo-credit", strong, "caption", "is a picture's caption: who does what on which day"
    if placed:
        return "photo-credit", row.words <= 40, "caption", "is a picture's caption: it says who stands where"
    return None


def shows_scene(text: str) -> bool:
    """Whether a line says in the present tense what people in a picture do."""
    low = text.lower()
    if text[0] in "“\"«'‘" or low.startswith(TELLERS) or any(map(low.__contains__, PAST)):
        return False
    return _posing().search(text) is not None or _showing().match(text) is not None
