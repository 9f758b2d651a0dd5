"""A person's face. Unit: the head's radius, its centre at (0, 0), facing right."""

from __future__ import annotations

from ..kit.colour import Colour, darken, lighten, luminance, mix
from ..kit.paper import Sheet
from .place import Place

INK = "#2a2033"
_BLUSH = "#e8604c"


def draw_eye(
    sheet: Sheet, face: Place, x: float, y: float, size: tuple[float, float], *, closed: bool
) -> None:
    """An ink oval with one glint at its upper right, or the arc of a closed lid."""
    width, height = size
    if closed:
        lid = face.shape([(x - width * 1.3, y), (x, y + height * 0.45), (x + width * 1.3, y)])
        sheet.line(lid, face.widths(width * 0.35, width * 0.6, width * 0.35), INK)
        return
    glint = face.ellipse(x + width * 0.28, y - height * 0.38, width * 0.38, height * 0.31)
    sheet.piece(face.ellipse(x, y, width, height), INK, shadow=0, edge=0, grain=0)
    sheet.piece(glint, "#ffffff", shadow=0, edge=0, grain=0)


def draw_blush(sheet: Sheet, face: Place, x: float, y: float, opacity: float) -> None:
    cheek = face.ellipse(x, y, 0.2, 0.15)
    blur = 0.05 * face.scale
    sheet.piece(cheek, _BLUSH, shadow=0, edge=0, opacity=opacity, inside=True, blur=blur)


def draw_head(sheet: Sheet, head: Place, skin: Colour) -> None:
    outline = head.curve(
        [(-0.86, -0.2), (-0.5, -0.88), (0.15, -1.0), (0.72, -0.72), (0.93, -0.05),
         (0.90, 0.42), (0.62, 0.86), (0.25, 0.99), (-0.3, 0.9), (-0.74, 0.5)]
    )  # fmt: skip
    sheet.piece(outline, lighten(skin, 0.07), skin, seam=False)


def draw_ear(sheet: Sheet, head: Place, skin: Colour, *, pointed: bool = False) -> None:
    hollow = mix(skin, "#c05a44", 0.4)
    if pointed:
        tip = [(-0.34, 0.26), (-0.52, 0.40), (-0.68, 0.16), (-1.06, -0.42), (-0.56, -0.10)]
        sheet.piece(head.curve(tip, 5), skin, shadow=0.25)
    sheet.piece(head.ellipse(-0.50, 0.2, 0.17, 0.22), skin, shadow=0.25)
    sheet.piece(head.ellipse(-0.49, 0.22, 0.08, 0.11), hollow, shadow=0, edge=0, opacity=0.6)


def draw_face(
    sheet: Sheet,
    head: Place,
    skin: Colour,
    *,
    eyes: tuple[float, float],
    closed: bool = False,
    mouth: float = 0.0,
    mouth_hidden: bool = False,
    sad: bool = False,
    old: bool = False,
    freckles: bool = False,
) -> None:
    """Blush, eyes, brows, nose and mouth; `mouth` opens 0 to 1."""
    face = head.inner(0.05, 0.02)
    if old:
        _draw_wrinkles(sheet, face, darken(skin, 0.28))
    if freckles:
        _draw_freckles(sheet, face, mix(darken(skin, 0.5), "#6a2a18", 0.5))
    draw_blush(sheet, face, -0.16, 0.44, 0.42)
    draw_blush(sheet, face, 0.80, 0.44, 0.30)
    draw_eye(sheet, face, 0.10, 0.12, eyes, closed=closed)
    draw_eye(sheet, face, 0.66, 0.12, (eyes[0] * 0.9, eyes[1]), closed=closed)
    _draw_brows(sheet, face, mix(darken(skin, 0.55), "#3a2420", 0.4), sad=sad)
    shade = mix(darken(skin, 0.34), "#b0432f", 0.35)
    hook = face.shape([(0.46, 0.18), (0.55, 0.36), (0.43, 0.41)])
    sheet.line(hook, face.widths(0.03, 0.055, 0.03), shade)
    lips = "#8a3540" if luminance(skin) > 0.42 else "#4f1d2a"
    if sad and not mouth_hidden:
        frown = face.shape([(0.21, 0.66), (0.39, 0.56), (0.56, 0.66)])
        sheet.line(frown, face.widths(0.03, 0.065, 0.03), lips)
    elif not mouth_hidden:
        _draw_mouth(sheet, face, mouth, lips)


