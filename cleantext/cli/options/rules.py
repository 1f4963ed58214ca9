"""The arguments of ``cleantext rules``."""

from __future__ import annotations

from cleantext.cli.options.declaring import Options, value


class Rules(Options):
    """List the rules."""

    output_format: str = value("--output-format", choices=("text", "json"), default="text", help="How to list.")
