"""How an argument of a command is declared: a dataclass field that carries its flags, help and kind."""

from __future__ import annotations

from dataclasses import Field, field, fields
from typing import Any


def flag(*flags: str, help: str) -> bool:
    """A switch."""
    default: bool = field(default=False, metadata={"kind": "flag", "flags": flags, "help": help})
    return default


def value(*flags: str, help: str, metavar: str, choices: tuple[str, ...] = (), default: Any = None) -> Any:
    """An option with one value, free or one of ``choices``."""
    kind = "choice" if choices else "text"
    shown = "|".join(choices) or metavar
    return field(
        default=default, metadata={"kind": kind, "flags": flags, "help": help, "metavar": shown, "choices": choices}
    )


def share(*flags: str, help: str) -> Any:
    """A number from 0 to 1."""
    return field(default=None, metadata={"kind": "share", "flags": flags, "help": help, "metavar": "SHARE"})


def values(*flags: str, help: str, metavar: str) -> Any:
    """An option that takes a comma-separated list and may be repeated."""
    return field(default=(), metadata={"kind": "list", "flags": flags, "help": help, "metavar": metavar})


def arguments(help: str, metavar: str) -> Any:
    """The words without a flag."""
    return field(default=(), metadata={"kind": "arguments", "flags": (), "help": help, "metavar": metavar})


def declared(command: type[Any]) -> tuple[Field[Any], ...]:
    """The declarations of a command's arguments, its own before those that it shares."""
    shared = {item.name for base in command.__mro__[1:-1] for item in fields(base)}
    return tuple(sorted(fields(command), key=lambda item: item.name in shared and item.name != "paths"))
