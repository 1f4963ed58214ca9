"""HTML entities left in the text: “Don&rsquo;t”, “R&amp;D”, “&amp;eacute;”.

What it finds: named and numeric character references that end with a semicolon, also escaped twice.

Why it harms: the reader sees markup instead of a letter, and the word is lost to search and spelling.

How it is fixed: each becomes its character; safe.

Known false alarms: references in addresses and in code are meant; "&lt;b&gt;" stays where unescaping would turn text
into markup; in Markdown "&nbsp;" at the start of a line is its indentation; a reference glued to half of a misread
character is left, for it is garbled beyond one step.

Source: the HTML standard's list of names, as Python's html.entities carries it. Names without a semicolon are never
read: "?a=1&copy=2" is an address.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.charmaps import leads_and_tails
from cleantext.rules.encoding.spans import gather
from cleantext.rules.rule import Fault, Rule, flag, keep

FRENCH_SPACED = ":;!?»%€"
INDENT = 200
"""Characters of the widest indentation."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"&(?:amp;)*(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


@cache
def _code() -> re.Pattern[str]:
    return re.compile(
        r"(?m:^[ ]{0,3}(?P<fence>```+|~~~+)[^`\n]*\n(?s:.*?)(?:^[ ]{0,3}(?P=fence)|\Z))"
        r"|`[^`\n]{1,500}`|<(?P<tag>code|pre)\b[^>\n]{0,200}>[^\n]{0,2000}?</(?P=tag)>"
    )


def find(document: Document) -> Iterable[Fault]:
    """Words with references in them."""
    if "&" not in document.prose:
        return
    for edit in gather(document, _edits(document.prose, written=document.layout.wrapped is True)):
        yield Fault(
            start=edit.start,
            end=edit.end,
            message=f"HTML entities in “{document.text[edit.start : edit.end][:40]}”",
            replacement=edit.replacement,
            safety="safe",
        )


def _edits(prose: str, *, written: bool) -> Iterator[Edit]:
    """The references to resolve; ``written``: in a format that people write, where a line may be indented by some."""
    code: list[tuple[int, int]] | None = None
    for match in _pattern().finditer(prose):
        if code is None:
            marked = "`" in prose or "~~~" in prose or "<code" in prose or "<pre" in prose
            code = [m.span() for m in _code().finditer(prose)] if marked else []
        meant = _meant(match)
        if meant is None or _in_address(prose, match.start()):
            continue
        if written and meant in " \xa0" and _indents(prose, match.start()):
            continue
        at = bisect_right(code, match.start(), key=itemgetter(0)) - 1
        if at < 0 or match.start() >= code[at][1]:
            yield Edit(match.start(), match.end(), meant)


def _meant(match: re.Match[str]) -> str | None:
    """The character of a reference; None when it is no name, or better left."""
    from html import unescape

    name = f"&{match[1]};"
    meant = unescape(name)
    after = match.string[match.end() : match.end() + 1]
    before = match.string[match.start() - 1 : match.start()]
    if meant == name or "\ufffd" in meant or not meant or (meant < " " and meant not in "\t\n"):
        return None
    if meant == "<" and (after.isalpha() or after in ("/", "!", "?", "&")):
        return None
    if meant == ">" and _closes_tag(match):
        return None
    leads, tails = leads_and_tails()
    if before > "\x7f" and before in leads and meant in tails and before.isupper():
        return None
    if meant in "\xad\u200b":
        return ""
    if meant == "\xa0" and not _french_space(match.string, match.start(), match.end()):
        return " "
    return meant


def _french_space(text: str, start: int, end: int) -> bool:
    """Whether a no-break space belongs here: at French marks, inside « », behind figures."""
    before = text[max(0, start - 7) : start]
    at_mark = text[end : end + 1] in FRENCH_SPACED or text.startswith(("&raquo;", "&#187;", "&euro;"), end)
    return at_mark or before[-1:].isdigit() or before.endswith(("«", "&laquo;", "&#171;", "–", "&ndash;"))


def _indents(prose: str, at: int) -> bool:
    """Whether nothing but white space and its references stands before, in the line: as spaces they would make code."""
    begin = prose.rfind("\n", 0, at) + 1
    return at - begin <= INDENT and not prose[begin:at].replace("&nbsp;", "").replace("&#160;", "").strip()


def _closes_tag(match: re.Match[str]) -> bool:
    """Whether a "&gt;" is the end of an escaped tag that is left as it is."""
    opened = match.string.rfind("&lt;", max(0, match.start() - 200), match.start())
    return opened >= 0 and "&gt;" not in match.string[opened : match.start()]


def _in_address(prose: str, at: int) -> bool:
    """Whether the token up to here is a web address."""
    token = prose[max(0, at - 300) : at].rsplit(None, 1)
    last = token[-1] if token and not prose[at - 1 : at].isspace() else ""
    query = last.partition("?")[2]
    return "://" in last or "www." in last or "=" in query or last.lower().startswith("mailto:")


EXAMPLES = (
    flag("Don&rsquo;t tell R&amp;D.", "Don&rsquo;t", "R&amp;D", becomes="Don’t tell R&D."),
    flag("L&amp;eacute;a a ri.", "L&amp;eacute;a", becomes="Léa a ri."),
    flag("Prix &#8364;5, &lt; 6.", "&#8364;5", "&lt;", becomes="Prix €5, < 6."),
    keep("See https://example.org/?a=1&amp;b=2&copy=3 for both.", "references in an address"),
    keep("Write `&nbsp;` and &lt;br&gt; in the page.", "code, and a tag that is talked about"),
    keep("Ask shop.example/find?q=tea&amp;n=2 or /find?q=tea&amp;n=2.", "addresses without a scheme"),
    keep("Type this:\n```\na &amp;&amp; b\n```\n", "a fenced block of code"),
    keep("Smith & Sons; AT&T; fish &chips;", "an ampersand and a word that is no name of HTML's"),
)

RULE = Rule(code="ENC002", name="html-entity", find=find, examples=EXAMPLES)
