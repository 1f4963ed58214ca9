"""Markdown is written by hand: much that would be furniture on a scraped page is the text itself there.

"See also", "Table of contents", a copyright line, an item "Upgrade to version 2": an author put them in. So in Markdown
only furniture that no author writes goes by itself, whole blocks of it; the rest is shown (``--unsafe-fixes`` removes
it). Learned on the documents of some two hundred software projects, where the rules for pages removed sections.
"""

from __future__ import annotations

from bisect import bisect_right

from cleantext.model import Safety
from cleantext.reading.document import Document

NEVER_WRITTEN = frozenset({"author-tagline", "ad-marker"})
"""Rules whose furniture comes only from a page."""
OTHER_STORIES = ("stories", "story", "posts", "articles", "news", "read also", "also read", "recommended", "also like")
"""Words of headings that announce a site's other articles, not the author's own references."""


def is_handwritten(document: Document) -> bool:
    """Whether the document is in a format that people write."""
    return document.layout.wrapped is True


def safety_in_markdown(rule: str, low: str, headings: list[str], safety: Safety) -> Safety:
    """How safe it is to remove a lower-case line from Markdown, given the headings of related stories that go too."""
    if rule in NEVER_WRITTEN or (rule == "newsletter-prompt" and ("newsletter" in low or "subscribe" in low)):
        return safety
    listed = any(heading in low for heading in headings) or low.startswith(("- ", "* ", "+ ", "[")) or low[:1].isdigit()
    if rule == "related-stories" and listed and any(word in heading for heading in headings for word in OTHER_STORIES):
        return safety
    return "unsafe"


def is_whole_block(document: Document, start: int, end: int) -> bool:
    """Whether the lines are a paragraph, heading or list item of their own, not part of a longer one."""
    at = bisect_right(document.blocks, start, key=lambda block: block.start) - 1
    return at >= 0 and document.blocks[at].start >= start and document.blocks[at].end <= end
