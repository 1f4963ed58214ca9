"""``cleantext words``: the unknown words of articles by count, ready for the project's word list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleantext.cli import complain, say
from cleantext.cli.inputs import Input, InputError, Source, cleaned, inputs, read
from cleantext.cli.options.words import Words
from cleantext.cli.printing import tell
from cleantext.reading.words import listed_word


class Unknown(NamedTuple):
    """A word that the spelling rules do not know."""

    word: str
    """As it is written most often; its forms in other letter case are counted with it."""
    times: int
    candidates: tuple[str, ...]
    """What the rules take for meant, likeliest first."""
    fixed: bool
    """Whether `fix` mends it by itself, at least somewhere: a typo then, and hardly a word to list."""


class _Seen:
    """What was seen of one word so far."""

    def __init__(self) -> None:
        self.forms: Counter[str] = Counter()
        self.candidates: dict[str, None] = {}
        self.fixed = False


def run(options: Words) -> int:
    """Carry out the command; the exit status."""
    failed = False
    seen: dict[str, _Seen] = {}
    for item in inputs(options):
        try:
            if isinstance(item, InputError):
                raise item
            for word, candidates, fixed in _unknown(item, read(item, options), options.extend_select):
                one = seen.setdefault(listed_word(word), _Seen())
                one.forms[word] += 1
                one.candidates |= dict.fromkeys(candidates)
                one.fixed |= fixed
        except InputError as error:
            complain(str(error))
            failed = True
    found = [word for word in _ranked(seen.values()) if word.times >= options.least]
    say(_REPORTS[options.output_format](found))
    if found or not failed:
        many = f"{len(found)} unknown word{'' if len(found) == 1 else 's'}" if found else "no unknown words"
        tell([(many + "\n", "bold" if found else "green")], options)
    return 2 if failed else 0


def _unknown(item: Input, source: Source, names: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Each unknown word of the article as `fix` leaves it but for its spelling: without furniture and mojibake."""
    rules = source.order.rules
    others = source.order._replace(rules=tuple(rule for rule in rules if rule.category != "spelling"))
    text = cleaned(item, source._replace(order=others)).text
    naming = source.order._replace(rules=tuple(rule for rule in rules if rule.name in names))
    for finding in cleaned(item, source._replace(text=text, order=naming)).findings:
        yield text[finding.start : finding.end], finding.candidates, finding.fixed


def _ranked(seen: Iterable[_Seen]) -> list[Unknown]:
    """Most frequent first, ties by alphabet."""
    words = (
        Unknown(
            min(one.forms, key=lambda form: (-one.forms[form], form)),
            one.forms.total(),
            tuple(one.candidates),
            one.fixed,
        )
        for one in seen
    )
    return sorted(words, key=lambda found: (-found.times, found.word.lower(), found.word))


def _text(found: list[Unknown]) -> str:
    width = max((len(str(one.times)) for one in found), default=0)
    return "".join(f"{one.times:{width}}  {one.word}\n" for one in found)


def _toml(found: list[Unknown]) -> str:
    """The key of the configuration; a comment tells what may be meant, for the one who strikes out the typos."""
    if not found:
        return "words = []\n"
    rows = []
    for one in found:
        meant = f", mended to “{one.candidates[0]}”" if one.fixed else f", “{'”, “'.join(one.candidates[:3])}”?"
        rows.append(f'    "{one.word}",  # {one.times}{meant if one.candidates else ""}\n')
    return f"words = [\n{''.join(rows)}]\n"


def _json(found: list[Unknown]) -> str:
    from cleantext.reporters import data

    return data.array(
        {"word": one.word, "count": one.times, "candidates": one.candidates, "fixed": one.fixed} for one in found
    )


_REPORTS = {"text": _text, "toml": _toml, "json": _json}
