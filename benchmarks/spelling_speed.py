"""How many words a second do the spelling rules read? Processor time of the category alone.

    python benchmarks/spelling_speed.py FOLDER_OR_JSONL [--rounds N] [--part all|clean|dense] [--profile]

A folder gives its .txt and .md files; a .jsonl file the "text" of its rows. Where rows name "errors", all of the file
is typo-dense, its clean rows included; texts without are clean ones. Each round runs in a process of its own and reads
all texts twice. At first caches are empty: each distinct word is judged when it first comes. The second time all words
are known, as most are in a run over many files. The figures are the least of all rounds, since other work only adds;
tables are opened before the clock starts, and garbage is collected as rarely as the command has it collected. Exit
status 1 when the first reading misses a bar: 600,000 words a second on clean texts, 60,000 on typo-dense ones.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import json
import pstats
import subprocess
import sys
import time
from pathlib import Path

import cleantext
from cleantext.cli import SELDOM
from cleantext.formats import SUFFIXES

BARS = {"clean": 600_000, "dense": 60_000}
WARM = (
    "The council met on Monday evening and talked about the bridgge behind the mill for an hour. Mrs Marchais said: "
    "« La bibliotèque restera ouverte pendant tout le déménagement, et les enfants pourront nous aider. »"
)
"""What opens the tables and modules that any of the texts may ask for."""


def load(path: Path) -> dict[str, list[tuple[str, str]]]:
    """The texts by part, each with its format."""
    found: dict[str, list[tuple[str, str]]] = {"clean": [], "dense": []}
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.suffix in SUFFIXES:
                found["clean"].append((file.read_text("utf-8", "replace"), SUFFIXES[file.suffix]))
        return found
    rows = list(map(json.loads, path.read_text("utf-8").splitlines()))
    part = "dense" if any(row.get("errors") for row in rows) else "clean"
    found[part] += [(row["text"], "plain") for row in rows]
    return found


def spent(texts: list[tuple[str, str]]) -> float:
    """Seconds of processor time for one reading of each text."""
    start = time.process_time()
    for text, kind in texts:
        cleantext.clean(text, format=kind, select=["spelling"])
    return time.process_time() - start


def measure(path: Path, part: str, rounds: int) -> tuple[float, float]:
    """The least of several rounds, each in a new process: of first and of second readings."""
    command = [sys.executable, __file__, str(path), "--part", part, "--once"]
    done = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(rounds)]
    first, again = zip(*(map(float, line.split()) for line in done), strict=True)
    return min(first), min(again)


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--part", choices=("all", *BARS), default="all")
    parser.add_argument("--profile", action="store_true", help="show where the time goes instead")
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    parts = {name: texts for name, texts in load(args.path).items() if texts and args.part in ("all", name)}
    missed = False
    gc.set_threshold(*SELDOM)
    cleantext.clean(WARM, select=["spelling"])
    for name, texts in parts.items():
        if args.once:
            print(spent(texts), spent(texts))
        elif args.profile:
            profile = cProfile.Profile()
            profile.runcall(spent, texts)
            pstats.Stats(profile).sort_stats("tottime").print_stats(30)
        else:
            words = sum(len(text.split()) for text, _ in texts)
            first, again = (words / seconds for seconds in measure(args.path, name, args.rounds))
            missed |= first < BARS[name]
            count = f"{name:6} {len(texts):5} texts {words:8,} words"
            print(f"{count}: {first:9,.0f} words/s at first (bar {BARS[name]:,}), {again:9,.0f} with all words known")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
