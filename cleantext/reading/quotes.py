"""Quotations: stretches between a pair of quotation marks."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

PAIRS = {"“": "”", "«": "»", "„": "“”", "‹": "›", "»": "«", '"': '"', "‘": "’"}


class Quote(NamedTuple):
    """A quotation with its marks: ``start`` is the opening mark, ``end`` lies behind the closing one."""

    start: int
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        "“[^“”\n]*”|«[^«»\n]*»|„[^„“”\n]*[“”]|‹[^‹›\n]*›"
        r"|(?<![\w\"])\"(?=\S)[^\"\n]*(?<=\S)\"(?!\w)"
        "|(?<!\\w)‘[^‘\n]*?’(?!\\w)"
    )


def read_quotes(prose: str) -> tuple[Quote, ...]:
    """The quotations of each line, in order, not nested; a mark without its partner opens none."""
    return tuple(Quote(m.start(), m.end()) for m in _pattern().finditer(prose))
