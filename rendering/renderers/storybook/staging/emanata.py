"""Which small signs rise from whom: a heart over an embrace, tears, notes, dust, bubbles."""

from __future__ import annotations

from collections.abc import Sequence

from ..puppets import face_box, is_person
from ..scenery.drawables import Drawable
from .blocking import makes_music
from .deeds import EMBRACES, HURRIES
from .roles import Role
from .scene import Move, Scene
from .signs import Signs, Source
from .things import prop_x

_FROM_FACE = {"sleep": "zed", "cry": "tear", "sing": "note"}
_FROM_FEET = {"dig": "earth", "plant": "earth"}


def emanata(scene: Scene, cues: Sequence[tuple[Role, Move]]) -> list[Drawable]:
    """The signs of everybody's deeds."""
    signs: list[Drawable] = []
    for role, move in cues:
        signs += _of_one(scene, role, move)
    hero = scene.roles[0].figure.action if scene.roles else ""
    if hero in EMBRACES and len(cues) > 1:
        signs.append(Signs("heart", _between(cues[0], cues[1], scene), scene.take.seconds))
    if hero in ("find", "open") and scene.standing:
        signs.append(Signs("spark", _over_thing(scene), scene.take.seconds))
    if scene.place == "underwater":
        signs += [Signs("bubble", _face(role, move), scene.take.seconds) for role, move in cues[:3]]
    return signs


def _of_one(scene: Scene, role: Role, move: Move) -> list[Drawable]:
    action, seconds = role.figure.action, scene.take.seconds
    signs: list[Drawable] = []
    kind = _FROM_FACE.get(action, "")
    if action == "play" and makes_music(scene):
        kind = "note"
    if action == "dance":
        kind = "note"
    if kind:
        signs.append(Signs(kind, _face(role, move), seconds))
    if action == "cook" and scene.standing:
        signs.append(Signs("steam", _over_thing(scene), seconds))
    if action in _FROM_FEET:
        signs.append(Signs(_FROM_FEET[action], _before(role, move), seconds))
    dusty = role.medium == "ground" and not (scene.setting.water or scene.setting.indoors)
    if dusty and action in HURRIES - {"search"} and not scene.palette.snowy:
        signs.append(Signs("dust", _heels(move, seconds), seconds))
    return signs


def _face(role: Role, move: Move) -> Source:
    """Before the upper half of the face."""

    def at(time: float) -> tuple[float, float]:
        stance = move(time)
        left, top, right, bottom = face_box(role.figure, role.look, stance.pose)
        across = (0.35 * left + 0.65 * right) * role.scale * stance.facing
        return stance.x + across, stance.y + (0.45 * top + 0.55 * bottom) * role.scale

    return at


def _between(one: tuple[Role, Move], other: tuple[Role, Move], scene: Scene) -> Source:
    """Over two heads, once they are together."""

    def at(time: float) -> tuple[float, float] | None:
        first, second = one[1](time), other[1](time)
        if not first.pose.arm and time < 0.9:
            return None
        tops = [
            stance.y + face_box(role.figure, role.look, stance.pose)[1] * role.scale
            for (role, _), stance in ((one, first), (other, second))
        ]
        return (first.x + second.x) / 2, min(tops) + 0.02

    return at


def _over_thing(scene: Scene) -> Source:
    x = prop_x(scene, 0)

    def at(time: float) -> tuple[float, float] | None:
        return (x, scene.feet(x) - 0.22) if time > 0.45 else None

    return at


def _before(role: Role, move: Move) -> Source:
    """On the ground where the hands are."""
    reach = (0.30 if is_person(role.figure) else 0.55) * role.look.height * role.scale

    def at(time: float) -> tuple[float, float]:
        stance = move(time)
        return stance.x + stance.facing * reach, stance.y

    return at


def _heels(move: Move, seconds: float) -> Source:
    """Behind the heels of whoever is really running."""

    def at(time: float) -> tuple[float, float] | None:
        stance, before = move(time), move(max(0.0, time - 0.1 / seconds))
        if stance.pose.phase is None or abs(stance.x - before.x) < 0.012:
            return None
        return stance.x - 0.06 * stance.facing, stance.y - 0.012

    return at
