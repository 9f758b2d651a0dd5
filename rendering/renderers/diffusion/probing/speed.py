"""How fast a device works, in FLOP/s: measured in seconds, with what the models are made of."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import diffusers
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from rendering.renderers.diffusion import costs
from rendering.renderers.diffusion.devices import cpu_dtype
from rendering.renderers.diffusion.fast import FastDecoder, FastUNet
from rendering.renderers.diffusion.models import MODELS

MATRIX = 8192
REACHED = 0.57
"""The share of a card's matrix rate that our pipeline reaches, counted in the stock FLOPs."""
REPEATS = 10
ENOUGH_SECONDS = 2.0
"""A processor is measured again, as others may have disturbed, until it took so long."""
UNDISTURBED = 0.9
"""The share of the processor's time that such work gets where nobody else works."""
HEIGHT, WIDTH = 40, 72
"""Latents of Zeroscope's own size."""
FEWEST_FRAMES, MOST_FRAMES = 2, 8
FILM_SECONDS = 8.0
"""How long the film may take that is measured. A longer one is nearer to the real one: what is done
for each pixel over time costs the same for few frames."""

ATTENDING = "CrossAttnDownBlock3D", "CrossAttnUpBlock3D"
SHORT_UNET: dict[str, Any] = {
    "block_out_channels": (320, 640),
    "layers_per_block": 1,
    "down_block_types": (ATTENDING[0],) * 2,
    "up_block_types": (ATTENDING[1],) * 2,
    "cross_attention_dim": 1024,
    "attention_head_dim": 64,
    "sample_size": 32,
}
"""Zeroscope's network at its two largest picture sizes, where most of its work is."""
VAE: dict[str, Any] = {
    "block_out_channels": (128, 256, 512, 512),
    "layers_per_block": 2,
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "latent_channels": 4,
    "sample_size": 512,
    "scaling_factor": 0.18215,
}


Make = Callable[[], Any]


def of_card() -> float:
    """From a matrix product in half precision."""
    left, right = (
        torch.randn(MATRIX, MATRIX, device="cuda", dtype=torch.float16) for _ in range(2)
    )

    def products(count: int) -> None:
        for _ in range(count):
            torch.mm(left, right)
        torch.cuda.synchronize()

    products(2)
    seconds = _seconds(lambda: products(REPEATS)) / REPEATS
    return REACHED * 2 * MATRIX**3 / seconds


@torch.inference_mode()
def of_processor() -> float:
    """From layers of Zeroscope with random weights, each kind as often as `turbo` has it."""
    denoising, decoding = denoising_speed(), decoding_speed()
    model = MODELS["zeroscope"]
    profile = model.profile("turbo")
    whole = costs.tflop(model, profile) or 0.0
    decoded = model.tflop_per_decoded_frame * profile.frames
    return whole / ((whole - decoded) / denoising + decoded / decoding)


def denoising_speed() -> float:
    """FLOP/s of the denoiser's layers, counted in those of the stock network."""
    network = FastUNet(_random(denoiser))
    text = network.read(torch.randn(1, 77, SHORT_UNET["cross_attention_dim"], dtype=_dtype()))
    embedded = network.embed(torch.tensor([500]))

    def seconds(frames: int) -> float:
        latents = torch.randn(1, 4, frames, HEIGHT, WIDTH, dtype=_dtype())
        return _best_seconds(lambda: network(latents, embedded, text))

    network(torch.randn(1, 4, 1, HEIGHT, WIDTH, dtype=_dtype()), embedded, text)  # prepares itself
    frames = _affordable(seconds(1))
    return _denoising_flop(frames) / seconds(frames)


def _affordable(seconds: float) -> int:
    """How many frames are measured where one takes so long."""
    return max(FEWEST_FRAMES, min(MOST_FRAMES, int(FILM_SECONDS / seconds)))


def decoding_speed() -> float:
    """FLOP/s of the decoder, counted in those of the stock network."""
    latents = torch.randn(1, 4, HEIGHT, WIDTH, dtype=_dtype())
    network = FastDecoder(_random(decoder))
    network(latents[:, :, : HEIGHT // 4, : WIDTH // 4])
    return _decoding_flop() / _best_seconds(lambda: network(latents))


def _denoising_flop(frames: int) -> int:
    """Of the stock network; on the meta device nothing is computed."""
    with torch.device("meta"):
        latents = torch.empty(1, 4, frames, HEIGHT, WIDTH)
        text = torch.empty(1, 77, SHORT_UNET["cross_attention_dim"])
        time_step = torch.empty((), dtype=torch.long)
        network = denoiser()
        return _flop(lambda: network(latents, time_step, text))


def _decoding_flop() -> int:
    with torch.device("meta"):
        latents = torch.empty(1, 4, HEIGHT, WIDTH)
        network = decoder()
        return _flop(lambda: network.decode(latents))


def _flop(run: Callable[[], object]) -> int:
    with FlopCounterMode(display=False) as counter:
        run()
    return int(counter.get_total_flops())


def _best_seconds(run: Callable[[], object]) -> float:
    begun = time.monotonic()
    best = _undisturbed_seconds(run)
    while time.monotonic() - begun < ENOUGH_SECONDS:
        best = min(best, _undisturbed_seconds(run))
    return best


def _undisturbed_seconds(run: Callable[[], object]) -> float:
    """How long it takes; where others work meanwhile, how long it would without them."""
    begun = time.process_time()
    seconds = _seconds(run)
    own = (time.process_time() - begun) / torch.get_num_threads()
    return min(seconds, own / UNDISTURBED)


def _seconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def denoiser() -> Any:
    make: Any = diffusers.UNet3DConditionModel
    return make(**SHORT_UNET)


def decoder() -> Any:
    make: Any = diffusers.AutoencoderKL
    return make(**VAE)


def _random(make: Make) -> Any:
    """That network with small random weights: zeros would be faster."""
    with torch.device("meta"):
        network = make()
    nn.Module.to(network, _dtype())
    network.to_empty(device="cpu").eval()
    numbers = torch.randn(1 << 20).mul_(0.02).to(_dtype())
    for weight in network.parameters():
        values = weight.data.view(-1)
        for start in range(0, len(values), len(numbers)):
            part = values[start : start + len(numbers)]
            part.copy_(numbers[: len(part)])
    return network


def _dtype() -> torch.dtype:
    found: torch.dtype = getattr(torch, cpu_dtype())
    return found
