"""The same word twice in a row, by a slip of the hand.

What it finds: a lower-case word repeated with only white space between ("the the door"), also across the break of a
hard-wrapped line, or a capitalised function word and its copy ("The the door").

Why it harms: it stops the reader, and search and speech software stumble over it.

How it is fixed: one copy goes, the second or, before a line break, the first. Safe for function words that can hardly
stand twice; where a clause may end with the first copy ("I told you you were late") and for other long words it is only
suggested.

Known false alarms: "had had" and "that that" are grammar, "very very" is emphasis, "Duran Duran" is a name, "wa wa"
is a sound, "nous nous" and "der der" are French and German grammar: each language lists the words that its good
prose never doubles.

Source: the shape of the rule is common to spelling checkers; the lists are ours.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import compress, count, islice
from operator import is_, itemgetter
from typing import Literal

from cleantext.reading.document import Document
from cleantext.reading.lines import Block
from cleantext.rules.rule import Fault, Rule, flag, keep

NEVER_DOUBLED = {
    "en": frozenset(
        "the a an of to and or for with from by at as is are was were be been this these it its he we they have "
        "has in into on "
        "if but not their our your my his who which when where because than then also would could should must may will "
        "i you she them us me about after before between under through while during without within against some "
        "any all "
        "what why there here just can".split()
    ),
    "fr": frozenset(
        "le la les un une des du de et ou à au aux dans par pour avec sur sous sans est sont été ce cette ces son "
        "sa ses leur leurs "
        "qui que dont mais donc il elle ils elles on se ne pas plus comme entre vers chez".split()
    ),
    "de": frozenset(
        "ein eine einen einem einer und oder mit von bei nach aus für über unter am im ins nicht als wie wenn aber "
        "durch gegen ohne um zum zur".split()
    ),
    "es": frozenset(
        "el la los las un una unos unas de del y o a al en con por para sin sobre entre desde hasta es son fue han "
        "ha que su sus este "
        "esta estos estas pero como más se le les lo".split()
    ),
    "it": frozenset(
        "il lo la gli le un una di del della dei delle e o a al alla ai alle in nel nella con per da dal dalla su "
        "sul sulla tra fra è "
        "sono ha hanno era che ma come non se questo questa i".split()
    ),
    "pt": frozenset(
        "o os as um uma de do da dos das e ou em no na nos nas com por para pelo pela sem sobre entre é são foi "
        "que seu sua este esta "
        "mas como mais ao à se".split()
    ),
}
"""By language: function words that stand twice in hardly any good sentence."""

EVER = frozenset().union(*NEVER_DOUBLED.values())
"""Those of any language."""

PARTICLES = frozenset("in on about by through under after before".split())
OBJECTS = frozenset("you it them me us this there here all any some what why who then just".split())
MODALS = frozenset("can will would could should must may".split())
VERBS = frozenset("is was are were be been have has".split())

STRANDED = {
    "en": PARTICLES | OBJECTS | MODALS | VERBS,
    "fr": frozenset("plus un une est sont la".split()),
    "es": frozenset("se le lo es son fue han ha como que este esta estos estas una para sobre entre".split()),
    "it": frozenset("e i su se è sono ha hanno era che la ai".split()),
    "pt": frozenset("se é são foi como que este esta uma para sobre entre nos".split()),
    "de": frozenset("ein eine einen einem einer".split()),
}
"""Of these, words that one clause may end with and the next begin with ("what it is is a list"), words that are another
word as well ("el tren se para para cargar"), and articles that may stand before an attribute with its own."""

SUBJECTS = frozenset("i you he she it we they that this these those there who what".split())
CLAUSE = SUBJECTS | frozenset(
    "go goes going gone went come comes coming came "
    "get gets got turn turns turned turning switch switched move moves moved bring brought take took taken let log "
    "logged break broke broken drop dropped stay stayed settle step stepped walk walked hand handed give gave given "
    "kick kicked live lived hold held keep kept pass passed put call called carry carried".split()
)
"""Words before a stranded one that make a clause end likely: subjects, and verbs with a particle."""

RELATIVE = frozenset("what who which where how whatever whoever all way that everything anything things thing".split())
"""Words that open a clause which may end with a bare verb ("what it is is a list")."""

JOINERS = frozenset("and but or nor so if when that than as because while though although since until whether".split())
"""Words that open a clause: no object stands right behind them."""

NAMES = frozenset("May Will".split())
Answer = Literal["no", "perhaps", "yes"]

GRAMMAR = frozenset(
    "had that very really so much many long far more again never ever no yes well now then ha he ho hey bye "
    "night knock tut chop blah "
    "her nous vous elles sie die das bien très muy ya piano via man bla cha hear there here please on and out "
    "up over round please "
    "ser sim não non oui si ciao wow boom beep ding dong tick tock choo pom bon big old".split()
)
"""Words of all our languages that good prose does double."""


AXES = frozenset("YAEO")
"""Letters that are names before the word "and", "to" or "or" of a language ("X, Y y Z")."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w'’.,;:-])((?:[^\W\d_]|(?<=[^\W\d_])['’](?=[^\W\d_]))+)"
        r"([^\S\n]+|[^\S\n]*\r?\n[^\S\n]*)(?=[^\W\d_])((?i:\1))(?![\w'’-]|\.\w)"
    )


