"""The laws of joining, whatever a translator answers: paired, spaced, at rest, and nothing else touched."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext

FRENCH = (
    "Le vieux moulin reste ouvert pendant les travaux",
    "Les voisins aident à porter les livres dans la grande salle",
    "Personne ne sait encore quand le pont sera réparé par la commune",
    "La rivière est montée de 3 mètres pendant la nuit et les caves sont pleines",
)
ENGLISH = (
    "the mill stays open during the work",
    "the neighbours help to carry the books into the big hall",
    "nobody knows yet when the town will mend the bridge",
    "the river rose by 3 metres overnight and the cellars are full",
)
SPEAKERS = {
    "la porte-parole du moulin": "the spokeswoman of the mill",
    "le maire du village": "the mayor of the village",
}
CLAUSES = ("", ", a indiqué la porte-parole du moulin", ", explique le maire du village")
BODY = (
    "The old mill by the river was opened to visitors on Sunday, and many people came to see its wheel turn again.",
    "The town has paid for a new roof, and the house beside it will be mended before the winter comes.",
    "Nobody else spoke on that day in the town hall, where the council met for the last time this year.",
)
QUOTED = "The mayor said {0}we are glad of it{1} and left the hall early, as did most of the people who had come."


class Machine:
    """Knows the sentences above; writes them as ``make`` says, and counts how often it is asked."""

    def __init__(self, make: Sequence[str]) -> None:
        self.make, self.asked = make, 0

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked += 1
        return [self.answer(text, self.make[len(text.rstrip(" .!?…")) % len(self.make)]) for text in texts]

    def answer(self, text: str, make: str) -> str:
        bare = text.rstrip(".!?…, ")
        known = dict(zip(FRENCH, ENGLISH, strict=True)) | SPEAKERS
        return make.format(known.get(bare, bare + " translated"))


ANSWERS = st.sampled_from(
    [
        "{}",
        "{}.",
        "{}!",
        "{}?",
        "{}…",
        "{},",
        "{}...",
        " {}. ",
        "  {}",
        "{} .",
        "“{}”",
        "{}”",
        "",
        "{0} {0} {0} {0}",
        "{}\n",
        "{}\xa0.",
        "- {}",
    ]
)


@st.composite
def passages(draw: st.DrawFn) -> str:
    sentences = draw(st.lists(st.sampled_from(FRENCH), min_size=1, max_size=3, unique=True))
    ending = draw(st.sampled_from([".", "!", " !", ""]))
    marks = draw(st.sampled_from([None, ("« ", " »"), ("«", "»"), ("“", "”"), ("\xab\xa0", "\xa0\xbb")]))
    if marks is None:
        return ". ".join(sentences) + (ending or ".")
    inner = draw(st.sampled_from(["", ".", "!"]))
    return marks[0] + ". ".join(sentences) + inner + marks[1] + draw(st.sampled_from(CLAUSES)) + ending


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[str]]:
    left, right = draw(st.sampled_from(["“”", '""']))
    around = [*BODY, QUOTED.format(left, right)]
    found = draw(st.lists(passages(), min_size=1, max_size=2))
    paragraphs = ["The mill is open", *around]
    for passage in found:
        at = draw(st.integers(2, len(paragraphs)))
        alone = draw(st.booleans())
        before, after = (
            ("", "")
            if alone
            else (
                draw(st.sampled_from(["", f"{BODY[1]} "])),
                draw(st.sampled_from(["", f" {BODY[2]}"])) if passage[-1] in ".!" else "",
            )
        )
        stop = "." if after and passage[-1].isalnum() else ""
        paragraphs.insert(at, before + passage + stop + after)
    return "\n\n".join(paragraphs) + "\n", found


@given(articles(), st.lists(ANSWERS, min_size=1, max_size=3), st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_translated_article(made: tuple[str, list[str]], answers: list[str], keep: bool) -> None:
    text, _ = made
    plain = cleantext.clean(text)
    machine = Machine(answers)
    result = cleantext.clean(text, foreign="translate", translator=machine, keep_original=keep)
    moved = [f for f in result.findings if f.category == "language" and f.fixed]
    bare = result.text
    while keep and "<!-- cleantext" in bare:
        before, _, after = bare.partition(" <!-- cleantext")
        bare = before + after.partition("-->")[2]

    assert "  " not in result.text
    assert bare.count('"') % 2 == 0
    opened = 0
    for char in bare:
        opened += (char in "“«") - (char in "”»")
        assert opened in (0, 1)
    assert opened == 0
    for sentence in BODY:
        assert bare.count(sentence) == plain.text.count(sentence)
    assert bare.count("\n") == plain.text.count("\n")
    if not moved:
        assert result.text == plain.text
    for line in bare.split("\n"):
        assert line == line.strip()
        assert " ." not in line
        assert ",," not in line
        assert "..." not in line
    again = cleantext.clean(result.text, foreign="translate", translator=machine, keep_original=keep)
    assert again.text == result.text
    if len(moved) and not [f for f in result.findings if f.category == "language" and not f.fixed]:
        assert machine.asked == 1
        assert [f for f in again.findings if f.category == "language"] == []
