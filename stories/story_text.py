"""What counts as the text of a story: one door for the API, the forms and the command line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from stories.choices import MAX_IDEA_CHARACTERS, MAX_SCENES, MAX_STORY_CHARACTERS

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_BYTE_ORDER_MARK = "\ufeff"


MESSAGES = {
    "not_text": "A story must be text.",
    "nul": "The story contains a NUL character; send plain text.",
    "surrogate": "The story contains half of a character; send UTF-8.",
    "blank": "The story is empty. Write at least one sentence.",
    "blank_scene": "This scene is empty. Write a sentence, or remove it.",
    "too_long": "A story has at most %(most)s characters; this one has %(count)s.",
    "blank_idea": "There is no idea yet. Say in a few words what the story is about.",
    "long_idea": "An idea has at most %(most)s characters; this one has %(count)s. "
    "A whole story can be split into scenes as it is.",
    "too_many": "A story has one to %(most)s scenes.",
}
"""What is wrong with a text, by code; `stories.naming` has the same sentences to translate."""


class StoryTextError(ValueError):
    """A text that cannot become a story, told to its author in one sentence.

    `code` is one of MESSAGES; `scene` is the number of the scene that it is about, where it is
    about one.
    """

    def __init__(
        self, code: str, values: Mapping[str, str] | None = None, *, scene: int | None = None
    ) -> None:
        self.code = code
        self.values = values or {}
        self.message = MESSAGES[code] % self.values
        self.scene = scene
        super().__init__(self.message)


def clean_story_text(text: object) -> str:
    """The text as it is stored: stripped, lines ended by \\n, no control characters but tab.

    Raises StoryTextError for anything but a string of 1 to MAX_STORY_CHARACTERS characters.
    """
    if not isinstance(text, str):
        raise StoryTextError("not_text")
    if "\x00" in text:
        raise StoryTextError("nul")
    if _SURROGATES.search(text):
        raise StoryTextError("surrogate")
    cleaned = _CONTROLS.sub("", _normalised_lines(text)).strip()
    _check_length(cleaned)
    return cleaned


def clean_idea(text: object) -> str:
    """An idea as it is stored: cleaned like a story, 1 to MAX_IDEA_CHARACTERS characters."""
    try:
        idea = clean_story_text(text)
    except StoryTextError as error:
        if error.code == "blank":
            raise StoryTextError("blank_idea") from error
        raise
    if len(idea) > MAX_IDEA_CHARACTERS:
        values = {"most": f"{MAX_IDEA_CHARACTERS:,}", "count": f"{len(idea):,}"}
        raise StoryTextError("long_idea", values)
    return idea


def clean_scenes(texts: Sequence[object]) -> list[str]:
    """The texts of one to five scenes as they are stored; together no longer than a story.

    Raises StoryTextError, with the number of the scene where one is at fault.
    """
    if not 1 <= len(texts) <= MAX_SCENES:
        raise StoryTextError("too_many", {"most": str(MAX_SCENES)})
    scenes = [_clean_scene(text, number) for number, text in enumerate(texts, 1)]
    _check_length(joined_scenes(scenes))
    return scenes


def _clean_scene(text: object, number: int) -> str:
    try:
        return clean_story_text(text)
    except StoryTextError as error:
        code = "blank_scene" if error.code == "blank" else error.code
        raise StoryTextError(code, error.values, scene=number) from error


def joined_scenes(scenes: Sequence[str]) -> str:
    """Scenes as the text of their story."""
    return "\n\n".join(scenes)


def first_words(text: str, *, limit: int = 60) -> str:
    """A title made of the text's first line: whole words, at most `limit` characters."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    if len(line) <= limit:
        return line
    words = line[:limit].rsplit(" ", 1)[0]
    return words.rstrip(" ,;:.!?-–—")[: limit - 1] + "…"


def _normalised_lines(text: str) -> str:
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\u2029", "\n\n")
    return _LINE_ENDS.sub("\n", text)


def _check_length(text: str) -> None:
    if not any(_can_be_seen(character) for character in text):
        raise StoryTextError("blank")
    if len(text) > MAX_STORY_CHARACTERS:
        values = {"most": f"{MAX_STORY_CHARACTERS:,}", "count": f"{len(text):,}"}
        raise StoryTextError("too_long", values)


def _can_be_seen(character: str) -> bool:
    return unicodedata.category(character) not in {"Zs", "Zl", "Zp", "Cc", "Cf"}
