"""The grammar of phrase texts, and the matcher that reads what it compiles to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cleantext.formats.plain import layout
from cleantext.model import Category
from cleantext.reading.document import Document
from cleantext.rules import compiling, phrases
from cleantext.rules.grammar import MOST_OPTIONS, anchors, literals, needs, reach
from cleantext.rules.phrases import PAYS, Filing, Match, Phrase, Tables, line_key, line_match, rewriting, word_matches
from cleantext.rules.sequence import Found, Slot, search

CLASSES: dict[str, Any] = {"metal": ["tin", "iron", "pig iron"], "year": r"re:(?:19|20)\d\d"}

Compile = Callable[..., Tables]


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Any:
    """Compiles texts of one kind, as a category of their own."""

    def compile_texts(*texts: str, match: str = "words", **fields: str) -> Tables:
        entry = {"id": "p", "rule": "r", "match": match, "texts": list(texts), **fields}
        files = {"en": {"classes": CLASSES, "phrase": [entry]}}
        monkeypatch.setattr(compiling, "phrase_files", lambda category: files)
        made = compiling.compile_phrases("spelling")
        (tmp_path / "spelling").mkdir(exist_ok=True)
        (tmp_path / "spelling" / phrases.FILE).write_text(compiling.packed(made), encoding="utf-8")
        monkeypatch.setattr(phrases, "FOLDER", str(tmp_path))
        clear()
        return phrases.tables("spelling")

    yield compile_texts
    clear()


def clear() -> None:
    for cached in (phrases.tables, phrases.sequence, phrases.needs):
        cached.cache_clear()


def matches(text: str) -> list[Match]:
    category: Category = "spelling"
    return word_matches(Document(text, layout(text)), category).get("r", [])


def found(text: str) -> list[str]:
    return [text[match.start : match.end] for match in matches(text)]


@pytest.mark.parametrize(
    ("phrase", "text", "marked"),
    [
        ("(in|within) the frame", "It was within the frame.", ["within the frame"]),
        ("(in|within) the frame", "It was behind the frame.", []),
        ("(red|dark blue) carts", "They sold dark blue carts.", ["dark blue carts"]),
        ("[very] old carts", "Some very old carts.", ["very old carts"]),
        ("[very] old carts", "Some old carts.", ["old carts"]),
        ("old carts [again]", "We saw old carts again.", ["old carts again"]),
        ("old carts [again]", "We saw old carts.", ["old carts"]),
        ("at [the] level of", "It is at level of law, at the level of law.", ["at level of", "at the level of"]),
        ("several {metal}", "He lost several pig iron bars.", ["several pig iron"]),
        ("several {metal}", "He lost several irons.", []),
        ("harvest of {year}", "The harvest of 1984 was poor.", ["harvest of 1984"]),
        ("harvest of {year}", "The harvest of 198 was poor.", []),
        ("question ..2 of", "A question of oil.", ["question of"]),
        ("question ..2 of", "A question not only of oil.", ["question not only of"]),
        ("question ..2 of", "A question that is not of oil.", []),
        ("question ..2 of", "A question. None of it.", []),
        ("carts, said", "“Carts, said he.", ["Carts, said"]),
        ("carts, said", "The carts said so.", []),
        ("(wagon|cart) of hay", "A cart of hay and a wagon of hay.", ["cart of hay", "wagon of hay"]),
        ("old carts", "Some old\u00a0carts.", ["old\u00a0carts"]),
        ("old carts", "old carts", ["old carts"]),
        ("old carts", "Old Carts and old carts", ["Old Carts", "old carts"]),
        ("old carts", "The bold carts, old cartsman, old_carts, old carts2.", []),
    ],
)
def test_words(compiled: Compile, phrase: str, text: str, marked: list[str]) -> None:
    compiled(phrase)
    assert found(text) == marked


def test_a_phrase_runs_on_over_the_break_of_a_wrapped_line_and_ends_with_its_paragraph(compiled: Compile) -> None:
    compiled("stone bridge")
    wrapped = [
        "The mill stood for two hundred years beside the river and the stone",
        "bridge until a flood carried away its wheel, both of its doors, and",
        "nearly all of the grain that the farmers had brought there to stone",
    ]
    assert found("\n".join([*wrapped, "them clean before the winter."])) == ["stone\nbridge"]
    assert found("A wall of stone\n\nBridge of wood") == []


@pytest.mark.parametrize("crowd", [0, phrases.FEW + 1])
@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("cart", True),
        ("'cart'", True),
        ("(cart)", True),
        ("ox-cart", True),
        ("cart's", False),
        ("l'cart", False),
        ("_cart", False),
        ("3cart", False),
        ("cart_", False),
        ("cart3", False),
        ("carts", False),
        ("cartcart", False),
    ],
)
def test_few_anchors_and_many_stand_in_the_same_places(text: str, stands: bool, crowd: int) -> None:
    more = [f"zz{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(crowd)]
    anchors_there = ["cart", *more]
    places = list(phrases._places(f"a {text} b", anchors_there))
    assert places == ([(2 + text.index("cart"), "cart")] if stands else [])


def test_slots_that_were_given_up_name_nothing() -> None:
    slots = (
        Slot(False, False, None, ("a",)),
        Slot(False, True, "1 x", ("b",)),
        Slot(False, False, "2 y", ("b",)),
    )
    assert search("a b", 0, 0, 3, slots) == Found(0, 3, {"2 y": (2, 3)})


def phrase(replace: str) -> Phrase:
    return Phrase("p", "r", "en", "", replace, "strong", "suggestion", "line")


@pytest.mark.parametrize(
    ("text", "groups", "replace", "written"),
    [
        ("{2} carts", {"1 n": (0, 3), "2": (4, 9)}, "{2} of {1}", "carts of {2}"),
        ("{2} carts", {"1 n": (0, 3), "2": (4, 9)}, "{n}: {2}", "{2}: carts"),
        ("a {b carts", {"1": (2, 4), "2": (5, 10)}, "{1} {2}", "{b carts"),
        ("old carts", {"1": (4, 9)}, "new {1} {3}", "new carts"),
        ("Old carts", {"1": (4, 9)}, "new {1}", "New carts"),
    ],
)
def test_rewritings_are_filled_once(text: str, groups: dict[str, tuple[int, int]], replace: str, written: str) -> None:
    document = Document(text, layout(text))
    assert rewriting(document, phrase(replace), Found(0, len(text), groups)) == written


def test_rewritings_take_the_words_as_written(compiled: Compile) -> None:
    compiled("several {metal} of {year}", replace="much {metal} from {2}")
    assert [match.rewriting for match in matches("Several Pig Iron of 1931.")] == ["Much Pig Iron from 1931"]


def test_anchors_are_the_words_of_the_longest_required_token() -> None:
    assert anchors("(wagon|cart) of [yellow] hay", CLASSES) == ["cart", "wagon"]
    assert anchors("[yellow] hay of {year}", CLASSES) == ["hay"]
    with pytest.raises(ValueError, match="no word to file"):
        anchors("[yellow] {year}", CLASSES)


def test_reach_counts_the_words_before_the_anchor_and_its_own() -> None:
    assert reach("[so] very ..2 old", "old", CLASSES) == 5
    assert reach("several {metal}", "iron", CLASSES) == 3


def test_needs_are_the_required_words() -> None:
    assert needs("[so] (red|blue) {year} carts", CLASSES) == [["carts"], ["blue", "red"]]


def test_literals_are_spelled_out_when_few_and_plain() -> None:
    assert list(literals("read [also] (this|that):", CLASSES)) == [
        "read this:",
        "read that:",
        "read also this:",
        "read also that:",
    ]
    assert list(literals("read in {year}", CLASSES)) == []
    assert list(literals("read ..2 more", CLASSES)) == []


def test_too_many_spellings_are_never_listed() -> None:
    many = "(" + "|".join(map(str, range(200))) + ")"
    assert list(literals(many * 8, CLASSES, most=MOST_OPTIONS)) == []


@pytest.mark.parametrize("match", ["line", "opening"])
@pytest.mark.parametrize("text", ["", "[read] [also]", "[the] {year}", "{year} in pictures"])
def test_lines_that_begin_with_no_plain_word_are_refused(compiled: Compile, match: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"phrases/en\.toml, p: "):
        compiled(text, match=match)


def test_an_unknown_class_is_refused(compiled: Compile) -> None:
    with pytest.raises(ValueError, match="no class 'wood'"):
        compiled("several {wood}")


@pytest.mark.parametrize(
    ("match", "text", "line", "is_one"),
    [
        ("line", "read (this|that)", "* READ that »", True),
        ("line", "read (this|that)", "Read that now", False),
        ("line", "review of {year}", "Review of 1984", True),
        ("line", "review of {year}", "Review of 1984 in brief", False),
        ("opening", "read (this|that)", "Read that: the mill", True),
        ("opening", "read (this|that)", "Readers: that mill", False),
        ("opening", "review of {year}", "Review of 1984 in brief", True),
        ("opening", "review of {year}", "A review of 1984", False),
        ("opening", "(in a|behind) review of {year}", "Behind review of 1984: wool", True),
    ],
)
def test_lines_and_openings(compiled: Compile, match: str, text: str, line: str, is_one: bool) -> None:
    table = compiled(text, match=match)
    assert (line_match(line_key(line.lower()), table) is not None) is is_one


def test_a_filing_gives_the_same_answers_before_and_after_it_turns_into_a_dict() -> None:
    rows = {"a": 0, "a b": 1, "b": 20, "é (x)": 3}
    asked = [*rows, "", "c", "a\tb", "b c", "2"]
    filing = Filing(("\n" + "".join(f"{key}\t{number}\n" for key, number in sorted(rows.items()))).encode())
    before = [filing.get(key, -1) for key in asked]
    for _ in range(PAYS):
        filing.get("c")
    assert not hasattr(filing.get, "__func__")  # The dict's own method by now.
    assert before == [filing.get(key, -1) for key in asked] == [rows.get(key, -1) for key in asked]
    assert "a b" in filing
    assert "c" not in filing
