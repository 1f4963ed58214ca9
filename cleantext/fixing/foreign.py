"""What becomes of passages in another language when the reader asks for more than a report: marked or dropped.

It is done when all other fixes are made and at rest. A passage that stands in a mark already is left, so that a second
run adds none; one that holds code or a link's target is left too, and only whole sentences and paragraphs are dropped,
with their own emphasis: what would remain of a broken sentence is worse than a foreign one. Where a text is short, or
nearly half of it in the passages' language, nobody can say which of the two it was meant to be in: all stays, unless
the language is given.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Literal

from cleantext.model import LEFT, Finding
from cleantext.reading.document import MASK, Document
from cleantext.reading.lines import Block
from cleantext.reading.words import WORD, read_sentences

EMPHASIS = "*_~"
CLOSE = 0.75
"""A language that has such a share of the letters or voices of the article's own may be the article's."""
FEW = 80
"""Letters of the article's own language, about a sentence, below which it is not sure to be the article's."""


MARKUP = "it holds markup"
"""Why most passages stay that do."""


class _StaysError(Exception):
    """A passage that stays; the message says why."""


def treat(
    document: Document, findings: Iterable[Finding], mode: Literal["mark", "drop"]
) -> tuple[list[Finding], list[Finding]]:
    """The passages that are treated, each as a safe fix, and those that stay, their message saying why.

    One that stands in a mark already is in neither. Offsets: of ``document.text``.
    """
    marks = _marks(document.text)
    contested = _contested(document) if document.passages else frozenset()
    treated, kept = [], []
    for finding in findings:
        if finding.category != "language" or not finding.language:
            continue
        if any(finding.start < end and start < finding.end for start, end in marks):
            continue
        try:
            if finding.language in contested:
                raise _StaysError("the text may be in its language as well; --lang tells")
            fixed = _marked(document, finding) if mode == "mark" else _dropped(document, finding)
            treated.append(fixed._replace(safety="safe"))
        except _StaysError as why:
            kept.append(finding._replace(message=f"{finding.message}{LEFT}{why}"))
    return treated, kept


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
    """The stretches that are marked as foreign already: one pass over the brackets of each line."""
    if "[" not in text:
        return []
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in _brackets().finditer(text):
        if match.group() == "\n":
            opened = []
        elif match.group() != "]":
            opened.append(match.start() if len(match.group()) > 1 else -1)
        elif opened and (start := opened.pop()) >= 0:
            found.append((start, match.end()))
    return found


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"\[[a-z]{2,3}: |[\[\]\n]")


def _marked(document: Document, finding: Finding) -> Finding:
    """``[fr: ...]`` around the passage."""
    passage = document.text[finding.start : finding.end]
    if MASK in document.prose[finding.start : finding.end]:
        raise _StaysError(MARKUP)
    if "[" in passage or "]" in passage or "\n" in passage:
        raise _StaysError("it holds brackets or ends of lines")
    return finding._replace(replacement=f"[{finding.language}: {passage}]")


def _dropped(document: Document, finding: Finding) -> Finding:
    """The passage gone with its sentence and the space behind it."""
    text = document.text
    if not _only_whole_emphasis(document, finding.start, finding.end):
        raise _StaysError(MARKUP)
    block = next((b for b in document.blocks if b.start <= finding.start < b.end), None)
    whole = document.memo(f"sentences {block.start}", lambda _: _sentences(document, block)) if block else []
    spans = [s for s in whole if s[0] < finding.end and finding.start < s[1]]
    if block is None or finding.end > block.end or not spans:
        raise _StaysError("it goes beyond a paragraph")
    start, end = min(spans[0][0], finding.start), max(spans[-1][1], finding.end)
    rest = document.prose[start : finding.start] + document.prose[finding.end : end]
    if any(char.isalnum() for char in rest):
        raise _StaysError("it is only part of a sentence")
    opened = _line_marks().match(text, text.rfind("\n", 0, start) + 1, finding.start)
    content = opened.end() if opened else start
    if start <= content and not text[end : _line_end(text, end)].strip():
        if not document.removable(start, end):
            raise _StaysError(MARKUP)
    else:
        start = max(start, content)
        if not _only_whole_emphasis(document, start, end):
            raise _StaysError(MARKUP)
    if start > block.start or end < block.end:
        while end < block.end and text[end] == " ":
            end += 1
        if end == block.end:
            while start > block.start and text[start - 1] == " ":
                start -= 1
    return finding._replace(start=start, end=end, replacement="")


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


@cache
def _line_marks() -> re.Pattern[str]:
    """What a line of Markdown begins with: it stays when more than the passage stands behind it."""
    return re.compile(r"[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)]|#{1,6}|\[[ xX]\]|\[\^[^\]\n]+\]:)(?:[ \t]+|(?<=>)))*")


def _sentences(document: Document, block: Block) -> list[tuple[int, int]]:
    """The sentences of a paragraph; emphasis around one belongs to it, as quotation marks do."""
    prose = document.prose
    if MASK not in prose[block.start : block.end]:
        return document.sentences(block)
    signs = zip(prose[block.start : block.end], document.text[block.start : block.end], strict=True)
    bare = "".join('"' if seen == MASK and sign in EMPHASIS else seen for seen, sign in signs)
    return [(block.start + start, block.start + end) for start, end in read_sentences(bare, 0, len(bare))]


def _only_whole_emphasis(document: Document, start: int, end: int) -> bool:
    """Whether all markup in ``start:end`` is emphasis that opens and closes there."""
    opened: list[str] = []
    at = start
    while at < end:
        if document.prose[at] != MASK:
            at += 1
            continue
        sign, first = document.text[at], at
        if sign not in EMPHASIS:
            return False
        while at < end and document.prose[at] == MASK and document.text[at] == sign:
            at += 1
        run = sign * (at - first)
        if opened and opened[-1] == run:
            opened.pop()
        else:
            opened.append(run)
    return not opened
