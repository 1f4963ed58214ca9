"""An Argos package: a zip file (.argosmodel) with metadata.json, model/ and sentencepiece.model, in one folder or none.

Read as Argos Translate describes it: https://github.com/argosopentech/argos-translate, argostranslate/package.py.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Any

from cleantext.translators.protocol import TranslationError

LARGEST = 2_000_000_000
"""Bytes of a package unpacked: ten times what the usual ones have."""
MEMBER = re.compile(r"(?:[^/\\]+/)?(metadata\.json|sentencepiece\.model|model/\w[\w.-]*)")
"""What is unpacked. The names have no room for a way out of the folder."""


def pair(data: bytes, where: str) -> tuple[str, str]:
    """The languages in a metadata.json, from and to; raises TranslationError."""
    try:
        found: Any = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise TranslationError(f"{where}: its metadata.json is no JSON object")
    codes = found.get("from_code"), found.get("to_code")
    if not all(isinstance(code, str) and code for code in codes):
        raise TranslationError(f"{where}: its metadata.json has no from_code and to_code")
    if found.get("type", "translate") != "translate" or found.get("target_prefix"):
        raise TranslationError(f"{where}: only packages for one pair of languages are read")
    return str(codes[0]), str(codes[1])


def package_pair(path: str) -> tuple[str, str]:
    """The languages of a package file, from and to; raises TranslationError."""
    with _opened(path) as (package, members):
        if members["metadata.json"].file_size > 1_000_000:
            raise TranslationError(f"{path}: its metadata.json is too large")
        return pair(package.read(members["metadata.json"]), path)


@contextmanager
def unpacked(path: str) -> Iterator[str]:
    """The folder that a package is unpacked in, nobody else's and removed afterwards; raises TranslationError."""
    with TemporaryDirectory(prefix="cleantext-") as folder:
        with _opened(path) as (package, members):
            os.mkdir(os.path.join(folder, "model"))
            for name, member in members.items():
                with package.open(member) as packed, open(os.path.join(folder, name), "xb") as file:
                    while part := packed.read(1 << 20):
                        file.write(part)
        yield folder


@contextmanager
def _opened(path: str) -> Iterator[tuple[zipfile.ZipFile, dict[str, zipfile.ZipInfo]]]:
    """A package and its members by the names they are unpacked under; whatever fails in it is told as its fault."""
    try:
        with zipfile.ZipFile(path) as package:
            listed = ((MEMBER.fullmatch(member.filename), member) for member in package.infolist())
            members = {match[1]: member for match, member in listed if match}
            if sum(member.file_size for member in members.values()) > LARGEST or len(members) > 32:
                raise TranslationError(f"{path} would be larger than {LARGEST // 1_000_000} MB unpacked")
            for name in ("metadata.json", "model/model.bin", "sentencepiece.model"):
                if name not in members:
                    raise TranslationError(f"{path} has no {name}; packages with another tokenizer are not read")
            yield package, members
    except TranslationError:
        raise
    except Exception as error:
        # A damaged or hostile zip file raises whatever zipfile and its decompressors do.
        told = getattr(error, "strerror", None) or error
        raise TranslationError(f"cannot read the Argos package {path}: {told}") from error
