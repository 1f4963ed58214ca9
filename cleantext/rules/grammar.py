"""The small language in which phrase texts are written, compiled to slots (`sequence`) or, for lines, to patterns.

several {mass-noun}          a class: any of its words (or a regular expression, "re:...")
(in|within) the framework    alternatives
at [the] level of            an optional word
it is question ..2 of        up to two words between
, said                       punctuation hangs on the word before it

In ``replace``, {1}, {2} ... are the alternatives and classes in order, counted together; a class has its name too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from typing import Any

Classes = Mapping[str, "list[str] | str"]

MOST_OPTIONS = 2000
"""Spellings of one token beyond which none is listed."""

_TOKEN = re.compile(r"\.\.\d|(?:\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|[^\s(\[{])+")
_PART = re.compile(r"\([^)]*\)|\{[^}]*\}|[^({]+")


def pattern(text: str, classes: Classes) -> str:
    """The regular expression of a phrase text; raises ValueError for a class that is not defined."""
    out, begun = "", False
    for token in _TOKEN.findall(text):
        if token.startswith("..") and token[2:].isdigit():
            out += r"(?:\s+[^\s.;:!?,]+){0," + token[2:] + "}?"
            continue
        optional = token.startswith("[")
        body = _body(token[1:-1] if optional else token, classes)
        glue = "" if token[0] in ",.;:!?" else r"\s+"
        if begun:
            out += f"(?:{glue}{body})?" if optional else glue + body
        else:
            out += rf"(?:{body}\s+)?" if optional else body
        begun = begun or not optional
    left = r"(?<!\w)" if text[0].isalnum() or text[0] in "([{" else ""
    right = r"(?!\w)" if text[-1].isalnum() or text[-1] in ")]}" else ""
    return left + out + right


def _body(token: str, classes: Classes) -> str:
    return "".join(_part(part, classes) for part in _PART.findall(token))


def _part(part: str, classes: Classes) -> str:
    if part.startswith("("):
        words = (r"\s+".join(map(re.escape, option.split())) for option in part[1:-1].split("|"))
        return f"({'|'.join(words)})"
    if part.startswith("{"):
        name = part[1:-1]
        if name not in classes:
            raise ValueError(f"no class {name!r}")
        members = classes[name]
        inner = (
            members[3:]
            if isinstance(members, str)
            else "|".join(map(re.escape, sorted(members, key=len, reverse=True)))
        )
        return f"(?P<{name.replace('-', '_')}>{inner})"
    return r"\s+".join(map(re.escape, part.split()))


def anchors(text: str, classes: Classes) -> list[str]:
    """Words one of which stands in every match: of the required tokens, the one with the longest words.

    Raises ValueError when the text has no such token (it would have to be tried everywhere).
    """
    best: list[str] = []
    for token in _TOKEN.findall(text):
        if token.startswith(("[", "..")):
            continue
        options = [_anchor_word(option) for option in _options(token, classes)]
        if options and all(options) and min(map(len, options), default=0) > min(map(len, best), default=0):
            best = options
    if not best:
        raise ValueError(f"no word to file {text!r} under")
    return sorted(set(best))


def slots(text: str, classes: Classes) -> list[list[Any]]:
    """The phrase as rows for `sequence.slots_of`. Raises ValueError for a class that is not defined."""
    rows: list[list[Any]] = []
    count = 0
    for token in _TOKEN.findall(text):
        if token.startswith("..") and token[2:].isdigit():
            rows.append([int(token[2:])])
            continue
        optional = token.startswith("[")
        parts = _PART.findall(token[1:-1] if optional else token)
        if optional and len(parts) > 1:
            raise ValueError(f"{token!r}: an optional word must be of one piece")
        for place, part in enumerate(parts):
            glued = place > 0 or token[0] in ",.;:!?"
            key: str | None = None
            what: list[str] | str = [" ".join(part.split())]
            if part.startswith("("):
                count += 1
                key, what = str(count), sorted((" ".join(o.split()) for o in part[1:-1].split("|")), key=_longest)
            elif part.startswith("{"):
                count += 1
                what = part[1:-1]
                key = f"{count} {what}"
                if what not in classes:
                    raise ValueError(f"no class {what!r}")
            elif optional:
                what = sorted((" ".join(o.split()) for o in part.split("|")), key=_longest)
            rows.append([int(glued), int(optional), key, what])
    return rows


def _longest(option: str) -> tuple[int, str]:
    return -len(option), option


def reach(text: str, anchor: str, classes: Classes) -> int:
    """Words that may stand before the anchor in a match."""
    words = 0
    for token in _TOKEN.findall(text):
        if token.startswith(".."):
            words += int(token[2:])
            continue
        options = _options(token.strip("[]"), classes)
        if not token.startswith("[") and any(_anchor_word(option) == anchor for option in options):
            return words + max(len(option.split()) for option in options)
        words += max((len(option.split()) for option in options), default=4)
    return words


def needs(text: str, classes: Classes, most: int = 60) -> list[list[str]]:
    """For each required token, the words of which a match must hold one.

    Tokens of more than ``most`` options, and those of regular expressions, ask for nothing.
    """
    groups = []
    for token in _TOKEN.findall(text):
        if token.startswith(("[", "..")):
            continue
        options = [_anchor_word(option) for option in _options(token, classes)]
        if options and all(options) and len(options) <= most:
            groups.append(sorted(set(options)))
    return sorted(groups, key=len)


def _anchor_word(option: str) -> str:
    return max(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", option), key=len, default="")


def _options(token: str, classes: Classes) -> list[str]:
    parts: list[list[str]] = []
    for part in _PART.findall(token):
        if part.startswith("("):
            parts.append(part[1:-1].split("|"))
        elif part.startswith("{"):
            members = classes.get(part[1:-1], "re:")
            if isinstance(members, str):
                return []
            parts.append(members)
        else:
            parts.append([part])
    return ["".join(option) for option in product(*parts)] if prod(map(len, parts)) <= MOST_OPTIONS else []


def first_token(text: str) -> str:
    """The first word of a phrase text, with all of its alternatives."""
    return next(iter(_TOKEN.findall(text)), "")


def literals(text: str, classes: Classes, most: int = 400) -> Iterator[str]:
    """Every string that the text stands for, when they are few and plain; nothing otherwise."""
    choices: list[list[str]] = []
    for token in _TOKEN.findall(text):
        if token.startswith(".."):
            return
        if token.startswith("["):
            inner = _options(token[1:-1], classes)
            if not inner:
                return
            choices.append(["", *inner])
            continue
        options = _options(token, classes)
        if not options:
            return
        choices.append(options)
    if prod(map(len, choices)) <= most:
        for words in product(*choices):
            yield re.sub(r" (?=[,.;:!?])", "", " ".join(filter(None, words)))
