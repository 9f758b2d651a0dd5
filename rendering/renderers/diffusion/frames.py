"""What comes out of a model, made into the frames that were asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from PIL import Image

from rendering.renderers.base import Frame, QualityProfile


def fitted(frames: Iterator[Frame], profile: QualityProfile, *, count: int) -> Iterator[Frame]:
    """`count` frames of any size as exactly the profile's number and size.

    A rung that makes fewer or smaller frames gives a clip of the same length all the same, so that
    films can be joined and captions can be read: frames in between are blended, smaller ones
    enlarged and cut to the profile's shape.
    """
    sized = (_sized(frame, profile.width, profile.height) for frame in frames)
    if count == profile.frames:
        yield from sized
        return
    yield from _stretched(list(sized), profile.frames)


def _sized(frame: Frame, width: int, height: int) -> Frame:
    if frame.shape == (height, width, 3):
        return frame
    picture = Image.fromarray(frame)
    scale = max(width / picture.width, height / picture.height)
    left = (picture.width - width / scale) / 2
    top = (picture.height - height / scale) / 2
    box = (left, top, picture.width - left, picture.height - top)
    return np.asarray(picture.resize((width, height), Image.Resampling.LANCZOS, box=box))


def _stretched(frames: Sequence[Frame], count: int) -> Iterator[Frame]:
    for number in range(count):
        place = number * (len(frames) - 1) / max(1, count - 1)
        before, share = int(place), place - int(place)
        after = min(before + 1, len(frames) - 1)
        if share < 1e-6:
            yield frames[before]
        else:
            mixed = frames[before] * (1 - share) + frames[after] * share
            yield np.rint(mixed).astype(np.uint8)
