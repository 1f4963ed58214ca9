"""Lines, patterns and blocks that the project lists as boilerplate of its site.

What it finds: whole lines that the project's own files list, or that match a pattern of theirs, and the blocks of lines
from one listed line to another. Without such files it finds nothing. Lines are compared with their white space folded,
letters composed and both apostrophes alike; case counts unless the entry says otherwise.
Why it harms: a site's own slogans, teasers and notices recur in each of its articles, and no general rule knows them.
How it is fixed: the lines are removed wherever they stand, because a person has listed them; entries marked unsafe only
on request. A block whose end does not come within its number of lines stays and is pointed at.
Known false alarms: an article that quotes a listed line as a paragraph of its own. List it under `keeps`.
Source: the project's own files; a line belongs there that was read on several pages.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleantext.reading.document import Document
from cleantext.rules.boilerplate.specimens import FIRST, SECOND
from cleantext.rules.rule import Fault, Rule, flag, keep


def find(document: Document) -> Iterable[Fault]:
    """The listed lines, each a fault of its own, and the first lines of blocks that have no end."""
    if document.own is None:
        return
    from cleantext.rules.boilerplate.listed.standing import standing

    found = standing(document)
    for number, listed in found.gone.items():
        line = document.lines[number]
        yield Fault(line.start, line.end, listed.message, "", safety=listed.safety)
    for number, complaint in found.unclosed.items():
        line = document.lines[number]
        yield Fault(line.start, line.end, complaint)


LINE = 'lines = ["The Mill Courier: ground daily"]'
EDITION = r"patterns = ['Edition \d+ of the Courier']"
SHOP = '[[blocks]]\nfrom = "From our shop"\nto = "All offers"\nmax-lines = 4'

EXAMPLES = (
    flag(
        f"{FIRST}\nThe Mill Courier:  ground daily\n{SECOND}",
        "The Mill Courier:  ground daily",
        becomes=f"{FIRST}\n{SECOND}",
        own=LINE,
    ),
    keep(f"{FIRST}\n“The Mill Courier: ground daily”, says the sign.\n{SECOND}", "more than the line", own=LINE),
    keep(f"{FIRST}\nThe Mill Courier: Ground Daily\n{SECOND}", "another case", own=LINE),
    flag(f"Edition 12 of the Courier\n{FIRST}", "Edition 12 of the Courier", becomes=FIRST, own=EDITION),
    keep(f"Edition 12 of the Courier was the last.\n{FIRST}", "a pattern matches whole lines", own=EDITION),
    flag(
        f"{FIRST}\nFrom our shop\nMill calendar, 12 euros\nAll offers\n{SECOND}",
        "From our shop",
        "Mill calendar, 12 euros",
        "All offers",
        becomes=f"{FIRST}\n{SECOND}",
        own=SHOP,
    ),
    flag(f"{FIRST}\nFrom our shop\n{SECOND}", "From our shop", own=SHOP),
    keep(f"{FIRST}\nThe Mill Courier: ground daily\n{SECOND}", "nothing is listed"),
)

RULE = Rule(code="BOI016", name="site-boilerplate", find=find, examples=EXAMPLES)
