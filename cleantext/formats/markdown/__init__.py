"""Markdown: prose with its marks set aside.

markdown-it says which blocks a text has and on which lines; which characters of a block are words and which are
marks is worked out here, because its inline tokens carry no positions. Read: CommonMark, tables, strikethrough,
front matter, and the dialects' signs that would break if they were edited (footnotes, math, shortcodes, MDX,
attributes, wiki links, directives). Whatever is unclear is sealed: a missed typo costs less than a broken page.
"""

from __future__ import annotations

from cleantext.formats.layout import Layout


def layout(text: str) -> Layout:
    """Prose and markup of ``text`` in its own characters, line ends of any kind included; never raises.

    Everything in neither list is sealed. The parser loads on the first call, so that a run over plain text
    does not pay for it.
    """
    from cleantext.formats.markdown.frontmatter import front_matter_end
    from cleantext.formats.markdown.page import Page
    from cleantext.formats.markdown.placing import place

    page = Page(text, front_matter_end(text))
    place(page)
    return Layout(page.spans("prose"), page.spans("markup"), wrapped=True)
