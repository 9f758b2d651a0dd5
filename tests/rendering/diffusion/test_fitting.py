"""What a device has room for, by the model's own numbers."""

from __future__ import annotations

import pytest

from rendering.renderers.diffusion.devices import GIB, Device
from rendering.renderers.diffusion.fitting import fitting
from rendering.renderers.diffusion.models import MODELS

ZEROSCOPE = MODELS["zeroscope"]


def card(gib: float) -> Device:
    return Device("cuda", "a card", int(gib * GIB))


def processor(gib: float) -> Device:
    return Device("cpu", "8 processor cores", int(gib * GIB))


@pytest.mark.parametrize(
    ("gib", "qualities"),
    [
        (3, []),
        (6, ["fast", "high", "draft", "turbo"]),
        (24, ["fast", "high", "hd", "draft", "turbo"]),
    ],
)
def test_a_card_makes_what_it_has_room_for(gib: float, qualities: list[str]) -> None:
    assert fitting(ZEROSCOPE, card(gib)) == qualities


def test_a_processor_makes_only_what_does_not_take_hours() -> None:
    assert fitting(ZEROSCOPE, processor(16)) == ["turbo"]
    assert fitting(ZEROSCOPE, processor(4)) == []


def test_twice_as_wide_numbers_take_twice_the_room(monkeypatch: pytest.MonkeyPatch) -> None:
    assert fitting(ZEROSCOPE, processor(8)) == ["turbo"]
    monkeypatch.setenv("CPU_DTYPE", "float32")
    assert fitting(ZEROSCOPE, processor(8)) == []


def test_a_model_without_a_quick_quality_needs_a_card() -> None:
    slow = [model for model in MODELS.values() if not any(s.turbo for s in model.sampling.values())]
    assert slow
    assert not any(fitting(model, processor(512)) for model in slow)
