"""A story's scenes as shots, ready for any renderer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from rendering.renderers import STORYBOOK
from rendering.renderers.base import DEFAULT_QUALITY, QUALITY_PROFILES, QualityProfile, Shot
from stories.casting import looks_of
from stories.choices import DEFAULT_LANGUAGE
from stories.prompts import scene_prompt, shown
from stories.writers.base import Character

_SEEDS = 2**31


@dataclass(frozen=True, slots=True)
class Brief:
    """What a renderer is told of a scene: what to show, and the seed of its noise."""

    prompt: str
    seed: int
    camera: str = ""
    seen: str = ""
    """As in `Shot`."""


@dataclass(frozen=True, slots=True)
class Thought:
    """What the writer of a scene thought of it: see `stories.writers.base.WrittenScene`."""

    visual: str = ""
    camera: str = ""
    mood: str = ""


def build_shots(
    scenes: Sequence[str],
    *,
    profile: QualityProfile,
    renderer: str = STORYBOOK,
    language: str = DEFAULT_LANGUAGE,
    age_group: str = "",
    style: str = "",
    camera: str = "",
    seed: int | None = None,
    captions: bool = True,
) -> list[Shot]:
    """One shot a scene, each knowing the scenes before it; without a seed its text gives one.

    ValueError for an unknown style or camera.
    """
    briefs = [
        brief_of(
            scenes,
            place,
            renderer=renderer,
            language=language,
            age_group=age_group,
            style=style,
            camera=camera,
            base=seed,
        )
        for place in range(len(scenes))
    ]
    return [
        Shot(
            text=text,
            prompt=briefs[place].prompt,
            seed=briefs[place].seed,
            profile=profile,
            language=language,
            age_group=age_group,
            style=style,
            camera=camera,
            earlier=tuple(scenes[:place]),
            captions=captions,
        )
        for place, text in enumerate(scenes)
    ]


def brief_of(
    scenes: Sequence[str],
    place: int,
    *,
    renderer: str,
    language: str = DEFAULT_LANGUAGE,
    age_group: str = "",
    style: str = "",
    camera: str = "",
    take: int = 0,
    base: int | None = None,
    opening: str = "",
    thought: Thought = Thought(),
    cast: Sequence[Character] = (),
    is_written: bool = False,
) -> Brief:
    """The brief of the scene at `place` of the story's `scenes`, for that renderer.

    A renderer that draws reads the text itself, or of a written story what its writer saw; others
    are told how everybody looks. `opening` as in `Shot`. The writer's camera is used where none
    was asked for.
    """
    text = scenes[place]
    seen = thought.visual or shown(text, language=language)
    camera = camera or thought.camera
    looks: Sequence[str] = ()
    if renderer != STORYBOOK and not thought.visual:  # which tells of the looks itself
        looks = looks_of(text, cast) or _looks(
            scenes, place, language=language, age_group=age_group, opening=opening
        )
    prompt = scene_prompt(
        seen or text,
        age_group=age_group,
        style=style,
        camera=camera,
        mood=thought.mood,
        cast=looks,
    )
    seed = noise_seed(text, take=take, base=base)
    return Brief(prompt, seed, camera, seen if is_written else "")


def _looks(
    scenes: Sequence[str], place: int, *, language: str, age_group: str, opening: str
) -> list[str]:
    """Those in the scene, the hero first, as the storybook would draw them: alike in each scene."""
    from rendering.renderers.storybook.renderer import looks_in_words  # loads fonts and pictures

    shot = Shot(
        text=scenes[place],
        prompt="",
        seed=0,
        profile=QUALITY_PROFILES[DEFAULT_QUALITY],
        language=language,
        age_group=age_group,
        earlier=tuple(scenes[:place]),
        opening=opening,
    )
    return looks_in_words(shot, scenes=scenes)


def noise_seed(text: str, *, take: int = 0, base: int | None = None) -> int:
    """The seed of a scene, 0 to 2**31 - 1: `base`, or one derived from the text; plus the take."""
    if base is None:
        base = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
    return (base + take) % _SEEDS
