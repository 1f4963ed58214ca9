"""Writes what is generated from the rules: the index, the compiled phrases, ``docs/rules.md``.

    python -m cleantext.rules.build            write all of it
    python -m cleantext.rules.build --check    write nothing; exit 1 and name what is stale

Run it after any change to a rule or a phrase file. A test runs the check.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module

from cleantext.model import CATEGORIES, Category
from cleantext.rules import INDEX
from cleantext.rules.compiling import compile_phrases, packed, phrase_files
from cleantext.rules.phrases import FILE, FOLDER
from cleantext.rules.rule import Rule

PREFIXES: dict[Category, str] = {
    "encoding": "ENC",
    "boilerplate": "BOI",
    "language": "LNG",
    "spelling": "SPL",
    "translation": "TRN",
}
DOCS = os.path.join(FOLDER, "..", "..", "docs", "rules.md")


def discover() -> list[tuple[Category, Rule, str]]:
    """Every rule with its category and its module's docstring, by code. A module with RULE is a rule's."""
    found: list[tuple[Category, Rule, str]] = []
    for category in CATEGORIES:
        for file in sorted(os.listdir(os.path.join(FOLDER, category))):
            if file.endswith(".py") and not file.startswith("_"):
                module = import_module(f"cleantext.rules.{category}.{file[:-3]}")
                if hasattr(module, "RULE"):
                    found.append((category, module.RULE, module.__doc__ or ""))
    return sorted(found, key=lambda item: (CATEGORIES.index(item[0]), item[1].code))


def outputs() -> dict[str, str]:
    """Every generated file: its path and what it must hold."""
    rules = discover()
    index = [
        [r.code, r.name, category, r.severity, doc.strip().splitlines()[0].rstrip("."), _fixable(r)]
        for category, r, doc in rules
    ]
    files = {INDEX: _json_rows(index)}
    for category in CATEGORIES:
        compiled = compile_phrases(category)
        if compiled is not None:
            files[os.path.join(FOLDER, category, FILE)] = packed(compiled)
    if os.path.isdir(os.path.dirname(DOCS)):
        files[DOCS] = _docs(rules)
    return files


def _json_rows(rows: list[list[str]]) -> str:
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def _fixable(rule: Rule) -> str:
    """Whether any example shows a change to the text: "fix", else "report"."""
    return "fix" if any(e.becomes is not None for e in rule.examples) else "report"


def _docs(rules: list[tuple[Category, Rule, str]]) -> str:
    parts = ["# Rules\n\nGenerated from the rule files by `python -m cleantext.rules.build`; do not edit.\n"]
    for category in CATEGORIES:
        parts.append(f"\n## {category}\n")
        parts += [_page(rule, doc) for kind, rule, doc in rules if kind == category]
        parts += _phrase_pages(category)
    return "\n".join(parts) + "\n"


def _page(rule: Rule, doc: str) -> str:
    lines = [f"### {rule.code} {rule.name}\n", doc.strip(), ""]
    for example in rule.examples:
        shown = example.text if len(example.text) <= 200 else example.text[:200] + " ..."
        verdict = "keeps" if example.marks is None else "flags"
        lines.append(f"- {verdict}: {_code(shown)}" + (f" ({example.why})" if example.why else ""))
        if example.own:
            lines.append(f"  - with the project's own: {_code(example.own)}")
        if example.glossary:
            lines.append(f"  - with the glossary: {_code(example.glossary)}")
        if example.becomes is not None and len(example.becomes) <= 200:
            lines.append(f"  - becomes: {_code(example.becomes)}")
    return "\n".join(lines) + "\n"


def _code(text: str) -> str:
    return f"`` {text.replace(chr(10), ' ⏎ ')} ``"


def _phrase_pages(category: Category) -> list[str]:
    pages = []
    for lang, content in phrase_files(category).items():
        entries = content.get("phrase", [])
        rows = [f"- `{e['id']}` ({e['rule']}): {_code(next(iter(e['flags'])))}" for e in entries]
        pages.append(f"### Phrases, {lang} ({len(entries)})\n\n" + "\n".join(rows) + "\n")
    return pages


def main(arguments: list[str]) -> int:
    """Write or check; the exit status."""
    stale = []
    for path, content in outputs().items():
        current = None
        if os.path.exists(path):
            with open(path, encoding="utf-8", newline="") as file:
                current = file.read()
        if current != content:
            stale.append(os.path.relpath(path))
            if "--check" not in arguments:
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(content)
    if stale:
        sys.stderr.write(("stale: " if "--check" in arguments else "written: ") + ", ".join(stale) + "\n")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