def _draw_wrinkles(sheet: Sheet, face: Place, colour: Colour) -> None:
    """Crow's feet, and a fold beside the mouth."""
    folds = [
        face.ribbon(path, (0.02, 0.045, 0.02), steps=4)
        for path in (
            [(-0.16, 0.10), (-0.26, 0.06), (-0.34, 0.08)],
            [(-0.15, 0.20), (-0.25, 0.22), (-0.31, 0.28)],
            [(0.12, 0.42), (0.06, 0.54), (0.08, 0.66)],
        )
    ]
    sheet.piece(folds, colour, shadow=0, edge=0, opacity=0.7)


def _draw_freckles(sheet: Sheet, face: Place, colour: Colour) -> None:
    spots = [face.ellipse(x, y, 0.05) for x, y in ((-0.04, 0.40), (0.09, 0.36), (0.02, 0.50),
             (0.20, 0.44), (0.66, 0.37), (0.77, 0.44), (0.63, 0.49))]  # fmt: skip
    sheet.piece(spots, colour, shadow=0, edge=0, opacity=0.8)


def draw_alien_eyes(sheet: Sheet, head: Place, *, closed: bool) -> None:
    """Two great dark almonds."""
    for x, lean, wide in ((-0.02, 0.35, 0.27), (0.66, -0.35, 0.22)):
        if closed:
            lid = head.shape([(x - wide, 0.02), (x, 0.14), (x + wide, 0.02)])
            sheet.line(lid, head.widths(0.05, 0.09, 0.05), INK)
            continue
        sheet.piece(head.ellipse(x, 0.0, wide, 0.36, rotation=-lean), INK, shadow=0, edge=0)
        glint = head.ellipse(x + 0.06, -0.14, 0.08, 0.10)
        sheet.piece(glint, "#ffffff", shadow=0, edge=0, grain=0)


def _draw_brows(sheet: Sheet, face: Place, colour: Colour, *, sad: bool) -> None:
    """Short flat arcs: a peaked brow looks sly. Both are one piece; grief slants them."""
    slant = 0.07 if sad else 0.0
    brows = [
        face.ribbon(
            [
                (x - 0.15, -0.25 + lean),
                (x - 0.05, -0.305 + 0.4 * lean),
                (x + 0.05, -0.305 - 0.4 * lean),
                (x + 0.15, -0.25 - lean),
            ],
            (0.04, 0.075, 0.075, 0.04),
            steps=4,
        )
        for x, lean in ((0.10, slant), (0.66, -slant))
    ]
    sheet.piece(brows, colour, shadow=0, edge=0)


def _draw_mouth(sheet: Sheet, face: Place, opening: float, lips: Colour) -> None:
    if opening <= 0.05:
        smile = face.shape([(0.19, 0.55), (0.39, 0.67), (0.58, 0.55)])
        sheet.line(smile, face.widths(0.03, 0.065, 0.03), lips)
        return
    low = 0.58 + 0.2 * opening
    gape = [(0.22, 0.56), (0.40, 0.545), (0.58, 0.55), (0.50, low), (0.32, low)]
    tongue = face.ellipse(0.41, 0.60 + 0.11 * opening, 0.09, 0.05)
    sheet.piece(face.curve(gape), "#7a2434", shadow=0, edge=0)
    sheet.piece(tongue, "#e8786a", shadow=0, edge=0, inside=True)
