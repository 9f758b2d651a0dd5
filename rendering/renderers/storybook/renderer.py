"""The renderer that draws: an animated paper theatre from nothing but the scene's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rendering.renderers.base import Frame, OnProgress, Shot

from .captions.caption import Caption
from .captions.pages import Page, paged
from .kit.styles import style_named
from .puppets import Look
from .reading.scene_reading import SceneReading, read_scene
from .scenery.stage import FRAME_COST, Stage
from .staging.describing import in_words
from .staging.direction import direct, key_of, light_of
from .staging.framing import make_room
from .staging.roles import Story, cast, is_hero, story_of
from .staging.scene import Take

_CAPTION_COST = 8.0


class StorybookRenderer:
    """Draws a shot from cut paper. The same shot gives the same bytes; nothing is downloaded."""

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        """The shot's frames, uint8 (height, width, 3)."""
        on_progress(0.0)
        stage, caption = set_up(shot)
        count = shot.profile.frames
        total = stage.cost + count * FRAME_COST + (_CAPTION_COST if caption.pages else 0.0)
        done = 0.0
        for cost in stage.prepare():
            done += cost
            on_progress(min(0.99, done / total))
        for index, time in enumerate(_times(count)):
            frame = stage.frame(time)
            caption.draw(frame, index / shot.profile.fps)
            yield frame
            left = (count - index - 1) * FRAME_COST
            on_progress(1.0 if index == count - 1 else max(0.0, min(0.99, 1 - left / total)))


def set_up(shot: Shot) -> tuple[Stage, Caption]:
    """The stage of a shot, yet to be prepared, and its caption, where they leave faces free."""
    profile, pages = shot.profile, _pages(shot)
    stage = _stage(shot, captions=bool(pages))
    top = bool(pages) and make_room(stage, pages, _times(profile.frames))
    size = {"width": profile.width, "height": profile.height}
    return stage, Caption(pages, **size, tint=stage.dark, top=top)


def looks(shot: Shot) -> list[Look]:
    """How everybody in the shot looks, the hero first."""
    return [role.look for role in cast(_read(shot), _story(shot))]


def looks_in_words(shot: Shot, *, scenes: Sequence[str]) -> list[str]:
    """The same in English words, where there is something to tell; the story's hero first.

    `scenes` are all of the story's, so that somebody is described alike in each.
    """
    story = _story(shot)
    roles = sorted(cast(_read(shot), story), key=lambda role: not is_hero(role.figure, story))
    return in_words(roles, texts=scenes, language=_read_in(shot))


def _read(shot: Shot) -> SceneReading:
    return read_scene(
        _shown(shot), earlier=shot.earlier, language=_read_in(shot), age_group=shot.age_group
    )


def _shown(shot: Shot) -> str:
    return shot.seen or shot.text


def _read_in(shot: Shot) -> str:
    """The language of what is drawn, which need not be that of what is told."""
    return "en" if shot.seen else shot.language


def _story(shot: Shot) -> Story:
    opening = shot.opening or (*shot.earlier, _shown(shot))[0]
    reading = read_scene(opening, language=_read_in(shot), age_group=shot.age_group)
    return story_of(reading, key=key_of(opening), accent=light_of(reading).accent)


def _times(count: int) -> tuple[float, ...]:
    return tuple(index / max(1, count - 1) for index in range(count))


def _stage(shot: Shot, *, captions: bool) -> Stage:
    profile = shot.profile
    take = Take(
        width=profile.width,
        height=profile.height,
        times=_times(profile.frames),
        seconds=profile.seconds,
        seed=shot.seed,
        captions=captions,
        camera=shot.camera,
    )
    return direct(_read(shot), take=take, style=style_named(shot.style), story=_story(shot))


def _pages(shot: Shot) -> tuple[Page, ...]:
    """The words as they are shown, () where they are not wanted or no font has them."""
    if not shot.captions:
        return ()
    profile = shot.profile
    return paged(
        shot.text,
        width=profile.width,
        height=profile.height,
        seconds=profile.seconds,
        language=shot.language,
        age_group=shot.age_group,
    )
