"""What is left of pictures on a page: credits without a label, captions, counters; and what only looks like them."""

from __future__ import annotations

import pytest

import cleantext
from cleantext.rules.boilerplate.forms.suppliers import owners

ONE = (
    "The founder of Gross has cast bells for forty years, and he says that no two of them ever sounded quite the same."
)
TWO = "On Sunday the whole of the parish climbed the tower to hear it, and the goat of the sexton climbed up with them."
THREE = (
    "Nobody has counted the steps since the war, but the children say that there are two hundred and eleven of them."
)
FRAMES = (f"{ONE}\n%s\n{TWO}\n{THREE}", f"{ONE}\n{TWO}\n%s\n{THREE}\nLeave a comment")


def cleaned(block: str, frame: str) -> str:
    return cleantext.clean(frame % block, select=["boilerplate"]).text


GONE = [
    "Ola Brandt/CNET",
    "Ola Brandt / NPR",
    "Amy K. Brandt/Coast Pictures",
    "Getty Images / olabra",
    "Imago/Bergstock",
    "PAP/ Ola Brandt",
    "Gross News / YouTube",
    "Divulgação/Ola Brandt",
    "Ola Brandt/Courtesy Gross Museum",
    "Netflix/Ola Brandt",
    "Photo provided by Ola Brandt.",
    "Photos supplied by the Gross Museum",
    "Photographs by Ola Brandt and Sam Pell for The Gross Herald",
    "Illustration by Ola Brandt",
    "Map by Ola Brandt/Gross Herald",
    "Screenshot via Instagram",
    "Images courtesy of the Gross Museum",
    "Courtesy of Ola Brandt",
    "COURTESY OF THE RINGERS",
    "[Rendering: Ola Brandt]",
    "[Illustration: Ola Brandt/Gross Herald]",
    "(Courtesy of the Gross Museum)",
    "Lead image: Ola Brandt. Bell: Sankt Orlo.",
    "Featured photo by Ola Brandt/Gross Herald.",
    "Ola K. Brandt Submitted photo",
    "Ola Brandt / Contributed Photo",
    "Photographer: Ola Brandt. Stylist: Sam Pell.",
    "The old mill of Gross in March. Image credit: Brandt et al., doi: 10.1073/pnas.23061",
    "Ola Brandt, sexton of Gross, said the bell rang by itself. Photos via Sam Pell.",
    "The bell hung low over the nave. Depositphotos.",
    "The bell hung low over the nave. Getty",
    "Ola Brandt at the mill. Photo:",
    "The old mill of Gross in 1999.Ola Brandt / Coast Images via AP file",
    "The bell rings on a Sunday.Olabra/Instagram",
    "The sexton of Gross as a young manimage: Ola Brandt",
    "Media captionThe bell of Sankt Orlo",
    "Getty",
    "(Shutterstock)",
    "Ola Brandt, AP",
    "Ola Brandt and Sam Pell, Associated Press",
    "Ola Brandt Associated Press",
    "Ola Brandt wears a coat of felt.Inga Tove\nSam Pell wears the sexton's boots.Inga Tove",
    "(Left: the bell, Middle: its rope, Right: the clapper)",
    "Im Bild: Die Glocke von Orlo",
    "Na zdjęciu: dzwon w Orlo",
    "La tour en mars. Photo : Ola Brandt",
    "Wieża w marcu, fot. Ola Brandt",
    "Zdj. Ola Brandt",
    "La torre a marzo (foto LaPresse)",
    "Ola Brandt/Agência Brasil",
    "Gross Museum/Coast Images Group via Getty Images, FILE",
    "Olabra, Getty Images/Creatas RF",
    "Ola Brandt/CNET | Gross Museum, Envato",
    "Image:",
    "Hair: Inga Tove; Makeup: Dora Lunt; Photography: Ola Brandt",
]
STAY = [
    "He/She",
    "Dr. Ox/Mr. Hyde",
    "AC/DC",
    "Paris/London",
    "Bell Tower/Clock Room",
    "CDU/CSU",
    "Ola Brandt/CEO",
    "Ola Brandt/JAM\n9.58\nSam Pell/USA\n9.71",
    "Ola Brandt/Sam Pell\nInga Tove/Dora Lunt",
    "Ola Brandt/CNET\nSam Pell/KQED\nInga Tove/WBUR",
    "Reuters/Ipsos",
    "ESA/NASA",
    "Photography by Lena Hask has been shown in Paris.",
    "Photo by photo, the archive grows.",
    "Photos by the door",
    "Photos from Paris",
    "Video by night",
    "Map of the Valley",
    "Courtesy of the tide",
    "Courtesy of Mrs. Hale.",
    "The Stolen Photo",
    "Photographer: I never slept.\nReporter: Nor did I.",
    "Director: Ola Brandt. Writer: Sam Pell. Music: Inga Tove.",
    "[Laughs]",
    "[Chorus: Ola Brandt]",
    "Source: Parish register, 1962",
    "Sources: the parish register, the diary of the sexton, and two interviews.",
    "Top image of the year",
    "Above: the river. Below: the road.",
    "Chart by Chart",
    "Video by Video",
    "Courtesy of Strangers",
    "The Times/The Post",
    "[Image of God]",
    "[Source: Genesis 1:1]",
    "Producer: Ola Brandt\nPhotography: Sam Pell\nEditor: Inga Tove",
    "The museum bought it.Then Came Winter\nThe parish sold it.Then Came Winter",
    "Above: all is well.",
    "Above all: The bell.",
    "Left: 3 votes",
    "Left alone: The right to ring.",
    "Name:\nPhoto:\nAddress:",
    "Name:\nImage:\nAddress:",
    "Er trug den Fotoapparat fort. Und Ola Brandt lief ihm nach.",
    "Getty\nThe oil man left his house to the public, and Getty himself never lived in it.",
    "Shutterstock\nThe oldest of the three.\nUnsplash\nEverything is free there.",
    '"A bell of a book."\nOla Brandt, Associated Press',
    "Ola Brandt, Reuters\nSam Pell, AFP",
    "Telephoto: Ola Brandt carried it up the tower.",
    "The parish rang all night.Early Life",
    "The parish rang all night.Read More\nThe goat slept through it.Read More",
    "The parish rang all night. Two Rivers",
    "The bell was sold to a dealer, who sold it to Alamy.",
    "Nobody spoke of the photo: Ola Brandt had burned it.",
]


