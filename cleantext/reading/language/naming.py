"""The name of a language that the tables do not hold: langdetect's word, on stretches that are clearly foreign."""

from __future__ import annotations

SURE = 0.9
NAMES = {"zh-cn": "zh", "zh-tw": "zh"}


def named(text: str) -> tuple[str, float] | None:
    """The language that langdetect is sure of, with its share; seeded, so that it always says the same."""
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return None
    return (NAMES.get(best.lang, best.lang), float(best.prob)) if best.prob >= SURE else None
