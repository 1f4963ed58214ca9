"""Rules of the category encoding, one a file."""

from __future__ import annotations

from cleantext.reading.document import Document

_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])


def relevant(document: Document) -> bool:
    """Whether the text may hold a fault of its encoding: cheap for ASCII, one scan for everything else."""
    text = document.text
    if "&" in text or ("?" in text and _marks_inside_words(text)) or ("\r" in text and _mixed_line_ends(text)):
        return True
    if text.isascii():
        data = text.encode("ascii")
        return len(data.translate(None, _CONTROLS)) != len(data)
    from cleantext.rules.encoding.screen import suspicious

    return suspicious(document)


def _marks_inside_words(text: str) -> bool:
    """Whether a question mark stands between two letters."""
    at = text.find("?")
    while at >= 0:
        if text[at - 1 : at].isalpha() and text[at + 1 : at + 2].strip("?").isalpha():
            return True
        at = text.find("?", at + 1)
    return "??" in text


def _mixed_line_ends(text: str) -> bool:
    pairs = text.count("\r\n")
    return text.count("\r") != pairs or text.count("\n") != pairs
