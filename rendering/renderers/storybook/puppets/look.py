"""What stays the same about a character from scene to scene."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..kit.colour import CLOTHES, HAIR, SKIN, darken, hex_code


@dataclass(frozen=True, slots=True)
class Look:
    """A character's appearance. Colours are '#rrggbb', '' where there is none.

    `kind` is the drawing it gets, `height` its size in frame heights: a person from sole
    to crown, an animal from chest to rump. `coat` with `trim` is what a person wears,
    `fur`, `belly`, `dark`, `stripes` and `spots` an animal's hide, `wings` a butterfly's or a
    dragon's two colours. `aid` is "wheelchair", "cane" or "crutches"; `cape`, `apron`, `bow`
    and `backpack` are colours, `hat_colour` that of a hat told in words. `girth` is how broad a
    person is.
    """

    kind: str
    height: float
    build: str = ""
    skin: str = SKIN[1]
    hair: str = HAIR[1]
    hair_style: str = ""
    beard: str = ""
    outfit: str = ""
    coat: str = CLOTHES[0]
    trim: str = "#c97f1c"
    trousers: str = "#3c4a6b"
    shoes: str = "#4a2f2a"
    scarf: str = ""
    hat: str = ""
    fur: str = ""
    belly: str = ""
    dark: str = ""
    stripes: str = ""
    collar: str = ""
    wings: tuple[str, str] = ("", "")
    aid: str = ""
    glasses: bool = False
    moustache: bool = False
    freckles: bool = False
    hearing_aid: bool = False
    eye_patch: bool = False
    boots: bool = False
    cape: str = ""
    apron: str = ""
    bow: str = ""
    backpack: str = ""
    hat_colour: str = ""
    spots: str = ""
    horns: str = ""
    girth: float = 1.0


_UNIFORMS = ("suit", "armour", "lab coat", "uniform", "fire coat", "sailor suit", "romper")
"""What is known by its own colour."""


def wearing(look: Look, coat: str) -> Look:
    """The same person in a coat of another colour, so that it stands out from a scene."""
    if look.outfit in _UNIFORMS:
        return look
    return replace(look, coat=coat, trim=hex_code(darken(coat, 0.2)))
