"""Zeroscope and its kin: TextToVideoSDPipeline with its networks rewritten, on samplers of ours."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, DDIMScheduler, UNet3DConditionModel
from safetensors import SafetensorError
from torch import Tensor
from transformers import CLIPTextModel, CLIPTokenizer

from rendering.renderers.base import Frame, RenderError, RenderStopped, Shot
from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.fast import Run, plainly
from rendering.renderers.diffusion.ladder import Rung
from rendering.renderers.diffusion.models import MODELS, SECOND_PASS_STRENGTH, VideoModel
from rendering.renderers.diffusion.sampling import TABLES

from . import OnPart, OnStep
from .compiling import Compiling, is_wanted, keep_cache
from .decoding import Decoding
from .denoising import Batch
from .distilled import fuse
from .offloading import Card
from .passes import Pass, ZeroscopeParts
from .stock import Reading, read_parts, weights
from .work import Work

__all__ = ["ZeroscopeParts", "ZeroscopePipeline", "load"]

DENOISED = 0.92
"""Share of the work that is denoising; decoding is the rest."""


class ZeroscopePipeline:
    """A Zeroscope on a device, kept warm; with `second` it makes HD as well."""

    def __init__(
        self,
        parts: ZeroscopeParts,
        model: VideoModel,
        device: devices.Device,
        *,
        on_part: OnPart,
        second: ZeroscopeParts | None = None,
    ) -> None:
        self._card = Card(device.kind)
        runner = _runner(device, on_part)
        if device.is_cuda:
            torch.backends.cudnn.benchmark = True  # shapes stay the same for thousands of steps
        self._first = Pass(parts, model, self._card, runner=runner)
        self._second: Pass | None = None
        if second is not None:
            other = MODELS[model.second_pass]
            self._second = Pass(second, other, self._card, runner=runner, encodes=True)

    @property
    def model(self) -> VideoModel:
        """Read at each call: another record of the same model may be set."""
        return self._first.model

    @model.setter
    def model(self, model: VideoModel) -> None:
        self._first.model = model

    def generate(
        self, shots: Sequence[Shot], *, rung: Rung, on_step: OnStep
    ) -> Iterator[tuple[int, Iterator[Frame]]]:
        """Each wanted shot's place and its frames; see Pipeline.

        The frames of a shot that nobody wants any more end with RenderStopped.
        """
        work = Work(shots, rung, on_step)
        making, batch = self._denoised(work)
        decoding = making.decoding(rung.decoded)
        told = _Decoded(work, len(batch.places) * rung.frames)
        for place, latents in zip(batch.places, batch.latents, strict=True):
            if place in work.progress.wanted:
                yield place, _frames(decoding, latents, place, told)

    def latents(self, shots: Sequence[Shot], *, rung: Rung, on_step: OnStep) -> Tensor:
        """What `generate` decodes: (wanted shots, C, F, H, W), float32."""
        return self._denoised(Work(shots, rung, on_step))[1].latents

    def leave(self) -> None:
        """Give the card's memory back; the next call of `generate` takes it again."""
        self._card.clear()

    def _denoised(self, work: Work) -> tuple[Pass, Batch]:
        """The pass that ends the work, and its batch."""
        if not work.rung.second_pass:
            return self._first, self._first_pass(work, work.size, end=DENOISED)
        if self._second is None:
            raise ValueError("A second pass needs the weights for it.")
        own = self.model.height, self.model.width
        turn = DENOISED * own[0] * own[1] / (own[0] * own[1] + work.size[0] * work.size[1])
        films = self._enlarged(work, self._first_pass(work, own, end=turn))
        return self._second, self._second_pass(self._second, work, films, start=turn)

    def _first_pass(self, work: Work, size: tuple[int, int], *, end: float) -> Batch:
        making = self._first
        making.settle(offload=work.rung.offload)
        sampling = making.model.sampling[work.profile.name]
        table = TABLES[sampling.scheduler](making.scheduler_config, work.profile.steps)
        places = range(len(work.shots))
        noise = work.noise(places, making.latent_shape(size, work.rung.frames))
        return making.denoise(work, places, noise.to(self._card.device), table, shares=(0.0, end))

    def _enlarged(self, work: Work, batch: Batch) -> dict[int, list[Tensor]]:
        """Each wanted shot's pictures in the size of the second pass, by chunks of frames."""
        self._first.picturing()
        films: dict[int, list[Tensor]] = {place: [] for place in batch.places}
        for place, latents in zip(batch.places, batch.latents, strict=True):
            for chunk in latents.split(work.rung.decoded, dim=1):
                films[place].append(self._first.enlarged(chunk, work.size))
                work.progress.beat()
        return {place: film for place, film in films.items() if place in work.progress.wanted}

    def _second_pass(
        self, making: Pass, work: Work, films: dict[int, list[Tensor]], *, start: float
    ) -> Batch:
        making.settle(offload=work.rung.offload)
        sampling = making.model.sampling[work.profile.name]
        left_out = sampling.steps - max(1, int(sampling.steps * SECOND_PASS_STRENGTH))
        table = TABLES[sampling.scheduler](making.scheduler_config, sampling.steps, start=left_out)
        clean, places = self._encoded(making, work, films)
        noise = work.noise(places, clean.shape[1:]).to(clean.device)
        return making.denoise(
            work, places, table.noised(clean, noise), table, shares=(start, DENOISED)
        )

    def _encoded(
        self, making: Pass, work: Work, films: dict[int, list[Tensor]]
    ) -> tuple[Tensor, list[int]]:
        """Wanted films' latents (shots, C, F, H, W), and their places."""
        making.picturing()
        encoded = {}
        for place, film in films.items():
            shape = making.latent_shape(work.size, work.rung.frames)
            noise = work.noise([place], shape)[0].split([len(chunk) for chunk in film], dim=1)
            chunks = []
            for chunk, own in zip(film, noise, strict=True):
                chunks.append(making.encoded(chunk, own))
                work.progress.beat()
            encoded[place] = torch.cat(chunks, dim=1)
        places = [place for place in encoded if place in work.progress.wanted]
        return torch.stack([encoded[place] for place in places]), places


