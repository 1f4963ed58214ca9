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
