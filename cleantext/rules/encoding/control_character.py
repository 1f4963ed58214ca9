r"""Control characters: NUL, backspace, terminal colours, C1 codes, line separators.

What it finds: characters below the space other than tab and line end, DEL, terminal escape sequences, C1 controls
(U+0080 to U+009F), the separators U+2028 and U+2029, interlinear annotation marks and halves of surrogate pairs.

Why it harms: they are invisible, cut words in two for search and speech, and some programs stop reading at them.

How it is fixed: C1 controls that are Windows punctuation become it (\x85 is "…"), separators and vertical tabs
become line ends,
annotations keep their base text, surrogate halves are joined, all else goes; safe.

Known false alarms: form feeds are kept as page breaks, and SUB (U+001A), which stands for a byte that was lost; a C1
control without a Windows meaning is left when it touches no letter.

Source: ECMA-48 for escape sequences; the WHATWG encoding standard reads C1 bytes as Windows-1252.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters, controls
from cleantext.rules.encoding.spans import gather
from cleantext.rules.rule import Fault, Rule, flag, keep

BEYOND_ASCII = frozenset(map(chr, [*range(0x80, 0xA0), 0x2028, 0x2029, 0xFFF9, 0xFFFA, 0xFFFB, *range(0xD800, 0xE000)]))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        "\x1b(?:\\[[0-9;:<=>?]*[ -/]*[@-~]|\\][^\x07\x1b\n]*(?:\x07|\x1b\\\\)|[ -/]*[0-~])?"
        "|\ufff9(?P<base>[^\ufff9-\ufffb\n]*)\ufffa[^\ufff9-\ufffb\n]*\ufffb"
        "|(?P<pair>[\ud800-\udbff][\udc00-\udfff])"
        "|[\x00-\x08\x0e-\x19\x1c-\x1f\x7f\ufff9-\ufffb\ud800-\udfff]+"
        "|\x9b[0-9;]{0,12}[mJKH](?![a-z])|[\x80-\x9f]"
        "|\r?[\u2028\u2029]|\x0b+"
    )


def find(document: Document) -> Iterable[Fault]:
    """Words with control characters in them, and controls between words."""
    if not controls(document) and not characters(document) & BEYOND_ASCII:
        return
    text = document.prose
    edits = (Edit(m.start(), m.end(), meant) for m in _pattern().finditer(text) if (meant := _meant(m)) != m.group())
    for edit in gather(document, edits):
        yield Fault(
            start=edit.start,
            end=edit.end,
            message=f"control characters in {ascii(text[edit.start : edit.end])[1:41]}",
            replacement=edit.replacement,
            safety="safe",
        )


def _meant(match: re.Match[str]) -> str:
    """What a control should have been."""
    text = match.group()
    if text[-1] == "\x0b" and not _between_words(match):
        return ""
    if text[-1] in "\x0b\u2028\u2029":
        return "\r\n" if "\r\n" in match.string[:4000] else "\n"
    if match["pair"]:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    if match["base"] is not None:
        return match["base"]
    if len(text) == 1 and "\x80" <= text <= "\x9f":
        return _windows(match)
    return "\ufffd" if "\ud800" <= text[0] <= "\udfff" else ""


def _between_words(match: re.Match[str]) -> bool:
    """Whether visible text stands on both sides."""
    before, after = match.string[match.start() - 1 : match.start()], match.string[match.end() : match.end() + 1]
    return bool(before.strip() and after.strip())


def _windows(match: re.Match[str]) -> str:
    """The Windows character of a C1 code where it makes sense: letters inside words, other marks anywhere."""
    char = bytes([ord(match.group())]).decode("cp1252", "ignore")
    before, after = match.string[match.start() - 1 : match.start()], match.string[match.end() : match.end() + 1]
    inside = before.isalpha() and after.isalpha()
    if not char:
        return "" if before.isalpha() or after.isalpha() else match.group()
    return "" if inside and char not in "’‘ŠšŽžŒœŸ–—…" else char


EXAMPLES = (
    flag(
        "The clo\x08ck \x1b[1mstruck\x1b[0m ten.", "clo\x08ck", "\x1b[1mstruck\x1b[0m", becomes="The clock struck ten."
    ),
    flag("Elle se tut\x85 Puis rit.", "tut\x85", becomes="Elle se tut… Puis rit."),
    flag("One.\u2028Two.", "\u2028Two", becomes="One.\nTwo."),
    flag("One street\x0bTwo doors.\x0b", "street\x0bTwo", "\x0b", becomes="One street\nTwo doors."),
    flag("\x9b31mStop\x9b0m here.", "\x9b31mStop\x9b0m", becomes="Stop here."),
    keep("Name\tAge\r\nAnn\t34\r\n", "tabs and line ends are layout"),
    keep("Page one.\fPage two; a lost byte \x1a stands here.", "a page break, and a mark of loss"),
)

RULE = Rule(code="ENC003", name="control-character", find=find, examples=EXAMPLES)
