"""Generated video without a card: is the time that is promised before the time that it takes?

`python -m benchmarks.zeroscope_processor` asks the worker's own probe, then makes one clip of the
`turbo` quality with random full-size weights, in the precision and on the rung that a worker takes.
It takes as long as it promises: some minutes to a quarter of an hour.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace

from benchmarks.figures import Figure, print_table
from benchmarks.zeroscope_parts import build
from rendering.renderers.base import Shot
from rendering.renderers.diffusion import costs
from rendering.renderers.diffusion.devices import find_device
from rendering.renderers.diffusion.families import FAMILIES
from rendering.renderers.diffusion.families.text_to_video import ZeroscopePipeline
from rendering.renderers.diffusion.ladder import ladder
from rendering.renderers.diffusion.models import MODELS
from rendering.renderers.diffusion.probing import measured_speed

ALLOWED = 1.5


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--frames", type=int, default=24, help="fewer take less time")
    frames = parser.parse_args().frames
    device = find_device()
    if device.is_cuda:
        parser.error("There is a card here; benchmarks.zeroscope measures it.")
    model = MODELS["zeroscope"]
    profile = replace(model.profile("turbo"), frames=frames)
    promised = costs.seconds(model, profile, speed=measured_speed(device)) or 0.0
    print(f"promised: {promised:.0f} s", flush=True)
    parts = build(device, is_tiny=False).copied()
    pipeline = ZeroscopePipeline(parts, model, device, on_part=lambda *_: None)
    abilities = FAMILIES[model.pipeline].abilities.on(card=False)
    rung = ladder(model, profile, abilities=abilities, free=device.free())[0]
    shot = Shot(text="A fox runs.", prompt="a fox runs", seed=1, profile=profile)
    began = time.perf_counter()

    def on_step(share: float) -> list[int]:
        print(f"{share:4.0%} after {time.perf_counter() - began:.0f} s", flush=True)
        return [0]

    for _, made in pipeline.generate([shot], rung=rung, on_step=on_step):
        count = sum(1 for _ in made)
    took = time.perf_counter() - began
    ratio = max(took / promised, promised / took)
    print_table(
        [
            Figure(f"turbo, {count} frames, rung {rung.name}: promised", promised, "s"),
            Figure("taken", took, "s"),
            Figure("off by a factor of", ratio, "", ALLOWED),
        ],
        machine=device.name,
    )


if __name__ == "__main__":
    main()
