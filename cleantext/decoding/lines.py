"""Lines of UTF-8 and of one older charset in the same data."""

from __future__ import annotations

import codecs

from cleantext.decoding.charset import choose
from cleantext.decoding.unmarked import refuse

MULTIBYTE = frozenset({"gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "johab"})
MAX_DAMAGE = 0.002
"""Share of bytes that may be broken in a text that is UTF-8 (or ASCII) otherwise; they become U+FFFD."""


def decode_lines(data: bytes) -> tuple[str, str]:
    """Each line as UTF-8 where it is valid, the rest in one older charset; raises DecodeError when none is likely.

    A text that is UTF-8 but for a few broken bytes is read as such, and its codec is named "utf-8+damaged".
    """
    if data.count(b"\x40") > len(data) // 20 and b" " not in data and b"\n" not in data:
        raise refuse("it looks like EBCDIC, the charset of mainframes")
    joined = _surrogates_joined(data)
    if joined is not None:
        return joined, "utf-8"
    texts: list[str | None] = []
    rest: list[bytes] = []
    good = 0
    for line in data.split(b"\n"):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            texts.append(None)
            rest.append(line)
        else:
            texts.append(text)
            good += len(line) - len(text)
    older = b"\n".join(rest)
    broken = _broken(older)
    inside = _continuations(older)
    if _is_damaged_utf8(data, older, good, inside, broken):
        return _mend(data)
    codec = choose(older)
    if codec is None:
        if broken <= MAX_DAMAGE * len(data):
            return _mend(data)
        raise refuse("no charset makes likely letters of its bytes")
    if good * 10 < len(older) - len(older.translate(None, _HIGH)) and (codec in MULTIBYTE or codec != "cp1252"):
        try:
            return data.decode(codec), codec
        except UnicodeDecodeError:
            pass
    parts = iter(rest)
    text = "\n".join(t if t is not None else next(parts).decode(codec) for t in texts)
    return text, f"utf-8+{codec}" if good else codec


_HIGH = bytes(range(0x80, 0x100))


def decode_escaped(data: bytes) -> tuple[str, str] | None:
    """The text of a 7-bit charset that switches by escape sequences, None when it is none."""
    for mark, codec in ((b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"), (b"\x1b$)C", "iso2022_kr")):
        if mark in data and data.isascii():
            try:
                return data.decode(codec), codec
            except UnicodeDecodeError:
                continue
    return None


def _broken(data: bytes) -> int:
    """How many stretches of bytes are no UTF-8."""
    return data.decode("utf-8", "replace").count("\ufffd") - data.count(b"\xef\xbf\xbd")


def _continuations(data: bytes) -> int:
    """How many bytes valid UTF-8 sequences take beyond one for each character."""
    text = data.decode("utf-8", "ignore")
    return len(text.encode("utf-8")) - len(text)


def _is_damaged_utf8(data: bytes, older: bytes, good: int, inside: int, broken: int) -> bool:
    """Whether the broken bytes are damage in UTF-8, not a second charset: far fewer than what is whole around them."""
    cut_at_end = broken == 1 and data[-3:].decode("utf-8", "replace").endswith("\ufffd")
    return inside > 4 * broken or (cut_at_end and good > 2 and older == data[-len(older) :])


def _mend(data: bytes) -> tuple[str, str]:
    """UTF-8 in which stray bytes are Windows characters where they can be, and U+FFFD where they cannot."""
    codecs.register_error(HANDLER, _stray)
    text = data.decode("utf-8", HANDLER)
    return text, "utf-8+damaged" if text.count("\ufffd") > data.count(b"\xef\xbf\xbd") else "utf-8+cp1252"


HANDLER = "cleantext.stray"
CUT_LEADS = frozenset(b"\xc0\xc1\xc2\xc3\xe2\xf0\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff")
"""Bytes that are rather what is left of a UTF-8 sequence, or nothing at all, than a Windows letter in UTF-8 text."""


def _stray(error: UnicodeError) -> tuple[str, int]:
    """What a byte that is no UTF-8 stands for: a Windows letter or quote beside a letter, else U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    data, at = error.object, error.start
    char = data[at : at + 1].decode("cp1252", "ignore")
    beside = data[at - 1 : at].isalpha() or data[at + 1 : at + 2].isalpha()
    fits = char.isalpha() or char in "’‘“”…–—«»°"
    if char and fits and beside and error.end - at == 1 and at + 1 < len(data) and data[at] not in CUT_LEADS:
        return char, error.end
    return "\ufffd", error.end


def _surrogates_joined(data: bytes) -> str | None:
    """The text of data that is UTF-8 but for characters written as two halves (CESU-8), None when it is not."""
    if b"\xed" not in data:
        return None
    try:
        return data.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    except UnicodeDecodeError:
        return None
