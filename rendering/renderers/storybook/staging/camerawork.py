"""Which part of the stage the camera shows, and how it moves: by the person's wish, or the mood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..puppets import face_box
from ..reading.scene_reading import SceneReading
from ..scenery.camera import Camera, Point
from ..scenery.drawables import Drawable, Layer
from .deeds import HURRIES, WALKS
from .roles import Role
from .scene import Move, Scene, Take

CAPTION_LIFT = 0.06
_LONG = 4.0
"""Seconds: a longer shot may have two moves."""
_AERIAL_LENS, _AERIAL_RISE, _AERIAL_TILT = 0.74, 0.31, 0.10
_STREET_RISE, _FLOOR = 0.03, 1.2
"""Houses stand on a pavement right before them; nothing is painted below the floor."""
_HANGING = 0.6
"""Layers that end above this hang from the top."""
_SAMPLES = 48


@dataclass(frozen=True, slots=True)
class Cast:
    """The one the camera cares for, with its move, and the x of what the scene is about."""

    role: Role | None
    move: Move | None
    thing_x: float | None


def world_width(take: Take, roles: Sequence[Role]) -> float:
    """How wide the place is built: as wide as will be seen."""
    deed = roles[0].figure.action if roles else ""
    if take.camera == "aerial":
        return take.aspect / _AERIAL_LENS
    if take.camera == "follow" and deed in WALKS:
        pace = 0.40 if deed in HURRIES else 0.25
        return take.aspect + min(1.2, max(0.35, pace * take.seconds))
    return take.aspect


def framed(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """The camera of the shot."""
    wish = _WISHES.get(scene.take.camera)
    return wish(reading, scene, cast) if wish else _by_mood(reading, scene, cast)


def seen_from(take: Take, drawables: Sequence[Drawable]) -> list[Drawable]:
    """What is before the actors; from high above nothing hangs into the picture."""
    if take.camera != "aerial":
        return list(drawables)
    return [one for one in drawables if not (isinstance(one, Layer) and one.bottom < _HANGING)]


def _lift(scene: Scene) -> float:
    return CAPTION_LIFT if scene.take.captions else 0.0


def _focus(scene: Scene, cast: Cast) -> Point:
    """On the line between the hero and the thing, as shares of the frame."""
    hero = _hero_x(cast)
    if hero is None:
        return 0.55, 0.60
    places = [hero] if cast.thing_x is None else [hero, cast.thing_x]
    middle = sum(places) / len(places) / scene.take.aspect
    return min(0.8, max(0.2, middle)), 0.60


def _hero_x(cast: Cast) -> float | None:
    return cast.move(0.8).x if cast.move else None


def _still(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    return Camera((0.0, 0.0), (1.03, 1.03), (0.55, 0.60), _lift(scene))


def _pan(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """Sideways, so far that the near things cross a quarter of the frame."""
    pan = (-0.22, 0.22) if scene.take.seed % 2 or _goes_right(cast) else (0.22, -0.22)
    return Camera(pan, (1.03, 1.03), (0.5, 0.6), _lift(scene))


def _goes_right(cast: Cast) -> bool:
    return cast.move is not None and cast.move(1.0).x > cast.move(0.0).x + 0.1


def _push_in(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    return Camera((-0.03, 0.03), (1.0, 1.28), _focus(scene, cast), _lift(scene))


def _pull_out(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """From the hero's face to all that is around."""
    x, y = _focus(scene, cast)
    if cast.role and cast.move:
        face = _face(cast.role, cast.move, 0.0)
        x, y = face[0] / scene.take.aspect, face[1] + 0.08
    focus = min(0.9, max(0.1, x)), min(0.8, max(0.2, y))
    return Camera((0.0, 0.0), (1.34, 1.0), focus, _lift(scene))


