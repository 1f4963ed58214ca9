"""Notes about the author: "NAME is a reporter at the Courier, where she covers the harbour."."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

JOBS = frozenset(
    (
        "journalist journalists reporter editor correspondent columnist writer writer-reporter author blogger "
        "contributor critic producer freelancer photographer intern fellow professor lecturer researcher newsletter "
        "staff podcaster copywriter editor-in-chief host analyst expert specialist novelist essayist librarian "
        "historian fact-checker"
    ).split()
)
CUES = JOBS | {"writes"}
COVERS = frozenset(
    (
        "covers covering covered writes writing written reports reporting contributes contributing contributor joined "
        "edits editing freelance based where published previously formerly specializes specialises specializing "
        "specialising reporter correspondent newspaper magazine graduate graduated degree lives living whose work "
        "worked works appeared award-winning experience senior staff deputy assistant associate managing executive "
        "executive-editor journalist breaking entertainment commerce contributing host cohost podcast books expert "
        "writer tech health follow twitter passion passionate bestselling best-selling columnist lifestyle"
    ).split()
)
CUT = ("read more", "full bio", "...", "…", "see full bio", "learn more")
"""How a note ends that its page cuts short."""
MOST_WORDS = 160
SPENT = 260
"""Characters in which a note says what the author does."""


@cache
def _opening() -> re.Pattern[str]:
    """A name of one to four words, perhaps with letters or brackets behind, then "is a", "covers" or "writes"."""
    return re.compile(
        r"((?:[A-ZÀ-Þ][\w'’.-]*,? ){1,4})(?:[A-Z]{2,5}, )?(?:\([^)]{1,60}\),? )?(?:, [\w ,.-]{2,40}, )?"
        r"(?:is (?:an? |the |our |currently |[A-Z][\w&.]+(?: [A-Z][\w&.]+)*['’]s? )|was (?:an? )|covers |writes |"
        r"reports |has (?:been |written |worked |covered )|joined |contributes |currently (?:works|writes|covers|is) |"
        r"est |ist |es |è |é |was born )"
    )


def subject(text: str) -> list[str]:
    """Whom a note is about: the words of the name that it opens with, none when it opens with something else."""
    found = _opening().match(text)
    return [word.strip(",.()") for word in found[1].split()] if found else []


def author_note(row: Row) -> Hit | None:
    """A sentence that introduces the author by name and trade; one of a first name alone needs two more signs.

    An article may introduce its own people just so: only a note after the end of the article goes, of somebody whom
    the article does not name. Three such notes or more are a list of people, and an article may be one.
    """
    if CUES.isdisjoint(row.cues) or not 6 <= row.words <= MOST_WORDS or row.text[0] in '“"«':
        return None
    if not (row.stop or row.words <= 24 or row.text[-20:].lower().endswith(CUT)):
        return None
    name = subject(row.text)
    if not name or name[0] in ("He", "She", "It", "This", "The", "There", "Who", "What", "That", "They", "A", "An"):
        return None
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", row.low[:SPENT]))
    jobs = len(words & JOBS) + (" writes about " in row.low)
    if jobs and len(words & COVERS) + jobs > (1 if len(name) > 1 else 3):
        return "author-tagline", False, "bio", "introduces the author"
    return None
