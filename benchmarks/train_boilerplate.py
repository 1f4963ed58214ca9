"""Trains the line model of the boilerplate rules, and measures it by sites that it was not trained on.

    python benchmarks/train_boilerplate.py DATA_FOLDER [--evaluate FOLDER] [--families] [--write] [--fit] [--kinds]

DATA_FOLDER holds residual.dev.jsonl, fullpage.dev.jsonl and snippets.dev.jsonl (see docs/boilerplate-model.md). Needs
numpy, scipy, scikit-learn and lightgbm, which the product does not. ``--evaluate`` trains once for each of five folds
of sites and runs the whole product, with those weights, on the pages of the fold; ``--families`` compares kinds of
models on the same folds; ``--write`` trains on everything and writes the weights.
"""

from __future__ import annotations

import argparse
import json
import os
import zlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import lightgbm
import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

import cleantext
from cleantext.formats import layout
from cleantext.reading.document import Document
from cleantext.reading.shape import read_places
from cleantext.rules.boilerplate import page as pages
from cleantext.rules.boilerplate.learned import verdicts, weights
from cleantext.rules.boilerplate.learned.standing import stand
from cleantext.rules.boilerplate.learned.tokens import STEP, ZERO, Words, tokens
from cleantext.rules.boilerplate.learned.traits import traits

FOLDS = 5
SITES = 5
SEED = 1
CUTS = {"safe": 1.4, "alone": 0.8, "sentence": 0.9, "kin": 1.0, "length": 0.3, "between": 0.4, "shown": 0.0}
TASKS = ("residual", "fullpage", "snippets")
LEARNED_FROM = ("residual", "fullpage")
"""Snippets have no labels for most of their lines, and few are English, as the model is: they are only scored."""
HARM = 12
"""What a short line of an article weighs beside a line of furniture of its length, where it is the only one."""
BOOSTING = {"n_estimators": 80, "num_leaves": 32, "learning_rate": 0.12, "min_child_samples": 100}


class Row(NamedTuple):
    """A page as the data has it."""

    task: str
    source: str
    lang: str
    fold: int
    lines: list[str]
    labels: list[int]
    kinds: list[str]
    site: str

    @property
    def text(self) -> str:
        """What is cleaned."""
        return "\n".join(self.lines)


class Sample(NamedTuple):
    """A page as training reads it."""

    row: Row
    page: pages.Page
    tokens: list[set[str]]
    labels: list[int]


