"""Write ``cleantext/decoding/letters.json``: how likely two letters stand together, per language.

    python benchmarks/train_charsets.py PROFILES OUT

PROFILES is the folder of n-gram counts that langdetect ships (made from Wikipedia; Apache License 2.0). For each
language whose old charsets we read, the logarithm of P(letter | letter before) is kept in half-nats, letters
lower-cased and word edges as a space. The output is a table of strings: two letters and a level, "0" (certain) to "~".
"""

from __future__ import annotations

import json
import math
import os
import sys
from collections import Counter

LANGUAGES = (
    "fr es de it pt nl da no sv fi ca en pl cs sk hu sl hr ro sq ru uk bg mk el tr he ar fa ur lt lv et th vi "
    "zh-cn zh-tw ja ko"
).split()
EAST_ASIAN = frozenset({"zh-cn", "zh-tw", "ja", "ko"})
MAX_LEVEL = 45


def levels(path: str, by_letter: bool) -> str:
    """The table of one language as one string of triples."""
    with open(path, encoding="utf-8") as file:
        counts: dict[str, int] = json.load(file)["freq"]
    pairs: Counter[str] = Counter()
    singles: Counter[str] = Counter()
    for gram, count in counts.items():
        low = gram.lower()
        if len(low) == 2 and not by_letter:
            pairs[low] += count
        elif len(low) == 1:
            singles[low] += count
    if by_letter:
        whole = sum(singles.values())
        pairs = Counter({f" {char}": count for char, count in singles.items()})
        before = Counter({" ": whole})
    else:
        before = Counter()
        for pair, count in pairs.items():
            before[pair[0]] += count
    rows = []
    for pair, count in sorted(pairs.items()):
        if len(pair) == 2:
            level = min(MAX_LEVEL, round(-2 * math.log(count / before[pair[0]])))
            rows.append(pair + chr(48 + level))
    return "".join(rows)


def main() -> int:
    """Build the table from the folder given."""
    profiles, out = sys.argv[1:3]
    tables = {lang: levels(os.path.join(profiles, lang), lang in EAST_ASIAN) for lang in LANGUAGES}
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        json.dump(tables, file, ensure_ascii=False, indent=0)
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
