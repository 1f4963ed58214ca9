"""The charsets through which UTF-8 is misread, and the sequences that such a misreading leaves."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

UPPER_HALVES = {
    "cp1252": (
        "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
    ),
    "cp1251": (
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї",
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
    ),
    "cp1250": (
        "€\x81‚\x83„…†‡\x88‰Š‹ŚŤŽŹ\x90‘’“”•–—\x98™š›śťžź\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż",
        "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    ),
    "mac-roman": (
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø",
        "¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
    ),
    "cp437": (
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐",
        "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0",
    ),
    "cp850": (
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐",
        "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0",
    ),
    "cp1254": (
        "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8d\x8e\x8f\x90‘’“”•–—˜™š›œ\x9d\x9eŸ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
    ),
    "cp1257": (
        "€\x81‚\x83„…†‡\x88‰\x8a‹\x8c¨ˇ¸\x90‘’“”•–—\x98™\x9a›\x9c¯˛\x9f\xa0¡¢£¤¥¦§Ø©Ŗ«¬\xad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ",
        "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
    ),
    "cp1253": (
        "€\x81‚ƒ„…†‡\x88‰\x8a‹\x8c\x8d\x8e\x8f\x90‘’“”•–—\x98™\x9a›\x9c\x9d\x9e\x9f"
        "\xa0΅Ά£¤¥¦§¨©ª«¬\xad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ",
        "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ",
    ),
    "iso8859-2": (
        "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f"
        "\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ°ą˛ł´ľśˇ¸šşťź˝žż",
        "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    ),
}
"""What each charset makes of the bytes 80 to BF, which continue UTF-8 sequences, and of C0 to FF, which begin them.

Written out, since asking Python's codecs would import ten modules. In order of how often a charset is misread for
UTF-8; bytes that a charset leaves undefined are C1 controls, as browsers read them.
"""
CHARSETS = tuple(UPPER_HALVES)

LEADS = frozenset((*range(0xC2, 0xC7), 0xC8, 0xCC, *range(0xCE, 0xD2), *range(0xD6, 0xDC), *range(0xE0, 0xF1)))
"""First bytes of the UTF-8 sequences that texts are made of: Latin, Greek, Cyrillic, Hebrew, Arabic and all longer
ones; hardly anybody writes what the others begin, and in Mac Roman they are quotes.
"""


class Sequence(NamedTuple):
    """One character of UTF-8 misread: ``start:end`` of the run, and what it was."""

    start: int
    end: int
    char: str


@cache
def table(codec: str) -> dict[int, int]:
    """From character to byte, of the upper half; C1 controls stand for their byte in every Windows charset."""
    found = {byte: byte for byte in range(0x80, 0xA0)} if codec.startswith(("cp125", "iso")) else {}
    tails, leads = UPPER_HALVES[codec]
    return found | {ord(char): byte for byte, char in enumerate(tails + leads, 0x80) if char != "\0"}


@cache
def leads_and_tails() -> tuple[frozenset[str], frozenset[str]]:
    """Every character that can begin, and every one that can continue, a sequence in some charset."""
    leads = {half[byte - 0xC0] for _, half in UPPER_HALVES.values() for byte in LEADS}
    tails = {char for half, _ in UPPER_HALVES.values() for char in half}
    return frozenset(leads), frozenset(tails | {"\ufffd"})


ALONE = frozenset("ÃÂГ√├")
"""Leads whose continuation may have been lost: made a space, or dropped."""


MAX_KEPT = 200
"""Longer runs hardly come back and are not worth the memory of a kept judgement."""


def suspect(run: str) -> bool:
    """Whether a run of characters could be misread UTF-8 in any charset; most runs of good text are one letter long."""
    return _suspect(run) if len(run) <= MAX_KEPT else _suspect.__wrapped__(run)


@lru_cache(maxsize=4096)
def _suspect(run: str) -> bool:
    if run[-1] in ALONE or "â€" in run:
        return True
    if len(run) == 1:
        return False
    leads, tails = leads_and_tails()
    starts = [at for at in range(len(run) - 1) if (run[at] in leads and run[at + 1] in tails) or run[at + 1] in C1]
    return bool(starts) and any(_begins(run, starts, codec) for codec in CHARSETS)


C1 = frozenset(map(chr, range(0x80, 0xA0)))


def _begins(run: str, starts: list[int], codec: str) -> bool:
    """Whether a whole sequence of this charset begins at one of these places."""
    byte_of = table(codec)
    for at in starts:
        lead = byte_of.get(ord(run[at]), 0)
        width = _width(lead)
        following = [byte_of.get(ord(char), 0xFF if char == "\ufffd" else 0) for char in run[at + 1 : at + width]]
        if (
            lead in LEADS
            and len(following) == width - 1
            and all(0x80 <= byte < 0xC0 or byte == 0xFF for byte in following)
        ):
            return True
    return False


@lru_cache(maxsize=4096)
def sequences(run: str, codec: str) -> tuple[Sequence, ...]:
    """The characters of UTF-8 that the run holds when it is written back as bytes of the charset."""
    byte_of = table(codec)
    data = [byte_of.get(ord(char), 0) for char in run]
    found: list[Sequence] = []
    at = 0
    while at < len(data) - 1:
        width = _width(data[at])
        if width > 1:
            char = _decoded(bytes(data[at : at + width]))
            if not char and data[at] == 0xED:
                width = 6
                char = _pair(bytes(data[at : at + width]))
            if len(char) == 1:
                found.append(Sequence(at, at + width, char))
                at += width
                continue
        at += 1
    return tuple(found)


def _width(lead: int) -> int:
    """How many bytes a UTF-8 sequence with this first byte takes; 1 for a byte that begins none."""
    if 0xC2 <= lead < 0xE0:
        return 2
    if 0xE0 <= lead < 0xF0:
        return 3
    return 4 if 0xF0 <= lead < 0xF5 else 1


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _pair(data: bytes) -> str:
    """The character of a surrogate pair whose halves were each written as UTF-8, as some databases do."""
    try:
        return data.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return ""
