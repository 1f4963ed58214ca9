"""``cleantext rules``: every rule, a line each."""

from __future__ import annotations

from cleantext.cli import say
from cleantext.cli.options.rules import Rules
from cleantext.rules import entries


def run(options: Rules) -> int:
    """Carry out the command; the exit status."""
    if options.output_format == "json":
        import json

        return say(json.dumps([entry._asdict() for entry in entries()], indent=1, ensure_ascii=False) + "\n")
    width = max(len(entry.name) for entry in entries())
    return say(
        "".join(f"{e.code}  {e.name:{width}}  {'*' if e.fixable == 'fix' else ' '}  {e.summary}\n" for e in entries())
    )
