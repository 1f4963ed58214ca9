"""``libretranslate:URL``: a LibreTranslate server; the key of one that asks for it is in LIBRETRANSLATE_API_KEY."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from cleantext.translators.protocol import TranslationError

LARGEST = 16_000_000
"""Bytes of an answer; a longer one is no translation of an article."""


class LibreTranslate:
    """A server at a URL, which alone is asked. ``timeout``: seconds without a byte."""

    def __init__(self, argument: str, timeout: float = 60) -> None:
        if not argument.startswith(("http://", "https://")):
            raise TranslationError(f"libretranslate needs a URL (http:// or https://), not {argument!r}")
        self.url = argument.rstrip("/") + "/translate"
        self.timeout = timeout

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """See `Translator`."""
        asked = {"q": list(texts), "source": source, "target": target, "format": "text"}
        if key := os.environ.get("LIBRETRANSLATE_API_KEY"):
            asked["api_key"] = key
        try:
            request = Request(self.url, json.dumps(asked).encode(), {"Content-Type": "application/json"})
            with urlopen(request, timeout=self.timeout) as answer:
                body = answer.read(LARGEST + 1)
        except HTTPError as error:
            raise TranslationError(f"{self.url} answered with status {error.code}") from None
        except (OSError, HTTPException, ValueError) as error:
            raise TranslationError(f"{self.url}: {getattr(error, 'reason', None) or error}") from None
        if len(body) > LARGEST:
            raise TranslationError(f"{self.url} answered with more than {LARGEST // 1_000_000} MB")
        try:
            found = json.loads(body)["translatedText"]
        except (ValueError, TypeError, KeyError, RecursionError):
            raise TranslationError(f"{self.url} did not answer with a translation") from None
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            raise TranslationError(f"{self.url} did not answer with a list of texts")
        if len(found) != len(texts):
            raise TranslationError(f"{self.url} gave {len(found)} translations for {len(texts)} texts")
        return found
