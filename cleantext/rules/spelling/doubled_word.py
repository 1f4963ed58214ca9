"""The same word twice in a row, by a slip of the hand.

What it finds: a lower-case word repeated with only white space between ("the the door"), also across the break of a
hard-wrapped line, or a capitalised function word and its copy ("The the door").

Why it harms: it stops the reader, and search and speech software stumble over it.

How it is fixed: one copy goes, the second or, before a line break, the first. Safe for function words, which are
never doubled on purpose; other long words are only suggested.

Known false alarms: "had had" and "that that" are grammar, "very very" is emphasis, "Duran Duran" is a name, "wa wa"
is a sound, "nous nous" and "der der" are French and German grammar: each language lists the words that its good
prose never doubles.

Source: the shape of the rule is common to spelling checkers; the lists are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from operator import eq

from cleantext.reading.document import Document
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

STRANDED = {
    "en": frozenset("in on is was are were have has be".split()),
    "fr": frozenset("plus un est sont la".split()),
    "es": frozenset("se le lo es son fue han ha como que este esta estos estas".split()),
    "it": frozenset("e i su se è sono ha hanno era che".split()),
    "pt": frozenset("se é são foi como que este esta".split()),
}
"""Of these, words that one clause may end with and the next begin with ("what it is is a list")."""

CLAUSE = frozenset(
    "i you he she it we they that this these those there who what which go goes going gone went come comes coming came "
    "get gets got turn turns turned turning switch switched move moves moved bring brought take took taken let log "
    "logged break broke broken drop dropped stay stayed settle step stepped walk walked hand handed give gave given "
    "kick kicked live lived hold held keep kept pass passed put call called carry carried".split()
)
"""Words before a stranded one that make a clause end likely: subjects, and verbs with a particle."""

RELATIVE = frozenset("what who which where how whatever whoever all way that everything anything things thing".split())
"""Words that open a clause which may end with a bare verb ("what it is is a list")."""

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
    for block in document.blocks:
        low = list(map(str.lower, document.block_words[block.start]))
        if any(map(eq, low, islice(low, 1, None))):
            yield from _pattern().finditer(document.prose, block.start, block.end)


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
        passage = document.passage_at(match.start())
        language = passage.language if passage else article
        if language not in NEVER_DOUBLED:
            continue
        sure = second in NEVER_DOUBLED[language] and not _may_end_clause(document, match, language)
        if sure and len(second) < 3 and _is_unaccented(document):
            continue  # "o que e e sera" was "é e será"
        if not sure and (
            second in NEVER_DOUBLED[language]
            or second in GRAMMAR
            or len(second) < 4
            or not first.islower()
            or "\n" in match.group(2)
        ):
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


def _may_end_clause(document: Document, match: re.Match[str], language: str) -> bool:
    """Whether the first copy may end a clause, so that both are right."""
    if match.group(3) not in STRANDED.get(language, ()):
        return False
    if language != "en" or "\n" in match.group(2):
        return True
    sentence = re.split(r"[.!?;:\n]", document.lowered[max(match.start() - 160, 0) : match.start()])[-1].split()
    if match.group(3) in ("in", "on"):
        return not CLAUSE.isdisjoint(sentence[-4:])
    return bool(sentence) and sentence[-1] in CLAUSE and not RELATIVE.isdisjoint(sentence)


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
    flag("Ils habitent dans dans une ferme.", " dans", becomes="Ils habitent dans une ferme.", lang="fr"),
    keep("He had had enough.", "past perfect of have"),
    keep("They said that that was all, and what it is is a list.", "conjunction and pronoun; clause as subject"),
    keep("Nous nous levons, vous vous levez.", "French reflexive", lang="fr"),
    keep("Die Stadt, in der der Fluss entspringt, feiert.", "German relative clause", lang="de"),
    keep("Duran Duran played New New Street, and he came in in time.", "names; verb with particle"),
)

RULE = Rule(code="SPL001", name="doubled-word", find=find, examples=EXAMPLES)
