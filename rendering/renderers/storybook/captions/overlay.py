"""Pictures laid over frames with integer arithmetic, and what captions are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from .caption_layout import Layout, Placed

Levels = NDArray[np.uint16]
Floats = NDArray[np.float32]

INK = np.array((255, 245, 222), dtype=np.float32)

_SOFTENING = 2.4
"""Ems before the letters at which the scrim begins."""

_STEPS = 16
_SHIFT = np.uint16(8)
_BAND = 65_536
"""Values worked on at once: what stays in the processor's cache needs no room of its own."""


@dataclass(frozen=True, slots=True)
class Picture:
    """`colour` (h, w, 3) 0 to 255, already multiplied by `alpha` (h, w) 0.0 to 1.0."""

    colour: Floats
    alpha: Floats
    left: int
    top: int


@dataclass(frozen=True, slots=True)
class Shade:
    """How much of what is behind it one dark colour hides: `alpha` (h, w) 0.0 to 1.0."""

    alpha: Floats
    left: int
    top: int

    def of(self, dark: Floats) -> Picture:
        """The shade in a colour."""
        return Picture(self.alpha[:, :, None] * dark, self.alpha.copy(), self.left, self.top)


class Overlay:
    """A picture made ready to be drawn on many frames, faded in `_STEPS` steps."""

    def __init__(self, picture: Picture) -> None:
        rows, columns = picture.alpha.shape
        self._colour = np.rint(picture.colour).astype(np.uint8).reshape(rows, columns * 3)
        cover = np.rint(picture.alpha * 255).astype(np.uint16)
        self._through = np.repeat(256 - cover - (cover >> 7), 3, axis=1)
        self._left, self._top = picture.left, picture.top

    def draw(self, frame: NDArray[np.uint8], opacity: float = 1.0, lower: int = 0) -> None:
        """Over `frame` (height, width, 3) in place, `lower` pixels below its own place."""
        rows, values = self._colour.shape
        first, step = min(self._top + lower, frame.shape[0] - rows), round(opacity * _STEPS)
        lines = frame.reshape(frame.shape[0], -1)[first : first + rows, 3 * self._left :]
        band = max(1, _BAND // values)
        for top in range(0, rows, band):
            part = lines[top : top + band, :values]
            colour, through = self._faded(slice(top, top + band), step)
            shown = part * through
            shown >>= _SHIFT
            shown += colour
            np.copyto(part, shown, casting="unsafe")

    def _faded(self, rows: slice, step: int) -> tuple[NDArray[np.uint8] | Levels, Levels]:
        colour, through = self._colour[rows], self._through[rows]
        if step >= _STEPS:
            return colour, through
        weight, shift, whole = np.uint16(step), np.uint16(4), np.uint16(256)
        cover = ((whole - through) * weight) >> shift
        return (colour * weight) >> shift, whole - cover


def scrim_rows(layouts: Sequence[Layout], height: int, *, top: bool) -> slice:
    """The rows of the frame that the scrim of these layouts darkens."""
    room = _SOFTENING * layouts[0].pixels
    if top:
        return slice(0, min(height, round(max(layout.bottom for layout in layouts) + room)))
    return slice(max(0, int(min(layout.top for layout in layouts) - room)), height)


def scrim(rows: int, width: int, pixels: int, *, top: bool) -> Floats:
    """Opacity (rows, width): from nothing to dark within 2.9 ems of `pixels`, then to the edge."""
    inwards = np.arange(rows, dtype=np.float32)
    ramp = np.clip(inwards / (2.9 * pixels), 0, 1)
    strength = ramp * ramp * (3 - 2 * ramp) * (0.70 + 0.10 * inwards / rows)
    # a little noise keeps the slow gradient from showing steps after encoding
    noise = np.random.default_rng(1).random((rows, width), dtype=np.float32) * 0.006 - 0.003
    column = (strength[::-1] if top else strength)[:, None]
    return np.clip(column + noise, 0, 1).astype(np.float32)


def halo(piece: Placed, pixels: int, width: int, rows: slice) -> Shade:
    """A soft shade around the letters, within the frame's `rows`."""
    reach = round(1.1 * pixels)
    top, left = max(rows.start, piece.top - reach), max(0, piece.left - reach)
    bottom = max(top, min(rows.stop, piece.top + piece.mask.shape[0] + reach))
    right = max(left, min(width, piece.left + piece.mask.shape[1] + reach))
    ink = np.zeros((bottom - top, right - left), dtype=np.uint8)
    inside_rows, inside_columns, mask = _inside(piece, slice(top, bottom), slice(left, right))
    ink[inside_rows, inside_columns] = mask
    blurred = _blurred(Image.fromarray(ink), pixels * 0.34, coarse=max(1, pixels // 15))
    alpha = np.minimum(np.asarray(blurred, dtype=np.float32) * (1.15 / 255), 0.6)
    return Shade(alpha, left, top)


def _blurred(picture: Image.Image, radius: float, *, coarse: int) -> Image.Image:
    """Blurred on pixels `coarse` times as large: a wide blur shows no difference."""
    if coarse == 1 or min(picture.size) < coarse:
        return picture.filter(ImageFilter.GaussianBlur(radius))
    small = picture.reduce(coarse).filter(ImageFilter.GaussianBlur(radius / coarse))
    right, bottom = picture.width / coarse, picture.height / coarse
    return small.resize(picture.size, Image.Resampling.BILINEAR, box=(0, 0, right, bottom))


def lettering(piece: Placed, pixels: int, dark: Floats, width: int, rows: slice) -> Picture:
    """Letters over their soft shadow, within the frame's `rows`."""
    pad = max(2, pixels // 5)
    roomy = Placed(np.pad(piece.mask, pad), piece.left - pad, piece.top - pad, piece.word)
    inside_rows, inside_columns, mask = _inside(roomy, rows, slice(0, width))
    letters: Floats = mask.astype(np.float32) * np.float32(1 / 255)
    shadow = _shadow(mask, pixels) * (1 - letters)
    colour = letters[:, :, None] * INK + shadow[:, :, None] * dark
    return Picture(colour, letters + shadow, inside_columns.start, rows.start + inside_rows.start)


def together(shades: Sequence[Shade]) -> Shade:
    """All of them, one over the other."""
    left, top = min(one.left for one in shades), min(one.top for one in shades)
    right = max(one.left + one.alpha.shape[1] for one in shades)
    bottom = max(one.top + one.alpha.shape[0] for one in shades)
    whole = Shade(np.zeros((bottom - top, right - left), dtype=np.float32), left, top)
    for one in shades:
        hide(whole, one)
    return whole


def hide(below: Shade, above: Shade) -> None:
    """Lay `above` over `below`, in place; what sticks out is cut off."""
    at, own = _common(below, above)
    below.alpha[at] += (1 - below.alpha[at]) * above.alpha[own]


def lay_over(below: Picture, above: Picture) -> None:
    """Lay `above` over `below`, in place; what sticks out is cut off."""
    at, own = _common(below, above)
    through = 1 - above.alpha[own]
    below.colour[at] = below.colour[at] * through[:, :, None] + above.colour[own]
    below.alpha[at] = below.alpha[at] * through + above.alpha[own]


def _common(
    below: Picture | Shade, above: Picture | Shade
) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """The rows and columns that both have: counted in `below`, and in `above`."""
    top, left = max(above.top, below.top), max(above.left, below.left)
    bottom = min(above.top + above.alpha.shape[0], below.top + below.alpha.shape[0])
    right = min(above.left + above.alpha.shape[1], below.left + below.alpha.shape[1])
    return (
        (slice(top - below.top, bottom - below.top), slice(left - below.left, right - below.left)),
        (slice(top - above.top, bottom - above.top), slice(left - above.left, right - above.left)),
    )


def _inside(piece: Placed, rows: slice, columns: slice) -> tuple[slice, slice, NDArray[np.uint8]]:
    """What the piece covers of a part of the frame, counted in it, and the mask cut to it."""
    top, left = max(rows.start, piece.top), max(columns.start, piece.left)
    bottom = max(top, min(rows.stop, piece.top + piece.mask.shape[0]))
    right = max(left, min(columns.stop, piece.left + piece.mask.shape[1]))
    mask = piece.mask[top - piece.top : bottom - piece.top, left - piece.left : right - piece.left]
    return (
        slice(top - rows.start, bottom - rows.start),
        slice(left - columns.start, right - columns.start),
        mask,
    )


def _shadow(mask: NDArray[np.uint8], pixels: int) -> Floats:
    right, down = max(1, pixels // 20), max(1, pixels // 16)
    moved = np.zeros_like(mask)
    moved[down:, right:] = mask[:-down, :-right]
    blurred = Image.fromarray(moved).filter(ImageFilter.GaussianBlur(max(0.8, pixels * 0.05)))
    return np.asarray(blurred, dtype=np.float32) * (0.8 / 255)
