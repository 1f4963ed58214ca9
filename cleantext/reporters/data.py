"""Findings as JSON: one array, or one object a line. Offsets are characters of the decoded text, half-open."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from cleantext.model import Finding


def records(path: str, text: str, findings: Iterable[Finding]) -> Iterator[dict[str, Any]]:
    """Each finding as a flat object, with its file and the text it covers."""
    for finding in findings:
        yield {"path": path, **finding._asdict(), "text": text[finding.start : finding.end]}


def array(found: Iterable[dict[str, Any]]) -> str:
    """All of them as one JSON array."""
    rows = ",\n".join("  " + json.dumps(record, ensure_ascii=False) for record in found)
    return f"[\n{rows}\n]\n" if rows else "[]\n"


def lines(found: Iterable[dict[str, Any]]) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in found)
