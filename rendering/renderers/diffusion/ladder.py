"""The memory ladder: the best way of making a clip that fits, and the ways down from there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rendering.renderers.base import QualityProfile

from .models import VideoModel

SPARE = 0.3
"""GiB that stay free: allocators need room between their blocks."""
LARGEST_BATCH = 4
DECODED_AT_ONCE = 8
FEWER_FRAMES = (16, 12)
SMALLER = (448, 256)
FULL_TFLOP = {True: 30.0, False: 0.01}
"""Work of one step that keeps a card, or a processor, busy: more scenes at once gain nothing."""

STORYBOOK = "storybook"
"""The rung below all others: the scene is drawn."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One way of making a clip: each rung down takes less memory and more time, or shows less.

    `frames` at `width` × `height` pixels are generated, `scenes` of them together; `decoded` frames
    go through the decoder at once; `halves` runs the two guidance halves one after the other;
    `offload` keeps on the card only the part that works; `second_pass` is False where a clip in HD
    is enlarged instead.
    """

    name: str
    frames: int
    width: int
    height: int
    scenes: int = 1
    decoded: int = DECODED_AT_ONCE
    halves: bool = False
    offload: bool = False
    second_pass: bool = False


@dataclass(frozen=True, slots=True)
class Abilities:
    """What the ladder may use: of the family's adapter, and of the device."""

    batches: bool = False
    halves: bool = False
    offload: bool = True
    chunks: bool = True
    """Several frames are decoded at once; else one after the other."""

    def on(self, *, card: bool) -> Abilities:
        """What is left of them without a card: there is nothing to offload from, and a processor
        gains nothing from several frames at once, but could not tell of each.
        """
        return replace(self, offload=self.offload and card, chunks=self.chunks and card)


def rungs(
    model: VideoModel, profile: QualityProfile, *, abilities: Abilities, scenes: int = 1
) -> Iterator[Rung]:
    """Every rung for that model and profile, the best first; `scenes` wait to be made together."""
    top = Rung(
        "scene",
        frames=profile.frames,
        width=profile.width,
        height=profile.height,
        decoded=profile.frames if abilities.chunks else 1,
        second_pass=profile.name == "hd" and bool(model.second_pass),
    )
    if abilities.batches:
        for count in range(min(scenes, LARGEST_BATCH), 1, -1):
            yield replace(top, name=f"batch-{count}", scenes=count)
    yield top
    rung = top
    for chunk in (DECODED_AT_ONCE, 1) if abilities.chunks else ():
        rung = replace(rung, name=f"decode-{chunk}", decoded=chunk)
        yield rung
    if abilities.halves and guidance_of(model, profile) > 1.0:
        rung = replace(rung, name="halves", halves=True)
        yield rung
    if abilities.offload:
        rung = replace(rung, name="offload", offload=True)
        yield rung
    if rung.second_pass:
        rung = replace(rung, name="first-pass", width=model.width, height=model.height)
        rung = replace(rung, second_pass=False)
        yield rung
    for frames in FEWER_FRAMES:
        fewer = model.frames.at_least(frames)
        if fewer < rung.frames:
            rung = replace(rung, name=f"frames-{fewer}", frames=fewer)
            yield rung
    width, height = SMALLER
    if width * height < rung.width * rung.height and width % model.size_multiple == 0:
        yield replace(rung, name=f"size-{width}x{height}", width=width, height=height)


def ladder(
    model: VideoModel,
    profile: QualityProfile,
    *,
    abilities: Abilities,
    free: float,
    scenes: int = 1,
) -> list[Rung]:
    """The rungs from the first that fits `free` GiB downwards; the last one is always tried."""
    every = list(rungs(model, profile, abilities=abilities, scenes=scenes))
    fitting = [
        place for place, rung in enumerate(every) if needed(model, profile, rung) + SPARE <= free
    ]
    return every[fitting[0] :] if fitting else every[-1:]


def useful_batch(model: VideoModel, profile: QualityProfile, *, on_card: bool) -> int:
    """How many scenes together keep the device busy; 1 where one does, or nothing is known."""
    if model.tflop_per_step is None:
        return 1
    pixels = profile.width * profile.height / (model.width * model.height)
    step = model.tflop_per_step * pixels * profile.frames / 24
    if guidance_of(model, profile) <= 1.0:
        step /= 2
    return max(1, min(LARGEST_BATCH, math.ceil(FULL_TFLOP[on_card] / step)))


def needed(model: VideoModel, profile: QualityProfile, rung: Rung) -> float:
    """GiB that this rung takes at its peak, beside the context of the device."""
    memory = model.memory
    pixels = rung.width * rung.height / (model.width * model.height)
    activations = memory.activations * pixels * rung.frames / 24 * rung.scenes
    if rung.halves or guidance_of(model, profile) <= 1.0:
        activations /= 2
    decoding = memory.decoding * pixels * min(rung.decoded, rung.frames)
    if rung.offload:
        other = memory.largest_other
        other = memory.weights - memory.denoiser if other is None else other
        return max(memory.denoiser + activations, other + decoding)
    return memory.weights + max(activations, decoding)


def guidance_of(model: VideoModel, profile: QualityProfile) -> float:
    """The guidance scale of that quality; 1.0 is none."""
    own = model.sampling[profile.name].guidance
    return model.guidance if own is None else own
