"""A project's glossary: wrong renderings of a term, each with the right one, and names that must stay.

Values and the search for them in a text; reading files and judging findings is for other rooms. Rules and translators
may both import it. A look at a text costs one table look-up a word, however many terms there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from cleantext.model import Safety

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_GAP = r"(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)"
"""White space between the words of a term: a line may end there, a paragraph may not."""


class Term(NamedTuple):
    """A wrong rendering and the right one; ``source``: the language it comes from, "" where that is not said."""

    wrong: str
    right: str
    source: str = ""
    safety: Safety = "safe"


class Hit(NamedTuple):
    """A wrong rendering in a text: characters of that text, half-open, and what should stand there."""

    start: int
    end: int
    right: str
    term: Term


class _Entries(NamedTuple):
    terms: tuple[Term, ...] = ()
    names: tuple[str, ...] = ()


class Glossary(_Entries):
    """All terms and names of a project. Frozen and comparable; its table is made when a text first needs it."""

    @cached_property
    def table(self) -> dict[str, list[tuple[str, str, Term | None]]]:
        """Every form by its first word, the longest first; a name has no term and hides the terms within it."""
        forms: list[tuple[str, str, Term | None]] = [(_key(name), "", None) for name in self.names]
        for term in self.terms:
            forms.append((_key(term.wrong), term.right, term))
            forms.append((_key(plural(term.wrong)), plural(term.right), term))
        table: dict[str, list[tuple[str, str, Term | None]]] = {}
        for form in sorted(forms, key=lambda form: (-len(form[0]), form[2] is not None)):
            table.setdefault(_bare(form[0].split(" ")[0]), []).append(form)
        return table

    def find(self, text: str) -> Iterator[Hit]:
        """The wrong renderings in a text, in order; a possessive ending stays outside the hit."""
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end:
                continue
            for key, right, term in self.table.get(_bare(word[0]).casefold(), ()):
                stop = _stop(text, word.start(), key)
                if stop is None:
                    continue
                if term is not None and not _same_name(text[word.start() : stop], term.wrong):
                    continue
                end = stop
                if term is not None:
                    yield Hit(word.start(), stop, _cased(text[word.start() : stop], term.wrong, right), term)
                break


def mistakes(terms: Iterable[Term]) -> Iterator[str]:
    """What is wrong with terms, a line each: a term that says two things, nothing, or would change again."""
    listed = tuple(terms)
    rights: dict[str, str] = {}
    for term in listed:
        key = _key(term.wrong)
        if key in rights and rights[key] != term.right:
            yield f"{term.wrong!r} has two right renderings, {rights[key]!r} and {term.right!r}; leave one of them out"
        elif key == _key(term.right):
            yield f"{term.wrong!r} is its own right rendering; leave it out"
        rights.setdefault(key, term.right)
    glossary = Glossary(listed)
    for term in listed:
        hit = next((hit for text in (term.right, plural(term.right)) for hit in glossary.find(text)), None)
        if hit is not None and _key(term.wrong) != _key(term.right):
            yield f"{term.right!r} holds {hit.term.wrong!r} and would change again; name the last rendering at once"


def plural(text: str) -> str:
    """The regular English plural of a term's last word."""
    if re.search(r"[^aeiou]y$", text):
        return text[:-1] + "ies"
    return text + ("es" if re.search(r"(?:s|x|z|ch|sh)$", text) else "s")


def _key(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()


def _bare(word: str) -> str:
    return re.sub(r"'s?$", "", word.replace("’", "'"), flags=re.IGNORECASE)


def _stop(text: str, start: int, key: str) -> int | None:
    pattern = _GAP.join(re.escape(part).replace("'", "['’]") for part in key.split(" "))
    match = re.compile(rf"{pattern}(?!\w|-\w)", re.IGNORECASE).match(text, start)
    return match.end() if match else None


def _same_name(found: str, wrong: str) -> bool:
    """Whether capitals of a term are there in what was found: "Orange", a firm, is not "orange"."""
    folded = " ".join(found.split())
    return folded.isupper() or all(a == b for a, b in zip(folded, wrong, strict=False) if b.isupper())


def _cased(found: str, wrong: str, right: str) -> str:
    if found.isupper() and len(found) > 1 and not wrong.isupper():
        return right.upper()
    if found[0].isupper() and wrong[0].islower():
        words = found.split()
        if len(words) > 1 and all(word[0].isupper() for word in words):
            return " ".join(word[0].upper() + word[1:] for word in right.split(" "))
        return right[0].upper() + right[1:]
    return right