def _pairs(document: Document) -> Iterator[re.Match[str]]:
    """The doubled words, looked for only in paragraphs that have the same word twice in a row."""
    for block in _blocks_with_pair(document):
        yield from _pattern().finditer(document.prose, block.start, block.end)


_FIRST, _LAST = itemgetter(1), itemgetter(2)
"""Of a token as read, the words at its edges."""


def _blocks_with_pair(document: Document) -> Iterator[Block]:
    """The paragraphs in which a token ends with the word that the next begins with."""
    tokens, prose, blocks = document.tokens, document.prose, document.blocks
    same = map(is_, map(_LAST, tokens), map(_FIRST, islice(tokens, 1, None)))
    pairs = list(compress(count(), same))
    written = prose.split() if pairs else []
    at, last = 0, -1
    for number in pairs:
        at = _place(prose, written[number], written[number + 1], at)
        block = bisect_right(blocks, at, key=lambda block: block.start) - 1
        if block > last:
            last = block
            yield blocks[block]
        at += len(written[number])


@cache
def _space() -> re.Pattern[str]:
    return re.compile(r"\s+")


def _place(prose: str, one: str, two: str, at: int) -> int:
    """Where the first of two neighbouring tokens stands, from a place on."""
    while True:
        at = prose.index(one, at)
        gap = _space().match(prose, at + len(one))
        if gap is not None and (not at or prose[at - 1].isspace()) and prose.startswith(two, gap.end()):
            end = gap.end() + len(two)
            if end == len(prose) or prose[end].isspace():
                return at
        # On to the next token: a look at each letter of a long one would cost its square.
        space = _space().search(prose, at)
        at = space.end() if space is not None else len(prose)


def find(document: Document) -> Iterable[Fault]:
    """Doubled words: a space and one copy."""
    article = document.language
    if article is None:
        return
    for match in _pairs(document):
        first, second = match.group(1), match.group(3)
        if (
            not second.islower()
            or first[1:] != second[1:]
            or (first in AXES and article != "en")
            or _is_chant(document, match)
        ):
            continue
        emphatic = second in GRAMMAR or len(second) < 4 or not first.islower() or "\n" in match.group(2)
        if emphatic and second not in EVER:
            continue
        passage = document.passage_at(match.start())
        language = passage.language if passage else article
        if language not in NEVER_DOUBLED:
            continue
        never = second in NEVER_DOUBLED[language]
        ends = _ends_clause(document, match, language) if never else "no"
        sure = never and ends == "no"
        if ends == "yes" or (sure and len(second) < 3 and _is_unaccented(document)):
            continue  # "o que e e sera" was "é e será"
        if emphatic and not never:
            continue
        start, end = _copy(document, match)
        yield Fault(
            start=start,
            end=end,
            message=f"“{second}” stands twice",
            replacement="",
            safety="safe" if sure else "suggestion",
            severity="warning" if sure else "info",
            language=passage.language if passage else None,
        )


