"""``cleantext explain``: a rule's documentation."""

from __future__ import annotations

from importlib import import_module

from cleantext.cli import UsageError, say
from cleantext.cli.options.explain import Explain
from cleantext.rules import Entry, find, load


def run(options: Explain) -> int:
    """Carry out the command; the exit status."""
    if not options.rules:
        raise UsageError("name a rule, such as BOI001; cleantext rules lists them")
    pages = [_page(entry) for selector in options.rules for entry in find(selector)]
    return say("\n".join(pages))


def _page(entry: Entry) -> str:
    rule = load(entry)
    doc = (import_module(entry.module).__doc__ or "").strip()
    lines = [f"{entry.code} {entry.name} ({entry.category}, {entry.severity})", "", doc, ""]
    for example in rule.examples:
        verb = "keeps" if example.marks is None else "flags"
        lines.append(f"  {verb}: {_indented(example.text)}" + (f"   ({example.why})" if example.why else ""))
        if example.own:
            lines.append(f"         with the project's own: {_indented(example.own)}")
        if example.becomes is not None:
            lines.append(f"         -> {_indented(example.becomes)}")
    return "\n".join(lines) + "\n"


def _indented(text: str) -> str:
    return text.strip("\n").replace("\n", "\n         ")
