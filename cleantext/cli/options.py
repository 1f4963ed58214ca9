"""Every command's arguments, each declared once.

`app` makes typer commands of these classes; `quick` reads plain command lines with them without importing typer,
which alone would cost more than cleaning an article.
"""

from __future__ import annotations

from dataclasses import Field, dataclass, field, fields
from typing import Any

FOREIGN = ("keep", "mark", "drop")
OUTPUT_FORMATS = ("full", "concise", "json", "json-lines")
TEXT_FORMATS = ("auto", "plain", "markdown")
COLORS = ("auto", "always", "never")
SEVERITIES = ("info", "warning", "error", "never")


def _flag(*flags: str, help: str) -> bool:
    default: bool = field(default=False, metadata={"kind": "flag", "flags": flags, "help": help})
    return default


def _text(*flags: str, help: str, metavar: str, choices: tuple[str, ...] = (), default: Any = None) -> Any:
    kind = "choice" if choices else "text"
    shown = "|".join(choices) or metavar
    return field(
        default=default, metadata={"kind": kind, "flags": flags, "help": help, "metavar": shown, "choices": choices}
    )


def _share(*flags: str, help: str) -> Any:
    return field(default=None, metadata={"kind": "share", "flags": flags, "help": help, "metavar": "SHARE"})


def _list(*flags: str, help: str, metavar: str) -> Any:
    return field(default=(), metadata={"kind": "list", "flags": flags, "help": help, "metavar": metavar})


def _arguments(help: str, metavar: str) -> Any:
    return field(default=(), metadata={"kind": "arguments", "flags": (), "help": help, "metavar": metavar})


@dataclass(frozen=True, kw_only=True)
class Shared:
    """What `fix` and `check` have in common."""

    paths: tuple[str, ...] = _arguments("Files, folders, or - for standard input.", "PATH")
    select: tuple[str, ...] = _list("--select", metavar="RULES", help="Only these rules: codes, categories, names.")
    ignore: tuple[str, ...] = _list("--ignore", metavar="RULES", help="Not these rules.")
    extend_select: tuple[str, ...] = _list("--extend-select", metavar="RULES", help="These too, beside the selected.")
    unsafe_fixes: bool = _flag("--unsafe-fixes", help="Apply the doubtful fixes too.")
    lang: str | None = _text("--lang", metavar="CODE", help="The article's language, when it is known (en, fr, ...).")
    format: str = _text(
        "--format", metavar="", choices=TEXT_FORMATS, default="auto", help="How to read the files; auto goes by ending."
    )
    config: str | None = _text("--config", metavar="FILE", help="This configuration file and no other.")
    isolated: bool = _flag("--isolated", help="Read no configuration file.")
    exclude: tuple[str, ...] = _list("--exclude", metavar="PATTERN", help="Paths to leave out (as in .gitignore).")
    force_exclude: bool = _flag("--force-exclude", help="Leave out excluded files even when named outright.")
    no_ignore: bool = _flag("--no-ignore", help="Do not heed .gitignore files.")
    stdin_filename: str | None = _text(
        "--stdin-filename",
        metavar="NAME",
        help="The name that standard input goes by, for its format and configuration.",
    )
    statistics: bool = _flag("--statistics", help="Count the findings by rule.")
    color: str = _text("--color", metavar="", choices=COLORS, default="auto", help="Colour on a terminal.")
    quiet: bool = _flag("-q", "--quiet", help="Errors only.")
    verbose: bool = _flag("-v", "--verbose", help="Say more: every finding, every file.")


@dataclass(frozen=True, kw_only=True)
class Fix(Shared):
    """Clean articles: the clean text goes to standard output, a short account to standard error.

    With --write the files are changed in place instead, each at once or not at all.
    Exit status: 0 done, 1 something changed (with --exit-non-zero-on-fix), 2 something could not be done.
    """

    write: bool = _flag("-w", "--write", help="Change the files in place; only those that need it.")
    output: str | None = _text("-o", "--output", metavar="FILE", help="Write the clean text to this file.")
    output_dir: str | None = _text("--output-dir", metavar="DIR", help="Write clean copies into this folder.")
    diff: bool = _flag("--diff", help="Show what would change and write nothing.")
    foreign: str | None = _text(
        "--foreign", metavar="", choices=FOREIGN, help="What becomes of passages in another language."
    )
    max_removal: float | None = _share("--max-removal", help="Refuse to remove more than this share of a text (0.6).")
    exit_non_zero_on_fix: bool = _flag("--exit-non-zero-on-fix", help="Exit with 1 when something changed.")


@dataclass(frozen=True, kw_only=True)
class Check(Shared):
    """Report what is wrong with articles and write nothing.

    Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.
    """

    output_format: str = _text(
        "--output-format", metavar="", choices=OUTPUT_FORMATS, default="full", help="How to report."
    )
    fail_on: str | None = _text("--fail-on", metavar="", choices=SEVERITIES, help="The severity that fails (warning).")
    exit_zero: bool = _flag("--exit-zero", help="Exit with 0 even when there are findings.")


@dataclass(frozen=True, kw_only=True)
class Rules:
    """List the rules."""

    output_format: str = _text(
        "--output-format", metavar="", choices=("text", "json"), default="text", help="How to list."
    )


@dataclass(frozen=True, kw_only=True)
class Explain:
    """Explain a rule: what it finds, why it harms a reader, how it is fixed, what it gets wrong."""

    rules: tuple[str, ...] = _arguments("Codes, names or categories of rules.", "RULE")


COMMANDS: dict[str, type[Any]] = {"fix": Fix, "check": Check, "rules": Rules, "explain": Explain}


def declared(command: type[Any]) -> tuple[Field[Any], ...]:
    """The declarations of a command's arguments, its own before the shared ones."""
    shared = {item.name for item in fields(Shared)} if issubclass(command, Shared) else set()
    return tuple(sorted(fields(command), key=lambda item: (item.name in shared) and item.name != "paths"))
