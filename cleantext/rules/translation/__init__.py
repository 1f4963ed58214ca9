"""Rules of the category translation, one a file: what machine translation leaves behind in an English article.

Each rule offers its ``signs``; ``evidence`` weighs the signs of all rules together and says which ones speak.
The rules know English articles only; a passage in another language keeps its own typography.
"""

from __future__ import annotations

from cleantext.reading.document import Document


def relevant(document: Document) -> bool:
    """Whether the rules are worth loading: they speak in English articles alone."""
    return document.language == "en"
