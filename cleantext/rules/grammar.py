"""The small language in which phrase texts are written, compiled to regular expressions over lower-case text.

several {mass-noun}          a class: any of its words (or a regular expression, "re:...")
(in|within) the framework    alternatives, numbered from 1 for ``replace``
at [the] level of            an optional word
it is question ..2 of        up to two words between
, said                       punctuation hangs on the word before it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

Classes = Mapping[str, "list[str] | str"]

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
    return ["".join(option) for option in product(*parts)] if len(list(product(*parts))) <= 2000 else []


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
    size = 1
    for choice in choices:
        size *= len(choice)
    if size <= most:
        for words in product(*choices):
            yield re.sub(r" (?=[,.;:!?])", "", " ".join(filter(None, words)))
