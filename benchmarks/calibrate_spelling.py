"""From which odds may a spelling be put in by itself? Precision and recall of automatic fixes over the threshold.

    python benchmarks/calibrate_spelling.py DATA.jsonl [--target SHARE] [--misses]

Rows: {"id", "kind", "text", "errors": [{"start", "end", "wrong", "correct": [...]}]}, where an error may name its
"source" or "how" it was made; rows without errors measure alarms. The whole product runs once for each threshold of
``SURE_FROM``; the other levels are as shipped. A fix is right when the text around the error then reads as with one of
the correct forms. The threshold is also chosen without each fifth of the data, as the least that reaches the target,
and measured on that fifth; rows whose first error is the same word share a fifth. Prints Markdown tables.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import cleantext
from cleantext.model import Finding
from cleantext.reading.spelling import guards

FOLDS = 5
THRESHOLDS = (-9.0, 0.0, 0.6, 1.2, 1.8, 2.1, 2.4, 2.7, 3.0, 3.3, 3.9, 4.5, 5.1, 6.0, 99.0)
LANGUAGE = "en"
SHIPPED = guards.SURE_FROM


class Error(NamedTuple):
    """A known typo, with the forms that mend it and the group it is counted in."""

    start: int
    end: int
    correct: tuple[str, ...]
    source: str


class Row(NamedTuple):
    """A text with its typos."""

    kind: str
    text: str
    errors: tuple[Error, ...]
    fold: int


def load(path: Path) -> list[Row]:
    """The rows of a file."""
    rows = []
    for raw in map(json.loads, path.read_text("utf-8").splitlines()):
        errors = tuple(
            Error(e["start"], e["end"], tuple(e["correct"]), e.get("source") or e.get("how") or raw["kind"])
            for e in raw["errors"]
        )
        key = raw["errors"][0]["wrong"].lower() if errors else raw["id"]
        rows.append(Row(raw["kind"], raw["text"], errors, zlib.crc32(key.encode()) % FOLDS))
    return rows


def mends(text: str, finding: Finding, error: Error) -> bool:
    """Whether the finding's replacement gives what a correct form gives."""
    left, right = min(finding.start, error.start), max(finding.end, error.end)
    got = text[left : finding.start] + (finding.replacement or "") + text[finding.end : right]
    wanted = (text[left : error.start] + form + text[error.end : right] for form in error.correct)
    return finding.replacement is not None and any(_plain(got) == _plain(form) for form in wanted)


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def count(row: Row, tally: Counter[str], *, source: str | None = None, misses: list[str] | None = None) -> None:
    """Add what is found in a row, of one source's errors only when it is named."""
    findings = [f for f in cleantext.clean(row.text).findings if f.category == "spelling"]
    errors = [error for error in row.errors if source in (None, error.source)]
    tally["words"] += len(row.text.split())
    tally["errors"] += len(errors)
    for error in errors:
        met = [f for f in findings if f.start < error.end and error.start < f.end]
        tally["found"] += bool(met)
        tally["corrected"] += any(mends(row.text, f, error) for f in met)
        if misses is not None and not met:
            misses.append(f"missed {row.kind}: {row.text[error.start : error.end]} -> {error.correct[0]}")
    for finding in findings:
        hits = [e for e in row.errors if finding.start < e.end and e.start < finding.end]
        if source is not None and not any(e.source == source for e in hits):
            continue
        right = any(mends(row.text, finding, error) for error in hits)
        tally["alarms"] += not hits
        for name in ("", "unknown ") if finding.name == "unknown-word" else ("",):
            tally[f"{name}fixes"] += finding.fixed
            tally[f"{name}right"] += finding.fixed and right
        if misses is not None and not right:
            what = "wrong fix" if finding.fixed else "wrong first proposal" if hits else "alarm"
            meant = f", not {hits[0].correct[0]}" if hits else ""
            written = row.text[finding.start : finding.end]
            misses.append(f"{what} {row.kind}: {written} -> {finding.replacement}{meant}")


def curve(rows: list[Row]) -> dict[float, list[Counter[str]]]:
    """For each threshold the counts of each fold."""
    found = {}
    for threshold in THRESHOLDS:
        guards.SURE_FROM = {**SHIPPED, LANGUAGE: threshold}
        tallies: list[Counter[str]] = [Counter() for _ in range(FOLDS)]
        for row in rows:
            count(row, tallies[row.fold])
        found[threshold] = tallies
    guards.SURE_FROM = SHIPPED
    return found


