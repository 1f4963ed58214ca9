"""Lost letters: the replacement character where a letter was, “caf\ufffd” for “café”.

What it finds: words with U+FFFD in them, and U+FFFD alone.

Why it harms: the letter is gone; the reader must guess, and so would a translator.

How it is fixed: where the words of the article's language leave one answer by far, the letter is put back; safe.
All other places are reported and left.

Known false alarms: texts about character encoding show the character on purpose, mostly alone; alone it is left.

Source: the Unicode standard: decoders put U+FFFD where bytes made no character. Word frequencies: wordfreq.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.encoding.screen import characters
from cleantext.rules.rule import Fault, Rule, flag, keep

LOST = "\ufffd"


def find(document: Document) -> Iterable[Fault]:
    """Words that lost a letter."""
    if LOST not in characters(document):
        return
    from cleantext.rules.encoding.restoring import restored

    prose = document.prose
    lone = len(re.findall(f"(?<!\\w){LOST}(?!\\w)", prose))
    for match in re.finditer(f"[^\\W\\d_]*{LOST}+[^\\W_]*(?:{LOST}+[^\\W_]*)*", prose):
        word = match.group()
        meant = None
        if word != LOST or lone == 1:
            opens = (
                prose[max(0, match.start() - 9) : match.start()].rstrip(" “«\"'(")[-1:] in ("", ".", "!", "?", "\n")
                if word[0] == LOST
                else False
            )
            meant = restored(word, LOST, document.language, opens=opens)
        yield Fault(
            start=match.start(),
            end=match.end(),
            message=f"a letter was lost in “{word[:40]}”",
            replacement=meant,
            safety="safe" if meant else "suggestion",
        )


EXAMPLES = (
    flag("Le caf\ufffd ouvre.", "caf\ufffd", becomes="Le café ouvre.", lang="fr"),
    flag(
        "L\ufffdh\ufffdtel a \ufffdt\ufffd vendu.",
        "L\ufffdh\ufffdtel",
        "\ufffdt\ufffd",
        becomes="L’hôtel a été vendu.",
        lang="fr",
    ),
    flag("Der Zw\ufffdbel kam.", "Zw\ufffdbel", lang="de"),
    keep("Le café ouvre.", "nothing lost"),
    keep("Where? What?", "question marks ask"),
)

RULE = Rule(code="ENC008", name="replacement-character", find=find, examples=EXAMPLES)
