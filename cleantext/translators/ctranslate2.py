"""``ctranslate2:FOLDER`` or ``ctranslate2:FILE.argosmodel``: a model of CTranslate2, run in this process.

The folder holds what CTranslate2's converters write (model.bin, config.json, vocabularies) and the SentencePiece models
by their usual names. Its languages are those of its metadata.json, or of its name (``opus-mt-fr-en``), or given:
``ctranslate2:fr-en:FOLDER``. The packages are those of the extra ``ctranslate2``; nothing is downloaded.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from typing import Any, NamedTuple

from cleantext.translators.argos import package_pair, pair, unpacked
from cleantext.translators.protocol import TranslationError

PIECES = (
    ("source.spm", "target.spm"),
    ("sentencepiece.model", "sentencepiece.model"),
    ("spiece.model", "spiece.model"),
    ("spm.model", "spm.model"),
)
"""File names of the SentencePiece models, for the source and the target: Opus-MT, Argos and OpenNMT, T5, others."""
LONGEST = 500
"""Pieces of a text; the models were trained on sentences, and longer ones are cut off without a word."""


class _Model(NamedTuple):
    """What is asked: a ctranslate2.Translator and two SentencePiece processors, none of which has types."""

    translator: Any
    source: Any
    target: Any
    end: str
    end_is_given: bool


class CTranslate2:
    """A model for one pair of languages, loaded when it is first asked. Raises TranslationError where there is none."""

    def __init__(self, argument: str) -> None:
        for package in ("ctranslate2", "sentencepiece"):
            if find_spec(package) is None:
                raise TranslationError(
                    f"ctranslate2 needs the package {package}: pip install 'cleantext-cli[ctranslate2]'"
                )
        told = re.fullmatch(r"([a-z]{2,3})-([a-z]{2,3}):(.+)", argument)
        self.path = told[3] if told else argument
        self.packed = not os.path.isdir(self.path)
        self.pair = (told[1], told[2]) if told else self._own_pair()
        if not self.packed:
            _files(self.path)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """See `Translator`. A text whose translation comes to no end, as those of a looping model, gets none: ""."""
        if (source, target) != self.pair:
            raise TranslationError(f"{self.path} translates {self.pair[0]} to {self.pair[1]}, not {source} to {target}")
        try:
            return self._translated(texts)
        except TranslationError:
            raise
        except Exception as error:
            # The libraries raise RuntimeError, ValueError and others for a model that does not fit or is damaged.
            raise TranslationError(f"the model {self.path} failed: {error}") from error

    def _translated(self, texts: Sequence[str]) -> list[str]:
        model = self._model
        given: list[list[str]] = [model.source.encode(text, out_type=str) for text in texts]
        longest = max(map(len, given), default=0)
        if longest > LONGEST:
            raise TranslationError(f"a sentence of {longest} pieces is too long for a model")
        answers = model.translator.translate_batch(
            [pieces + [model.end] * model.end_is_given for pieces in given],
            beam_size=4,
            max_batch_size=16,
            max_decoding_length=min(256, 3 * longest + 40),
            replace_unknowns=True,
            return_end_token=True,
        )
        found = [answer.hypotheses[0] for answer in answers]
        return [
            str(model.target.decode(pieces[:-1])).strip() if pieces and pieces[-1] == model.end else ""
            for pieces in found
        ]

    @cached_property
    def _model(self) -> _Model:
        if not self.packed:
            return _load(self.path)
        with unpacked(self.path) as folder:
            return _load(folder)

    def _own_pair(self) -> tuple[str, str]:
        """The languages that a package or folder says it is for."""
        if self.packed:
            return package_pair(self.path)
        metadata = os.path.join(self.path, "metadata.json")
        try:
            with open(metadata, "rb") as file:
                return pair(file.read(1_000_000), self.path)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise TranslationError(f"cannot read {metadata}: {error.strerror}") from None
        named = re.search(r"(?:^|[-_])([a-z]{2,3})[-_]([a-z]{2,3})$", os.path.basename(os.path.abspath(self.path)))
        if named is None:
            raise TranslationError(
                f"{self.path} does not say which languages it is for; write ctranslate2:fr-en:{self.path}"
            )
        return named[1], named[2]


def _files(folder: str) -> tuple[str, str, str]:
    """The folder of model.bin, and the SentencePiece models of source and target; raises TranslationError."""
    inner = os.path.join(folder, "model")
    model = folder if os.path.isfile(os.path.join(folder, "model.bin")) else inner
    for name in ("model.bin", "config.json"):
        # The first versions of CTranslate2, and packages made with them, had no config.json.
        if not os.path.isfile(os.path.join(model, name)) and (name == "model.bin" or model != inner):
            raise TranslationError(f"{folder} has no {name}")
    for names in PIECES:
        source, target = (os.path.join(folder, name) for name in names)
        if os.path.isfile(source) and os.path.isfile(target):
            return model, source, target
    known = ", ".join(" and ".join(sorted(set(names))) for names in PIECES)
    raise TranslationError(f"{folder} has no SentencePiece model; the names known are {known}")


def _load(folder: str) -> _Model:
    import ctranslate2
    import sentencepiece

    model, source, target = _files(folder)
    config: dict[str, Any] = {}
    if os.path.isfile(path := os.path.join(model, "config.json")):
        with open(path, "rb") as file:
            config = json.load(file)
    pieces = {path: sentencepiece.SentencePieceProcessor(model_file=path) for path in {source, target}}
    # Converted from Transformers, a model starts with <pad> and leaves it to the caller to end the source.
    ended = config.get("decoder_start_token") == "<pad>" and not config.get("add_source_eos")
    # Threads that wait for one another by spinning take seconds a sentence where the cores are busy: half of the cores.
    threads = max(1, min(4, (os.cpu_count() or 1) // 2))
    translator = ctranslate2.Translator(model, device="cpu", inter_threads=1, intra_threads=threads)
    return _Model(translator, pieces[source], pieces[target], config.get("eos_token", "</s>"), ended)
