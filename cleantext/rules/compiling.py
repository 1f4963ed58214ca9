"""Compiles the phrase files of a category into the tables that `phrases` opens."""

from __future__ import annotations

import json
import os
import tomllib
from typing import Any

from cleantext.model import Category
from cleantext.rules.grammar import anchors, first_token, literals, needs, pattern, reach, slots
from cleantext.rules.phrases import APART, FOLDER, head, line_key

FILINGS = ("lines", "starts", "heads")
"""Tables kept as rows, in the order in which a file holds them."""


def phrase_files(category: Category) -> dict[str, dict[str, Any]]:
    """The phrase files of a category by language, parsed."""
    folder = os.path.join(FOLDER, category, "phrases")
    files: dict[str, dict[str, Any]] = {}
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if name.endswith(".toml"):
            with open(os.path.join(folder, name), "rb") as file:
                files[name[:-5]] = tomllib.load(file)
    return files


def compile_phrases(category: Category) -> dict[str, Any] | None:
    """The tables of a category, as `phrases.tables` reads them; None when it has no phrase files.

    Raises ValueError, with the file and the entry, for a text that cannot be compiled.
    """
    files = phrase_files(category)
    if not files:
        return None
    tables = _Tables()
    for lang, content in files.items():
        tables.use_classes(lang, content.get("classes", {}))
        for entry in content.get("phrase", []):
            try:
                tables.add(entry, lang)
            except ValueError as error:
                raise ValueError(f"{category}/phrases/{lang}.toml, {entry['id']}: {error}") from None
    return tables.as_json()


KINDS = ("words", "line", "opening")


class _Tables:
    """The tables while they are filled."""

    def __init__(self) -> None:
        self.phrases: list[list[Any]] = []
        self.sequences: list[str] = []
        self.needs: list[str] = []
        self.words: dict[str, list[int]] = {}
        self.lines: dict[str, int] = {}
        self.starts: dict[str, int] = {}
        self.openings: dict[str, list[list[Any]]] = {}
        self.classes: dict[str, list[str] | str] = {}
        self._lang = ""
        self._own: dict[str, Any] = {}

    def use_classes(self, lang: str, classes: dict[str, Any]) -> None:
        self._lang, self._own = lang, classes

    def add(self, entry: dict[str, Any], lang: str) -> None:
        number = len(self.phrases)
        fields = (entry["id"], entry["rule"], lang, entry.get("message", ""), entry.get("replace"))
        how = (entry.get("strength", "strong"), entry.get("safety", "suggestion"), entry.get("role", "line"))
        self.phrases.append([*fields, *how])
        match = entry.get("match", "words")
        if match not in KINDS:
            raise ValueError(f"no kind of match {match!r}; there are {', '.join(KINDS)}")
        for text in entry["texts"]:
            if match == "words":
                self._file_words(text, number)
            else:
                self._file_line(text, number, whole=match == "line")

    def _file_words(self, text: str, number: int) -> None:
        rows = slots(text, self._own)
        for row in rows:
            if len(row) > 1 and isinstance(row[3], str):
                name = f"{self._lang}:{row[3]}"
                members = self._own[row[3]]
                longest_first = sorted(members, key=lambda word: (-len(word), word))
                self.classes[name] = members if isinstance(members, str) else longest_first
                row[3] = name
        self.sequences.append(json.dumps([number, rows], ensure_ascii=False, separators=(",", ":")))
        self.needs.append("\n".join("\t".join(group) for group in needs(text, self._own)))
        for anchor in anchors(text, self._own):
            self.words.setdefault(anchor, []).extend((len(self.sequences) - 1, reach(text, anchor, self._own)))

    def _file_line(self, text: str, number: int, *, whole: bool) -> None:
        spelled = list(literals(text, self._own))
        if not all(map(line_key, spelled)):
            raise ValueError(f"{text!r} stands for a line without words")
        for literal in spelled:
            if whole:
                self.lines.setdefault(line_key(literal), number)
            else:
                self.starts.setdefault(literal, number)
        if not spelled:
            self._file_pattern(text, number, whole=whole)

    def _file_pattern(self, text: str, number: int, *, whole: bool) -> None:
        heads = {first.partition(" ")[0] for first in literals(first_token(text), self._own)}
        if not all(heads) or not heads:
            raise ValueError(f"{text!r} must begin with a plain word")
        for first in sorted(heads):
            self.openings.setdefault(first.strip(".,;:!?"), []).append([number, pattern(text, self._own), whole])

    def as_json(self) -> dict[str, Any]:
        heads = dict.fromkeys(sorted({head(start.split()) for start in self.starts}), 0)
        return {
            "phrases": self.phrases,
            "sequences": self.sequences,
            "needs": self.needs,
            "words": self.words,
            "classes": self.classes,
            "lines": _filed(self.lines),
            "starts": _filed(self.starts),
            "heads": _filed(heads),
            "openings": self.openings,
        }


def packed(compiled: dict[str, Any]) -> str:
    """What a file of compiled phrases holds, for `phrases.tables`."""
    filings = [compiled[name] for name in FILINGS]
    head = {name: value for name, value in compiled.items() if name not in FILINGS}
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return APART.decode().join([text + "\n", *filings])


def _filed(numbers: dict[str, int]) -> str:
    """Keys and numbers as one string, for `phrases.Filing`."""
    return "\n" + "".join(f"{key}\t{number}\n" for key, number in sorted(numbers.items()))
