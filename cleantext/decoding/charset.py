"""Lines of UTF-8 and of one older charset."""

from __future__ import annotations

from cleantext.decoding.unmarked import refuse

CHARSETS = ("cp1252", "mac-roman", "cp1250")


def decode_lines(data: bytes) -> tuple[str, str]:
    """Each line as UTF-8 where it is valid, the rest in one older charset."""
    lines = data.split(b"\n")
    texts: list[str | None] = []
    rest: list[bytes] = []
    mixed = False
    for line in lines:
        try:
            texts.append(line.decode("utf-8"))
            mixed = mixed or not line.isascii()
        except UnicodeDecodeError:
            texts.append(None)
            rest.append(line)
    codec = choose(b"\n".join(rest))
    if codec is None:
        raise refuse("no charset makes likely letters of its bytes")
    older = iter(rest)
    text = "\n".join(t if t is not None else next(older).decode(codec) for t in texts)
    return text, f"utf-8+{codec}" if mixed else codec


def choose(data: bytes) -> str | None:
    """The charset of some bytes."""
    for codec in CHARSETS:
        try:
            data.decode(codec)
        except UnicodeDecodeError:
            continue
        return codec
    return None
