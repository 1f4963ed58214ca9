"""The first look at a text: which characters beyond ASCII it holds, and in which runs. Shared by all rules."""

from __future__ import annotations

import re
from functools import cache

from cleantext.reading.document import Document

HARMLESS = frozenset(
    [chr(code) for code in range(0xA1, 0x180) if code not in (0xA4, 0xA6, 0xA8, 0xAC, 0xAD, 0xAF, 0xB8, 0x149)]
) | frozenset("‘’‚“”„†•…–—‰‹›€™−≈≤≥ȘșȚț")
"""Letters and marks of good Latin text, innocent when they stand alone."""


@cache
def high() -> re.Pattern[str]:
    """A run of characters beyond ASCII."""
    return re.compile("[^\x00-\x7f]+")


def runs(document: Document) -> frozenset[str]:
    """The distinct runs of characters beyond ASCII in the prose."""
    return document.memo("encoding-runs", lambda d: frozenset(high().findall(d.prose)))


def characters(document: Document) -> frozenset[str]:
    """Every character beyond ASCII that the prose holds."""
    return document.memo("encoding-characters", lambda d: frozenset("".join(runs(d))))


def controls(document: Document) -> bool:
    """Whether the prose holds ASCII controls other than tab and line end."""
    return document.memo("encoding-controls", _controls)


def _controls(document: Document) -> bool:
    from cleantext.rules.encoding import _CONTROLS

    data = document.prose.encode("utf-8", "surrogatepass")
    return len(data.translate(None, _CONTROLS)) != len(data)


def suspicious(document: Document) -> bool:
    """Whether any character or run could be a fault; no-break spaces and lone capitals ask for a closer look."""
    if characters(document) - HARMLESS:
        return True
    from cleantext.rules.encoding.charmaps import suspect

    return any(suspect(run) for run in runs(document)) or controls(document)
