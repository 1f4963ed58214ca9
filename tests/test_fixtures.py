"""Whole texts of our own: articles cleaned as an editor would, good texts left alone, failures that still fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import cleantext
from cleantext.formats import SUFFIXES

FIXTURES = Path(__file__).parent.parent / "fixtures"
ARTICLES = sorted(folder for folder in (FIXTURES / "articles").iterdir() if folder.is_dir())
UNTOUCHED = sorted(file for file in (FIXTURES / "untouched").iterdir() if file.is_file())
KNOWN_FAILURES = sorted(folder for folder in (FIXTURES / "known_failures").iterdir() if folder.is_dir())


def read(folder: Path, stem: str) -> tuple[str, str]:
    """The text of a fixture and its format."""
    file = next(f for f in folder.iterdir() if f.stem == stem and f.suffix in SUFFIXES)
    text, _ = cleantext.decode(file.read_bytes())
    return text, SUFFIXES[file.suffix]


def meets(finding: cleantext.Finding, gold: dict) -> bool:
    """Whether a finding is the one that is expected: overlap; for a passage exact edges and language."""
    if finding.category != gold["category"]:
        return False
    if gold["category"] == "language":
        return (finding.start, finding.end, finding.language) == (gold["start"], gold["end"], gold["language"])
    return finding.start < gold["end"] and gold["start"] < finding.end


@pytest.mark.parametrize("folder", ARTICLES, ids=lambda folder: folder.name)
def test_article(folder: Path) -> None:
    text, format = read(folder, "input")
    expected, _ = read(folder, "expected")
    assert cleantext.clean(text, format=format).text == expected


@pytest.mark.parametrize("folder", ARTICLES, ids=lambda folder: folder.name)
def test_findings_of_article(folder: Path) -> None:
    text, format = read(folder, "input")
    gold = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
    findings = cleantext.clean(text, format=format).findings
    asked = [g for g in gold if not g.get("optional")]
    missed = [g for g in asked if not any(meets(f, g) for f in findings)]
    alarms = [
        (f.name, text[f.start : f.end])
        for f in findings
        if not any(f.start < g["end"] and g["start"] < f.end for g in gold)
    ]
    assert [g["text"] for g in missed if g["fixed"] or g["category"] == "language"] == []
    assert len(missed) <= 0.2 * len(asked), [g["text"] for g in missed]
    assert len(alarms) <= 1, alarms


@pytest.mark.parametrize("file", UNTOUCHED, ids=lambda file: file.name)
def test_good_text_comes_back(file: Path) -> None:
    text, _ = cleantext.decode(file.read_bytes())
    result = cleantext.clean(text, format=SUFFIXES[file.suffix])
    assert result.text == text
    assert [(f.name, text[f.start : f.end]) for f in result.findings] == []


@pytest.mark.parametrize("folder", KNOWN_FAILURES, ids=lambda folder: folder.name)
def test_known_failure(folder: Path) -> None:
    text, format = read(folder, "input")
    expected, _ = read(folder, "expected")
    result = cleantext.clean(text, format=format)
    if result.text == expected and not (text == expected and result.findings):
        pytest.fail(f"{folder.name} is mended: move it to the other drawers")
