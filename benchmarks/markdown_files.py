"""Proof on real Markdown files: `fix` changes prose alone, and a second run changes nothing.

    python benchmarks/markdown_files.py FOLDER... [--most N] [--show]

Every *.md file below the folders (N of them, evenly) is cleaned and parsed before and after: front matter, code, HTML
and math must be the same, in the same order; links may only lose members, with the lines that a rule removed. Files
that are not UTF-8 or over a megabyte are passed over. Exit status 1 when a file breaks the law.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

import cleantext
from cleantext.fixing.edits import apply
from cleantext.model import Edit

SEALED = frozenset(["fence", "code_block", "code_inline", "html_block", "html_inline"])


def files(folders: list[str]) -> Iterator[str]:
    """Every Markdown file below the folders."""
    for top in folders:
        for folder, _, names in sorted(os.walk(top)):
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".md"))


def tokens(text: str) -> Iterator[Token]:
    """The block and inline tokens of a text."""
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        yield token
        yield from token.children or ()


def sealed(text: str) -> list[tuple[str, str]]:
    """What must not change, in order."""
    front = text[: text.find("\n---", 3) + 4] if text.startswith("---\n") and "\n---" in text[3:] else ""
    return [("front matter", front), *((token.type, token.content) for token in tokens(text) if token.type in SEALED)]


def links(text: str) -> list[str]:
    """Every destination, in order."""
    return [str(t.attrs.get("href") or t.attrs.get("src")) for t in tokens(text) if t.type in ("link_open", "image")]


def is_subsequence(few: list[str], many: list[str]) -> bool:
    """Whether ``few`` is ``many`` with some members left out."""
    rest = iter(many)
    return all(item in rest for item in few)


def faults(text: str) -> Iterator[str]:
    """What is wrong with cleaning this text."""
    result = cleantext.clean(text, format="markdown")
    if sealed(text) != sealed(result.text):
        yield "code, HTML or front matter changed"
    if not is_subsequence(links(result.text), links(text)):
        yield "a link changed"
    if cleantext.clean(result.text, format="markdown").text != result.text:
        yield "a second run changes more"
    if apply(text, [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed]) != result.text:
        yield "the findings do not tell what was done"


def main() -> int:
    """Try the files, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--most", type=int, default=400)
    parser.add_argument("--show", action="store_true", help="print each change")
    args = parser.parse_args()
    found = sorted({os.path.realpath(path) for path in files(args.folders) if os.path.getsize(path) < 1_000_000})
    chosen = found if len(found) <= args.most else [found[i * len(found) // args.most] for i in range(args.most)]
    tried = changed = bad = size = 0
    begin = time.process_time()
    for path in chosen:
        try:
            with open(path, encoding="utf-8", newline="") as file:
                text = file.read()
        except UnicodeDecodeError:
            continue
        tried += 1
        size += len(text.encode())
        fixed = [f for f in cleantext.clean(text, format="markdown").findings if f.fixed]
        changed += bool(fixed)
        if args.show:
            for f in fixed:
                print(f"{path}:{f.line}: {f.rule} {f.name}: {text[f.start : f.end]!r} -> {f.replacement!r}")
        for fault in faults(text):
            bad += 1
            print(f"{path}: {fault}")
    seconds = time.process_time() - begin
    print(f"{tried} files, {size / 1e6:.1f} MB, {changed} changed, {bad} faults, {seconds:.0f} s of processor time")
    return 1 if bad or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
