"""A real renderer that draws in no time: a gradient that moves."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from rendering.renderers.base import Frame, OnProgress, RenderError, Shot


class GradientRenderer:
    """Slow where the text says so, failing where it says so: tests are written in stories too."""

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        if "impossible" in shot.text:
            raise RenderError("impossible", "This cannot be drawn.")
        profile = shot.profile
        for number in range(profile.frames):
            if "slowly" in shot.text:
                time.sleep(0.5)
            yield gradient(profile.width, profile.height, number, shot.seed)
            on_progress((number + 1) / profile.frames)


def gradient(width: int, height: int, number: int, seed: int = 0) -> Frame:
    """Smooth, so that it survives encoding; brighter from frame to frame, tinted by the seed."""
    across = np.linspace(40, 200, width)[None, :].repeat(height, axis=0)
    down = np.linspace(30, 180, height)[:, None].repeat(width, axis=1)
    tint = np.full((height, width), 20 + (seed * 37 + number * 5) % 200)
    return np.ascontiguousarray(np.stack([across, down, tint], axis=-1).astype(np.uint8))
