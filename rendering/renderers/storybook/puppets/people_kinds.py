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
    "baby": Build(0.46, 0.19, 0.205, 0.105, 0.155, 0.105, (0.15, 0.20), 0.0, 1.1),
    "toddler": Build(0.39, 0.22, 0.175, 0.088, 0.165, 0.092, (0.14, 0.19), 0.0, 1.1),
    "child": Build(0.335, 0.25, 0.155, 0.075, 0.175, 0.082, (0.13, 0.185), 0.0, 1.0),
    "teen": Build(0.245, 0.385, 0.125, 0.066, 0.185, 0.070, (0.115, 0.165), 0.0, 0.9),
    "adult": Build(0.205, 0.41, 0.125, 0.064, 0.185, 0.070, (0.104, 0.155), 0.0, 0.75),
    "old": Build(0.215, 0.36, 0.13, 0.060, 0.185, 0.066, (0.10, 0.14), 0.055, 0.55),
    "stout": Build(0.30, 0.20, 0.185, 0.088, 0.180, 0.090, (0.11, 0.16), 0.0, 0.9),
}
"""A "stout" one is a dwarf: short legs below a broad chest."""


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
    coats: tuple[str, ...] = ()
    girths: tuple[float, ...] = (1.0,)


_GIRL_HAIR = ("bob", "long", "braids", "bun", "curly", "ponytail", "pigtails", "afro", "wavy")
_BOY_HAIR = ("short", "tousled", "curly", "parted", "afro", "short", "tousled")
_WOMAN_HAIR = ("bun", "long", "bob", "curly", "ponytail", "afro", "wavy")
_MAN_HAIR = ("short", "tousled", "curly", "parted", "afro")
_ANY_HAIR = ("short", "bob", "curly", "bun", "parted", "wavy")
_GIRTHS = (0.94, 1.0, 1.0, 1.12, 1.24)

_ROYAL = ("#a23e48", "#8a4a7a", "#4a6fb0", "#d9583b")
_WHITE = ("#fbf6ec",)
_NAVY = ("#2f4272",)

