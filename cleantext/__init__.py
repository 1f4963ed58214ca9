r"""Turns scraped or machine-translated article text into a clean article, and says what it changed and why.

>>> import cleantext
>>> cleantext.clean("She shut the the door.").text
'She shut the door.'
>>> cleantext.decode(b"un caf\xe9 noir, s'il vous pla\xeet")
("un café noir, s'il vous plaît", 'cp1252')

`clean` is the one path: the command line and batch runs call it and nothing else.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in typing, whose import would add a third to what `--version` takes
if TYPE_CHECKING:
    from typing import Any

    from cleantext.config.boilerplate import parse_boilerplate, read_boilerplate
    from cleantext.config.glossary import parse_glossary, read_glossary
    from cleantext.decoding import DecodeError, decode
    from cleantext.model import Finding, Result
    from cleantext.pipeline import clean
    from cleantext.reading.glossary import Glossary
    from cleantext.reading.own import OwnBoilerplate

__version__ = "0.1.0"
__distribution__ = "cleantext-cli"
__all__ = [
    "DecodeError",
    "Finding",
    "Glossary",
    "OwnBoilerplate",
    "Result",
    "clean",
    "decode",
    "parse_boilerplate",
    "parse_glossary",
    "read_boilerplate",
    "read_glossary",
]

_HOMES = {
    "DecodeError": "cleantext.decoding",
    "Finding": "cleantext.model",
    "Glossary": "cleantext.reading.glossary",
    "OwnBoilerplate": "cleantext.reading.own",
    "Result": "cleantext.model",
    "clean": "cleantext.pipeline",
    "decode": "cleantext.decoding",
    "parse_boilerplate": "cleantext.config.boilerplate",
    "parse_glossary": "cleantext.config.glossary",
    "read_boilerplate": "cleantext.config.boilerplate",
    "read_glossary": "cleantext.config.glossary",
}


def __getattr__(name: str) -> Any:
    """The public names, imported when first used: `import cleantext` alone costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
