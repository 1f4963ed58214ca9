"""The arguments of ``cleantext explain``."""

from __future__ import annotations

from cleantext.cli.options.declaring import Options, arguments


class Explain(Options):
    """Explain a rule: what it finds, why it harms a reader, how it is fixed, what it gets wrong."""

    rules: tuple[str, ...] = arguments("Codes, names or categories of rules.", "RULE")
