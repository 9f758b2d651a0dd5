"""A scene's words burnt into its frames: a soft scrim, a halo, words that fade up in turn."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from .caption_layout import Layout, Placed, drawable, lay_out
from .reading_speed import clean, readable_part

__all__ = ["Caption", "readable_part"]

Levels = NDArray[np.uint16]
Floats = NDArray[np.float32]

INK = np.array((255, 245, 222), dtype=np.float32)
DARKEST = np.array((18, 14, 42), dtype=np.float32)
LUMINANCE = np.array((0.2126, 0.7152, 0.0722), dtype=np.float32)
LEAST_CONTRAST = 6.0
"""Of ink to background behind every line on a white frame (WCAG asks for 4.5)."""

FIRST_WORD = 0.15
SPREAD = 0.85
WORD_FADE = 0.35
SCRIM_FADE = 0.45
RISE = 0.25
_LONGEST = 40.0  # seconds; three lines hold less than can be read in them
_STEPS = 16


class _Overlay:
    """Premultiplied picture laid over frames with integer arithmetic, faded in `_STEPS` steps."""

    def __init__(self, colour: Floats, alpha: Floats, left: int, top: int) -> None:
        """`colour` (h, w, 3) 0 to 255, already multiplied by `alpha` (h, w) 0.0 to 1.0."""
        self._colour = np.rint(colour).astype(np.uint16)
        cover = np.rint(alpha * 255).astype(np.uint16)
        self._cover = np.repeat((cover + (cover >> 7))[:, :, None], 3, axis=2)
        self._through = 256 - self._cover
        self._room = np.empty_like(self._colour)
        self.left, self.top = left, top

    def draw(self, frame: NDArray[np.uint8], opacity: float = 1.0, lower: int = 0) -> None:
        """Over `frame` in place, `lower` pixels below its own place."""
        rows, columns = self._colour.shape[:2]
        top = min(self.top + lower, frame.shape[0] - rows)
        part = frame[top : top + rows, self.left : self.left + columns]
        colour, through = self._faded(round(opacity * _STEPS))
        np.multiply(part, through, out=self._room)
        np.right_shift(self._room, 8, out=self._room)
        np.add(self._room, colour, out=self._room)
        np.copyto(part, self._room, casting="unsafe")

    def _faded(self, step: int) -> tuple[Levels, Levels]:
        if step >= _STEPS:
            return self._colour, self._through
        weight, shift = np.uint16(step), np.uint16(4)
        return (self._colour * weight) >> shift, np.uint16(256) - ((self._cover * weight) >> shift)


class Caption:
    """As much of a text as can be read in a clip, drawn near the lower edge of its frames."""

    def __init__(
        self,
        text: str,
        *,
        width: int,
        height: int,
        seconds: float,
        language: str = "en",
        tint: str = "#120e2a",
    ) -> None:
        """`width`, `height` of the frames in pixels; `tint` the scene's dark colour."""
        self.top = 1.0
        self._layout = _readable_layout(text, width, height, seconds, language)
        self._last_word_at = FIRST_WORD + min(SPREAD, 0.3 * seconds)
        if self._layout:
            self._bake(self._layout, width, height, tint)

    def draw(self, frame: NDArray[np.uint8], at_seconds: float) -> None:
        """Burn the caption into `frame` (height, width, 3) as it is `at_seconds` into the clip."""
        if self._layout is None or at_seconds <= 0:
            return
        if at_seconds >= self._last_word_at + WORD_FADE:
            self._settled.draw(frame)
        else:
            self._draw_arriving(frame, at_seconds)

    def _draw_arriving(self, frame: NDArray[np.uint8], at_seconds: float) -> None:
        self._scrim.draw(frame, _smooth(at_seconds / SCRIM_FADE))
        for start, sprite in self._words:
            opacity = _smooth((at_seconds - start) / WORD_FADE)
            if opacity > 0:
                sprite.draw(frame, opacity, round((1 - opacity) * self._rise))

    def _bake(self, layout: Layout, width: int, height: int, tint: str) -> None:
        begin = max(0, math.floor(layout.top - 2.4 * layout.pixels))
        cover = _cover(layout, width, height, begin)
        dark = _dark_enough(_rgb(tint), cover, layout, begin)
        colour, alpha = cover[:, :, None] * dark, cover.copy()
        self.top, self._rise = begin / height, RISE * layout.pixels
        self._scrim = _Overlay(colour, alpha, 0, begin)
        self._words: list[tuple[float, _Overlay]] = []
        for piece in layout.placed:
            picture = _lettering(piece, layout.pixels, dark, width, height)
            _blend(colour, alpha, *picture, begin)
            self._words.append((self._start_of(piece.word, layout.words), _Overlay(*picture)))
        self._settled = _Overlay(colour, alpha, 0, begin)

    def _start_of(self, word: int, words: int) -> float:
        return FIRST_WORD + (self._last_word_at - FIRST_WORD) * word / max(1, words - 1)


