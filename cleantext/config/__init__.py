"""The configuration: ``[tool.cleantext]`` in pyproject.toml, or cleantext.toml, nearest upward from a file.

Every key is a field of `Config`; a key that does not exist is an error with a suggestion. A pyproject.toml without
the table is passed over, and TOML is only parsed where a configuration is found.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from cleantext.reading.glossary import Glossary

NAMES = ("cleantext.toml", "pyproject.toml")


class ConfigError(ValueError):
    """A configuration that cannot be used; the message names the file, the key and what to do."""


class Config(NamedTuple):
    """What a project wants. Options of the command line win over it."""

    select: tuple[str, ...] | None = None
    """Only these rules (codes, categories, names)."""
    ignore: tuple[str, ...] = ()
    """Not these rules."""
    extend_select: tuple[str, ...] = ()
    """These rules too."""
    unsafe_fixes: bool = False
    """Apply the doubtful fixes too."""
    lang: str | None = None
    """The language of the articles, when all are in one."""
    foreign: str = "keep"
    """What becomes of passages in another language: keep, mark, drop or translate."""
    translator: str | None = None
    """Who translates passages, as NAME:ARGUMENT."""
    keep_original: bool = False
    """Keep the original of a translated passage in a comment."""
    words: tuple[str, ...] = ()
    """Words of the project, which are no typos; the reader adds those of ``words_file``."""
    words_file: tuple[str, ...] = ()
    """Files of such words, one a line, seen from the configuration's folder."""
    names: tuple[str, ...] = ()
    """Names of one or several words, which are neither typos nor passages in another language."""
    exclude: tuple[str, ...] = ()
    """Paths to leave out, as in .gitignore, seen from the configuration's folder."""
    per_file_ignores: Mapping[str, tuple[str, ...]] | None = None
    """Rules to ignore by path pattern, as in .gitignore."""
    fail_on: str = "warning"
    """The least severity that makes `check` exit with 1: info, warning, error or never."""
    max_removal: float = 0.6
    """The share of a text that a fix may remove at most."""
    boilerplate: tuple[str, ...] = ()
    """Files of the project's own boilerplate, seen from the configuration's folder."""
    languages: tuple[str, ...] = ()
    """Languages that passages may be in."""
    passages: tuple[str, ...] = ()
    """Passages in another language that may stay."""
    glossary: tuple[str, ...] | Glossary = ()
    """The project's glossary: its files, seen from the configuration's folder, or what its table holds."""
    folder: str = ""
    """The folder of the file it came from; set by the reader."""


LISTS = frozenset("select ignore extend_select words words_file names exclude boilerplate languages passages".split())
CHOICES = {"foreign": ("keep", "mark", "drop", "translate"), "fail_on": ("info", "warning", "error", "never")}


def for_path(path: str) -> Config:
    """The configuration for a file (or folder) of this name: the nearest upward, else the defaults."""
    try:
        folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
        return _nearest(os.path.abspath(folder))
    except FileNotFoundError:
        # The working folder was deleted: nothing is above it any more.
        return Config()


@cache
def _nearest(folder: str) -> Config:
    for name in NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            config = load(path, required=False)
            if config is not None:
                return config
    parent = os.path.dirname(folder)
    return Config() if parent == folder else _nearest(parent)


def load(path: str, *, required: bool = True) -> Config | None:
    """The configuration in a file; None when it holds none and none is required. Raises ConfigError."""
    data = content_of(path, "configuration")
    in_pyproject = os.path.basename(path) == "pyproject.toml"
    if in_pyproject and not _may_hold_table(data):
        if required:
            raise ConfigError(f"{path} has no table [tool.cleantext]")
        return None
    content = parse_toml(data, path)
    table = _table(content, path) if in_pyproject or content.keys() == {"tool"} else content
    if table is None:
        if required:
            raise ConfigError(f"{path} has no table [tool.cleantext]")
        return None
    return _with_words(_checked(table, path)._replace(folder=os.path.dirname(os.path.abspath(path))))


