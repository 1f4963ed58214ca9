"""How fast passages in another language are looked for: ``python benchmarks/passages_speed.py ROWS.jsonl [ROUNDS]``.

Each line of the file is an object with ``text`` and ``spans`` (empty where the text is in one language). Texts without
and with passages are timed apart, the category ``language`` alone, by processor time, the least of the rounds; the
first round, which fills the caches of words, is not counted. MB are millions of bytes in UTF-8.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import cleantext


def seconds(texts: list[str]) -> float:
    """Processor time of one round over the texts."""
    start = time.process_time()
    for text in texts:
        cleantext.clean(text, select=["language"])
    return time.process_time() - start


def main(path: Path, rounds: int = 7) -> None:
    """Print MB/s of both kinds of texts."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for name, mixed in (("clean", False), ("mixed", True)):
        texts = [row["text"] for row in rows if bool(row["spans"]) is mixed]
        if not texts:
            continue
        seconds(texts)
        least = min(seconds(texts) for _ in range(rounds))
        size = sum(len(text.encode()) for text in texts) / 1e6
        print(f"{name}: {len(texts)} texts, {size:.2f} MB, {size / least:.2f} MB/s")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
