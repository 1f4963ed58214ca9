"""The texts that a command works on: named files, folders, standard input; each with its own configuration."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from cleantext.batch import files, walk
from cleantext.cli import UsageError
from cleantext.cli.options.shared import Reading
from cleantext.config import Config, ConfigError, for_path, load
from cleantext.decoding import DecodeError, decode
from cleantext.formats import SUFFIXES
from cleantext.model import Result
from cleantext.pipeline import Foreign, Order, run
from cleantext.reading.words import listed_words
from cleantext.rules import select

if TYPE_CHECKING:
    from cleantext.reading.allowed import Allowed
    from cleantext.reading.glossary import Glossary
    from cleantext.reading.names import Names
    from cleantext.reading.own import OwnBoilerplate
    from cleantext.translators.protocol import Translator

OTHER_FORMATS = frozenset(
    ".html .htm .xhtml .xml .json .jsonl .ndjson .csv .tsv .parquet .rst .tex .rtf .docx .odt .pdf .epub .ipynb .py "
    ".js .ts .css .toml .yaml .yml".split()
)
"""Endings of files that are no plain text: read as such only when ``--format`` says so."""


class Input(NamedTuple):
    """A text to be worked on. ``path`` is None for standard input; ``root`` the folder it was found in."""

    name: str
    path: str | None
    root: str | None = None


class Source(NamedTuple):
    """A text that was read, with all that is needed to clean it and write it back."""

    data: bytes
    text: str
    encoding: str
    order: Order
    config: Config


class InputError(Exception):
    """An input that could not be read; the message is one line."""


def inputs(options: Reading) -> Iterator[Input | InputError]:
    """Every input in order, or the reason why there is none. Raises ConfigError for options that cannot be used."""
    _own_boilerplate(options, Config())
    _glossary(options, Config())
    paths = options.paths
    if not paths:
        if sys.stdin is None:
            raise UsageError("standard input is closed")
        if sys.stdin.isatty():
            raise UsageError("name a file or a folder, or - for standard input")
        paths = ("-",)
    for path in paths:
        if path == "-":
            yield Input(options.stdin_filename or "<stdin>", None)
        elif not path:
            yield InputError("a file name is empty")
        else:
            try:
                yield from _named(path, options)
            except ConfigError as error:
                if options.config is not None:
                    raise
                yield InputError(f"{path}: {error}")


def _named(path: str, options: Reading) -> Iterator[Input | InputError]:
    if os.path.isdir(path):
        yield from _folder(path, options)
    elif not (options.force_exclude and _excluded(path, options)):
        yield Input(path, path)


def _folder(path: str, options: Reading) -> Iterator[Input | InputError]:
    config = configuration(path, options)
    excludes = ((config.folder or ".", config.exclude), (".", options.exclude))
    try:
        found = list(walk.walk(path, excludes, heed_gitignore=not options.no_ignore))
    except OSError as error:
        yield InputError(f"{path}: {error.strerror}")
        return
    except walk.PatternError as error:
        raise ConfigError(f"exclude: {error}") from None
    if not found:
        yield InputError(f"{path}: no articles in this folder ({', '.join(SUFFIXES)})")
    for file in found:
        if isinstance(file, str):
            yield Input(file, file, path)
        else:
            yield InputError(f"{file.path}: {file.reason}")


def _excluded(path: str, options: Reading) -> bool:
    config = configuration(path, options)
    try:
        pairs = ((config.exclude, config.folder or "."), (options.exclude, "."))
        return any(walk.excluded(path, patterns, base) for patterns, base in pairs)
    except walk.PatternError as error:
        raise ConfigError(f"exclude: {error}") from None


def configuration(path: str, options: Reading) -> Config:
    """The configuration for a file of this name."""
    if options.isolated:
        return Config()
    if options.config is not None:
        return load(options.config) or Config()
    return for_path(path)


def read(item: Input, options: Reading) -> Source:
    """Read and decode an input; raises InputError."""
    if item.path is None and sys.stdin is None:
        raise InputError("standard input is closed")
    try:
        data = sys.stdin.buffer.read() if item.path is None else files.read(item.path)
        text, encoding = decode(data)
    except (OSError, DecodeError) as error:
        raise InputError(f"{item.name}: {getattr(error, 'strerror', None) or error}") from None
    try:
        config = configuration(item.path or options.stdin_filename or ".", options)
        return Source(data, text, encoding, order(item, options, config), config)
    except ConfigError as error:
        if options.config is not None:
            raise
        raise InputError(f"{item.name}: {error}") from None


def cleaned(item: Input, source: Source) -> Result:
    """The text cleaned. A fault of ours is an InputError too, so that the other inputs are still done."""
    try:
        return run(source.text, source.order)
    except Exception as error:
        if os.environ.get("CLEANTEXT_DEBUG"):
            raise
        what = " ".join(f"{type(error).__name__}: {error}".split())
        message = f"{item.name}: internal error, please report it ({what}); CLEANTEXT_DEBUG=1 shows where"
        raise InputError(message) from error


def order(item: Input, options: Reading, config: Config) -> Order:
    """What is asked for this input: the options first, then the configuration."""
    ignored = [*config.ignore, *options.ignore]
    for pattern, rules in (config.per_file_ignores or {}).items():
        name = item.path or options.stdin_filename
        try:
            if name and walk.excluded(name, (pattern,), config.folder or "."):
                ignored += rules
        except walk.PatternError as error:
            raise ConfigError(f"per-file-ignores: {error}") from None
    foreign: Foreign = getattr(options, "foreign", None) or config.foreign  # type: ignore[assignment]
    for name in ("translator", "keep_original") if foreign != "translate" else ():
        if getattr(options, name, None):
            raise UsageError(f"--{name.replace('_', '-')} is only used with --foreign translate")
    return Order(
        rules=select(options.select or config.select, ignored, [*config.extend_select, *options.extend_select]),
        lang=language(options.lang or config.lang),
        unsafe_fixes=options.unsafe_fixes or config.unsafe_fixes,
        format=_format(item, options),
        foreign=foreign,
        words=listed_words(config.words),
        names=_names(config),
        boilerplate=_own_boilerplate(options, config),
        allowed=_allowed(options.languages or config.languages, config.passages),
        glossary=_glossary(options, config),
        translator=_translator(options, config) if foreign == "translate" else None,
        keep_original=getattr(options, "keep_original", False) or config.keep_original,
    )


def _translator(options: Reading, config: Config) -> Translator | None:
    """Who translates; None for a command that changes nothing. Raises UsageError."""
    if not hasattr(options, "translator"):
        return None
    spec = options.translator or config.translator
    if not spec:
        raise UsageError("--foreign translate needs --translator SPEC, such as apertium:fra-cat,cat-eng")
    from cleantext.translators.protocol import TranslationError
    from cleantext.translators.spec import translator

    try:
        return translator(spec)
    except TranslationError as error:
        raise UsageError(" ".join(str(error).split())) from None


def _allowed(languages: tuple[str, ...], passages: tuple[str, ...]) -> Allowed | None:
    """What may stay in another language; None when nothing is listed."""
    if not languages and not passages:
        return None
    from cleantext.reading.allowed import allowed

    try:
        return allowed(languages, passages)
    except ValueError as error:
        raise UsageError(f"--languages: {error}") from None


def _names(config: Config) -> Names | None:
    if not config.names:
        return None
    from cleantext.reading.names import listed_names

    return listed_names(config.names)


def _own_boilerplate(options: Reading, config: Config) -> OwnBoilerplate | None:
    """The files of the configuration, then those of the command line; None when there are none."""
    if not config.boilerplate and not options.boilerplate:
        return None
    from cleantext.config.boilerplate import read_files

    listed = [(name, os.path.join(config.folder, name)) for name in config.boilerplate]
    return read_files(listed + [(name, name) for name in options.boilerplate])


def _glossary(options: Reading, config: Config) -> Glossary | None:
    """The glossary of the configuration with the files of the command line; None when there is none."""
    if not config.glossary and not options.glossary:
        return None
    from cleantext.config.glossary import read_files
    from cleantext.reading.glossary import Glossary

    if isinstance(config.glossary, Glossary):
        return read_files(options.glossary, config.glossary)
    return read_files([*(os.path.join(config.folder, name) for name in config.glossary), *options.glossary])


def language(code: str | None) -> str | None:
    """A language code, checked."""
    if code is not None and not (code.isalpha() and len(code) in (2, 3)):
        raise UsageError(f"no language {code!r}; give an ISO 639-1 code such as en or fr")
    return code.lower() if code else None


def _format(item: Input, options: Reading) -> str:
    if options.format != "auto":
        return options.format
    ending = os.path.splitext(item.name)[1].lower()
    if ending in OTHER_FORMATS:
        raise InputError(f"{item.name}: {ending} files are not read yet; --format plain reads it as plain text")
    return SUFFIXES.get(ending, "plain")
