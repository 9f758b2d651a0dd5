"""What the words say about a look, told on top of the lot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..kit.colour import darken, hex_code
from ..reading.scene_reading import Trait
from .look import Look

_Change = Callable[[Look, str], Look]

_HAIR_STYLES = {
    "bald": "bald",
    "long hair": "long",
    "short hair": "short",
    "curly hair": "curly",
    "braids": "braids",
    "bun": "bun",
    "ponytail": "ponytail",
}
_CASUAL = ("straw", "beret", "cap", "brimmed", "wide", "headscarf")
"""Hats worn by lot, which would hide hair that is told."""
_HATS = {
    "hat": "brimmed",
    "straw hat": "straw",
    "top hat": "top",
    "pointed hat": "pointed",
    "cap": "cap",
    "hood": "hood",
    "helmet": "hard",
    "woolly hat": "woolly",
    "crown": "crown",
    "headscarf": "headscarf",
    "turban": "turban",
}
_AIDS = ("wheelchair", "cane", "crutches")
_MARKS = {
    "glasses": "glasses",
    "moustache": "moustache",
    "freckles": "freckles",
    "hearing aid": "hearing_aid",
    "eye patch": "eye_patch",
}
_COLOURED = {
    "cape": "#a23e48",
    "scarf": "#d8453e",
    "apron": "#f4ead8",
    "bow": "#d8526a",
    "backpack": "#c8603c",
    "collar": "#d8453e",
    "spots": "#4a3a3e",
    "stripes": "#4a3a3e",
}
"""Traits that are a colour of the look, and the one they have where the words give none."""


def with_traits(look: Look, traits: Sequence[Trait]) -> Look:
    """The look as the words have it; a trait nobody can draw changes nothing."""
    told = {trait.name for trait in traits}
    if not told.isdisjoint(_HAIR_STYLES) and look.hat in _CASUAL:
        look = replace(look, hat="")
    for trait in traits:
        look = _changed(look, trait)
    return look


def _changed(look: Look, trait: Trait) -> Look:
    name, colour = trait.name, trait.colour
    if name in _AIDS:
        return replace(look, aid=name)
    if name in _MARKS:
        return replace(look, **{_MARKS[name]: True})  # type: ignore[arg-type]
    if name in _HAIR_STYLES:
        return replace(look, hair_style=_HAIR_STYLES[name], hair=colour or look.hair)
    if name in _HATS:
        return replace(look, hat=_hat(look, _HATS[name]), hat_colour=colour)
    if name in _COLOURED:
        return replace(look, **{name: colour or _COLOURED[name]})  # type: ignore[arg-type]
    return _OTHERS[name](look, colour) if name in _OTHERS else look


def _hat(look: Look, hat: str) -> str:
    """A knight's or an astronaut's helmet is the one it has."""
    kept = hat == "hard" and look.hat in ("knight", "helmet", "fire")
    return look.hat if kept else hat


def _dressed(look: Look, outfit: str, colour: str) -> Look:
    if not look.build:
        return look
    coat = colour or look.coat
    trim = hex_code(darken(coat, 0.2)) if colour else look.trim
    return replace(look, outfit=outfit, coat=coat, trim=trim)


def _beard(look: Look, colour: str) -> Look:
    beard = "long" if look.build == "old" else "short"
    return replace(look, beard=look.beard or beard, hair=colour or look.hair)


_OTHERS: dict[str, _Change] = {
    "beard": _beard,
    "coat": lambda look, colour: _dressed(look, "coat", colour),
    "dress": lambda look, colour: _dressed(look, "dress", colour),
    "boots": lambda look, colour: replace(look, boots=True, shoes=colour or look.shoes),
    "hair": lambda look, colour: replace(look, hair=colour or look.hair),
    "bareheaded": lambda look, _: replace(look, hat=""),
    "skin": lambda look, colour: replace(look, skin=colour or look.skin),
    "horns": lambda look, colour: replace(look, horns=colour or "#f6e8cc"),
    "wings": lambda look, colour: replace(look, wings=_wings(look, colour)),
}


def _wings(look: Look, colour: str) -> tuple[str, str]:
    """Wings of the colour; one that had none gets pale ones."""
    if not colour and look.wings[0]:
        return look.wings
    first = colour or "#eef2f6"
    return first, look.wings[1] or hex_code(darken(first, 0.15))
