"""Proof before a write: what a cleaned text must satisfy before it may replace its file."""

from __future__ import annotations

from cleantext.model import Result

MAX_REMOVAL = 0.6
"""Share of the characters that may go. A page of furniture around a short note can lose more in good faith, but a
rule gone wrong on a real article looks just like that, so a person decides (``--max-removal``)."""


def refusal(text: str, result: Result, max_removal: float = MAX_REMOVAL) -> str | None:
    """Why the result must not replace the text, in one line, or None when it may.

    Repairs of the encoding do not count: a thousand invisible characters are no text. That cleaning twice changes
    nothing is proven inside ``clean``, which runs its rules until they are quiet.
    """
    if not result.settled:
        return "its fixes do not come to rest, which is a fault of cleantext: please report the text"
    size = _visible(text)
    gone = sum(
        max(_visible(text[f.start : f.end]) - _visible(f.replacement or ""), 0)
        for f in result.findings
        if f.fixed and f.category != "encoding"
    )
    removed = gone / size if size else 0.0
    if removed > max_removal:
        return f"would remove {removed:.0%} of the text, more than --max-removal {max_removal:.0%} allows"
    return None


def _visible(text: str) -> int:
    return len("".join(text.split()))
