"""A model's answer, made into a story, or what is wrong with it in words that the model is told.

What can be mended without changing the story is mended here: markup, surplus scenes, an unknown
camera or mood, a look that was left out. What cannot is a `BadAnswer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from stories.choices import (
    CAMERAS,
    MAX_SCENES,
    MAX_STORY_CHARACTERS,
    MAX_TITLE_CHARACTERS,
    MOODS,
)
from stories.writers.base import Brief, Character, WrittenScene, WrittenStory

from . import languages
from .cast import those_in, with_looks
from .cleaning import folded, has_address, letters, prose, shortened
from .cutting import cut_out
from .instructions import DATA_NAME, MARKER, system_instruction
from .schema import MOST_CHARACTERS

MOST_OF_VISUAL = 400
MOST_OF_LOOK = 160
MOST_OF_NAME = 60
MOST_OF_WHAT = 120

_LEAST_OF_SCENE, _LEAST_OF_STORY = 15, 90
_LEAST_DENSE = 3
"""So many times fewer letters do where a language's signs say more."""
_TELLING_LENGTH = 50
"""Letters of a sentence that stands in an answer by no chance."""

_SENTENCES = re.compile(r"[^.:;]+")


class BadAnswer(Exception):
    """An answer that is no story. `problems` are for the model; `hopeless` is not asked again."""

    def __init__(self, *problems: str, hopeless: bool = False) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems
        self.hopeless = hopeless


def story_of(answer: str, brief: Brief) -> WrittenStory:
    """The story that the answer holds, as the brief wants it. BadAnswer where it holds none."""
    _refuse_leaks(answer, brief)
    content = cut_out(answer)
    if content is None:
        raise BadAnswer("It is not one whole JSON object.")
    cast = _cast(content.get("cast"), brief)
    story = WrittenStory(
        title=shortened(_text(content.get("title")), MAX_TITLE_CHARACTERS),
        language=languages.usable(brief.language),
        scenes=tuple(_merged(_scenes(content.get("scenes"), cast))),
        cast=tuple(cast),
    )
    _refuse_faults(story, brief, said=_text(content.get("language")))
    return story


# --- Rules given away ----------------------------------------------------------------


def _refuse_leaks(answer: str, brief: Brief) -> None:
    bare = folded(answer)
    rules = (folded(sentence) for sentence in _SENTENCES.findall(system_instruction(brief)))
    telling = [sentence for sentence in rules if len(sentence) >= _TELLING_LENGTH]
    if any(secret in bare for secret in (folded(MARKER), folded(DATA_NAME), *telling)):
        raise BadAnswer("It gives the rules away.", hopeless=True)


# --- From JSON to a story --------------------------------------------------------------


def _text(value: object) -> str:
    return prose(value) if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return [text for text in map(_text, _items(value)) if text]


def _items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _cast(value: object, brief: Brief) -> list[Character]:
    given = [_character(item) for item in _items(value) if isinstance(item, dict)]
    known = [one for one in given if one.name or one.look]
    return _hero_first(known, brief)[:MOST_CHARACTERS]


def _character(item: dict[str, Any]) -> Character:
    look = _text(item.get("look")).rstrip(".")
    return Character(
        name=shortened(_text(item.get("name")), MOST_OF_NAME),
        what=shortened(_text(item.get("what")), MOST_OF_WHAT),
        look=shortened(look, MOST_OF_LOOK) if _is_english(look) else "",
    )


def _hero_first(cast: list[Character], brief: Brief) -> list[Character]:
    """The reader's hero leads, under the given name; an English look of theirs stays as it is."""
    if brief.hero is None or not cast:
        return cast
    wanted = folded(brief.hero.name)
    hero = next((one for one in cast if wanted and folded(one.name) == wanted), cast[0])
    rest = [one for one in cast if one is not hero]
    own = _own_look(brief)
    if own and folded(own) not in folded(hero.look):
        hero = replace(hero, look=own)
    return [hero, *rest]


