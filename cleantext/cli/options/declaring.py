"""How the arguments of a command are declared, and the values they are given."""

from __future__ import annotations

from typing import Any, NamedTuple


class Declared(NamedTuple):
    """One argument: its name, its flags ("--write", "-w"; none for the words without a flag), its help."""

    kind: str
    flags: tuple[str, ...]
    help: str
    default: Any = None
    metavar: str = ""
    choices: tuple[str, ...] = ()
    name: str = ""


class Options:
    """The values of a command's arguments. A subclass declares the arguments as its attributes."""

    def __init__(self, **given: Any) -> None:
        names = {item.name for item in declared(type(self))}
        if not given.keys() <= names:
            raise TypeError(f"no such argument: {', '.join(given.keys() - names)}")
        for item in declared(type(self)):
            setattr(self, item.name, given.get(item.name, item.default))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"


def flag(*flags: str, help: str) -> Any:
    """A switch."""
    return Declared("flag", flags, help, default=False)


def value(*flags: str, help: str, metavar: str = "", choices: tuple[str, ...] = (), default: Any = None) -> Any:
    """An option with one value, free or one of ``choices``."""
    return Declared("choice" if choices else "text", flags, help, default, "|".join(choices) or metavar, choices)


def share(*flags: str, help: str) -> Any:
    """A number from 0 to 1."""
    return Declared("share", flags, help, metavar="SHARE")


def number(*flags: str, help: str, default: int) -> Any:
    """A whole number from 1."""
    return Declared("number", flags, help, default, metavar="N")


def values(*flags: str, help: str, metavar: str) -> Any:
    """An option that takes a comma-separated list and may be repeated."""
    return Declared("list", flags, help, (), metavar)


def repeated(*flags: str, help: str, metavar: str) -> Any:
    """An option with one value, taken as it stands, that may be repeated."""
    return Declared("repeated", flags, help, (), metavar)


def arguments(help: str, metavar: str) -> Any:
    """The words without a flag."""
    return Declared("arguments", (), help, (), metavar)


def declared(command: type[Any]) -> tuple[Declared, ...]:
    """The declarations of a command's arguments: the words without a flag, then its own, then those it shares."""
    found = {
        name: item._replace(name=name)
        for level in command.__mro__
        for name, item in vars(level).items()
        if isinstance(item, Declared)
    }
    return tuple(sorted(found.values(), key=lambda item: item.kind != "arguments"))
