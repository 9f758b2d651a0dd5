"""Short memory: what is decoded in smaller pieces, who is on the card, what is left behind."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.families import text_to_video
from rendering.renderers.diffusion.families.offloading import Card, Part
from rendering.renderers.diffusion.families.text_to_video import ZeroscopeParts, ZeroscopePipeline
from rendering.renderers.diffusion.models import MODELS, Sampling
from tests.rendering.diffusion import tiny_zeroscope as tiny
from tests.rendering.diffusion.tiny_zeroscope import (
    film,
    make_rung,
    make_shot,
    nobody_leaves,
    zeroscope,
)

# --- Decoding -------------------------------------------------------------------------


def parts_short_of_memory(fits: Callable[[int, torch.Tensor], bool]) -> ZeroscopeParts:
    """Decoding fails where `fits`, given the number of the attempt and the latents, says no."""
    parts, attempts = tiny.parts(), []

    def look(layer: nn.Module, taken: tuple[torch.Tensor, ...]) -> None:
        attempts.append(taken[0])
        if not fits(len(attempts), taken[0]):
            raise torch.OutOfMemoryError("CUDA out of memory.")

    parts.vae.decoder.conv_in.register_forward_pre_hook(look)
    return parts


def test_no_room_before_the_first_frame_is_told() -> None:
    ours = zeroscope(given=parts_short_of_memory(lambda attempt, latents: False))
    with pytest.raises(torch.OutOfMemoryError):
        film(ours, make_shot())


def test_no_room_later_makes_the_chunks_smaller(caplog: pytest.LogCaptureFixture) -> None:
    (whole,) = film(zeroscope(), make_shot())
    fits = parts_short_of_memory(lambda attempt, latents: attempt == 1 or len(latents) == 1)
    with caplog.at_level(logging.WARNING, logger="rendering"):
        (found,) = film(zeroscope(given=fits), make_shot(), decoded=4)
    assert np.abs(whole.astype(int) - found).max() <= 1
    assert [record.args for record in caplog.records] == [(2,), (1,)]


def test_no_room_for_a_single_frame_goes_on_without_the_card() -> None:
    (whole,) = film(zeroscope(), make_shot())
    # on this "card" the decoder works in float64, and in float32 without it
    fits = parts_short_of_memory(
        lambda number, latents: number == 1 or latents.dtype == torch.float32
    )
    fits.vae.double()
    (found,) = film(zeroscope(given=fits), make_shot(), decoded=4)
    assert np.abs(whole.astype(int) - found).max() <= 1


def test_the_second_shot_of_a_batch_never_fails_for_memory() -> None:
    wholes = film(zeroscope(), make_shot(1), make_shot(2))
    fits = parts_short_of_memory(lambda attempt, latents: attempt <= 2 or len(latents) == 1)
    found = film(zeroscope(given=fits), make_shot(1), make_shot(2), decoded=3)
    for whole, frames in zip(wholes, found, strict=True):
        assert np.abs(whole.astype(int) - frames).max() <= 1


def test_the_next_clip_is_decoded_in_whole_chunks_again() -> None:
    sizes: list[int] = []

    def fits(attempt: int, latents: torch.Tensor) -> bool:
        sizes.append(len(latents))
        return attempt != 2

    ours = zeroscope(given=parts_short_of_memory(fits))
    film(ours, make_shot(), decoded=4)
    sizes.clear()
    film(ours, make_shot(), decoded=4)
    assert sizes == [4, 2]


def test_other_errors_while_decoding_are_not_hidden() -> None:
    parts = tiny.parts()

    def breaks(layer: nn.Module, taken: Any) -> None:
        raise RuntimeError("something else")

    parts.vae.decoder.conv_in.register_forward_pre_hook(breaks)
    with pytest.raises(RuntimeError, match="something else"):
        film(zeroscope(given=parts), make_shot())


# --- Who is on the card ---------------------------------------------------------------


class Seen(Part):
    """A part of which one sees whether it is on the card."""

    def __init__(self, name: str, there: set[str]) -> None:
        super().__init__(nn.Identity(), device=torch.device("meta"))
        self.name, self.there = name, there

    def bring(self) -> None:
        self.there.add(self.name)

    def park(self) -> bool:
        self.there.discard(self.name)
        return True


def card_with(*names: str) -> tuple[Card, set[str], list[Part]]:
    there: set[str] = set()
    card = Card("meta")
    return card, there, [card.add(Seen(name, there)) for name in names]


def test_a_card_with_room_holds_all_that_work_and_nobody_else() -> None:
    card, there, (text, network, other) = card_with("text", "network", "other")
    card.use(other)
    card.settle([text, network], offload=False)
    assert there == {"text", "network"}


def test_a_narrow_card_holds_the_one_that_works() -> None:
    card, there, (text, network) = card_with("text", "network")
    card.settle([text, network], offload=True)
    assert there == set()
    for part in (text, network, text):
        card.use(part)
        assert there == {part.name}


def test_a_card_that_was_narrow_holds_all_again() -> None:
    card, there, parts = card_with("text", "network")
    card.settle(parts, offload=True)
    card.use(parts[0])
    card.settle(parts, offload=False)
    assert there == {"text", "network"}
    card.clear()
    assert there == set()


def test_every_network_is_called_to_the_card_before_it_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Part] = []

    class Watched(Card):
        def use(self, part: Part) -> None:
            asked.append(part)
            super().use(part)

    monkeypatch.setattr(text_to_video, "Card", Watched)
    parts, worked = tiny.parts(), []
    first_layers = {
        "reading": parts.text_encoder,
        "denoising": parts.unet.conv_in,
        "drawing": parts.vae.decoder.conv_in,
    }
    for name, layer in first_layers.items():
        layer.register_forward_hook(lambda *_, name=name: worked.append((name, asked[-1])))
    film(zeroscope(given=parts), make_shot(), offload=True)
    by_name = {name: {part for work, part in worked if work == name} for name in first_layers}
    assert [len(used) for used in by_name.values()] == [1, 1, 1]
    assert len(set.union(*by_name.values())) == 3


@pytest.mark.parametrize("scheduler", ["ddim", "dpm-karras", "lcm"])
@pytest.mark.parametrize("hd", [False, True], ids=["one pass", "two passes"])
def test_nothing_but_noise_and_words_comes_from_another_device(
    monkeypatch: pytest.MonkeyPatch, scheduler: str, hd: bool
) -> None:
    monkeypatch.setattr(Part, "park", lambda part: False)  # a meta device gives nothing back
    with torch.device("meta"):
        parts, second = tiny.parts(), tiny.parts()
    sampling = Sampling(4, scheduler, guided=0.6)
    model = replace(MODELS["zeroscope"], width=64, height=32, sampling={"hd": sampling})
    device = Device("meta", "shapes without values", 0)
    ours = ZeroscopePipeline(parts, model, device, on_part=lambda *part: None, second=second)
    told: list[float] = []

    def second_leaves(share: float) -> list[int]:
        told.append(share)
        return [0, 1, 2] if len(told) < 2 else [0, 2]

    shots = [make_shot(seed, quality="hd", steps=4) for seed in range(3)]
    rung = make_rung(second_pass=hd, halves=hd)
    found = ours.latents(shots, rung=rung, on_step=second_leaves)
    assert found.device.type == "meta"
    assert found.shape == (2, 4, 6, 4, 8)


def test_offloading_does_not_show() -> None:
    ours = zeroscope()
    (resident,), (offloaded,), (again,) = (
        film(ours, make_shot(), offload=offload) for offload in (False, True, False)
    )
    assert np.array_equal(resident, offloaded)
    assert np.array_equal(resident, again)


# --- What is left behind --------------------------------------------------------------


def tensors_alive() -> int:
    gc.collect()
    return sum(issubclass(type(thing), torch.Tensor) for thing in gc.get_objects())


def test_clips_leave_nothing_behind_whatever_became_of_them() -> None:
    ours = zeroscope()

    def stops(share: float) -> list[int]:
        if share > 0.5:
            raise InterruptedError
        return [0]

    def a_day() -> int:
        film(ours, make_shot(1), make_shot(2))
        film(ours, make_shot(3), halves=True, offload=True)
        next(ours.generate([make_shot(4)], rung=make_rung(), on_step=nobody_leaves))
        with pytest.raises(InterruptedError):
            next(ours.generate([make_shot(5)], rung=make_rung(), on_step=stops))
        return tensors_alive()

    first = a_day()
    assert [a_day() for _ in range(3)] == [first] * 3
