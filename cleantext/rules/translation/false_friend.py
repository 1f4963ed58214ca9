"""A word that looks like the source's word and means another thing: actual for current, habitants for residents.

What it finds: the phrases filed under "false-friend" in phrases/en.toml: the word in the company that shows the foreign
sense ("the actual president", "realize a study").

Why it harms: the sentence says something else than its author meant.

How it is fixed: the English word is suggested, never applied.

Known false alarms: every such word has its English sense ("the actual cost", "an eventual winner"); the phrases ask
for a neighbour that rules it out, or are weak and speak only beside other signs.

Source: 11 of 230 marks in 33 translated pages; ratios 9 (eventual) to 578; the pairs are those of the guides for
translators from French, Spanish and German.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.rule import Fault, Rule, flag, keep
from cleantext.rules.translation.evidence import spoken

NAME = "false-friend"


def find(document: Document) -> Iterable[Fault]:
    """The phrases that the evidence lets speak."""
    return spoken(document, NAME)


EXAMPLES = (
    flag("The actual rector of the school was not there.", "The actual rector"),
    flag("The village has lost 300 habitants.", "habitants"),
    keep("The actual cost may be higher.", "real"),
    keep("She realized the study was wrong.", "understood"),
    keep("In a communiqué, the ministers welcomed the talks.", "alone"),
)

RULE = Rule(code="TRN021", name=NAME, find=find, examples=EXAMPLES)
