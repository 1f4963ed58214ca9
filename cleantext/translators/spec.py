"""A translator from its spec, ``NAME:ARGUMENT``; those of other packages come from the entry points of `GROUP`."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from cleantext.translators.protocol import TranslationError, Translator

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "cleantext.translators"
OURS = {
    "apertium": "Apertium",
    "command": "Command",
    "ctranslate2": "CTranslate2",
    "libretranslate": "LibreTranslate",
}


@lru_cache(maxsize=16)
def translator(spec: str) -> Translator:
    """The translator of a spec such as ``apertium:fra-cat,cat-eng``; raises TranslationError.

    One for each spec: a model is not loaded again for the next article.
    """
    name, _, argument = spec.partition(":")
    if name in OURS:
        if not argument.strip():
            raise TranslationError(f"translator {spec!r}: nothing after {name}:")
        made: Translator = getattr(import_module(f"cleantext.translators.{name}"), OURS[name])(argument.strip())
        return made
    from importlib.metadata import entry_points

    for entry in entry_points(group=GROUP, name=name):
        return _of_package(entry, argument)
    known = sorted({*OURS, *entry_points(group=GROUP).names})
    raise TranslationError(f"no translator {name!r}; there are {', '.join(known)}, each as NAME:ARGUMENT")


def _of_package(entry: EntryPoint, argument: str) -> Translator:
    """The translator of another package, whose faults are told as its own."""
    try:
        made: Translator = entry.load()(argument)
    except TranslationError:
        raise
    except Exception as error:
        raise TranslationError(f"translator {entry.name!r} ({entry.value}): {type(error).__name__}: {error}") from error
    if not callable(getattr(made, "translate", None)):
        raise TranslationError(f"translator {entry.name!r} ({entry.value}) has no method translate")
    return made
