"""The arguments of ``cleantext rules``."""

from __future__ import annotations

from dataclasses import dataclass

from cleantext.cli.options.declaring import value


@dataclass(frozen=True, kw_only=True)
class Rules:
    """List the rules."""

    output_format: str = value(
        "--output-format", metavar="", choices=("text", "json"), default="text", help="How to list."
    )
