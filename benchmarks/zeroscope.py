"""Zeroscope on a card: the plain way and ours, in one run, in turn, with random full-size weights.

`python -m benchmarks.zeroscope` needs a CUDA card and no download. Speed does not depend on the
weights' values, but the layers that start as zeros get random ones: none is a no-op, none is timed
for less than it is. Claims are ratios between ways of this same run.

A   plain diffusers: fp16, model offload, DDIM, sliced decoder, export as the plain way does
A2  the same without offload
B0  ours, the same steps and guidance: the same clip, up to rounding
B1  ours with DPM-Solver++ 2M on Karras sigmas, 12 steps
B2  B1, guided for the first 65 % of its steps
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import torch

from benchmarks import zeroscope_parts as parts
from benchmarks.zeroscope_gate import forward_errors, latents_errors
from rendering.filming import film_clip
from rendering.renderers.base import Frame, OnProgress, QualityProfile, Shot
from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.costs import TERA, tflop
from rendering.renderers.diffusion.families.text_to_video import DENOISED, ZeroscopePipeline
from rendering.renderers.diffusion.ladder import Rung
from rendering.renderers.diffusion.models import DRAFT, MODELS, Sampling

RESULTS = Path(__file__).parent / "results"
PROMPT = "cinematic, high quality, beautiful animation, a fox runs through the snow"
SCENES = 5


@dataclass(frozen=True, slots=True)
class Setting:
    """What is made, and how often: two warm-ups and `repeats` timed clips of every way."""

    profile: QualityProfile
    repeats: int
    warm_ups: int
    matrix: int
    """Side of the square matrices whose product gives the card's rate."""
    is_tiny: bool


@dataclass(slots=True)
class Measured:
    """One way's figures; seconds and GiB."""

    way: str
    scenes: list[float] = field(default_factory=list)
    stages: dict[str, float] = field(default_factory=dict)
    peak: float = 0.0
    five_scenes: float | None = None

    @property
    def scene(self) -> float:
        return median(self.scenes)


# --- The ways -----------------------------------------------------------------------


class Plain:
    """The feature sheet's code: a stock pipeline, and its frames given to an exporter."""

    def __init__(self, name: str, made: parts.Parts, *, offload: bool, device: Any) -> None:
        self.name = name
        self.offload = offload
        self.device = device
        self.pipeline = parts.stock_pipeline(made)

    @contextmanager
    def on_card(self) -> Iterator[None]:
        if self.offload:
            self.pipeline.enable_model_cpu_offload(device=self.device)
        else:
            self.pipeline.to(self.device)
        try:
            yield
        finally:
            self.pipeline.remove_all_hooks()
            self.pipeline.to("cpu")
            clear()

    def film(self, shot: Shot, folder: Path) -> None:
        frames = self.pipeline(
            shot.prompt,
            negative_prompt=MODELS["zeroscope"].negative_prompt,
            height=shot.profile.height,
            width=shot.profile.width,
            num_frames=shot.profile.frames,
            num_inference_steps=shot.profile.steps,
            guidance_scale=9.0,
            generator=torch.Generator("cpu").manual_seed(shot.seed),
        ).frames[0]
        parts.export(frames, folder / "clip.mp4", fps=shot.profile.fps)

    def stages(self, shot: Shot) -> dict[str, float]:
        """Seconds of each part of one clip, the device awaited after each."""
        watch = Stopwatch()
        latents = self.pipeline(
            shot.prompt,
            height=shot.profile.height,
            width=shot.profile.width,
            num_frames=shot.profile.frames,
            num_inference_steps=shot.profile.steps,
            guidance_scale=9.0,
            output_type="latent",
            callback=lambda step, t, latents: watch.lap(f"step {step}"),
        ).frames
        watch.lap("tail")
        self.pipeline.decode_latents(latents)
        watch.lap("decoding")
        return watch.stages()


