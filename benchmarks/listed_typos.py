"""How good is the speller on misspellings that people made and it was not fitted on? A list's pairs, put into texts.

    python benchmarks/listed_typos.py PAIRS TEXTS.jsonl [--seed 1] [--pairs 5000] [--misses]

Pairs: lines "wrong->right", as in the ``dictionary.txt`` of codespell (CC BY-SA 3.0, never part of the product); those
with several rights or a reason are left out, as are words that are not all in lower case. Texts: rows {"text"}. Each
pair goes into a paragraph that has the right word, which the whole product then reads. A fix is right when the
paragraph then reads as before. Pairs that the product's own list holds are counted apart. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

from calibrate_spelling import Error, Row, count, show_groups

from cleantext.rules.spelling.known import corrections

PLACES = 40
"""Paragraphs kept for each word."""
LEAST, MOST = 120, 700
"""Characters of a paragraph that is used."""
SHORTEST = 4
"""Letters of the shortest word that is used."""


def pairs(path: Path) -> list[tuple[str, str]]:
    """The pairs of one right word."""
    rows = (line.strip().partition("->") for line in path.read_text("utf-8").splitlines())
    return [(wrong, right) for wrong, _, right in rows if all(map(_plain, (wrong, right)))]


def _plain(word: str) -> bool:
    return word.isalpha() and word.islower() and len(word) >= SHORTEST


def paragraphs(path: Path) -> dict[str, list[str]]:
    """The paragraphs that hold each lower-case word, by the word."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        for text in row["text"].split("\n"):
            if LEAST <= len(text) <= MOST:
                for word in sorted(set(re.findall(r"(?<![\w'’-])[a-z]+(?![\w'’-])", text))):
                    if len(found[word]) < PLACES:
                        found[word].append(text)
    return found


def faulty(text: str, wrong: str, right: str) -> Row:
    """A paragraph with the wrong word in the place of the right one."""
    match = re.search(rf"(?<![\w'’-]){right}(?![\w'’-])", text)
    assert match is not None
    start = match.start()
    source = "on the product's own list" if wrong in corrections("en") else "on no list of the product"
    error = Error(start, start + len(wrong), (right,), source)
    return Row("listed", text[:start] + wrong + text[match.end() :], (error,), 0)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs_file", type=Path, metavar="PAIRS")
    parser.add_argument("texts", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=5000, help="how many pairs are drawn")
    parser.add_argument("--misses", action="store_true", help="list what goes wrong instead")
    args = parser.parse_args()
    places, chance = paragraphs(args.texts), random.Random(args.seed)
    usable = [(wrong, right) for wrong, right in pairs(args.pairs_file) if right in places]
    misses: list[str] = []
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for wrong, right in chance.sample(usable, min(args.pairs, len(usable))):
        row = faulty(chance.choice(places[right]), wrong, right)
        count(row, kinds["all"], misses=misses)
        count(row, kinds[row.errors[0].source], source=row.errors[0].source)
    if args.misses:
        print("\n".join(sorted(misses)))
        return
    show_groups("pairs", kinds)


if __name__ == "__main__":
    main()
