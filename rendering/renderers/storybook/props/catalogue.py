"""Every prop there is, by name: how it is drawn and the room it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..kit.colour import Colour
from ..kit.paper import Sheet
from ..puppets.pose import Size
from . import buildings, home, landmarks, rides, toys, treasures, vehicles
from .glow import Glow

_PADDING = 0.25


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing. The reaches are from its origin, in frame heights, with nothing to spare.

    The origin is where it stands on the ground or, if it is `held`, where a hand holds it.
    """

    draw: Callable[[Sheet, Glow], None]
    left: float
    up: float
    right: float
    down: float = 0.02
    held: bool = False


_DRAWN = {
    "door": Prop(buildings.draw_door, 0.30, 0.62, 0.30, 0.04),
    "house": Prop(buildings.draw_house, 0.35, 0.54, 0.35, 0.03),
    "tent": Prop(buildings.draw_tent, 0.28, 0.48, 0.28),
    "boat": Prop(vehicles.draw_boat, 0.34, 0.59, 0.38, 0.10),
    "rocket": Prop(vehicles.draw_rocket, 0.20, 0.67, 0.20, 0.19),
    "wagon": Prop(vehicles.draw_cart, 0.23, 0.24, 0.31, 0.01),
    "ball": Prop(toys.draw_ball, 0.08, 0.16, 0.08),
    "balloon": Prop(toys.draw_balloon, 0.11, 0.50, 0.11, held=True),
    "kite": Prop(toys.draw_kite, 0.05, 0.50, 0.36, held=True),
    "umbrella": Prop(toys.draw_umbrella, 0.24, 0.45, 0.24, 0.06, held=True),
    "swing": Prop(toys.draw_swing, 0.15, 0.61, 0.15),
    "drum": Prop(toys.draw_drum, 0.13, 0.23, 0.13),
    "star": Prop(toys.draw_star, 0.17, 0.29, 0.17, 0.05),
    "lantern": Prop(treasures.draw_lantern, 0.06, 0.01, 0.06, 0.20, held=True),
    "candle": Prop(treasures.draw_candle, 0.08, 0.24, 0.08),
    "book": Prop(treasures.draw_book, 0.18, 0.28, 0.18),
    "key": Prop(treasures.draw_key, 0.09, 0.28, 0.09),
    "crown": Prop(treasures.draw_crown, 0.13, 0.18, 0.13),
    "treasure": Prop(treasures.draw_chest, 0.18, 0.31, 0.18),
    "letter": Prop(treasures.draw_letter, 0.14, 0.18, 0.14),
    "map": Prop(treasures.draw_map, 0.17, 0.24, 0.17),
    "wand": Prop(treasures.draw_wand, 0.02, 0.25, 0.19, held=True),
    "stone": Prop(treasures.draw_stone, 0.09, 0.19, 0.09),
    "bell": Prop(treasures.draw_bell, 0.10, 0.22, 0.10),
    "telescope": Prop(treasures.draw_telescope, 0.18, 0.42, 0.22),
    "bench": Prop(home.draw_bench, 0.27, 0.34, 0.27),
    "throne": Prop(home.draw_throne, 0.17, 0.58, 0.19),
    "chair": Prop(home.draw_chair, 0.13, 0.38, 0.13),
    "apple": Prop(home.draw_apple, 0.08, 0.17, 0.09),
    "cake": Prop(home.draw_cake, 0.18, 0.26, 0.18),
    "gift": Prop(home.draw_gift, 0.12, 0.23, 0.12),
    "basket": Prop(home.draw_basket, 0.15, 0.27, 0.15),
    "egg": Prop(home.draw_egg, 0.13, 0.23, 0.13),
    "bed": Prop(home.draw_bed, 0.38, 0.36, 0.37),
    "table": Prop(home.draw_table, 0.26, 0.27, 0.26),
    "mirror": Prop(home.draw_mirror, 0.16, 0.47, 0.16),
    "clock": Prop(home.draw_clock, 0.12, 0.26, 0.12),
    "ladder": Prop(home.draw_ladder, 0.11, 0.63, 0.11),
    "sword": Prop(treasures.draw_sword, 0.09, 0.33, 0.14, 0.07, held=True),
    "ring": Prop(treasures.draw_ring, 0.07, 0.18, 0.07),
    "shell": Prop(treasures.draw_shell, 0.11, 0.19, 0.11),
    "guitar": Prop(treasures.draw_guitar, 0.15, 0.48, 0.20),
    "teddy bear": Prop(toys.draw_teddy_bear, 0.13, 0.30, 0.13),
    "car": Prop(rides.draw_car, 0.32, 0.33, 0.32),
    "train": Prop(rides.draw_train, 0.35, 0.64, 0.38),
    "bicycle": Prop(rides.draw_bicycle, 0.28, 0.37, 0.28),
    "broom": Prop(rides.draw_broom, 0.34, 0.12, 0.30, 0.06),
    "plane": Prop(rides.draw_plane, 0.34, 0.22, 0.36, 0.14),
    "school": Prop(buildings.draw_school, 0.42, 0.62, 0.42, 0.03),
    "sled": Prop(rides.draw_sled, 0.24, 0.18, 0.34),
    "tree": Prop(landmarks.draw_tree, 0.32, 0.66, 0.32),
    "flower": Prop(landmarks.draw_flower, 0.16, 0.52, 0.16),
    "mushroom": Prop(landmarks.draw_mushroom, 0.13, 0.24, 0.22),
    "lighthouse": Prop(landmarks.draw_lighthouse, 0.50, 0.79, 0.50),
    "bridge": Prop(landmarks.draw_bridge, 0.57, 0.30, 0.57, 0.03),
    "tower": Prop(landmarks.draw_tower, 0.16, 0.79, 0.16),
    "fire": Prop(landmarks.draw_fire, 0.20, 0.34, 0.20, 0.04),
    "snowman": Prop(landmarks.draw_snowman, 0.20, 0.57, 0.22),
    "rainbow": Prop(landmarks.draw_rainbow, 0.58, 0.50, 0.58),
}

