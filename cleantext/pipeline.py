"""The whole story on one page: regions, repair, rules, plan, apply, until nothing more changes.

A run goes in steps. The encoding step repairs the text; the step of all other rules reads what the repair gave.
Each step's fixes are lifted to the coordinates of the text that was given. Steps alternate until both are quiet on
the same text, so cleaning twice equals cleaning once; a text that does not come to rest is given back unchanged, and
the result says so. Passages are marked or dropped last.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from cleantext import rules
from cleantext.fixing.edits import OffsetMap, apply
from cleantext.fixing.plan import choose, settle
from cleantext.formats import FORMATS, layout
from cleantext.model import CATEGORIES, Category, Edit, Finding, Result
from cleantext.reading.document import MASK, Document
from cleantext.rules.rule import Fault

if TYPE_CHECKING:
    from cleantext.reading.own import OwnBoilerplate
    from cleantext.translators.protocol import Translator

Foreign = Literal["keep", "mark", "drop", "translate"]
MAX_STEPS = 12
STEPS: tuple[tuple[Category, ...], ...] = (("encoding",), CATEGORIES[1:])


class Order(NamedTuple):
    """What is asked of a run; `clean` describes the fields."""

    rules: tuple[rules.Entry, ...]
    lang: str | None = None
    unsafe_fixes: bool = False
    format: str = "plain"
    foreign: Foreign = "keep"
    words: frozenset[str] = frozenset()
    boilerplate: OwnBoilerplate | None = None
    translator: Translator | None = None
    terms: Mapping[str, str] | None = None
    keep_original: bool = False


class _Run:
    """The text on its way, and what was found so far, in coordinates of the text given."""

    __slots__ = ("document", "fixed", "language", "open", "text", "view")

    def __init__(self, text: str) -> None:
        self.text = text
        self.view = text
        self.fixed: list[Finding] = []
        self.open: list[Finding] = []
        self.language: str | None = None
        self.document: Document | None = None

    def copy(self) -> _Run:
        """A run that can go on apart from this one."""
        twin = _Run(self.text)
        twin.view, twin.language, twin.document = self.view, self.language, self.document
        twin.fixed, twin.open = list(self.fixed), list(self.open)
        return twin


def clean(
    text: str,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    extend_select: Iterable[str] | None = None,
    lang: str | None = None,
    unsafe_fixes: bool = False,
    format: str = "plain",
    foreign: Foreign = "keep",
    words: Iterable[str] = (),
    boilerplate: OwnBoilerplate | None = None,
    translator: Translator | None = None,
    terms: Mapping[str, str] | None = None,
    keep_original: bool = False,
) -> Result:
    """Clean a text and say what was found.

    ``select``, ``ignore``, ``extend_select``: codes ("BOI001"), their letters ("BOI"), categories or rule names.
    ``lang``: the article's language (ISO 639-1) when it is known; otherwise it is read from the text.
    ``unsafe_fixes``: apply the doubtful fixes too. ``format``: "plain" or "markdown".
    ``foreign``: what becomes of a passage in another language: "keep", "mark", "drop" or "translate"
    (by ``translator``; a passage that it cannot translate stays, and its finding says why). ``terms``: renderings of
    the translator that are replaced, wrong = right. ``keep_original``: keep the original of a translated passage in an
    HTML comment at the end of its paragraph.
    ``words``: words of the project, which are no typos. ``boilerplate``: the project's own, as `parse_boilerplate` or
    `read_boilerplate` gives it.

    Pure, deterministic and thread-safe, as far as a translator passed in is.
    Raises ValueError for a selector, format or language that does not exist.

    >>> result = clean("She shut the the door.")
    >>> result.text
    'She shut the door.'
    >>> result.findings[0].name
    'doubled-word'
    """
    if lang is not None:
        from cleantext.reading.language.codes import language_code

        lang = language_code(lang)
    if format not in FORMATS:
        raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
    if foreign not in ("keep", "mark", "drop", "translate"):
        raise ValueError(f"no way to treat passages {foreign!r}; there are keep, mark, drop, translate")
    if foreign == "translate" and translator is None:
        raise ValueError("passages can only be translated with a translator")
    chosen = _chosen(_tuple(select), _tuple(ignore), _tuple(extend_select))
    known = frozenset(word.lower() for word in _tuple(words) or ())
    if boilerplate is not None:
        from cleantext.reading.own import OwnBoilerplate

        if not isinstance(boilerplate, OwnBoilerplate):
            raise ValueError("boilerplate must come from cleantext.parse_boilerplate or cleantext.read_boilerplate")
    wanted = (chosen, lang, unsafe_fixes, format, foreign, known, boilerplate, translator, terms, keep_original)
    return run(text, Order(*wanted))


def _tuple(selectors: Iterable[str] | None) -> tuple[str, ...] | None:
    """Several selectors, or one given as a bare string."""
    return None if selectors is None else (selectors,) if isinstance(selectors, str) else tuple(selectors)


@lru_cache(maxsize=64)
def _chosen(
    select: tuple[str, ...] | None, ignore: tuple[str, ...] | None, extend: tuple[str, ...] | None
) -> tuple[rules.Entry, ...]:
    return rules.select(select, ignore, extend)


@lru_cache(maxsize=64)
def _wanted(entries: tuple[rules.Entry, ...], categories: tuple[Category, ...]) -> tuple[rules.Entry, ...]:
    return tuple(entry for entry in entries if entry.category in categories)


def run(text: str, order: Order) -> Result:
    """Carry out an order on one text."""
    if not text:
        return Result(text, ())
    state = _Run(text)
    if not _come_to_rest(state, order, first=True):
        return Result(text, _in_order(text, [], state.fixed + state.open), state.language, settled=False)
    if order.foreign == "translate":
        state = _with_passages_translated(state, order)
    elif order.foreign != "keep":
        state = _with_passages_treated(state, order)
    return Result(state.view, _in_order(text, state.fixed, _still_open(state)), state.language)


def _come_to_rest(state: _Run, order: Order, *, first: bool) -> bool:
    """Take steps until both kinds are quiet on the same view; whether that came about."""
    quiet = 0
    for number in range(MAX_STEPS):
        changed = _step(state, order, STEPS[number % 2], first=first and number < 2)
        quiet = 0 if changed else quiet + 1
        if quiet == 2:
            return True
    return False


def _with_passages_treated(state: _Run, order: Order) -> _Run:
    """The run with its passages marked or dropped, and at rest again; as it was where it finds no rest."""
    from cleantext.fixing.foreign import treat

    wanted = _wanted(order.rules, ("language",))
    trial = state.copy()
    for _ in range(MAX_STEPS):
        document = _document(trial, order)
        found = _heard(trial.view, _findings(document, wanted))
        if (
            order.foreign == "keep"
            or order.foreign == "translate"
            or not _make(trial, settle(trial.view, choose(treat(document, found, order.foreign))))
        ):
            return trial
        if not _come_to_rest(trial, order, first=False):
            break
    return state


def _with_passages_translated(state: _Run, order: Order) -> _Run:
    """The run with its passages translated, and at rest again; as it was where a translation is foreign itself."""
    if order.translator is None:
        return state
    from cleantext.translators.joining import treat

    document = _document(state, order)
    found = _heard(state.view, _findings(document, _wanted(order.rules, ("language", "spelling"))))
    if not any(f.category == "language" for f in found):
        return state
    made, kept = treat(document, found, order.translator, order.terms, keep_original=order.keep_original)
    trial = state.copy()
    _explain(trial, kept)
    if not _make(trial, settle(trial.view, choose(made))):
        return trial
    shown = {(f.rule, f.start) for f in trial.fixed}
    trial.open = [f for f in trial.open if (f.rule, f.start) not in shown]
    known = Counter(state.view[f.start : f.end] for f in kept)
    rested = _come_to_rest(trial, order, first=False)
    if rested and Counter(trial.view[p.start : p.end] for p in _document(trial, order).passages) <= known:
        return trial
    why = "; left as it is: the text with its translation is not in one language"
    _explain(
        state, kept + [f._replace(message=f"not {f.message}{why}", replacement=None, safety="suggestion") for f in made]
    )
    return state


def _explain(state: _Run, kept: list[Finding]) -> None:
    """Put findings of passages that stay in the place of the open ones without a reason."""
    offsets = OffsetMap([_edit(f) for f in state.fixed])
    lifted = [_lifted(state.view, offsets, f)[0] for f in kept]
    places = {(f.rule, f.start) for f in lifted}
    state.open = [f for f in state.open if (f.rule, f.start) not in places] + lifted


def _step(state: _Run, order: Order, categories: tuple[Category, ...], *, first: bool) -> bool:
    """Run the rules of some categories on the view and make their fixes; whether anything changed."""
    wanted = _wanted(order.rules, categories)
    if not wanted:
        return False
    document = _document(state, order)
    found = _heard(state.view, _findings(document, wanted))
    if "encoding" not in categories:
        state.language = document.language if any(e.category != "boilerplate" for e in wanted) else order.lang
    if not found:
        return False
    chosen = choose(found, order.unsafe_fixes)
    if first:
        offsets = OffsetMap([_edit(f) for f in state.fixed])
        taken = {id(finding) for finding in chosen}
        state.open += [_lifted(state.view, offsets, f)[0] for f in found if id(f) not in taken]
    return _make(state, settle(state.view, chosen))


def _heard(view: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings that no comment in the text silences."""
    found = list(findings)
    if found and "cleantext:" in view:
        from cleantext.reading.suppression import silenced

        silent = silenced(view)
        found = [finding for finding in found if silent is None or not silent(finding)]
    return found


