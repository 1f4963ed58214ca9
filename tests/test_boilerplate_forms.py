"""Forms of furniture that are known by their build: what speaks alone, what needs its place, and the near misses."""

from __future__ import annotations

import time

import pytest

import cleantext
from cleantext.formats import layout
from cleantext.reading.document import Document
from cleantext.reading.shape import read_shapes
from cleantext.rules.boilerplate.forms.suppliers import owners
from cleantext.rules.boilerplate.signs import Sign, read_signs

ONE = "The bell of Sankt Orlo cracked on Tuesday, and the village has been arguing ever since about its new sound."
TWO = (
    "The sexton wants the old note back, a little flat, because three generations of the parish were married under it."
)
THREE = "The founder in the valley has offered to cast a new bell, free of charge, if he alone may choose the note."


def sign(line: str) -> Sign | None:
    return read_signs(read_shapes(Document(line, layout(line))))[0]


def clean(*lines: str) -> str:
    """The text of a page with furniture at both ends, without its boilerplate."""
    return cleantext.clean(
        "\n".join(("Share on Facebook", *lines, "© 2024 Orlo Post. All rights reserved.", "Sitemap"))
    ).text


@pytest.mark.parametrize(
    "line",
    [
        "By Ola Brandt on Monday, March 18th, 2024 at 11:04 a.m.",
        "By OPN Staff | March 18, 2024 at 2:26 PM HST - Updated March 19 at 4:46 PM",
        "By Ola Brandt | Published Mar 18, 2024 11:00 AM EST",
        "By Ola Brandt , Inga Tove on Monday, March 18, 2024 at 11:08 a.m.",
        "By Ola Brandt, senior editor, March 18, 2024",
        "Von Ola Brandt, Redakteur, 18. März 2024, 15:40 Uhr",
        "Par Ola Brandt, le 18 mars 2024 à 10h15",
        "Inga Tove, CorrespondentMar 18, 2024, 05:30 PM",
        "Updated 1909 GMT (0309 HKT) March 18, 2024",
        "This copy is for your personal, non-commercial use only. To order copies for your friends visit the tower.",
        "March 18, 2024, 5:24 AM UTC / Updated March 18, 2024, 2:01 PM UTC / Source: Orlo Wire",
        "Follow the Orlo Post on Facebook and Instagram",
        "Follow the Post's page on Facebook to hear the bell.",
        "Find us on YouTube.",
        "Subscribe to the Orlo Post and stay close to your valley.",
        "Sign up to our Bells on Monday",
        "SEE ALSO: iBell or bell: Which one rings?",
        "Most read in bells",
    ],
)
def test_a_line_that_speaks_alone(line: str) -> None:
    found = sign(line)
    assert found is not None
    assert found.strong


@pytest.mark.parametrize(
    "line",
    [
        "March 18, 2024 / Inga Tove",
        "Inga ToveMar. 18, 2024",
        "FoundedMay 3, 1911",
        "By Inga Tove, one of the editors of the Courier. Tove has covered the harbour for ten years and",
        "Sankt Orlo, Parish Bureau | Updated : 18 March 2024, 09:01 AM",
        "Install the Orlo Post app for free",
        "Ola Brandt 9 min read",
        "Inga Tove • 2 min read",
        "Sign up to Bells on Monday",
        "Sign up for Medicare Part B",
        "Subscribe to Netflix",
        "Last updated:",
    ],
)
def test_a_line_that_needs_its_place(line: str) -> None:
    found = sign(line)
    assert found is not None
    assert not found.strong


@pytest.mark.parametrize(
    "line",
    [
        "By Christmas Eve, December 24, 2024",
        "By Saturday, December 23, 2024",
        "De Madrid a Sevilla, 3 de mayo de 2024",
        "He met her on Dec 6, 2023",
        "Sankt Orlo Fair, Town Hall, Dec 19, 2024, 5:30 PM",
        "By Inga Tove, the editors were told, the bell had been sold",
        "A long letter takes 3 minutes to read",
        "Follow the river on foot",
        "Like many on X, he doubted it",
        "Join the march on Twitter Street",
        "Sign up to help",
        "Follow NASA on Twitter to learn when the station passes overhead.",
        "Find the best teachers on YouTube, and copy them.",
        "Inga Tove - May 3, 2024",
        "Poole/Bournemouth",
        "Marc Marquez/DUCATI",
        "Map: OS Explorer 1",
        "Left: Labour, Right: Conservative",
        "[Source: Tove, 2019]",
        "“I have never seen such water,” the miller said. Photo: Ola Brandt.",
        "Popular in the 1970s",
        "Subscribe to no newspaper",
        "Install the app before you ring",
        "Most read in bed.",
        "see the bell: it rang",
    ],
)
def test_a_near_miss_says_little(line: str) -> None:
    found = sign(line)
    assert found is None or not found.strong


