"""The house keeps its own rules: structure, names, sizes, generated files."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from cleantext.rules import entries, select
from cleantext.rules.build import PREFIXES, discover, main, phrase_files

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "cleantext").rglob("*.py"))
HEADINGS = ("What it finds", "Why it harms", "How it is fixed", "Known false alarms", "Source")


def test_generated_files_are_fresh() -> None:
    assert main(["--check"]) == 0, "run: python -m cleantext.rules.build"


def test_codes_and_names_are_unique_and_the_index_is_whole() -> None:
    rules = discover()
    for values in ([r.code for _, r, _ in rules], [r.name for _, r, _ in rules]):
        assert [value for value, count in Counter(values).items() if count > 1] == []
    assert [e.code for e in entries()] == [r.code for _, r, _ in rules]


@pytest.mark.parametrize("found", discover(), ids=lambda found: found[1].name)
def test_rule_stands_where_its_name_says(found: tuple) -> None:
    category, rule, doc = found
    assert re.fullmatch(PREFIXES[category] + r"\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    module = ROOT / "cleantext" / "rules" / category / f"{rule.name.replace('-', '_')}.py"
    assert module.is_file()
    for heading in HEADINGS:
        assert heading in doc, f"{rule.name}: the docstring lacks {heading!r}"


def test_phrase_entries_name_a_rule_of_their_category() -> None:
    names = {(category, rule.name) for category, rule, _ in discover()}
    for category in PREFIXES:
        ids: Counter[str] = Counter()
        for lang, content in phrase_files(category).items():
            for entry in content.get("phrase", []):
                assert (category, entry["rule"]) in names, f"{lang}.toml, {entry['id']}"
                ids[f"{lang}/{entry['id']}"] += 1
        assert [key for key, count in ids.items() if count > 1] == []


def test_every_rule_can_be_selected_by_code_name_and_category() -> None:
    for entry in entries():
        assert select([entry.code]) == select([entry.name]) == (entry,)
        assert entry in select([entry.category])
        assert entry in select([entry.code[:3]])


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_over_400_lines_and_no_function_over_80(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 80, node.name


def test_public_functions_have_docstrings() -> None:
    bare = []
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if not ast.get_docstring(tree) and path.stat().st_size:
            bare.append(str(path))
        bare += [
            f"{path.name}:{node.name}"
            for node in tree.body
            if isinstance(node, (ast.FunctionDef, ast.ClassDef))
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ]
    assert bare == []


def test_no_junk_rooms() -> None:
    names = {part.removesuffix(".py") for path in SOURCES for part in path.relative_to(ROOT).parts}
    assert not names & {"utils", "util", "helpers", "helper", "common", "misc", "manager"}


def test_rules_read_no_files_and_print_nothing() -> None:
    for path in (ROOT / "cleantext" / "rules").glob("*/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("open", "print", "input"), path.name
