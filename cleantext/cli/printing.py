"""Words beside the result: on standard error, unless told to be quiet; colour only where it is wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from cleantext.cli import speak
from cleantext.cli.options.shared import Reading
from cleantext.reporters.styled import Segment, render


def colored(stream: TextIO, choice: str) -> bool:
    """Whether to colour this stream: as told, else on a terminal unless NO_COLOR is set."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("FORCE_COLOR"):
        return True
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and stream.isatty()


def tell(segments: Iterable[Segment], options: Reading) -> None:
    """Say something on standard error, unless told to be quiet."""
    if not options.quiet:
        speak(render(segments, color=colored(sys.stderr, options.color)))
