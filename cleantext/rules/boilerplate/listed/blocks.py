"""The blocks that a project lists, found in a document: from a line to the line that ends them, or not at all.

A block whose end does not come within its number of lines stays whole, and so does one that holds sealed text: an
article whose page lost the end of a block must not lose its own.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from cleantext.reading.document import Document
from cleantext.reading.own import Note, OwnBlock, OwnBoilerplate

Keys = tuple[str, ...]
"""What a line may be listed as."""


def read_blocks(
    document: Document, own: OwnBoilerplate, keys: Sequence[Keys], stays: Container[int]
) -> tuple[list[tuple[range, Note]], dict[int, str]]:
    """The blocks that go, as indexes of lines, and the lines that open one that does not, with the reason.

    Of several blocks that begin with the same line, the first that ends goes. A line that stays opens none.
    """
    found: list[tuple[range, Note]] = []
    unclosed: dict[int, str] = {}
    at = 0
    while own.blocks and at < len(keys):
        opened = [block for key in keys[at] for block in own.block_table.get(key)] if at not in stays else []
        goes, complaint = _first_closed(document, keys, at, opened)
        if goes is not None:
            found.append(goes)
        elif complaint:
            unclosed[at] = complaint
        at = goes[0].stop if goes is not None else at + 1
    return found, unclosed


def _first_closed(
    document: Document, keys: Sequence[Keys], at: int, opened: Sequence[OwnBlock]
) -> tuple[tuple[range, Note] | None, str]:
    """The first block that can go whole, or why the first one cannot."""
    complaint = ""
    for block in opened:
        stop = _stop(keys, at, block)
        if stop is None:
            reason = f"its end does not come within {block.most} lines"
        elif any(not document.removable(line.start, line.end) for line in document.lines[at:stop]):
            reason = "it holds code or other text that is never removed"
        else:
            return (range(at, stop), block.note), ""
        complaint = complaint or f"This line opens a block, {block.note.origin}, which stays: {reason}."
    return None, complaint


def _stop(keys: Sequence[Keys], at: int, block: OwnBlock) -> int | None:
    """Index behind the last line that goes; None when the end does not come in time."""
    if block.last is None:
        return len(keys) if len(keys) - at <= block.most else None
    reach = min(len(keys), at + block.most + (not block.inclusive))
    for number in range(at + 1, reach):
        if any(block.ends_at(key) for key in keys[number]):
            return number + block.inclusive
    return None
