"""What can only be seen on a card: memory, offloading, copies beside the work, compiling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch

from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.families.text_to_video import ZeroscopePipeline
from rendering.renderers.diffusion.models import MODELS, Sampling
from tests.rendering.diffusion import tiny_zeroscope as tiny
from tests.rendering.diffusion.tiny_zeroscope import film, make_shot

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> Iterator[ZeroscopePipeline]:
    monkeypatch.setenv("COMPILE", "0")
    yield on_card()
    devices.clear()


def on_card() -> ZeroscopePipeline:
    model = replace(MODELS["zeroscope"], sampling={"fast": Sampling(3)})
    parts = tiny.parts()
    for network in (parts.unet, parts.vae, parts.text_encoder):
        network.half()
    return ZeroscopePipeline(parts, model, devices.find_device(), on_part=lambda *part: None)


def are_alike(some: np.ndarray, others: np.ndarray) -> bool:
    """In half precision, by another order of the same sums."""
    return bool(np.abs(some.astype(int) - others).mean() < 4)


def test_the_film_is_that_of_a_processor(plain: ZeroscopePipeline) -> None:
    (here,), (there,) = film(plain, make_shot()), film(tiny.zeroscope(), make_shot())
    assert are_alike(here, there)


@pytest.mark.parametrize("rung", [{"halves": True}, {"offload": True}, {"decoded": 1}])
def test_what_saves_memory_does_not_show(plain: ZeroscopePipeline, rung: dict[str, int]) -> None:
    (usual,), (saving,), (again,) = (
        film(plain, make_shot(), **changed) for changed in ({}, rung, {})
    )
    assert are_alike(usual, saving)
    assert np.array_equal(usual, again)


def test_a_hundred_clips_take_no_more_memory_than_two(plain: ZeroscopePipeline) -> None:
    held = []
    for number in range(100):
        film(plain, make_shot(number), make_shot(-number), offload=number % 7 == 0)
        film(plain, make_shot(number))
        held.append(torch.cuda.memory_allocated())
    assert max(held[2:]) <= held[1]


def test_offloaded_networks_wait_outside_and_nothing_is_left_after_leaving(
    plain: ZeroscopePipeline,
) -> None:
    film(plain, make_shot())
    resident = torch.cuda.memory_allocated()
    film(plain, make_shot(), offload=True)
    assert torch.cuda.memory_allocated() < resident
    plain.leave()
    assert torch.cuda.memory_allocated() < resident / 10


@pytest.mark.slow
def test_the_compiled_film_is_the_plain_one(
    plain: ZeroscopePipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMPILE", "1")
    (eager,), (compiled,) = film(plain, make_shot()), film(on_card(), make_shot())
    assert are_alike(eager, compiled)
