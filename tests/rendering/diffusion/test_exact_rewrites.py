"""Every rewrite gives what the stock layer gives, in float64 to the last digits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import torch
from diffusers import UNet3DConditionModel
from torch import Tensor, nn

from rendering.renderers.diffusion.fast import FastDecoder, FastUNet, attention
from rendering.renderers.diffusion.fast.attention import SelfAttention, TextAttention
from rendering.renderers.diffusion.fast.layout import put_channels_last
from rendering.renderers.diffusion.fast.temporal_convolutions import TemporalConvolutions
from rendering.renderers.diffusion.fast.transformers import TemporalTransformer
from rendering.renderers.diffusion.fast.upsampling import PhaseUpsample
from tests.rendering.diffusion import tiny_zeroscope as tiny

EXACT = 1e-12
DEEP: dict[str, Any] = {
    "block_out_channels": (8, 8, 16, 16),
    "layers_per_block": 2,
    "down_block_types": ("CrossAttnDownBlock3D",) * 3 + ("DownBlock3D",),
    "up_block_types": ("UpBlock3D",) + ("CrossAttnUpBlock3D",) * 3,
}
"""As deep as the real one."""


@pytest.fixture(autouse=True)
def in_float64() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(0)
    with torch.no_grad():
        yield
    torch.set_default_dtype(torch.float32)


def difference(ours: Tensor, stock: Tensor) -> float:
    assert ours.shape == stock.shape
    return float((ours - stock).norm() / stock.norm())


def channels_last(*shape: int) -> Tensor:
    return torch.randn(shape).contiguous(memory_format=torch.channels_last)


def test_temporal_convolutions() -> None:
    stock = tiny.unet().mid_block.temp_convs[0]
    pictures = channels_last(2 * 5, 16, 3, 4)
    ours = TemporalConvolutions(stock)
    put_channels_last(ours)
    assert difference(ours(pictures, 5), stock(pictures, num_frames=5)) < EXACT


@pytest.mark.parametrize("size", [None, (6, 10), (5, 10), (6, 9), (5, 9)])
def test_doubling_and_convolving_also_to_odd_sizes(size: tuple[int, int] | None) -> None:
    stock = tiny.unet().up_blocks[0].upsamplers[0]
    pictures = channels_last(2, 16, 3, 5)
    ours = PhaseUpsample(stock)
    assert difference(ours(pictures, size), stock(pictures, size)) < EXACT


def test_attention_to_itself_in_one_product_and_in_several(monkeypatch: pytest.MonkeyPatch) -> None:
    stock = tiny.unet().mid_block.attentions[0].transformer_blocks[0].attn1
    tokens = torch.randn(7, 12, 16)
    ours = SelfAttention(stock)
    assert difference(ours(tokens), stock(tokens)) < EXACT
    monkeypatch.setattr(attention, "MOST_ROWS", 3)
    assert difference(ours(tokens), stock(tokens)) < EXACT


def test_attention_to_a_text_whose_keys_and_values_are_kept() -> None:
    stock = tiny.unet().mid_block.attentions[0].transformer_blocks[0].attn2
    pixels, texts = torch.randn(2 * 5, 12, 16), torch.randn(2, 77, 8)
    ours = TextAttention(stock)
    expected = stock(pixels, encoder_hidden_states=texts.repeat_interleave(5, dim=0))
    assert difference(ours(pixels, ours.keys_values(texts)), expected) < EXACT


def test_attention_over_time() -> None:
    stock = tiny.unet().mid_block.temp_attentions[0]
    pictures = channels_last(2 * 5, 16, 3, 4)
    ours = TemporalTransformer(stock)
    expected = stock(pictures, num_frames=5, return_dict=False)[0]
    assert difference(ours(pictures, 5), expected) < EXACT


def both_halves(network: UNet3DConditionModel, latents: Tensor, texts: Tensor) -> Tensor:
    doubled = torch.cat([latents, latents])
    return network(doubled, torch.tensor(500), encoder_hidden_states=texts, return_dict=False)[0]


@pytest.mark.parametrize("changes", [{}, DEEP], ids=["tiny", "deep"])
@pytest.mark.parametrize("shape", [(1, 4, 5, 8, 16), (2, 4, 3, 13, 9)], ids=["even", "odd"])
def test_the_denoiser_with_both_halves_sharing_their_start(
    changes: dict[str, Any], shape: tuple[int, ...]
) -> None:
    stock = tiny.unet(**changes)
    latents, texts = torch.randn(shape), torch.randn(2 * shape[0], 77, 8)
    ours = FastUNet(stock)
    embedded = ours.embed(torch.tensor([500]))
    found = ours(latents, embedded, ours.read(texts))
    assert difference(found, both_halves(stock, latents, texts)) < EXACT


def test_the_denoiser_with_one_half_after_the_other() -> None:
    stock = tiny.unet()
    latents, texts = torch.randn(2, 4, 3, 8, 8), torch.randn(4, 77, 8)
    ours = FastUNet(stock)
    embedded = ours.embed(torch.tensor([500]))
    shared = ours.begin(latents, embedded)
    halves = [ours.finish(shared, embedded, ours.read(half)) for half in texts.chunk(2)]
    assert difference(torch.cat(halves), both_halves(stock, latents, texts)) < EXACT


def test_a_shot_that_drops_out_takes_only_its_own_text_along() -> None:
    ours = FastUNet(tiny.unet())
    latents, texts = torch.randn(3, 4, 3, 8, 8), torch.randn(3, 77, 8)
    embedded, read = ours.embed(torch.tensor([500])), ours.read(texts)
    left = torch.tensor([0, 2])
    all_three = ours(latents, embedded, read)
    assert difference(ours(latents[left], embedded, read.picked(left)), all_three[left]) < EXACT


def test_pictures_keep_their_channels_last_through_the_whole_denoiser() -> None:
    ours = FastUNet(tiny.unet(**DEEP).float())
    others = []

    def look(part: nn.Module, taken: Any, given: Any) -> None:
        is_picture = isinstance(given, Tensor) and given.dim() == 4
        if is_picture and not given.is_contiguous(memory_format=torch.channels_last):
            others.append(type(part).__name__)

    for part in ours.modules():
        part.register_forward_hook(look)
    latents, texts = torch.randn(1, 4, 3, 16, 16).float(), torch.randn(2, 77, 8).float()
    ours(latents, ours.embed(torch.tensor([500])), ours.read(texts))
    assert not others
    kernels = [part.weight for part in ours.modules() if isinstance(part, nn.Conv2d)]
    assert all(kernel.is_contiguous(memory_format=torch.channels_last) for kernel in kernels)


@pytest.mark.parametrize("size", [(4, 8), (5, 7)])
def test_the_decoder(size: tuple[int, int]) -> None:
    stock = tiny.vae()
    latents = torch.randn(3, 4, *size)
    expected = stock.decode(latents / stock.config.scaling_factor).sample
    assert difference(FastDecoder(stock)(latents), expected) < EXACT


def test_the_stock_networks_are_left_as_they_were() -> None:
    stock, latents, texts = tiny.unet(), torch.randn(1, 4, 3, 8, 8), torch.randn(2, 77, 8)
    before = both_halves(stock, latents, texts)
    FastUNet(stock)
    assert difference(both_halves(stock, latents, texts), before) < EXACT


def test_a_network_of_another_kind_is_refused() -> None:
    other = tiny.unet(
        down_block_types=("DownBlock3D", "CrossAttnDownBlock3D"),
        up_block_types=("CrossAttnUpBlock3D", "UpBlock3D"),
    )
    with pytest.raises(ValueError, match="attend to text"):
        FastUNet(other)
