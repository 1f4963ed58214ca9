"""Rules of the category translation, one a file: what machine translation leaves behind in an English article.

Each rule offers its ``signs``; ``triggers`` says at a glance which rules may have any, and ``evidence`` weighs the
signs of all rules together and says which ones speak.
The rules know English articles only; a passage in another language keeps its own typography.
"""

from __future__ import annotations

from collections.abc import Container

from cleantext.reading.document import Document


def relevant(document: Document) -> Container[str]:
    """The rules whose signs speak, and the project's glossary; none outside of English articles."""
    if document.language != "en":
        return ()
    from cleantext.rules.translation.evidence import speaking

    found = {sign.rule for sign in speaking(document)}
    return found if document.glossary is None else {*found, document.glossary.RULE}
