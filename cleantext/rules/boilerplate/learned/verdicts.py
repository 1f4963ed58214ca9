"""What the line model may do: let lines go that the rules have not settled, on pages that are surely pages.

The rules come first. The model is asked only where one of them is sure of at least one line, never for the title,
speech, or numbers amid the article. How sure it must be depends on what would be lost: surer where a line stands apart
from all furniture, is a sentence that its words do not give away or is of a kind with lines of the article, less sure
where it is long and so holds more evidence. Measured out of fold, by site: a bar on all unanchored lines, and one on
all sentences, each cost a fortieth of what is found and saved next to no article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set
from math import exp, log

from cleantext.rules.boilerplate.learned.kept import kind, of_its_kind, set_aside
from cleantext.rules.boilerplate.learned.reasons import reason
from cleantext.rules.boilerplate.learned.standing import FAR, Standing, stand
from cleantext.rules.boilerplate.learned.traits import line_traits, page_traits
from cleantext.rules.boilerplate.learned.weights import load
from cleantext.rules.boilerplate.page import INNER, Page

NAME = "page-remains"
FEWEST = 5
"""Lines of the shortest page that the model judges."""
FEWEST_KNOWN = 2
"""Lines that the rules must let go, one of them surely: a stray button below a list makes no page of it."""
SPEECH = '“"«„‘–—'
PLAIN = 0.5
"""Log-odds of its words below which a line that lies inside the article by every measure is not looked at again."""
WORDED = 0.0
"""Log-odds of its words from which a sentence gives itself away."""
SENTENCE = 4
"""Words of the shortest line with a stop that is one: an article's last sentences are often short."""
USUAL = 50
"""Characters of the line for which cuts are given; they fall with the logarithm of the length."""
SIZES = 10, 300
"""Characters below and above which length changes nothing more."""
REACH = 2
"""Lines between a line inside the article and the furniture beside which it stands, at the most."""


def take_learned(page: Page) -> None:
    """Let go what the model takes for furniture: surely (safe), or perhaps (unsafe)."""
    if len(page.shapes) < FEWEST or not page.core or not _evident(page):
        return
    weights = load()
    standing = stand(page, weights.words)
    known, aside = sorted(page.gone), set_aside(page, standing.vocabulary)
    safe = {index for index, verdict in page.gone.items() if verdict.safety == "safe"}
    settled = aside | safe
    judged = [index for index in _doubtful(page, standing) if index not in settled and _open(page, index)]
    model = weights.on_page(page_traits(standing))
    shown = [(n, odds) for n in judged if (odds := model.odds(line_traits(standing, n))) >= weights.cuts["shown"]]
    kin = of_its_kind(page) if shown else set()
    over = {
        n: odds - _cut(page, standing, weights.cuts, n, known) - (weights.cuts["kin"] if n in kin else 0)
        for n, odds in shown
    }
    goes = safe.union([n for n, rest in over.items() if rest >= 0])
    # What is all but sure goes between two lines that go; none of these makes another go.
    nearly = [n for n, rest in over.items() if n not in goes and rest >= -weights.cuts["between"]]
    goes.update([n for n in nearly if n - 1 in goes and n + 1 in goes])
    for index, odds in shown:
        sure = index in goes and not _alike_beside(page, index, goes)
        if not sure and index in page.gone:
            continue
        page.gone.pop(index, None)
        confidence = round(min(1 / (1 + exp(-odds)), 0.99), 2)
        page.remove(index, NAME, reason(standing, index), confidence, "safe" if sure else "unsafe")


def _alike_beside(page: Page, index: int, goes: Set[int]) -> bool:
    """Whether the line stands between two of its own build that both stay: a row of a table, an entry of a list."""
    if not index or index + 1 == len(page.shapes) or index - 1 in goes or index + 1 in goes:
        return False
    return kind(page, index - 1) == kind(page, index) == kind(page, index + 1)


def _evident(page: Page) -> bool:
    """Whether the text is a page: a rule is sure of a line that articles do not hold."""
    sure = [
        index
        for index, verdict in page.gone.items()
        if verdict.rule not in INNER and (sign := page.signs[index]) is not None and sign.strong
    ]
    return bool(sure) and len(page.gone) >= FEWEST_KNOWN


def _doubtful(page: Page, standing: Standing) -> list[int]:
    """The lines but those that lie inside the article by every measure."""
    inner = range(max(page.core.start, standing.kernel.start), min(page.core.stop, standing.kernel.stop))
    return [index for index, own in enumerate(standing.own) if own >= PLAIN or index not in inner]


def _open(page: Page, index: int) -> bool:
    """Whether the line is the model's to judge, as far as it is not settled."""
    shape = page.shapes[index]
    if shape.sealed or index == page.title:
        return False
    if shape.text[0] in SPEECH or shape.text[-1] in ",;":
        return False
    return index not in page.core or any(map(str.isalpha, shape.text))


def _cut(page: Page, standing: Standing, cuts: dict[str, float], index: int, known: list[int]) -> float:
    """The log-odds from which the line goes by itself."""
    shape = page.shapes[index]
    shortest, longest = SIZES
    cut = cuts["safe"] - cuts["length"] * log(min(max(len(shape.text), shortest), longest) / USUAL)
    if not _anchored(page, index, known):
        cut += cuts["alone"]
    if (shape.body_like or (shape.stop and shape.words >= SENTENCE)) and standing.own[index] < WORDED:
        cut += cuts["sentence"]
    return cut


def _anchored(page: Page, index: int, known: list[int]) -> bool:
    """Whether furniture that the rules know parts the line from the article, or stands right beside it."""
    at = bisect_left(known, index)
    above, below = known[at - 1] if at else -FAR, known[at] if at < len(known) else FAR * FAR
    if page.after(index):
        return above >= page.core.stop
    if page.before(index):
        return below < page.core.start
    return index - above <= REACH or below - index <= REACH
