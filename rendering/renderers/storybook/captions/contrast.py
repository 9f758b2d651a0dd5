"""How well letters stand out from what is behind them, and a colour dark enough for it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

DARKEST = np.array((18, 14, 42), dtype=np.float32)
LEAST_CONTRAST = 6.0
"""Of ink to background behind every line on a white frame (WCAG asks for 4.5)."""

_LUMINANCE = np.array((0.2126, 0.7152, 0.0722), dtype=np.float32)


def dark_enough(tint: Floats, ink: Floats, cover: float) -> Floats:
    """`tint`, darkened until `ink` stands out where it covers a white frame by `cover` 0 to 1."""
    for step in range(11):
        dark: Floats = tint + (DARKEST - tint) * (step / 10)
        behind: Floats = dark * np.float32(cover) + np.float32(255 * (1 - cover))
        if contrast(ink, behind) >= LEAST_CONTRAST:
            break
    return dark


def contrast(light: Floats, dark: Floats) -> float:
    """WCAG 2 contrast of two sRGB colours, 1 to 21."""
    return (_luminance(light) + 0.05) / (_luminance(dark) + 0.05)


def rgb(colour: str) -> Floats:
    """Levels 0 to 255 of "#rrggbb"."""
    return np.array(list(bytes.fromhex(colour.lstrip("#"))), dtype=np.float32)


def _luminance(colour: Floats) -> float:
    share = colour / 255
    linear: Floats = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ _LUMINANCE)
