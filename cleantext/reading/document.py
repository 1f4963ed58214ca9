"""A text as the rules see it. Every measure is taken when first asked for, once, and shared."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from cleantext.formats.layout import Layout
from cleantext.model import Span
from cleantext.reading.lines import Block, Line, is_wrapped, read_blocks, read_lines
from cleantext.reading.words import Token, Word, read_sentences, read_tokens, read_words, words_in, words_of

if TYPE_CHECKING:
    from cleantext.reading.allowed import Allowed
    from cleantext.reading.glossary import Glossary
    from cleantext.reading.language import Passage
    from cleantext.reading.names import Names
    from cleantext.reading.own import OwnBoilerplate
    from cleantext.reading.quotes import Quote

T = TypeVar("T")
BLANKS = "\t\n\r\x0b\x0c"
WIDE_BLANKS = "\u00a0\u2002\u2003\u2009\u200a\u202f"
MASK = "\ufffc"
"""Stands for a character that is no prose (U+FFFC, object replacement): no letter, no space, no punctuation."""


class Document:
    """A text with its layout and everything measured of it. All offsets are characters of ``text``."""

    def __init__(
        self,
        text: str,
        layout: Layout,
        *,
        lang: str | None = None,
        words: frozenset[str] = frozenset(),
        names: Names | None = None,
        own: OwnBoilerplate | None = None,
        allowed: Allowed | None = None,
        glossary: Glossary | None = None,
    ) -> None:
        self.text = text
        self.layout = layout
        self.forced_language = lang
        self.project_words = words
        """Words that the project knows, lower-case: no typos."""
        self.names = names
        """Names that the project lists; None when it lists none."""
        self.own = own
        """The boilerplate that the project lists itself; None when it lists none."""
        self.allowed = allowed
        """The passages in another language that may stay; None when none are listed."""
        self.glossary = glossary
        """The terms and names of the project; None when it has none."""
        self._memo: dict[str, Any] = {}
        self._block_passages: dict[int, tuple[Passage, ...]] = {}
        self._block_words: dict[int, list[str]] = {}

    @cached_property
    def prose(self) -> str:
        """The text, of the same length, with each character that is not prose masked; line breaks and spaces stay."""
        if len(self.layout.prose) == 1 and self.layout.prose[0].end - self.layout.prose[0].start == len(self.text):
            return self.text
        parts: list[str] = []
        at = 0
        for span in self.layout.prose:
            parts += (_masked(self.text[at : span.start]), self.text[span.start : span.end])
            at = span.end
        return "".join(parts) + _masked(self.text[at:])

    @cached_property
    def lowered(self) -> str:
        """The prose in lower case, of the same length, with one kind of apostrophe (')."""
        low = self.prose.lower()
        if len(low) != len(self.prose):
            low = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.prose)
        return low.replace("’", "'")

    @cached_property
    def flat(self) -> str:
        """The lowered prose with every white space a blank, of the same length."""
        flat = self.lowered
        # Many times faster than one table for all of them.
        for blank in BLANKS if flat.isascii() else BLANKS + WIDE_BLANKS:
            flat = flat.replace(blank, " ")
        return flat

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are not blank, sealed ones (code, front matter) included."""
        return read_lines(self.text)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs."""
        wrapped = self.layout.wrapped
        return read_blocks(self.text, self.lines, is_wrapped(self.text, self.lines) if wrapped is None else wrapped)

    @cached_property
    def words(self) -> list[Word]:
        """Every word of the prose with its place. Dear on a large text: ask ``vocabulary`` first."""
        return read_words(self.prose)

    def block_words(self, block: Block) -> list[str]:
        """The words of a paragraph as written: found once, and only where they are asked for."""
        words = self._block_words.get(block.start)
        if words is None:
            words = self._block_words[block.start] = words_in(self.prose[block.start : block.end])
        return words

    @cached_property
    def tokens(self) -> list[Token]:
        """What stands between white space in the prose, taken apart, in order."""
        return read_tokens(self.prose)

    @cached_property
    def vocabulary(self) -> Counter[str]:
        """How often each word occurs in the prose, as written, in the order in which they first come."""
        return Counter(words_of(self.tokens))

    @cached_property
    def lowered_vocabulary(self) -> frozenset[str]:
        """The words in lower case, with one kind of apostrophe (')."""
        return frozenset([word.lower().replace("’", "'") for word in self.vocabulary])

    def sentences(self, block: Block) -> list[tuple[int, int]]:
        """Start and end of each sentence of a paragraph."""
        return read_sentences(self.prose, block.start, block.end)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotations, marks included, in order, not nested."""
        from cleantext.reading.quotes import read_quotes

        return read_quotes(self.prose)

    @cached_property
    def language(self) -> str | None:
        """The language of the article (ISO 639-1), None when there is too little text to say."""
        if self.forced_language:
            return self.forced_language
        from cleantext.reading.language import main_language

        return main_language(self)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The stretches in another language than the article's, in order, disjoint."""
        return self._read_passages(self.blocks)

    def _read_passages(self, blocks: tuple[Block, ...]) -> tuple[Passage, ...]:
        from cleantext.reading.language import read_passages

        found = read_passages(self, blocks)
        if self.names is not None:
            found = tuple(passage for passage in found if not self.only_names(passage.start, passage.end))
        return found

    def _passages_around(self, position: int) -> tuple[Passage, ...]:
        """The passages of the paragraph that holds this position, which alone is read when few places are asked for."""
        at = bisect_right(self.blocks, position, key=lambda block: block.start) - 1
        if at < 0 or position >= self.blocks[at].end:
            return self.passages
        known = self._block_passages
        if at not in known:
            from cleantext.reading.language.bound import may_hold

            if self.language is None or not may_hold(self, self.blocks[at], position, self.language):
                return ()
            known[at] = self._read_passages(self.blocks[at : at + 1])
        return known[at]

    @cached_property
    def _name_spans(self) -> list[Span]:
        from cleantext.reading.names import name_spans

        return name_spans(self.prose, self.names.whole) if self.names else []

    def only_names(self, start: int, end: int) -> bool:
        """Whether no letter of the stretch is outside the names that the project lists."""
        from cleantext.reading.names import only_names

        return only_names(self.prose, Span(start, end), self._name_spans)

    def in_name(self, start: int, end: int) -> bool:
        """Whether the stretch touches a name that the project lists, or is one of its capitalised words."""
        from cleantext.reading.names import touches

        word = self.prose[start:end].replace("’", "'")
        return self.names is not None and (word in self.names.parts or touches(Span(start, end), self._name_spans))

    def passage_at(self, position: int) -> Passage | None:
        """The passage that holds this position, if any."""
        found = self.passages if "passages" in self.__dict__ else self._passages_around(position)
        at = bisect_right(found, position, key=lambda passage: passage.start) - 1
        return found[at] if at >= 0 and position < found[at].end else None

    def line_at(self, position: int) -> int:
        """Index in ``lines`` of the line that holds this position, or of the last one before it (-1: none)."""
        return bisect_right(self.lines, position, key=lambda line: line.start) - 1

    def removable(self, start: int, end: int) -> bool:
        """Whether ``start:end`` holds only prose and its own markup, so that its lines may go whole."""
        at = start
        spans = self._unsealed
        for number in range(bisect_right(spans, start, key=lambda span: span[1]), len(spans)):
            span = spans[number]
            if span[0] >= end:
                break
            if self.text[at : span[0]].strip():
                return False
            at = max(at, span[1])
        return at >= end or not self.text[at:end].strip()

    @cached_property
    def _unsealed(self) -> list[tuple[int, int]]:
        return sorted((span.start, span.end) for span in (*self.layout.prose, *self.layout.markup))

    def memo(self, key: str, measure: Callable[[Document], T]) -> T:
        """``measure(self)``, taken once: for measures that several rules of one category share."""
        if key not in self._memo:
            self._memo[key] = measure(self)
        result: T = self._memo[key]
        return result


def _masked(text: str) -> str:
    return "".join(c if c.isspace() else MASK for c in text)
