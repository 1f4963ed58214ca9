"""How much text a category of rules cleans a second, on one core.

    python benchmarks/throughput.py ROWS.jsonl [--select boilerplate] [--rounds 5]

Each row holds a "text", or "lines". Processor time, the least of the rounds, after a round that opens tables and
models; what is remembered of a line stays remembered, as in a batch over many pages, and garbage is collected as rarely
as the command has it collected.
"""

from __future__ import annotations

import argparse
import gc
import json
import time

import cleantext
from cleantext.cli import SELDOM


def read(path: str) -> list[str]:
    """The texts of a file."""
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [row["text"] if "text" in row else "\n".join(row["lines"]) for row in rows]


def seconds(texts: list[str], select: list[str] | None) -> float:
    """Processor time of cleaning all texts once."""
    start = time.process_time()
    for text in texts:
        cleantext.clean(text, select=select)
    return time.process_time() - start


def main() -> None:
    """Read the arguments and print the figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows")
    parser.add_argument("--select", action="append", help="a category, code or rule; all rules when none is named")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    gc.set_threshold(*SELDOM)
    texts = read(arguments.rows)
    size = sum(len(text.encode()) for text in texts)
    seconds(texts, arguments.select)
    least = min(seconds(texts, arguments.select) for _ in range(arguments.rounds))
    print(f"{len(texts)} texts, {size / 1e6:.2f} MB: {least:.2f} s, {size / least / 1e6:.2f} MB/s")


if __name__ == "__main__":
    main()
