"""What `fix` and `check` have in common, and what they share with every command that reads articles."""

from __future__ import annotations

from cleantext.cli.options.declaring import Options, arguments, flag, repeated, value, values

TEXT_FORMATS = ("auto", "plain", "markdown")
COLORS = ("auto", "always", "never")


class Reading(Options):
    """Which texts are read, and how: what all commands that read articles have in common."""

    paths: tuple[str, ...] = arguments("Files, folders, or - for standard input.", "PATH")
    ignore: tuple[str, ...] = values("--ignore", metavar="RULES", help="Not these rules.")
    lang: str | None = value("--lang", metavar="CODE", help="The article's language, when it is known (en, fr, ...).")
    languages: tuple[str, ...] = values(
        "--languages", metavar="CODES", help="Languages that passages may be in (en,fr)."
    )
    format: str = value(
        "--format", choices=TEXT_FORMATS, default="auto", help="How to read the files; auto goes by ending."
    )
    config: str | None = value("--config", metavar="FILE", help="This configuration file and no other.")
    isolated: bool = flag("--isolated", help="Read no configuration file.")
    boilerplate: tuple[str, ...] = repeated(
        "--boilerplate", metavar="FILE", help="A file of your own boilerplate (repeatable)."
    )
    glossary: tuple[str, ...] = repeated(
        "--glossary", metavar="FILE", help="A glossary of your own, CSV or TOML (repeatable)."
    )
    exclude: tuple[str, ...] = values("--exclude", metavar="PATTERN", help="Paths to leave out (as in .gitignore).")
    force_exclude: bool = flag("--force-exclude", help="Leave out excluded files even when named outright.")
    no_ignore: bool = flag("--no-ignore", help="Do not heed .gitignore files.")
    stdin_filename: str | None = value(
        "--stdin-filename",
        metavar="NAME",
        help="The name that standard input goes by, for its format and configuration.",
    )
    color: str = value("--color", choices=COLORS, default="auto", help="Colour on a terminal.")
    quiet: bool = flag("-q", "--quiet", help="Errors only.")

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    unsafe_fixes: bool = False


class Shared(Reading):
    """What `fix` and `check` have in common."""

    select: tuple[str, ...] = values("--select", metavar="RULES", help="Only these rules: codes, categories, names.")
    extend_select: tuple[str, ...] = values("--extend-select", metavar="RULES", help="These too, beside the selected.")
    unsafe_fixes: bool = flag("--unsafe-fixes", help="Apply the doubtful fixes too.")
    statistics: bool = flag("--statistics", help="Count the findings by rule.")
    verbose: bool = flag("-v", "--verbose", help="Say more: every finding, every file.")
