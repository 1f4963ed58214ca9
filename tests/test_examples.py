"""Every rule and every phrase, by the examples that it carries. Run one with ``pytest -k NAME``."""

from __future__ import annotations

import tomllib

import pytest

import cleantext
from cleantext.formats.plain import layout
from cleantext.model import CATEGORIES, Category
from cleantext.reading.document import Document
from cleantext.rules.build import discover, phrase_files
from cleantext.rules.phrases import line_key, line_match, tables, word_matches
from cleantext.rules.rule import Example, Rule

RULES = [rule for _, rule, _ in discover()]
CASES = [(rule, example) for rule in RULES for example in rule.examples]
PHRASES = [
    (category, lang, entry)
    for category in CATEGORIES
    for lang, content in phrase_files(category).items()
    for entry in content.get("phrase", [])
]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[f"{r.name}-{r.examples.index(e)}" for r, e in CASES])
def test_rule_example(rule: Rule, example: Example) -> None:
    own = cleantext.parse_boilerplate(tomllib.loads(example.own)) if example.own else None
    glossary = cleantext.parse_glossary(tomllib.loads(example.glossary)) if example.glossary else None

    def run(text: str) -> cleantext.Result:
        return cleantext.clean(
            text, select=[rule.code], lang=example.lang, unsafe_fixes=True, boilerplate=own, glossary=glossary
        )

    result = run(example.text)
    marks = tuple(example.text[f.start : f.end].strip("\r\n") for f in result.findings)
    assert marks == (example.marks or ())
    assert result.text == (example.text if example.becomes is None else example.becomes)
    assert run(result.text).text == result.text
    for finding in result.findings:
        assert finding.message
        assert 0 < finding.confidence <= 1


def finds(category: Category, entry: dict, lang: str, text: str) -> list[str | None]:
    """The rewritings of the entry's matches in the text."""
    if entry.get("match", "words") == "words":
        document = Document(text, layout(text), lang=lang)
        found = word_matches(document, category).get(entry["rule"], [])
        return [
            text[: m.start] + m.rewriting + text[m.end :] if m.rewriting is not None else None
            for m in found
            if m.phrase.id == entry["id"]
        ]
    phrase = line_match(line_key(text.lower().replace("’", "'")), tables(category))
    return [None] if phrase is not None and phrase.id == entry["id"] else []


@pytest.mark.parametrize(("category", "lang", "entry"), PHRASES, ids=[f"{lang}-{e['id']}" for _, lang, e in PHRASES])
def test_phrase_entry(category: Category, lang: str, entry: dict) -> None:
    flags, keeps = entry["flags"], entry["keeps"]
    assert flags, "at least one flag"
    assert len(keeps) >= 2, "at least two keeps"
    for text in flags:
        found = finds(category, entry, lang, text)
        assert found, f"not found in {text!r}"
        if isinstance(flags, dict):
            assert flags[text] in found
    for text in keeps:
        assert not finds(category, entry, lang, text), f"found in {text!r}"


def test_every_rule_has_a_flag_and_two_keeps() -> None:
    for rule in RULES:
        assert sum(example.marks is not None for example in rule.examples) >= 1, rule.name
        assert sum(example.marks is None for example in rule.examples) >= 2, rule.name
