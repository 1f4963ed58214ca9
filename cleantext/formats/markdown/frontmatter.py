"""The metadata that site generators read at the head of a file."""

from __future__ import annotations

import re

_HEAD = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n?|\n)|\{[ \t]*(?:(?:\r\n?|\n)[ \t]*)?\"")
_YAML = re.compile(r"(?:[ \t]*#.*(?:\r\n?|\n))*[ \t]*(?:[\w\"'][^:\r\n]*:(?:\s|$)|- |[{\[]|---|\.\.\.)")
_TOML = re.compile(r"\s*(?:#|\[|[\w\"'.-]+[ \t]*=|\+\+\+)")


def front_matter_end(text: str) -> int:
    """Where the front matter ends (0: there is none): YAML between ``---``, TOML between ``+++``, or a JSON object.

    A page may also begin with a thematic break, so the first line after the fence has to look like metadata.
    """
    head = _HEAD.match(text)
    if head is None:
        return 0
    fence = head.group(1)
    if fence is None:
        return _after_line(text, head.end(), r"\}")
    if fence == "---":
        return _after_line(text, head.end(), r"(?:---|\.\.\.)") if _YAML.match(text, head.end()) else 0
    return _after_line(text, head.end(), r"\+\+\+") if _TOML.match(text, head.end()) else 0


def _after_line(text: str, start: int, fence: str) -> int:
    """The end of the first line from ``start`` on that holds just ``fence``, its line end included, or 0."""
    closing = re.compile(rf"(?:(?<=\n)|(?<=\r)){fence}[ \t]*(?:\r\n?|\n|$(?!\n))").search(text, start)
    return closing.end() if closing else 0
