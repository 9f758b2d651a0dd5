"""Is it the same clip? Errors of the plain way and of ours, both against float32.

Ours passes where its error is at most 1.2 times the plain way's: rounding differs, nothing else.
"""

from __future__ import annotations

import copy
from dataclasses import replace

import torch
from torch import Tensor

from benchmarks.zeroscope_parts import Parts, stock_pipeline
from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.families.text_to_video import ZeroscopePipeline
from rendering.renderers.diffusion.fast import FastUNet
from rendering.renderers.diffusion.ladder import Rung

ALLOWED = 1.2


def relative(one: Tensor, other: Tensor) -> float:
    return float((one.double() - other.double()).norm() / other.double().norm())


@torch.no_grad()
def forward_errors(
    made: Parts, device: devices.Device, profile: QualityProfile
) -> dict[str, float]:
    """One guided forward pass of the network, relative to float32."""
    kind, dtype = device.kind, made.unet.dtype
    random = torch.Generator("cpu").manual_seed(0)
    size = profile.frames, profile.height // 8, profile.width // 8
    latents = torch.randn(1, 4, *size, generator=random).to(kind)
    width = made.text_encoder.config.hidden_size
    texts = torch.randn(2, 77, width, generator=random).to(kind)
    when = torch.tensor([500], device=kind)

    def stock(precision: torch.dtype) -> Tensor:
        network = copy.deepcopy(made.unet).to(kind, precision)
        both = torch.cat([latents, latents]).to(precision)
        answer = network(both, when, encoder_hidden_states=texts.to(precision), return_dict=False)
        return answer[0].float().cpu()

    def ours() -> Tensor:
        network = FastUNet(copy.deepcopy(made.unet)).to(kind)
        read = network.read(texts.to(dtype))
        return network(latents.to(dtype), network.embed(when), read).float().cpu()

    exact = stock(torch.float32)
    plain, fast = relative(stock(dtype), exact), relative(ours(), exact)
    devices.clear()
    return {
        "forward error, plain": plain,
        "forward error, ours": fast,
        "ours / plain": fast / plain,
    }


@torch.no_grad()
def latents_errors(
    made: Parts, ours: ZeroscopePipeline, device: devices.Device, shot: Shot
) -> dict[str, float]:
    """The final latents of one clip, plain and ours, from the same noise: their cosine."""
    profile = replace(shot.profile, name="fast")
    rung = Rung("scene", profile.frames, profile.width, profile.height)
    ended = ours.latents([replace(shot, profile=profile)], rung=rung, on_step=lambda share: [0])
    ours.leave()
    size = profile.frames, profile.height // 8, profile.width // 8
    noise = torch.randn(4, *size, generator=torch.Generator("cpu").manual_seed(shot.seed))
    plain = stock_pipeline(made).to(device.kind)
    expected = plain(
        shot.prompt,
        negative_prompt=ours.model.negative_prompt,
        height=profile.height,
        width=profile.width,
        num_frames=profile.frames,
        num_inference_steps=profile.steps,
        guidance_scale=ours.model.guidance,
        latents=noise[None].to(device.kind, made.unet.dtype),
        output_type="latent",
    ).frames
    plain.to("cpu")
    flat = ended.flatten().double().cpu(), expected.flatten().double().cpu()
    cosine = torch.cosine_similarity(*flat, dim=0)
    return {"final latents, cosine": float(cosine)}
