"""The arguments of ``cleantext fix``."""

from __future__ import annotations

from cleantext.cli.options.declaring import flag, share, value
from cleantext.cli.options.shared import Shared

FOREIGN = ("keep", "mark", "drop", "translate")


class Fix(Shared):
    """Clean articles: the clean text goes to standard output, a short account to standard error.

    With --write the files are changed in place instead, each at once or not at all.
    Exit status: 0 done, 1 something changed (with --exit-non-zero-on-fix), 2 something could not be done.
    """

    write: bool = flag("-w", "--write", help="Change the files in place; only those that need it.")
    output: str | None = value("-o", "--output", metavar="FILE", help="Write the clean text to this file.")
    output_dir: str | None = value("--output-dir", metavar="DIR", help="Write clean copies into this folder.")
    diff: bool = flag("--diff", help="Show what would change and write nothing.")
    foreign: str | None = value("--foreign", choices=FOREIGN, help="What becomes of passages in another language.")
    translator: str | None = value("--translator", metavar="SPEC", help="Who translates: apertium:PAIRS, command:...")
    keep_original: bool = flag("--keep-original", help="Keep the original of a translated passage in a comment.")
    fail_on_untranslated: bool = flag("--fail-on-untranslated", help="Exit with 2 when a foreign passage stays.")
    max_removal: float | None = share("--max-removal", help="Refuse to remove more than this share of a text (0.6).")
    exit_non_zero_on_fix: bool = flag("--exit-non-zero-on-fix", help="Exit with 1 when something changed.")
