"""Heads of four-legged animals. Unit: the head's radius, its centre at (0, 0), facing right."""

from __future__ import annotations

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .animal_ears import draw_ears
from .animal_horns import (
    draw_forelock,
    draw_goatee,
    draw_horns_before,
    draw_horns_behind,
    draw_ruff,
)
from .animal_kinds import Quadruped
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place

_MOUTH = "#5a2a33"
_IVORY = "#f6e8cc"
_DARK_MUZZLED = ("zebra", "cow")


def draw_animal_head(
    sheet: Sheet, head: Place, species: Quadruped, look: Look, *, closed: bool, mouth: float
) -> None:
    """Ears, skull, pale muzzle and a face with both eyes on the facing side."""
    if species.mane == "ruff":
        draw_ruff(sheet, head, look.dark)
    draw_horns_behind(sheet, head, species.horns, look.horns)
    draw_ears(sheet, head, species.ear, look, before=False)
    if is_long(species):
        _draw_long_head(sheet, head, species, look, closed=closed, mouth=mouth)
    else:
        _draw_round_head(sheet, head, species, look, closed=closed, mouth=mouth)
    draw_ears(sheet, head, species.ear, look, before=True)
    if species.mane == "crest" and look.kind != "zebra":
        draw_forelock(sheet, head, look.dark)
    if species.mane == "beard":
        draw_goatee(sheet, head, look.fur)
    draw_horns_before(sheet, head, species.horns)


def is_long(species: Quadruped) -> bool:
    """Whether the face is as long as a horse's."""
    return species.muzzle >= 0.28 and species.plan in ("hoofs", "heavy")


