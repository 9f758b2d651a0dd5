"""Things of a scene: one stands on the right pole, another is in the hero's hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..kit.easing import between
from ..props import PROPS
from ..puppets import grip_of, is_person
from ..scenery.drawables import Drawable, Halo
from .actors import Stance, Thing
from .roles import Role
from .scene import Course, Move, Scene

_GLOWS = frozenset(
    (
        *("door", "lantern", "candle", "fire", "house", "tent", "tower", "lighthouse"),
        *("star", "stone", "treasure", "key", "wand", "crown", "ring", "sword"),
        *("egg", "book", "map", "bell", "rocket", "crystal ball", "torch", "flying saucer"),
    )
)


_HOLDING_ARM = (1.30, 1.65)
_TRAVELS = {"train": 0.55, "car": 0.60, "wagon": 0.35, "plane": 0.50, "bus": 0.55,
            "fire engine": 0.60, "tractor": 0.30, "helicopter": 0.45,
            "submarine": 0.30}  # fmt: skip
"""Things that drive through a scene that is theirs, and how far."""
_RISES = {"rocket": 0.30, "balloon": 0.22, "hot-air balloon": 0.20, "flying saucer": 0.20}
_ALOFT = {"plane": 0.30, "helicopter": 0.24, "flying saucer": 0.30, "hot-air balloon": 0.10,
          "magic carpet": 0.20, "cloud": 0.44, "sun": 0.40, "moon": 0.42}  # fmt: skip
"""Things in the air, and how far above the ground."""


def prop_x(scene: Scene, index: int) -> float:
    """Where the index-th standing thing stands."""
    aspect = scene.take.aspect
    return (scene.pole if scene.roles else scene.width - 0.44 * aspect) + 0.20 * aspect * index


def _way(scene: Scene, name: str, x: float, y: float) -> Course:
    """Where the thing is: a vehicle with the stage to itself moves."""
    y -= _ALOFT.get(name, 0.0)
    alone = not scene.roles
    travels = _TRAVELS.get(name, 0.0) if alone or name == "plane" else 0.0
    rises = _RISES.get(name, 0.0) if alone else 0.0

    def place(time: float) -> tuple[float, float]:
        return x + travels * (time - 0.62), y - rises * between(time, 0.25, 1.1)

    return place


INLAND_WATERS = frozenset(("lake", "river", "swamp"))
"""Where a boat floats behind the bank that everybody stands on …"""
INLAND_LEVEL = 0.76
"""… and how far down."""


def standing_prop(scene: Scene, name: str, index: int) -> list[Drawable]:
    """A thing on the right pole; what can shine begins to by the middle of the shot."""
    x = prop_x(scene, index)
    hangs = PROPS[name].down if PROPS[name].held and PROPS[name].down > 0.1 else 0.0
    y = scene.setting.ground(x) + scene.setting.feet - 0.012 - hangs
    inland = name == "boat" and scene.place in INLAND_WATERS
    y = INLAND_LEVEL if inland else y
    afloat = inland or (name == "boat" and scene.setting.water)
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
    if not afloat and still and name not in _ALOFT:
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
        if scene.roles:
            scene.setting.warm_beside(x, y, glow, brightness)
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


_TOSSED_IN = ("play", "catch")


def is_tossed(roles: Sequence[Role], name: str) -> bool:
    """Whether the thing is a ball in the air."""
    return name == "ball" and bool(roles) and roles[0].figure.action in _TOSSED_IN


_IN_HAND = {
    "read": ("book", "letter", "map"), "give": ("gift", "flower", "apple", "book", "letter"),
    "eat": ("apple", "cake"), "sweep": ("broom",), "write": ("letter", "book"),
    "dig": ("shovel", "spade"), "fish": ("fishing rod", "rod"), "paint": ("paintbrush", "brush"),
    "cook": ("spoon", "ladle"), "build": ("hammer",), "carry": ("basket", "gift", "lantern"),
}  # fmt: skip
"""What a deed takes, where the words name one of these or none of them."""
_GIVEN_ANYWAY = frozenset(("read", "sweep", "give", "dig", "fish", "paint", "write", "cook"))


def taken_in_hand(roles: Sequence[Role], props: Sequence[str], *, can_hold: bool) -> list[str]:
    """What the hero carries: what is made to be held, or what its deed is done with."""
    if not can_hold:
        return []
    deed, person = roles[0].figure.action, is_person(roles[0].figure)
    tools = [name for name in _IN_HAND.get(deed, ()) if name in PROPS] if person else []
    named = [name for name in tools if name in props]
    if named:
        return named[:1]
    held = [name for name in props if PROPS[name].held]
    return held or (tools[:1] if deed in _GIVEN_ANYWAY else [])


def tossed(scene: Scene, played: Sequence[tuple[Role, Move]]) -> list[Drawable]:
    """A ball in play: up from one pair of hands and down into the other."""
    if not scene.tossed:
        return []
    seconds = scene.take.seconds
    (first, move), (other, answer) = played[0], played[min(1, len(played) - 1)]

    def place(time: float) -> tuple[float, float]:
        one, two = move(time), answer(time)
        from_x, from_y = one.x + 0.12 * one.facing, one.y - 0.52 * first.look.height * first.scale
        to_x, to_y = two.x + 0.12 * two.facing, two.y - 0.52 * other.look.height * other.scale
        turn = time * seconds / 0.9
        share = turn % 1.0 if int(turn) % 2 == 0 else 1 - turn % 1.0
        high = 0.34 * 4 * share * (1 - share)
        return from_x + (to_x - from_x) * share, from_y + (to_y - from_y) * share - high

    return [Thing("ball", scene.palette.glow, place, 0.85, colour=scene.colours.get("ball", ""))]


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
        size = 0.85 if PROPS[name].held else 0.55
        things.append(
            Thing(name, "#ffcf6a", place, size, lit=shines, colour=scene.colours.get(name, ""))
        )
    return things
