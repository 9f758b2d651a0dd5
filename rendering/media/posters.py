"""One frame as the still picture that is shown before a clip plays."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from rendering.renderers.base import Frame

from .placing import placed

SMALL_WIDTH = 384
"""Pixels; no shelf shows a poster wider than 280, and a phone's screen is finer than that."""


def save_poster(frame: Frame, target: Path) -> None:
    """Write the frame as a progressive JPEG; the file appears when it is whole."""
    with placed(target) as unfinished:
        picture = Image.fromarray(frame)
        picture.save(unfinished, format="JPEG", quality=88, progressive=True, optimize=True)


def shrunk(picture: bytes) -> bytes:
    """A poster as the small WebP that shelves show, about a fifth of its weight."""
    with Image.open(io.BytesIO(picture)) as opened:
        height = max(1, round(opened.height * SMALL_WIDTH / opened.width))
        small = opened.convert("RGB").resize((SMALL_WIDTH, height), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    small.save(written, format="WEBP", quality=60, method=4)
    return written.getvalue()
