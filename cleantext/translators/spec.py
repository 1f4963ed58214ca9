"""A translator from its spec, ``NAME:ARGUMENT``; those of other packages come from the entry points of `GROUP`."""

from __future__ import annotations

from importlib import import_module

from cleantext.translators.protocol import TranslationError, Translator

GROUP = "cleantext.translators"
OURS = {
    "apertium": "Apertium",
    "command": "Command",
    "libretranslate": "LibreTranslate",
}


def translator(spec: str) -> Translator:
    """The translator of a spec such as ``apertium:fra-cat,cat-eng``; raises TranslationError."""
    name, _, argument = spec.partition(":")
    if name in OURS:
        if not argument.strip():
            raise TranslationError(f"translator {spec!r}: nothing after {name}:")
        made: Translator = getattr(import_module(f"cleantext.translators.{name}"), OURS[name])(argument.strip())
        return made
    from importlib.metadata import entry_points

    for entry in entry_points(group=GROUP, name=name):
        other: Translator = entry.load()(argument)
        return other
    known = sorted({*OURS, *entry_points(group=GROUP).names})
    raise TranslationError(f"no translator {name!r}; there are {', '.join(known)}, each as NAME:ARGUMENT")
