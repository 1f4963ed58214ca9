"""``cleantext fix``: clean texts, to standard output or in place."""

from __future__ import annotations

import os
from collections.abc import Iterable

from cleantext.batch import files
from cleantext.cli import UsageError, complain, put
from cleantext.cli.inputs import Input, InputError, Source, cleaned, inputs, read
from cleantext.cli.options.fix import Fix
from cleantext.cli.printing import colored, tell
from cleantext.decoding import encode
from cleantext.fixing.guard import refusal
from cleantext.model import LEFT, Finding, Result
from cleantext.reporters.account import account, statistics
from cleantext.reporters.excerpt import display_name


def run(options: Fix) -> int:
    """Carry out the command; the exit status."""
    targets = list(inputs(options))
    _check(options, targets)
    if options.write or options.output or options.output_dir:
        _tidy_when_terminated()
    failed = changed = False
    every: list[Finding] = []
    for item in targets:
        try:
            if isinstance(item, InputError):
                raise item
            findings, changes = _fix(item, options)
            every += findings
            changed = changed or changes
            failed = _tell_untranslated(_name(item), findings, options) or failed
        except (InputError, files.FileError) as error:
            complain(str(error) if isinstance(error, InputError) else f"{_name(item)}: {error}")
            failed = True
    if options.statistics:
        tell([(statistics(every), "")], options)
    return 2 if failed else 1 if changed and options.exit_non_zero_on_fix else 0


def _tell_untranslated(name: str, findings: Iterable[Finding], options: Fix) -> bool:
    """Say which passages stay in another language and why; whether that is a failure, as it is when asked for."""
    passages = [f for f in findings if f.category == "language" and not f.fixed and f.severity != "info"]
    if not passages:
        return False
    for passage in passages:
        line = f"{name}: line {passage.line}: {passage.message}"
        if options.fail_on_untranslated:
            complain(line)
        elif LEFT in passage.message:
            tell([(f"{line}\n", "")], options)
    return options.fail_on_untranslated


def _tidy_when_terminated() -> None:
    """Let SIGTERM unwind the stack like Ctrl-C does, so that no temporary file or program is left; exit status 143."""
    import signal
    import sys
    from threading import current_thread, main_thread

    if current_thread() is main_thread():
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def _name(item: Input | InputError) -> str:
    return item.name if isinstance(item, Input) else str(item)


def _check(options: Fix, targets: Iterable[Input | InputError]) -> None:
    """Raise UsageError where the options and inputs do not go together, before anything is done."""
    ways = [
        flag
        for flag, on in (
            ("--write", options.write),
            ("--output", options.output),
            ("--output-dir", options.output_dir),
            ("--diff", options.diff),
        )
        if on
    ]
    if len(ways) > 1:
        raise UsageError(f"{' and '.join(ways)} do not go together; choose one")
    found = [item for item in targets if isinstance(item, Input)]
    folder = next((item.root for item in found if item.root), None)
    if not options.write and not options.output_dir and not options.diff:
        hint = "give --write to change files in place, --output-dir DIR for copies, or --diff to look first"
        if folder is not None:
            raise UsageError(f"{folder} is a folder; {hint}")
        if len(found) > 1:
            raise UsageError(f"{len(found)} inputs and one output; {hint}")
    if options.write and any(item.path is None for item in found):
        raise UsageError("standard input cannot be changed in place; leave out --write")
    if options.output_dir is not None:
        _check_targets(options.output_dir, found)


def _check_targets(folder: str, found: Iterable[Input]) -> None:
    """Raise UsageError where two inputs would be written to one file of the output folder."""
    taken: dict[str, Input] = {}
    for item in found:
        target = _target(folder, item)
        first = taken.setdefault(target, item)
        if _real(first) != _real(item):
            raise UsageError(f"{first.name} and {item.name} would both be written to {target}; nothing was written")


def _real(item: Input) -> str | None:
    return None if item.path is None else os.path.realpath(item.path)


