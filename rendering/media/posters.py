"""One frame as the still picture that is shown before a clip plays."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from rendering.renderers.base import Frame

from .placing import placed

SIZES = {"small": 384, "medium": 576}
"""Widths in pixels: no shelf shows a poster wider than 280, and a phone's screen is finer."""


def save_poster(frame: Frame, target: Path) -> None:
    """Write the frame as a progressive JPEG; the file appears when it is whole."""
    with placed(target) as unfinished:
        picture = Image.fromarray(frame)
        picture.save(unfinished, format="JPEG", quality=88, progressive=True, optimize=True)


def shrunk(picture: bytes, width: int) -> bytes:
    """A poster as a WebP that is no wider: a fifth to a third of its weight."""
    with Image.open(io.BytesIO(picture)) as opened:
        width = min(width, opened.width)
        height = max(1, round(opened.height * width / opened.width))
        small = opened.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    small.save(written, format="WEBP", quality=60, method=4)
    return written.getvalue()
