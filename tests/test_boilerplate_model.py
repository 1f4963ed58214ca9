"""The line model: what it must leave alone, how it is opened, and that it comes to rest."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import cleantext
from cleantext.formats import layout
from cleantext.reading.document import Document
from cleantext.rules.boilerplate.builds import build
from cleantext.rules.boilerplate.learned import verdicts, weights
from cleantext.rules.boilerplate.learned.kept import counted, of_its_kind, recurring
from cleantext.rules.boilerplate.learned.standing import CLIP, FAR, stand
from cleantext.rules.boilerplate.learned.traits import FEW, NAMES, WHOLE, line_traits, page_traits, traits
from cleantext.rules.boilerplate.page import Page, read_page

UNTOUCHED = sorted((Path(__file__).parent.parent / "fixtures" / "untouched").glob("*.txt"))
ONE = "The bell of Sankt Orlo cracked on Tuesday, and the village has been arguing ever since about its new sound."
TWO = "The sexton, Berta Quill, wants the old note back, a little flat, since three generations were married under it."
HEAD = "Skip to main content\nHome\nNews\nSubscribe to our newsletter"
TAIL = "Share on Facebook\nLeave a comment\n© 2024 The Valley Courier. All rights reserved."
PAGE = f"{HEAD}\nThe bell that lost its note\nBy Odo Finch, Staff Writer\n{ONE}\n{TWO}\n{TAIL}\n"


def page_of(text: str) -> Page:
    """The text as the rules alone judge it."""
    return read_page(Document(text, layout(text, "plain")), learned=False)


def test_weights_are_small_and_sound() -> None:
    assert os.path.getsize(weights.FILE) <= 300_000
    model = weights.load()
    assert len(model.words.levels) > 1000
    assert model.cuts.keys() == {"safe", "alone", "sentence", "kin", "length", "between", "shown"}
    assert 0 <= model.cuts["shown"] < model.cuts["safe"]
    assert min(model.cuts[name] for name in ("alone", "sentence", "kin", "length", "between")) > 0


def test_no_text_of_the_data_is_in_the_weights() -> None:
    """Single words, and names of shapes in capitals: nothing longer."""
    words = [word for word in weights.load().words.levels if not word.split(" ")[0].isupper()]
    assert words
    assert max(word.count(" ") for word in words) == 0
    assert max(map(len, words)) <= 24


@pytest.mark.inside
def test_traits_have_names() -> None:
    standing = stand(page_of(PAGE), weights.load().words)
    rows = [traits(standing, index) for index in range(len(standing.own))]
    assert all(len(row) == len(NAMES) for row in rows)
    # Their thresholds are rounded down, so nothing between two whole numbers may be told of them.
    assert set(NAMES) >= WHOLE
    assert all(isinstance(value, int) for row in rows for name, value in zip(NAMES, row, strict=True) if name in WHOLE)
    # These are looked up by their value.
    assert all(0 <= value <= FAR for row in rows for value in row[: len(FEW)])


def test_unknown_words_say_nothing() -> None:
    page = page_of("Grümpfel zarvex\nQuondil brastev\n" + PAGE)
    words = weights.load().words
    one, two = (words.score(shape, None) for shape in page.shapes[:2])
    assert one == two


def test_standing_counts_runs_and_distances() -> None:
    page = page_of(f"{HEAD}\nThe bell that lost its note\n{ONE}\n{TWO}\nAsk Odo\nAsk Karl\nAsk Inga\n{TAIL}\n")
    standing = stand(page, weights.load().words)
    texts = [shape.text for shape in page.shapes]
    first, karl, two = texts.index("Ask Odo"), texts.index("Ask Karl"), texts.index(TWO)
    assert standing.runs[karl] == range(first, len(texts))
    assert standing.runs[two] == range(two, two + 1)
    assert standing.sign_after[karl] == texts.index("Share on Facebook") - karl
    row = dict(zip(NAMES, traits(standing, karl), strict=True))
    assert row["run"] == len(texts) - first
    assert row["from title"] == karl - page.title


def test_words_between_paragraphs_are_not_looked_up() -> None:
    walk = "The ringers of the valley met at dawn and walked the whole way up to the tower, in silence and in the rain,"
    middle, last = f"{walk} for nobody knew what to say.", f"{walk} and one of them came back without his rope."
    page = page_of(f"{HEAD}\nThe bell that lost its note\n{ONE}\n{middle}\n{TWO}\n{last}\n{TAIL}\n")
    standing = stand(page, weights.load().words)
    own = {shape.text: value for shape, value in zip(page.shapes, standing.own, strict=True)}
    assert own[middle] == -CLIP
    assert abs(own[last]) != CLIP
    assert own["Share on Facebook"] == CLIP


def test_wording_counts() -> None:
    line = "You walked to our Bell Tower, ringing. See 12 bells!"
    page = page_of(f"{HEAD}\n{ONE}\n{line}\n{TWO}\n{TAIL}\n")
    index = [shape.text for shape in page.shapes].index(line)
    row = dict(zip(NAMES, traits(stand(page, weights.load().words), index), strict=True))
    assert row["function words"] == pytest.approx(3 / 10)
    assert row["figures"] == pytest.approx(1 / 10)
    assert row["words"] == 10


def test_builds() -> None:
    assert build("Music") == build("Money") != build("music")


def test_things_counted_and_names_that_recur_are_kept() -> None:
    page = page_of(f"{HEAD}\n{ONE}\n3 leeks\n½ onion\nSalt\n{TWO}\nOdo Finch\n{TWO}\n{TAIL}\n")
    texts = [shape.text for shape in page.shapes]
    kept = {texts[n] for n in counted(page)}
    assert kept == {"3 leeks", "½ onion", "Salt"}
    assert "Odo Finch" in recurring(page)
    assert ONE not in recurring(page)


def test_numbers_and_recurring_names_outside_the_article_are_of_its_kind() -> None:
    page = page_of(f"{HEAD}\n12\n{ONE}\nOdo Finch\n1887\n{TWO}\n{TAIL}\nOdo Finch\n449\nInga Rook\n")
    kin = of_its_kind(page)
    assert [page.shapes[n].text for n in sorted(kin)] == ["12", "Odo Finch", "449"]
    assert not kin.intersection(page.core)


@pytest.mark.parametrize(("kin", "left"), [(0.0, ["1887"]), (999.0, ["12", "1887"])], ids=["lax", "strict"])
def test_what_is_of_its_kind_must_be_surer(monkeypatch: pytest.MonkeyPatch, kin: float, left: list[str]) -> None:
    """Where any odds would do, the number above the article goes, unless its kind speaks for it; one inside stays."""
    model = weights.load()
    lax = model._replace(cuts={**model.cuts, "safe": -99.0, "shown": -999.0, "kin": kin})
    monkeypatch.setattr(verdicts, "load", lambda: lax)
    text = f"{HEAD}\n12\nThe bell that lost its note\n{ONE}\n1887\n{TWO}\n{TAIL}\n"
    page = read_page(Document(text, layout(text, "plain")))
    stays = [shape.text for n, shape in enumerate(page.shapes) if n not in page.gone or page.gone[n].safety != "safe"]
    assert [text for text in stays if text.isdigit()] == left
    assert "The bell that lost its note" in stays


@pytest.mark.parametrize(("between", "goes"), [(0.0, []), (999.0, ["What a goat saw on some hill"])])
def test_a_line_goes_between_two_that_go(monkeypatch: pytest.MonkeyPatch, between: float, goes: list[str]) -> None:
    """Where no odds are enough alone: with known furniture on both sides it goes, with some on one side it stays."""
    model = weights.load()
    shy = model._replace(cuts={**model.cuts, "safe": 99.0, "shown": -999.0, "between": between})
    monkeypatch.setattr(verdicts, "load", lambda: shy)
    one, two = "What a goat saw on some hill", "Why no duke rides a mule now"
    text = f"{HEAD}\n{one}\nShare on Facebook\n{two}\nThe bell that lost its note\n{ONE}\n{TWO}\n{TAIL}\n"
    page = read_page(Document(text, layout(text, "plain")))
    texts = [shape.text for n, shape in enumerate(page.shapes) if n in page.gone and page.gone[n].safety == "safe"]
    assert [line for line in texts if line in (one, two)] == goes


def test_odds_rise_with_evidence() -> None:
    page = page_of(PAGE)
    model = weights.load()
    standing = stand(page, model.words)
    odds = [model.odds(traits(standing, index)) for index in range(len(page.shapes))]
    assert odds[-1] > 2 > -1 > odds[page.core.start]


def test_what_is_one_for_a_page_is_asked_once() -> None:
    page = page_of(PAGE)
    model = weights.load()
    standing = stand(page, model.words)
    on_page = model.on_page(page_traits(standing))
    asked = [on_page.odds(line_traits(standing, index)) for index in range(len(page.shapes))]
    assert asked == [model.odds(traits(standing, index)) for index in range(len(page.shapes))]
    assert len(set(asked)) > 3


@pytest.mark.parametrize("path", UNTOUCHED, ids=lambda path: path.stem)
@pytest.mark.parametrize("head", ["", f"{HEAD}\n"], ids=["tail", "head and tail"])
def test_untouched_within_a_page_keeps_its_text(path: Path, head: str) -> None:
    """Good texts of many kinds stay whole although the head and the tail of a page stand around them."""
    text = path.read_bytes().decode("utf-8")
    result = cleantext.clean(f"{head}{text.rstrip()}\n\n{TAIL}\n", select=["boilerplate"])
    assert text.strip() in result.text


def test_without_a_sure_line_nothing_is_judged() -> None:
    text = f"{ONE}\n{TWO}\nMore than a bell\nWhat the goat saw\nTen quiet villages\nThe tower leans\nAsk the priest\n"
    assert cleantext.clean(text, select=["boilerplate"], unsafe_fixes=True).findings == ()


def test_reasons_and_confidence() -> None:
    page = PAGE.replace("Leave a comment", "Leave a comment\nOla Brandt\nTen quiet villages\nWhat the goat saw")
    findings = cleantext.clean(page, select=["page-remains"]).findings
    assert findings
    for finding in findings:
        assert finding.message.startswith("This line is ")
        assert 0.5 <= finding.confidence < 1


def test_second_run_is_quiet() -> None:
    once = cleantext.clean(PAGE, select=["boilerplate"]).text
    assert cleantext.clean(once, select=["boilerplate"]).text == once


def test_clean_article_does_not_open_the_weights() -> None:
    code = (
        "import sys, cleantext\n"
        f"cleantext.clean({(ONE + chr(10) + TWO)!r}, select=['boilerplate'])\n"
        "print('cleantext.rules.boilerplate.learned.weights' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "False"


def test_weights_file_is_one_line_of_json() -> None:
    text = Path(weights.FILE).read_text(encoding="utf-8")
    assert text.count("\n") == 1
    assert set(json.loads(text)) == {"cuts", "slope", "shift", "trees", "words", "levels"}
