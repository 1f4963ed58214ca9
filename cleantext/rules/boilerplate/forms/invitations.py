"""What a page asks its reader to do with it, by name: to follow it, to sign up to its letters, to install its app."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

OWN = frozenset("our your newsletter newsletters premium article story site email inbox".split())
"""With one of these a line speaks for its page: "Subscribe to Netflix" may be a step of the article's own."""
LETTERS = frozenset("newsletter newsletters letter letters briefing briefings alerts emails inbox our".split())
HEADS = frozenset("follow like join find subscribe sign install download get".split())
"""How these begin."""
LONGEST, LONGEST_LETTER, LONGEST_APP = 30, 10, 12
"""Words of an invitation to follow or subscribe, of one to a letter, of one to install."""


@cache
def _follow() -> re.Pattern[str]:
    nets = r"(?:facebook|twitter|instagram|youtube|tiktok|linkedin|threads|bluesky|mastodon|telegram|whatsapp|x)"
    return re.compile(
        rf"(?:(?:follow|like|join|find) (?:us|our page|our team|the conversation)\b[^.!?]{{0,60}}? on {nets}\b|"
        rf"follow (?!him|her|them|it)[^.!?,]{{1,60}}?(?: page)? on {nets}"
        rf"(?:$|(?:(?:, | and |, and | or ){nets})+[.!]?$)|"
        rf"follow [^.!?,]{{1,60}}? page on {nets}\b)"
    )


@cache
def _subscribe() -> re.Pattern[str]:
    """With a capital behind: the name of what is subscribed to; no full stop, or a reason to do so behind it."""
    return re.compile(r"(?i:subscribe to)(?: the)? [A-Z][^.]*(?:$| (?:and|to|for|via|today|now|here)\b)")


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(r"(?i:sign up (?:to|for))(?: the| our)? [A-Z]")


@cache
def _app() -> re.Pattern[str]:
    return re.compile(
        r"(?:install|download|get) (?:the|our) [\w' ]{2,40}\bapps?\b(?: (?:for free|now|today|here|on .*))?$"
    )


def invitation(row: Row) -> Hit | None:
    """Weak where the article may mean it: "Sign up for Medicare", "Subscribe to Netflix".

    Near misses: "Follow the river on foot", "Sign up to help", "Subscribe to no newspaper".
    """
    if row.low.partition(" ")[0] not in HEADS or row.words > LONGEST or "“" in row.text or '"' in row.text:
        return None
    if _follow().match(row.low):
        return "follow-prompt", True, "line", "asks readers to follow the site"
    if _subscribe().match(row.text):
        return "newsletter-prompt", not OWN.isdisjoint(row.bag), "line", "asks readers to subscribe"
    if row.words <= LONGEST_LETTER and not row.stop and _letter().match(row.text):
        return "newsletter-prompt", not LETTERS.isdisjoint(row.bag), "line", "advertises the site's letters"
    if row.words <= LONGEST_APP and not row.stop and _app().match(row.low):
        return "follow-prompt", False, "line", "asks readers to install an app"
    return None