def gallery(*counters: str) -> str:
    """A text with a counter above each paragraph."""
    return "\n".join(f"{counter}\n{text}" for counter, text in zip(counters, (ONE, TWO, THREE) * 3, strict=False))


COUNTED = [
    ("1 of 9 |", "2 of 9 |", "3 of 9 |"),
    ("1 von 12", "2 von 12", "3 von 12", "4 von 12"),
    ("02/7The bell of Orlo", "03/7The tower of Gross", "04/7The goat"),
    ("Image 1 of 23", "1 / 23"),
]
NOT_COUNTED = [
    ("4 / 5", "3 / 5", "5 / 5"),
    ("2/4", "3/4", "4/4"),
    ("1/4", "2/4", "3/4"),
    ("2 / 7",),
    ("1 / 7", "2 / 7", "3 / 7"),
    ("1/2 cup of sugar", "1/3 cup of flour", "1/4 cup of milk"),
    ("Step 1 of 9", "Step 2 of 9", "Step 3 of 9"),
    ("Image 1 of 23", "1 / 24"),
    ("3/12 The bell", "4/12 The bell", "5/12 The bell"),
]


@pytest.mark.parametrize("counters", COUNTED, ids=lambda counters: counters[-1])
def test_counters_of_a_gallery_go(counters: tuple[str, ...]) -> None:
    text = f"{TWO}\n{gallery(*counters)}"
    lines = [line for line in text.split("\n") if line not in counters]
    assert cleantext.clean(f"{text}\nLeave a comment", select=["boilerplate"]).text.split("\n") == lines


@pytest.mark.parametrize("counters", NOT_COUNTED, ids=lambda counters: counters[-1])
def test_other_figures_stay(counters: tuple[str, ...]) -> None:
    kept = cleantext.clean(f"{TWO}\n{gallery(*counters)}\nLeave a comment", select=["boilerplate"]).text.split("\n")
    assert [counter for counter in counters if counter not in kept and "Image" not in counter] == []


@pytest.mark.parametrize("block", GONE)
@pytest.mark.parametrize("frame", FRAMES)
def test_what_is_left_of_a_picture_goes(block: str, frame: str) -> None:
    for line in block.split("\n"):
        assert line not in cleaned(block, frame).split("\n")


@pytest.mark.parametrize("block", STAY)
@pytest.mark.parametrize("frame", FRAMES)
def test_what_looks_like_it_stays(block: str, frame: str) -> None:
    assert block in cleaned(block, frame)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ola Brandt/Shutterstock", "sure"),
        ("Ola Brandt/Gross Herald", "likely"),
        ("Facebook / Twitter", ""),
        ("Ola Brandt/", ""),
        ("Tower/KQED", ""),
        ("Ola Brandt/Sam Pell", ""),
    ],
)
def test_names_between_slashes(line: str, kind: str) -> None:
    assert owners(line) == kind
