"""Which scenes are hard to picture, by the storybook's own reading of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_ANYWHERE = ("meadow", "night-field")
"""Where the storybook goes when nothing says where we are."""


def hard_to_picture(
    scenes: Sequence[str], *, language: str = "en", age_group: str = ""
) -> list[bool]:
    """For each scene whether nothing that can be seen is named in it.

    Never so in a language whose words the storybook does not know. The storybook is imported
    with the first call: a page that shows no draft does not wait for it.
    """
    if language not in _known_languages():
        return [False] * len(scenes)
    told = tuple(scenes)
    return [
        bool(text.strip()) and _is_empty(text, told[:place], language, age_group)
        for place, text in enumerate(told)
    ]


@lru_cache(maxsize=512)
def _is_empty(text: str, earlier: tuple[str, ...], language: str, age_group: str) -> bool:
    from rendering.renderers.storybook.reading.scene_reading import read_scene

    alone = read_scene(text, language=language, age_group=age_group)
    if alone.props or alone.weather or alone.moonlit or alone.stars or alone.place not in _ANYWHERE:
        return False
    seen = read_scene(text, earlier=earlier, language=language, age_group=age_group)
    return not seen.figures


def _known_languages() -> frozenset[str]:
    from rendering.renderers.storybook.reading.vocabulary import others

    return frozenset(("en", *others.TABLES))