def _readable_layout(
    text: str, width: int, height: int, seconds: float, language: str
) -> Layout | None:
    seconds = min(seconds, _LONGEST)
    line = drawable(clean(text, 200 + int(seconds * 40)))
    if not line or width < 64 or height < 64:
        return None
    part = readable_part(line, seconds, language)
    return lay_out(part, width=width, height=height, seconds=seconds, language=language)


def _cover(layout: Layout, width: int, height: int, begin: int) -> Floats:
    """Opacity of scrim and halo together, from row `begin` down: (rows, width) 0.0 to 1.0."""
    scrim = _scrim(layout.pixels, height - begin)[:, None]
    halo = _halo(layout, width, height, begin)
    # a little noise keeps the slow gradient from showing steps after encoding
    noise = np.random.default_rng(1).uniform(-0.003, 0.003, halo.shape).astype(np.float32)
    return np.clip(1 - (1 - scrim) * (1 - halo) + noise, 0, 1).astype(np.float32)


def _scrim(pixels: int, rows: int) -> Floats:
    down = np.arange(rows, dtype=np.float32)
    ramp = np.clip(down / (2.9 * pixels), 0, 1)
    return ramp * ramp * (3 - 2 * ramp) * (0.70 + 0.10 * down / rows)


def _halo(layout: Layout, width: int, height: int, begin: int) -> Floats:
    ink = np.zeros((height - begin, width), dtype=np.uint8)
    for piece in layout.placed:
        rows, columns, mask = _inside(piece, width, height)
        part = ink[rows.start - begin : rows.stop - begin, columns]
        np.maximum(part, mask, out=part)
    blurred = Image.fromarray(ink).filter(ImageFilter.GaussianBlur(layout.pixels * 0.34))
    return np.minimum(np.asarray(blurred, dtype=np.float32) * (1.15 / 255), 0.6)


def _inside(piece: Placed, width: int, height: int) -> tuple[slice, slice, NDArray[np.uint8]]:
    """Rows and columns of the frame that the piece covers, and the mask cut to them."""
    top, left = max(0, piece.top), max(0, piece.left)
    bottom = min(height, piece.top + piece.mask.shape[0])
    right = min(width, piece.left + piece.mask.shape[1])
    mask = piece.mask[top - piece.top : bottom - piece.top, left - piece.left : right - piece.left]
    return slice(top, bottom), slice(left, right), mask


def _lettering(
    piece: Placed, pixels: int, dark: Floats, width: int, height: int
) -> tuple[Floats, Floats, int, int]:
    """Letters over their soft shadow: premultiplied colour, alpha, left, top in the frame."""
    pad = max(2, pixels // 5)
    roomy = Placed(np.pad(piece.mask, pad), piece.left - pad, piece.top - pad, piece.word)
    rows, columns, mask = _inside(roomy, width, height)
    letters: Floats = mask.astype(np.float32) * np.float32(1 / 255)
    shadow = _shadow(mask, pixels) * (1 - letters)
    colour = letters[:, :, None] * INK + shadow[:, :, None] * dark
    return colour, letters + shadow, columns.start, rows.start


def _shadow(mask: NDArray[np.uint8], pixels: int) -> Floats:
    right, down = max(1, pixels // 20), max(1, pixels // 16)
    moved = np.zeros_like(mask)
    moved[down:, right:] = mask[:-down, :-right]
    blurred = Image.fromarray(moved).filter(ImageFilter.GaussianBlur(max(0.8, pixels * 0.05)))
    return np.asarray(blurred, dtype=np.float32) * (0.8 / 255)


def _blend(
    colour: Floats, alpha: Floats, over: Floats, over_alpha: Floats, left: int, top: int, begin: int
) -> None:
    """Lay a premultiplied piece over the premultiplied picture that starts at row `begin`."""
    rows = slice(top - begin, top - begin + over.shape[0])
    columns = slice(left, left + over.shape[1])
    through = 1 - over_alpha
    colour[rows, columns] = colour[rows, columns] * through[:, :, None] + over
    alpha[rows, columns] = alpha[rows, columns] * through + over_alpha


def _dark_enough(tint: Floats, cover: Floats, layout: Layout, begin: int) -> Floats:
    """`tint`, darkened until the ink stands out behind every line of a white frame."""
    thinnest = min(
        float(np.quantile(cover[top - begin : bottom - begin, max(0, left) : right], 0.02))
        for left, top, right, bottom in layout.boxes
    )
    for step in range(11):
        dark = tint + (DARKEST - tint) * (step / 10)
        behind: Floats = dark * np.float32(thinnest) + np.float32(255 * (1 - thinnest))
        if _contrast(INK, behind) >= LEAST_CONTRAST:
            break
    return dark


def _contrast(light: Floats, dark: Floats) -> float:
    """WCAG 2 contrast of two sRGB colours, 1 to 21."""
    return (_luminance(light) + 0.05) / (_luminance(dark) + 0.05)


def _luminance(colour: Floats) -> float:
    share = colour / 255
    linear: Floats = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ LUMINANCE)


def _rgb(colour: str) -> Floats:
    return np.array(list(bytes.fromhex(colour.lstrip("#"))), dtype=np.float32)


def _smooth(share: float) -> float:
    """Smoothstep, 0.0 to 1.0."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