def face_reach(species: Quadruped) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the face in head radii."""
    if is_long(species):
        return -1.0, -1.0, 1.3 + 1.6 * species.muzzle, 1.25
    return -1.0, -0.95, 1.05 + 1.3 * species.muzzle, 0.98


def mouth_of(species: Quadruped) -> tuple[float, float]:
    """Where an animal carries things, in head radii."""
    if is_long(species):
        return 0.85 + 1.5 * species.muzzle, 0.92
    return _nose_x(species) - 0.05, 0.52


def _nose_x(species: Quadruped) -> float:
    return 0.70 + 1.3 * species.muzzle


def _draw_long_head(
    sheet: Sheet, head: Place, species: Quadruped, look: Look, *, closed: bool, mouth: float
) -> None:
    """A wedge that slopes down to a soft muzzle with a nostril."""
    tip = 1.1 + 1.6 * species.muzzle
    fur = look.dark if look.kind == "sheep" else look.fur
    wedge = [(-0.92, 0.0), (-0.74, -0.62), (-0.16, -0.92), (0.48, -0.76), (tip - 0.55, -0.06),
             (tip - 0.10, 0.30), (tip, 0.72), (tip - 0.30, 1.02), (tip - 0.75, 1.0),
             (0.20, 0.86), (-0.50, 0.74)]  # fmt: skip
    soft = [(tip - 0.66, 0.14), (tip - 0.08, 0.18), (tip + 0.14, 0.70), (tip - 0.24, 1.14),
            (tip - 0.80, 1.06), (tip - 0.88, 0.55)]  # fmt: skip
    pale = species.nose if look.kind in _DARK_MUZZLED else lighten(fur, 0.32)
    sheet.piece(head.curve(wedge), lighten(fur, 0.1), fur, seam=False)
    _draw_forehead(sheet, head, look, tip)
    sheet.piece(head.curve(soft), lighten(pale, 0.08), pale, inside=True, edge=0)
    nostrils = [head.ellipse(tip - x, y, 0.07, 0.10, rotation=0.4) for x, y in ((0.14, 0.46),
                (0.38, 0.40))]  # fmt: skip
    sheet.piece(nostrils, darken(pale, 0.5), shadow=0, edge=0)
    if mouth > 0.05:
        gape = [(tip - 0.10, 0.74), (tip - 0.55, 0.78), (tip - 0.34, 0.84 + 0.22 * mouth)]
        sheet.piece(head.curve(gape, 5), "#7a2434", shadow=0, edge=0)
    else:
        smile = head.shape([(tip - 0.10, 0.74), (tip - 0.40, 0.84), (tip - 0.74, 0.70)])
        sheet.line(smile, head.widths(0.04, 0.07, 0.04), _MOUTH)
    draw_eye(sheet, head, -0.02, -0.16, (0.15, 0.20), closed=closed)
    draw_eye(sheet, head, 0.54, -0.24, (0.12, 0.17), closed=closed)
    draw_blush(sheet, head, -0.16, 0.30, 0.30)


def _draw_forehead(sheet: Sheet, head: Place, look: Look, tip: float) -> None:
    """What a long head has on it: a blaze, stripes, a patch, a woolly tuft."""
    if look.kind == "zebra":
        stripes = [head.ribbon([(x, y), (x - 0.20, y + 0.45)], (0.13, 0.04)) for x, y in
                   ((0.86, -0.34), (1.18, -0.06), (0.22, -0.86), (-0.62, -0.40))]  # fmt: skip
        sheet.piece(stripes, look.stripes, inside=True, edge=0)
    elif look.kind == "horse":
        blaze = [
            (0.30, -0.84),
            (0.78, -0.50),
            (tip - 0.30, 0.16),
            (tip - 0.55, 0.14),
            (0.52, -0.44),
        ]
        sheet.piece(head.curve(blaze, 5), lighten(look.belly, 0.4), inside=True, edge=0)
    elif look.kind == "sheep":
        tuft = [head.ellipse(x, y, 0.36) for x, y in ((-0.72, -0.52), (-0.3, -0.84), (0.2, -0.80))]
        sheet.piece(tuft, lighten(look.fur, 0.25), look.fur)
    elif look.kind == "cow":
        patch = [(-1.0, 0.3), (-0.9, -0.7), (-0.1, -1.0), (0.30, -0.30), (0.02, 0.30), (-0.5, 0.6)]
        sheet.piece(head.curve(patch, 5), look.dark, inside=True, edge=0)


def _draw_round_head(
    sheet: Sheet, head: Place, species: Quadruped, look: Look, *, closed: bool, mouth: float
) -> None:
    _draw_skull(sheet, head, species, look)
    _draw_mask(sheet, head, look)
    snout = _draw_muzzle(sheet, head, species, look, mouth)
    large = 1.12 if look.kind in ("koala", "mouse", "squirrel", "rabbit") else 1.0
    draw_eye(sheet, head, -0.10, -0.10, (0.125 * large, 0.175 * large), closed=closed)
    draw_eye(sheet, head, 0.58, -0.10, (0.115 * large, 0.17 * large), closed=closed)
    draw_blush(sheet, head, -0.42, 0.28, 0.34)
    draw_blush(sheet, head, 0.86, 0.26, 0.28)
    if look.kind in ("cat", "tiger", "lion", "leopard", "mouse", "rabbit", "squirrel"):
        _draw_whiskers(sheet, head, snout)


def _draw_mask(sheet: Sheet, head: Place, look: Look) -> None:
    """A panda's eye patches, a raccoon's band, a koala's or a monkey's nothing."""
    if look.kind == "panda":
        patches = [head.ellipse(x, -0.06, 0.26, 0.34, rotation=turn)
                   for x, turn in ((-0.14, 0.5), (0.64, -0.4))]  # fmt: skip
        sheet.piece(patches, look.dark, shadow=0, edge=0, inside=True)
    if look.kind == "raccoon":
        pale = head.ribbon([(-0.95, -0.26), (0.2, -0.40), (1.05, -0.26)], (0.2, 0.22, 0.2))
        band = [(-1.05, 0.10), (-0.5, -0.34), (0.22, -0.18), (0.95, -0.34), (1.15, 0.02),
                (0.78, 0.22), (0.26, 0.06), (-0.3, 0.24)]  # fmt: skip
        sheet.piece(pale, look.belly, inside=True, edge=0)
        sheet.piece(head.curve(band), look.dark, inside=True, edge=0)
    if look.kind in ("panda", "raccoon"):
        glints = [head.ellipse(x, -0.10, 0.165, 0.21) for x in (-0.10, 0.58)]
        sheet.piece(glints, "#fffaf2", shadow=0, edge=0)


def _draw_skull(sheet: Sheet, head: Place, species: Quadruped, look: Look) -> None:
    outline = [(-1.0, 0.05), (-0.78, -0.62), (-0.2, -0.90), (0.42, -0.86), (0.92, -0.48),
               (1.06, 0.12), (0.86, 0.58), (0.30, 0.86), (-0.35, 0.84), (-0.84, 0.56)]  # fmt: skip
    woolly = look.kind == "llama"
    fur = look.fur
    sheet.piece(head.curve(outline), lighten(fur, 0.1), fur, seam=False)
    if look.stripes:
        stripes = [
            head.ribbon([(x, -0.86), (x * 0.9 + 0.02, -0.55)], (0.13, 0.05))
            for x in (-0.32, -0.02, 0.28)
        ]
        sheet.piece(stripes, look.stripes, inside=True, edge=0, opacity=0.75)
    if woolly:
        tuft = [head.ellipse(x, y, 0.34) for x, y in ((-0.55, -0.62), (-0.1, -0.86), (0.36, -0.74))]
        sheet.piece(tuft, lighten(look.fur, 0.2), look.fur)


def _draw_muzzle(sheet: Sheet, head: Place, species: Quadruped, look: Look, mouth: float) -> float:
    """Muzzle, nose and mouth; returns the nose's x."""
    long = species.muzzle / 0.1
    x, nose = 0.50 + 0.10 * long, _nose_x(species)
    pale = lighten(look.fur, 0.3) if look.kind in ("bear", "elephant", "dinosaur") else look.belly
    if species.tail in ("bush", "brush"):
        _draw_cheeks(sheet, head, look.belly)
    snout = [(x - 0.52, 0.36), (x - 0.18, 0.10), (x + 0.25, 0.10), (x + 0.44 + 0.05 * long, 0.30),
             (x + 0.34 + 0.04 * long, 0.62), (x - 0.05, 0.76), (x - 0.42, 0.66)]  # fmt: skip
    sheet.piece(head.curve(snout), pale, shadow=0.18, edge=0.08, seam=False)
    if species.horns == "trunk":
        _draw_trunk(sheet, head, look.fur)
    elif look.kind == "pig":
        _draw_pig_nose(sheet, head, nose, species.nose)
    elif look.kind == "koala":
        sheet.piece(head.ellipse(0.40, 0.20, 0.22, 0.34), species.nose, shadow=0.15)
    else:
        tip = [(nose - 0.18, 0.14), (nose + 0.20, 0.14), (nose + 0.04, 0.36)]
        sheet.piece(head.curve(tip), species.nose, shadow=0.1, edge=0)
    _draw_smile(sheet, head, nose, mouth)
    return nose


