"""What the device can do: `python -m rendering.renderers.diffusion.probing` says it as JSON.

In a process of its own, once, when a worker starts: whoever forks must not have touched a card.

speed   how fast the device works, measured (imports torch)
"""

from __future__ import annotations

import traceback
from typing import Any

from rendering.renderers.diffusion import costs
from rendering.renderers.diffusion.devices import GIB, Device, find_device, processor
from rendering.renderers.diffusion.fitting import fitting
from rendering.renderers.diffusion.models import MODELS, VideoModel
from rendering.renderers.diffusion.packages import INSTALL, installed

BROKEN = "Looking at the device failed: {error}. The worker’s log says more."
TOO_SMALL = "No model for generated video fits into the {memory:.0f} GB of this {kind}."
KINDS = {"cuda": "card", "cpu": "machine"}


def look() -> dict[str, Any]:
    """The device, what each model can make on it in how many seconds, and what is in the way."""
    nothing: dict[str, Any] = {
        "device": processor(),
        "device_kind": "",
        "memory": None,
        "abilities": {},
    }
    if not installed():
        return nothing | {"problem": INSTALL}
    try:
        device = find_device()
        abilities = abilities_of(device, speed=measured_speed(device))
    except Exception as error:  # a driver that does not fit, a broken installation, no memory
        traceback.print_exc()
        return nothing | {"problem": BROKEN.format(error=error or type(error).__name__)}
    too_small = TOO_SMALL.format(memory=device.memory / GIB, kind=KINDS[device.kind])
    return {
        "device": device.name,
        "device_kind": device.kind,
        "memory": device.memory,
        "abilities": abilities,
        "problem": "" if abilities else too_small,
    }


def abilities_of(device: Device, *, speed: float) -> dict[str, dict[str, float | None]]:
    """{model: {quality: seconds a scene, or None}} of what fits, at that speed in FLOP/s."""
    offered = [model for model in MODELS.values() if model.offered]
    made = {model.name: _seconds(model, device, speed) for model in offered}
    return {name: qualities for name, qualities in made.items() if qualities}


def _seconds(model: VideoModel, device: Device, speed: float) -> dict[str, float | None]:
    fits = {quality: model.profile(quality) for quality in fitting(model, device)}
    return {name: costs.seconds(model, profile, speed=speed) for name, profile in fits.items()}


def measured_speed(device: Device) -> float:
    """FLOP/s that a clip really gets there."""
    from . import speed

    return speed.of_card() if device.is_cuda else speed.of_processor()