_WORDS = {
    "doorway": "door", "gate": "door", "portal": "door", "cottage": "house", "cabin": "house",
    "hut": "house", "home": "house", "ship": "boat", "sailboat": "boat", "raft": "boat",
    "spaceship": "rocket", "spacecraft": "rocket", "cart": "wagon",
    "carriage": "wagon", "lamp": "lantern",
    "light": "lantern", "chest": "treasure", "treasure chest": "treasure",
    "box": "treasure", "coin": "treasure", "gem": "stone", "crystal": "stone",
    "jewel": "stone", "diamond": "stone", "present": "gift", "parcel": "gift", "scroll": "map",
    "envelope": "letter", "note": "letter", "parasol": "umbrella", "tree swing": "swing",
    "diary": "book", "storybook": "book", "stool": "chair", "fruit": "apple",
    "picnic": "basket", "nest": "egg", "campfire": "fire", "bonfire": "fire",
    "bike": "bicycle", "truck": "car", "sleigh": "sled", "sledge": "sled", "teddy": "teddy bear",
    "seashell": "shell", "tiara": "crown", "pie": "cake", "toy": "ball",
}  # fmt: skip


PROPS = _DRAWN | {word: _DRAWN[name] for word, name in _WORDS.items()}
"""Every word there is a prop for."""


def prop_named(word: str) -> str:
    """The name of the prop for a word, '' where there is none (the caller leaves it out)."""
    word = " ".join(word.lower().split())
    noun = word.split(" ")[-1]
    for candidate in (word, word.removesuffix("s"), noun, noun.removesuffix("s")):
        if candidate in PROPS:
            return _WORDS.get(candidate, candidate)
    return ""


def draw_prop(
    sheet: Sheet, name: str, *, light: Colour, lit: float = 0.0, seed: int = 0, colour: str = ""
) -> None:
    """Draw the prop with its origin at the sheet's; `lit` from 0 lets it shine in `light`."""
    PROPS[name].draw(sheet, Glow(light, lit, seed, colour))


def prop_size(name: str) -> Size:
    """The sheet the prop fits on, lit or not, a quarter of its height to spare."""
    prop = PROPS[name]
    margin = _PADDING * (prop.up + prop.down)
    return Size(
        prop.left + prop.right + 2 * margin,
        prop.up + prop.down + 2 * margin,
        prop.left + margin,
        prop.up + margin,
    )
