"""Lost bytes: the replacement character where a letter was.

What it finds: words with U+FFFD in them, and U+FFFD alone.

Why it harms: the letter is gone; the reader must guess, and so would a translator.

How it is fixed: it is not; the letter cannot be known from the character alone, so the place is reported.

Known false alarms: texts about character encoding show it on purpose.

Source: the Unicode standard: decoders put U+FFFD where bytes made no character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters
from cleantext.rules.encoding.spans import gather
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """Words that lost a letter."""
    if "\ufffd" not in characters(document):
        return
    edits = (Edit(m.start(), m.end(), m.group()) for m in re.finditer("\ufffd+", document.prose))
    for edit in gather(document, edits):
        word = document.text[edit.start : edit.end]
        yield Fault(start=edit.start, end=edit.end, message=f"a letter was lost in “{word[:40]}”")


EXAMPLES = (
    flag("Le caf\ufffd ouvre.", "caf\ufffd"),
    keep("Le café ouvre.", "nothing lost"),
    keep("Where? What?", "question marks ask"),
)

RULE = Rule(code="ENC008", name="replacement-character", find=find, examples=EXAMPLES)
