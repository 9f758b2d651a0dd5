"""Our Zeroscope against diffusers' own: the same weights, words and noise give the same film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import DPMSolverMultistepScheduler
from torch import Tensor

from rendering.renderers.base import RenderError, RenderStopped, Shot
from rendering.renderers.diffusion.devices import find_device
from rendering.renderers.diffusion.families.text_to_video import (
    DENOISED,
    ZeroscopePipeline,
    load,
)
from rendering.renderers.diffusion.ladder import Rung
from rendering.renderers.diffusion.models import MODELS, Sampling
from tests.rendering.diffusion import tiny_zeroscope as tiny
from tests.rendering.diffusion.tiny_zeroscope import (
    difference,
    film,
    make_rung,
    make_shot,
    nobody_leaves,
    zeroscope,
)

pytestmark = pytest.mark.filterwarnings(
    # diffusers' DPM-Solver gives tensors to numpy, which wants to be asked in another way
    "ignore:__array__ implementation doesn't accept a copy keyword:DeprecationWarning"
)

CLOSE = 1e-5
ODD = {"width": 72, "height": 40}
"""Latents of 9 × 5: an odd size is halved and must be doubled to the same again."""


def stock_latents(
    shots: Sequence[Shot], rung: Rung, *, karras: bool = False, **options: Any
) -> Tensor:
    stock = tiny.pipeline(**options)
    if karras:
        stock.scheduler = DPMSolverMultistepScheduler.from_config(
            stock.scheduler.config, use_karras_sigmas=True
        )
    return stock(
        [shot.prompt for shot in shots],
        negative_prompt=[MODELS["zeroscope"].negative_prompt] * len(shots),
        width=rung.width,
        height=rung.height,
        num_frames=rung.frames,
        num_inference_steps=shots[0].profile.steps,
        guidance_scale=9.0,
        generator=[torch.Generator().manual_seed(shot.seed) for shot in shots],
        output_type="latent",
    ).frames


# --- The same film --------------------------------------------------------------------


@pytest.mark.parametrize("halves", [False, True], ids=["together", "in turn"])
@pytest.mark.parametrize("kind", ["epsilon", "v_prediction"])
def test_ddim_makes_the_latents_that_diffusers_makes(kind: str, halves: bool) -> None:
    shots, rung = [make_shot(steps=20)], make_rung(halves=halves)
    config = {"prediction_type": kind}
    ours = zeroscope(Sampling(20), scheduler=config)
    found = ours.latents(shots, rung=rung, on_step=nobody_leaves)
    assert difference(found, stock_latents(shots, rung, scheduler=config)) < CLOSE


@pytest.mark.parametrize("halves", [False, True], ids=["together", "in turn"])
def test_karras_makes_the_latents_that_diffusers_makes(halves: bool) -> None:
    shots, rung = [make_shot(steps=12)], make_rung(halves=halves)
    ours = zeroscope(Sampling(12, scheduler="dpm-karras"))
    found = ours.latents(shots, rung=rung, on_step=nobody_leaves)
    assert difference(found, stock_latents(shots, rung, karras=True)) < CLOSE


@pytest.mark.parametrize("halves", [False, True], ids=["together", "in turn"])
def test_a_batch_of_an_odd_size_is_what_diffusers_makes_of_it(halves: bool) -> None:
    shots = [make_shot(1, "a red fox", steps=20), make_shot(2, "two owls at night", steps=20)]
    rung = make_rung(halves=halves, **ODD)
    found = zeroscope(Sampling(20)).latents(shots, rung=rung, on_step=nobody_leaves)
    assert difference(found, stock_latents(shots, rung)) < CLOSE


def test_the_frames_are_those_of_diffusers_up_to_rounding() -> None:
    shot, rung, stock = make_shot(), make_rung(), tiny.pipeline()
    latents = stock_latents([shot], rung)
    pictures = stock.decode_latents(latents)[0].permute(1, 2, 3, 0)
    expected = (pictures / 2 + 0.5).clamp(0, 1).mul(255).round().numpy()
    (found,) = film(zeroscope(), shot)
    assert found.shape == (6, 32, 64, 3)
    assert np.abs(found - expected).max() <= 1


def test_frames_are_whole_arrays_of_bytes() -> None:
    taken = zeroscope().generate([make_shot()], rung=make_rung(), on_step=nobody_leaves)
    for _, frames in taken:
        for frame in frames:
            assert frame.dtype == np.uint8
            assert frame.flags.c_contiguous


@pytest.mark.parametrize("decoded", [1, 4, 6, 100])
def test_the_size_of_the_chunks_does_not_show(decoded: int) -> None:
    (whole,), (chunked,) = (film(zeroscope(), make_shot(), decoded=size) for size in (6, decoded))
    assert np.abs(whole.astype(int) - chunked).max() <= 1


# --- Seeds and company ----------------------------------------------------------------


@pytest.mark.parametrize("scheduler", ["ddim", "lcm"])
def test_a_shot_is_the_same_alone_and_in_company(scheduler: str) -> None:
    ours = zeroscope(Sampling(4, scheduler=scheduler))
    shots = [make_shot(seed, f"number {seed}", steps=4) for seed in (1, 2)]
    together = ours.latents(shots, rung=make_rung(), on_step=nobody_leaves)
    alone = [ours.latents([shot], rung=make_rung(), on_step=nobody_leaves) for shot in shots]
    assert difference(together, torch.cat(alone)) < CLOSE


def test_the_same_seed_gives_the_same_bytes_and_the_next_one_another_take() -> None:
    ours = zeroscope()
    (first,), (again,), (other,) = (film(ours, make_shot(seed)) for seed in (7, 7, 8))
    assert np.array_equal(first, again)
    assert np.abs(first.astype(int) - other).mean() > 1


@pytest.mark.parametrize("seed", [0, -1, 2**63, 2**70])
def test_any_number_is_a_seed(seed: int) -> None:
    assert film(zeroscope(), make_shot(seed))[0].shape == (6, 32, 64, 3)


def test_turbo_takes_its_steps_without_guidance() -> None:
    turbo = Sampling(4, scheduler="lcm", guidance=1.0, turbo=True)
    ours = zeroscope(turbo)
    before = ours.latents([make_shot(steps=4)], rung=make_rung(), on_step=nobody_leaves)
    ours.model = replace(ours.model, negative_prompt="something else")
    after = ours.latents([make_shot(steps=4)], rung=make_rung(), on_step=nobody_leaves)
    assert torch.equal(before, after)


def test_guidance_for_a_share_of_the_steps_lies_between_all_and_none() -> None:
    found = {}
    for share in (0.0, 0.5, 1.0):
        ours = zeroscope(Sampling(4, guided=share))
        found[share] = ours.latents([make_shot(steps=4)], rung=make_rung(), on_step=nobody_leaves)
    unguided = zeroscope(Sampling(4, guidance=1.0))
    none = unguided.latents([make_shot(steps=4)], rung=make_rung(), on_step=nobody_leaves)
    assert torch.equal(found[0.0], none)
    assert not torch.equal(found[0.5], found[0.0])
    assert not torch.equal(found[0.5], found[1.0])


# --- Words ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        " ",
        "a fox",
        "🦊🌲🌙" * 40,
        "x" * 20_000,
        "word " * 4_000,
        "狐狸在雪地里奔跑",
        "a\n\tb\u0000c",
    ],
    ids=["empty", "blank", "short", "emoji", "one long word", "many words", "Chinese", "odd"],
)
def test_any_prompt_is_read_as_diffusers_reads_it(prompt: str) -> None:
    shots, rung = [make_shot(prompt=prompt)], make_rung()
    found = zeroscope().latents(shots, rung=rung, on_step=nobody_leaves)
    assert difference(found, stock_latents(shots, rung)) < CLOSE


def test_a_long_negative_prompt_is_cut_and_read_once() -> None:
    parts = tiny.parts()
    read: list[int] = []
    parts.text_encoder.register_forward_hook(
        lambda network, taken, given: read.append(given[0].shape[0])
    )
    ours = zeroscope(given=parts)
    ours.model = replace(ours.model, negative_prompt="no " * 5_000)
    film(ours, make_shot(1), make_shot(2))
    film(ours, make_shot(3))
    assert read == [2, 1, 1]


# --- Progress and leaving -------------------------------------------------------------


def test_the_share_never_falls_and_every_step_and_chunk_is_told() -> None:
    shares: list[float] = []

    def on_step(share: float) -> list[int]:
        shares.append(share)
        return [0, 1]

    taken = zeroscope().generate([make_shot(1), make_shot(2)], rung=make_rung(), on_step=on_step)
    for _, frames in taken:
        list(frames)
    assert len(set(shares) - {0.0}) == 3 + 2 * 2
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_on_a_processor_every_part_of_a_step_is_told() -> None:
    told: list[float] = []

    def stops(share: float) -> list[int]:
        told.append(share)
        if len(told) == 5:
            raise RenderStopped
        return [0]

    with pytest.raises(RenderStopped):
        next(zeroscope().generate([make_shot(1)], rung=make_rung(), on_step=stops))
    assert told == [0.0] * 5


@pytest.mark.parametrize("scheduler", ["ddim", "dpm-karras", "lcm"])
def test_a_shot_that_leaves_during_a_step_does_not_change_the_others(scheduler: str) -> None:
    ours = zeroscope(Sampling(4, scheduler=scheduler))
    shots = [make_shot(seed, f"number {seed}", steps=4) for seed in (1, 2, 3)]
    told: list[float] = []

    def second_leaves(share: float) -> list[int]:
        told.append(share)
        return [0, 1, 2] if len(told) < 2 else [0, 2]

    taken = ours.generate(shots, rung=make_rung(), on_step=second_leaves)
    found = {place: np.stack(list(frames)) for place, frames in taken}
    assert list(found) == [0, 2]
    for place, frames in found.items():
        (alone,) = film(ours, shots[place])
        assert np.abs(frames.astype(int) - alone).max() <= 1


def test_a_shot_that_leaves_while_it_is_decoded_stops_and_the_next_one_goes_on() -> None:
    shots, told = [make_shot(1), make_shot(2)], []

    def first_leaves_late(share: float) -> list[int]:
        told.append(share)
        return [1] if share > DENOISED else [0, 1]

    taken = zeroscope().generate(shots, rung=make_rung(), on_step=first_leaves_late)
    place, frames = next(taken)
    assert place == 0
    with pytest.raises(RenderStopped):
        list(frames)
    place, frames = next(taken)
    assert place == 1
    assert len(list(frames)) == 6
    assert next(taken, None) is None


def test_a_shot_that_leaves_while_another_is_decoded_is_not_offered() -> None:
    told: list[float] = []

    def second_leaves_late(share: float) -> list[int]:
        told.append(share)
        return [0, 2] if share > DENOISED else [0, 1, 2]

    shots = [make_shot(seed) for seed in (1, 2, 3)]
    taken = zeroscope().generate(shots, rung=make_rung(), on_step=second_leaves_late)
    assert {place: len(list(frames)) for place, frames in taken} == {0: 6, 2: 6}


@pytest.mark.parametrize("at", [1, 3, 4])
def test_what_on_step_raises_comes_out_at_once(at: int) -> None:
    told: list[float] = []

    def stops(share: float) -> list[int]:
        told.append(share)
        if len(told) == at:
            raise RenderStopped
        return [0]

    def make() -> None:
        for _, frames in zeroscope().generate([make_shot()], rung=make_rung(), on_step=stops):
            list(frames)

    with pytest.raises(RenderStopped):
        make()
    assert len(told) == at


# --- Loading --------------------------------------------------------------------------


@pytest.fixture
def in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CPU_DTYPE", "float32")


def loaded(told: list[tuple[str, int, int]] | None = None, **folders: Path) -> ZeroscopePipeline:
    def on_part(what: str, done: int, total: int) -> None:
        if told is not None:
            told.append((what, done, total))

    return load(MODELS["zeroscope"], folders, device=find_device(), on_part=on_part)


@pytest.mark.usefixtures("in_float32")
@pytest.mark.parametrize("old_style", [False, True], ids=["safetensors", "bin"])
def test_a_folder_is_loaded_part_by_part(tmp_path: Path, old_style: bool) -> None:
    folder, told = tiny.save(tmp_path / "model", old_style=old_style), []
    weights = [file for file in folder.rglob("*") if file.suffix in (".bin", ".safetensors")]
    assert {file.suffix for file in weights} == {".bin" if old_style else ".safetensors"}
    ours = loaded(told, model=folder)
    assert told == [("loading", number, 5) for number in range(1, 6)]
    expected = stock_latents([make_shot()], make_rung())
    assert (
        difference(ours.latents([make_shot()], rung=make_rung(), on_step=nobody_leaves), expected)
        < CLOSE
    )


def test_on_a_processor_it_works_in_half_the_bytes(tmp_path: Path) -> None:
    ours = loaded(model=tiny.save(tmp_path))
    found = ours.latents([make_shot()], rung=make_rung(), on_step=nobody_leaves)
    assert found.dtype == torch.float32
    assert difference(found, stock_latents([make_shot()], make_rung())) < 0.2


@pytest.mark.parametrize("damage", ["missing", "cut", "empty"])
@pytest.mark.parametrize("old_style", [False, True], ids=["safetensors", "bin"])
def test_damaged_files_are_told_in_one_sentence(
    tmp_path: Path, old_style: bool, damage: str
) -> None:
    folder = tiny.save(tmp_path / "model", old_style=old_style)
    (file,) = (folder / "unet").glob("diffusion_pytorch_model.*")
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:1000] if damage == "cut" else b"")
    with pytest.raises(RenderError, match="download_models zeroscope"):
        loaded(model=folder)


def test_loading_can_be_stopped_after_each_part(tmp_path: Path) -> None:
    folder = tiny.save(tmp_path)

    def stops(what: str, done: int, total: int) -> None:
        if done == 2:
            raise RenderStopped

    with pytest.raises(RenderStopped):
        load(MODELS["zeroscope"], {"model": folder}, device=find_device(), on_part=stops)
