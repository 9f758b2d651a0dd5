"""Things of a scene: one stands on the right pole, another is in the hero's hand."""

from __future__ import annotations

from dataclasses import replace

from .actors import Thing
from .easing import between
from .props import PROPS
from .puppets import grip_of
from .roles import Role
from .scene import Move, Scene
from .stage import Drawable, Halo

_GLOWS = frozenset(
    (
        *("door", "lantern", "candle", "fire", "house", "tent", "tower", "lighthouse"),
        *("star", "stone", "treasure", "key", "wand", "crown", "ring", "sword"),
        *("egg", "book", "map", "bell", "rocket"),
    )
)


def standing_prop(scene: Scene, name: str, index: int) -> list[Drawable]:
    """A thing on the right pole; what can shine begins to by the middle of the shot."""
    aspect = scene.take.aspect
    x = aspect * ((0.68 if scene.roles else 0.56) + 0.20 * index)
    hangs = PROPS[name].down if PROPS[name].held and PROPS[name].down > 0.1 else 0.0
    y = scene.setting.ground(x) + scene.setting.feet - 0.012 - hangs
    afloat = name == "boat" and scene.setting.water
    tall = PROPS[name].up
    scale = 1.0 if tall > 0.3 else 1.25
    glow = "#ffcf6a" if scene.palette.night else scene.palette.glow
    shines = name == "fire" or (name in _GLOWS and (scene.palette.night or scene.mood == "mystery"))

    def brightness(time: float) -> float:
        return 0.15 + 0.85 * between(time, 0.25, 0.62)

    def place(time: float) -> tuple[float, float]:
        return x, y

    things: list[Drawable] = []
    if shines:
        radius = max(0.24, 0.75 * tall * scale)
        things.append(
            Halo(x, y - 0.5 * tall * scale, radius, glow, opacity=0.72, strength=brightness)
        )
        scene.setting.pools.append((x, y - 0.4 * tall, 0.5, "#c79a5c", 0.36))
    if not afloat:
        shade = Halo(
            x, y + hangs, max(PROPS[name].left, 0.1) * scale * 1.2, scene.palette.dark, squash=0.16
        )
        things.append(replace(shade, opacity=0.5, power=1.2))
    things.append(Thing(name, glow, place, scale, lit=brightness if shines else None))
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
        things.append(Thing(name, "#ffcf6a", place, 0.85, lit=shines))
    return things
