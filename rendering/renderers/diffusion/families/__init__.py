"""One adapter per pipeline family, by the class name of its pipeline in diffusers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from rendering.renderers.base import Frame, Shot
from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.ladder import Abilities, Rung
from rendering.renderers.diffusion.models import VideoModel

OnPart = Callable[[str, int, int], None]
"""Called with (`loading` or `compiling`, parts done, parts in all) after each part. May raise."""

OnStep = Callable[[float], Sequence[int]]
"""Called with the share done, 0.0 to 1.0, after every denoising step and decoded chunk.

Answers with the places of the shots that are still wanted, in order, at least one; raises when
nobody wants any. A shot that is not listed any more should be dropped from the batch.
"""


class Pipeline(Protocol):
    """A loaded model, kept warm."""

    def generate(
        self, shots: Sequence[Shot], *, rung: Rung, on_step: OnStep
    ) -> Iterator[tuple[int, Iterator[Frame]]]:
        """Each wanted shot's place and its frames: `rung.frames` of the rung's size, uint8 RGB.

        The shots are of one profile (and one style, where the family has bases for styles), at
        most `rung.scenes`. torch.OutOfMemoryError (or MemoryError) only before the first frame
        comes out; what comes afterwards is mended inside. `on_step`'s exceptions pass through. The
        frames of a shot that nobody wants any more end with RenderStopped.
        """
        ...


class Load(Protocol):
    """Reads a model from its folders by role: `model`, `motion_adapter`, `second_pass`, `turbo`."""

    def __call__(
        self, model: VideoModel, folders: Mapping[str, Path], *, device: Device, on_part: OnPart
    ) -> Pipeline: ...


@dataclass(frozen=True, slots=True)
class Family:
    """Where a family's adapter is, and what it can do to save memory."""

    load: str
    """Dotted path of its `Load`, imported on first use: it imports torch."""
    abilities: Abilities

    def loader(self) -> Load:
        module, _, attribute = self.load.rpartition(".")
        load: Load = getattr(import_module(module), attribute)
        return load


_HERE = "rendering.renderers.diffusion.families"

FAMILIES = {
    "TextToVideoSDPipeline": Family(
        f"{_HERE}.text_to_video.load", Abilities(batches=True, halves=True)
    ),
    "AnimateDiffPipeline": Family(f"{_HERE}.animatediff.load", Abilities()),
    "WanPipeline": Family(f"{_HERE}.wan.load", Abilities()),
    "CogVideoXPipeline": Family(f"{_HERE}.cogvideox.load", Abilities()),
}
"""A new family is a module with a `load` and one line here."""