def _draw_cheeks(sheet: Sheet, head: Place, belly: Colour) -> None:
    cheeks = [(-0.95, 0.25), (-0.3, 0.30), (0.15, 0.5), (0.4, 0.15), (0.8, 0.3), (1.05, 0.2),
              (1.25, 0.5), (0.8, 0.78), (0.2, 0.86), (-0.4, 0.84), (-0.85, 0.6)]  # fmt: skip
    sheet.piece(head.curve(cheeks), belly, shadow=0.12, edge=0.05, seam=False)


def _draw_smile(sheet: Sheet, head: Place, nose: float, mouth: float) -> None:
    if mouth > 0.05:
        low = 0.60 + 0.16 * mouth
        jaw = [(nose - 0.26, 0.50), (nose + 0.02, 0.48), (nose + 0.14, 0.50), (nose - 0.06, low)]
        sheet.piece(head.curve(jaw), "#7a2434", shadow=0, edge=0)
        return
    strokes = [
        head.ribbon([(nose, 0.34), (nose - 0.02, 0.50), (nose - 0.22, 0.57)], (0.05, 0.065, 0.03)),
        head.ribbon([(nose - 0.02, 0.50), (nose + 0.17, 0.53)], (0.05, 0.03)),
    ]
    sheet.piece(strokes, _MOUTH, shadow=0, edge=0)


def _draw_pig_nose(sheet: Sheet, head: Place, nose: float, colour: Colour) -> None:
    sheet.piece(head.ellipse(nose + 0.02, 0.26, 0.24, 0.22), lighten(colour, 0.25), colour)
    holes = [head.ellipse(nose + x, 0.27, 0.05, 0.075) for x in (-0.05, 0.10)]
    sheet.piece(holes, "#7a3a44", shadow=0, edge=0)


def _draw_trunk(sheet: Sheet, head: Place, fur: Colour) -> None:
    tusk = [(0.62, 0.62), (0.95, 0.92), (1.32, 0.80)]
    trunk = [(0.72, 0.10), (1.18, 0.55), (1.20, 1.25), (1.45, 1.75), (1.88, 1.66), (1.96, 1.30)]
    sheet.piece(head.ribbon(tusk, (0.20, 0.15, 0.03)), _IVORY)
    sheet.piece(head.ribbon(trunk, (0.80, 0.60, 0.46, 0.36, 0.30, 0.26)), lighten(fur, 0.08), fur)
    for y in (0.62, 0.86, 1.10):
        fold = head.shape([(1.12, y), (1.30, y + 0.06), (1.46, y)])
        sheet.line(fold, head.widths(0.02, 0.04, 0.02), darken(fur, 0.25), opacity=0.6)


def _draw_whiskers(sheet: Sheet, head: Place, nose: float) -> None:
    whiskers = [
        head.ribbon(
            [(nose + side * 0.26, y), (nose + side * 0.6 - 0.1, y - 0.03),
             (nose + side * 0.95 - 0.1, y + 0.06)],
            (0.03, 0.024, 0.012),
            steps=4,
        )
        for side in (-1, 1)
        for y in (0.34, 0.50)
    ]  # fmt: skip
    sheet.piece(whiskers, "#fff6e4", shadow=0, edge=0, opacity=0.9)
