"""What every renderer takes and gives: plain data in, frames out.

A renderer knows nothing of stories, jobs, users or databases. It is handed a
:class:`Shot` and yields frames; whoever called it encodes and stores them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Frame = NDArray[np.uint8]
"""One picture: uint8 RGB, shape (height, width, 3), C-contiguous."""

OnProgress = Callable[[float], None]
"""Called with the share of the shot that is done, 0.0 to 1.0, never falling.

It may raise to stop the work (a cancelled job does); a renderer lets that pass
through untouched. Call it after every frame or denoising step, and while
preparing too: it is also the sign of life that keeps a worker's lease.
"""


@dataclass(frozen=True, slots=True)
class QualityProfile:
    """How large and how long a clip is. `width`, `height` in pixels."""

    name: str
    width: int
    height: int
    fps: int
    frames: int
    steps: int

    @property
    def seconds(self) -> float:
        return self.frames / self.fps


DEFAULT_QUALITY = "fast"
QUALITY_PROFILES = {
    profile.name: profile
    for profile in (
        QualityProfile("fast", width=576, height=320, fps=8, frames=24, steps=20),
        QualityProfile("high", width=576, height=320, fps=8, frames=40, steps=50),
    )
}


@dataclass(frozen=True, slots=True)
class Shot:
    """Everything a renderer needs to know to make one clip.

    `text` is the scene's words as written, `prompt` the text-to-video prompt made
    of them, `earlier` the story's scenes before this one (who "she" is stands
    there), `seed` the noise seed: the same shot gives the same bytes.
    """

    text: str
    prompt: str
    seed: int
    profile: QualityProfile
    language: str = "en"
    age_group: str = ""
    style: str = ""
    camera: str = ""
    earlier: tuple[str, ...] = ()
    captions: bool = True


class RenderError(Exception):
    """An expected failure, told to the user in one sentence.

    `permanent` failures are not tried again: the same shot would fail the same way.
    """

    def __init__(self, code: str, message: str, *, permanent: bool = True) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.permanent = permanent


class Renderer(Protocol):
    """Turns a shot into `shot.profile.frames` frames of its profile's size."""

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]: ...
