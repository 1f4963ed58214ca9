r"""Line ends of two kinds in one text.

What it finds: in a text whose lines end in different ways (\n, \r\n, \r), those that end unlike the most.

Why it harms: a lone \r shows as no line end at all in many programs, and every tool that reads lines counts wrong.

How it is fixed: they get the line end that most lines have; a lone \r never wins over the others; safe.

Known false alarms: none known in prose; code and front matter are left.

Source: the newline conventions of Unix, Windows and the old Mac OS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleantext.reading.document import MASK, Document
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """Line ends in the minority."""
    text = document.text
    returns = text.count("\r")
    if not returns:
        return
    pairs = text.count("\r\n")
    feeds = text.count("\n") - pairs
    if returns == pairs and not feeds:
        return
    if not pairs and not feeds:
        return
    usual = "\r\n" if pairs > feeds else "\n"
    for match in re.finditer(r"\r\n|\r|\n", text):
        if match.group() != usual and not _sealed(document.prose, match.start(), match.end()):
            yield Fault(
                start=match.start(),
                end=match.end(),
                message=f"this line ends in {match.group()!a}, most others in {usual!a}",
                replacement=usual,
                safety="safe",
            )


def _sealed(prose: str, start: int, end: int) -> bool:
    """Whether a line end lies in what is no prose, such as a block of code."""
    before = prose[max(0, start - 200) : start].rstrip()
    after = prose[end : end + 200].lstrip()
    return before.endswith(MASK) and (not after or after.startswith(MASK))


EXAMPLES = (
    flag("One.\nTwo.\rThree.\n", "", becomes="One.\nTwo.\nThree.\n"),
    flag("One.\r\nTwo.\r\nThree.\n", "", becomes="One.\r\nTwo.\r\nThree.\r\n"),
    keep("One.\r\nTwo.\r\n", "one kind throughout"),
    keep("One.\nTwo.\n", "one kind throughout"),
)

RULE = Rule(code="ENC009", name="mixed-line-ends", find=find, examples=EXAMPLES)