class Ours:
    """The renderer's own pipeline, encoded as the worker does it. All of ours share one."""

    def __init__(self, name: str, pipeline: ZeroscopePipeline, *, sampling: Sampling) -> None:
        self.name = name
        self.pipeline = pipeline
        self.model = replace(MODELS["zeroscope"], sampling={"fast": sampling})

    @contextmanager
    def on_card(self) -> Iterator[None]:
        self.pipeline.model = self.model
        try:
            yield
        finally:
            self.pipeline.leave()
            clear()

    def film(self, shot: Shot, folder: Path) -> None:
        drawn = _Given(self._frames(shot, lambda share: [0]))
        film_clip(
            drawn,
            shot,
            clip=folder / "clip.mp4",
            poster=folder / "poster.jpg",
            on_progress=lambda share, note=None: None,
        )

    def stages(self, shot: Shot) -> dict[str, float]:
        watch = Stopwatch()
        steps = iter(range(10_000))

        def on_step(share: float) -> list[int]:
            watch.lap("decoding" if share > DENOISED else f"step {next(steps)}")
            return [0]

        for _ in self._frames(shot, on_step):
            watch.lap("decoding")
        return watch.stages()

    def _frames(self, shot: Shot, on_step: Callable[[float], Sequence[int]]) -> Iterator[Frame]:
        profile = replace(shot.profile, name="fast")
        rung = Rung("scene", profile.frames, profile.width, profile.height)
        shot = replace(shot, profile=profile)
        for _, frames in self.pipeline.generate([shot], rung=rung, on_step=on_step):
            yield from frames


@dataclass(frozen=True, slots=True)
class _Given:
    drawn: Iterator[Frame]

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        return self.drawn


class Stopwatch:
    """Laps of one clip, each ended when the device has done what was asked of it."""

    def __init__(self) -> None:
        wait()
        self._last = time.perf_counter()
        self._laps: list[tuple[str, float]] = []

    def lap(self, name: str) -> None:
        wait()
        now = time.perf_counter()
        self._laps.append((name, now - self._last))
        self._last = now

    def stages(self) -> dict[str, float]:
        """The first step carries the text encoding: what it has more than the median step."""
        steps = [seconds for name, seconds in self._laps if name.startswith("step")]
        usual = median(steps)
        decoding = sum(seconds for name, seconds in self._laps if name == "decoding")
        return {
            "text encoding": max(0.0, steps[0] - usual),
            "a step": usual,
            "decoding and copy": decoding,
        }


# --- Measuring ----------------------------------------------------------------------


def measure(ways: Sequence[Plain | Ours], setting: Setting) -> list[Measured]:
    """Every way in turn, round after round, so that a warm or a busy moment hits them all."""
    measured = {way.name: Measured(way.name) for way in ways}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for way in ways:
            with way.on_card():
                for _ in range(setting.warm_ups):
                    way.film(_shot(way, setting), folder)
        for number in range(setting.repeats):
            for way in ways:
                print(f"round {number + 1} of {setting.repeats}: {way.name}", flush=True)
                with way.on_card():
                    _round(way, setting, folder, measured[way.name], is_last=number == 0)
    return list(measured.values())


def _round(
    way: Plain | Ours, setting: Setting, folder: Path, measured: Measured, *, is_last: bool
) -> None:
    shot = _shot(way, setting)
    way.film(shot, folder)  # moved to the card just now
    reset_peak()
    measured.scenes.append(timed(lambda: way.film(shot, folder)))
    measured.peak = max(measured.peak, peak())
    if is_last:
        measured.stages = way.stages(shot)
        if way.name in ("A", "B0"):
            five = [replace(shot, seed=seed) for seed in range(SCENES)]
            measured.five_scenes = timed(lambda: [way.film(one, folder) for one in five])


def _shot(way: Plain | Ours, setting: Setting) -> Shot:
    profile = setting.profile
    if isinstance(way, Ours):
        profile = replace(profile, steps=way.model.sampling["fast"].steps)
    return Shot(text="A fox runs through the snow.", prompt=PROMPT, seed=7, profile=profile)


def timed(act: Callable[[], object]) -> float:
    wait()
    began = time.perf_counter()
    act()
    wait()
    return time.perf_counter() - began


def wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def clear() -> None:
    gc.collect()
    devices.clear()


def reset_peak() -> None:
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()


def peak() -> float:
    """GiB at the most since the last reset; 0.0 without a card."""
    return torch.cuda.max_memory_allocated() / devices.GIB if torch.cuda.is_available() else 0.0


def matrix_rate(side: int, device: devices.Device) -> float:
    """FLOP/s of a square matrix product in the weights' precision: the best of five."""
    dtype = device.dtype("float16")
    left, right = (torch.randn(side, side, device=device.kind).to(dtype) for _ in range(2))
    left @ right
    best = min(timed(lambda: left @ right) for _ in range(5))
    return 2 * side**3 / best


# --- Cold start ---------------------------------------------------------------------


