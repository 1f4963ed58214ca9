"""``cleantext check``: findings, and an exit status for hooks and CI; nothing is written."""

from __future__ import annotations

import sys
from typing import Any

from cleantext.cli import complain, put
from cleantext.cli.inputs import Input, InputError, cleaned, inputs, read
from cleantext.cli.options.check import Check
from cleantext.cli.printing import colored, tell
from cleantext.model import SEVERITIES, Finding
from cleantext.reporters.account import statistics
from cleantext.reporters.styled import render


def run(options: Check) -> int:
    """Carry out the command; the exit status."""
    failed = False
    every: list[Finding] = []
    records: list[dict[str, Any]] = []
    failing = 0
    for item in inputs(options):
        try:
            if isinstance(item, InputError):
                raise item
            source = read(item, options)
            found = cleaned(item, source).findings
            every += found
            failing += _failing(found, options.fail_on or source.config.fail_on)
            _report(item, source.text, found, options, records)
        except InputError as error:
            complain(str(error))
            failed = True
    _close(options, every, records, failed)
    if failed:
        return 2
    return 1 if failing and not options.exit_zero else 0


def _failing(findings: tuple[Finding, ...], fail_on: str) -> int:
    if fail_on == "never":
        return 0
    least = SEVERITIES.index(fail_on)
    return sum(SEVERITIES.index(finding.severity) >= least for finding in findings)


def _report(
    item: Input, text: str, findings: tuple[Finding, ...], options: Check, records: list[dict[str, Any]]
) -> None:
    """Put a text's findings on standard output; an array of JSON is gathered and put at the end."""
    style = options.output_format
    if style in ("json", "json-lines"):
        from cleantext.reporters import data

        if style == "json":
            records += data.records(item.name, text, findings)
        else:
            put(data.lines(data.records(item.name, text, findings)).encode("utf-8", "backslashreplace"))
        return
    if style == "full":
        from cleantext.reporters.full import full as report
    else:
        from cleantext.reporters.concise import concise as report
    shown = render(report(item.name, text, findings), color=colored(sys.stdout, options.color))
    put(shown.encode("utf-8", "backslashreplace"))


def _close(options: Check, findings: list[Finding], records: list[dict[str, Any]], failed: bool) -> None:
    if options.output_format == "json":
        from cleantext.reporters import data

        put(data.array(records).encode("utf-8", "backslashreplace"))
    if options.statistics:
        tell([(statistics(findings), "")], options)
    count = len(findings)
    safe = sum(finding.fixed for finding in findings)
    hint = f"; cleantext fix mends {safe} of them" if safe else ""
    summary = f"{count} finding{'' if count == 1 else 's'}{hint}\n" if count else "nothing found\n"
    if count or not failed:
        tell([(summary, "bold" if count else "green")], options)
