"""Can a word stand in a passage at all? A bound on the evidence around it, many times cheaper than the passages.

Whoever asks for the language of a few places of a long text pays for these alone. A passage is a run of words that
speak for one language; where no run through a word reaches what a passage needs, the word stands in none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from cleantext.reading.language.codes import CODES, COLUMN, OTHER
from cleantext.reading.language.gate import leaning, loudness
from cleantext.reading.words import WORD

if TYPE_CHECKING:
    from cleantext.reading.document import Document
    from cleantext.reading.lines import Block

FAINT = 40
"""Five nats: less than the words of any passage have together."""
LONGEST = 24
"""Words of the longest run that is summed for each language; a longer one is read in full at once."""
ANY = ("",)
"""Some language that only the passages themselves tell."""


class Runs(NamedTuple):
    """The words of a paragraph, how far each leans from the article's language, and the runs to it from both ends."""

    starts: list[int]
    words: list[str]
    leans: list[int]
    ahead: list[int]
    """The loudest run of words that ends with this one."""
    behind: list[int]
    """The loudest run that begins with it."""


def languages_at(document: Document, block: Block, position: int, language: str) -> tuple[str, ...]:
    """The languages of any passage that may hold this position of a paragraph; none when no passage can."""
    main = COLUMN.get(language, OTHER)
    runs = document.memo(f"runs {block.start}", lambda _: _runs(document.prose, block, main))
    at = bisect_right(runs.starts, position) - 1
    return ANY if at < 0 else _languages(runs, at, main)


def _runs(prose: str, block: Block, main: int) -> Runs:
    if not prose.isascii():
        from cleantext.reading.language import scripts

        if scripts.has_other_script(prose[block.start : block.end]):
            return Runs([], [], [], [], [])
    found = list(WORD.finditer(prose, block.start, block.end))
    words = [match.group() for match in found]
    known = leaning(main)
    # A capitalised word may be a name, which says nothing against a passage.
    leans = [known[word] if word[0].islower() else max(known[word], 0) for word in words]
    behind = list(accumulate(reversed(leans), _grown))[::-1]
    return Runs([match.start() for match in found], words, leans, list(accumulate(leans, _grown)), behind)


def _grown(run: int, lean: int) -> int:
    return run + lean if run > 0 else lean


def _languages(runs: Runs, at: int, main: int) -> tuple[str, ...]:
    """The languages that a run of words through this one may speak for."""
    if runs.ahead[at] + runs.behind[at] - runs.leans[at] < FAINT:
        return ()
    first, last = at, at + 1
    while first and runs.ahead[first - 1] > 0:
        first -= 1
    while last < len(runs.words) and runs.behind[last] > 0:
        last += 1
    if last - first > LONGEST:
        return ANY
    loud = loudness(main)
    rows = [
        loud[word] if lean > 0 else (lean,) * len(CODES)
        for word, lean in zip(runs.words[first:last], runs.leans[first:last], strict=True)
    ]
    own = at - first
    return tuple(
        CODES[column]
        for column, voices in enumerate(zip(*rows, strict=True))
        if column != main and _loudest(reversed(voices[: own + 1])) + _loudest(voices[own:]) - voices[own] >= FAINT
    )


def _loudest(voices: Iterable[int]) -> int:
    """The most that the first of them and those right behind it have together."""
    return max(accumulate(voices))
