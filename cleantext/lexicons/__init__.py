"""Word data: which words a language has, how frequent they are, and which of them are spelled right.

Tables are memory-mapped when a language is first asked for; see ``SOURCES.md`` for where they come from.
"""

from __future__ import annotations

from cleantext.lexicons.tables import LANGUAGES, Lexicon, lexicon

__all__ = ["LANGUAGES", "Lexicon", "lexicon"]