def _document(state: _Run, order: Order) -> Document:
    """The view as the rules read it; one for as long as the view stays the same."""
    if state.document is None or state.document.text is not state.view:
        state.document = Document(
            state.view, layout(state.view, order.format), lang=order.lang, words=order.words, own=_own(order)
        )
    return state.document


def _own(order: Order) -> OwnBoilerplate | None:
    """The project's own boilerplate; only its exceptions where the rule that removes it is not asked for."""
    own = order.boilerplate
    if own is None or any(entry.name == own.RULE for entry in order.rules):
        return own
    return own.exceptions


def _findings(document: Document, wanted: tuple[rules.Entry, ...]) -> Iterator[Finding]:
    """What the rules find, stamped. A fix that would change more than prose is only a suggestion."""
    open_rules = {category: rules.worth_running(category, document) for category in {e.category for e in wanted}}
    if not any(open_rules.values()):
        return
    all_prose = document.prose is document.text and MASK not in document.text
    for entry in wanted:
        if entry.name not in open_rules[entry.category]:
            continue
        rule = rules.load(entry)
        for fault in rule.find(document):
            fixable = fault.replacement is not None and (all_prose or _within_prose(document, fault))
            yield Finding(
                entry.code,
                entry.name,
                entry.category,
                fault.start,
                fault.end,
                fault.message,
                fault.replacement,
                fault.candidates,
                fault.safety if fixable else "suggestion",
                severity=fault.severity or rule.severity,
                confidence=fault.confidence,
                language=fault.language,
            )


