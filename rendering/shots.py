"""A story's scenes as shots, ready for any renderer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from rendering.renderers.base import QualityProfile, Shot
from stories.choices import DEFAULT_LANGUAGE
from stories.prompts import scene_prompt

_SEEDS = 2**31


def build_shots(
    scenes: Sequence[str],
    *,
    profile: QualityProfile,
    language: str = DEFAULT_LANGUAGE,
    age_group: str = "",
    style: str = "",
    camera: str = "",
    seed: int | None = None,
) -> list[Shot]:
    """One shot a scene, each knowing the scenes before it; without a seed its text gives one.

    ValueError for an unknown style or camera.
    """
    return [
        Shot(
            text=text,
            prompt=scene_prompt(text, age_group=age_group, style=style, camera=camera),
            seed=noise_seed(text, base=seed),
            profile=profile,
            language=language,
            age_group=age_group,
            style=style,
            camera=camera,
            earlier=tuple(scenes[:number]),
        )
        for number, text in enumerate(scenes)
    ]


def noise_seed(text: str, *, take: int = 0, base: int | None = None) -> int:
    """The seed of a scene, 0 to 2**31 - 1: `base`, or one derived from the text; plus the take."""
    if base is None:
        base = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
    return (base + take) % _SEEDS
