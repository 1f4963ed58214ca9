"""Sentences in which a site gives notice: of rights and risks, of its comments, accounts, origins and offers."""

from __future__ import annotations

import re
from functools import cache

from cleantext.rules.boilerplate.forms.row import Hit, Row

LONGEST = 120
LAW = frozenset(
    "trademark trademarks mark marks evaluated investors performance advice informational delayed expressed "
    "permission".split()
)
THREAD = frozenset(
    "comment comments commenting guidelines policy rules standards right e-mail email logged button cookies box mind "
    "posting".split()
)
ORIGIN = frozenset(
    "appear appears appeared published ran republished reprinted posted produced written adapted excerpt "
    "excerpted".split()
)
OFFER = frozenset(
    "inbox newsletter newsletters podcast podcasts subscribe subscriber subscribers subscription subscriptions "
    "reprints invite little tips tip mail email e-mail complaints accuracy".split()
)
MONEY = frozenset("independent independently commission commissions fee fees money".split())
"""One of these words stands in every notice of a kind."""
LAW_PARTS = (
    "trademark", "service mark", "not been evaluated by", "suitable for all investors", "past performance", "advice",
    "informational purposes only", " delayed", " expressed ", " permission",
)  # fmt: skip
THREAD_PARTS = (
    "moderate", " the right to ", "community ", "comment ", "commenting ", "submission", "house ", "from posting",
    "accepting comments", "comments will be ", "need to be a ", " sent ", " logged in", "{", "[button ",
    "may be using cookies", "by checking this box", "you don't mind us", "post your comment",
)  # fmt: skip
OFFER_PARTS = (
    "wherever you ", "and subscribe", "to subscribe", "inbox", "newsletter", "subscribe to ", "special offer for ",
    "year subscription to", "subscription today", "reprints", "a subscription", "an invite", "as little as ",
    "tips can be sent to", "mail us at", "mail comments and", "news tip, correction", "complaints policy",
    "standards of accuracy", " for accuracy",
)  # fmt: skip
"""One of these stands in what each of the three dear patterns finds."""
CUES = LAW | THREAD | ORIGIN | OFFER | MONEY
BRACES = 6
"""Characters within which the braces of a page's template stand: "{{ comment.count }}"."""


@cache
def _law() -> re.Pattern[str]:
    """Marks, risks, advice that is none."""
    return re.compile(
        r"\b(?:is|are) (?:an? )?(?:registered )?(?:trade|service )marks? (?:or registered trademarks? )?of\b|"
        r"statements? (?:ha(?:s|ve)|made\b[^.]{0,60}) not been evaluated by|may not be suitable for all investors|"
        r"past performance (?:is|does|may) not|(?:does|do|is|are|should) not (?:intended to )?(?:be |constitute |"
        r"considered |construed as |taken as ){1,2}(?:an? )?(?:substitute for )?(?:professional |legal |financial |"
        r"investment |medical |tax )+(?:or [a-z]+ )?advice|for (?:general )?informational purposes only|"
        r"quotes? (?:data )?(?:is|are) delayed|"
        r"(?:opinions|views)(?: and (?:opinions|views))? expressed (?:by|in|here|are|on)[^.]{0,80}"
        r"(?:their own|those of|do not|does not|not necessarily|his own|her own|the author)|"
        r"(?:re)?printed (?:by|with) (?:kind )?permission|(?:re)?published (?:here )?with (?:the )?permission"
    )


@cache
def _thread() -> re.Pattern[str]:
    """House rules of comments, and what a form answers."""
    return re.compile(
        r"moderates? comments|comments? (?:on this (?:piece|article|story) )?(?:is|are|will be) (?:pre-?)?moderated|"
        r"(?:reserve|have) the right to (?:remove|delete|edit|block)[^.]{0,40}(?:comment|post|user)|"
        r"(?:abide by|read|follow|violate|subject to|see) (?:our|the|these) (?:full )?(?:community|comment|commenting|"
        r"submissions?|house) (?:guidelines|policy|rules|standards)|refrain from posting|"
        r"(?:not|no longer) (?:currently )?accepting comments|comments? will be (?:posted|published|reviewed)|"
        r"post your comment|need to be a (?:subscriber|member) to (?:join|comment)|"
        r"\bwe(?:'ve| have)? (?:just )?sent (?:you )?(?:an? )?(?:verification |confirmation )?e-?mail|"
        r"has (?:just )?been sent to your e-?mail|page to be (?:automatically )?logged in|^\W*\{\{|^\W*\{\*|\[button |"
        r"which may be using cookies|by checking this box|you don't mind us publishing"
    )


