"""Captions that stand on a line of their own above the line that credits the picture."""

from __future__ import annotations

from cleantext.rules.boilerplate.forms.captions import shows_scene
from cleantext.rules.boilerplate.page import Page

NAME = "photo-credit"
CREDIT_WORDS = 8
CAPTION_WORDS = 32


def take_scenes(page: Page) -> None:
    """Above a bare credit ("Ola Brandt/Coast Pictures"): a line that says in the present tense who does what.

    Above a labelled one ("Image credit: ...") the article's own paragraph is as likely, and in the past tense always.
    """
    for index in [n for n, verdict in page.gone.items() if verdict.rule == NAME]:
        credit, above = page.shapes[index], index - 1
        if above < 0 or above in page.gone or above == page.title or page.signs[above] is not None:
            continue
        if credit.words > CREDIT_WORDS or credit.text[0] == "(" or ":" in credit.text or "/" not in credit.text:
            continue
        if (sign := page.signs[index]) is not None and sign.role == "owner" and not page.shapes[above].stop:
            continue  # Above such a credit a line without a stop may be the picture's heading.
        if page.shapes[above].words <= CAPTION_WORDS and shows_scene(page.shapes[above].text):
            page.remove(above, NAME, "says what the picture shows, above its credit", 0.8)
