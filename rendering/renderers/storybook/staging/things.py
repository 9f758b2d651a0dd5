"""Things of a scene: one stands on the right pole, another is in the hero's hand."""

from __future__ import annotations

from dataclasses import replace

from ..kit.easing import between
from ..props import PROPS
from ..puppets import grip_of
from ..scenery.stage import Drawable, Halo
from .actors import Stance, Thing
from .roles import Role
from .scene import Course, Move, Scene

_GLOWS = frozenset(
    (
        *("door", "lantern", "candle", "fire", "house", "tent", "tower", "lighthouse"),
        *("star", "stone", "treasure", "key", "wand", "crown", "ring", "sword"),
        *("egg", "book", "map", "bell", "rocket"),
    )
)


_HOLDING_ARM = (1.30, 1.65)
_TRAVELS = {"train": 0.55, "car": 0.60, "wagon": 0.35, "plane": 0.50}
"""Things that drive through a scene that is theirs, and how far."""
_RISES = {"rocket": 0.30, "balloon": 0.22}


def prop_x(scene: Scene, index: int) -> float:
    """Where the index-th standing thing stands."""
    return scene.take.aspect * ((0.68 if scene.roles else 0.56) + 0.20 * index)


def _way(scene: Scene, name: str, x: float, y: float) -> Course:
    """Where the thing is: a vehicle with the stage to itself moves."""
    if name == "plane":
        y -= 0.30
    alone = not scene.roles
    travels = _TRAVELS.get(name, 0.0) if alone or name == "plane" else 0.0
    rises = _RISES.get(name, 0.0) if alone else 0.0

    def place(time: float) -> tuple[float, float]:
        return x + travels * (time - 0.62), y - rises * between(time, 0.25, 1.1)

    return place


def standing_prop(scene: Scene, name: str, index: int) -> list[Drawable]:
    """A thing on the right pole; what can shine begins to by the middle of the shot."""
    x = prop_x(scene, index)
    hangs = PROPS[name].down if PROPS[name].held and PROPS[name].down > 0.1 else 0.0
    y = scene.setting.ground(x) + scene.setting.feet - 0.012 - hangs
    afloat = name == "boat" and scene.setting.water
    tall = PROPS[name].up
    scale = 1.0 if tall > 0.3 else 1.25
    glow = "#ffcf6a" if scene.palette.night else scene.palette.glow
    shines = name in ("fire", "rocket") or (
        name in _GLOWS and (scene.palette.night or scene.mood == "mystery")
    )

    def brightness(time: float) -> float:
        return 0.15 + 0.85 * between(time, 0.25, 0.62)

    place = _way(scene, name, x, y)
    still = scene.roles or (name not in _TRAVELS and name not in _RISES)
    things: list[Drawable] = []
    if shines:
        radius = max(0.24, 0.75 * tall * scale)
        things.append(
            Halo(x, y - 0.5 * tall * scale, radius, glow, opacity=0.72, strength=brightness)
        )
        scene.setting.pools.append((x, y - 0.4 * tall, 0.5, "#c79a5c", 0.36))
    if not afloat and still and name != "plane":
        shade = Halo(
            x, y + hangs, max(PROPS[name].left, 0.1) * scale * 1.2, scene.palette.dark, squash=0.16
        )
        things.append(replace(shade, opacity=0.5, power=1.2))
    things.append(
        Thing(
            name,
            glow,
            place,
            scale,
            lit=brightness if shines else None,
            colour=scene.colours.get(name, ""),
        )
    )
    if shines:
        shine = Halo(
            x, y - 0.5 * tall * scale, radius * 0.8, glow, opacity=0.30, strength=brightness
        )
        things.append(shine)
    return things


def rainbow(aspect: float) -> Drawable:
    """A rainbow over the far hills."""

    def place(time: float) -> tuple[float, float]:
        return 0.60 * aspect, 0.72

    return Thing("rainbow", "#fff6e0", place, scale=1.3, depth=0.12)


def lifted(name: str, move: Move) -> Move:
    """The move with an arm up from the beginning, where what it holds would hide the face."""
    if name not in ("umbrella", "balloon", "kite"):
        return move

    def at(time: float) -> Stance:
        stance = move(time)
        arm = stance.pose.arm
        high = arm if arm is not None and arm[0] >= _HOLDING_ARM[0] else _HOLDING_ARM
        return replace(stance, pose=replace(stance.pose, arm=high))

    return at


def held_prop(scene: Scene, role: Role, move: Move) -> list[Drawable]:
    """What the hero carries, in its hand or mouth at every moment."""
    things: list[Drawable] = []
    for name in scene.held[:1]:

        def place(time: float) -> tuple[float, float]:
            stance = move(time)
            across, down = grip_of(role.figure, role.look, stance.pose)
            return (
                stance.x + stance.facing * across * role.scale,
                stance.y + down * role.scale,
            )

        if name == "lantern":
            things.append(Halo(0, 0, 0.42, "#ffb84a", opacity=0.6, follow=place))
        shines = (lambda time: 1.0) if name == "lantern" else None
        things.append(
            Thing(name, "#ffcf6a", place, 0.85, lit=shines, colour=scene.colours.get(name, ""))
        )
    return things
