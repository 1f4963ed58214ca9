"""Which fixes are made: safe ones that do not overlap, by declared facts, and whole lines with their line break."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter, le, lt

from cleantext.model import CATEGORIES, SAFETIES, Finding

_CATEGORY = {name: rank for rank, name in enumerate(CATEGORIES)}
_SAFETY = {name: rank for rank, name in enumerate(SAFETIES)}


START, END = (itemgetter(Finding._fields.index(name)) for name in ("start", "end"))


BREAK = ("", "\n")
"""What stands before and behind a whole line."""


def rank(finding: Finding) -> tuple[int, int, int, int, int, str]:
    """Who wins where findings overlap: category, then safety, then the longer span, then the earlier start."""
    length = finding.end - finding.start
    return (_CATEGORY[finding.category], _SAFETY[finding.safety], -length, finding.start, finding.end, finding.rule)


def choose(findings: Iterable[Finding], unsafe: bool = False) -> list[Finding]:
    """The findings whose replacement is to be put in: no two overlap, sorted by start."""
    allowed = ("safe", "unsafe") if unsafe else ("safe",)
    wanted = sorted([f for f in findings if f.replacement is not None and f.safety in allowed], key=START)
    starts = list(map(START, wanted))
    if all(map(le, map(END, wanted), starts[1:])) and all(map(lt, starts, starts[1:])):
        return wanted  # No two touch, as a rule: told in a third of the time that parting them in crowds takes.
    chosen: list[Finding] = []
    crowd: list[Finding] = []
    reach = -1
    for finding in wanted:
        if crowd and finding.start >= reach and finding.start > crowd[-1].start:
            chosen += crowd if len(crowd) == 1 else _best(crowd)
            crowd = []
            reach = -1
        crowd.append(finding)
        if finding.end > reach:
            reach = finding.end
    return chosen + _best(crowd)


def _best(crowd: list[Finding]) -> list[Finding]:
    """Of findings that overlap in a chain, those that rank first and leave each other alone."""
    chosen: list[Finding] = []
    starts: list[int] = []
    for finding in sorted(crowd, key=rank):
        at = bisect_left(starts, finding.start)
        neighbours = chosen[max(at - 1, 0) : at + 1]
        if not any(_collide(finding, other) for other in neighbours):
            chosen.insert(at, finding)
            starts.insert(at, finding.start)
    return chosen


def _collide(one: Finding, other: Finding) -> bool:
    if one.start == other.start:
        return True
    return one.start < other.end and other.start < one.end


def settle(text: str, chosen: Sequence[Finding]) -> list[Finding]:
    """The findings that remove whole lines, widened to take their line breaks with them.

    A run of removed lines leaves what stands around it as it was: one separator between paragraphs, the final
    newline as the text had it. ``chosen`` is sorted and free of overlaps, and so is the outcome.
    """
    settled: list[Finding] = []
    run: list[Finding] = []
    starts: list[int] = []
    stop = 0
    for finding in chosen:
        lines = _whole_lines(text, finding)
        if run and (lines is None or not (lines[0] <= stop + 1 or text[stop : lines[0]].isspace())):
            settled += _close(text, run, starts, stop)
            run, starts = [], []
        if lines is None:
            settled.append(finding)
            continue
        run.append(finding)
        starts.append(lines[0])
        stop = lines[1]
    return settled + _close(text, run, starts, stop) if run else settled


def _whole_lines(text: str, finding: Finding) -> tuple[int, int] | None:
    """Start and end of the lines that the finding removes whole, breaks aside; None when it removes less."""
    first, last = finding.start, finding.end
    if finding.replacement != "" or finding.category == "encoding" or first == last:
        return None
    if text[first - 1 : first] in BREAK and text[last : last + 1] in BREAK:
        return first, last
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    end = len(text) if end < 0 else end
    if text[start:first].strip() or text[last:end].strip():
        return None
    return start, end - 1 if text[end - 1 : end] == "\r" and end > last else end


def _close(text: str, run: list[Finding], starts: list[int], stop: int) -> list[Finding]:
    """The findings of a run of lines, each up to where the next one's line starts, the last with the gap behind it."""
    start, end = _gap(text, starts[0], stop)
    cuts = pairwise([start, *starts[1:], end])
    # As a named tuple makes itself: _replace takes five times as long, and a page loses many lines.
    return [tuple.__new__(Finding, f[:3] + cut + f[5:]) for f, cut in zip(run, cuts, strict=True)]


def _gap(text: str, start: int, end: int) -> tuple[int, int]:
    """What goes when the lines ``start:end`` go, so that the neighbours keep their distance."""
    kept, next_at = start, end
    while kept and text[kept - 1].isspace():
        kept -= 1
    while next_at < len(text) and text[next_at].isspace():
        next_at += 1
    if next_at == len(text):
        line_end = text.find("\n", kept)
        previous_end = start if line_end < 0 else line_end
        if previous_end and text[previous_end - 1] == "\r" and previous_end > kept:
            previous_end -= 1
        return (min(start, previous_end), end) if kept else (start, len(text))
    if not kept or text.endswith(("\n\n", "\r\n\r\n", "\n\r\n"), 0, start):
        return start, text.rfind("\n", 0, next_at) + 1
    return start, text.find("\n", end) + 1
