"""The span of a passage in the text: its words, its own quotation marks, the stop of its last sentence."""

from __future__ import annotations

SPACES = " \u00a0\u202f"
CLOSERS = {"“": "”", "«": "»", "„": "“”", "‹": "›", "»": "«", '"': '"', "‘": "’"}
STOPS = ".!?…"


def widened(prose: str, start: int, end: int) -> tuple[int, int]:
    """The span of the words ``start:end`` with the marks that belong to it.

    An opening mark before the first word comes in when its partner lies inside or right behind the last word; a
    closing mark behind the last word when its partner lies inside. The full stop comes in where the passage is a
    whole sentence.
    """
    mark, at = _opening(prose, start)
    whole = at == 0 or prose[at - 1] in "\n" or prose[:at].rstrip(SPACES)[-1:] in (*STOPS, "\n", "”", "»", '"', "“")
    closing = _closing(prose, end)
    if mark and closing is not None and prose[closing] in CLOSERS[mark]:
        start, end = at, closing + 1
    elif mark and any(closer in prose[start:end] for closer in CLOSERS[mark]):
        start = at
    if closing is not None and end <= closing and _opened(prose[start:end], prose[closing]):
        end = closing + 1
    if whole:
        while end < len(prose) and prose[end] in STOPS:
            end += 1
    return start, end


def _opening(prose: str, start: int) -> tuple[str, int]:
    """The mark before the first word and its place, or nothing and the start itself."""
    at = start
    while at and prose[at - 1] in SPACES:
        at -= 1
    if at and prose[at - 1] in CLOSERS and (at == start or prose[at - 1] in "«„“‹»"):
        return prose[at - 1], at - 1
    return "", start


def _closing(prose: str, end: int) -> int | None:
    """Where the closing mark behind the last word is, stops, commas and spaces between."""
    at = end
    while at < len(prose) and prose[at] in STOPS + ",;:" + SPACES:
        at += 1
    found = at < len(prose) and any(prose[at] in closers for closers in CLOSERS.values())
    return at if found and (at == end or prose[at] not in '"‘“«„' or prose[at - 1] not in SPACES) else None


def _opened(inside: str, closer: str) -> bool:
    """Whether a mark inside waits for this closer."""
    for opener, closers in CLOSERS.items():
        if closer in closers and opener in inside:
            tail = inside[inside.rindex(opener) + 1 :]
            if not any(c in tail for c in closers):
                return True
    return False
