"""Who is who among the people: proportions, and what each kind may wear."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions of a body in body heights; `eyes` is (width, height) in head radii."""

    head: float
    leg: float
    torso: float
    leg_width: float
    arm: float
    arm_width: float
    eyes: tuple[float, float]
    stoop: float = 0.0
    cycles_per_second: float = 0.75


BUILDS = {
    "child": Build(0.335, 0.25, 0.155, 0.075, 0.175, 0.082, (0.13, 0.185), 0.0, 1.0),
    "teen": Build(0.245, 0.385, 0.125, 0.066, 0.185, 0.070, (0.115, 0.165), 0.0, 0.9),
    "adult": Build(0.205, 0.41, 0.125, 0.064, 0.185, 0.070, (0.104, 0.155), 0.0, 0.75),
    "old": Build(0.215, 0.36, 0.13, 0.060, 0.185, 0.066, (0.10, 0.14), 0.055, 0.55),
}


@dataclass(frozen=True, slots=True)
class Person:
    """A kind of person. `height` is in frame heights; the tuples are what looks draw from."""

    build: str
    height: float
    hair: tuple[str, ...]
    outfits: tuple[str, ...]
    hats: tuple[str, ...] = ("",)
    scarf_chance: float = 0.45
    beards: tuple[str, ...] = ("",)


_GIRL_HAIR = ("bob", "long", "braids", "bun", "curly", "ponytail")
_BOY_HAIR = ("short", "tousled", "curly", "short", "tousled")
_WOMAN_HAIR = ("bun", "long", "bob", "curly", "ponytail")
_MAN_HAIR = ("short", "tousled", "curly")

PEOPLE = {
    "girl": Person("child", 0.62, _GIRL_HAIR, ("dress", "coat"), ("", "", "straw", "beret")),
    "boy": Person("child", 0.62, _BOY_HAIR, ("coat", "tunic"), ("", "", "", "cap")),
    "child": Person("child", 0.62, ("bob", "short", "curly", "tousled"), ("coat",)),
    "baby": Person("child", 0.40, ("short", "curly"), ("coat",), ("", "hood"), 0.0),
    "teenager": Person("teen", 0.55, (*_GIRL_HAIR, *_BOY_HAIR), ("coat",), scarf_chance=0.7),
    "woman": Person("adult", 0.56, _WOMAN_HAIR, ("dress", "coat")),
    "man": Person("adult", 0.57, _MAN_HAIR, ("coat", "tunic"), ("",), 0.35, ("", "", "short")),
    "person": Person("adult", 0.56, ("short", "bob", "curly", "bun"), ("coat",)),
    "old man": Person(
        "old",
        0.54,
        ("balding", "balding", "short"),
        ("robe", "coat"),
        ("", "wide"),
        0.6,
        ("long", "short"),
    ),
    "old woman": Person("old", 0.52, ("bun",), ("dress",), ("", "", "straw"), 0.6),
    "king": Person("adult", 0.58, ("short",), ("robe",), ("crown",), 0.0, ("short",)),
    "queen": Person("adult", 0.57, ("long", "bun"), ("gown",), ("crown",), 0.0),
    "princess": Person("child", 0.62, ("long", "braids", "curly"), ("gown",), ("crown",), 0.0),
    "prince": Person("child", 0.62, _BOY_HAIR, ("tunic",), ("crown",), 0.0),
    "knight": Person("adult", 0.57, ("short",), ("tunic",), ("knight",), 0.3),
    "wizard": Person("old", 0.56, ("balding",), ("robe",), ("pointed",), 0.0, ("long",)),
    "witch": Person("adult", 0.56, ("long",), ("gown",), ("pointed",), 0.3),
    "fairy": Person("child", 0.56, ("long", "bun", "curly"), ("dress",), ("crown",), 0.0),
    "pirate": Person(
        "adult", 0.57, ("long", "tousled"), ("coat",), ("tricorn",), 0.8, ("", "short")
    ),
    "astronaut": Person("child", 0.62, ("bun", "short", "curly"), ("suit",), ("helmet",), 0.0),
    "robot": Person("child", 0.58, ("short",), ("suit",), ("tin",), 0.0),
}

PEOPLE_WORDS = {
    "kid": "child",
    "toddler": "baby",
    "teen": "teenager",
    "daughter": "girl",
    "sister": "girl",
    "son": "boy",
    "brother": "boy",
    "mother": "woman",
    "mom": "woman",
    "mum": "woman",
    "aunt": "woman",
    "lady": "woman",
    "father": "man",
    "dad": "man",
    "uncle": "man",
    "farmer": "man",
    "sailor": "man",
    "fisherman": "man",
    "grandmother": "old woman",
    "grandma": "old woman",
    "granny": "old woman",
    "grandfather": "old man",
    "grandpa": "old man",
    "philosopher": "old man",
    "traveller": "teenager",
    "friend": "child",
    "teacher": "woman",
    "doctor": "woman",
    "explorer": "teenager",
    "giant": "man",
    "sorcerer": "wizard",
    "elf": "fairy",
    "pixie": "fairy",
    "mermaid": "girl",
    "gnome": "old man",
    "dwarf": "old man",
    "spaceman": "astronaut",
    "emperor": "king",
    "angel": "fairy",
    "genie": "wizard",
}
"""Words for people, and the kind that is drawn for each."""
