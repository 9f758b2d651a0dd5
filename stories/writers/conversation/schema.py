"""The form of an answer, as the subset of JSON Schema that the services understand."""

from __future__ import annotations

from typing import Any

from stories.choices import CAMERAS, MAX_SCENES, MOODS

NO_CAMERA = "none"
"""Services refuse an empty string in a list of values."""

MOST_CHARACTERS = 6

Schema = dict[str, Any]


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}


def _object(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "propertyOrdering": list(properties),
    }


def _list(items: Schema, *, least: int = 0, most: int) -> Schema:
    return {"type": "array", "items": items, "minItems": least, "maxItems": most}


_CHARACTER = _object(
    name=_text("In the story's language."),
    what=_text("In the story's language: a small fox."),
    look=_text("In English, at most 14 words; never changes."),
)
_SCENE = _object(
    text=_text("The scene's prose, in the story's language."),
    visual=_text("In English: what is seen, with the look of everybody in it."),
    who=_list(_text("A name from the cast."), most=MOST_CHARACTERS),
    camera={"type": "string", "enum": [NO_CAMERA, *CAMERAS]},
    mood={"type": "string", "enum": list(MOODS)},
)

ANSWER: Schema = _object(
    title=_text("In the story's language."),
    language=_text("The code of the story's language."),
    cast=_list(_CHARACTER, most=MOST_CHARACTERS),
    scenes=_list(_SCENE, least=1, most=MAX_SCENES),
)
