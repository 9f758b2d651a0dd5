"""Frames as they were when somebody last looked: `python -m tests.rendering.storybook.golden`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from rendering.renderers.base import Frame, QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer

FOLDER = Path(__file__).parent
_PROFILE = QualityProfile("golden", width=128, height=72, fps=8, frames=12, steps=1)
_SHOWN = 8
"""The frame of a shot that is kept."""


@dataclass(frozen=True, slots=True)
class Golden:
    """One scene in one style; `name` is its file's."""

    name: str
    text: str
    style: str
    captions: bool = False

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.name}.webp"

    def drawn(self) -> Frame:
        """The frame as this checkout draws it."""
        shot = Shot(
            text=self.text,
            prompt="",
            seed=11,
            profile=_PROFILE,
            style=self.style,
            captions=self.captions,
        )
        frames = StorybookRenderer().frames(shot, on_progress=lambda share, note=None: None)
        return next(frame for number, frame in enumerate(frames) if number == _SHOWN)

    def stored(self) -> Frame:
        """The frame as it was."""
        with Image.open(self.path) as picture:
            return np.array(picture.convert("RGB"))

    def store(self) -> None:
        Image.fromarray(self.drawn()).save(self.path, lossless=True, quality=100, method=6)


GOLDEN = (
    Golden("garden", "Maya found a colorful butterfly in the garden.", "paper-cut", captions=True),
    Golden("door", "Under the moonlight, Alex discovered a door hidden in the forest.", "chalk"),
    Golden("mist", "The old man walked through the misty mountains.", "watercolour"),
    Golden("storm", "A boat sailed on the sea in the storm.", "night-lamp"),
    Golden("snow", "A fox ran through the snow.", "felt"),
    Golden("town", "A dog sat in the town.", "linocut"),
)
