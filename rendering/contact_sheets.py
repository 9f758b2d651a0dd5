"""A story at a glance: one row of moments a scene, its words below."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from PIL import Image

from rendering.renderers import STORYBOOK, get_renderer
from rendering.renderers.base import Frame, Shot
from rendering.renderers.storybook.captions.caption_layout import balanced, drawable, place
from rendering.renderers.storybook.captions.reading_speed import clean
from rendering.renderers.storybook.captions.shaping import shape

MOST_MOMENTS = 12

_CELL = 384
"""Pixels across; a smaller frame is shown as it is."""

_GAP, _EM = 6, 17
_PAPER, _INK = (250, 246, 236), (43, 36, 54)
_FIRST, _LAST = 0.06, 0.96
"""Shares of the clip: before the first, somebody may still be on the way in."""

_MOST_LETTERS = 1200
_MOST_LINES = 30


def contact_sheet(
    shots: Sequence[Shot], *, moments: int, on_scene: Callable[[int], None]
) -> Image.Image:
    """The shots as the storybook draws them; `on_scene` is told the number of each that is done."""
    rows = []
    for number, shot in enumerate(shots, start=1):
        rows.append(_row(shot, number, moments))
        on_scene(number)
    return _stacked(rows)


def moments_of(frames: int, moments: int) -> list[int]:
    """Evenly spread frame numbers, each once; fewer where there are not as many frames."""
    shares = np.linspace(_FIRST, _LAST, moments) if moments > 1 else [0.7]
    return sorted({round(float(share) * (frames - 1)) for share in shares})


def _row(shot: Shot, number: int, moments: int) -> Image.Image:
    pictures = [_small(frame) for frame in _frames_at(shot, moments)]
    width, height = pictures[0].size
    label = _label(f"{number}. {shot.text}", len(pictures) * (width + _GAP) - _GAP, shot.language)
    row = Image.new("RGB", (label.width, height + label.height), _PAPER)
    for place_of_it, picture in enumerate(pictures):
        row.paste(picture, (place_of_it * (width + _GAP), 0))
    row.paste(label, (0, height))
    return row


def _frames_at(shot: Shot, moments: int) -> Iterator[Frame]:
    wanted = moments_of(shot.profile.frames, moments)
    frames = get_renderer(STORYBOOK).frames(shot, on_progress=lambda share, note=None, /: None)
    yield from (frame for index, frame in enumerate(frames) if index in wanted)


def _small(frame: Frame) -> Image.Image:
    picture = Image.fromarray(frame)
    if picture.width <= _CELL:
        return picture
    height = round(picture.height * _CELL / picture.width)
    return picture.resize((_CELL, height), Image.Resampling.LANCZOS)


def _label(text: str, width: int, language: str) -> Image.Image:
    """The words, shaped as in a caption; without a font for them an empty line."""
    line = drawable(clean(text, _MOST_LETTERS))
    limit = width - 4.0 * _EM
    words = shape(line, [_EM], limit=limit, language=language)[0] if line else []
    lines = balanced(words, _MOST_LINES, limit, 0.26 * _EM) if words else None
    if not lines:
        return Image.new("RGB", (width, 2 * _EM), _PAPER)
    laid = place(lines, _EM, width, 4 * _MOST_LINES * _EM)
    laid = laid.lowered(_EM // 2 - laid.top)
    label = Image.new("RGB", (width, laid.bottom + _EM), _PAPER)
    for piece in laid.placed:
        label.paste(
            _INK, (piece.left, piece.top), Image.fromarray(np.ascontiguousarray(piece.mask))
        )
    return label


def _stacked(rows: Sequence[Image.Image]) -> Image.Image:
    width = max(row.width for row in rows) + 2 * _GAP
    sheet = Image.new("RGB", (width, sum(row.height for row in rows) + _GAP), _PAPER)
    top = _GAP
    for row in rows:
        sheet.paste(row, (_GAP, top))
        top += row.height
    return sheet
