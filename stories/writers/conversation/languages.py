"""Languages as a model is told them, and the scripts that their texts are written in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from stories.choices import DEFAULT_LANGUAGE

_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}", re.I)

_LATIN = ("LATIN",)
_CYRILLIC = ("CYRILLIC",)
_ARABIC = ("ARABIC",)
_DEVANAGARI = ("DEVANAGARI",)

_KNOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    "ar": ("Arabic", _ARABIC),
    "bn": ("Bengali", ("BENGALI",)),
    "cs": ("Czech", _LATIN),
    "da": ("Danish", _LATIN),
    "de": ("German", _LATIN),
    "el": ("Greek", ("GREEK",)),
    "en": ("English", _LATIN),
    "es": ("Spanish", _LATIN),
    "fa": ("Persian", _ARABIC),
    "fi": ("Finnish", _LATIN),
    "fr": ("French", _LATIN),
    "gu": ("Gujarati", ("GUJARATI",)),
    "he": ("Hebrew", ("HEBREW",)),
    "hi": ("Hindi", _DEVANAGARI),
    "hu": ("Hungarian", _LATIN),
    "id": ("Indonesian", _LATIN),
    "it": ("Italian", _LATIN),
    "ja": ("Japanese", ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA")),
    "kn": ("Kannada", ("KANNADA",)),
    "ko": ("Korean", ("HANGUL",)),
    "ml": ("Malayalam", ("MALAYALAM",)),
    "mr": ("Marathi", _DEVANAGARI),
    "nl": ("Dutch", _LATIN),
    "no": ("Norwegian", _LATIN),
    "pa": ("Punjabi", ("GURMUKHI", "ARABIC")),
    "pl": ("Polish", _LATIN),
    "pt": ("Portuguese", _LATIN),
    "ro": ("Romanian", _LATIN),
    "ru": ("Russian", _CYRILLIC),
    "sv": ("Swedish", _LATIN),
    "sw": ("Swahili", _LATIN),
    "ta": ("Tamil", ("TAMIL",)),
    "te": ("Telugu", ("TELUGU",)),
    "th": ("Thai", ("THAI",)),
    "tr": ("Turkish", _LATIN),
    "uk": ("Ukrainian", _CYRILLIC),
    "ur": ("Urdu", _ARABIC),
    "vi": ("Vietnamese", _LATIN),
    "zh": ("Chinese", ("CJK",)),
}

_DENSE = frozenset({"ja", "ko", "th", "zh"})
"""One sign says about as much as three letters elsewhere, or no spaces part the words."""


_OTHER_CODES = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
"""Codes of the same languages that models and browsers use too."""


def usable(language: str) -> str:
    """The code with hyphens, so that the instructions can name it; English's for no code at all."""
    code = language.replace("_", "-")
    return code if _TAG.fullmatch(code) else DEFAULT_LANGUAGE


def primary(language: str) -> str:
    """`pt` of `pt-BR` and of `pt_BR`, `no` of `nb`."""
    code = language.replace("_", "-").partition("-")[0].lower()
    return _OTHER_CODES.get(code, code)


def in_english(language: str) -> str:
    """`German (de)`; an unknown code as it is."""
    name, _ = _KNOWN.get(primary(language), ("", ()))
    return f"{name} ({language})" if name else f"the language with the code {language}"


def is_dense(language: str) -> bool:
    return primary(language) in _DENSE


def is_in_script_of(text: str, language: str) -> bool:
    """Whether most letters are of a script the language is written in; True for unknown codes."""
    _, scripts = _KNOWN.get(primary(language), ("", ()))
    found = Counter(_script(letter) for letter in text if letter.isalpha())
    return not scripts or 2 * sum(found[script] for script in scripts) >= found.total()


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
