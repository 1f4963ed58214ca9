"""The arguments of ``cleantext words``."""

from __future__ import annotations

from cleantext.cli.options.declaring import number, value
from cleantext.cli.options.shared import Reading

OUTPUT_FORMATS = ("text", "toml", "json")


class Words(Reading):
    """List the words that the spelling rules do not know, most frequent first: the start of a project's word list.

    Exit status: 0 done, 2 something could not be read; the rest is listed.
    """

    output_format: str = value("--output-format", choices=OUTPUT_FORMATS, default="text", help="How to list.")
    least: int = number("--least", default=1, help="Leave out words that occur fewer times.")

    extend_select = ("unknown-word", "known-misspelling", "joined-words")
    """The rules that a listed word silences: asked even where the configuration selects others."""
