"""The command line: arguments, exit codes, what is printed. One file a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

SELDOM = (50_000, 20, 50)
"""How rarely garbage is collected, as `gc.set_threshold` takes it: see `entry`."""


def entry() -> None:
    """Run the command line of this process and end the process.

    Two things that a short run would pay for nothing: frequent garbage collection while modules load, and the
    taking down of the interpreter, which costs more than reading an article. What was said is flushed first.
    """
    import gc

    gc.set_threshold(*SELDOM)
    status = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            continue
    os._exit(status)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit status. Never a traceback for bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        _stand_in_for_missing_streams()
    try:
        complaint = _wrong_package()
        if complaint:
            return fail(complaint)
        if given == ["--version"]:
            from cleantext import __version__

            return say(f"cleantext {__version__}\n")
        options = _options(given)
        return options if isinstance(options, int) else _run(options)
    except KeyboardInterrupt:
        return 130
    except OutputError as error:
        return fail(f"cannot write the output: {error}")
    except BrokenPipeError:
        # The reader has gone: nothing is left to say, and the interpreter must not try to flush what remains.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0


class OutputError(Exception):
    """Standard output that takes nothing more (a full disk, a closed stream); the message is the system's."""


def put(data: bytes) -> None:
    """Put bytes on standard output. Raises OutputError, or BrokenPipeError when the reader has gone."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.strerror or str(error)) from None


def say(text: str) -> int:
    """Put text on standard output as UTF-8; exit status 0."""
    put(text.encode("utf-8", "backslashreplace"))
    return 0


def speak(text: str) -> None:
    """Put text on standard error, what its encoding lacks as escapes. Where it takes nothing, the work goes on."""
    encoding = sys.stderr.encoding or "utf-8"
    try:
        sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()
    except (OSError, ValueError):
        return


def complain(message: str) -> None:
    """Say on standard error, in one line, what could not be done."""
    from cleantext.reporters.excerpt import display_name

    speak(f"cleantext: {display_name(message)}\n")


def fail(message: str) -> int:
    """Say what could not be done; exit status 2."""
    complain(message)
    return 2


def _stand_in_for_missing_streams() -> None:
    """Occupy the standard descriptors that the caller closed, so that no file of ours is opened in their place.

    Output into a closed stream has to fail and not to vanish, hence the null device is opened for reading there.
    Standard input stays None: its readers say that it is closed.
    """
    for number, flags in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            handle = os.open(os.devnull, flags)
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def _options(given: list[str]) -> object:
    """The options of the command line, or the exit status when it has been dealt with (help, errors)."""
    from cleantext.cli.quick import parse

    options = None if "_CLEANTEXT_COMPLETE" in os.environ else parse(given)
    if options is not None:
        return options
    from cleantext.cli.app import read

    try:
        return read(given) or 0
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.strerror or str(error)) from None
    except UsageError as error:
        return fail(str(error))
    except Exception as error:
        # Typer carries click inside in some versions and beside it in others, so its exceptions are told by shape.
        if hasattr(error, "format_message"):
            message = error.format_message()
            bare = type(error).__name__ == "NoArgsIsHelpError"
            return _show(message) if bare else fail(" ".join(message.split()) + "; see cleantext --help")
        if hasattr(error, "exit_code"):
            return int(error.exit_code)
        if type(error).__name__ == "Abort":
            return 130
        raise


def _show(help: str) -> int:
    speak(help + "\n")
    return 2


def _run(options: object) -> int:
    from importlib import import_module

    from cleantext.config import ConfigError
    from cleantext.rules import UnknownRuleError

    command = type(options).__name__.lower()
    try:
        status: int = import_module(f"cleantext.cli.{command}").run(options)
    except (ConfigError, UnknownRuleError, UsageError) as error:
        return fail(str(error))
    return status


class UsageError(ValueError):
    """A command line that asks for what cannot be; the message says what to do."""


def _wrong_package() -> str | None:
    """Other distributions install a package named cleantext too; say so when one has overwritten ours.

    Theirs in our folder while ours still stands is only worth a warning: ours works, theirs does not.
    """
    import cleantext

    if getattr(cleantext, "__distribution__", None) != "cleantext-cli":
        return (
            "another distribution has replaced the package 'cleantext' of cleantext-cli; run "
            "pip uninstall cleantext clean-text && pip install --force-reinstall cleantext-cli"
        )
    folder = os.path.dirname(__file__)
    for stranger, distribution in (("../sklearn.py", "clean-text"), ("../cleantext.py", "cleantext")):
        if os.path.exists(os.path.join(folder, stranger)):
            speak(
                f"cleantext: warning: the distribution {distribution} is installed into the same folder; "
                "keep cleantext-cli in an environment of its own\n"
            )
    return None
