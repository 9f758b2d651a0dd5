"""One frame as the still picture that is shown before a clip plays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from rendering.renderers.base import Frame

from .placing import placed


def save_poster(frame: Frame, target: Path) -> None:
    """Write the frame as a progressive JPEG; the file appears when it is whole."""
    with placed(target) as unfinished:
        picture = Image.fromarray(frame)
        picture.save(unfinished, format="JPEG", quality=88, progressive=True, optimize=True)
