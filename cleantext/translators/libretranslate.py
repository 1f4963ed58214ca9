"""``libretranslate:URL``: a LibreTranslate server; the key of one that asks for it is in LIBRETRANSLATE_API_KEY.

Nothing but the URL is asked: no redirect is followed, and the proxies of the environment are not heeded.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit

from cleantext.translators.protocol import TranslationError

LARGEST = 16_000_000
"""Bytes of an answer; a longer one is no translation of an article."""


class LibreTranslate:
    """A server at a URL. ``timeout``: seconds for the whole answer, looking up its name included."""

    def __init__(self, argument: str, timeout: float = 60) -> None:
        try:
            parts = urlsplit(argument)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise TranslationError(f"libretranslate: {argument!r} is no URL: {error}") from None
        if parts.scheme not in ("http", "https") or not host:
            raise TranslationError(f"libretranslate needs a URL (http:// or https://), not {argument!r}")
        if "@" in parts.netloc or parts.query or parts.fragment:
            raise TranslationError("libretranslate needs a URL without user name, ? and #")
        self.kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        self.host, self.port = host, port
        self.path = parts.path.rstrip("/").removesuffix("/translate") + "/translate"
        self.url = f"{parts.scheme}://{parts.netloc}{self.path}"
        self.timeout = timeout

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """See `Translator`."""
        asked = {"q": list(texts), "source": source, "target": target, "format": "text"}
        if key := os.environ.get("LIBRETRANSLATE_API_KEY"):
            asked["api_key"] = key
        status, body = self._post(json.dumps(asked).encode())
        if len(body) > LARGEST:
            raise TranslationError(f"{self.url} answered with more than {LARGEST // 1_000_000} MB")
        try:
            content = json.loads(body)
        except (ValueError, RecursionError):
            content = None
        answer = content if isinstance(content, dict) else {}
        if status != 200:
            why = f": {str(answer['error'])[:200]}" if "error" in answer else ""
            why = " (redirects are not followed)" if 300 <= status < 400 else why
            raise TranslationError(f"{self.url} answered with status {status}{why}")
        found = answer.get("translatedText")
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            raise TranslationError(f"{self.url} did not answer with a list of translations")
        if len(found) != len(texts):
            raise TranslationError(f"{self.url} gave {len(found)} translations for {len(texts)} texts")
        return found

    def _post(self, body: bytes) -> tuple[int, bytes]:
        """Status and body of the answer; raises TranslationError.

        In a thread of its own: a server that sends a byte now and then, or a name server that is silent, would
        outlast any time-out of the socket.
        """
        connection = self.kind(self.host, self.port, timeout=self.timeout)
        deadline = monotonic() + self.timeout
        got: list[tuple[int, bytes] | Exception] = []

        def post() -> None:
            try:
                connection.request("POST", self.path, body, {"Content-Type": "application/json"})
                answer, found = connection.getresponse(), bytearray()
                while len(found) <= LARGEST and monotonic() < deadline and (part := answer.read1(65536)):
                    found += part
                got.append((answer.status, bytes(found)))
            except (OSError, HTTPException, ValueError) as error:
                got.append(error)
            finally:
                connection.close()

        thread = Thread(target=post, daemon=True)
        thread.start()
        thread.join(self.timeout)
        match got[0] if got and monotonic() < deadline else None:
            case (status, found):
                return status, found
            case None | TimeoutError():
                raise TranslationError(f"{self.url} gave no whole answer in {self.timeout:g} s")
            case error:
                raise TranslationError(f"{self.url}: {getattr(error, 'strerror', None) or error}")
