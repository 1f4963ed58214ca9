"""UTF-8 that was read in another charset: “cafÃ©” for “café”.

What it finds: runs of characters that are, byte for byte, UTF-8 misread as Windows-1252, Latin-1, Windows-1251, -1250,
Mac Roman, DOS 437 or a related charset, once or several times over, also where a byte was lost on the way.

Why it harms: the word cannot be read, searched, spoken or translated.

How it is fixed: each run is written back as the bytes it came from and read as UTF-8; safe. The finding covers the
word, or the quotation when both of its marks were garbled. A line that stays doubtful after that is shown to ftfy,
whose reading is taken where the line is clearly better for it and every plain letter is kept.

Known false alarms: capitals before closing marks («CAFÉ», MAÇÃ…), √π and box drawings look the same; they are left
unless a sure case of the same charset stands on their line.

Source: the UTF-8 bit pattern (RFC 3629), which good text in an 8-bit charset hits by chance only in such pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleantext.model import Edit
from cleantext.reading.document import Document
from cleantext.rules.encoding.judging import Proof, Stretch, stretches
from cleantext.rules.encoding.screen import high, suspects
from cleantext.rules.encoding.second_opinion import doubtful, doubts, second_opinion
from cleantext.rules.encoding.spans import gather
from cleantext.rules.encoding.truncated import cut_off
from cleantext.rules.rule import Fault, Rule, flag, keep

STRONG = Proof.STRONG
LEGIBLE = 8
"""How long a run may be that holds nothing legible and is still taken for the rest of one character."""


def find(document: Document) -> Iterable[Fault]:
    """Misread words and quotations."""
    wanted = suspects(document)
    if not wanted:
        return
    text = document.text
    for start, end, replacement in gather(document, _edits(document, wanted), quotations=True):
        message = f"“{text[start:end][:40]}” is UTF-8 read in a wrong charset"
        yield Fault(start, end, message, replacement, safety="safe")


def _edits(document: Document, wanted: frozenset[str]) -> Iterator[Edit]:
    """The repairs of each line that holds a run worth a look, in order."""
    prose = document.prose
    found: list[tuple[int, str, tuple[Stretch, ...]]] = []
    line_end = -1
    for match in high().finditer(prose):
        run = match.group()
        if run not in wanted:
            continue
        start, end = match.span()
        if start > line_end:
            if found:
                yield from _settled(document, found, line_end)
                found = []
            line_end = prose.find("\n", start)
            line_end = len(prose) if line_end < 0 else line_end
        parts = stretches(run, prose[start - 2 if start > 1 else 0 : start], prose[end : end + 1])
        if parts or len(run) <= LEGIBLE:
            found.append((start, run, parts))
    if found:
        yield from _settled(document, found, line_end)


def _settled(document: Document, found: list[tuple[int, str, tuple[Stretch, ...]]], end: int) -> Iterable[Edit]:
    """The repairs of one line, which ends at ``end``; where they leave doubts on a sure line, a second judge's."""
    sure = {stretch.codec for _, _, parts in found for stretch in parts if stretch.proof is STRONG}
    edits = list(_own(document, found, sure))
    if not sure:
        return edits
    places = doubts(document)
    if not places:
        return edits
    start = document.prose.rfind("\n", 0, found[0][0]) + 1
    return second_opinion(document.prose, start, end, edits) if doubtful(places, start, end, edits) else edits


def _own(document: Document, found: list[tuple[int, str, tuple[Stretch, ...]]], sure: set[str]) -> Iterator[Edit]:
    """Sure stretches, doubtful ones of the same charset, and leads that lost their tail."""
    for start, run, parts in found:
        at = 0
        for part in parts:
            if part.proof is STRONG or part.codec in sure:
                if at < part.start:
                    yield from cut_off(document, start + at, start + part.start, sure)
                yield Edit(start + part.start, start + part.end, part.text.replace("\ufeff", ""))
                at = part.end
        if at < len(run):
            yield from cut_off(document, start + at, start + len(run), sure)


EXAMPLES = (
    flag(
        "Le boulanger RÃ©mi a rouvert, dit-il : â€œenfinâ€\x9d.",
        "RÃ©mi",
        "â€œenfinâ€\x9d",
        becomes="Le boulanger Rémi a rouvert, dit-il : “enfin”.",
    ),
    flag("It isnâ€™t over.", "isnâ€™t", becomes="It isn’t over."),
    flag("Le maire a dГ©missionnГ© hier.", "dГ©missionnГ©", becomes="Le maire a démissionné hier."),
    keep("« CAFÉ», «MAÇÃ», SÃO PAULO, NÃO…", "capitals before closing marks"),
    keep("Гёте и «Г»; √π ≈ 1,77", "Cyrillic words and mathematics"),
)

RULE = Rule(code="ENC001", name="mojibake", find=find, examples=EXAMPLES, severity="error")
