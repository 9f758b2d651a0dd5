"""HD: the second pass makes of the first one's film what diffusers makes of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import VideoToVideoSDPipeline
from diffusers.models.autoencoders import vae as stock_vae
from diffusers.pipelines.deprecated.text_to_video_synthesis import (
    pipeline_text_to_video_synth_img2img as stock_second_pass,
)
from torch import Tensor
from torch.nn.functional import interpolate

from rendering.renderers.diffusion.devices import Device, find_device
from rendering.renderers.diffusion.families.passes import covering
from rendering.renderers.diffusion.families.text_to_video import (
    DENOISED,
    ZeroscopePipeline,
    load,
)
from rendering.renderers.diffusion.models import MODELS, Sampling, VideoModel
from tests.rendering.diffusion import tiny_zeroscope as tiny
from tests.rendering.diffusion.tiny_zeroscope import (
    difference,
    film,
    make_rung,
    make_shot,
    nobody_leaves,
)

HD = {"width": 128, "height": 64}
STEPS = MODELS["zeroscope-xl"].sampling["hd"].steps
CPU = Device("cpu", "a processor", 0)
TURN = DENOISED * (64 * 32) / (64 * 32 + 128 * 64)
"""Share of the work that is done when the first pass is."""


def small_model() -> VideoModel:
    return replace(MODELS["zeroscope"], width=64, height=32, sampling={"hd": Sampling(3)})


def with_second_pass() -> ZeroscopePipeline:
    return ZeroscopePipeline(
        tiny.parts(0), small_model(), CPU, on_part=lambda *part: None, second=tiny.parts(1)
    )


def hd_shot(seed: int = 7, **profile: Any) -> Any:
    return make_shot(seed, quality="hd", **(HD | profile))


def hd_rung(**changed: Any) -> Any:
    return make_rung(second_pass=True, **(HD | changed))


class Draws:
    """Our noise for a shot, in the order and shapes in which the stock pipeline asks for it."""

    def __init__(self, seed: int, first: tuple[int, ...], then: tuple[int, ...]) -> None:
        generator = torch.Generator().manual_seed(seed)
        torch.randn(first, generator=generator)
        self._left = iter([torch.randn(then, generator=generator) for _ in range(2)])

    def __call__(self, shape: Any, **options: Any) -> Tensor:
        drawn = next(self._left).transpose(0, 1)
        assert drawn.shape == shape
        return drawn


def by_diffusers(monkeypatch: pytest.MonkeyPatch, seed: int) -> Tensor:
    first, second = tiny.pipeline(0), VideoToVideoSDPipeline(**tiny.pipeline(1).components)
    second.set_progress_bar_config(disable=True)
    words = {"prompt": "a red fox", "negative_prompt": MODELS["zeroscope"].negative_prompt}
    latents = first(
        **words,
        width=64,
        height=32,
        num_frames=6,
        num_inference_steps=3,
        generator=torch.Generator().manual_seed(seed),
        output_type="latent",
    ).frames
    pictures = first.decode_latents(latents)[0].transpose(0, 1).clamp(-1, 1)
    large = interpolate(pictures, size=(64, 128), mode="bicubic", align_corners=False)
    large = large.clamp(-1, 1)
    draws = Draws(seed, (4, 6, 4, 8), (4, 6, 8, 16))
    monkeypatch.setattr(stock_vae, "randn_tensor", draws)
    monkeypatch.setattr(stock_second_pass, "randn_tensor", draws)
    return second(
        **words,
        video=(large / 2 + 0.5)[None],
        strength=0.6,
        num_inference_steps=STEPS,
        guidance_scale=9.0,
        output_type="latent",
    ).frames


@pytest.mark.parametrize("decoded", [6, 4])
def test_the_second_pass_makes_the_latents_that_diffusers_makes(
    monkeypatch: pytest.MonkeyPatch, decoded: int
) -> None:
    rung = hd_rung(decoded=decoded)
    found = with_second_pass().latents([hd_shot()], rung=rung, on_step=nobody_leaves)
    assert difference(found, by_diffusers(monkeypatch, 7)) < 1e-5


def test_a_clip_in_hd_has_the_size_that_was_asked_for() -> None:
    (found,) = film(with_second_pass(), hd_shot(), second_pass=True, **HD)
    assert found.shape == (6, 64, 128, 3)


def test_shots_are_the_same_alone_and_in_company_and_offloaded() -> None:
    ours = with_second_pass()
    together = film(ours, hd_shot(1), hd_shot(2), second_pass=True, **HD)
    for seed, frames in enumerate(together, start=1):
        (alone,) = film(ours, hd_shot(seed), second_pass=True, offload=True, halves=True, **HD)
        assert np.abs(frames.astype(int) - alone).max() <= 1


def test_the_share_never_falls_over_both_passes() -> None:
    shares: list[float] = []

    def on_step(share: float) -> list[int]:
        shares.append(share)
        return [0]

    for _, frames in with_second_pass().generate([hd_shot()], rung=hd_rung(), on_step=on_step):
        list(frames)
    assert shares == sorted(shares)
    steps = sorted(set(shares) - {0.0})
    assert steps[2] == TURN, "the first pass is the smaller part"
    assert shares[-1] == 1.0


@pytest.mark.parametrize("at", [1, 3, 7, 10], ids=["between", "enlarging", "encoding", "second"])
def test_a_shot_may_leave_in_any_part_of_it(at: int) -> None:
    told: list[float] = []

    def first_leaves(share: float) -> list[int]:
        if share >= TURN:
            told.append(share)
        return [0, 1] if len(told) < at else [1]

    ours = with_second_pass()
    taken = ours.generate([hd_shot(1), hd_shot(2)], rung=hd_rung(), on_step=first_leaves)
    found = {place: np.stack(list(frames)) for place, frames in taken}
    (alone,) = film(ours, hd_shot(2), second_pass=True, **HD)
    assert list(found) == [1]
    assert np.abs(found[1].astype(int) - alone).max() <= 1


def test_both_models_are_loaded_from_their_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CPU_DTYPE", "float32")
    folders = {"model": tiny.save(tmp_path / "a", 0), "second_pass": tiny.save(tmp_path / "b", 1)}
    told: list[tuple[int, int]] = []
    ours = load(
        small_model(),
        folders,
        device=find_device(),
        on_part=lambda what, done, total: told.append((done, total)),
    )
    assert told == [(number, 10) for number in range(1, 11)]
    found = ours.latents([hd_shot()], rung=hd_rung(), on_step=nobody_leaves)
    made = with_second_pass().latents([hd_shot()], rung=hd_rung(), on_step=nobody_leaves)
    assert difference(found, made) < 1e-5


@pytest.mark.parametrize("size", [(576, 1024), (100, 100), (320, 576), (321, 577)])
def test_pictures_are_enlarged_to_cover_the_size_and_cut_around_the_middle(
    size: tuple[int, int],
) -> None:
    ramp = torch.linspace(-1, 1, 576).expand(1, 3, 320, 576)
    found = covering(ramp, size)
    assert found.shape == (1, 3, *size)
    middle = found[0, 0, 0, size[1] // 2 - 1 : size[1] // 2 + 1].mean()
    assert abs(float(middle)) < 0.01
