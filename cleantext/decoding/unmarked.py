"""Text without a byte order mark that is not UTF-8, or whose mark lies."""

from __future__ import annotations

from cleantext.decoding import DecodeError
from cleantext.decoding.binary import kind, refuse_binary

MIN_EAST_ASIAN = -8.0
"""Mean likelihood from which 16-bit units without spaces pass for Chinese, Japanese or Korean."""


def decode_unmarked(data: bytes) -> tuple[str, str]:
    """UTF-16 or UTF-32 by their NULs, else lines of UTF-8 and one older charset; raises DecodeError."""
    wide = _wide(data)
    if wide is not None:
        return wide
    from cleantext.decoding.lines import decode_escaped

    escaped = decode_escaped(data)
    if escaped is not None:
        return escaped
    refuse_binary(data)
    from cleantext.decoding.lines import decode_lines

    return decode_lines(data)


def decode_mismarked(data: bytes, codec: str, name: str) -> tuple[str, str]:
    """Data behind a byte order mark that does not decode as the mark says.

    A cut or damaged unit costs that unit alone; a mark that is wrong altogether is passed over.
    """
    if codec != "utf-8":
        text = data.decode(codec, "replace")
        if text.count("\ufffd") <= 1 + len(text) // 200:
            return text, f"{name}+damaged"
    text, found = decode_unmarked(data)
    return text, found.replace("utf-8", "utf-8-sig", 1) if codec == "utf-8" else found


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
            if high.count(0) < (0.9 if width == 4 else 0.005) * units:
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
    if bad * 50 > len(sample):
        return False
    blocks = {ord(c) >> 8 for c in sample}
    if len(blocks) <= max(3, len(sample) // 12) and " " in sample:
        return True
    from cleantext.decoding.letters import alphabet

    beyond = [char for char in sample if char > "\x7f"]
    likely = max(sum(alphabet(lang).between(" ", c, " ") for c in beyond) for lang in ("zh-cn", "zh-tw", "ja", "ko"))
    return likely > MIN_EAST_ASIAN * len(beyond)


def refuse(reason: str) -> DecodeError:
    """The error for bytes that fit no encoding well."""
    return DecodeError(f"the encoding cannot be told: {reason}; convert the file to UTF-8 first")
