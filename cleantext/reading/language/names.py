"""The names of languages, and the codes that a person may give for them."""

from __future__ import annotations

NAMES = {
    "en": "English", "fr": "French", "es": "Spanish", "de": "German", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "ca": "Catalan", "gl": "Galician", "da": "Danish", "no": "Norwegian", "sv": "Swedish",
    "pl": "Polish", "ro": "Romanian", "ru": "Russian", "uk": "Ukrainian", "ar": "Arabic", "fa": "Persian",
    "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "he": "Hebrew", "el": "Greek", "tr": "Turkish",
    "id": "Indonesian", "cs": "Czech", "sk": "Slovak", "hu": "Hungarian", "fi": "Finnish", "vi": "Vietnamese",
    "hi": "Hindi", "th": "Thai", "bg": "Bulgarian", "sr": "Serbian", "hr": "Croatian", "sl": "Slovene",
    "af": "Afrikaans", "am": "Amharic", "be": "Belarusian", "bn": "Bengali", "bo": "Tibetan", "cy": "Welsh",
    "et": "Estonian", "gu": "Gujarati", "hy": "Armenian", "ka": "Georgian", "km": "Khmer", "kn": "Kannada",
    "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mr": "Marathi",
    "my": "Burmese", "ne": "Nepali", "pa": "Punjabi", "si": "Sinhala", "so": "Somali", "sq": "Albanian",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tl": "Tagalog", "ur": "Urdu",
}  # fmt: skip
"""Every language that a passage may be said to be in."""


def passage_language(given: str) -> str:
    """A language that passages may be in, as findings write it. Raises ValueError with the likely code.

    >>> passage_language("FR-ca")
    'fr'
    """
    asked = given.strip().lower()
    code = asked.replace("_", "-").partition("-")[0]
    if code in ("nb", "nn"):
        return "no"
    if code in NAMES:
        return code
    meant = _meant(asked)
    hint = f"; did you mean {meant!r} ({NAMES[meant]})?" if meant else "; give an ISO 639-1 code such as en or fr"
    raise ValueError(f"no language {given!r}{hint}")


def _meant(asked: str) -> str | None:
    """The code of a language that was given by name, or by a code of three letters."""
    from difflib import get_close_matches

    codes = {name.lower(): code for code, name in NAMES.items()}
    near = get_close_matches(asked, codes, 1, 0.75)
    if near:
        return codes[near[0]]
    return asked[:2] if len(asked) == 3 and asked[:2] in NAMES else None
