"""What the adapters of stock pipelines share: loading part by part, memory, one shot at a time.

A pipeline of diffusers does the work as it is; nothing is rewritten, so that a new model of a
known family is one record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import torch
import transformers

from rendering.renderers.base import Frame, Shot
from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.ladder import Rung, guidance_of
from rendering.renderers.diffusion.models import VideoModel

from . import OnPart, OnStep

Reading = Callable[[], Any]
"""Reads one part of a pipeline into memory."""

_WEIGHTS = re.compile(r"[a-z_]+(\.(?P<variant>\w+))?(-\d{5}-of-\d{5})?\.(?P<kind>safetensors|bin)")


def read_parts(parts: Mapping[str, Reading], on_part: OnPart) -> dict[str, Any]:
    """Read one part after the other, and tell after each."""
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.disable_progress_bar()
    read = {}
    for number, (name, reading) in enumerate(parts.items(), start=1):
        read[name] = reading()
        on_part("loading", number, len(parts))
    return read


def weights(kind: Any, folder: Path, *, dtype: torch.dtype, variant: str = "") -> Reading:
    """Reads the network of that class from its folder, old-style `.bin` files included.

    Weights of the variant are taken where the folder has some.
    """

    def reading() -> Any:
        found = _weights_in(folder)
        chosen = variant if variant in {file["variant"] for file in found} else None
        kinds = {file["kind"] for file in found if file["variant"] == chosen}
        return kind.from_pretrained(
            folder,
            dtype=dtype,
            variant=chosen,
            use_safetensors=None if "safetensors" in kinds else False,
            local_files_only=True,
        ).eval()

    return reading


def _weights_in(folder: Path) -> list[re.Match[str]]:
    return [match for file in folder.iterdir() if (match := _WEIGHTS.fullmatch(file.name))]


def t5_tokenizer(folder: Path) -> Reading:
    """Reads a T5 tokenizer as its file says, or makes one of a sentencepiece vocabulary."""
    whole = (folder / "tokenizer.json").is_file()
    kind = transformers.PreTrainedTokenizerFast if whole else transformers.T5Tokenizer
    return lambda: kind.from_pretrained(folder, local_files_only=True)


def fitting_text(tokenizer: Any, text: str, *, tokens: int) -> str:
    """As many whole words of the text as are at most `tokens` tokens, marks included."""
    spans = tokenizer(text, truncation=True, max_length=tokens, return_offsets_mapping=True)
    end = max(after for _, after in spans["offset_mapping"])
    if len(spans["input_ids"]) < tokens or end >= len(text.rstrip()):
        return text
    kept = text[:end]
    return kept if text[end].isspace() else kept.rpartition(" ")[0] or kept


class StockPipeline:
    """A pipeline of diffusers, kept warm. Families say how it is given words and how it decodes."""

    def __init__(self, model: VideoModel, pipe: Any, device: Device) -> None:
        self.model = model
        self.pipe = pipe
        self.device = device
        self._offloaded: bool | None = None
        pipe.set_progress_bar_config(disable=True)

    def words(self, shot: Shot, *, guided: bool) -> dict[str, Any]:
        """The arguments that say what to show, and what not, within the model's tokens."""
        said = {"prompt": self._fitting(shot.prompt)}
        if guided:
            said["negative_prompt"] = self._fitting(self.model.negative_prompt)
        return said

    def decoding(self, rung: Rung) -> dict[str, Any]:
        """Arguments for decoding as many frames at once as the rung has room for."""
        raise NotImplementedError

    def place(self, *, offload: bool) -> None:
        """Move the networks to where they work. torch.OutOfMemoryError."""
        if offload:
            self.pipe.enable_model_cpu_offload()
        else:
            self.pipe.remove_all_hooks()
            self.pipe.to(self.device.kind)

    def generate(
        self, shots: Sequence[Shot], *, rung: Rung, on_step: OnStep
    ) -> Iterator[tuple[int, Iterator[Frame]]]:
        """One shot. ValueError for a size or a number of frames that the model cannot make."""
        (shot,) = shots
        self._check(rung)
        self._placed(offload=rung.offload and self.device.is_cuda)
        yield 0, iter(self._frames(shot, rung, on_step))

    def _frames(self, shot: Shot, rung: Rung, on_step: OnStep) -> list[Frame]:
        guidance = guidance_of(self.model, shot.profile)
        progress = _Progress(on_step, steps=shot.profile.steps, rung=rung)
        with torch.no_grad(), progress.in_decoder(self.pipe.vae.decoder):
            video = self.pipe(
                **self.words(shot, guided=guidance > 1.0),
                **self.decoding(rung),
                width=rung.width,
                height=rung.height,
                num_frames=rung.frames,
                num_inference_steps=shot.profile.steps,
                guidance_scale=guidance,
                generator=torch.Generator("cpu").manual_seed(shot.seed),
                callback_on_step_end=progress.after_step,
                output_type="pt",
            ).frames[0]
        frames = [_pixels(frame) for frame in video]
        on_step(1.0)
        return frames

    def _check(self, rung: Rung) -> None:
        multiple = self.model.size_multiple
        if rung.width % multiple or rung.height % multiple:
            raise ValueError(f"{rung.width}x{rung.height} is no size of {self.model.name}")
        if self.model.frames.at_least(rung.frames) != rung.frames:
            raise ValueError(f"{self.model.name} cannot make {rung.frames} frames")

    def _placed(self, *, offload: bool) -> None:
        if self._offloaded is not offload:
            self._offloaded = None  # where they are is not known if there is no room
            self.place(offload=offload)
            self._offloaded = offload

    def _fitting(self, text: str) -> str:
        return fitting_text(self.pipe.tokenizer, text, tokens=self.model.text_tokens)


