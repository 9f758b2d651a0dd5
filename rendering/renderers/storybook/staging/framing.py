"""Faces and words in one frame: the camera is raised, or the words go to the top."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..captions.pages import Page, at_top, band
from ..scenery.camera import Camera
from ..scenery.stage import Stage
from .actors import Actor

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the frame."""

_MOST_LIFT = 0.085
"""Frame heights; further down the foreground's lower edge would be seen."""

_STEP = 0.0125
_AIR = 0.012
"""Frame heights between a face and the letters."""


def faces(stage: Stage, time: float) -> list[Box]:
    """Where faces are seen at a share 0..1 of the shot."""
    actors = [drawable for drawable in stage.drawables if isinstance(drawable, Actor)]
    boxes = []
    for actor in actors:
        face = actor.face(time)
        if face is not None:
            corner = stage.on_screen(*face[:2], actor.depth, time)
            boxes.append((*corner, *stage.on_screen(*face[2:], actor.depth, time)))
    return boxes


def make_room(stage: Stage, pages: Sequence[Page], times: Sequence[float]) -> bool:
    """Aim the stage's camera so that no face meets the words; True where they belong at the top."""
    below, above = band(pages), band(at_top(pages, stage.size[1]))
    ways = [(camera, below) for camera in _raised(stage.camera)]
    ways.append((replace(stage.camera, lift=min(0.0, stage.camera.lift)), above))
    least, best = math.inf, ways[0]
    for way in ways:
        stage.aim(way[0])
        hidden = _hidden(stage, way[1], times, give_up=least)
        if hidden < least:
            least, best = hidden, way
        if not hidden:
            break
    stage.aim(best[0])
    return best[1] == above


def _raised(camera: Camera) -> Iterator[Camera]:
    """The camera as it is and aimed ever lower, which raises what is seen."""
    lift, most = camera.lift, max(camera.lift, _MOST_LIFT) if camera.lift >= 0 else camera.lift
    while lift <= most:
        yield replace(camera, lift=lift)
        lift += _STEP


def _hidden(stage: Stage, words: Box, times: Sequence[float], *, give_up: float) -> float:
    """How many pixels of faces lie under the words in all frames, counted up to `give_up`."""
    air = _AIR * stage.size[1]
    grown = (words[0] - air, words[1] - air, words[2] + air, words[3] + air)
    hidden = 0.0
    for time in times:
        hidden += sum(_common(face, grown) for face in faces(stage, time))
        if hidden > give_up:
            break
    return hidden


def _common(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)
