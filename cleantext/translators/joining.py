"""A passage taken apart for a translator, and its translation put where it stood.

A passage is translated when it is plain prose of one line with at most one quotation. Its reporting verb is not left to
the translator, which makes clauses such as “it has said the mayor”: a closed list of verbs becomes “said”. What may be
wrong is refused with a reason, and the passage stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cleantext.model import Edit, Finding
from cleantext.reading.document import MASK, Document
from cleantext.reading.words import read_sentences
from cleantext.translators.protocol import TranslationError, Translator

MARKS = '«»“”„"‹›'
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
    speaker: str
    ending: str


def treat(
    document: Document,
    findings: Iterable[Finding],
    translator: Translator,
    terms: Mapping[str, str] | None = None,
) -> tuple[list[Finding], list[Finding]]:
    """The passages with their translations as safe fixes, and those that stay, their message saying why."""
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
        texts = [text for _, parts in apart for text in (*parts.sentences, parts.speaker) if text]
        try:
            answers = iter(_asked(translator, texts, source, target))
        except TranslationError as error:
            kept += [_staying(finding, error) for finding, _ in apart]
            continue
        for finding, parts in apart:
            sentences = [next(answers) for _ in parts.sentences]
            speaker = next(answers) if parts.speaker else ""
            try:
                replacement = _joined(document, finding, parts, sentences, speaker, terms or {})
                made.append(finding._replace(replacement=replacement, safety="safe"))
            except TranslationError as error:
                kept.append(_staying(finding, error))
    return made, kept


def _staying(finding: Finding, why: TranslationError) -> Finding:
    return finding._replace(message=f"{finding.message}; left as it is: {why}")


def _asked(translator: Translator, texts: Sequence[str], source: str, target: str | None) -> list[str]:
    if not texts:
        return []
    if target != "en":
        raise TranslationError("passages are translated into English only")
    answers = translator.translate(texts, source, target)
    if len(answers) != len(texts):
        raise TranslationError(f"the translator gave {len(answers)} translations for {len(texts)} texts")
    return answers


def _apart(document: Document, finding: Finding, found: Iterable[Finding]) -> Parts:
    """The passage with its typos mended, in parts; raises TranslationError where it is not plain enough."""
    raw = document.text[finding.start : finding.end]
    if MASK in document.prose[finding.start : finding.end] or "\n" in raw or re.search(r"[`*_\[\]<>{}|\\]", raw):
        raise TranslationError("it holds markup, code or several lines")
    from cleantext.fixing.edits import apply

    typos = [
        Edit(f.start - finding.start, f.end - finding.start, f.candidates[0])
        for f in found
        if f.category == "spelling" and len(f.candidates) == 1 and finding.start <= f.start and f.end <= finding.end
    ]
    text = apply(raw, typos) if all(a.end <= b.start for a, b in zip(typos, typos[1:], strict=False)) else raw
    marks = [char for char in text if char in MARKS]
    match = re.fullmatch(rf"[{MARKS}]\s*([^{MARKS}]+?)\s*[{MARKS}]\s*,?\s*(.*?)([.!?]?)", text)
    if not marks:
        ending = text[-1] if text[-1] in ".!?" else ""
        return Parts(False, _sentences(text), "", ending)
    if match is None or len(marks) != 2:
        raise TranslationError("its quotation marks are not one pair at its start")
    clause = re.fullmatch(rf"(?:{SAID.get(str(finding.language), '(?!)')}) (.+)", match[2])
    if match[2] and clause is None:
        raise TranslationError("what follows the quotation is no reporting clause that is known")
    return Parts(True, _sentences(match[1].rstrip(",")), clause[1] if clause else "", match[3])


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(text[start:end].strip() for start, end in read_sentences(text, 0, len(text)))


def _joined(
    document: Document, finding: Finding, parts: Parts, answers: list[str], speaker: str, terms: Mapping[str, str]
) -> str:
    """The translation as it stands in the article; raises TranslationError for one that cannot be trusted."""
    pairs = [*zip(parts.sentences, answers, strict=True), *([(parts.speaker, speaker)] if parts.speaker else [])]
    for text, answer in pairs:
        _check(text, answer, str(finding.language))
    said = _with_terms(" ".join(" ".join(answers).split()), terms)
    speaker = _with_terms(" ".join(speaker.split()), terms)
    if _opens(document, finding) or parts.quoted:
        said = said[:1].upper() + said[1:]
    if parts.quoted:
        straight = document.prose.count('"') > document.prose.count("“")
        left, right = ('"', '"') if straight else ("“", "”")
        if speaker:
            said = said.removesuffix(".") + ("" if said[-1] in "!?…" else ",")
            said = f"{left}{said}{right} said {speaker.rstrip('.')}{parts.ending}"
        else:
            said = f"{left}{said}{right}{parts.ending}"
    elif parts.ending and not said.endswith(parts.ending):
        said = said.rstrip(".!?") + parts.ending
    tail = re.match(r"\s*(in [A-Z]\w+)", document.text[finding.end :])
    return said.removesuffix(f" {tail[1]}") if tail else said


def _with_terms(text: str, terms: Mapping[str, str]) -> str:
    for wrong, right in terms.items():
        text = re.sub(rf"(?<!\w){re.escape(wrong)}(?!\w)", lambda _, right=right: right, text)
    return text


def _opens(document: Document, finding: Finding) -> bool:
    before = document.text[: finding.start].rstrip(" \t")
    return not before or before[-1] in ".!?\n"


def _check(text: str, answer: str, source: str) -> None:
    """Raise TranslationError for a translation that is none or lost something."""
    old, new = re.findall(r"\w+", text), re.findall(r"\w+", answer)
    if not new:
        raise TranslationError("its translation is empty")
    if [w.lower() for w in old] == [w.lower() for w in new]:
        raise TranslationError("its translation is the same text")
    if not len(old) / 3 - 2 <= len(new) <= 3 * len(old) + 5:
        raise TranslationError(f"its translation has {len(new)} words for {len(old)}")
    grams = Counter(zip(new, new[1:], new[2:], strict=False))
    if re.search(r"\b(\w+)(?: \1){2}\b", answer) or max(grams.values(), default=0) > 2:
        raise TranslationError("its translation repeats itself")
    if any(char in answer for char in MARKS + "`*_[]<>#@\\\n"):
        raise TranslationError("its translation holds marks that do not belong to it")
    if Counter(re.findall(r"\d", text)) != Counter(re.findall(r"\d", answer)):
        raise TranslationError("its translation has other numbers")
    lost = [w for w in re.findall(r"(?<=[\w,] )[A-ZÀ-Þ]\w+", text) if w not in answer] if source != "de" else []
    if lost:
        raise TranslationError(f"its translation lost the name “{lost[0]}”")
