"""What a fix did, in a few lines: what was removed, what was repaired, what is left for a person to look at."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from cleantext.model import Finding
from cleantext.reporters.excerpt import brief, display_name, quoted
from cleantext.reporters.styled import Segment

MOST = 12
"""Changes shown before the account says only how many more there are."""


def account(path: str, text: str, findings: Sequence[Finding], *, verbose: bool = False) -> Iterator[Segment]:
    """The account of one text."""
    fixed = [f for f in findings if f.fixed]
    removed = [f for f in fixed if _removes(f)]
    still = _outside([f for f in findings if not f.fixed], removed)
    counts = ((len(removed), "removed"), (len(fixed) - len(removed), "repaired"))
    parts = [f"{count} {verb}" for count, verb in counts if count]
    parts += [f"{len(still)} to look at"] if still else []
    yield f"{display_name(path)}: ", "bold"
    yield (", ".join(parts) or "nothing to do") + "\n", ""
    shown = fixed if verbose else fixed[:MOST]
    for finding in shown:
        verb, style = ("removed", "red") if _removes(finding) else ("repaired", "green")
        yield f"  {verb:9}", style
        yield f"line {finding.line}: {finding.name}: {_change(text, finding)}\n", ""
    if len(fixed) > len(shown):
        yield f"  and {len(fixed) - len(shown)} more (-v shows all)\n", "dim"
    if still:
        yield "  to look at ", "yellow"
        yield f"{_names(still)}; cleantext check shows them\n", ""


def _removes(finding: Finding) -> bool:
    """Whether the fix of this finding takes text away for good."""
    return not (finding.replacement or "").strip() and finding.category in ("boilerplate", "language")


def _outside(findings: Iterable[Finding], removed: Iterable[Finding]) -> list[Finding]:
    """The findings that stand in no removed span, in their order."""
    spans = sorted((f.start, f.end) for f in removed)
    starts = [start for start, _ in spans]
    ends = list(accumulate((end for _, end in spans), max))
    found = []
    for finding in findings:
        before = bisect_right(starts, finding.start)
        if not before or ends[before - 1] < finding.end:
            found.append(finding)
    return found


def _change(text: str, finding: Finding) -> str:
    """What was and what is; spaces are made visible where they alone differ."""
    before, after = quoted(text, finding), finding.replacement or ""
    if not after.strip():
        return before
    if before == brief(after):
        return f"{_spaces(text[finding.start : finding.end])} -> {_spaces(after)}"
    return f"{before} -> {brief(after)}"


def _spaces(text: str) -> str:
    return brief("".join("␣" if c.isspace() else c for c in text))


def _names(findings: Iterable[Finding]) -> str:
    counts = Counter(finding.name for finding in findings)
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def statistics(findings: Iterable[Finding]) -> str:
    """How many findings each rule has, most first; how many of them are fixed."""
    counts: Counter[tuple[str, str]] = Counter()
    fixed: Counter[str] = Counter()
    for finding in findings:
        counts[finding.rule, finding.name] += 1
        fixed[finding.rule] += finding.fixed
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{count:6} {code} {name} ({fixed[code]} fixed by fix)\n" for (code, name), count in rows)