class _Decoded:
    """Tells how much is decoded, and who is still wanted then."""

    def __init__(self, work: Work, frames: int) -> None:
        self._progress = work.progress
        self._tell = work.progress.between(DENOISED, 1.0)
        self._frames = frames
        self._done = 0

    def add(self, frames: int, place: int) -> None:
        """RenderStopped where that shot is not wanted any more."""
        self._done += frames
        self._tell(self._done / self._frames)
        if place not in self._progress.wanted:
            raise RenderStopped


def _frames(decoding: Decoding, latents: Tensor, place: int, told: _Decoded) -> Iterator[Frame]:
    for pictures in decoding.pictures(latents):
        told.add(len(pictures), place)
        yield from pictures


def _runner(device: devices.Device, on_part: OnPart) -> Callable[[int], Run]:
    if not is_wanted(device):
        return lambda stages: plainly
    keep_cache()
    return partial(Compiling, on_part=on_part, mode=os.environ.get("COMPILE_MODE"))


def load(
    model: VideoModel, folders: Mapping[str, Path], *, device: devices.Device, on_part: OnPart
) -> ZeroscopePipeline:
    """The model in `model`, with the distilled weights of `turbo` and the `second_pass` if given.

    RenderError where files are missing or damaged.
    """
    dtype = device.dtype(model.dtype)
    readings = _readings(folders["model"], dtype, model.source.variant)
    if "turbo" in folders:
        readings["unet"] = _fused(readings["unet"], folders["turbo"])
    if "second_pass" in folders:
        other = MODELS[model.second_pass]
        more = _readings(folders["second_pass"], dtype, other.source.variant)
        readings |= {f"second {name}": reading for name, reading in more.items()}
    parts = read_parts({name: _sound(read, model) for name, read in readings.items()}, on_part)
    second = {
        name.removeprefix("second "): parts.pop(name) for name in list(parts) if "second " in name
    }
    return ZeroscopePipeline(
        ZeroscopeParts(**parts),
        model,
        device,
        on_part=on_part,
        second=ZeroscopeParts(**second) if second else None,
    )


def _readings(folder: Path, dtype: torch.dtype, variant: str) -> dict[str, Reading]:
    """By the names of ZeroscopeParts."""
    read = partial(weights, dtype=dtype, variant=variant)
    return {
        "tokenizer": lambda: CLIPTokenizer.from_pretrained(
            folder / "tokenizer", local_files_only=True
        ),
        "text_encoder": read(CLIPTextModel, folder / "text_encoder"),
        "unet": read(UNet3DConditionModel, folder / "unet"),
        "vae": read(AutoencoderKL, folder / "vae"),
        "scheduler_config": lambda: DDIMScheduler.load_config(
            folder / "scheduler", local_files_only=True
        ),
    }


def _fused(reading: Reading, folder: Path) -> Reading:
    def read() -> Any:
        network = reading()
        fuse(network, folder)
        return network

    return read


def _sound(reading: Reading, model: VideoModel) -> Reading:
    """RenderError in place of what libraries raise for missing and damaged files."""

    def read() -> Any:
        try:
            return reading()
        except (
            OSError,
            EOFError,
            KeyError,
            RuntimeError,
            ValueError,
            pickle.UnpicklingError,
            SafetensorError,
        ) as error:
            if devices.is_out_of_memory(error):
                raise
            message = (
                f"The files of {model.title} are incomplete or damaged. Fetch them again: "
                f"manage.py download_models {model.name}"
            )
            raise RenderError("broken_model", message) from error

    return read
