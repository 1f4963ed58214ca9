"""The arguments of ``cleantext check``."""

from __future__ import annotations

from cleantext.cli.options.declaring import flag, value
from cleantext.cli.options.shared import Shared

OUTPUT_FORMATS = ("full", "concise", "json", "json-lines")
SEVERITIES = ("info", "warning", "error", "never")


class Check(Shared):
    """Report what is wrong with articles and write nothing.

    Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.
    """

    output_format: str = value("--output-format", choices=OUTPUT_FORMATS, default="full", help="How to report.")
    fail_on: str | None = value("--fail-on", choices=SEVERITIES, help="The severity that fails (warning).")
    exit_zero: bool = flag("--exit-zero", help="Exit with 0 even when there are findings.")