def _follow(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """Where the hero goes, a little behind; the world passes."""
    if cast.move is None:
        return _pan(reading, scene, cast)
    span = scene.width - scene.take.aspect
    low, high = (0.0, span) if span else (-0.20, 0.20)
    ahead = 0.42 * scene.take.aspect
    track = _smoothed([cast.move(time).x - ahead for time in _moments()], low, high)
    return Camera(
        (low, high), (1.05, 1.05), (0.5, 0.62), _lift(scene), track=tuple((x, 0.0) for x in track)
    )


def _moments() -> list[float]:
    return [index / _SAMPLES for index in range(_SAMPLES + 1)]


def _smoothed(places: Sequence[float], low: float, high: float) -> list[float]:
    """The places within bounds, without any jerk: each the mean of its neighbours."""
    held = [min(high, max(low, place)) for place in places]
    reach = _SAMPLES // 8
    windows = (held[max(0, at - reach) : at + reach + 1] for at in range(len(held)))
    return [sum(window) / len(window) for window in windows]


def _face(role: Role, move: Move, time: float) -> Point:
    """The middle of the face in the world."""
    stance = move(time)
    left, top, right, bottom = face_box(role.figure, role.look, stance.pose)
    across = stance.facing * (left + right) / 2 * role.scale
    return stance.x + across, stance.y + (top + bottom) / 2 * role.scale


def _close_up(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """Head and shoulders, drawn as large as they are seen."""
    if cast.role is None or cast.move is None:
        return _close_on_thing(scene, cast)
    role, move = cast.role, cast.move
    _, top, _, bottom = face_box(role.figure, role.look, move(0.5).pose)
    tall = (bottom - top) * role.scale
    alone = len(scene.roles) == 1
    near = min(2.4 if alone else 1.5, max(1.2, 0.42 / max(tall, 0.05)))
    faces = [_face(role, move, time) for time in _moments()]
    x = _smoothed([face[0] for face in faces], -9.0, 9.0)
    y = _smoothed([face[1] for face in faces], -9.0, 9.0)
    aspect = scene.take.aspect
    facing = move(0.6).facing
    corner = (x[0] - (0.5 - 0.08 * facing) * aspect / near, y[0] - (0.36 if alone else 0.42) / near)
    track = tuple((one - x[0], other - y[0]) for one, other in zip(x, y, strict=True))
    return Camera(
        (0.0, 0.0), (1.0, 1.06), (0.5, 0.40), near=near, corner=_inside(corner, near), track=track
    )


def _close_on_thing(scene: Scene, cast: Cast) -> Camera:
    near, aspect = 1.7, scene.take.aspect
    x = cast.thing_x if cast.thing_x is not None else 0.55 * aspect
    corner = (x - 0.5 * aspect / near, 0.66 - 0.45 / near)
    return Camera((-0.03, 0.03), (1.0, 1.06), (0.5, 0.5), near=near, corner=_inside(corner, near))


def _inside(corner: Point, near: float) -> Point:
    """A lens never looks past the floor."""
    return corner[0], min(corner[1], 1.1 - 1 / near)


def _aerial(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """From high above: the land lies open, the horizon is far up, and we look down to it."""
    rise = _STREET_RISE if scene.place in ("town", "city", "market") else _AERIAL_RISE
    drift = 0.05 if _goes_right(cast) or cast.move is None else -0.05
    return Camera(
        (-drift, drift),
        (1.0, 1.05),
        (0.5, 0.75),
        lift=-rise,
        near=_AERIAL_LENS,
        corner=(0.0, _FLOOR - 1 / _AERIAL_LENS + rise),
        tilt=(-_AERIAL_TILT, 0.0),
    )


_Wish = Callable[[SceneReading, Scene, Cast], Camera]
_WISHES: dict[str, _Wish] = {
    "still": _still,
    "pan": _pan,
    "push-in": _push_in,
    "pull-out": _pull_out,
    "follow": _follow,
    "close-up": _close_up,
    "aerial": _aerial,
}


def _by_mood(reading: SceneReading, scene: Scene, cast: Cast) -> Camera:
    """The director's own choice: calm pulls out, a storm sways, a mystery reveals."""
    lift, focus = _lift(scene), _focus(scene, cast)
    long = scene.take.seconds > _LONG
    arrive, begin = (0.6, 0.45) if long else (1.0, 0.0)
    if cast.move is None and cast.thing_x is None:
        return Camera((-0.12, 0.14), (1.0, 1.06), (0.6, 0.6), lift)
    walks = cast.role is not None and cast.role.figure.action in WALKS and not scene.standing
    if reading.weather == "storm" or reading.mood == "storm":
        return Camera((-0.05, 0.07), (1.0, 1.08), focus, lift, roll=0.012)
    if walks:
        hurried = cast.role is not None and cast.role.figure.action in HURRIES
        pan = (-0.08, 0.12) if hurried else (-0.04, 0.06)
        return Camera(pan, (1.0, 1.07), (0.55, 0.60), lift)
    if reading.mood == "mystery":
        return Camera((-0.10, 0.05), (1.0, 1.10), focus, lift, arrive=0.7, begin=0.35)
    if reading.mood in ("calm", "sad") and scene.roles:
        return Camera((-0.06, 0.10), (1.07, 1.015), (0.5, 0.7), lift, arrive=arrive)
    pan = (-0.04, 0.06) if scene.take.seed % 3 else (0.06, -0.04)
    return Camera(pan, (1.0, 1.07), focus, lift, arrive=arrive, begin=begin)