def _fix(item: Input, options: Fix) -> tuple[tuple[Finding, ...], bool]:
    """Clean one input and put the result where it belongs; its findings, and whether anything changed."""
    _spare_own_output(item)
    source = read(item, options)
    if source.order.translator is not None:
        _tidy_when_terminated()
    result = cleaned(item, source)
    allowed = options.max_removal if options.max_removal is not None else source.config.max_removal
    refused = refusal(source.text, result, allowed)
    content = source.data if refused else _content(source, result)
    _deliver(item, options, source, content)
    if refused:
        raise InputError(f"{item.name}: {refused}; left as it was")
    if content != source.data or not options.write:
        tell(account(item.name, source.text, result.findings, verbose=options.verbose), options)
    if _recoded(source, content):
        tell([(f"  recoded  from {source.encoding} to utf-8\n", "")], options)
    return result.findings, content != source.data


UNICODE = ("utf-8", "utf-8-sig", "ascii")
"""Codecs that stay as they are. Any other is written as UTF-8, so that the next tool need not guess."""


def _content(source: Source, result: Result) -> bytes:
    """The result as bytes: in UTF-8, or in the file's own codec when the encoding rules are not asked for.

    Where some bytes were no text (U+FFFD stands for them) and nothing was changed, the bytes stay.
    """
    normalize = source.encoding not in UNICODE and any(entry.category == "encoding" for entry in source.order.rules)
    if result.text == source.text and (not normalize or "damaged" in source.encoding):
        return source.data
    try:
        return encode(result.text, "utf-8" if normalize else source.encoding)
    except UnicodeError:
        return result.text.encode("utf-8", "surrogatepass")


def _recoded(source: Source, content: bytes) -> bool:
    return source.encoding not in UNICODE and content != source.data


def _deliver(item: Input, options: Fix, source: Source, content: bytes) -> None:
    if options.diff:
        put(_diff(item, source, content, options))
    elif options.write and item.path is not None:
        if content != source.data:
            files.replace(item.path, content, expected=source.data)
    elif options.output is not None and options.output != "-":
        _create(item, options.output, content, "--output")
    elif options.output_dir is not None:
        target = _target(options.output_dir, item)
        _make_folder(os.path.dirname(target))
        _create(item, target, content, "--output-dir")
    else:
        put(content)


def _create(item: Input, target: str, content: bytes, flag: str) -> None:
    """Write an output file that is not the input; what fails is told of the output."""
    if item.path is not None and os.path.exists(target) and os.path.samefile(item.path, target):
        raise InputError(f"{item.name}: {flag} is the input itself; give --write to change it in place")
    try:
        files.create(target, content)
    except files.FileError as error:
        raise InputError(f"cannot write {target}: {error}") from None


def _target(folder: str, item: Input) -> str:
    return os.path.normpath(os.path.join(folder, _relative(item)))


def _relative(item: Input) -> str:
    if item.path is None:
        return os.path.basename(item.name).strip("<>") + ("" if "." in item.name else ".txt")
    return os.path.relpath(item.path, item.root) if item.root else os.path.basename(item.path)


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise files.FileError(f"cannot make the folder {folder}: {error.strerror}") from None


def _spare_own_output(item: Input) -> None:
    """Refuse an input that the shell has just emptied: ``cleantext fix a.txt > a.txt``."""
    if item.path is None:
        return
    try:
        same = os.path.samestat(os.fstat(1), os.stat(item.path))
    except OSError:
        return
    if same and os.path.isfile(item.path):
        raise InputError(f"{item.name}: is also the standard output, which the shell has emptied; use --write instead")


def _diff(item: Input, source: Source, content: bytes, options: Fix) -> bytes:
    """A unified diff of one text, in UTF-8."""
    import sys
    from difflib import unified_diff

    from cleantext.decoding import decode
    from cleantext.reporters.styled import render

    after = decode(content)[0] if content else ""
    name = display_name(item.name)
    old, new = _lines(source.text), _lines(after)
    rows = []
    for row in unified_diff(old, new, f"{name} (as it is)", f"{name} (clean)"):
        end = "" if row.endswith("\n") else "\n\\ No newline at end of file\n"
        style = {"+": "green", "-": "red", "@": "cyan"}.get(row[0], "")
        rows.append((row + end, style))
    return render(rows, color=colored(sys.stdout, options.color)).encode("utf-8", "surrogatepass")


def _lines(text: str) -> list[str]:
    """The lines as patch tools see them: only a line feed ends one."""
    *whole, rest = text.split("\n")
    return [line + "\n" for line in whole] + [rest] * bool(rest)