def _is_unaccented(document: Document) -> bool:
    # Imported here, since a run that finds no doubled word must not pay for the judges of words.
    from cleantext.reading.spelling.guards import is_unaccented

    return is_unaccented(document)


def _copy(document: Document, match: re.Match[str]) -> tuple[int, int]:
    """What goes: the second copy with the space before it, or, over a line's end, the first, so that lines stay."""
    if (
        "\n" in match.group(2)
        and match.start()
        and document.prose[match.start() - 1] == " "
        and match.group(1).islower()
    ):
        return match.start() - 1, match.end(1)
    return match.end(1), match.end()


def _is_chant(document: Document, match: re.Match[str]) -> bool:
    """Whether the word stands three times or more ("la la la")."""
    low, word = document.lowered, match.group(3)
    behind = low[match.end() : match.end() + len(word) + 2].split()[:1]
    before = low[max(match.start() - len(word) - 2, 0) : match.start()].split()[-1:]
    return word in (text.strip(",.!?") for text in behind + before)


def _ends_clause(document: Document, match: re.Match[str], language: str) -> Answer:
    """Whether the first copy may end a clause, so that both are right."""
    word = match.group(3)
    if word not in STRANDED.get(language, ()):
        return "no"
    if language != "en" or "\n" in match.group(2):
        return "yes"
    clause = re.split(r"[.!?;:\n]", document.lowered[max(match.start() - 160, 0) : match.start()])[-1].split()
    words = [before.partition("'")[0] for before in clause]
    if word in ("in", "on") and not CLAUSE.isdisjoint(words[-4:]):
        return "yes"
    if word in VERBS and words and words[-1] in CLAUSE and not RELATIVE.isdisjoint(words):
        return "yes"
    return "perhaps" if (match.group(1) in NAMES and clause) or _is_stranded(word, words, clause) else "no"


def _is_stranded(word: str, words: list[str], clause: list[str]) -> bool:
    """Whether an English clause of these words could end with the word at all."""
    if word in PARTICLES:
        return not (CLAUSE | VERBS).isdisjoint(words[-4:])
    if word in MODALS:
        return not (RELATIVE | JOINERS).isdisjoint(words)
    if not words:
        return False
    if word in OBJECTS:
        return words[-1] not in JOINERS and clause[-1][-1] != ","
    # "The man he was was gone": a subject right behind a noun opens a clause of its own.
    return words[-1] in SUBJECTS and len(words) > 1 and words[-2] not in JOINERS


EXAMPLES = (
    flag("She shut the the door.", " the", becomes="She shut the door."),
    flag("The the door was shut.", " the", becomes="The door was shut."),
    flag(
        "They walked along the river for most of the afternoon, as far as the\n"
        "the old mill, and sat down there until the evening train came through\n"
        "with its long row of empty wagons and one lamp that someone had left\n"
        "burning in the cab behind the engine.",
        " the",
        becomes="They walked along the river for most of the afternoon, as far as\n"
        "the old mill, and sat down there until the evening train came through\n"
        "with its long row of empty wagons and one lamp that someone had left\n"
        "burning in the cab behind the engine.",
    ),
    flag("They said that I told you you were late.", " you"),
    flag("Those who can can help.", " can"),
    flag("The man he was was gone by then.", " was"),
    keep(
        "Er stand vor einer einer Frau bekannten Tür, und niemand machte auf.",
        "an attribute with its article",
        lang="de",
    ),
    keep("El tren se para para cargar el carbón de la mina.", "a verb and a preposition", lang="es"),
    flag("Ils habitent dans dans une ferme.", " dans", becomes="Ils habitent dans une ferme.", lang="fr"),
    keep("He had had enough.", "past perfect of have"),
    keep("They said that that was all, and what it is is a list.", "conjunction and pronoun; clause as subject"),
    keep("Nous nous levons, vous vous levez.", "French reflexive", lang="fr"),
    keep("Die Stadt, in der der Fluss entspringt, feiert.", "German relative clause", lang="de"),
    keep("Duran Duran played New New Street, and he came in in time.", "names; verb with particle"),
)

RULE = Rule(code="SPL001", name="doubled-word", find=find, examples=EXAMPLES)
