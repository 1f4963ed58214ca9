"""Tells binary data from text: magic numbers, NULs, control characters."""

from __future__ import annotations

MAGIC = {
    b"%PDF-": "a PDF file",
    b"%!PS": "a PostScript file",
    b"{\\rtf": "an RTF file",
    b"\x89PNG\r\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image",
    b"II*\0": "a TIFF image",
    b"MM\0*": "a TIFF image",
    b"PK\x03\x04": "a ZIP archive (or a document made of one)",
    b"PK\x05\x06": "a ZIP archive",
    b"\x1f\x8b": "a gzip file",
    b"BZh": "a bzip2 file",
    b"\xfd7zXZ\0": "an xz file",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"\x28\xb5\x2f\xfd": "a Zstandard file",
    b"Rar!\x1a\x07": "a RAR archive",
    b"\x7fELF": "a program",
    b"\xca\xfe\xba\xbe": "a Java class",
    b"\0asm": "a WebAssembly module",
    b"SQLite format 3\0": "a database",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Office document",
    b"OggS": "an Ogg file",
    b"fLaC": "a FLAC file",
    b"ID3": "an MP3 file",
    b"wOFF": "a font",
    b"wOF2": "a font",
    b"PAR1": "a Parquet file",
}
"""Openings that name a file's kind. The short printable ones count only when the rest is no clean text."""

_PRINTABLE_BUT_SURE = (b"%PDF-", b"%!PS", b"{\\rtf")
MAX_CONTROLS = 0.05
"""Share of control characters above which data is no text."""
FEW = 40
"""So many control characters may stand in any text, however short."""
MAX_SCATTERED_NULS = 0.01
"""Share of NULs above which they are structure (UTF-16, records), not litter."""

_NOT_TEXT = bytes(set(range(32)) - set(b"\t\n\f\r\x1b")) + b"\x7f"
_NOT_TEXT_BUT_NUL = _NOT_TEXT.replace(b"\0", b"")


def kind(data: bytes) -> str | None:
    """What the opening bytes say the data is, None when they say nothing."""
    for magic, name in MAGIC.items():
        if data.startswith(magic) and (magic in _PRINTABLE_BUT_SURE or not _is_clean(data[:4096], magic)):
            return name
    return None


def _is_clean(sample: bytes, magic: bytes) -> bool:
    """Whether a sample is plain ASCII text, so that its opening ("ID3 tags are ...") is words, not a magic number."""
    return sample.isascii() and not any(c in _NOT_TEXT for c in magic) and not _controls(sample, _NOT_TEXT)


def is_litter(data: bytes) -> bool:
    """Whether the NULs of some data are few, or all at its end (the tail that a crash leaves)."""
    body = data.rstrip(b"\0")
    return bool(body) and body.count(0) <= MAX_SCATTERED_NULS * len(body)


def refuse_binary(data: bytes) -> None:
    """Raise DecodeError when the data is no text in any 8-bit or UTF-8 encoding."""
    from cleantext.decoding import DecodeError

    name = kind(data)
    if name:
        raise DecodeError(f"this is {name}, not a text")
    if not is_litter(data):
        raise DecodeError("this is binary data, not a text: it is full of NUL bytes")
    body = data.rstrip(b"\0")
    if _controls(body, _NOT_TEXT_BUT_NUL) > max(MAX_CONTROLS * len(body), FEW):
        raise DecodeError("this is binary data, not a text: it is full of control characters")


def _controls(data: bytes, table: bytes) -> int:
    return len(data) - len(data.translate(None, table))
