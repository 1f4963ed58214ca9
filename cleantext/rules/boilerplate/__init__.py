"""Rules of the category boilerplate, one a file: furniture of the page around an article.

``signs`` reads what a line says by itself, ``page`` what the lines say together, ``listed`` what the project says of
them; each rule names one kind.
"""

from __future__ import annotations

from collections.abc import Container

from cleantext.reading.document import Document


def relevant(document: Document) -> Container[str]:
    """The rules that have a line to remove, and the project's own: a page without furniture loads none."""
    from cleantext.rules.boilerplate.page import ruled_out

    found = ruled_out(document)
    return found if document.own is None else {*found, document.own.RULE}
