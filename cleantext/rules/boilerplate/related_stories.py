"""Other articles: a heading such as "More stories" with its headlines, or a line that points to one article.

What it finds: known headings and the headlines under them, at the end or between two paragraphs; "Read more:" lines.
Why it harms: the headlines look like sentences of the article and change what it seems to be about.
How it is fixed: heading and headlines are removed. Between two paragraphs only lines that look like headlines go; the
paragraphs after them stay. A heading alone goes alone.
Known false alarms: a list of titles in an article under a subheading such as "Further reading".
Source: the kinds of leftover lines counted in extracted news pages; phrases collected by hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "related-stories")


EXAMPLES = (
    flag(
        f"{FIRST}\nMore Stories\nWhy the goose crossed the lock\nFive walks for a wet Sunday\n",
        "More Stories",
        "Why the goose crossed the lock",
        "Five walks for a wet Sunday",
        becomes=f"{FIRST}\n",
    ),
    flag(f"{FIRST}\nMore like this\n{SECOND}", "More like this", becomes=f"{FIRST}\n{SECOND}"),
    flag(
        f"{FIRST}\nRead more: The goose that ran a lock\n{SECOND}",
        "Read more: The goose that ran a lock",
        becomes=f"{FIRST}\n{SECOND}",
    ),
    keep(f"{FIRST}\nMore stories were told that night than anyone could remember.", "a sentence that begins so"),
    keep(f"{FIRST}\nRead more slowly, he told them.\n{SECOND}", "an order in a story"),
)

RULE = Rule(code="BOI002", name="related-stories", find=find, examples=EXAMPLES)
