"""Who writes stories: by name, imported and made on first use.

base           what every writer takes and gives
offline        grammar and plots of our own; no key, no network
gemini         Google's models through google-genai
gemini_legacy  the same models through google-generativeai, for those who must
local          an instruction model on this machine, through transformers
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from .base import StoryWriter

WRITERS = {
    "offline": "stories.writers.offline.OfflineWriter",
    "gemini": "stories.writers.gemini.GeminiWriter",
    "gemini-legacy": "stories.writers.gemini_legacy.LegacyGeminiWriter",
    "local": "stories.writers.local.LocalWriter",
}
OFFLINE = "offline"
LOCAL = "local"
"""The one that needs a model of its own."""


@cache
def get_writer(name: str, **options: Any) -> StoryWriter:
    """The writer of that name, made once per process and options; KeyError for another name."""
    place, _, kind = WRITERS[name].rpartition(".")
    writer: StoryWriter = getattr(import_module(place), kind)(**options)
    return writer
