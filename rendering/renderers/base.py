"""What every renderer takes and gives: plain data in, frames out.

A renderer knows nothing of stories, jobs, users or databases. It is handed a
:class:`Shot` and yields frames; whoever called it encodes and stores them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")

Frame = NDArray[np.uint8]
"""One picture: uint8 RGB, shape (height, width, 3), C-contiguous."""


@dataclass(frozen=True, slots=True)
class Preparing:
    """What goes on before a shot can be drawn: `done` of `total` bytes, weights or pieces.

    `what` is `fetching` (bytes of a model's files), `loading` (its parts into memory) or
    `compiling` (its blocks for this card).
    """

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class MadeBy:
    """Which renderer really draws the shot, and on which rung of the memory ladder, if any."""

    renderer: str
    rung: str = ""


Note = Preparing | MadeBy


class OnProgress(Protocol):
    """Called with the share of the shot that is done, 0.0 to 1.0, never falling.

    It raises to stop the work (for a cancelled job it raises RenderStopped); a renderer lets that
    pass through untouched. Call it after every frame or denoising step, and while preparing only
    when something got done: it is also the sign of life that keeps a worker's lease. The note is
    left out where there is nothing new to say.
    """

    def __call__(self, share: float, note: Note | None = None, /) -> None: ...


class RenderStopped(Exception):
    """Nobody wants this shot any more. Stop it, write nothing; others of its batch go on."""


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

    def is_as_good_as(self, other: QualityProfile) -> bool:
        """Whether its pictures are as large and as many a second as the other's."""
        return self.height >= other.height and self.fps >= other.fps


DEFAULT_QUALITY = "fast"
QUALITY_PROFILES = {
    profile.name: profile
    for profile in (
        QualityProfile("fast", width=576, height=320, fps=8, frames=24, steps=20),
        QualityProfile("high", width=576, height=320, fps=8, frames=40, steps=50),
        QualityProfile("hd", width=1280, height=720, fps=24, frames=72, steps=20),
    )
}


@dataclass(frozen=True, slots=True)
class Shot:
    """Everything a renderer needs to know to make one clip.

    `text` is the scene's words as written, `prompt` the text-to-video prompt made
    of them, `earlier` the story's scenes before this one (who "she" is stands
    there), `opening` the words that the story began with when its film was first
    made, where they are others now (looks are drawn by lot from them, and stay),
    `seed` the noise seed: the same shot gives the same bytes. `seen` is what is to be
    seen, in English, where a writer said so: then the text is only told, and `earlier` and
    `opening` are what was seen, too.
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
    opening: str = ""
    captions: bool = True
    seen: str = ""


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


class RenderPostponed(RenderError):
    """Not now, and through no fault of the shot: it waits again, and this was no attempt."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message, permanent=False)


@runtime_checkable
class BatchRenderer(Renderer, Protocol):
    """A renderer that draws several shots of one profile faster together than one by one."""

    def batch_size(self, profile: QualityProfile) -> int:
        """How many shots of that profile it would draw together now, 1 or more."""
        ...

    def takes(
        self, shots: Sequence[Shot], *, on_progress: Sequence[OnProgress]
    ) -> Iterator[tuple[int, Iterator[Frame]]]:
        """Each shot's place in `shots` and its frames, in any order; use one up before the next.

        A shot whose `on_progress` raised RenderStopped is left out; when all did, the last one's
        exception comes out.
        """
        ...


def closable(items: Iterator[T]) -> Generator[T, None, None]:
    """As a generator, so that closing works for any iterator; closing reaches generators inside."""
    yield from items
