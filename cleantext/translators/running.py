"""Programs that are asked once, with a time-out, and whose failures are told in one line."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from cleantext.translators.protocol import TranslationError


def ask(command: Sequence[str], given: bytes, timeout: float) -> bytes:
    """What a program writes for what it is given; raises TranslationError. ``timeout``: seconds."""
    try:
        done = subprocess.run(command, input=given, capture_output=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired:
        raise TranslationError(f"{command[0]} gave no answer in {timeout:g} s") from None
    except OSError as error:
        raise TranslationError(f"cannot run {command[0]}: {error.strerror}") from None
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "no message")
        raise TranslationError(f"{command[0]} failed with status {done.returncode}: {last[:200]}")
    return done.stdout
