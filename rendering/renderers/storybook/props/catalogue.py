"""Every prop there is, by name: how it is drawn and the room it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..kit.colour import Colour
from ..kit.paper import Sheet
from ..puppets.pose import Size
from . import (
    aircraft,
    buildings,
    dishes,
    food,
    gadgets,
    garments,
    home,
    indoors,
    keepsakes,
    landmarks,
    music,
    rides,
    tools,
    toys,
    travel,
    treasures,
    vehicles,
    yard,
)
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
    "ice cream": Prop(food.draw_ice_cream, 0.07, 0.24, 0.07, 0.10, held=True),
    "bread": Prop(food.draw_bread, 0.17, 0.15, 0.17),
    "pizza": Prop(food.draw_pizza, 0.14, 0.24, 0.14),
    "soup": Prop(dishes.draw_soup, 0.15, 0.24, 0.15),
    "bowl": Prop(dishes.draw_bowl, 0.14, 0.14, 0.14),
    "cookie": Prop(food.draw_cookie, 0.11, 0.21, 0.11),
    "cheese": Prop(food.draw_cheese, 0.15, 0.17, 0.15),
    "carrot": Prop(food.draw_carrot, 0.10, 0.30, 0.24),
    "pumpkin": Prop(food.draw_pumpkin, 0.17, 0.23, 0.18),
    "turnip": Prop(food.draw_turnip, 0.15, 0.32, 0.15),
    "banana": Prop(food.draw_banana, 0.14, 0.17, 0.15),
    "strawberry": Prop(food.draw_strawberry, 0.11, 0.22, 0.11),
    "cherry": Prop(food.draw_cherry, 0.11, 0.22, 0.12),
    "watermelon": Prop(food.draw_watermelon, 0.19, 0.19, 0.19),
    "jar": Prop(dishes.draw_jar, 0.12, 0.20, 0.12),
    "honey jar": Prop(dishes.draw_honey_jar, 0.14, 0.28, 0.14),
    "bottle": Prop(dishes.draw_bottle, 0.08, 0.32, 0.08),
    "cup": Prop(dishes.draw_cup, 0.15, 0.27, 0.16),
    "teapot": Prop(dishes.draw_teapot, 0.22, 0.23, 0.22),
    "pot": Prop(dishes.draw_pot, 0.18, 0.34, 0.18),
    "acorn": Prop(food.draw_acorn, 0.10, 0.22, 0.10),
    "nest": Prop(food.draw_nest, 0.20, 0.20, 0.20),
    "flag": Prop(tools.draw_flag, 0.03, 0.50, 0.29, 0.12, held=True),
    "spade": Prop(tools.draw_spade, 0.07, 0.26, 0.07, 0.28, held=True),
    "rake": Prop(tools.draw_rake, 0.11, 0.30, 0.11, 0.26, held=True),
    "axe": Prop(tools.draw_axe, 0.05, 0.31, 0.14, 0.12, held=True),
    "hammer": Prop(tools.draw_hammer, 0.09, 0.24, 0.14, 0.13, held=True),
    "watering can": Prop(tools.draw_watering_can, 0.11, 0.04, 0.22, 0.16, held=True),
    "fishing rod": Prop(tools.draw_fishing_rod, 0.11, 0.36, 0.44, 0.19, held=True),
    "net": Prop(tools.draw_net, 0.08, 0.39, 0.33, 0.13, held=True),
    "torch": Prop(tools.draw_torch, 0.08, 0.40, 0.08, 0.14, held=True),
    "magnifying glass": Prop(tools.draw_magnifying_glass, 0.06, 0.27, 0.22, 0.10, held=True),
    "camera": Prop(tools.draw_camera, 0.16, 0.18, 0.16),
    "bucket": Prop(tools.draw_bucket, 0.13, 0.02, 0.13, 0.24, held=True),
    "feather": Prop(tools.draw_feather, 0.08, 0.30, 0.18, 0.09, held=True),
    "paintbrush": Prop(tools.draw_paintbrush, 0.08, 0.25, 0.12, 0.14, held=True),
    "pencil": Prop(tools.draw_pencil, 0.06, 0.35, 0.21),
    "shield": Prop(tools.draw_shield, 0.16, 0.34, 0.16),
    "bow and arrow": Prop(tools.draw_bow_and_arrow, 0.14, 0.24, 0.29, 0.24, held=True),
    "rope": Prop(tools.draw_rope, 0.17, 0.17, 0.27, 0.03),
    "sack": Prop(tools.draw_sack, 0.15, 0.30, 0.15),
    "piano": Prop(music.draw_piano, 0.27, 0.47, 0.27),
    "violin": Prop(music.draw_violin, 0.26, 0.42, 0.25, 0.05),
    "trumpet": Prop(music.draw_trumpet, 0.24, 0.12, 0.26, 0.08, held=True),
    "flute": Prop(music.draw_flute, 0.22, 0.09, 0.24, 0.07, held=True),
    "harp": Prop(music.draw_harp, 0.24, 0.54, 0.21),
    "music box": Prop(music.draw_music_box, 0.18, 0.33, 0.20),
    "window": Prop(indoors.draw_window, 0.26, 0.48, 0.26, 0.02),
    "desk": Prop(indoors.draw_desk, 0.29, 0.42, 0.29),
    "sofa": Prop(indoors.draw_sofa, 0.34, 0.38, 0.34),
    "cradle": Prop(indoors.draw_cradle, 0.23, 0.35, 0.22),
    "television": Prop(gadgets.draw_television, 0.22, 0.39, 0.22),
    "computer": Prop(gadgets.draw_computer, 0.21, 0.35, 0.21),
    "phone": Prop(gadgets.draw_phone, 0.21, 0.24, 0.21),
    "painting": Prop(indoors.draw_painting, 0.24, 0.37, 0.24),
    "easel": Prop(indoors.draw_easel, 0.22, 0.56, 0.22),
    "pillow": Prop(indoors.draw_pillow, 0.18, 0.20, 0.18),
    "blanket": Prop(indoors.draw_blanket, 0.19, 0.20, 0.19),
    "snow globe": Prop(gadgets.draw_snow_globe, 0.14, 0.30, 0.14),
    "hourglass": Prop(gadgets.draw_hourglass, 0.13, 0.31, 0.13),
    "pocket watch": Prop(gadgets.draw_pocket_watch, 0.12, 0.31, 0.19),
    "newspaper": Prop(indoors.draw_newspaper, 0.18, 0.31, 0.18, 0.04),
    "microscope": Prop(gadgets.draw_microscope, 0.15, 0.42, 0.16),
    "sign": Prop(indoors.draw_sign, 0.22, 0.49, 0.24),
    "well": Prop(yard.draw_well, 0.27, 0.57, 0.28, 0.03),
    "windmill": Prop(yard.draw_windmill, 0.30, 0.76, 0.30),
    "fountain": Prop(yard.draw_fountain, 0.28, 0.50, 0.28),
    "fence": Prop(yard.draw_fence, 0.38, 0.29, 0.38),
    "cage": Prop(yard.draw_cage, 0.18, 0.44, 0.18),
    "kennel": Prop(yard.draw_kennel, 0.25, 0.39, 0.25),
    "bone": Prop(yard.draw_bone, 0.17, 0.17, 0.17, 0.03),
    "scarecrow": Prop(yard.draw_scarecrow, 0.30, 0.62, 0.30),
    "statue": Prop(yard.draw_statue, 0.15, 0.62, 0.16),
    "wheelbarrow": Prop(yard.draw_wheelbarrow, 0.28, 0.29, 0.26),
    "slide": Prop(yard.draw_slide, 0.29, 0.51, 0.34),
    "sandcastle": Prop(yard.draw_sandcastle, 0.23, 0.38, 0.23),
    "barrel": Prop(yard.draw_barrel, 0.15, 0.30, 0.15),
    "anchor": Prop(yard.draw_anchor, 0.22, 0.42, 0.22),
    "sun": Prop(keepsakes.draw_sun, 0.20, 0.39, 0.20),
    "moon": Prop(keepsakes.draw_moon, 0.16, 0.36, 0.10),
    "cloud": Prop(keepsakes.draw_cloud, 0.21, 0.26, 0.23),
    "heart": Prop(keepsakes.draw_heart, 0.16, 0.28, 0.16),
    "leaf": Prop(keepsakes.draw_leaf, 0.16, 0.31, 0.22),
    "starfish": Prop(keepsakes.draw_starfish, 0.17, 0.29, 0.17, 0.04),
    "crystal ball": Prop(keepsakes.draw_crystal_ball, 0.13, 0.30, 0.13),
    "bus": Prop(travel.draw_bus, 0.38, 0.35, 0.38),
    "fire engine": Prop(travel.draw_fire_engine, 0.38, 0.42, 0.38),
    "tractor": Prop(travel.draw_tractor, 0.34, 0.46, 0.32, 0.03),
    "skateboard": Prop(travel.draw_skateboard, 0.28, 0.14, 0.28),
    "scooter": Prop(travel.draw_scooter, 0.28, 0.45, 0.26),
    "helicopter": Prop(aircraft.draw_helicopter, 0.46, 0.42, 0.40),
    "hot-air balloon": Prop(aircraft.draw_hot_air_balloon, 0.24, 0.68, 0.24),
    "submarine": Prop(aircraft.draw_submarine, 0.43, 0.46, 0.37),
    "flying saucer": Prop(aircraft.draw_flying_saucer, 0.36, 0.36, 0.36),
    "magic carpet": Prop(aircraft.draw_magic_carpet, 0.55, 0.26, 0.40, 0.02),
    "backpack": Prop(travel.draw_backpack, 0.18, 0.33, 0.18),
    "suitcase": Prop(travel.draw_suitcase, 0.18, 0.03, 0.18, 0.28, held=True),
    "wheelchair": Prop(travel.draw_wheelchair, 0.22, 0.46, 0.28),
    "hat": Prop(garments.draw_hat, 0.18, 0.23, 0.18),
    "scarf": Prop(garments.draw_scarf, 0.14, 0.32, 0.16, 0.02),
    "boots": Prop(garments.draw_boots, 0.17, 0.28, 0.19),
    "glasses": Prop(garments.draw_glasses, 0.23, 0.18, 0.23, 0.03),
    "mitten": Prop(garments.draw_mitten, 0.11, 0.27, 0.17),
    "necklace": Prop(garments.draw_necklace, 0.21, 0.28, 0.21, 0.08),
    "doll": Prop(garments.draw_doll, 0.14, 0.37, 0.14),
    "puppet": Prop(garments.draw_puppet, 0.16, 0.52, 0.16),
    "blocks": Prop(garments.draw_blocks, 0.19, 0.33, 0.19),
    "puzzle": Prop(garments.draw_puzzle, 0.13, 0.30, 0.19, 0.02),
    "bunch of flowers": Prop(garments.draw_flower_bunch, 0.13, 0.27, 0.13, 0.11, held=True),
}

_WORDS = {
    "doorway": "door", "gate": "door", "portal": "door", "cottage": "house", "cabin": "house",
    "hut": "house", "home": "house", "ship": "boat", "sailboat": "boat", "raft": "boat",
    "spaceship": "rocket", "spacecraft": "rocket", "cart": "wagon", "carriage": "wagon",
    "lamp": "lantern", "light": "lantern", "chest": "treasure", "treasure chest": "treasure",
    "box": "treasure", "coin": "treasure", "gem": "stone", "crystal": "stone", "jewel": "stone",
    "diamond": "stone", "present": "gift", "parcel": "gift", "scroll": "map",
    "envelope": "letter", "note": "letter", "parasol": "umbrella", "tree swing": "swing",
    "diary": "book", "storybook": "book", "stool": "chair", "fruit": "apple", "picnic": "basket",
    "campfire": "fire", "bonfire": "fire", "bike": "bicycle", "truck": "car", "shovel": "spade",
    "bouquet": "bunch of flowers", "bag": "sack", "honey": "honey jar", "pail": "bucket",
    "ufo": "flying saucer", "airship": "hot-air balloon", "carpet": "magic carpet",
    "flying carpet": "magic carpet", "teacup": "cup", "mug": "cup", "cauldron": "pot",
    "kettle": "teapot", "puzzle piece": "puzzle", "bow": "bow and arrow",
    "arrow": "bow and arrow", "signpost": "sign", "couch": "sofa", "swag": "sack",
    "doghouse": "kennel", "birdcage": "cage", "cherries": "cherry", "melon": "watermelon",
    "jigsaw": "puzzle", "gloves": "mitten", "glove": "mitten", "boot": "boots",
    "biscuit": "cookie", "loaf": "bread", "balalaika": "guitar", "school bus": "bus",
    "fire truck": "fire engine", "chopper": "helicopter", "yarn": "ball", "picture": "painting",
    "sleigh": "sled", "sledge": "sled", "teddy": "teddy bear", "seashell": "shell",
    "tiara": "crown", "pie": "cake", "toy": "ball",
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
