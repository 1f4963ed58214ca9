"""Reports for people and machines."""

from __future__ import annotations

import pytest

from cleantext.model import Finding
from cleantext.reporters.account import account
from cleantext.reporters.concise import concise
from cleantext.reporters.excerpt import WIDTH, brief, excerpt, width
from cleantext.reporters.full import full
from cleantext.reporters.styled import render


def finding(text: str, part: str, **changes: object) -> Finding:
    start = text.index(part)
    values = {
        "rule": "SPL003",
        "name": "unknown-word",
        "category": "spelling",
        "message": "no word we know",
        "line": text.count("\n", 0, start) + 1,
        "column": start - text.rfind("\n", 0, start),
    }
    return Finding(start=start, end=start + len(part), **{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("before", [0, 10, 300])
@pytest.mark.parametrize("after", [0, 10, 300])
def test_the_marked_span_is_the_finding_wherever_it_stands(before: int, after: int) -> None:
    text = "first line\n" + "a " * before + "hearr" + " b" * after + "\nlast line"
    shown = excerpt(text, finding(text, "hearr"))
    assert shown.text[shown.start : shown.end] == "hearr"
    assert len(shown.text) <= WIDTH + 2
    assert shown.text.startswith("…") == (2 * before > WIDTH)


def test_wide_and_combining_characters_take_their_columns() -> None:
    assert width("これ") == 4
    assert width("e\u0301") == 1
    text = "これは hearr です"
    shown = excerpt(text, finding(text, "hearr"))
    assert shown.start == 7


def test_control_characters_do_not_reach_the_terminal() -> None:
    text = "a \x1b[31mred\x1b[0m word"
    shown = render(full("a.txt", text, [finding(text, "red")]), color=False)
    assert "\x1b" not in shown
    assert brief("a\x07b\nc") == "a\ufffdb c"


def test_full_report() -> None:
    text = "You can hearr the trams.\n"
    found = finding(text, "hearr", replacement="hear", candidates=("hear", "heart"), safety="safe")
    assert render(full("a.txt", text, [found]), color=False) == (
        "a.txt:1:9: SPL003 unknown-word: no word we know\n"
        "1 | You can hearr the trams.\n"
        "  |         ^^^^^\n"
        "  = fix: hear\n"
        "  = or: heart\n"
        "\n"
    )


def test_concise_report() -> None:
    text = "You can hearr the trams.\n"
    assert render(concise("a.txt", text, [finding(text, "hearr")]), color=False) == (
        "a.txt:1:9: SPL003 no word we know (hearr)\n"
    )


def test_colour_goes_through_rich_and_keeps_the_text() -> None:
    import re

    text = "You can hearr the trams [bold] and :smile:.\n"
    plain = render(full("a.txt", text, [finding(text, "hearr")]), color=False)
    styled = render(full("a.txt", text, [finding(text, "hearr")]), color=True)
    assert "\x1b[" in styled
    assert re.sub(r"\x1b\[[0-9;]*m", "", styled) == plain


def test_account_says_what_was_removed_repaired_and_left() -> None:
    text = "Body.\nMore Stories\nhearr 14h30\n"
    findings = [
        finding(text, "More Stories", category="boilerplate", name="related-stories", replacement="", fixed=True),
        finding(text, "hearr", replacement="hear", fixed=True),
        finding(text, "14h30", name="clock-time"),
    ]
    shown = render(account("a.txt", text, findings), color=False)
    assert shown.splitlines()[0] == "a.txt: 1 removed, 1 repaired, 1 to look at"
    assert "removed  line 2: related-stories: More Stories" in shown
    assert "repaired line 3: unknown-word: hearr -> hear" in shown
    assert "1 clock-time; cleantext check shows them" in shown


def test_account_of_many_changes_is_short_unless_asked() -> None:
    text = "x\n" * 40
    findings = [
        Finding(rule="SPL001", name="doubled-word", category="spelling", start=2 * i, end=2 * i + 1, message="m",
                replacement="y", fixed=True, line=i + 1, column=1)
        for i in range(40)
    ]  # fmt: skip
    assert render(account("a.txt", text, findings), color=False).count("\n") == 14
    assert render(account("a.txt", text, findings, verbose=True), color=False).count("\n") == 41
