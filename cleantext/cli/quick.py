"""Reads plain, correct command lines without typer; whatever is unusual or wrong it leaves to typer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cleantext.cli.options import COMMANDS, options_of
from cleantext.cli.options.declaring import declared


def parse(arguments: Sequence[str]) -> Any | None:
    """The options of a command line, as typer would give them, or None when typer must read it.

    None for help, completion, unknown commands and options, bad or missing values, bundled short options.
    """
    if not arguments or arguments[0] not in COMMANDS:
        return None
    command = options_of(arguments[0])
    declarations = declared(command)
    by_flag = {flag: item for item in declarations for flag in item.flags}
    positional = next((item.name for item in declarations if item.kind == "arguments"), None)
    values: dict[str, Any] = {}
    rest = list(arguments[:0:-1])
    while rest:
        word = rest.pop()
        if word == "-" or not word.startswith("-"):
            found = [word]
        elif word == "--":
            found = rest[::-1]
            rest = []
        else:
            if not _option(word, by_flag, rest, values):
                return None
            continue
        if positional is None:
            return None
        values[positional] = values.get(positional, ()) + tuple(found)
    return command(**values)


def _option(word: str, by_flag: dict[str, Any], rest: list[str], values: dict[str, Any]) -> bool:
    """Take one option and its value; whether that went well."""
    flag, equals, given = word.partition("=")
    item = by_flag.get(flag)
    if item is None or (equals and not flag.startswith("--")):
        return False
    kind = item.kind
    if kind == "flag":
        values[item.name] = True
        return not equals
    if not equals:
        if not rest or rest[-1].startswith("-"):
            return False
        given = rest.pop()
    if kind == "choice" and given not in item.choices:
        return False
    if kind == "list":
        values[item.name] = values.get(item.name, ()) + split_list(given)
        return item.name != "select" or bool(values[item.name])
    if kind == "repeated":
        values[item.name] = (*values.get(item.name, ()), given)
        return True
    if kind == "share":
        try:
            share = float(given)
        except ValueError:
            return False
        values[item.name] = share
        return 0 <= share <= 1
    if kind == "number":
        # Typer reads more forms of numbers ("1_000", " 3"); those are left to it.
        number = int(given) if given.isdecimal() and given.isascii() and len(given) < 10 else 0
        values[item.name] = number
        return number >= 1
    values[item.name] = given
    return True


def split_list(given: str) -> tuple[str, ...]:
    """A comma-separated value as its parts."""
    return tuple(part.strip() for part in given.split(",") if part.strip())