def content_of(path: str, what: str) -> bytes:
    """The bytes of a file that a configuration is or names; raises ConfigError, which says what it was to be."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(f"cannot read the {what} {path}: {reason}") from None


def _with_words(config: Config) -> Config:
    """The configuration with the words of its files among its words."""
    if not config.words_file:
        return config
    from cleantext.config.words import read_words

    listed = (read_words(os.path.join(config.folder, name)) for name in config.words_file)
    return config._replace(words=config.words + tuple(word for words in listed for word in words))


def _may_hold_table(data: bytes) -> bool:
    """Whether a pyproject.toml may hold [tool.cleantext]: many name the package only, and TOML takes 4 ms to read."""
    lines = [line.strip() for line in data.split(b"\n") if b"tool" in line]
    opened = any(line.startswith(b"[") and b"." not in line for line in lines)
    starts = (b"[", b"tool", b'"tool', b"'tool")
    return b"cleantext" in data and (opened or any(b"cleantext" in line and line.startswith(starts) for line in lines))


def parse_toml(data: bytes, path: str) -> dict[str, Any]:
    """The content of a TOML file; raises ConfigError."""
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{path} is not valid TOML: its values are nested too deeply") from None


def _table(content: Mapping[str, Any], path: str) -> Mapping[str, Any] | None:
    tools = content.get("tool", {})
    table = tools.get("cleantext") if isinstance(tools, dict) else tools
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{path}: {'tool.cleantext' if isinstance(tools, dict) else 'tool'} must be a table")
    return table


def _checked(table: Mapping[str, Any], path: str) -> Config:
    known = {name.replace("_", "-"): name for name in Config._fields if name != "folder"}
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise unknown_key(key, known, path)
        values[known[key]] = _value(known[key], value, f"{path}: {key}")
    return Config(**values)


def unknown_key(key: str, known: Iterable[str], where: str) -> ConfigError:
    """The error for a key that does not exist, with the nearest that does."""
    from difflib import get_close_matches

    near = get_close_matches(str(key).replace("_", "-"), known, 1, 0.5)
    hint = f"; did you mean {near[0]!r}?" if near else f"; the keys are {', '.join(sorted(known))}"
    return ConfigError(f"{where}: unknown key {key!r}{hint}")


def _value(name: str, value: Any, where: str) -> Any:
    """A value of the right kind, or ConfigError."""
    if name in LISTS:
        return _listed(name, value, where)
    if name == "glossary":
        return _glossary(value, where)
    if name == "per_file_ignores":
        if not isinstance(value, dict):
            raise ConfigError(f"{where} must be a table of pattern = [rules]")
        return {pattern: _rules(_strings(rules, where), f"{where}.{pattern!r}") for pattern, rules in value.items()}
    if name in ("unsafe_fixes", "keep_original"):
        if not isinstance(value, bool):
            raise ConfigError(f"{where} must be true or false, not {value!r}")
        return value
    if name == "max_removal":
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise ConfigError(f"{where} must be a share from 0 to 1, not {value!r}")
        return float(value)
    if not isinstance(value, str):
        raise ConfigError(f"{where} must be a string, not {value!r}")
    if name == "lang" and not (value.isalpha() and len(value) in (2, 3)):
        raise ConfigError(f"{where}: no language {value!r}; give an ISO 639-1 code such as en or fr")
    if name in CHOICES and value not in CHOICES[name]:
        raise ConfigError(f"{where} must be one of {', '.join(CHOICES[name])}, not {value!r}")
    return value


def _listed(name: str, value: Any, where: str) -> tuple[str, ...]:
    """A list of strings of the right kind, or ConfigError; one words file may stand without a list around it."""
    found = _strings([value] if name == "words_file" and isinstance(value, str) else value, where)
    if name == "names" and not all(map(str.strip, found)):
        raise ConfigError(f"{where}: a name is blank; fill it or leave it out")
    if name in ("languages", "passages"):
        _check_allowed(name, found, where)
    return _rules(found, where) if name in ("select", "ignore", "extend_select") else found


def _glossary(value: Any, where: str) -> Any:
    if isinstance(value, dict):
        from cleantext.config.glossary import parse_glossary

        return parse_glossary(value, where)
    try:
        return (value,) if isinstance(value, str) else _strings(value, where)
    except ConfigError:
        raise ConfigError(f"{where} must be a file, a list of files or a table of terms, not {value!r}") from None


def _strings(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"{where} must be a list of strings, not {value!r}")
    return tuple(value)


def _check_allowed(name: str, found: tuple[str, ...], where: str) -> None:
    """Raise ConfigError for a language that does not exist or a passage that cannot be one."""
    from cleantext.reading.allowed import allowed

    try:
        allowed(*((found, ()) if name == "languages" else ((), found)))
    except ValueError as error:
        raise ConfigError(f"{where}: {error}") from None


def _rules(selectors: tuple[str, ...], where: str) -> tuple[str, ...]:
    from cleantext.rules import UnknownRuleError, find

    for selector in selectors:
        try:
            find(selector)
        except UnknownRuleError as error:
            raise ConfigError(f"{where}: {error}") from None
    return selectors
