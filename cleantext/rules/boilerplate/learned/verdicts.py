"""What the line model may do: let lines go that the rules have not settled, on pages that are surely pages.

The rules come first. The model is asked only where one of them is sure of at least one line, never for the title,
speech, numbers without words, or a plain paragraph inside the article. Inside, a line must stand beside furniture or
say itself what it is; so a list in an article stays, and a second run finds nothing to go on.
"""

from __future__ import annotations

from bisect import bisect_left

from cleantext.rules.boilerplate.learned.reasons import reason
from cleantext.rules.boilerplate.learned.traits import FAR, Standing, stand, traits
from cleantext.rules.boilerplate.learned.weights import load
from cleantext.rules.boilerplate.page import INNER, Page

NAME = "page-remains"
FEWEST = 5
"""Lines of the shortest page that the model judges."""
FEWEST_KNOWN = 2
"""Lines that the rules must let go, one of them surely: a stray button below a list makes no page of it."""
SPEECH = '“"«„‘–—'
PLAIN = -3.0
"""Log-odds below which a line inside the article is not looked at again."""
TELLING = 2.0
"""Log-odds of a line that says itself what it is."""
WORDED = 0.0
"""Log-odds that a long sentence needs to go: an ending of the article may stand below furniture."""
REACH = 2
NEVER = 2.0
"""A cut that no probability reaches: the line is at most shown."""


def take_learned(page: Page) -> None:
    """Let go what the model takes for furniture: surely (safe), or perhaps (unsafe)."""
    if len(page.shapes) < FEWEST or not page.core or not _evident(page):
        return
    weights = load()
    standing = stand(page, weights.words)
    known = sorted(page.gone)
    found = [
        (index, safe, weights.probability(traits(standing, index)))
        for index in range(len(page.shapes))
        if (safe := _cut(page, standing, weights.cuts, index, known)) is not None
    ]
    for index, safe, probability in found:
        verdict = page.gone.get(index)
        if probability < weights.cuts["shown"] or (verdict is not None and probability < safe):
            continue
        page.gone.pop(index, None)
        confidence = round(min(probability, 0.99), 2)
        page.remove(index, NAME, reason(standing, index), confidence, "safe" if probability >= safe else "unsafe")


def _evident(page: Page) -> bool:
    """Whether the text is a page: a rule is sure of a line that articles do not hold."""
    sure = [
        index
        for index, verdict in page.gone.items()
        if verdict.rule not in INNER and (sign := page.signs[index]) is not None and sign.strong
    ]
    return bool(sure) and len(page.gone) >= FEWEST_KNOWN


def _cut(page: Page, standing: Standing, cuts: dict[str, float], index: int, known: list[int]) -> float | None:
    """From which probability the line goes; None for one that is not judged."""
    verdict, shape, own = page.gone.get(index), page.shapes[index], standing.own[index]
    if shape.sealed or index == page.title or (verdict is not None and verdict.safety == "safe"):
        return None
    inner = (index in page.core) + (index in standing.kernel)
    anchored = _anchored(page, index, known)
    if own < TELLING and inner and (not anchored or own < PLAIN):
        return None
    if shape.text[0] in SPEECH or not any(map(str.isalpha, shape.text)):
        return None
    if shape.body_like and own < WORDED:
        return NEVER
    safe = cuts[("outside", "edge", "inside")[inner]]
    if anchored:
        return safe
    return max(safe, cuts["alone"]) if own >= TELLING else NEVER


def _anchored(page: Page, index: int, known: list[int]) -> bool:
    """Whether furniture that the rules know parts the line from the article, or stands right beside it."""
    at = bisect_left(known, index)
    above, below = known[at - 1] if at else -FAR, known[at] if at < len(known) else FAR * FAR
    if page.after(index):
        return above >= page.core.stop
    if page.before(index):
        return below < page.core.start
    return index - above <= REACH or below - index <= REACH
