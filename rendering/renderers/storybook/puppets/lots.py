"""Which look a figure gets by lot: the same for the same name, or the same kind and story."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ..kit.colour import CLOTHES, HAIR, SKIN, darken, hex_code, mix
from ..reading.scene_reading import Figure
from .animal_kinds import QUADRUPEDS, Coat
from .bird_kinds import BIRDS
from .kinds import kind_of
from .look import Look
from .people_kinds import PEOPLE, Person
from .traits import with_traits

_T = TypeVar("_T")


class _Dice:
    """One independent, repeatable choice per attribute: adding one does not move the others."""

    def __init__(self, key: str) -> None:
        self.key = key

    def pick(self, attribute: str, choices: Sequence[_T]) -> _T:
        return random.Random(f"{self.key}/{attribute}").choice(choices)

    def chance(self, attribute: str, share: float) -> bool:
        return random.Random(f"{self.key}/{attribute}").random() < share


_COATS = (*CLOTHES, "#e8743a", "#d9583b", "#3f8f8a")
_TROUSERS = ("#3c4a6b", "#2c3a63", "#6b3f58", "#3a3050", "#5a4a3c", "#2a4a4a")
_TIGHTS = ("#fff2dc", "#6b3f58", "#2a2238", "#e6d6c6")
_SHOES = ("#4a2f2a", "#2a2238", "#c8403c", "#5a3a24")
_SCARVES = ("#f2c14e", "#d8453e", "#e8784a", "#6fb0a8", "#f0d9a0")
_COLLARS = ("#d8453e", "#3f8f8a", "#4a6fb0")
_OLD_HAIR = ("#e6e2de", "#cfcbca", "#b9b4ba")
_DARK_SKIN = SKIN[4:]
_WINGS = (
    ("#2f7fd8", "#ffc93c"),
    ("#e8743a", "#ffd76a"),
    ("#8a4a9a", "#f2a0b8"),
    ("#3f9a8a", "#f2e08a"),
)
_SIMPLE: dict[str, tuple[float, tuple[tuple[str, str], ...]]] = {
    "bee": (0.26, (("#f2b632", "#dff0f2"),)),
    "firefly": (0.20, (("#5a4a5e", "#dff0f2"),)),
    "ladybird": (0.24, (("#d8352e", "#f4d0c8"),)),
    "fish": (0.32, (("#f08a2e", "#ffd98a"), ("#3f8fc0", "#c9ecec"), ("#d8526a", "#ffd0b0"))),
    "whale": (0.42, (("#4a7a9a", "#e6f0ee"), ("#5a6a92", "#e9e6ec"))),
    "dolphin": (0.34, (("#6f9fc0", "#eef2ee"),)),
    "shark": (0.40, (("#7d8b9a", "#eceae6"),)),
    "octopus": (0.38, (("#d8607a", "#f6b0b0"), ("#8a6ab0", "#d8b8e0"))),
    "frog": (0.34, (("#6fae4a", "#e6ecb0"),)),
    "turtle": (0.38, (("#7a8a4a", "#b8c47a"), ("#8a6a44", "#a8b870"))),
    "snail": (0.36, (("#c9784a", "#ecd2a6"), ("#b0607a", "#f0dcc0"))),
    "snake": (0.44, (("#5f9e54", "#e8dc8a"), ("#c9683c", "#f2d08a"))),
    "dragonfly": (0.34, (("#3f8fc0", "#dff0f2"), ("#3f9a6a", "#e6f2e0"))),
    "bat": (0.40, (("#6a5a80", "#c9b8d8"), ("#5a5468", "#b8b0c4"))),
    "monkey": (0.44, (("#8a5a3c", "#f0cfa4"), ("#6b4636", "#e6bf94"))),
    "monster": (0.50, (("#8a6ac8", "#e6d0f0"), ("#4aa890", "#d8f0d0"), ("#e0784a", "#fbe0b0"))),
    "crab": (0.36, (("#e0503a", "#f6c0a0"),)),
    "spider": (0.34, (("#4a4258", "#d8603e"), ("#5a4668", "#e8b04a"))),
    "ant": (0.32, (("#8a4030", "#d9a080"), ("#4a3a44", "#9a8a90"))),
    "crocodile": (0.44, (("#6a9a4a", "#e6e0a0"),)),
    "seal": (0.38, (("#8a96a8", "#e4e6e8"), ("#a08a7a", "#ecdcc8"))),
    "ghost": (0.42, (("#e9ecf2", "#c9d0e0"),)),
}
"""Size in frame heights and pairs of colours of the kinds without a species."""
_WINGED = ("bee", "firefly", "ladybird", "dragonfly")
_SCALES = (
    ("#d8452e", "#f7c46a", "#f08a3a"),
    ("#3f8f5a", "#f2e0a0", "#8fc05a"),
    ("#5a5aa0", "#e6d0e6", "#c07ab0"),
)


def look_for(figure: Figure, *, seed: int) -> Look:
    """The figure's look: the same for the same name, or for the same kind and seed.

    Colours and traits given in words win: the coat of a person, the hide of an animal, wings.
    """
    return with_traits(_drawn_by_lot(figure, seed), figure.traits)


def _drawn_by_lot(figure: Figure, seed: int) -> Look:
    kind = kind_of(figure.kind)
    dice = _Dice(figure.name.casefold().strip() or f"{kind}:{seed}")
    if kind in PEOPLE:
        person = PEOPLE[kind]
        if figure.gender == "she" and person.hair not in (("bald",), ("clown",)):
            person = replace(person, hair=PEOPLE["woman"].hair, beards=("",))
        if figure.gender == "he" and person.outfits == ("dress",):
            person = replace(person, outfits=("lab coat",), hair=PEOPLE["man"].hair, hats=("",))
        return _person(kind, person, figure.colours, dice)
    if kind in QUADRUPEDS:
        return _quadruped(kind, figure.colours, dice)
    if kind in BIRDS:
        return _bird(kind, figure.colours, dice)
    return _other(kind, figure.colours, dice)


def _person(kind: str, person: Person, colours: tuple[str, ...], dice: _Dice) -> Look:
    outfit = dice.pick("outfit", person.outfits)
    coat = colours[0] if colours else dice.pick("coat", person.coats or _COATS)
    trim = colours[1] if len(colours) > 1 else hex_code(darken(coat, 0.2))
    scarf = dice.pick("scarf", [c for c in _SCARVES if c != coat])
    skin = _SKINS.get(kind) or dice.pick("skin", SKIN)
    child = person.build in ("child", "toddler")
    return Look(
        kind=kind,
        height=person.height,
        build=person.build,
        skin=skin,
        hair=dice.pick("hair", _hair_colours(person, skin)),
        hair_style=dice.pick("hair style", person.hair),
        beard=dice.pick("beard", person.beards),
        outfit=outfit,
        coat=coat,
        trim="#fdf3e0" if outfit == "suit" and len(colours) < 2 else trim,
        trousers=_trousers(outfit, coat, dice),
        shoes=_shoes(kind, outfit, dice),
        scarf=scarf if dice.chance("wears scarf", person.scarf_chance) else "",
        hat=dice.pick("hat", person.hats),
        wings=("#bfe6e8", "#f6d8ee") if kind == "fairy" else ("", ""),
        aid="cane" if kind == "old man" and dice.chance("walks with cane", 0.35) else "",
        glasses=dice.chance("wears glasses", _GLASSES.get(kind, 0.08)) and kind not in _UNSEEN,
        freckles=child and skin in SKIN[:3] and dice.chance("has freckles", 0.3),
        eye_patch=kind == "pirate",
        boots=kind in _BOOTED or (child and dice.chance("wears boots", 0.25)),
        cape=_cape(kind, coat),
        girth=dice.pick("girth", person.girths),
    )


_SKINS = {"alien": "#93c76a", "robot": "#b4bfc8"}
_GLASSES = {"old man": 0.4, "old woman": 0.5, "doctor": 0.5, "wizard": 0.3}
_UNSEEN = ("knight", "alien", "robot", "pirate", "clown", "baby", "superhero", "astronaut")
"""Those nobody sees glasses on."""
_BOOTED = ("farmer", "firefighter", "pirate", "cowboy", "superhero", "giant", "dwarf", "prince")


def _cape(kind: str, coat: str) -> str:
    if kind == "superhero":
        return "#d8352e" if coat != "#c8392e" else "#f2b632"
    return "#7a2f5a" if kind == "prince" else ""


def _trousers(outfit: str, coat: str, dice: _Dice) -> str:
    if outfit in ("suit", "romper"):
        return _shade(coat, 0.08)
    if outfit == "overalls":
        return dice.pick("overalls", ("#3f5f94", "#4a6a8a", "#6b5a48"))
    if outfit == "uniform":
        return _shade(coat, 0.2)
    skirt = outfit in ("dress", "gown", "petals", "tutu")
    return dice.pick("trousers", _TIGHTS if skirt else _TROUSERS)


def _shoes(kind: str, outfit: str, dice: _Dice) -> str:
    if outfit == "suit":
        return "#fdf3e0"
    if kind == "superhero":
        return "#f2c14e"
    return "#8b95a8" if outfit == "armour" else dice.pick("shoes", _SHOES)


def _hair_colours(person: Person, skin: str) -> tuple[str, ...]:
    if person.build == "old":
        return _OLD_HAIR
    if person.hair == ("wild",):
        return ("#4a3a5a", "#a85a2e", "#5a5a64")
    return HAIR[:3] if skin in _DARK_SKIN else HAIR[:5]


def _quadruped(kind: str, colours: tuple[str, ...], dice: _Dice) -> Look:
    species = QUADRUPEDS[kind]
    hide = _hide(dice.pick("coat", species.coats), colours)
    collared = dice.chance("wears collar", species.collar_chance)
    return Look(
        kind=kind,
        height=species.length,
        fur=hide.fur,
        belly=hide.belly,
        dark=hide.dark,
        stripes=hide.stripes,
        collar=dice.pick("collar", _COLLARS) if collared else "",
    )


def _hide(coat: Coat, colours: tuple[str, ...]) -> Coat:
    """The coat recoloured: the first colour is the fur's, the second the belly's."""
    if not colours:
        return Coat(coat.fur, coat.belly, coat.dark or _shade(coat.fur, 0.22), coat.stripes)
    fur = colours[0]
    belly = colours[1] if len(colours) > 1 else coat.belly
    stripes = _shade(fur, 0.35) if coat.stripes else ""
    return Coat(fur, belly, _shade(fur, 0.22), stripes)


def _bird(kind: str, colours: tuple[str, ...], dice: _Dice) -> Look:
    species = BIRDS[kind]
    hide = _hide(dice.pick("coat", species.coats), colours)
    return Look(kind, species.length, fur=hide.fur, belly=hide.belly, dark=hide.dark)


def _other(kind: str, colours: tuple[str, ...], dice: _Dice) -> Look:
    if kind == "dragon":
        body, belly, wing = dice.pick("scales", _SCALES)
        if colours:
            wing = hex_code(mix(colours[0], "#f5b04a", 0.45))
        body, wing = _given(colours, (body, wing))
        return Look(kind, 0.375, fur=body, belly=belly, wings=(wing, wing))
    if kind == "butterfly":
        return Look(kind, 0.40, wings=_given(colours, dice.pick("wings", _WINGS)))
    height, pairs = _SIMPLE[kind]
    body, second = _given(colours, dice.pick("colours", pairs))
    winged = (second, second) if kind in _WINGED else ("", "")
    return Look(kind, height, fur=body, belly=second, wings=winged)


def _given(colours: tuple[str, ...], default: tuple[str, str]) -> tuple[str, str]:
    """The two colours, those given in words first."""
    first, second = (*colours, *default[len(colours) :])[:2]
    return first, second


def _shade(colour: str, share: float) -> str:
    return hex_code(darken(colour, share))
