"""Try a pattern only where a word stands without which it cannot match: cost follows the finds, not the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def matches(
    text: str, words: Iterable[str], pattern: re.Pattern[str], before: int = 40, after: int = 120
) -> Iterator[re.Match[str]]:
    """The matches of the pattern around each occurrence of the words, each once, in order.

    ``before``, ``after``: characters around the word that a match and what it looks at may need.
    """
    found: dict[tuple[int, int], re.Match[str]] = {}
    for word in words:
        at = text.find(word)
        while at >= 0:
            stop = at + len(word)
            for match in pattern.finditer(text, max(at - before, 0), stop + after):
                if match.start() <= stop and match.end() >= at:
                    found.setdefault(match.span(), match)
            at = text.find(word, stop)
    for span in sorted(found):
        yield found[span]
