"""The project's glossary at work: what is mended, what stays, which files are refused, and that texts come to rest."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext
from cleantext.cli import main
from cleantext.config import ConfigError
from cleantext.fixing.edits import apply
from cleantext.model import Edit
from cleantext.pipeline import Order

TABLE = """
"gas centre" = "service station"
"communal house" = { right = "office of the town", source = "fr" }
"circulation" = { right = "traffic", safety = "unsafe" }
"a b" = "c"
"c d" = "e"
keep = ["Gas Centre Orva", "Zorblat", "Minister of Tides"]
"""
LISTED = cleantext.parse_glossary(tomllib.loads(TABLE))
TEXT = "The gas centre closed on Monday, and the owner was there with her sister.\n"
MENDED = "The service station closed on Monday, and the owner was there with her sister.\n"

WRAPPED = (
    "The council of the valley met in the old school on Monday evening, and\n"
    "according to the engineer's report the contractor forgot to close a gas\n"
    "centre during the first of the repairs, which had been planned for some\n"
    "years and lasted until the end of the summer, when the rain came back.\n"
)


def clean(text: str, **options: object) -> cleantext.Result:
    options = {"lang": "en", "glossary": LISTED, **options}
    return cleantext.clean(text, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (TEXT, MENDED),
        ("It is a communal house.", "It is an office of the town."),
        ("IT IS A COMMUNAL HOUSE.", "IT IS AN OFFICE OF THE TOWN."),
        ("An old communal house stood there.", "An old office of the town stood there."),
        ("The Communal House of Orva.", "The Office of the Town of Orva."),
        (WRAPPED, WRAPPED.replace("gas\ncentre", "service\nstation")),
    ],
)
def test_mended(text: str, mended: str) -> None:
    result = clean(text, select=["TRN040"])
    assert result.text == mended
    assert clean(mended, select=["TRN040"]).findings == ()
    assert all("the glossary says" in finding.message for finding in result.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Gas Centre Orva sells bread.",
        "The gas-centre and the bio-gas centre are one.",
        "He wrote to gas@example.org and opened example.org/gas centre again.",
        "She said it in the street: « Le gas centre est fermé depuis trois ans, a dit le maire de la ville. »",
        "The old gas\n\ncentre of the town was a quiet place.",
    ],
)
def test_stays(text: str) -> None:
    result = clean(text, select=["TRN040"])
    assert result.text == text
    assert result.findings == ()


@pytest.mark.parametrize(
    "text", ["Das gas centre ist zu, sagte der Wirt am Abend.", "La casa es un gas centre, dijo la mujer."]
)
def test_articles_in_another_language_stay(text: str) -> None:
    assert clean(text, lang=None, select=["TRN040"]).findings == ()


def test_an_unsafe_entry_waits_for_the_word() -> None:
    text = "The circulation stood still all day."
    assert clean(text).text == text
    assert [f.safety for f in clean(text).findings] == ["unsafe"]
    assert clean(text, unsafe_fixes=True).text == "The traffic stood still all day."


def test_a_right_rendering_that_would_form_a_wrong_one_is_suggested() -> None:
    result = clean("They sell the a b d of it in the shop.", select=["TRN040"])
    assert result.settled
    assert [(f.fixed, f.safety, f.replacement) for f in result.findings] == [(False, "suggestion", "c")]


def test_the_source_is_said() -> None:
    assert clean("The communal house.", select=["TRN040"]).findings[0].message == (
        "the glossary says “office of the town” (from fr)"
    )


def test_markdown_keeps_code_and_targets_and_is_only_advised_about_marked_up_terms() -> None:
    text = (
        "The gas centre and the `gas centre` are [a gas centre](gas%20centre.md 'gas centre').\n\n"
        "The gas *centre* closed.\n\n```\ngas centre\n```\n"
    )
    result = clean(text, format="markdown", select=["TRN040"])
    assert result.text == text.replace("The gas centre", "The service station").replace("[a gas", "[a service").replace(
        "service centre](", "service station]("
    )
    assert [f.safety for f in result.findings if not f.fixed] == ["suggestion"]
    assert clean(result.text, format="markdown", select=["TRN040"]).text == result.text


def test_a_comment_in_the_text_silences_it() -> None:
    text = "The gas centre closed. <!-- cleantext: ignore glossary-term -->\n"
    assert clean(text).text == text


def test_only_the_package_s_own_values_are_taken() -> None:
    with pytest.raises(ValueError, match="parse_glossary"):
        cleantext.clean("A text.", glossary={"a": "b"})  # type: ignore[arg-type]
    assert Order(()).glossary is None


def test_a_listed_plural_wins_over_the_regular_one() -> None:
    glossary = cleantext.parse_glossary({"cart": "van", "carts": "lorries"})
    assert clean("The cart and the carts were red.", glossary=glossary).text == "The van and the lorries were red."


WORDS = st.sampled_from(["a", "b", "c", "the", "an", "Ox", "ox", "B", "hat"])
SIDES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
ENTRIES = st.dictionaries(
    SIDES, st.fixed_dictionaries({"right": SIDES, "safety": st.sampled_from(["safe", "unsafe"])}), max_size=5
)
NAMES = st.lists(SIDES, max_size=2)
TEXTS = st.lists(st.one_of(WORDS, st.sampled_from([".", "\n", "\n\n", "*", "`", "“", "Orva", "-"])), max_size=40)


def sound(entries: dict, names: list[str]) -> cleantext.Glossary:
    """The entries that make a glossary together, in order."""
    table: dict = {"keep": names}
    for wrong, entry in entries.items():
        try:
            cleantext.parse_glossary({**table, wrong: entry})
        except ConfigError:
            continue
        table[wrong] = entry
    return cleantext.parse_glossary(table)


@settings(max_examples=300, deadline=None)
@given(ENTRIES, NAMES, TEXTS, st.booleans(), st.sampled_from(["plain", "markdown"]))
def test_every_text_comes_to_rest(entries: dict, names: list[str], words: list[str], unsafe: bool, format: str) -> None:
    glossary = sound(entries, names)
    text = " ".join(words)
    options = {"glossary": glossary, "unsafe_fixes": unsafe, "format": format, "select": ["TRN040"]}
    result = clean(text, **options)
    assert result.settled
    assert apply(text, [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed]) == result.text
    again = clean(result.text, **options)
    assert again.text == result.text
    assert not any(finding.fixed for finding in again.findings)


FRAGMENTS = [
    "The harbour was quiet on Tuesday, and nobody had expected the gas centre to open before noon.",
    "« The communal house » costs 3,5 million, said the the mayor of Zorblat, who recieved it.",
    "Nous n’avons rien décidé au gas centre, a indiqué la mairie de la ville.",
    "A gas centre ? Gas centres !",
    "Share this article",
    "The informations of the circulation, who cost 200 €, were sold for 14h30.",
    "10 000 gas\ncentres &amp; a b d",
]
RIGHTS = st.sampled_from(
    ["3,5 million", "the the", "informations", "recieved goods", "200 €", "“x ”", "service station"]
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=6),
    st.sampled_from(["\n", "\n\n", " "]),
    st.dictionaries(st.sampled_from(["gas centre", "circulation", "a b", "communal house"]), RIGHTS, max_size=3),
    st.booleans(),
)
def test_every_text_comes_to_rest_beside_the_other_rules(
    parts: list[str], end: str, entries: dict[str, str], unsafe: bool
) -> None:
    glossary = sound(entries, ["Zorblat"])
    text = end.join(parts)
    result = clean(text, glossary=glossary, unsafe_fixes=unsafe)
    assert result.settled
    assert apply(text, [Edit(f.start, f.end, f.replacement or "") for f in result.findings if f.fixed]) == result.text
    assert clean(result.text, glossary=glossary, unsafe_fixes=unsafe).text == result.text


def test_the_property_reaches_texts_that_change() -> None:
    glossary = sound({"a b": {"right": "c"}, "c": {"right": "a"}, "ox": {"right": "an Ox hat"}}, [])
    assert [term.wrong for term in glossary.terms] == ["a b"]
    assert clean("the a b c", glossary=glossary).text == "the c c"


# Names that must stay.


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She recieved the goverment in the morning.", "goverment"),
        ("The Minister of Tides paid 3,5 million.", "Tides"),
        ("The trophy of the the Zorblat was red.", "the the Zorblat"),
        ("He paid the 3,5 Club on Monday.", "3,5 Club"),
        ("The informations Office paid them on Monday.", "informations Office"),
    ],
)
def test_no_rule_touches_a_name(text: str, name: str) -> None:
    glossary = cleantext.parse_glossary({"keep": [name]})
    at = text.index(name)
    result = clean(text, glossary=glossary, unsafe_fixes=True)
    assert name in result.text
    assert not [f for f in result.findings if f.start < at + len(name) and at < f.end]


def test_what_stands_beside_a_name_is_mended() -> None:
    text = "She recieved the goverment of Zorblat, and paid 3,5 million."
    glossary = cleantext.parse_glossary({"keep": ["goverment"]})
    assert clean(text, glossary=glossary).text == "She received the goverment of Zorblat, and paid 3.5 million."


def test_a_finding_that_leaves_a_name_as_it_is_stays() -> None:
    text = "The Minister of Health, Ana Roux, paid 3,5 million."
    glossary = cleantext.parse_glossary({"keep": ["Ana Roux"]})
    names = [finding.name for finding in clean(text, glossary=glossary).findings]
    assert names == ["office-title", "decimal-comma"]


def test_a_name_in_another_language_is_no_passage() -> None:
    name = "les amis de la vieille maison du port"
    text = f"The harbour was quiet on Tuesday, and {name} had opened the door before noon, as they do each year."
    assert [f.category for f in clean(text).findings] == ["language"]
    glossary = cleantext.parse_glossary({"keep": [name]})
    for foreign in ("keep", "mark", "drop"):
        result = clean(text, glossary=glossary, foreign=foreign)
        assert (result.text, result.findings) == (text, ())


def test_the_right_side_of_a_term_is_no_typo() -> None:
    glossary = cleantext.parse_glossary({"cart": "goverment wagon"})
    result = clean("She sold the cart in the morning.", glossary=glossary)
    assert result.text == "She sold the goverment wagon in the morning."
    assert clean(result.text, glossary=glossary).findings == ()


def test_a_term_with_a_typo_in_it_is_the_glossary_s() -> None:
    glossary = cleantext.parse_glossary({"goverment wagon": "state coach"})
    assert clean("She sold the goverment wagon.", glossary=glossary).text == "She sold the state coach."


# Files, configuration, command line.

Outcome = tuple[int, str, str]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "terms.csv").write_text("wrong,right\ngas centre,service station\n", encoding="utf-8")
    (tmp_path / "terms.toml").write_text('"gas centre" = "service station"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")

    def go(*arguments: str) -> Outcome:
        status = main(list(arguments))
        return (status, *capfd.readouterr())

    return go


@pytest.mark.parametrize(
    "content",
    ["[glossary]\n'gas centre' = 'service station'", "glossary = 'terms.csv'", "glossary = ['terms.toml']",
     "glossary = ['terms.csv', 'terms.toml']"],
)  # fmt: skip
def test_the_configuration_names_or_holds_it(run: Callable[..., Outcome], content: str) -> None:
    Path("cleantext.toml").write_text(content, encoding="utf-8")
    for where in (".", "posts"):
        path = "posts/a.txt" if where == "." else "a.txt"
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(where)
            assert run("fix", path)[:2] == (0, MENDED)
            assert run("fix", "--isolated", path)[:2] == (0, TEXT)


@pytest.mark.parametrize("name", ["terms.csv", "terms.toml"])
def test_the_command_line_names_files(run: Callable[..., Outcome], name: str) -> None:
    assert run("fix", "--glossary", name, "posts/a.txt")[:2] == (0, MENDED)
    status, out, _ = run("check", f"--glossary={name}", "posts/a.txt")
    assert status == 1
    assert "the glossary says “service station”" in out


def test_files_add_to_the_table(run: Callable[..., Outcome]) -> None:
    Path("cleantext.toml").write_text("[glossary]\nsister = 'aunt'", encoding="utf-8")
    assert run("fix", "--glossary", "terms.csv", "posts/a.txt")[1] == MENDED.replace("sister", "aunt")


def test_files_must_agree_with_the_table(run: Callable[..., Outcome]) -> None:
    Path("cleantext.toml").write_text("[glossary]\n'gas centre' = 'garage'", encoding="utf-8")
    status, _, err = run("fix", "--glossary", "terms.csv", "posts/a.txt")
    assert (status, err.count("\n")) == (2, 1)
    assert "two right renderings" in err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", "gas centre,service station\n", "first row must name the columns wrong,right"),
        ("a.csv", "", "first row must name"),
        ("a.csv", "wrong,right,rihgt\n", "first row must name"),
        ("a.csv", "wrong,right\ncart,van\nhouse\n", "a.csv, line 3: 'house'"),
        ("a.csv", "wrong,right\n,van\n", "a.csv, line 2"),
        ("a.csv", "wrong,right\ncart,van,lorry\n", "more cells than columns"),
        ("a.csv", "wrong,right,safety\ncart,van,sure\n", "'safe' or 'unsafe'"),
        ("a.csv", 'wrong,right\n"cart,van\n', "not valid CSV"),
        ("a.csv", "wrong,right\ncart,van\nvan,lorry\n", "would change again"),
        ("a.csv", "wrong,right\n«cart,van\n", "must begin with a letter"),
        ("a.csv", b"wrong,right\ncaf\xe9,van\n", "is not UTF-8"),
        ("a.toml", "cart", "not valid TOML"),
        ("a.toml", "cart = 3", "'cart' must be a string or a table"),
        ("a.toml", "cart = {right = 'van', sorce = 'fr'}", "did you mean 'source'"),
        ("a.toml", "keep = 'Orva'", "keep must be a list of names"),
        ("a.json", "{}", "neither .csv nor .toml"),
    ],
)  # fmt: skip
def test_mistakes_are_one_line(run: Callable[..., Outcome], name: str, content: str | bytes, said: str) -> None:
    Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
    for arguments in (["--glossary", name], ["--config", "own.toml"]):
        Path("own.toml").write_text(f"glossary = '{name}'", encoding="utf-8")
        status, out, err = run("fix", *arguments, "posts/a.txt")
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert said in err
        assert name in err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("glossary = 3", "glossary must be a file, a list of files or a table"),
        ("glossary = [3]", "glossary must be a file, a list of files or a table"),
        ("glossary = 'none.csv'", "cannot read the glossary"),
        ("[glossary]\ncart = 3", "glossary: 'cart' must be"),
    ],
)
def test_a_wrong_key_of_the_configuration_is_refused(run: Callable[..., Outcome], content: str, said: str) -> None:
    Path("wrong.toml").write_text(content, encoding="utf-8")
    status, _, err = run("check", "--config", "wrong.toml", "posts/a.txt")
    assert (status, err.count("\n")) == (2, 1)
    assert said in err


def test_a_missing_file_is_told(run: Callable[..., Outcome]) -> None:
    status, _, err = run("fix", "--glossary", "none.csv", "posts/a.txt")
    assert (status, err.count("\n")) == (2, 1)
    assert "cannot read the glossary none.csv" in err


def test_csv_columns_in_any_order_with_marks_of_spreadsheets(tmp_path: Path) -> None:
    path = tmp_path / "terms.CSV"
    path.write_bytes("\ufeffright;Wrong;safety;source\r\nvan;cart;unsafe;fr\r\n;;;\r\nlorry;wain;;\r\n".encode())
    terms = cleantext.read_glossary(path).terms
    assert [tuple(term) for term in terms] == [("cart", "van", "fr", "unsafe"), ("wain", "lorry", "", "safe")]


def test_a_run_without_a_glossary_loads_nothing_of_it() -> None:
    code = (
        "import sys, cleantext; cleantext.clean('The goverment paid 3,5 million on 3 april in the morning.');"
        "print([n for n in sys.modules if 'glossary' in n or n.endswith(('.names', '.resting'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