def _within_prose(document: Document, fault: Fault) -> bool:
    """Whether the fault's replacement touches prose alone; a removal may take the markup of its own lines along."""
    if not fault.replacement:
        return document.removable(fault.start, fault.end)
    return MASK not in document.prose[fault.start : fault.end]


def _make(state: _Run, chosen: list[Finding]) -> bool:
    """Put the chosen fixes into the view and their lifted forms among the fixed findings."""
    if not chosen:
        return False
    before = state.view
    if not state.fixed:
        state.fixed = chosen
        state.view = apply(before, map(_edit, chosen))
        return state.view != before
    offsets = OffsetMap([_edit(f) for f in state.fixed])
    swallowed: set[int] = set()
    made: list[Edit] = []
    lifted: list[Finding] = []
    for finding in chosen:
        original, hit = _lifted(state.view, offsets, finding)
        if swallowed.intersection(hit):
            continue
        swallowed.update(hit)
        told = next((f for f in (state.fixed[number] for number in hit) if f.category == "language"), None)
        if told is not None and original.replacement:
            # What mends a translation is part of it: the finding that tells where it came from stays.
            original = told._replace(start=original.start, end=original.end, replacement=original.replacement)
        made.append(_edit(finding))
        lifted.append(original)
    state.fixed = sorted(
        [f for number, f in enumerate(state.fixed) if number not in swallowed] + lifted, key=lambda f: (f.start, f.end)
    )
    state.view = apply(before, made)
    return state.view != before


def _lifted(view: str, offsets: OffsetMap, finding: Finding) -> tuple[Finding, range]:
    """The finding in coordinates of the text given, and the earlier fixes that it swallows."""
    if not offsets.edits:
        return finding, range(0)
    edit, hit = offsets.lift(view, _edit(finding))
    moved = finding._replace(start=edit.start, end=edit.end)
    if not hit:
        return moved, hit
    offered = (offsets.lift(view, Edit(finding.start, finding.end, c))[0].replacement for c in finding.candidates)
    whole = edit.replacement if finding.replacement is not None else None
    return moved._replace(replacement=whole, candidates=tuple(offered)), hit


def _edit(finding: Finding) -> Edit:
    return Edit(finding.start, finding.end, finding.replacement or "")


def _still_open(state: _Run) -> list[Finding]:
    """The open findings but those that lie inside a fixed one: what they say is settled or gone.

    A passage in a line that goes is still told, as a piece of news: it explains where the line came from.
    """
    standing = []
    for finding in state.open:
        if not _inside(finding, state.fixed):
            standing.append(finding)
        elif finding.category == "language":
            standing.append(finding._replace(severity="info"))
    return standing


def _inside(finding: Finding, fixed: list[Finding]) -> bool:
    at = bisect_right(fixed, finding.start, key=lambda f: f.start) - 1
    return at >= 0 and finding.end <= fixed[at].end


def _in_order(text: str, fixed: list[Finding], still_open: list[Finding]) -> tuple[Finding, ...]:
    """The findings by start, each with line and column (from 1) of the first character it shows."""
    if not fixed and not still_open:
        return ()
    starts = [0]
    while at := text.find("\n", starts[-1]) + 1:
        starts.append(at)
    made = set(map(id, fixed))
    placed = []
    for finding in sorted(fixed + still_open, key=_place):
        shown, last = finding.start, finding.end - 1
        while shown < last and text[shown] in "\r\n":
            shown += 1
        line = bisect_right(starts, shown)
        # Unpacked instead of _replace, which takes four times as long and is called for every finding of every text.
        placed.append(Finding(*finding[:9], id(finding) in made, *finding[10:13], line, shown - starts[line - 1] + 1))
    return tuple(placed)


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.rule
