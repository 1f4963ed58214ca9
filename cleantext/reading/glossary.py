"""A project's glossary: wrong renderings of a term, each with the right one, and names that must stay.

Values and the search for them in a text; reading files and judging findings is for other rooms. Rules and translators
may both import it. A look at a text costs one table look-up a word, however many terms there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from cleantext.model import Safety, Span
from cleantext.reading.document import MASK

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_GAP = rf"{MASK}*(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*){MASK}*"
"""White space between the words of a term: a line may end there, a paragraph may not; marks of a format may stand
beside it."""
_BEFORE = re.compile(r"[-@#/\\_=&?%~+.]\Z")
_AFTER = r"(?!\w|-\w|[@/\\=_]|[.:]\w)"
"""What joins a word to an address, a tag or a compound: there it is no rendering of anything."""

_SMALL = frozenset("a an and at by for from in of on or the to with".split())
"""Words that stay small in a heading."""


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


class _Form(NamedTuple):
    """A way in which an entry may stand in a text."""

    key: str
    written: str
    right: str = ""
    term: Term | None = None


class Glossary(_Entries):
    """All terms and names of a project. Frozen and comparable; its tables are made when a text first needs them."""

    RULE = "glossary-term"
    """The name of the rule that mends the terms."""

    @cached_property
    def table(self) -> dict[tuple[str, str], list[_Form]]:
        """Every form by its first two words, the longest first; a name has no term and hides the terms within it."""
        names = [_Form(_key(name), name) for name in self.names]
        return _filed([*names, *self._terms()])

    @cached_property
    def guards(self) -> dict[tuple[str, str], list[_Form]]:
        """The names and both sides of the terms: what no other rule may touch."""
        sides = [side for term in self.terms for side in (term.right, plural(term.right))]
        forms = [_Form(_key(side), side) for side in (*self.names, *sides)]
        return _filed([*forms, *(form._replace(term=None) for form in self._terms())])

    def find(self, text: str) -> Iterator[Hit]:
        """The wrong renderings in a text, in order; a possessive ending stays outside the hit."""
        for start, end, form in _scan(text, self.table):
            if form.term is not None:
                yield Hit(start, end, _cased(text[start:end], form.term.wrong, form.right), form.term)

    def guarded(self, text: str) -> Iterator[Span]:
        """Where names, wrong and right renderings stand, in order."""
        for start, end, _ in _scan(text, self.guards):
            yield Span(start, end)

    def _terms(self) -> Iterator[_Form]:
        for term in self.terms:
            yield _Form(_key(term.wrong), term.wrong, term.right, term)
            yield _Form(_key(plural(term.wrong)), plural(term.wrong), plural(term.right), term)


def _filed(forms: Iterable[_Form]) -> dict[tuple[str, str], list[_Form]]:
    table: dict[tuple[str, str], list[_Form]] = {}
    for form in sorted(forms, key=_order):
        first, second, *_ = [*map(_bare, _WORD.findall(form.key)), "", ""]
        table.setdefault((first, second), []).append(form)
    return table


def _order(form: _Form) -> tuple[int, bool, bool]:
    """Names before terms, and a listed plural before a regular one."""
    return -len(form.key), form.term is not None, form.term is not None and form.written != form.term.wrong


def _scan(text: str, table: dict[tuple[str, str], list[_Form]]) -> Iterator[tuple[int, int, _Form]]:
    """The forms in a text, from left to right, the longest at each place."""
    end = 0
    words = [(match.start(), _bare(match[0]).lower()) for match in _WORD.finditer(text)]
    for number, (start, word) in enumerate(words):
        if start < end:
            continue
        following = words[number + 1][1] if number + 1 < len(words) else ""
        forms = table.get((word, following), []) + table.get((word, ""), [])
        if not forms or _BEFORE.search(text, max(start - 1, 0), start):
            continue
        for form in forms:
            match = _pattern(form.key).match(text, start)
            if match and _same_name(match[0], form.written):
                end = match.end()
                yield start, end, form
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
            remedy = "leave it out" if hit.term == term else f"say at once what {hit.term.wrong!r} should be"
            what = f"its right side {term.right!r} holds {hit.term.wrong!r} and would change again"
            yield f"{term.wrong!r}: {what}; {remedy}"


def plural(text: str) -> str:
    """The regular English plural of a term's last word."""
    if re.search(r"[^aeiou]y$", text):
        return text[:-1] + "ies"
    return text + ("es" if re.search(r"(?:s|x|z|ch|sh)$", text) else "s")


def begins_with_word(text: str) -> bool:
    """Whether a term begins with a word, by which it is looked up."""
    return _WORD.match(_key(text)) is not None


def _key(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).lower()


def _bare(word: str) -> str:
    if "'" not in word and "’" not in word:
        return word
    return re.sub(r"'s?$", "", word.replace("’", "'"), flags=re.IGNORECASE)


@lru_cache(maxsize=4096)
def _pattern(key: str) -> re.Pattern[str]:
    words = (re.escape(part).replace("'", "['’]") for part in key.split(" "))
    return re.compile(_GAP.join(words) + _AFTER, re.IGNORECASE)


def _same_name(found: str, written: str) -> bool:
    """Whether capitals of an entry are there in what was found: "Orange", a firm, is not "orange"."""
    folded = " ".join(found.replace(MASK, "").split())
    return folded.isupper() or all(a == b for a, b in zip(folded, written, strict=False) if b.isupper())


def _cased(found: str, wrong: str, right: str) -> str:
    if found.isupper() and len(found) > 1 and not wrong.isupper():
        return right.upper()
    if found[0].isupper() and wrong[0].islower():
        words = found.split()
        if len(words) > 1 and all(word[0].isupper() or word in _SMALL for word in words):
            head, *rest = right.split(" ")
            return " ".join([_capital(head), *(word if word in _SMALL else _capital(word) for word in rest)])
        return _capital(right)
    return right


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
