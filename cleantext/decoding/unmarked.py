"""Text without a byte order mark that is not UTF-8, or whose mark lies."""

from __future__ import annotations

from cleantext.decoding import DecodeError
from cleantext.decoding.binary import kind, refuse_binary

MIN_ASCII_HALVES = 0.4
"""Share of 16-bit units below U+0100 from which bytes pass for UTF-16: spaces and line ends alone give a tenth, so
only texts in Latin letters are told by this; others by their NULs and their letters."""


def decode_unmarked(data: bytes) -> tuple[str, str]:
    """UTF-16 or UTF-32 by their NULs, else lines of UTF-8 and one older charset; raises DecodeError."""
    wide = _wide(data)
    if wide is not None:
        return wide
    refuse_binary(data)
    from cleantext.decoding.charset import decode_lines

    return decode_lines(data)


def decode_mismarked(data: bytes, codec: str, name: str, error: UnicodeDecodeError) -> tuple[str, str]:
    """Data behind a byte order mark that does not decode as the mark says.

    A cut or damaged unit costs that unit alone; a mark that is wrong altogether is passed over.
    """
    if codec != "utf-8":
        text = data.decode(codec, "replace")
        if text.count("\ufffd") <= 1 + len(text) // 200:
            return text, name
    del error
    text, found = decode_unmarked(data)
    return text, "utf-8-sig" if found == "utf-8" and codec == "utf-8" else found


def _wide(data: bytes) -> tuple[str, str] | None:
    """The text of UTF-16 or UTF-32 without a mark, told by where its NULs stand."""
    if kind(data) or b"\0" not in data:
        return None
    sample = data[: 1 << 16]
    for width, codecs in ((4, ("utf-32-le", "utf-32-be")), (2, ("utf-16-le", "utf-16-be"))):
        if len(data) % width:
            continue
        for codec in codecs:
            high = sample[width - 1 :: width] if codec.endswith("le") else sample[::width]
            units = len(sample) // width
            if high.count(0) < (0.9 if width == 4 else 0.05) * units:
                continue
            try:
                text = data.decode(codec)
            except UnicodeDecodeError:
                continue
            if _reads_well(text):
                return text, codec
    return None


def _reads_well(text: str) -> bool:
    """Whether a decoded text consists of letters, marks and spaces, hardly of unassigned or control characters."""
    sample = text[:4000]
    bad = sum(not (c.isprintable() or c in "\t\n\r\f\u200b\u200c\u200d\u200e\u200f\ufeff\xad") for c in sample)
    blocks = {ord(c) >> 8 for c in sample}
    return bad * 50 <= len(sample) and len(blocks) <= max(3, len(sample) // 12) and sample.count(" ") * 40 >= 1


def refuse(reason: str) -> DecodeError:
    """The error for bytes that fit no encoding well."""
    return DecodeError(f"the encoding cannot be told: {reason}; convert the file to UTF-8 first")