def _own_look(brief: Brief) -> str:
    own = brief.hero.look if brief.hero and languages.primary(brief.language) == "en" else ""
    look = shortened(prose(own).rstrip("."), MOST_OF_LOOK)
    return look if _is_english(look) else ""


def _scenes(value: object, cast: Sequence[Character]) -> list[WrittenScene]:
    given = [_scene(item, cast) for item in _items(value) if isinstance(item, dict)]
    return [scene for scene in given if scene.text or scene.visual]


def _scene(item: dict[str, Any], cast: Sequence[Character]) -> WrittenScene:
    text, visual = _text(item.get("text")), _text(item.get("visual"))
    present = those_in(cast, named=_texts(item.get("who")), told=f"{text} {visual}")
    seen = shortened(visual, MOST_OF_VISUAL) if _is_english(visual) else ""
    camera, mood = _text(item.get("camera")), _text(item.get("mood"))
    return WrittenScene(
        text=text,
        visual=with_looks(seen, present) if seen else "",
        camera=camera if camera in CAMERAS else "",
        mood=mood if mood in MOODS else "",
    )


def _is_english(text: str) -> bool:
    """Whether it can be English by its letters: nine in ten of them are ASCII."""
    plain = sum(sign.isascii() and sign.isalpha() for sign in text)
    return plain > 0 and 10 * plain >= 9 * letters(text)


def _merged(scenes: list[WrittenScene]) -> list[WrittenScene]:
    """At most as many as a story has; the two neighbours with the fewest words become one."""
    scenes = list(scenes)
    while len(scenes) > MAX_SCENES:
        pairs = range(len(scenes) - 1)
        at = min(pairs, key=lambda place: len(scenes[place].text) + len(scenes[place + 1].text))
        first, second = scenes[at : at + 2]
        scenes[at : at + 2] = [replace(first, text=f"{first.text} {second.text}".strip())]
    return scenes


# --- What is wrong with it --------------------------------------------------------------


def _refuse_faults(story: WrittenStory, brief: Brief, *, said: str) -> None:
    if problems := [*_faults(story, brief, said), *_faults_of_scenes(story)]:
        raise BadAnswer(*problems)


def _faults(story: WrittenStory, brief: Brief, said: str) -> Iterator[str]:
    texts = [scene.text for scene in story.scenes]
    whole = "\n\n".join(texts)  # as it is stored
    if not story.title:
        yield "It has no `title`."
    if not texts:
        yield "It has no `scenes`, each with a `text` and a `visual`."
    elif letters(whole) < _least(_LEAST_OF_STORY, story):
        yield "It is too short to be a story."
    if len(whole) > MAX_STORY_CHARACTERS:
        yield f"The story is longer than {MAX_STORY_CHARACTERS} characters."
    if _is_another_language(story, said, whole):
        yield f"The story is not in {languages.in_english(story.language)}."
    if has_address(f"{story.title} {whole}"):
        yield "A web address stands in it; a story has none."
    if brief.hero is not None and _is_missing(brief.hero, story):
        yield "The hero that the reader gave is not in `cast`, under the same name."
    if not all(one.look for one in story.cast):
        yield "Somebody in `cast` has no `look` in English."


def _faults_of_scenes(story: WrittenStory) -> Iterator[str]:
    for number, scene in enumerate(story.scenes, 1):
        if letters(scene.text) < _least(_LEAST_OF_SCENE, story):
            yield f"Scene {number} has too little `text`."
        if not scene.visual:
            yield f"Scene {number} has no `visual` in English."


def _least(count: int, story: WrittenStory) -> int:
    return count // _LEAST_DENSE if languages.is_dense(story.language) else count


def _is_another_language(story: WrittenStory, said: str, whole: str) -> bool:
    if said and languages.primary(said) != languages.primary(story.language):
        return True
    return not languages.is_in_script_of(whole, story.language)


def _is_missing(hero: Character, story: WrittenStory) -> bool:
    """Whether nobody has the hero's name; one of another script may have been written in this."""
    if not story.cast or not languages.is_in_script_of(hero.name, story.language):
        return not story.cast
    return bool(hero.name) and folded(hero.name) not in {folded(one.name) for one in story.cast}
