"""Comments that silence rules."""

from __future__ import annotations

import pytest

import cleantext

FAULT = "She shut the the door."
CLEAN = "She shut the door."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FAULT} <!-- cleantext: ignore -->\n{FAULT}\n", f"{FAULT} <!-- cleantext: ignore -->\n{CLEAN}\n"),
        (f"{FAULT} <!-- cleantext: ignore SPL001 -->\n", None),
        (f"{FAULT} <!-- cleantext: ignore doubled-word -->\n", None),
        (f"{FAULT} <!-- cleantext: ignore BOI -->\n", f"{CLEAN} <!-- cleantext: ignore BOI -->\n"),
        (
            f"<!-- cleantext: ignore-next -->\n\n{FAULT}\n{FAULT}\n",
            f"<!-- cleantext: ignore-next -->\n\n{FAULT}\n{CLEAN}\n",
        ),
        (
            f"<!-- cleantext: off spelling -->\n{FAULT}\n<!-- cleantext: on -->\n{FAULT}\n",
            f"<!-- cleantext: off spelling -->\n{FAULT}\n<!-- cleantext: on -->\n{CLEAN}\n",
        ),
        (f"<!-- cleantext: off -->\n{FAULT}\n", None),
        (f"{FAULT}\n<!-- cleantext: ignore-file -->\n", None),
        (f"---\ntitle: x\ncleantext: off\n---\n{FAULT}\n", None),
        (
            f"Write `<!-- cleantext: ignore-file -->`.\n{FAULT}\n",
            f"Write `<!-- cleantext: ignore-file -->`.\n{CLEAN}\n",
        ),
        (f"```\n<!-- cleantext: off -->\n```\n{FAULT}\n", f"```\n<!-- cleantext: off -->\n```\n{CLEAN}\n"),
    ],
)
def test_comment(text: str, expected: str | None) -> None:
    assert cleantext.clean(text, select=["SPL001"]).text == (text if expected is None else expected)
