"""What a person may choose, as the form values and API keys; choosing none is the empty string."""

from __future__ import annotations

import re

MAX_SCENES = 5
MAX_STORY_CHARACTERS = 20_000
MAX_TITLE_CHARACTERS = 200
MAX_IDEA_CHARACTERS = 4_000
MAX_NAME_CHARACTERS = 80
MAX_WHAT_CHARACTERS = 120
MAX_LOOK_CHARACTERS = 300
"""Of a character: its name, who or what it is, how it looks."""

AGE_GROUPS = ("child", "teen", "adult")
"""5 to 12, 13 to 18, and 18 years or more."""

STYLES = (
    "paper-cut",
    "watercolour",
    "night-lamp",
    "crayon",
    "felt",
    "linocut",
    "chalk",
    "cartoon",
    "realistic",
    "anime",
)

CAMERAS = ("still", "pan", "push-in", "pull-out", "follow", "close-up", "aerial")

LENGTHS = {"short": 3, "medium": 4, "long": 5}
"""Scenes of a written story."""
DEFAULT_LENGTH = "medium"

WISHES = ("again", "shorter", "funnier", "calmer")
"""How a story can be written once more."""

MOODS = ("cheerful", "calm", "mysterious", "exciting", "funny", "sad", "cosy")
"""Of a scene."""

DEFAULT_LANGUAGE = "en"

LANGUAGES = (
    "en", "ar", "bn", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "gu", "he", "hi", "hu", "id",
    "it", "ja", "kn", "ko", "ml", "mr", "nl", "no", "pa", "pl", "pt", "ro", "ru", "sv", "sw", "ta",
    "te", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip
"""ISO 639-1 codes offered in lists; the engines take any other code too."""
LANGUAGE_CODE = re.compile(r"(?=.{2,16}\Z)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
"""Any other: `pt-BR`, `zh-Hant`."""