def cold_start(made: parts.Parts, setting: Setting) -> dict[str, float]:
    """Seconds from a new process to its first clip's file: without and with a compile cache."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts.save(made, folder / "models" / MODELS["zeroscope"].source.repo)
        environment = os.environ | {
            "MODEL_DIR": str(folder / "models"),
            "HF_HUB_OFFLINE": "1",
            "COMPILE_CACHE_DIR": str(folder / "compiled"),
        }
        command = [sys.executable, "-m", "benchmarks.zeroscope_cold", str(folder)]
        command += [str(value) for value in _numbers(setting.profile)]
        seconds = {}
        for what in ("cold start, nothing compiled", "cold start, warm compile cache"):
            began = time.perf_counter()
            subprocess.run(command, env=environment, check=True)
            seconds[what] = time.perf_counter() - began
        return seconds


def _numbers(profile: QualityProfile) -> tuple[int, ...]:
    return profile.width, profile.height, profile.frames, profile.steps


# --- Table --------------------------------------------------------------------------


def rows(measured: Sequence[Measured], *, rate: float, setting: Setting) -> list[list[str]]:
    plain = measured[0].scene
    work = (tflop(MODELS["zeroscope"], setting.profile) or 0.0) * TERA
    table = [["way", "scene", "spread", "A / it", "of the matrix rate", "peak", "five scenes"]]
    for one in measured:
        is_whole = one.way in ("A", "A2", "B0") and not setting.is_tiny
        share = work / one.scene / rate if is_whole else None
        table.append(
            [
                one.way,
                f"{one.scene:.3f} s",
                f"{min(one.scenes):.3f} to {max(one.scenes):.3f}",
                f"{plain / one.scene:.2f}",
                "" if share is None else f"{share:.0%}",
                f"{one.peak:.2f} GiB",
                "" if one.five_scenes is None else f"{one.five_scenes:.2f} s",
            ]
        )
    return table


def show(table: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for number, row in enumerate(table):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


def main() -> None:
    setting = _setting()
    device = devices.find_device()
    if not device.is_cuda and not setting.is_tiny:
        sys.exit("No CUDA card here. --tiny tries the program itself on a processor.")
    made = parts.build(device, is_tiny=setting.is_tiny)
    steps = setting.profile.steps
    ours = ZeroscopePipeline(made.copied(), MODELS["zeroscope"], device, on_part=_say)
    ways: list[Plain | Ours] = [
        Plain("A", made, offload=device.is_cuda, device=device.kind),
        Plain("A2", made, offload=False, device=device.kind),
        Ours("B0", ours, sampling=Sampling(steps)),
        Ours("B1", ours, sampling=replace(DRAFT, guided=1.0)),
        Ours("B2", ours, sampling=DRAFT),
    ]
    rate = matrix_rate(setting.matrix, device)
    errors = forward_errors(made, device, setting.profile)
    errors |= latents_errors(made, ours, device, _shot(ways[2], setting))
    ours.leave()
    measured = measure(ways, setting)
    cold = cold_start(made, setting)
    report(device, setting, measured, rate=rate, errors=errors, cold=cold)


def _say(what: str, done: int, total: int) -> None:
    print(f"{what}: {done} of {total}", flush=True)


def report(
    device: devices.Device,
    setting: Setting,
    measured: Sequence[Measured],
    *,
    rate: float,
    errors: dict[str, float],
    cold: dict[str, float],
) -> None:
    print(f"\n{device.name}, torch {torch.__version__}, {_numbers(setting.profile)}")
    print(f"matrix product: {rate / 1e12:.1f} TFLOP/s\n")
    show(rows(measured, rate=rate, setting=setting))
    for one in measured:
        stages = ", ".join(f"{name} {1000 * value:.1f} ms" for name, value in one.stages.items())
        print(f"{one.way}: {stages}")
    for name, value in (errors | cold).items():
        print(f"{name}: {value:.4g}")
    RESULTS.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    result = {
        "at": now.isoformat(),
        "device": asdict(device),
        "torch": torch.__version__,
        "python": platform.python_version(),
        "profile": asdict(setting.profile),
        "matrix_flops": rate,
        "ways": [asdict(one) for one in measured],
        "errors": errors,
        "cold_start": cold,
    }
    (RESULTS / f"zeroscope-{now:%Y%m%d-%H%M%S}.json").write_text(json.dumps(result, indent=2))


def _setting() -> Setting:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--quality", choices=("fast", "high"), default="fast")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--tiny", action="store_true", help="a tiny network, on any processor")
    options = parser.parse_args()
    profile = MODELS["zeroscope"].profile(options.quality)
    if options.tiny:
        profile = replace(profile, width=64, height=32, frames=4, steps=3)
    return Setting(
        profile=profile,
        repeats=1 if options.tiny else options.repeats,
        warm_ups=1 if options.tiny else 2,
        matrix=256 if options.tiny else 8192,
        is_tiny=options.tiny,
    )


if __name__ == "__main__":
    main()
