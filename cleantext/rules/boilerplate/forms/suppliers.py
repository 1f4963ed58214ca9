"""Who pictures come from: agencies, stock houses, platforms, studios, papers and stations, by name or by build."""

from __future__ import annotations

import re
from functools import cache

STOCK = frozenset(
    (
        "getty|getty images|gettyimages|gettyimages.com|getty images north america|shutterstock|shutterstock.com|"
        "istock|istockphoto|istock.com|istockphoto.com|alamy|alamy stock photo|alamy live news|adobe stock|"
        "stock.adobe.com|unsplash|unsplash.com|pixabay|pixabay.com|pexels|pexels.com|flickr|depositphotos|fotolia|"
        "dreamstime|123rf|"
        "bigstock|stocksy|imago|imago images|picture alliance|picture-alliance|dpa picture alliance|wikimedia commons|"
        "wikimedia|science photo library|usa today sports|usatsi|imagn|imagn images|nurphoto|invision|wireimage|"
        "filmmagic|rex features|splash news|icon sportswire|action images|everett collection|zuma|zuma press|"
        "zuma wire|sipa usa|pa images|pa wire|freepik|colourbox|photocase|apa-picturedesk|picturedesk.com|maxppp|"
        "east news|lapresse"
    ).split("|")
)
"""Who supplies pictures and nothing else: the press never quotes them."""
WIRES = frozenset(
    (
        "reuters|afp|associated press|the associated press|ap|ap photo|ap images|epa|epa-efe|efe|dpa|bloomberg|pa|"
        "pa media|upi|anp|ansa|lusa|xinhua|nasa|press association|keystone|the new york times|apa|belga|sipa|pap|tass|"
        "canadian press|the canadian press|aap|anadolu|anadolu agency|kyodo|kyodo news|europa press|ritzau scanpix|"
        "file|pool|handout"
    ).split("|")
)
"""Who supplies news as well, or is in them."""
AGENCIES = STOCK | WIRES
"""Who supplies pictures to the press."""
ALONE = STOCK | {"ap", "afp", "epa", "dpa", "reuters", "associated press", "bloomberg", "pap", "lusa", "upi"}
"""Who is named on a line of its own below a picture, and is no other word: a "Pool" may be a subheading."""
ENDINGS = (
    *(f",{space}{house}" for house in sorted(ALONE) for space in (" ", "")),
    " associated press",
    " getty images",
    " usa today sports",
)
"""What a line ends in that names a person and the house: "Ola Brandt, AP", "Ola Brandt Associated Press"."""
LAST = frozenset(ending.replace(",", " ").split()[-1] for ending in ENDINGS)
"""Their last words: a cheap test before."""
PLATFORMS = frozenset(
    "instagram youtube tiktok facebook twitter x snapchat flickr vimeo twitch linkedin telegram weibo threads".split()
)
"""Where pictures are taken from."""
STUDIOS = frozenset(
    (
        "netflix|disney|disney+|hbo|hbo max|hulu|amazon studios|prime video|amazon prime video|apple tv+|paramount|"
        "paramount+|warner bros|warner bros.|universal|lionsgate|peacock|showtime|marvel|pixar|lucasfilm|dreamworks"
    ).split("|")
)
"""Whose stills the press prints."""
STATIONS = frozenset(
    "abc cbs nbc cnn bbc npr pbs fox hbo cbc itv ard zdf orf srf wdr ndr mdr swr rtl rai tvp tvn rtp nos vrt esa wsj "
    "nyt idg ign uol ebc sbt ntb cnet espn msnbc cnbc nbcu nasa jaxa usgs noaa fema epa-efe efe ansa "
    "sipa zuma".split()
)
"""Stations, papers and houses of letters alone; other letters are a country, a party, an office or a club."""
OUTLETS = frozenset(
    "images pictures photo photos photography studios press news times post herald tribune gazette chronicle courier "
    "journal magazine media agency archive archives collection library television tv newspapers entertainment "
    "productions features telegraph".split()
)
"""What the names of papers, stations and picture houses end in."""
AGENCY_WORDS = frozenset("agência agencia agence agenzia agencja agentur agentura editora grupo".split())
"""What their names begin with in other languages."""
HANDED = (
    "courtesy", "handout", "submitted", "contributed", "provided", "reproduction", "reprodução", "divulgação",
    "arquivo pessoal", "archivo", "cortesía", "gentileza", "captura", "screenshot", "file", "pool",
)  # fmt: skip
"""What stands in the owner's place where a picture was handed out or taken over."""
MOST, LONGEST_NAME = 4, 5
"""Parts of such a line, and words of a part."""


