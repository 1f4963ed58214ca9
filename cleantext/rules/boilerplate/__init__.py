"""Rules of the category boilerplate, one a file: furniture of the page around an article.

``signs`` reads what a line says by itself, ``page`` what the lines say together; each rule names one kind.
"""

from __future__ import annotations

from cleantext.reading.document import Document


def relevant(document: Document) -> bool:
    """Whether any line is furniture: a page without any loads none of the rules."""
    from cleantext.rules.boilerplate.page import holds_furniture

    return holds_furniture(document)
