"""The time that a text takes grows with its length and not faster, whatever its lines look like."""

import gc
import time
from collections.abc import Callable
from pathlib import Path
from textwrap import fill

import pytest

import cleantext

ARTICLE = (Path(__file__).parent.parent / "fixtures" / "article.txt").read_text(encoding="utf-8")
MOST = 5.5
"""Four times the text may take so many times as long: 4 is linear, 16 quadratic."""


FORMS: dict[str, Callable[[int], str]] = {
    "repeated": lambda times: ARTICLE * times,
    "one line": lambda times: (ARTICLE * times).replace("\n", " "),
    "wrapped": lambda times: "\n".join(fill(paragraph, 72) for paragraph in (ARTICLE * times).split("\n")),
}


def _seconds(text: str) -> float:
    gc.collect()
    gc.freeze()  # What other tests left is no cost of this one.
    taken = []
    for _ in range(2):
        before = time.process_time()
        cleantext.clean(text)
        taken.append(time.process_time() - before)
    return min(taken)


@pytest.mark.parametrize(("form", "times"), [("repeated", 100), ("one line", 25), ("wrapped", 30)])
def test_time_grows_with_the_text(form: str, times: int) -> None:
    cleantext.clean(ARTICLE)
    small, large = _seconds(FORMS[form](times)), _seconds(FORMS[form](4 * times))
    assert large < MOST * small, f"{small:.3f} s for x{times}, {large:.3f} s for x{4 * times}"
