"""Fewer or smaller frames become the clip that was asked for."""

from __future__ import annotations

import numpy as np
import pytest

from rendering.renderers.base import Frame, QualityProfile
from rendering.renderers.diffusion.frames import fitted

PROFILE = QualityProfile("fast", width=96, height=64, fps=8, frames=6, steps=1)


def grey(level: int, *, width: int = 96, height: int = 64) -> Frame:
    return np.full((height, width, 3), level, dtype=np.uint8)


def test_frames_that_fit_pass_untouched() -> None:
    frames = [grey(level) for level in range(6)]
    assert all(
        given is frame
        for given, frame in zip(fitted(iter(frames), PROFILE, count=6), frames, strict=True)
    )


def test_fewer_frames_become_as_many_with_the_ends_kept() -> None:
    out = list(fitted(iter([grey(0), grey(100)]), PROFILE, count=2))
    assert [int(frame[0, 0, 0]) for frame in out] == [0, 20, 40, 60, 80, 100]


def test_one_frame_stands_still() -> None:
    out = list(fitted(iter([grey(7)]), PROFILE, count=1))
    assert [int(frame.mean()) for frame in out] == [7] * 6


@pytest.mark.parametrize(("width", "height"), [(48, 32), (56, 32), (64, 64), (40, 20)])
def test_a_smaller_frame_fills_the_picture_without_being_squeezed(width: int, height: int) -> None:
    small = grey(30, width=width, height=height)
    small[height // 2 - 4 : height // 2 + 4, width // 2 - 4 : width // 2 + 4] = 250
    (frame, *_) = fitted(iter([small] * 6), PROFILE, count=6)
    assert frame.shape == (64, 96, 3)
    bright = frame[:, :, 0] > 140
    across, down = bright.any(axis=0).sum(), bright.any(axis=1).sum()
    assert abs(int(across) - int(down)) <= 1
    assert frame.flags["C_CONTIGUOUS"] and frame.dtype == np.uint8
