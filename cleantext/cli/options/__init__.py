"""Every command's arguments, each declared once.

`app` makes typer commands of these classes; `quick` reads plain command lines with them without importing typer,
which alone would cost more than cleaning an article. A command's class is imported when the command is run.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

COMMANDS = ("fix", "check", "words", "rules", "explain")


def options_of(command: str) -> type[Any]:
    """The class that declares a command's arguments."""
    declared: type[Any] = getattr(import_module(f"{__name__}.{command}"), command.capitalize())
    return declared
