"""Bytes to text and back: byte order marks, UTF-8, UTF-16, 8-bit and East Asian charsets, files of two encodings.

The order of belief: a byte order mark; strict UTF-8 (a chance hit is next to impossible); UTF-16 by its pattern of
NULs; then, line by line, UTF-8 where it is valid and one older charset for the rest, chosen by how likely its letters
are. Binary data and bytes that fit nothing well are refused: a wrong guess destroys a file, a refusal costs a message.

Codec names are Python's, with "-sig" where the data began with a byte order mark ("utf-8-sig", "utf-16-le-sig").
"utf-8+cp1252" says that lines of both were found, "utf-8+damaged" that some bytes were no text: U+FFFD stands for them.
"""

from __future__ import annotations

import codecs

__all__ = ["DecodeError", "EncodeError", "decode", "encode"]

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The longer mark first: UTF-32's begins with UTF-16's."""


class DecodeError(UnicodeError):
    """Bytes that are no text, or text in no encoding that could be told. The message is one line for people."""


class EncodeError(UnicodeError):
    """A text that its codec cannot write. The message is one line and names the first such character."""


def decode(data: bytes) -> tuple[str, str]:
    r"""The text of some bytes, without its byte order mark, and the name of its codec.

    Line ends stay as they are. Raises DecodeError for binary data and when no encoding is likely enough.

    >>> decode(b"caf\xe9 noir")
    ('café noir', 'cp1252')
    """
    for mark, codec in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec, f"{codec}-sig")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if ("\0" not in text or _is_text(data)) and not _switches(data):
            _refuse_binary(data)
            return text, "utf-8"
    from cleantext.decoding.unmarked import decode_unmarked

    return decode_unmarked(data)


def encode(text: str, codec: str) -> bytes:
    r"""The bytes of a text in a codec that `decode` named, byte order mark included.

    A file of two encodings ("utf-8+cp1252") goes back as UTF-8, which holds both. A text that the codec cannot write
    raises EncodeError, so that the caller decides whether to leave the file or to write UTF-8: nothing is replaced or
    dropped here.

    >>> encode("café", "utf-8-sig")
    b'\xef\xbb\xbfcaf\xc3\xa9'
    """
    mark = b""
    codec = codec.partition("+")[0]
    if codec.endswith("-sig"):
        codec = codec.removesuffix("-sig")
        mark = next(mark for mark, name in MARKS if name == codec)
    try:
        return mark + text.encode(codec)
    except UnicodeEncodeError as error:
        char = error.object[error.start]
        row = text.count("\n", 0, error.start) + 1
        raise EncodeError(f"“{char}” (U+{ord(char):04X}, line {row}) cannot be written in {codec}") from None


def _marked(data: bytes, codec: str, name: str) -> tuple[str, str]:
    try:
        if codec != "utf-8" and data and b"\0" not in data:
            return _misnamed(data, codec, name)
        return data.decode(codec).lstrip("\ufeff"), name
    except UnicodeDecodeError:
        from cleantext.decoding.unmarked import decode_mismarked

        return decode_mismarked(data, codec, name)


def _misnamed(data: bytes, codec: str, name: str) -> tuple[str, str]:
    """Wide text without a single NUL has no space and no line end: if it is good UTF-8, the mark is wrong."""
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode(codec), name


def _is_text(data: bytes) -> bool:
    """Whether NULs are rare enough to be litter in a text."""
    from cleantext.decoding.binary import is_litter

    return is_litter(data)


def _switches(data: bytes) -> bool:
    """Whether ASCII data switches to Japanese or Korean letters by escape sequences."""
    return b"\x1b$" in data and data.isascii() and any(mark in data for mark in (b"\x1b$B", b"\x1b$@", b"\x1b$)C"))


def _refuse_binary(data: bytes) -> None:
    """Raise for data that is valid UTF-8 and still no text: a PDF, a tar of ASCII, a dump of control characters."""
    if data[:4] in _SUSPECT or data.translate(None, _CONTROLS) != data:
        from cleantext.decoding.binary import refuse_binary

        refuse_binary(data)


_SUSPECT = frozenset({b"%PDF", b"PK\x03\x04", b"GIF8", b"%!PS", b"{\\rt"})
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b")) + b"\x7f"