def summed(tallies: Iterable[Counter[str]]) -> Counter[str]:
    """Several counts as one."""
    total: Counter[str] = Counter()
    for tally in tallies:
        total.update(tally)
    return total


def share(part: float, whole: float) -> str:
    """A share with three digits, as docs write it."""
    return f"{part / whole:.3f}".removeprefix("0") if whole else "-"


def show_curve(found: dict[float, list[Counter[str]]]) -> None:
    """The curve over all folds: of all fixes, and of those that the threshold decides."""
    print("| threshold | fixes | wrong | precision | recall | of unknown words | wrong | precision |")
    print("|---|---|---|---|---|---|---|---|")
    for threshold, tallies in found.items():
        t = summed(tallies)
        wrong, odd = t["fixes"] - t["right"], t["unknown fixes"] - t["unknown right"]
        name = {-9.0: "none", 99.0: "no such fix"}.get(threshold, f"{threshold:g}")
        mark = f"**{name}**, shipped" if threshold == SHIPPED[LANGUAGE] else name
        figures = f"{share(t['right'], t['fixes'])} | {share(t['right'], t['errors'])} | {t['unknown fixes']} | {odd}"
        print(f"| {mark} | {t['fixes']} | {wrong} | {figures} | {share(t['unknown right'], t['unknown fixes'])} |")


def show_folds(found: dict[float, list[Counter[str]]], target: float) -> None:
    """The threshold chosen without each fold, and its figures on it."""
    print(f"\n| fold | least threshold with {target:g} elsewhere | fixes | wrong | precision | recall |")
    print("|---|---|---|---|---|---|")
    chosen: list[tuple[str, str, Counter[str]]] = []
    for fold in range(FOLDS):
        others = {t: summed(c for at, c in enumerate(tallies) if at != fold) for t, tallies in found.items()}
        best = min((t for t, c in others.items() if c["right"] >= target * c["fixes"]), default=max(others))
        chosen.append((str(fold + 1), f"{best:g}", found[best][fold]))
    chosen.append(("all", "", summed(c for _, _, c in chosen)))
    for name, threshold, c in chosen:
        figures = f"{share(c['right'], c['fixes'])} | {share(c['right'], c['errors'])}"
        print(f"| {name} | {threshold} | {c['fixes']} | {c['fixes'] - c['right']} | {figures} |")


def show_groups(title: str, groups: dict[str, Counter[str]]) -> None:
    """Recall and correction by group, at the levels as shipped."""
    alarms = any(t["alarms"] for t in groups.values())
    columns = f"{title} | errors | recall | first proposal right | fixes | wrong | recall of fixes"
    print(f"\n| {columns}{' | alarms per 10k words' if alarms else ''} |\n{'|---' * (7 + alarms)}|")
    for name, t in sorted(groups.items(), key=lambda pair: -pair[1]["errors"]):
        figures: list[Any] = [t["errors"], share(t["found"], t["errors"]), share(t["corrected"], t["found"])]
        figures += [t["fixes"], t["fixes"] - t["right"], share(t["right"], t["errors"])]
        if alarms:
            figures.append(f"{10_000 * t['alarms'] / t['words']:.2f}")
        print(f"| {name} | {' | '.join(map(str, figures))} |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--target", type=float, default=0.99, help="precision that the chosen threshold reaches")
    parser.add_argument("--misses", action="store_true", help="list what goes wrong instead")
    args = parser.parse_args()
    rows = load(args.data)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    sources: dict[str, Counter[str]] = defaultdict(Counter)
    misses: list[str] = []
    for row in rows:
        count(row, kinds[row.kind], misses=misses)
        for source in {error.source for error in row.errors} - {row.kind}:
            count(row, sources[f"{row.kind}, {source}"], source=source)
    if args.misses:
        print("\n".join(sorted(misses)))
        return
    found = curve(rows)
    show_curve(found)
    show_folds(found, args.target)
    show_groups("kind", {**kinds, "all": summed(kinds.values())})
    show_groups("kind, source", sources)


if __name__ == "__main__":
    main()
