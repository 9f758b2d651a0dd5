"""Which qualities of a model a device has room for."""

from __future__ import annotations

import math

from rendering.renderers.base import QualityProfile

from .devices import CPU_SHARE, GIB, Device, cpu_dtype
from .families import FAMILIES
from .ladder import SPARE, Rung, needed, rungs
from .models import VideoModel

CONTEXT = 0.5
"""GiB that a card's own context takes."""


def fitting(model: VideoModel, device: Device) -> list[str]:
    """The qualities that the device makes as they were asked for: with all frames, in full size.

    Without a card only those with distilled weights: others would take hours.
    """
    room = room_on(device)
    return [
        quality
        for quality, sampling in model.sampling.items()
        if (device.is_cuda or sampling.turbo)
        and least_needed(model, model.profile(quality), on_card=device.is_cuda) <= room
    ]


def room_on(device: Device) -> float:
    """GiB that a model may take of that device when nothing else is on it."""
    if device.is_cuda:
        return device.memory / GIB - CONTEXT
    return device.memory / GIB * CPU_SHARE


def least_needed(model: VideoModel, profile: QualityProfile, *, on_card: bool) -> float:
    """GiB of the lowest rung of the ladder that still makes what was asked for."""
    abilities = FAMILIES[model.pipeline].abilities.on(card=on_card)
    every = list(rungs(model, profile, abilities=abilities))
    whole = [rung for rung in every if _is_whole(rung, every[0])]
    own = needed(model, profile, whole[-1])
    return (own if on_card else own * _width_on_processor()) + SPARE


def least_card(model: VideoModel) -> int:
    """GiB of the smallest card that makes one of its qualities."""
    profiles = [model.profile(quality) for quality in model.sampling]
    needs = [least_needed(model, profile, on_card=True) for profile in profiles]
    return math.ceil(min(needs) + CONTEXT)


def _is_whole(rung: Rung, top: Rung) -> bool:
    shown = (rung.frames, rung.width, rung.height, rung.second_pass)
    return shown == (top.frames, top.width, top.height, top.second_pass)


def _width_on_processor() -> int:
    """How many times two bytes a number takes there."""
    return 2 if cpu_dtype() == "float32" else 1
