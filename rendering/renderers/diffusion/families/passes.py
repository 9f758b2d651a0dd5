"""One model at work: reading prompts, taking noise away, from latents to pictures and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import interpolate

from rendering.renderers.diffusion.fast import FastDecoder, FastUNet, Run
from rendering.renderers.diffusion.ladder import guidance_of
from rendering.renderers.diffusion.models import VideoModel
from rendering.renderers.diffusion.sampling import Config, Table

from .decoding import Decoding
from .denoising import Batch, Denoiser, Guidance, Texts
from .offloading import Card, Part
from .texts import TextEncoder
from .work import Size, Work


@dataclass(frozen=True, slots=True)
class ZeroscopeParts:
    """A model as its libraries load it, on the processor. Its layers are taken over."""

    unet: Any
    vae: Any
    text_encoder: Any
    tokenizer: Any
    scheduler_config: Config


class Pass:
    """A model's networks, rewritten, and their places on the card."""

    def __init__(
        self,
        parts: ZeroscopeParts,
        model: VideoModel,
        card: Card,
        *,
        runner: Callable[[int], Run],
        encodes: bool = False,
    ) -> None:
        """`runner` is given the number of stages and says how they are run."""
        self.model = model
        self.scheduler_config = parts.scheduler_config
        self._card = card
        self._vae = parts.vae
        self._unet = FastUNet(parts.unet)
        self._decoder = FastDecoder(parts.vae)
        self._run = runner(len(self._unet.stages) + len(self._decoder.stages))
        self._channels: int = parts.unet.config.in_channels
        self._factor: int = 2 ** (len(parts.vae.config.block_out_channels) - 1)
        self._texts = TextEncoder(
            parts.tokenizer, parts.text_encoder, most_tokens=model.text_tokens
        )
        drawing = parts.vae if encodes else self._decoder
        self._reading, self._denoising, self._pictures = (
            card.add(Part(network, device=card.device))
            for network in (parts.text_encoder, self._unet, drawing)
        )

    def settle(self, *, offload: bool) -> None:
        """Take the card, all of it or part by part."""
        self._card.settle([self._reading, self._denoising, self._pictures], offload=offload)

    def latent_shape(self, size: Size, frames: int) -> tuple[int, int, int, int]:
        """(C, F, H, W) of a clip of that size in pixels."""
        return self._channels, frames, size[0] // self._factor, size[1] // self._factor

    @torch.no_grad()
    def read(self, prompts: Sequence[str], *, guided: bool) -> Texts:
        """The prompts, and the model's negative one for each, as the network takes them."""
        self._card.use(self._reading)
        towards = self._texts.encode(prompts)
        away = self._texts.encode_negative(self.model.negative_prompt) if guided else None
        self._card.use(self._denoising)
        return Texts(
            self._unet.read(towards),
            None if away is None else self._unet.read(away).repeated(len(prompts)),
        )

    def denoise(
        self,
        work: Work,
        places: Sequence[int],
        latents: Tensor,
        table: Table,
        *,
        shares: tuple[float, float],
    ) -> Batch:
        """Take the noise out of those shots' latents (shots, C, F, H, W).

        `shares` of the whole work are done before it and after it.
        """
        sampling = self.model.sampling[work.profile.name]
        scale = guidance_of(self.model, work.profile)
        guidance = Guidance(scale, sampling.guided, halves=work.rung.halves)
        texts = self.read(work.prompts(places), guided=guidance.steps(len(table.steps)) > 0)
        noise = [work.noise(places, latents.shape[1:]) for step in table.steps if step.noise]
        batch = Batch(list(places), latents, texts, [each.to(latents.device) for each in noise])
        self._card.use(self._denoising)
        Denoiser(self._unet, self._run).denoise(
            batch, table, guidance, work.progress, shares=shares
        )
        return batch

    def decoding(self, chunk: int) -> Decoding:
        """For clips' latents, `chunk` frames at once."""
        self._card.use(self._pictures)
        return Decoding(
            self._decoder, self._pictures, device=self._card.device, chunk=chunk, run=self._run
        )

    def picturing(self) -> None:
        """Pictures are decoded or encoded next."""
        self._card.use(self._pictures)

    @torch.no_grad()
    def enlarged(self, latents: Tensor, size: Size) -> Tensor:
        """Latents (C, F, H, W) → their pictures (F, 3, height, width) of that size, −1 to 1."""
        pictures = self._decoder(latents.transpose(0, 1), run=self._run)
        enlarged = covering(pictures.float().clamp(-1.0, 1.0), size)
        return enlarged.clamp(-1.0, 1.0).to(self._decoder.dtype)  # cubic curves overshoot

    @torch.no_grad()
    def encoded(self, pictures: Tensor, noise: Tensor) -> Tensor:
        """Pictures (F, 3, H, W), and noise as large as what comes out → latents (C, F, H', W')."""
        spread = self._vae.encode(pictures.to(self._vae.dtype)).latent_dist
        noise = noise.transpose(0, 1).to(self._card.device)
        latents = spread.mean.float() + spread.std.float() * noise
        return latents.transpose(0, 1) * self._vae.config.scaling_factor


def covering(pictures: Tensor, size: Size) -> Tensor:
    """Pictures (N, 3, H, W) enlarged so that they cover `size`, and cut to it around the middle."""
    scale = max(size[0] / pictures.shape[-2], size[1] / pictures.shape[-1])
    sides = zip(size, pictures.shape[-2:], strict=True)
    whole = [max(wanted, round(side * scale)) for wanted, side in sides]
    large = interpolate(pictures, size=whole, mode="bicubic", align_corners=False)
    top, left = (whole[0] - size[0]) // 2, (whole[1] - size[1]) // 2
    return large[..., top : top + size[0], left : left + size[1]]
