"""The whole story on one page: regions, repair, rules, plan, apply, until nothing more changes.

A run goes in steps. The encoding step repairs the text; the step of all other rules reads what the repair gave.
Each step's fixes are lifted to the coordinates of the text that was given. Steps alternate until both are quiet on
the same text, so cleaning twice equals cleaning once; a text that does not come to rest is given back unchanged, and
the result says so. Passages are marked or dropped last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from cleantext import rules
from cleantext.fixing.plan import choose, settle
from cleantext.fixing.state import State, explain, in_order, leave_open, make, still_open
from cleantext.formats import FORMATS, layout
from cleantext.model import CATEGORIES, LEFT, Category, Finding, Result
from cleantext.reading.document import MASK, Document
from cleantext.reading.words import listed_words
from cleantext.rules.rule import Fault

if TYPE_CHECKING:
    from cleantext.reading.allowed import Allowed
    from cleantext.reading.glossary import Glossary
    from cleantext.reading.names import Names
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
    names: Names | None = None
    boilerplate: OwnBoilerplate | None = None
    allowed: Allowed | None = None
    glossary: Glossary | None = None
    translator: Translator | None = None
    keep_original: bool = False


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
    names: Iterable[str] = (),
    boilerplate: OwnBoilerplate | None = None,
    languages: Iterable[str] = (),
    passages: Iterable[str] = (),
    glossary: Glossary | None = None,
    translator: Translator | None = None,
    keep_original: bool = False,
) -> Result:
    """Clean a text and say what was found.

    ``select``, ``ignore``, ``extend_select``: codes ("BOI001"), their letters ("BOI"), categories or rule names.
    ``lang``: the article's language (ISO 639-1) when it is known; otherwise it is read from the text.
    ``unsafe_fixes``: apply the doubtful fixes too. ``format``: "plain" or "markdown".
    ``foreign``: what becomes of a passage in another language: "keep", "mark", "drop" or "translate"
    (by ``translator``; a passage that it cannot translate stays, and its finding says why). ``keep_original``: keep the
    original of a translated passage in an HTML comment at the end of its paragraph.
    ``words``: words of the project, which are no typos. ``names``: names of one or several words, letter case counts:
    no typos, no passages in another language, and no wording to mend. ``languages`` and ``passages``: what may stay in
    another language, by its language (ISO 639-1) or by its words.
    ``boilerplate``: the project's own, as `parse_boilerplate` or `read_boilerplate` gives it.
    ``glossary``: the project's terms and names, as `parse_glossary` or `read_glossary` gives them.

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
    _check(format, foreign, translator, boilerplate, glossary)
    order = Order(
        rules=_chosen(_tuple(select), _tuple(ignore), _tuple(extend_select)),
        lang=lang,
        unsafe_fixes=bool(unsafe_fixes),
        format=format,
        foreign=foreign,
        words=listed_words(_tuple(words) or ()),
        names=_names(_tuple(names)),
        boilerplate=boilerplate,
        allowed=_allowed(_tuple(languages) or (), _tuple(passages) or ()),
        glossary=glossary,
        translator=translator,
        keep_original=keep_original,
    )
    return run(text, order)


def _check(
    format: str, foreign: str, translator: Translator | None, boilerplate: object | None, glossary: object | None
) -> None:
    """Raise ValueError for an argument that cannot be used."""
    if format not in FORMATS:
        raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
    if foreign not in ("keep", "mark", "drop", "translate"):
        raise ValueError(f"no way to treat passages {foreign!r}; there are keep, mark, drop, translate")
    if foreign == "translate" and translator is None:
        raise ValueError("passages can only be translated with a translator")
    if boilerplate is not None:
        from cleantext.reading.own import OwnBoilerplate

        if not isinstance(boilerplate, OwnBoilerplate):
            raise ValueError("boilerplate must come from cleantext.parse_boilerplate or cleantext.read_boilerplate")
    if glossary is not None:
        from cleantext.reading.glossary import Glossary

        if not isinstance(glossary, Glossary):
            raise ValueError("glossary must come from cleantext.parse_glossary or cleantext.read_glossary")


def _names(given: tuple[str, ...] | None) -> Names | None:
    if not given:
        return None
    from cleantext.reading.names import listed_names

    return listed_names(given)


def _tuple(selectors: Iterable[str] | None) -> tuple[str, ...] | None:
    """Several selectors, or one given as a bare string."""
    return None if selectors is None else (selectors,) if isinstance(selectors, str) else tuple(selectors)


def _allowed(languages: tuple[str, ...], passages: tuple[str, ...]) -> Allowed | None:
    if not languages and not passages:
        return None
    from cleantext.reading.allowed import allowed

    return allowed(languages, passages)


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
    state = State(text)
    if not _come_to_rest(state, order, first=True):
        return Result(text, in_order(text, [], state.fixed + state.open), state.language, settled=False)
    if order.foreign == "translate":
        state = _with_passages_translated(state, order)
    elif order.foreign != "keep":
        state = _with_passages_treated(state, order, order.foreign)
    return Result(state.view, in_order(text, state.fixed, still_open(state)), state.language)


