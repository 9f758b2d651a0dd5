"""Heads of birds seen from the side. Unit: the head's radius, its centre at (0, 0)."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .bird_kinds import Bird
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_BEAK = "#f0a030"
_BEAKS = {"crow": "#4a4458", "eagle": "#f2b632", "parrot": "#3a3444", "toucan": "#f08a2a",
          "flamingo": "#f6c9c4", "stork": "#d8452e", "swan": "#f08a2e", "ostrich": "#e0a060",
          "duck": "#f08a2e"}  # fmt: skip
_RED = "#d8402e"


def draw_bird_head(sheet: Sheet, head: Place, species: Bird, look: Look, pose: Pose) -> None:
    _draw_crest(sheet, head, species, look)
    fur = _head_colour(look)
    _draw_beak(sheet, head, species, look, pose.mouth)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.98), lighten(fur, 0.14), fur, seam=False)
    _draw_mask(sheet, head, look)
    if look.kind not in ("swan", "toucan"):
        draw_blush(sheet, head, 0.10, 0.36, 0.34)
    draw_eye(sheet, head, 0.34, -0.10, (0.17, 0.23), closed=pose.eyes_closed)
    if look.kind == "eagle" and not pose.eyes_closed:
        brow = head.ribbon([(0.06, -0.36), (0.36, -0.34), (0.62, -0.20)], (0.08, 0.14, 0.08))
        sheet.piece(brow, darken(look.fur, 0.1), shadow=0, edge=0)


def _head_colour(look: Look) -> Colour:
    """Eagles, ostriches, turkeys and mallards have heads of another colour."""
    if look.kind in ("eagle", "ostrich"):
        return look.belly
    if look.kind == "turkey":
        return "#d86a60"
    return "#2f7a5a" if look.kind == "mallard" else look.fur


def _draw_mask(sheet: Sheet, head: Place, look: Look) -> None:
    """What the face wears round the eye."""
    if look.kind == "crow":
        sheet.piece(head.ellipse(0.34, -0.10, 0.34, 0.38), "#8a86a8", shadow=0, edge=0)
    if look.kind in ("parrot", "toucan"):
        pale = "#fff6e6" if look.kind == "parrot" else look.belly
        sheet.piece(head.ellipse(0.42, 0.02, 0.46, 0.56), pale, inside=True, edge=0)
    if look.kind == "swan":
        bridge = [(0.52, -0.42), (1.0, -0.10), (0.98, 0.22), (0.60, 0.02)]
        sheet.piece(head.curve(bridge, 5), "#2c2a3a", shadow=0, edge=0)


def _draw_beak(sheet: Sheet, head: Place, species: Bird, look: Look, mouth: float) -> None:
    reach = species.beak / species.head
    gap = 0.10 + 0.22 * mouth
    colour = _BEAKS.get(look.kind, _BEAK)
    upper, lower = _bill(species.bill, reach, gap)
    sheet.piece(head.curve(lower, 6), darken(colour, 0.18), shadow=0.1)
    sheet.piece(head.curve(upper, 6), lighten(colour, 0.15), colour, shadow=0.2)
    if species.bill == "curved":
        tip = [(0.86 + reach * 0.62, 0.48), (0.96 + reach * 0.72, 0.62), (0.78 + reach * 0.5, 1.06),
               (0.62 + reach * 0.42, 0.86)]  # fmt: skip
        sheet.piece(head.curve(tip, 5), "#2f2a38", shadow=0, edge=0)
    if look.kind == "toucan":
        end = head.ellipse(0.94 + reach, 0.26, 0.34, 0.3)
        sheet.piece(end, "#2c2a40", inside=True, edge=0)


_Bill = list[tuple[float, float]]


def _bill(bill: str, reach: float, gap: float) -> tuple[_Bill, _Bill]:
    """The upper and the lower half."""
    if bill == "hooked":
        return (
            [(0.60, -0.42), (1.0, -0.40), (1.28 + 0.3 * reach, 0.02), (1.12 + 0.2 * reach, 0.56),
             (1.02 + 0.1 * reach, 0.26), (0.72, 0.22)],
            [(0.66, 0.18), (1.0, 0.22 + gap), (0.82, 0.46 + gap), (0.60, 0.42)],
        )  # fmt: skip
    if bill == "flat":
        return (
            [(0.62, -0.22), (0.9 + reach * 0.35, 0.08), (0.86 + reach, -0.02), (1.02 + reach, 0.16),
             (0.90 + reach, 0.34), (0.84 + reach * 0.5, 0.36), (0.66, 0.34)],
            [(0.66, 0.24), (0.92 + reach * 0.8, 0.32 + gap), (0.74 + reach * 0.4, 0.50 + gap),
             (0.58, 0.52)],
        )  # fmt: skip
    if bill == "long":
        deep = 0.30 if reach < 2.2 else 0.0
        return (
            [(0.62, -0.34 - deep), (1.0 + reach * 0.4, -0.26 - deep), (0.98 + reach * 0.85, 0.02),
             (1.02 + reach, 0.30), (0.72, 0.24)],
            [(0.66, 0.18), (0.90 + reach * 0.9, 0.24 + gap), (0.66, 0.48)],
        )  # fmt: skip
    if bill == "curved":
        return (
            [(0.62, -0.28), (1.0 + reach * 0.3, -0.18), (1.02 + reach * 0.72, 0.42),
             (0.86 + reach * 0.5, 1.04), (0.74 + reach * 0.42, 0.70), (0.72, 0.30)],
            [(0.62, 0.20), (0.84 + reach * 0.3, 0.40 + gap), (0.76 + reach * 0.3, 0.70 + gap),
             (0.58, 0.46)],
        )  # fmt: skip
    return (
        [(0.72, -0.16), (1.0 + reach * 0.5, 0.0), (0.92 + reach, 0.18), (0.75, 0.24)],
        [(0.70, 0.16), (0.88 + reach * 0.75, 0.16 + gap), (0.66, 0.42)],
    )


def _draw_crest(sheet: Sheet, head: Place, species: Bird, look: Look) -> None:
    if species.crest == "comb":
        comb = [head.ellipse(x, y, 0.30, 0.36) for x, y in
                ((-0.35, -0.92), (0.05, -1.10), (0.44, -0.92))]  # fmt: skip
        wattle = head.ellipse(0.74, 0.72, 0.22, 0.36)
        sheet.piece([*comb, wattle], _RED)
    if species.crest == "wattle":
        hanging = [(0.72, 0.10), (1.10, 0.30), (1.02, 1.20), (0.74, 1.30), (0.58, 0.60)]
        sheet.piece(head.curve(hanging, 5), _RED)
    if species.crest == "crown":
        ends = [(-0.1 + 0.64 * math.sin(a), -0.98 - 0.78 * math.cos(a)) for a in (-0.5, 0.0, 0.5)]
        stems = [head.ribbon([(-0.1, -0.85), end], (0.07, 0.05)) for end in ends]
        knobs = [head.ellipse(x, y, 0.16) for x, y in ends]
        sheet.piece([*stems, *knobs], look.dark, shadow=0.15)
