"""The name of a language that the tables do not hold: langdetect's word, on stretches that are clearly foreign."""

from __future__ import annotations

SURE = 0.9
NAMES = {"zh-cn": "zh", "zh-tw": "zh"}


def named(text: str) -> str | None:
    """The language that langdetect is sure of; seeded, so that it always says the same."""
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text.lower())[0]
    except LangDetectException:
        return None
    return NAMES.get(best.lang, best.lang) if best.prob >= SURE else None