class T5Pipeline(StockPipeline):
    """A pipeline whose text encoder is larger than all the rest.

    Where the model is offloaded, it reads on the processor: that takes seconds, and the card needs
    no room for it.
    """

    def __init__(
        self, model: VideoModel, kind: Any, parts: Mapping[str, Any], device: Device
    ) -> None:
        """`kind` is the pipeline's class: one of it reads, one of it makes pictures."""
        super().__init__(model, kind(**{**parts, "text_encoder": None}), device)
        self._reader = kind(**{**parts, "vae": None, "transformer": None})
        self._unwanted: torch.Tensor | None = None

    def words(self, shot: Shot, *, guided: bool) -> dict[str, Any]:
        said = {"prompt_embeds": self._read(shot.prompt)}
        if guided:
            if self._unwanted is None:
                self._unwanted = self._read(self.model.negative_prompt)
            said["negative_prompt_embeds"] = self._unwanted
        return {name: tensor.to(self.device.kind) for name, tensor in said.items()}

    def place(self, *, offload: bool) -> None:
        self._reader.to("cpu" if offload else self.device.kind)
        super().place(offload=offload)

    def _read(self, text: str) -> torch.Tensor:
        embeds, _ = self._reader.encode_prompt(
            self._fitting(text),
            do_classifier_free_guidance=False,
            max_sequence_length=self.model.text_tokens,
            device=self._reader.text_encoder.device,
            dtype=self.pipe.transformer.dtype,
        )
        read: torch.Tensor = embeds
        return read


class _Progress:
    """The share done after each step and each decoded piece; decoding counts as one step."""

    def __init__(self, on_step: OnStep, *, steps: int, rung: Rung) -> None:
        self._on_step = on_step
        self._steps = steps
        self._values = 3 * rung.frames * rung.width * rung.height
        self._decoded = 0

    def after_step(
        self, _pipe: Any, step: int, _time: Any, values: dict[str, Any]
    ) -> dict[str, Any]:
        self._on_step((step + 1) / (self._steps + 1))
        return values

    @contextmanager
    def in_decoder(self, decoder: torch.nn.Module) -> Iterator[None]:
        """Tell of every piece that comes out of it. Tiles overlap: there may be more than all."""
        hook = decoder.register_forward_hook(self._after_piece)
        try:
            yield
        finally:
            hook.remove()

    def _after_piece(self, _decoder: Any, _taken: Any, given: Any) -> None:
        piece = given[0] if isinstance(given, tuple) else given
        self._decoded += piece.numel()
        share = min(0.99, self._decoded / self._values)
        self._on_step((self._steps + share) / (self._steps + 1))


def _pixels(frame: torch.Tensor) -> Frame:
    """A frame with values 0 to 1, shape (3, height, width), as uint8 (height, width, 3)."""
    values = (frame.float() * 255).round().clamp(0, 255).to(torch.uint8)
    return np.ascontiguousarray(values.permute(1, 2, 0).cpu().numpy())