def _come_to_rest(state: State, order: Order, *, first: bool) -> bool:
    """Take steps until both kinds are quiet on the same view; whether that came about."""
    quiet = 0
    steps = [_wanted(order.rules, categories) for categories in STEPS]
    for number in range(MAX_STEPS):
        changed = _step(state, order, steps[number % 2], first=first and number < 2)
        quiet = 0 if changed else quiet + 1
        if quiet == 2:
            return True
    return False


def _with_passages_treated(state: State, order: Order, mode: Literal["mark", "drop"]) -> State:
    """The run with its passages marked or dropped, and at rest again; as it was where it finds no rest."""
    from cleantext.fixing.foreign import treat

    wanted = _wanted(order.rules, ("language",))
    trial = state.copy()
    for _ in range(MAX_STEPS):
        document = _document(trial, order)
        found = _heard(document, _findings(document, wanted))
        made, kept = treat(document, found, mode)
        explain(trial, kept)
        if not make(trial, settle(trial.view, choose(made))):
            return trial
        if not _come_to_rest(trial, order, first=False):
            break
    return state


def _with_passages_translated(state: State, order: Order) -> State:
    """The run with its passages translated, and at rest again; as it was where a translation is foreign itself."""
    if order.translator is None:
        return state
    from cleantext.translators.joining import treat

    document = _document(state, order)
    found = _heard(document, _findings(document, _wanted(order.rules, ("language", "spelling"))))
    if not any(f.category == "language" for f in found):
        return state
    made, kept = treat(document, found, order.translator, keep_original=order.keep_original)
    trial = state.copy()
    explain(trial, kept)
    if not make(trial, settle(trial.view, choose(made))):
        return trial
    shown = {(f.rule, f.start) for f in trial.fixed}
    trial.open = [f for f in trial.open if (f.rule, f.start) not in shown]
    known = Counter(state.view[f.start : f.end] for f in kept)
    rested = _come_to_rest(trial, order, first=False)
    if rested and Counter(trial.view[p.start : p.end] for p in _document(trial, order).passages) <= known:
        return trial
    why = f"{LEFT}the text with its translation is not in one language"
    explain(
        state, kept + [f._replace(message=f"not {f.message}{why}", replacement=None, safety="suggestion") for f in made]
    )
    return state


def _step(state: State, order: Order, wanted: tuple[rules.Entry, ...], *, first: bool) -> bool:
    """Run some of the rules on the view and make their fixes; whether anything changed."""
    if not wanted:
        return False
    document = _document(state, order)
    found = _heard(document, _findings(document, wanted))
    if wanted[0].category != "encoding":
        state.language = document.language if any(e.category != "boilerplate" for e in wanted) else order.lang
    if not found:
        return False
    chosen = choose(found, order.unsafe_fixes)
    if first:
        taken = {id(finding) for finding in chosen}
        leave_open(state, [f for f in found if id(f) not in taken])
    return make(state, settle(state.view, chosen))


def _heard(document: Document, findings: Iterable[Finding]) -> list[Finding]:
    """The findings that no comment in the text silences, and no name of the glossary."""
    found = list(findings)
    if found and document.glossary is not None:
        from cleantext.fixing.names import sparing

        found = sparing(document.prose, found, document.glossary)
    if found and "cleantext:" in document.text:
        from cleantext.reading.suppression import silenced

        silent = silenced(document.text)
        found = [finding for finding in found if silent is None or not silent(finding)]
    return found


def _document(state: State, order: Order) -> Document:
    """The view as the rules read it; one for as long as the view stays the same."""
    if state.document is None or state.document.text is not state.view:
        state.document = Document(
            state.view,
            layout(state.view, order.format),
            lang=order.lang,
            words=order.words,
            names=order.names,
            own=_own(order),
            allowed=order.allowed,
            glossary=order.glossary,
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
        code, name, category, *_ = entry
        for fault in rule.find(document):
            if document.names is not None and _is_name(document, fault, category):
                continue
            start, end, message, new, candidates, safety, confidence, language, severity = fault
            if new is None or not (all_prose or _within_prose(document, fault)):
                safety = "suggestion"
            how = (safety, False, severity or rule.severity, confidence, language, 0, 0)
            # As a named tuple makes itself, in a third of the time: a page may have a thousand findings.
            yield tuple.__new__(Finding, (code, name, category, start, end, message, new, candidates, *how))


def _is_name(document: Document, fault: Fault, category: Category) -> bool:
    """Whether the fault is found in a name that the project lists: there spelling and wording are as they should be."""
    if category == "spelling":
        return document.in_name(fault.start, fault.end)
    return category == "translation" and document.only_names(fault.start, fault.end)


def _within_prose(document: Document, fault: Fault) -> bool:
    """Whether the fault's replacement touches prose alone; a removal may take the markup of its own lines along."""
    if not fault.replacement:
        return document.removable(fault.start, fault.end)
    return MASK not in document.prose[fault.start : fault.end]
