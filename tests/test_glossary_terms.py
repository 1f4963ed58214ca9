"""The glossary's values: what is found in a text, in which form, and which lists are refused."""

from __future__ import annotations

import pytest

from cleantext.config import ConfigError
from cleantext.config.glossary import parse_glossary
from cleantext.reading.glossary import Glossary, Term, mistakes

GLOSSARY = Glossary(
    (Term("gas centre", "service station"), Term("communal council", "town council")), ("Gas Centre Orva",)
)


def _mended(text: str) -> str:
    for hit in reversed(list(GLOSSARY.find(text))):
        text = text[: hit.start] + hit.right + text[hit.end :]
    return text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("A gas centre closed.", "A service station closed."),
        ("Gas centre closed.", "Service station closed."),
        ("GAS CENTRE CLOSED", "SERVICE STATION CLOSED"),
        ("The Communal Council met.", "The Town Council met."),
        ("Two gas centres closed.", "Two service stations closed."),
        ("The gas centre’s owner", "The service station’s owner"),
        ("The gas centres’ owners", "The service stations’ owners"),
        ("At Gas Centre Orva", "At Gas Centre Orva"),
        ("The gas-centre and gas centred", "The gas-centre and gas centred"),
    ],
)
def test_forms(text: str, mended: str) -> None:
    assert _mended(text) == mended
    assert _mended(mended) == mended


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ((Term("a b", "A b"),), "its own right rendering"),
        ((Term("cart", "van"), Term("Cart", "lorry")), "two right renderings"),
        ((Term("cart", "van"), Term("van", "lorry")), "would change again"),
        ((Term("cart", "van"), Term("van", "cart")), "would change again"),
        ((Term("council", "town council"),), "would change again"),
    ],
)
def test_refused(terms: tuple[Term, ...], said: str) -> None:
    assert any(said in mistake for mistake in mistakes(terms))


def test_a_sound_list_has_no_mistakes() -> None:
    assert not list(mistakes(GLOSSARY.terms))


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"cart": 3}, "must be a string or a table"),
        ({"cart": {"rihgt": "van"}}, "rihgt"),
        ({"cart": {"right": "van", "safety": "sure"}}, "'safe' or 'unsafe'"),
        ({"cart": " "}, "must be text"),
        ({"Don't": "Don&rsquo;t"}, "as it should read"),
        ({"cart": "ca\u200brt"}, "as it should read"),
        ({"« cart »": "van"}, "must begin with a letter"),
        ({"keep": ["« Orva »"]}, "must begin with a letter"),
        ({"keep": "Orva"}, "list of names"),
        ({"cart": "van", "van": "lorry"}, "would change again"),
    ],
)
def test_tables_refused(table: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        parse_glossary(table)


def test_table_read() -> None:
    glossary = parse_glossary({"cart": {"right": "van", "source": "fr", "safety": "unsafe"}, "keep": ["Cart Orva"]})
    assert glossary == Glossary((Term("cart", "van", "fr", "unsafe"),), ("Cart Orva",))


def test_capitals_of_a_term_are_heeded() -> None:
    glossary = Glossary((Term("Pear", "Orva Telecom"), Term("Mill's Bank", "Mill Bank")))
    found = [hit.right for hit in glossary.find("Pear sold a pear to PEAR and Mill’s Bank.")]
    assert found == ["Orva Telecom", "ORVA TELECOM", "Mill Bank"]


def test_no_term_over_the_end_of_a_paragraph() -> None:
    assert [hit.start for hit in GLOSSARY.find("A gas\ncentre of gas\n\ncentre")] == [2]