PEOPLE = {
    "girl": Person("child", 0.62, _GIRL_HAIR, ("dress", "dress", "coat", "overalls"),
                   ("", "", "", "straw", "beret")),
    "boy": Person("child", 0.62, _BOY_HAIR, ("jacket", "coat", "overalls", "jacket"),
                  ("", "", "", "cap")),
    "child": Person("child", 0.62, ("bob", "short", "curly", "tousled"), ("coat", "overalls")),
    "baby": Person("baby", 0.40, ("curl",), ("romper",), ("",), 0.0,
                   coats=("#f2c14e", "#8fc4c0", "#e89a9a", "#a8c47a")),
    "toddler": Person("toddler", 0.50, ("tousled", "curly", "bob"), ("overalls",), ("",), 0.0),
    "teenager": Person("teen", 0.55, (*_GIRL_HAIR, *_BOY_HAIR), ("jacket", "hoodie"),
                       scarf_chance=0.2),
    "woman": Person("adult", 0.56, _WOMAN_HAIR, ("dress", "coat"), ("", "", "", "", "headscarf"),
                    0.35, girths=_GIRTHS),
    "man": Person("adult", 0.57, _MAN_HAIR, ("jacket", "coat", "jacket"), ("", "", "", "brimmed"),
                  0.25, ("", "", "short"), girths=_GIRTHS),
    "person": Person("adult", 0.56, _ANY_HAIR, ("coat", "jacket"), girths=_GIRTHS),
    "old man": Person("old", 0.54, ("balding", "balding", "short", "bald"),
                      ("robe", "coat", "jacket"), ("", "", "wide", "cap"), 0.6,
                      ("long", "short", ""), girths=(0.95, 1.0, 1.1)),
    "old woman": Person("old", 0.52, ("bun", "bun", "curly"), ("dress",),
                        ("", "", "", "headscarf"), 0.4, girths=(1.0, 1.1, 1.2)),
    "king": Person("adult", 0.58, ("short",), ("robe",), ("crown",), 0.0, ("short",),
                   ("#a23e48", "#8a3a6a", "#3f5aa0"), girths=(1.15, 1.3)),
    "queen": Person("adult", 0.57, ("long", "bun", "wavy"), ("gown",), ("crown",), 0.0,
                    coats=_ROYAL),
    "princess": Person("child", 0.62, ("long", "braids", "wavy"), ("gown",), ("tiara",), 0.0,
                       coats=("#e88aa8", "#8a6ac0", "#5aa0c8", "#e0a03a")),
    "prince": Person("child", 0.62, _BOY_HAIR, ("tunic",), ("crown",), 0.0, coats=_ROYAL),
    "knight": Person("adult", 0.57, ("short",), ("armour",), ("knight",), 0.0,
                     coats=("#4a6fb0", "#a23e48", "#2f7563")),
    "wizard": Person("old", 0.56, ("balding",), ("robe",), ("pointed",), 0.0, ("long",),
                     ("#4a4aa0", "#2f4a8a", "#5a3f8a")),
    "witch": Person("adult", 0.56, ("wild",), ("gown",), ("pointed",), 0.0,
                    coats=("#463a5c", "#3a3a54", "#54406a")),
    "fairy": Person("child", 0.56, ("long", "bun", "curly"), ("petals",), ("tiara",), 0.0,
                    coats=("#e88ab0", "#8fc46a", "#b08ad8", "#6ab8c8")),
    "pirate": Person("adult", 0.57, ("long", "wavy"), ("coat",), ("tricorn",), 0.0,
                     ("short", "short", ""), ("#a23e48", "#2f4a6a", "#7a3a34")),
    "astronaut": Person("child", 0.62, ("bun", "short", "curly"), ("suit",), ("helmet",), 0.0,
                        coats=("#e9e6e4", "#dfe6ea")),
    "robot": Person("child", 0.58, ("bald",), ("suit",), ("",), 0.0,
                    coats=("#8fa3b0", "#a8b5a8", "#b0a0a8")),
    "alien": Person("child", 0.58, ("bald",), ("suit",), ("feelers",), 0.0,
                    coats=("#8a6ac0", "#5a8ab8", "#c07a9a")),
    "mermaid": Person("child", 0.62, ("long", "wavy"), ("tail",), ("",), 0.0,
                      coats=("#2f9a8a", "#3f8fc0", "#5aa06a")),
    "elf": Person("child", 0.56, ("short", "tousled", "bob"), ("tunic",), ("elf",), 0.0,
                  coats=("#3f8f4a", "#4a9a6a")),
    "dwarf": Person("stout", 0.52, ("short",), ("tunic",), ("gnome",), 0.0, ("long",),
                    ("#4a6fb0", "#8a5a34", "#2f7563")),
    "giant": Person("adult", 0.66, ("tousled", "short"), ("tunic",), ("",), 0.0, ("short",),
                    ("#7a8a4a", "#a8683c"), girths=(1.4, 1.5)),
    "farmer": Person("adult", 0.57, _MAN_HAIR, ("overalls",), ("straw",), 0.0, ("", "short"),
                     ("#d8453e", "#e8a23a", "#6a9a5a"), girths=_GIRTHS),
    "chef": Person("adult", 0.57, _MAN_HAIR, ("jacket",), ("chef",), 1.0, ("", ""), _WHITE,
                   (1.0, 1.2, 1.3)),
    "doctor": Person("adult", 0.57, (*_MAN_HAIR, *_WOMAN_HAIR), ("lab coat",), ("",), 0.0,
                     coats=_WHITE, girths=_GIRTHS),
    "nurse": Person("adult", 0.56, ("bun", "bob", "curly"), ("dress",), ("nurse",), 0.0,
                    coats=("#8fc4d8", "#a8d0c0"), girths=_GIRTHS),
    "police officer": Person("adult", 0.57, ("short", "bun", "curly"), ("uniform",), ("police",),
                             0.0, coats=_NAVY, girths=_GIRTHS),
    "firefighter": Person("adult", 0.57, ("short", "bun"), ("fire coat",), ("fire",), 0.0,
                          coats=("#c8392e", "#3a4058"), girths=_GIRTHS),
    "pilot": Person("adult", 0.57, ("short", "bun", "curly"), ("uniform",), ("pilot",), 0.0,
                    coats=("#34405c",)),
    "sailor": Person("adult", 0.57, ("short", "curly", "bun"), ("sailor suit",), ("sailor",), 0.0,
                     ("", "short"), _WHITE),
    "captain": Person("adult", 0.57, ("short", "parted"), ("uniform",), ("captain",), 0.0,
                      ("short",), _NAVY, (1.0, 1.15)),
    "clown": Person("adult", 0.57, ("clown",), ("motley",), ("",), 0.0,
                    coats=("#f2b632", "#e0644a", "#4aa0a8")),
    "cowboy": Person("adult", 0.57, _MAN_HAIR, ("vest",), ("cowboy",), 0.0, ("", "short"),
                     ("#c8603c", "#a23e48")),
    "superhero": Person("adult", 0.57, ("short", "long", "curly"), ("tights",), ("",), 0.0,
                        coats=("#2f5fc0", "#c8392e", "#2f8a5a")),
    "ballerina": Person("child", 0.62, ("bun",), ("tutu",), ("",), 0.0,
                        coats=("#f0a0b8", "#e8b8d8", "#b8c8f0")),
}  # fmt: skip

PEOPLE_WORDS = {
    "kid": "child",
    "infant": "baby",
    "teen": "teenager",
    "daughter": "girl",
    "sister": "girl",
    "cowgirl": "cowboy",
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
    "fisherman": "man",
    "shepherd": "farmer",
    "gardener": "farmer",
    "cook": "chef",
    "baker": "chef",
    "scientist": "doctor",
    "vet": "doctor",
    "policeman": "police officer",
    "policewoman": "police officer",
    "guard": "police officer",
    "fireman": "firefighter",
    "dancer": "ballerina",
    "jester": "clown",
    "hero": "superhero",
    "grandmother": "old woman",
    "grandma": "old woman",
    "granny": "old woman",
    "grandfather": "old man",
    "grandpa": "old man",
    "philosopher": "old man",
    "traveller": "teenager",
    "friend": "child",
    "teacher": "woman",
    "explorer": "teenager",
    "sorcerer": "wizard",
    "pixie": "fairy",
    "gnome": "dwarf",
    "spaceman": "astronaut",
    "martian": "alien",
    "emperor": "king",
    "angel": "fairy",
    "genie": "wizard",
    "empress": "queen",
}
"""Words for people, and the kind that is drawn for each."""
