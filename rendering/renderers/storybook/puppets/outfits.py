"""Which trimmings each outfit has."""

from __future__ import annotations

from collections.abc import Callable

from ..kit.paper import Sheet
from . import trimmings, uniforms
from .look import Look
from .place import Place
from .skeletons import Skeleton
from .trimmings import Bell

Trim = Callable[[Sheet, Place, Look, Skeleton, Bell], None]

TRIMMINGS: dict[str, Trim] = {
    "coat": trimmings.trim_coat,
    "robe": trimmings.trim_coat,
    "dress": trimmings.trim_dress,
    "gown": trimmings.trim_gown,
    "suit": trimmings.trim_suit,
    "tunic": trimmings.trim_tunic,
    "jacket": trimmings.trim_jacket,
    "hoodie": trimmings.trim_hoodie,
    "overalls": trimmings.trim_overalls,
    "romper": trimmings.trim_romper,
    "armour": trimmings.trim_armour,
    "lab coat": uniforms.trim_lab_coat,
    "uniform": uniforms.trim_uniform,
    "fire coat": uniforms.trim_fire_coat,
    "sailor suit": uniforms.trim_sailor_suit,
    "motley": uniforms.trim_motley,
    "vest": uniforms.trim_vest,
    "tights": uniforms.trim_tights,
    "tutu": uniforms.trim_tutu,
    "petals": uniforms.trim_petals,
    "tail": uniforms.trim_tail,
}
