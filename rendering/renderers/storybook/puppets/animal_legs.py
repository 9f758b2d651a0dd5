"""Legs of four-legged animals: shoulder, elbow, wrist; haunch, knee, hock; paws and hoofs."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point, bone
from ..kit.paper import Sheet
from .animal_frames import Frame, leg_colour, paw_colour
from .place import Place

SWING = 0.42
_SOLE = 0.035


def draw_leg(
    sheet: Sheet, frame: Frame, x: float, offset: float, *, front: bool, near: bool
) -> None:
    """One leg whose hip is at `x`, `offset` radians behind the walk."""
    species, look = frame.species, frame.look
    joints = (_front_joints if front else _hind_joints)(frame, x, offset)
    width = species.leg_width
    wide = _widths(species.plan, front=front)
    colour = leg_colour(frame, near=near)
    limb = Place(scale=look.height).widths(*(width * share for share in wide))
    leg = Place().ribbon(joints, limb, steps=5)
    sheet.piece(leg, colour, shadow=0.0 if near else 0.25, edge=0.08, seam=False)
    lift = _lift(frame, offset)
    foot = Place(*joints[-1], width * look.height, turn=0.35 * lift)
    draw_foot(sheet, foot, frame, paw_colour(frame, colour), near=near)


def _widths(plan: str, *, front: bool) -> tuple[float, ...]:
    """Of a leg at its joints, in leg widths."""
    if plan == "heavy":
        return (1.5, 1.35, 1.15, 1.10) if front else (1.8, 1.5, 1.15, 1.10)
    if plan == "hoofs":
        return (1.8, 1.25, 0.92, 0.72) if front else (2.6, 1.7, 0.95, 0.72)
    return (1.7, 1.25, 0.98, 0.88) if front else (2.3, 1.75, 0.98, 0.86)


def _lift(frame: Frame, offset: float) -> float:
    """How far a foot is lifted in the walk, 0 to 1."""
    return max(0.0, math.cos(frame.pose.turn + offset)) if frame.pose.walking else 0.0


def _swing(frame: Frame, offset: float) -> float:
    return SWING * math.sin(frame.pose.turn + offset) if frame.pose.walking else 0.0


def _front_joints(frame: Frame, x: float, offset: float) -> list[Point]:
    """Shoulder, elbow, wrist and ankle."""
    swing, fold = _swing(frame, offset), -0.75 * _lift(frame, offset)
    height = frame.look.height
    root = frame.trunk.at(x, -frame.species.leg - 0.10)
    length = (frame.species.leg + 0.10 - _SOLE) * height
    elbow = bone(root, swing - 0.10, length * 0.46)
    wrist = bone(elbow, swing + 0.10 + fold, length * 0.34)
    return [root, elbow, wrist, bone(wrist, swing + 0.04 + 1.1 * fold, length * 0.205)]


def _hind_joints(frame: Frame, x: float, offset: float) -> list[Point]:
    """Hip, knee, hock and ankle."""
    swing, fold = (
        _swing(frame, offset) - (0.04 if frame.pose.walking else 0.0),
        _lift(frame, offset),
    )
    height, bend = frame.look.height, 0.5 if frame.species.plan == "heavy" else 1.0
    root = frame.trunk.at(x, -frame.species.leg - 0.13)
    length = (frame.species.leg + 0.13 - _SOLE) * height
    knee = bone(root, swing + 0.30 * bend, length * 0.43)
    hock = bone(knee, swing - 0.58 * bend - 0.40 * fold, length * 0.34)
    return [root, knee, hock, bone(hock, swing + 0.16 * bend - 0.20 * fold, length * 0.30)]


def draw_foot(
    sheet: Sheet, foot: Place, frame: Frame, colour: Colour, *, near: bool = True
) -> None:
    """A paw with toes, a hoof or a broad sole; unit: the leg's width, the ankle at (0, 0)."""
    plan = frame.species.plan
    if plan == "hoofs":
        hoof = [(-0.36, -0.40), (0.40, -0.40), (0.62, 0.34), (-0.46, 0.34)]
        sheet.piece(foot.shape(hoof), lighten(colour, 0.08), colour, shadow=0.15, seam=False)
        return
    if plan == "heavy":
        sole = [(-0.58, -0.3), (0.58, -0.3), (0.74, 0.20), (0.50, 0.32), (-0.52, 0.32),
                (-0.66, 0.20)]  # fmt: skip
        nails = [foot.ellipse(x, 0.17, 0.12, 0.13) for x in (0.10, 0.38, 0.60)]
        sheet.piece(foot.curve(sole, 5), colour, shadow=0.1, edge=0.08, seam=False)
        sheet.piece(nails, lighten(colour, 0.45), shadow=0, edge=0, inside=True)
        return
    paw = [(-0.56, -0.22), (0.30, -0.34), (0.86, -0.06), (0.98, 0.24), (0.72, 0.38), (-0.48, 0.38)]
    sheet.piece(foot.curve(paw, 5), colour, shadow=0.18, seam=False)
    if near:
        toes = [foot.ribbon([(x, 0.06), (x + 0.02, 0.30)], (0.06, 0.07)) for x in (0.38, 0.66)]
        sheet.piece(toes, darken(colour, 0.28), shadow=0, edge=0, opacity=0.7)
