"""What belongs to the comments: counts, forms, house rules, and the readers' own words below the article.

What it finds: "Leave a comment", "12 comments", "Log in to comment"; a thread that shows who wrote when, with a
heading and a form, or with buttons to answer.
Why it harms: what readers say is taken for the article's last words.
How it is fixed: the line is removed.
Known false alarms: a question such as "What do you think?" as the last line of an essay; comments that an
article reproduces as its end, under a heading that counts them.
Source: leftover lines of extracted news pages; phrases collected by hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.page import faults
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The lines of the page that are this furniture."""
    return faults(document, "comment-prompt")


EXAMPLES = (
    flag(f"{FIRST}\n4 Comments\nLog in to leave a comment", "4 Comments", "Log in to leave a comment", becomes=FIRST),
    keep(f"{FIRST}\nNo comments were made by the miller.\n{SECOND}", "a sentence"),
    keep(f"{FIRST}\n“What do you think you are doing?” she asked.\n{SECOND}", "speech"),
)

RULE = Rule(code="BOI011", name="comment-prompt", find=find, examples=EXAMPLES)
