"""Words of our own for what stories are full of, by language: see any of the modules.

A line's first word is the English name; a star ends a stem, an underscore joins two words.
"""

from __future__ import annotations

MODULES = {
    "es": "spanish",
    "fr": "french",
    "de": "german",
    "pt": "portuguese",
    "it": "italian",
    "nl": "dutch",
    "ru": "russian",
    "pl": "polish",
    "tr": "turkish",
    "id": "indonesian",
    "ar": "arabic",
    "fa": "persian",
    "hi": "hindi",
    "bn": "bengali",
    "zh": "chinese",
    "ja": "japanese",
    "ko": "korean",
    "th": "thai",
    "sv": "swedish",
    "uk": "ukrainian",
}
LEFT_OUT = "-"
"""Stands before words that look like one of the others and are none."""
