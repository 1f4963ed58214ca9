"""What becomes of passages in another language when the reader asks for more than a report: marked or dropped.

It is done when all other fixes are made and at rest. A passage that stands in a mark already is left, so that a second
run adds none; one that holds code or a link's target is left too, and only whole sentences and paragraphs are dropped:
what would remain of a broken sentence is worse than a foreign one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Literal

from cleantext.model import Finding
from cleantext.reading.document import MASK, Document
from cleantext.reading.words import WORD

CLOSE = 0.75
"""A language that has such a share of the letters or voices of the article's own may be the article's."""
FEW = 80
"""Letters of the article's own language, about a sentence, below which it is not sure to be the article's."""


def treat(document: Document, findings: Iterable[Finding], mode: Literal["mark", "drop"]) -> list[Finding]:
    """The passages among the findings that can be treated, each as a safe fix. Offsets: of ``document.text``."""
    marks = _marks(document.text)
    contested = _contested(document) if document.passages else frozenset()
    treated = []
    for finding in findings:
        if (
            finding.category != "language"
            or not finding.language
            or finding.language in contested
            or MASK in document.prose[finding.start : finding.end]
        ):
            continue
        if any(finding.start < end and start < finding.end for start, end in marks):
            continue
        fixed = _marked(document, finding) if mode == "mark" else _dropped(document, finding)
        if fixed is not None:
            treated.append(fixed._replace(safety="safe"))
    return treated


def _contested(document: Document) -> frozenset[str]:
    """The languages of passages that the article itself may be in, because the vote on its language was close.

    The passages' letters are compared, and the voices too: where a sentence is full of names, only part of it is found
    to be in the other language, and its words have fewer voices than letters.
    """
    if document.forced_language:
        return frozenset()
    from cleantext.reading.language.vote import close_seconds

    letters: Counter[str] = Counter()
    for passage in document.passages:
        letters[passage.language] += _letters(document.prose, passage.start, passage.end)
    own = _letters(document.prose, 0, len(document.prose)) - letters.total()
    if own < FEW:
        return frozenset(letters)
    return close_seconds(document, CLOSE).union(code for code, count in letters.items() if count > CLOSE * own)


def _letters(prose: str, start: int, end: int) -> int:
    return sum(map(len, WORD.findall(prose, start, end)))


def _marks(text: str) -> list[tuple[int, int]]:
    """The stretches that are marked as foreign already."""
    if "[" not in text:
        return []
    found = []
    for match in re.finditer(r"\[[a-z]{2,3}: ", text):
        depth, at = 1, match.end()
        while at < len(text) and depth and text[at] != "\n":
            depth += (text[at] == "[") - (text[at] == "]")
            at += 1
        if not depth:
            found.append((match.start(), at))
    return found


def _marked(document: Document, finding: Finding) -> Finding | None:
    """``[fr: ...]`` around the passage; a passage over several lines, or with brackets of its own, is left."""
    passage = document.text[finding.start : finding.end]
    if "[" in passage or "]" in passage or "\n" in passage:
        return None
    return finding._replace(replacement=f"[{finding.language}: {passage}]")


def _dropped(document: Document, finding: Finding) -> Finding | None:
    """The passage gone with its sentence and the space behind it; None when it is less than its sentences."""
    block = next((b for b in document.blocks if b.start <= finding.start < b.end), None)
    if block is None or finding.end > block.end:
        return None
    spans = [s for s in document.sentences(block) if s[0] < finding.end and finding.start < s[1]]
    if not spans:
        return None
    start, end = min(spans[0][0], finding.start), max(spans[-1][1], finding.end)
    rest = document.prose[start : finding.start] + document.prose[finding.end : end]
    if any(char.isalnum() for char in rest):
        return None
    if start > block.start or end < block.end:
        while end < block.end and document.text[end] == " ":
            end += 1
        if end == block.end:
            while start > block.start and document.text[start - 1] == " ":
                start -= 1
    return finding._replace(start=start, end=end, replacement="")
