"""Felt: woolly hairs, a soft edge that sheds some, seams stitched along what is large."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from ..colour import Colour, luminance, mix, rgb
from ..geometry import Points
from ..masks import Plane, blurred, shifted
from ..texture import fractal, wool
from .cut import Cut, Tone
from .switches import Backlight, Compositing, Edge, Fill, Style, lightened

_CREAM = "#f6ead2"
_THREAD = "#fff4dc"
_PALE_THREAD = "#a08c96"
_SEAM_FROM = 0.10
_SEAM_INSET = 0.0135
_DASH, _GAP = 0.016, 0.012


def _tone(colour: Colour) -> NDArray[np.float32]:
    """The colour as dyed wool: neither white nor black, and a little dull."""
    given = rgb(colour)
    dull = mix(given, np.full(3, luminance(given), np.float32), 0.07)
    return mix(mix(dull, _CREAM, 0.07), "#5a3a5a", 0.05)


def _hairs(cut: Cut) -> Plane:
    return wool(cut.width, cut.height, cut.place * 29, cut.place * 13, unit=cut.unit)


def _paint(cut: Cut, tone: Tone) -> Plane:
    dye = cut.colours(tone)
    if cut.grain == 0 or cut.soft:
        return np.array(np.broadcast_to(dye, (3, cut.height, cut.width)))
    full = np.float32(0.045 if cut.small else 0.072)
    force = full * (np.float32(1.15) - np.float32(0.45) * dye.mean(axis=0))
    return np.asarray(dye * (np.float32(1) + force * _hairs(cut)), np.float32)


def _sky(cut: Cut, tone: Tone, light: Backlight | None) -> Plane:
    """A backing sheet of felt in thick and thin places."""
    clouds = fractal(cut.width, cut.height, cells=3, octaves=4, seed=cut.place)
    rough = np.float32(1.3 * cut.blotch) * clouds + np.float32(0.052) * _hairs(cut)
    return lightened(cut.colours(tone), tone, light) * (1 + rough)


def _fuzzy(mask: Plane, cut: Cut) -> Plane:
    """A blurred edge past which single hairs reach."""
    if cut.soft or cut.extent < 0.02:
        return mask
    soft = blurred(mask, max(0.8, (0.0022 if cut.small else 0.0034) * cut.unit))
    band = soft * (1 - soft) * np.float32(4)
    shed = np.float32(0.05 if cut.small else 0.17) * _hairs(cut) * band
    return np.clip((soft + shed - np.float32(0.5)) * np.float32(1.7) + np.float32(0.5), 0, 1)


def _padded(paint: Plane, mask: Plane, cut: Cut) -> tuple[Plane, Plane]:
    """A thick edge, lit from above, and on large pieces a seam along it."""
    if cut.soft or cut.edge == 0 or cut.extent < 0.03:
        return paint, mask
    near, far = max(1, round(0.003 * cut.unit)), max(2, round(0.007 * cut.unit))
    lean = mask * 2 - shifted(mask, 0, near) - shifted(mask, 0, far)
    lean -= mask * 2 - shifted(mask, 0, -near) - shifted(mask, 0, -far)
    paint *= 1 + np.clip(lean * np.float32(0.11), -0.22, 0.16)
    if cut.seam and cut.extent > _SEAM_FROM and not cut.inside:
        _stitch(paint, mask, cut)
    return paint, mask


def _stitch(paint: Plane, mask: Plane, cut: Cut) -> None:
    """Short dashes of thread well inside the edge, each casting a little shadow."""
    picture = Image.new("L", (cut.width, cut.height), 0)
    pen = ImageDraw.Draw(picture)
    width = max(1, round(0.0042 * cut.unit))
    for dash in _dashes(cut):
        pen.line(dash, fill=255, width=width)
    soft = picture.filter(ImageFilter.GaussianBlur(0.4 + 0.0006 * cut.unit))
    seam = np.asarray(soft, np.float32) * np.float32(1.3 / 255)
    seam = np.clip(seam, 0, 1) * _where_sewn(mask, cut)
    below = shifted(seam, 0, max(1, round(0.0025 * cut.unit)))
    pale = luminance(cut.stops[0][1]) > 0.80
    thread = rgb(_PALE_THREAD if pale else _THREAD)[:, None, None]
    paint *= 1 - below * np.float32(0.28)
    paint += (thread - paint) * (seam * np.float32(0.75 if pale else 0.66))


def _where_sewn(mask: Plane, cut: Cut) -> Plane:
    """Inside the piece; of several shapes in one, along the outline of them all."""
    if len(cut.shapes) == 1:
        return np.clip(mask * 8 - 7, 0, 1)
    inwards = blurred(mask, _SEAM_INSET * cut.unit)
    rim = np.clip((np.float32(0.955) - inwards) * 22, 0, 1)
    return rim * np.clip((inwards - np.float32(0.72)) * 14, 0, 1)


def _dashes(cut: Cut) -> Iterator[list[tuple[float, float]]]:
    """Lines in pixels, a seam's inset within each outline."""
    for outline in cut.outlines:
        if float(np.ptp(outline, axis=0).min()) > _SEAM_FROM * cut.unit:
            yield from _along(_inset(outline, _SEAM_INSET * cut.unit), cut)


def _inset(outline: Points, inset: float) -> Points:
    """The closed outline moved inwards along its normals."""
    ahead, behind = np.roll(outline, -1, axis=0), np.roll(outline, 1, axis=0)
    along = ahead - behind
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-6)
    turned = np.stack([-along[:, 1], along[:, 0]], axis=1) / length[:, None]
    x, y = outline[:, 0], outline[:, 1]
    area = float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))
    return outline + turned * math.copysign(inset, area)


def _along(path: Points, cut: Cut) -> Iterator[list[tuple[float, float]]]:
    closed = np.vstack([path, path[:1]])
    steps = np.hypot(*np.diff(closed, axis=0).T)
    walked = np.concatenate([[0.0], np.cumsum(steps)])
    pitch = (_DASH + _GAP) * cut.unit
    starts = np.arange(0.0, walked[-1] - pitch * 0.5, pitch)[:, None]
    ends = starts + np.array((0.0, 0.5, 1.0)) * _DASH * cut.unit
    dashes = np.stack([np.interp(ends, walked, closed[:, i]) for i in (0, 1)], axis=2)
    seen = (dashes > -9).all(axis=(1, 2)) & (dashes < (cut.width + 9, cut.height + 9)).all(
        axis=(1, 2)
    )
    for dash in dashes[seen].tolist():
        yield [(x, y) for x, y in dash]


def _thin(alpha: Plane, cut: Cut) -> Plane:
    """A thin layer of combed wool."""
    return alpha * np.clip(np.float32(0.92) + np.float32(0.16) * _hairs(cut), 0, 1)


def _shone(alpha: Plane, unit: float) -> Plane:
    height, width = alpha.shape
    return alpha * np.clip(
        np.float32(0.9) + np.float32(0.2) * wool(width, height, 3, 5, unit=unit), 0, 1
    )


FELT = Style(
    "felt",
    tone=_tone,
    edge=Edge(_fuzzy, _padded),
    fill=Fill(_paint, _sky),
    compositing=Compositing(
        shadow=1.15, spread=1.5, shadow_colour="#2a1430", veil=_thin, shine=_shone
    ),
)
