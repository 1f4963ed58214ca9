"""Turns scraped or machine-translated article text into a clean article, and says what it changed and why.

>>> import cleantext
>>> result = cleantext.clean("The the harbour was quiet.\\nMore Stories\\n")
>>> text, encoding = cleantext.decode(b"caf\\xe9 noir, s'il vous pla\\xeet")

`clean` is the one path: the command line and batch runs call it and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleantext.decoding import DecodeError, decode
    from cleantext.model import Finding, Result
    from cleantext.pipeline import clean

__version__ = "0.1.0"
__distribution__ = "cleantext-cli"
__all__ = ["DecodeError", "Finding", "Result", "clean", "decode"]

_HOMES = {
    "DecodeError": "cleantext.decoding",
    "Finding": "cleantext.model",
    "Result": "cleantext.model",
    "clean": "cleantext.pipeline",
    "decode": "cleantext.decoding",
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
