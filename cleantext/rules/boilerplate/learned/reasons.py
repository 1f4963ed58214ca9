"""Why the line model lets a line go, in words: the traits that weigh most in it, said of this line."""

from __future__ import annotations

from cleantext.rules.boilerplate.learned.standing import Standing

SHORT = 12
WORDY = 2.0


def reason(standing: Standing, index: int) -> str:
    """What a finding says after "This line"."""
    page, own = standing.page, standing.own[index]
    shape = page.shapes[index]
    what = "is a short line without a stop" if shape.words <= SHORT and not shape.stop else "is worded like a page"
    if shape.words > SHORT and own < WORDY:
        what = "is a teaser or note"
    elif shape.words <= SHORT and own >= WORDY:
        what = "is worded like a button, link or label"
    where = (
        "before the article" if page.before(index) else "after the article" if page.after(index) else "in the article"
    )
    beside = standing.gone[min(index + 6, len(page.shapes))] - standing.gone[max(0, index - 5)]
    found = [what, where]
    if standing.seen[shape.text] > 1:
        found.append("repeated on the page")
    if beside > 1:
        found.append("among furniture")
    return f"{found[0]} {', '.join(found[1:])}"
