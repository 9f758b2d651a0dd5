"""Masks of cut pieces, 0..1 per pixel: softened, moved, worn down."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Plane: TypeAlias = NDArray[np.float32]
"""Shape (height, width), or (3, height, width) for colours."""


def blurred(mask: Plane, radius: float) -> Plane:
    """The mask after a Gaussian blur of `radius` pixels; large ones at half size."""
    picture = Image.fromarray((mask * 255).astype(np.uint8))
    if radius > 3 and mask.size > 20_000:
        small = picture.reduce(2).filter(ImageFilter.GaussianBlur(radius / 2))
        picture = small.resize(picture.size, Image.Resampling.BILINEAR)
    else:
        picture = picture.filter(ImageFilter.GaussianBlur(radius))
    return np.asarray(picture, np.float32) * np.float32(1 / 255)


def shifted(mask: Plane, dx: int, dy: int) -> Plane:
    """The mask moved by whole pixels; what moves in is empty."""
    height, width = mask.shape
    moved = np.zeros_like(mask)
    if abs(dx) < width and abs(dy) < height:
        moved[max(0, dy) : height + min(0, dy), max(0, dx) : width + min(0, dx)] = mask[
            max(0, -dy) : height + min(0, -dy), max(0, -dx) : width + min(0, -dx)
        ]
    return moved


def shrunk(mask: Plane, pixels: float) -> Plane:
    """The mask worn down all round by so many pixels; a fraction wears it partly."""
    worn = mask
    while pixels > 0:
        less = worn.copy()
        np.minimum(less[1:], worn[:-1], out=less[1:])
        np.minimum(less[:-1], worn[1:], out=less[:-1])
        np.minimum(less[:, 1:], worn[:, :-1], out=less[:, 1:])
        np.minimum(less[:, :-1], worn[:, 1:], out=less[:, :-1])
        worn = less if pixels >= 1 else worn + (less - worn) * np.float32(pixels)
        pixels -= 1
    return worn
