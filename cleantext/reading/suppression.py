"""Comments in the text that silence rules: ``<!-- cleantext: ignore BOI001 -->`` and its kin.

``ignore`` speaks for its own line, ``ignore-next`` for the next line that is not blank, ``off`` until ``on`` or the
end; ``ignore-file`` and the front-matter key ``cleantext: off`` for the whole text. Without names they silence all
rules. Names are codes, the letters of codes, categories or rule names.

``<!-- cleantext: languages en fr -->`` names the languages that passages of the whole text may be in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache

from cleantext.model import Finding


@cache
def _comment() -> re.Pattern[str]:
    return re.compile(r"<!--\s*cleantext:\s*(ignore-next|ignore-file|ignore|off|on)\b([^>]*?)-->")


@cache
def _languages() -> re.Pattern[str]:
    return re.compile(r"<!--\s*cleantext:\s*languages\b([^>]*?)-->")


@cache
def _front_matter_off() -> re.Pattern[str]:
    return re.compile(r"\A---\r?\n(?:(?!---).*\r?\n)*?cleantext:[ \t]*(?:off|false)[ \t]*\r?\n")


def silenced(text: str) -> Callable[[Finding], bool] | None:
    """A test whether a finding of this text is silenced, or None when the text holds no such comment."""
    if "cleantext:" not in text:
        return None
    if _front_matter_off().match(text):
        return lambda _: True
    ranges = _ranges(text)
    if not ranges:
        return None

    def test(finding: Finding) -> bool:
        names = {finding.rule.lower(), finding.rule[:3].lower(), finding.category, finding.name}
        return any(
            finding.start < end and start <= finding.start and (not rules or rules & names)
            for start, end, rules in ranges
        )

    return test


def allowed_languages(text: str) -> frozenset[str]:
    """The languages that comments in the text allow passages to be in; words that are no language say nothing."""
    from cleantext.reading.language.names import passage_language

    codes = set()
    for match in _languages().finditer(text):
        if _shown_as_code(text, text.rfind("\n", 0, match.start()) + 1, match.start()):
            continue
        for word in re.findall(r"[\w-]+", match.group(1)):
            with suppress(ValueError):
                codes.add(passage_language(word))
    return frozenset(codes)


def _ranges(text: str) -> list[tuple[int, int, frozenset[str]]]:
    ranges: list[tuple[int, int, frozenset[str]]] = []
    opened: dict[frozenset[str], int] = {}
    for match in _comment().finditer(text):
        verb = match.group(1)
        rules = frozenset(re.findall(r"[a-z0-9-]+", match.group(2).lower()))
        line_start = text.rfind("\n", 0, match.start()) + 1
        if _shown_as_code(text, line_start, match.start()):
            continue
        line_end = _line_end(text, match.end())
        if verb == "ignore":
            ranges.append((line_start, line_end, rules))
        elif verb == "ignore-file":
            ranges.append((0, len(text), rules))
        elif verb == "ignore-next":
            following = len(text) - len(text[line_end:].lstrip())
            ranges.append((line_end, _line_end(text, following), rules))
        elif verb == "off":
            opened.setdefault(rules, match.end())
        else:
            closed = [key for key in opened if not rules or key == rules]
            ranges += [(opened.pop(key), match.start(), key) for key in closed]
    return ranges + [(start, len(text), rules) for rules, start in opened.items()]


def _shown_as_code(text: str, line_start: int, position: int) -> bool:
    """Whether a comment is only shown: between back-quotes, or in a fenced block."""
    if text.count("`", line_start, position) % 2:
        return True
    fences = 0
    for fence in ("\n```", "\n~~~"):
        fences += text.count(fence, 0, line_start) + text.startswith(fence[1:])
    return fences % 2 == 1


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
