"""A passage taken apart for a translator, and its translation put where it stood.

A passage is translated when it is plain prose of one line with at most one quotation. Its reporting verb is not left to
the translator, which makes clauses such as “it has said the mayor”: a closed list of verbs becomes “said”. What may be
wrong is refused with a reason, and the passage stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleantext.model import LEFT, Edit, Finding
from cleantext.reading.document import MASK, Document
from cleantext.reading.words import read_sentences
from cleantext.translators.checking import MARKS, checked
from cleantext.translators.keeping import with_originals
from cleantext.translators.protocol import TranslationError, Translator

SAID = {
    "fr": r"(?:a|ont) (?:indiqué|déclaré|dit|affirmé|ajouté|expliqué|précisé|souligné|annoncé)|"
    r"(?:indique|déclare|dit|affirme|ajoute|explique|précise|souligne)(?:nt)?",
    "es": r"(?:dijo|declaró|afirmó|añadió|explicó|señaló|indicó|dijeron)",
    "it": r"(?:ha|hanno) (?:detto|dichiarato|affirmato|aggiunto|spiegato|precisato)",
    "pt": r"(?:disse|declarou|afirmou|acrescentou|explicou|disseram)",
    "de": r"(?:sagte|erklärte|betonte|sagten)",
}
"""Verbs of a reporting clause behind its quotation, by language; all are “said” in English."""


class Parts(NamedTuple):
    """A passage apart: sentences of the quotation (or of the whole), and who said it, if a known verb tells."""

    quoted: bool
    sentences: tuple[str, ...]
    rest: str
    speaker: str
    audience: str
    ending: str


def treat(
    document: Document,
    findings: Iterable[Finding],
    translator: Translator,
    *,
    keep_original: bool = False,
) -> tuple[list[Finding], list[Finding]]:
    """The passages with their translations as safe fixes, and those that stay, their message saying why.

    ``keep_original``: put the original into a comment behind its paragraph.
    """
    found = list(findings)
    made: list[Finding] = []
    kept: list[Finding] = []
    target = document.language
    passages = [f for f in found if f.category == "language" and f.language]
    for source in sorted({str(f.language) for f in passages}):
        group = [f for f in passages if f.language == source]
        apart: list[tuple[Finding, Parts]] = []
        for finding in group:
            try:
                apart.append((finding, _apart(document, finding, found)))
            except TranslationError as error:
                kept.append(_staying(finding, error))
        texts = [text for _, parts in apart for text in (*parts.sentences, parts.rest, parts.speaker) if text]
        try:
            answers = iter(_asked(translator, texts, source, target))
        except TranslationError as error:
            kept += [_staying(finding, error) for finding, _ in apart]
            continue
        for finding, parts in apart:
            sentences = [next(answers) for _ in parts.sentences]
            rest = next(answers) if parts.rest else ""
            speaker = next(answers) if parts.speaker else ""
            try:
                replacement = _joined(document, finding, parts, sentences, (rest, speaker))
                end = finding.end + (len(_tail(document, finding) or "") if parts.audience else 0)
                message = finding.message.removeprefix("not ")
                made.append(finding._replace(end=end, message=message, replacement=replacement, safety="safe"))
            except TranslationError as error:
                kept.append(_staying(finding, error))
    return with_originals(document, made) if keep_original else made, kept


def _staying(finding: Finding, why: TranslationError) -> Finding:
    """The passage with the reason why it stays, in one line whatever a translator tells."""
    told = " ".join("".join(c if c.isprintable() else " " for c in str(why)).split())[:300]
    return finding._replace(message=f"{finding.message}{LEFT}{told}")


def _asked(translator: Translator, texts: Sequence[str], source: str, target: str | None) -> list[str]:
    if not texts:
        return []
    if target != "en":
        raise TranslationError("passages are translated into English only")
    try:
        answers = translator.translate(texts, source, target)
    except TranslationError:
        raise
    except Exception as error:
        # Whatever goes wrong in a translator, the article is still cleaned.
        raise TranslationError(f"the translator failed ({type(error).__name__}: {error})") from error
    if not isinstance(answers, (list, tuple)) or not all(isinstance(answer, str) for answer in answers):
        raise TranslationError("the translator did not give a list of texts")
    if len(answers) != len(texts):
        raise TranslationError(f"the translator gave {len(answers)} translations for {len(texts)} texts")
    return list(answers)


def _apart(document: Document, finding: Finding, found: Iterable[Finding]) -> Parts:
    """The passage with its typos mended, in parts; raises TranslationError where it is not plain enough."""
    raw = document.text[finding.start : finding.end]
    if MASK in document.prose[finding.start : finding.end] or "\n" in raw or re.search(r"[`*_\[\]<>{}|\\]", raw):
        raise TranslationError("it holds markup, code or several lines")
    typos = [
        Edit(f.start - finding.start, f.end - finding.start, f.candidates[0])
        for f in found
        if f.category == "spelling"
        and f.candidates
        and f.language == finding.language
        and finding.start <= f.start
        and f.end <= finding.end
    ]
    text = raw
    for edit in sorted(typos, reverse=True):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    marks = [char for char in text if char in MARKS]
    match = re.fullmatch(rf"[{MARKS}]\s*([^{MARKS}]+?)\s*[{MARKS}]\s*,?\s*(.*?)([.!?]?)", text)
    if not marks:
        ending = text[-1] if text[-1] in ".!?" else ""
        return Parts(False, _sentences(text), "", "", "", ending)
    if match is None or len(marks) != 2:
        raise TranslationError("its quotation marks are not one pair at its start")
    told = r"(?:à (?:la |le |l[’'])?([A-Z]{2,}) )?"
    clause = re.fullmatch(rf"(?:(.+?),? |)(?:{SAID.get(str(finding.language), '(?!)')}) {told}(.+)", match[2])
    if match[2] and clause is None:
        raise TranslationError("what follows the quotation is no reporting clause that is known")
    rest, audience, speaker = clause.groups("") if clause else ("", "", "")
    if audience and _tail(document, finding) is None:
        raise TranslationError("its reporting clause goes on in another language")
    return Parts(True, _sentences(match[1].rstrip(",")), rest.rstrip(","), speaker, audience, match[3])


def _tail(document: Document, finding: Finding) -> str | None:
    """The words that end the sentence of a reporting clause (“ in Canada”), None where it goes on otherwise."""
    found = re.match(r"( in [A-Z]\w+)?(?=[.]?(?:\n|\Z| [A-Z“]))", document.text[finding.end :])
    return found[0] if found else None


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(text[start:end].strip() for start, end in read_sentences(text, 0, len(text)))


def _joined(
    document: Document,
    finding: Finding,
    parts: Parts,
    answers: list[str],
    others: tuple[str, str],
) -> str:
    """The translation as it stands in the article; raises TranslationError for one that cannot be trusted."""
    source = str(finding.language)
    each = [checked(text, answer, source) for text, answer in zip(parts.sentences, answers, strict=True)]
    pairs = zip((parts.rest, parts.speaker), others, strict=True)
    rest, speaker = (checked(text, answer, source) if text else "" for text, answer in pairs)
    for at in range(1, len(each)):
        if each[at - 1][-1] in ".!?…":
            each[at] = each[at][:1].upper() + each[at][1:]
    said = " ".join(each)
    if _opens(document, finding) or parts.quoted:
        said = said[:1].upper() + said[1:]
    tail = _tail(document, finding) or ""
    if parts.quoted:
        return _quotation(document, parts, said, (rest, speaker), tail)
    return said.removesuffix(tail) if tail else said


def _quotation(document: Document, parts: Parts, said: str, others: tuple[str, str], tail: str) -> str:
    """The quotation in the article's marks, with what follows it."""
    straight = document.prose.count('"') > document.prose.count("“")
    left, right = ('"', '"') if straight else ("“", "”")
    rest, speaker = (text.rstrip(".,") for text in others)
    speaker = speaker.removesuffix(tail) if tail else speaker
    if not speaker:
        return f"{left}{said}{right}{parts.ending}"
    if rest:
        quotation = f"{left}{said.removesuffix('.')}{right} {rest[:1].lower()}{rest[1:]},"
    else:
        quotation = f"{left}{said.removesuffix('.')}{'' if said[-1] in '!?…' else ','}{right}"
    clause = f"{speaker}{tail} told {parts.audience}" if parts.audience else f"said {speaker}"
    return f"{quotation} {clause}{parts.ending}"


def _opens(document: Document, finding: Finding) -> bool:
    before = document.text[: finding.start].rstrip(" \t")
    return not before or before[-1] in ".!?\n"