def test_what_was_handed_out_names_who_gave_it() -> None:
    assert owners("Pool/Spa") == ""
    assert owners("Handout/Reuters") == owners("File/Ola Brandt") == "likely"


def test_a_byline_below_the_standfirst_goes() -> None:
    text = clean("A bell for Sankt Orlo", ONE, "By Ola Brandt", TWO, THREE)
    assert "By Ola" not in text
    assert all(part in text for part in (ONE, TWO, THREE))


@pytest.mark.parametrize(
    "line",
    [
        "Inga Tove, Money Reporter",
        "Inga Tove and Ola Brandt, Staff Writers",
        "Inga Tove, Courier Editor-at-large",
        "Inga Tove, Money Reporter 3 May 2024 • 3:55pm",
        "Inga Tove - May 3, 2024",
        "Staff Reports",
    ],
)
def test_a_byline_without_by_goes_above_the_article(line: str) -> None:
    assert line not in clean("A bell for Sankt Orlo", line, ONE, TWO, THREE)
    assert line in clean("A bell for Sankt Orlo", ONE, TWO, line, THREE, THREE)


@pytest.mark.parametrize(
    "lines",
    [
        ("Inga Tove, editor", "Ola Brandt, columnist"),
        ("Inga Tove - May 3, 2024", "Ola Brandt - May 4, 2024"),
        ("Inga Tove, editor, dies at 90",),
        ("Inga Tove, Bell Founder",),
        ("Wanted, one reporter",),
        ("Analysis by candlelight",),
    ],
)
def test_people_and_headlines_above_the_article_stay(lines: tuple[str, ...]) -> None:
    text = clean("A bell for Sankt Orlo", *lines, ONE, TWO, THREE)
    assert all(line in text for line in lines)


def test_bylines_of_an_anthology_stay() -> None:
    text = clean("Three bells", ONE, "By Ola Brandt", TWO, "By Inga Tove", THREE, "By Odo Finch", ONE)
    assert "By Ola Brandt" in text
    assert "By Inga Tove" in text


def test_by_and_a_name_below_a_standfirst_go() -> None:
    text = clean("A bell for Sankt Orlo", ONE, "By", "Ola Brandt", "March 18, 2024", TWO, THREE)
    assert "Brandt" not in text


@pytest.mark.parametrize("button", ["Read more", "Read more:", "Continue reading", "Loading comments..."])
def test_a_button_amid_the_article_goes(button: str) -> None:
    assert clean("A bell for Sankt Orlo", ONE, button, TWO, THREE).count(button) == 0


def test_buttons_that_a_manual_explains_stay() -> None:
    lines = ("The menu of the bell", ONE, "Print", TWO, "Share", THREE, "Close", ONE)
    assert all(line in clean(*lines) for line in lines)


@pytest.mark.parametrize("line", ["More", "Print", "Share", "Close"])
def test_a_word_that_may_be_a_subheading_stays(line: str) -> None:
    assert f"\n{line}\n" in clean("The menu of the bell", ONE, TWO, line, THREE, ONE, TWO)


@pytest.mark.parametrize("line", ["Photography: " + "a" * 3000 + ":", "By " + "A" * 3000 + " x", "By " + "A " * 1500])
def test_a_line_without_blanks_is_read_fast(line: str) -> None:
    start = time.process_time()
    sign(line)
    assert time.process_time() - start < 0.5


def test_parts_of_a_quiz_stay_and_counters_of_a_gallery_go() -> None:
    quiz = [line for n in range(1, 7) for line in (f"{n} of 6", ONE)]
    assert all(f"{n} of 6" in clean("A quiz of bells", TWO, *quiz) for n in range(1, 7))
    gallery = [line for n in range(1, 7) for line in (f"{n} / 6", ONE, "Photo by Ola Brandt")]
    assert "3 / 6" not in clean("Six bells", TWO, *gallery)


def test_dated_bylines_of_an_anthology_stay() -> None:
    text = clean(
        "Three bells",
        ONE,
        "By Ola Brandt, May 3, 1944",
        TWO,
        "By Inga Tove, May 4, 1944",
        THREE,
        "By Odo Finch, May 5, 1944",
        ONE,
    )
    assert "By Ola Brandt" in text
    assert "By Inga Tove" in text


def test_a_button_on_a_page_without_furniture_stays() -> None:
    text = f"A bell for Sankt Orlo\n{ONE}\nMore\n{TWO}\n"
    assert cleantext.clean(text).text == text
