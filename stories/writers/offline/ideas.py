"""An idea's text, made safe to read: nothing here is believed, run or copied unseen."""

from __future__ import annotations

import re
import unicodedata

MAX_IDEA_CHARACTERS = 2000
MAX_NAME_CHARACTERS = 40
_TAGS = re.compile(r"<[^<>]{0,200}>")
_LINE_END = re.compile(r"([\w)'\"’”])[^\S\n]*\n\s*(\w)")
_SPACES = re.compile(r"\s+")


def clean_idea(text: str) -> str:
    """The idea in one line, without tags and control characters, at most 2,000 characters."""
    text = unicodedata.normalize("NFC", text[: 2 * MAX_IDEA_CHARACTERS])
    text = _LINE_END.sub(_with_full_stop, text)
    text = _TAGS.sub(" ", text).replace("’", "'").replace("ʼ", "'")
    seen = "".join(c if unicodedata.category(c) not in {"Cc", "Cs", "Co"} else " " for c in text)
    return _SPACES.sub(" ", seen).strip()[:MAX_IDEA_CHARACTERS]


def _with_full_stop(end: re.Match[str]) -> str:
    """`A fox`, and on the next line `A whale`: two sentences, and no fox whose name is A."""
    return f"{end[1]}. {end[2]}" if end[2].isupper() else end[0]


def is_safe_word(word: str) -> bool:
    """Whether a word may stand in a story: letters, marks, hyphens and apostrophes only."""
    return (
        0 < len(word) <= MAX_NAME_CHARACTERS
        and word[0].isalpha()
        and all(unicodedata.category(c)[0] in "LM" or c in "-'" for c in word)
    )


def emoji_words(text: str) -> list[str]:
    """What the emoji in a text are called in English: 🦊 gives "fox"."""
    named = (unicodedata.name(c, "") for c in text if unicodedata.category(c) == "So")
    return [" ".join(w for w in name.lower().split() if w != "face") for name in named if name]
