"""Where words go: results to standard output, everything else to standard error; colour only where it is wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from cleantext.cli.options.shared import Shared
from cleantext.reporters.styled import Segment, render


def colored(stream: TextIO, choice: str) -> bool:
    """Whether to colour this stream: as told, else on a terminal unless NO_COLOR is set."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("FORCE_COLOR"):
        return True
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and stream.isatty()


def tell(segments: Iterable[Segment], options: Shared) -> None:
    """Say something on standard error, unless told to be quiet."""
    if not options.quiet:
        sys.stderr.write(_writable(render(segments, color=colored(sys.stderr, options.color)), sys.stderr))


def complain(message: str) -> None:
    """Say what could not be done."""
    sys.stderr.write(_writable(f"cleantext: {message}\n", sys.stderr))


def put(data: bytes) -> None:
    """Put bytes on standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _writable(text: str, stream: TextIO) -> str:
    """The text with what the stream's encoding lacks written as escapes."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
