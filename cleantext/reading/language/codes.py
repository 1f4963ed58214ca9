"""The languages that are told apart word by word, in the order of the columns of the tables."""

from __future__ import annotations

CODES = ("en", "fr", "es", "de", "it", "pt", "nl", "ca", "gl", "da", "no", "sv", "pl", "ro", "xx")
"""The last column, "xx", is any other language in Latin letters; its passages are named by langdetect."""

OTHER = len(CODES) - 1
COLUMN = {code: number for number, code in enumerate(CODES)}
UNIT = 8.0
"""A word's byte is its negative log probability (nats) times this."""

GRAM_UNIT = 24.0
"""The same for the byte of a character n-gram."""

KNOWN = frozenset(
    "af ar bg bn ca cs cy da de el en es et fa fi fr gl gu he hi hr hu id it ja kn ko lt lv mk ml mr nb ne nl no pa pl "
    "pt ro ru sk sl so sq sv sw ta te th tl tr uk ur vi zh".split()
)
"""Every language that an article may be said to be in: those of the tables and those that langdetect names."""


def language_code(given: str) -> str:
    """A language as it is written here: ISO 639-1, lower case. Raises ValueError for one that is not known."""
    code = given.strip().lower().replace("_", "-").partition("-")[0]
    if code not in KNOWN:
        raise ValueError(f"no language {given!r}; give an ISO 639-1 code such as en or fr")
    return "no" if code == "nb" else code
