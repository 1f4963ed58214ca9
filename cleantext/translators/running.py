"""Programs that are asked once, within a time and a size, and whose failures are told in one line.

They read and write unnamed temporary files, not pipes: a child that a program leaves behind cannot keep us waiting.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from tempfile import TemporaryFile
from time import monotonic
from typing import IO

from cleantext.translators.protocol import TranslationError

LARGEST = 16_000_000
"""Bytes of an answer; a longer one is no translation of an article."""


def ask(command: Sequence[str], given: bytes, timeout: float) -> bytes:
    """What a program writes for what it is given; raises TranslationError. ``timeout``: seconds.

    A program that takes too long or writes too much is killed with all the programs that it started.
    """
    try:
        with TemporaryFile() as asked, TemporaryFile() as answer, TemporaryFile() as errors:
            asked.write(given)
            asked.seek(0)
            status = _run(command, (asked, answer, errors), timeout)
            answer.seek(0)
            errors.seek(max(0, os.fstat(errors.fileno()).st_size - 4096))
            found, told = answer.read(), errors.read().decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        raise TranslationError(f"cannot run {command[0]}: {getattr(error, 'strerror', None) or error}") from None
    if status:
        last = next((line.strip() for line in reversed(told.split("\n")) if line.strip()), "no message")
        raise TranslationError(f"{command[0]} failed with status {status}: {last[:200]}")
    return found


def _run(command: Sequence[str], streams: tuple[IO[bytes], IO[bytes], IO[bytes]], timeout: float) -> int:
    """The exit status of a program; none of its group is left when it took too long, or when we are interrupted."""
    asked, answer, errors = streams
    deadline = monotonic() + timeout
    process = subprocess.Popen(command, stdin=asked, stdout=answer, stderr=errors, start_new_session=True)
    try:
        while True:
            try:
                status = process.wait(max(0.0, min(0.2, deadline - monotonic())))
            except subprocess.TimeoutExpired:
                status = None
            if any(os.fstat(stream.fileno()).st_size > LARGEST for stream in (answer, errors)):
                raise TranslationError(f"{command[0]} wrote more than {LARGEST // 1_000_000} MB")
            if status is not None:
                return status
            if monotonic() >= deadline:
                raise TranslationError(f"{command[0]} gave no answer in {timeout:g} s")
    except BaseException:
        _kill(process)
        raise


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a program and its group, and take its exit status, so that it does not stay as a zombie."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except OSError:
        pass  # all of them have ended by now
    process.wait()