@cache
def _name() -> re.Pattern[str]:
    """Two to four words of a name, initials and particles among them: "Ola Brandt", "Ng Han Guan", "Amy K. Dragoo"."""
    word = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆ](?:[\w'’-]+\.?|\.(?: ?[A-Z]\.)*)"
    return re.compile(rf"{word}(?: (?:(?:de|da|dos|del|della|di|du|la|le|van|von|der|den|bin|al|el) )*{word}){{1,3}}$")


def is_name(part: str) -> bool:
    """Whether it is built like a person's name."""
    return not part.startswith("The ") and _name().match(part) is not None


def is_house(part: str) -> bool:
    """Whether it is a supplier of pictures by name, or one by its build: "... Pictures"."""
    low = part.lower()
    if low in AGENCIES or low in PLATFORMS or low in STUDIOS or _is_handed(low) or (low in STATIONS and part.isupper()):
        return True
    words = low.split()
    if not words:
        return False
    named = words[-1] in OUTLETS or words[0] in AGENCY_WORDS
    return 2 <= len(words) <= LONGEST_NAME and named and part[0].isupper()


def _is_handed(low: str) -> bool:
    """Whether the part says that the picture was handed out or taken over."""
    return low.startswith(HANDED) and not low[len(next(filter(low.startswith, HANDED))) :][:1].isalpha()


def named_with_house(text: str) -> bool:
    """Whether the line is a person's name, or two, and a house behind a comma or alone: "Ola Brandt, AP"."""
    people, comma, _ = text.rpartition(",")
    if not comma:
        low = text.lower()
        people = next((text[: -len(end)] for end in ENDINGS if end[0] == " " and low.endswith(end)), "")
    return all(is_name(person.strip()) for person in people.replace(" and ", ",").replace(" & ", ",").split(","))


def owners(text: str) -> str:
    """What a line of names between slashes is: "sure" with a stock house, "likely" with another house, else "".

    "Ola Brandt/NPR", "Getty Images / Olabra", "Coast Pictures/Ola Brandt", "Reprodução/Instagram". Near misses have no
    house ("Dr. Ox/Mr. Hyde"), houses alone (buttons: "Facebook / Twitter"), or one word beside letters ("Paris/UTC").
    """
    parts = [part.strip() for part in text.strip("()[] ").partition(" | ")[0].split("/")]
    if not 2 <= len(parts) <= MOST or not all(parts) or any(len(part.split()) > LONGEST_NAME for part in parts):
        return ""
    lows = [part.lower() for part in parts]
    if all(low in PLATFORMS for low in lows):
        return ""
    houses = [is_house(part.rpartition(", ")[2]) for part in parts]
    if not (houses[0] or houses[-1]):
        return ""
    if lows[0].rpartition(", ")[2] in STOCK or lows[-1] in STOCK:
        return "sure"
    return "likely" if _owned_by(parts, lows, houses) else ""


def _owned_by(parts: list[str], lows: list[str], houses: list[bool]) -> bool:
    """Whether the parts beside the house are a person, another house of several letters, or what was handed out."""
    if _is_handed(lows[0]) or _is_handed(lows[-1]):
        other = parts[-1] if _is_handed(lows[0]) else parts[0]
        return is_name(other) or is_house(other)
    if houses[-1] and is_name(parts[0]):
        return True
    if houses[-1] and houses[0]:
        return lows[-1] in PLATFORMS or lows[-1] in STUDIOS or " " in parts[0].removeprefix("The ")
    firm = " " in parts[0] or lows[0] in STUDIOS or lows[0] in AGENCIES
    return houses[0] and firm and is_name(parts[-1])
