"""Signs inside a line that CommonMark does not know: one pattern each, by the character it begins with.

Every repetition is bounded or atomic: a text of a million opening braces must not cost a million scans.
"""

from __future__ import annotations

import re

_BRACES = r"\{(?>[^{}]{0,400})(?:\{(?>[^{}]{0,400})(?:\{[^{}]{0,400}\}(?>[^{}]{0,400})){0,9}\}(?>[^{}]{0,400})){0,9}\}"
_VALUE = rf"(?:\"[^\"]{{0,800}}\"|'[^']{{0,800}}'|[^\s\"'=<>`{{}}]+|{_BRACES})"

SHORTCODE = re.compile(
    r"\{\{[<%][^}]{0,1500}?[>%]\}\}|\{\{[^}]{0,800}\}\}\}?|\{%.{0,800}?%\}|\{#[^}]{0,800}#\}|" + _BRACES, re.DOTALL
)
"""Hugo, Liquid and Jinja calls, MDX expressions, and the attributes of Pandoc and kramdown."""

MATH = re.compile(
    r"\$\$[^$]{1,800}\$\$|(?<![\w$])\$(?![\s$])(?![\d.,]+\s*(?:[^$\\^_={}]{0,400})\$)[^$]{1,400}(?<!\s)\$(?![\w$])"
)
"""Pandoc's condition for a dollar sign that opens math, and one more: a price up to the next price is no formula."""

TEX = re.compile(r"(\\{1,2})\((?=[^)\n]{0,200}[\\^_=+<>])[^\n]{1,300}?\1\)")

FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,100}\]")
CITATION = re.compile(r"\[(?:[^\[\]@\n]{0,80}[\s;:])?-?@[\w:.#$%&+?<>~/-]+[^\[\]]{0,200}\]")
WIKI = re.compile(r"!?\[\[[^\[\]\n|]{1,300}(?:\|([^\[\]\n<`{$]{0,300}))?\]\]")
ALERT = re.compile(r"\[![A-Za-z-]{1,40}(?:\|[^\]\n]{0,80})?\][+-]?|\[_?TOC_?\]")
TASK = re.compile(r"\[[ xX]\](?=\s)")
DEFINITION = re.compile(r":[ \t]+")

ELEMENT = re.compile(r"<(code|kbd|samp|tt|var|pre|script|style|svg|math|textarea)\b(?:[^<>]{0,400})>", re.IGNORECASE)
"""Elements whose content is not prose either; the caller looks for the end tag."""

JSX = re.compile(rf"</?[A-Za-z][\w.:-]*(?>(?:\s+(?:[\w.:@-]+(?:\s*=\s*{_VALUE})?|{_BRACES}))*)\s*/?>|</?>")

ADDRESS = re.compile(
    r"(?:https?|ftp|file)://[^\s<>]+|(?<!\w)www\.[^\s<>]+|(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w:]):(?:[A-Za-z][\w+-]{1,40}|[+-]1):(?![\w:])|\]\([^()\s]{0,400}\)"
)
"""Bare links, mail addresses, emoji codes, and the target of a link that another dialect's sign has torn apart."""


def address_end(text: str, start: int, end: int) -> int:
    """Where a bare address really ends: the punctuation after it belongs to the sentence."""
    if text[start] in ":]":
        return end
    while end > start:
        last = text[end - 1]
        unopened = last == ")" and text.count(")", start, end) > text.count("(", start, end)
        if last in "?!.,:;*_~'\"]}»”’…" or unopened:
            end -= 1
        else:
            break
    return end
