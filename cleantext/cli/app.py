"""The command line as typer sees it: help, completion, and every command line that `quick` leaves alone."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal

import typer

from cleantext.cli import UsageError
from cleantext.cli.options import COMMANDS, options_of
from cleantext.cli.options.declaring import declared
from cleantext.cli.quick import split_list

app = typer.Typer(
    name="cleantext",
    help="Turns scraped or machine-translated article text into a clean article, and says what it changed and why.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def read(arguments: Sequence[str]) -> Any:
    """The options of a command line; typer's own exceptions tell of a wrong one, of help given, of a break."""
    command = typer.main.get_command(app)
    return command.main(args=list(arguments), prog_name="cleantext", standalone_mode=False)


@app.callback()
def _cleantext(version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False) -> None:
    if version:
        from cleantext import __version__

        typer.echo(f"cleantext {__version__}")
        raise typer.Exit


def _parameter(item: Any) -> inspect.Parameter:
    """The typer parameter that a declaration stands for."""
    default = list(item.default) if isinstance(item.default, tuple) else item.default
    kind: Any
    if item.kind == "arguments":
        kind = Annotated[list[str], typer.Argument(help=item.help, metavar=item.metavar, show_default=False)]
    elif item.kind == "flag":
        kind = Annotated[bool, typer.Option(*item.flags, help=item.help)]
    elif item.kind in ("list", "repeated"):
        option = typer.Option(*item.flags, help=item.help, metavar=item.metavar, show_default=False)
        kind = Annotated[list[str], option]
    elif item.kind == "share":
        option = typer.Option(*item.flags, help=item.help, metavar=item.metavar, min=0.0, max=1.0)
        kind = Annotated[float | None, option]
    elif item.kind == "number":
        kind = Annotated[int, typer.Option(*item.flags, help=item.help, metavar=item.metavar, min=1)]
    else:
        option = typer.Option(*item.flags, help=item.help, metavar=item.metavar)
        kind = Annotated[Literal[*item.choices] | None if item.choices else str | None, option]
    return inspect.Parameter(item.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)


def _command(name: str, options: type[Any]) -> Callable[..., Any]:
    """A function with the signature of the command, which gives its options back."""
    declarations = declared(options)

    def command(**values: Any) -> Any:
        lists = {item.name for item in declarations if item.kind == "list"}
        if values.get("select") and not any(split_list(given) for given in values["select"]):
            raise UsageError("--select names no rule")
        for key, value in values.items():
            if key in lists:
                values[key] = tuple(part for given in value or () for part in split_list(given))
            elif isinstance(value, list):
                values[key] = tuple(value)
        return options(**values)

    parameters = [_parameter(item) for item in declarations]
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {item.name: item.annotation for item in parameters}
    command.__name__ = name
    command.__doc__ = options.__doc__
    return command


for _name in COMMANDS:
    app.command(_name)(_command(_name, options_of(_name)))