def read(folder: str) -> list[Row]:
    """All rows; all pages of a site fall into one fold."""
    found = []
    for task in TASKS:
        with open(os.path.join(folder, f"{task}.dev.jsonl"), encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                fold = zlib.crc32(row["site"].encode()) % FOLDS
                found.append(
                    Row(task, row["source"], row["lang"], fold, row["lines"], row["labels"], row["kinds"], row["site"])
                )
    return found


def sample(row: Row) -> Sample:
    """A row with its page read by the rules alone."""
    page = pages.read_page(Document(row.text, layout(row.text, "plain")), learned=False)
    starts = [0]
    for line in row.lines:
        starts.append(starts[-1] + len(line) + 1)
    places = read_places(page.document)
    labels = [row.labels[bisect_right(starts, places.span(n)[0]) - 1] for n in range(len(page.shapes))]
    found = [set() if s.sealed else tokens(s, sign) for s, sign in zip(page.shapes, page.signs, strict=True)]
    return Sample(row, page, found, labels)


def first_level(samples: list[Sample]) -> dict[str, int]:
    """Weights of tokens: a logistic regression, long lines weighing more, pruned and rounded as the file keeps them."""
    sites: dict[str, set[str]] = defaultdict(set)
    for one in samples:
        for found in one.tokens:
            for token in found:
                sites[token].add(one.row.site)
    number = {token: n for n, token in enumerate(sorted(t for t, s in sites.items() if len(s) >= SITES))}
    at, ends, labels, weight = [], [0], [], []
    for one in samples:
        for found, label, shape in zip(one.tokens, one.labels, one.page.shapes, strict=True):
            if label >= 0:
                at += [number[token] for token in sorted(found) if token in number]
                ends.append(len(at))
                labels.append(label)
                weight.append(_weight(one, len(shape.text), 0.35))
    data = scipy.sparse.csr_matrix((np.ones(len(at)), at, ends), shape=(len(labels), len(number)))
    model = LogisticRegression(C=0.05, max_iter=80).fit(data, labels, sample_weight=weight)
    rounded = {token: round(model.coef_[0][n] * STEP) for token, n in number.items()}
    kept = {t: min(max(w, 33 - ZERO), 126 - ZERO) + ZERO for t, w in rounded.items() if abs(w) > 1}
    return {token: level for token, level in kept.items() if "\t" not in token}


def _weight(one: Sample, chars: int, power: float = 0.5) -> float:
    """How much a line counts: by its length, damped (more so for words, of which a long line has many)."""
    return float(min(chars, 400) ** power / 6 * (0.5 if one.row.task == "fullpage" else 1.0))


def rows_of(samples: list[Sample], words: Callable[[Sample], Words]) -> tuple[Any, Any, Any]:
    """Traits, labels and weights of every scored line; the weights are 1 on average.

    A short line of an article weighs more, since one that goes hurts its document: the fewer there are, the more. And
    pages weigh by the root of what their lines weigh, lest a few long lists speak for all.
    """
    rows, labels, weight = [], [], []
    for one in samples:
        standing = stand(one.page, words(one))
        bodies = [label == 0 and not shape.body_like for label, shape in zip(one.labels, one.page.shapes, strict=True)]
        hurting = HARM / (1 + sum(bodies) / 10) ** 0.5
        own = []
        for index, (label, body) in enumerate(zip(one.labels, bodies, strict=True)):
            if label >= 0:
                rows.append(traits(standing, index))
                labels.append(label)
                own.append(_weight(one, len(one.page.shapes[index].text)) * (hurting if body else 1.0))
        weight += [each / sum(own) ** 0.5 for each in own]
    weights_of_lines = np.array(weight)
    return np.array(rows, dtype=np.float32), np.array(labels), weights_of_lines / weights_of_lines.mean()


def stacked(samples: list[Sample]) -> tuple[Any, Any, Any, Any]:
    """Traits whose word scores come from other sites than the line's own, with labels, weights and folds."""
    folds = sorted({one.row.fold for one in samples})
    words = {fold: Words(first_level([one for one in samples if one.row.fold != fold])) for fold in folds}
    x, y, w = rows_of(samples, lambda one: words[one.row.fold])
    of = np.array([one.row.fold for one in samples for label in one.labels if label >= 0])
    return x, y, w, of


def boosted(x: Any, y: Any, w: Any, **options: Any) -> Any:
    """A model of the second level."""
    common = {"subsample": 0.8, "subsample_freq": 1, "colsample_bytree": 0.3, "reg_lambda": 5}
    settings = {**common, **BOOSTING, **options}
    model = lightgbm.LGBMClassifier(**settings, verbose=-1, n_jobs=1, random_state=SEED, deterministic=True)
    return model.fit(x, y, sample_weight=w)


def train(samples: list[Sample]) -> dict[str, Any]:
    """The weights, as the file holds them."""
    samples = [one for one in samples if one.row.task in LEARNED_FROM]
    x, y, w, of = stacked(samples)
    raw = np.zeros(len(y))
    for fold in sorted(set(of)):
        raw[of == fold] = boosted(x[of != fold], y[of != fold], w[of != fold]).predict(x[of == fold], raw_score=True)
    platt = LogisticRegression(C=1e6).fit(raw[:, None], y)
    words = first_level(samples)
    trees = boosted(x, y, w).booster_.dump_model()["tree_info"]
    order = sorted(words)
    return {
        "cuts": CUTS,
        "slope": round(float(platt.coef_[0][0]), 4),
        "shift": round(float(platt.intercept_[0]), 4),
        "trees": [_node(tree["tree_structure"]) for tree in trees],
        "words": "\t".join(order),
        "levels": "".join(chr(words[token]) for token in order),
    }


def _node(tree: dict[str, Any]) -> Any:
    if "leaf_value" in tree:
        return round(tree["leaf_value"], 3)
    threshold = float(f"{tree['threshold']:.4g}")
    return [tree["split_feature"], threshold, _node(tree["left_child"]), _node(tree["right_child"])]


class Tally:
    """Characters and lines removed and kept, rightly and wrongly."""

    def __init__(self) -> None:
        self.chars = [[0, 0], [0, 0]]
        self.lines = [[0, 0], [0, 0]]
        self.pages = self.hurt = self.again = 0
        self.kinds: dict[str, list[int]] = defaultdict(lambda: [0, 0])

    def add(self, row: Row, removed: list[bool], again: bool) -> None:
        """Count one page."""
        hurt = False
        for line, label, gone, kind in zip(row.lines, row.labels, removed, row.kinds, strict=True):
            if label >= 0:
                self.chars[label][gone] += sum(not c.isspace() for c in line)
                self.lines[label][gone] += 1
                hurt |= label == 0 and gone
                if label:
                    self.kinds[kind][gone] += 1
        self.pages += 1
        self.hurt += hurt
        self.again += again

    def __str__(self) -> str:
        cells = []
        for (_, lost), (missed, hit) in (self.chars, self.lines):
            precision, recall = hit / max(hit + lost, 1), hit / max(hit + missed, 1)
            cells += [precision, recall, 2 * hit / max(2 * hit + lost + missed, 1)]
        (kept, lost), _ = self.chars
        cells += [100 * lost / max(kept + lost, 1), 100 * self.hurt / self.pages, 100 * self.again / self.pages]
        return " | ".join(f"{cell:.3f}" for cell in cells)


HEADER = (
    "| set | char P | char R | char F1 | line P | line R | line F1 | loss % | hurt % | second run % |\n"
    + "|---" * 10
    + "|"
)


def run(rows: Iterable[Row], tallies: dict[str, Tally]) -> None:
    """Clean each row by the product as it stands and count."""
    for row in rows:
        result = cleantext.clean(row.text)
        gone = _removed(row, result.findings)
        again = any(f.fixed and f.category == "boilerplate" for f in cleantext.clean(result.text).findings)
        for name in _sets(row):
            tallies[name].add(row, gone, again)


def _removed(row: Row, findings: Iterable[cleantext.Finding]) -> list[bool]:
    spans = [(f.start, f.end) for f in findings if f.category == "boilerplate" and f.fixed]
    flags, at = [], 0
    for line in row.lines:
        covered = sum(max(0, min(end, at + len(line)) - max(start, at)) for start, end in spans)
        flags.append(bool(line) and covered >= len(line) / 2)
        at += len(line) + 1
    return flags


def _sets(row: Row) -> Iterator[str]:
    yield row.task
    if row.task == "residual" and "container" not in row.source:
        yield "leftovers"
    if row.task == "snippets":
        yield f"snippets {row.lang}"


def evaluate(rows: list[Row], folder: str, kinds: bool) -> None:
    """Print the product's figures out of fold, with weights trained without the fold; they are kept in a folder."""
    os.makedirs(folder, exist_ok=True)
    samples: list[Sample] = []
    tallies: dict[str, Tally] = defaultdict(Tally)
    for fold in range(FOLDS):
        path = os.path.join(folder, f"without-{fold}.json")
        if not os.path.exists(path):
            samples = samples or [sample(row) for row in rows]
            write([one for one in samples if one.row.fold != fold], path)
        use(weights.load(path)._replace(cuts=CUTS))
        run([row for row in rows if row.fold == fold], tallies)
    show(tallies, kinds)


def write(samples: list[Sample], path: str) -> None:
    """Train and write the weights."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump(train(samples), file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


def fit(rows: list[Row], kinds: bool) -> None:
    """Print the figures of the shipped weights on the pages that they were trained on."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    run(rows, tallies)
    show(tallies, kinds)


def use(model: weights.Weights) -> None:
    """Let the product judge by these weights."""
    verdicts.load = lambda: model  # type: ignore[assignment,misc]


def show(tallies: dict[str, Tally], kinds: bool = False) -> None:
    """Print the table."""
    print(HEADER)
    for name, tally in tallies.items():
        if tally.pages > 4:
            print(f"| {name} | {tally} |")
    if kinds:
        for kind, (missed, hit) in sorted(tallies["residual"].kinds.items(), key=lambda item: -sum(item[1])):
            print(f"| {kind} | {missed + hit} | {100 * hit / (missed + hit):.1f} |")


FAMILIES: dict[str, dict[str, Any]] = {
    "additive (one split a tree)": {"n_estimators": 400, "num_leaves": 2},
    "pairs (three leaves)": {"n_estimators": 250, "num_leaves": 3},
    "boosting, 80 trees of 32 leaves (shipped)": {},
    "boosting, 60 trees of 16 leaves": {"n_estimators": 60, "num_leaves": 16, "learning_rate": 0.15},
    "boosting, 300 trees of 31 leaves": {"n_estimators": 300, "num_leaves": 31, "learning_rate": 0.05},
}


def families(rows: list[Row]) -> None:
    """Average precision of kinds of models on lines of other sites, without the product's guards."""
    x, y, w, of = stacked([sample(row) for row in rows if row.task in LEARNED_FROM])
    print(
        f"| words and shape of the line alone (logistic) | {average_precision_score(y, x[:, 0], sample_weight=w):.4f} |"
    )
    for name, options in FAMILIES.items():
        guess = np.zeros(len(y))
        for fold in range(FOLDS):
            model = boosted(x[of != fold], y[of != fold], w[of != fold], **options)
            guess[of == fold] = model.predict_proba(x[of == fold])[:, 1]
        print(f"| {name} | {average_precision_score(y, guess, sample_weight=w):.4f} |")


def main() -> None:
    """Read the arguments and do what they ask."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--evaluate", metavar="FOLDER", help="keeps the weights of each fold there, and reuses them")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--families", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--kinds", action="store_true")
    arguments = parser.parse_args()
    rows = read(arguments.data)
    if arguments.families:
        families(rows)
    if arguments.evaluate:
        evaluate(rows, arguments.evaluate, arguments.kinds)
    if arguments.write:
        write([sample(row) for row in rows], weights.FILE)
    if arguments.fit:
        fit(rows, arguments.kinds)


if __name__ == "__main__":
    main()