@cache
def _origin() -> re.Pattern[str]:
    """Where the text was printed before."""
    return re.compile(
        r"^\W*(?:a version of |an earlier version of )?this (?:article|story|piece|post|essay|column|commentary|"
        r"interview|excerpt|op-ed)\b.{0,160}\b(?:(?:originally|first|previously|also|"
        r"initially) (?:appear(?:s|ed)|published|ran|was published)|appear(?:s|ed) in print|was (?:originally|first) "
        r"(?:published|posted|written|produced)|is republished|is reprinted)|"
        r"^\W*(?:recipes?|text|excerpt(?:ed)?) (?:is |are )?(?:adapted|excerpted|reprinted)? ?from .{0,90}copyright"
    )


@cache
def _offer() -> re.Pattern[str]:
    """Letters, podcasts, subscriptions, meetings."""
    return re.compile(
        r"wherever you (?:get|listen to|find) (?:your )?podcasts|listen and subscribe|click (?:here )?to subscribe|"
        r"^(?:get|sign up|receive|wake up)\b.{0,140}(?:\b(?:in|to|into) your (?:e-?mail )?inbox|"
        r"(?:\bour|\bthe|'s) [\w' ]{0,40}newsletters?\b)|"
        r"^subscribe to [^.]{0,60}(?:newsletter|podcast|channel|magazine|for (?:top|the latest|more|daily|weekly))|"
        r"subscribe to (?:our|[A-Za-z'’]+['’]s) (?:[\w' ]{1,40} )?(?:newsletter|magazine|podcast|channel)|"
        r"special offer for .{0,30}(?:readers|subscribers)|year subscription to|start your .{0,40}subscription today|"
        r"(?:order|get) (?:your )?(?:reprints|a subscription)|request an invite|for as little as [$£€]|"
        r"tips can be sent to|[?!] e-?mail us at|e-?mail comments and|news tip, correction|"
        r"complaints policy|standards of accuracy|strives? for accuracy"
    )


@cache
def _money() -> re.Pattern[str]:
    """Who pays."""
    return re.compile(
        r"(?:content|reviews?|recommendations?|newsrooms?)[^.]{0,40} (?:(?:is|are) independent|operate "
        r"independently)|editorially independent|"
        r"(?:may|might|could|we) (?:earn|receive|make|get) (?:an? )?(?:small )?(?:affiliate )?(?:commission|fee|money)"
    )


KINDS = (
    (MONEY, (), _money, "ad-marker", "tells who pays for what the page recommends"),
    (LAW, LAW_PARTS, _law, "copyright-line", "states what the site is not liable for"),
    (THREAD, THREAD_PARTS, _thread, "comment-prompt", "belongs to the comments or an account"),
    (ORIGIN, (), _origin, "related-stories", "says where the text appeared before"),
    (OFFER, OFFER_PARTS, _offer, "newsletter-prompt", "advertises what the site offers"),
)


def notice(row: Row) -> Hit | None:
    """A paragraph outside quotation marks in which a site gives notice.

    Sure with a second word by which a page speaks to its reader ("you", "our", "here", "this article"), else weak: an
    article about supplements, comments or podcasts may use the same words of others.
    """
    low, text, cues = row.low, row.text, row.cues
    template = "{" in low[:BRACES]
    if (not template and CUES.isdisjoint(cues)) or not 5 <= row.words <= LONGEST:
        return None
    if "“" in text or "”" in text or "«" in text or text[0] == '"':
        return None
    for words, parts, pattern, rule, reason in KINDS:
        if not (template and words is THREAD) and words.isdisjoint(cues):
            continue
        if (not parts or any(map(low.__contains__, parts))) and pattern().search(low):
            role = "caption" if rule == "newsletter-prompt" else "notice"
            return rule, rule == "related-stories" or _addressed(rule).search(low) is not None, role, reason
    return None


@cache
def _addressed(rule: str) -> re.Pattern[str]:
    """Words by which the page speaks to its reader; advice and money are spoken of to readers of articles as well."""
    if rule in ("copyright-line", "ad-marker"):
        return re.compile(
            r"\b(?:our|we|us|this (?:site|website|page|article|post|content|work)|the author|contributors|"
            r"food and drug|all investors|independent|printed|published)\b"
        )
    return re.compile(
        r"\b(?:your? (?!get|listen|find|podcasts)|our|we|us|here|this (?:site|website|page|article|piece|story)|click|"
        r"please)\b|^\W|\{|guidelines"
    )
