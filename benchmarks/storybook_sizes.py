"""The storybook at every size: time per frame, peak memory, and whether both grow evenly."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure
from benchmarks.storybook import SCENES, film, processor_seconds, shot_of
from rendering.renderers import get_renderer
from rendering.renderers.base import QualityProfile

TEXT = SCENES[1]
"""The one with the most layers."""

SIZES = {
    "576×320, 8 frames a second, 3 s": (576, 320, 8, 24),
    "576×320, 8 frames a second, 30 s": (576, 320, 8, 240),
    "1280×720, 24 frames a second, 3 s": (1280, 720, 24, 72),
    "1920×1080, 30 frames a second, 10 s": (1920, 1080, 30, 300),
    "3840×2160, 30 frames a second, 2 s": (3840, 2160, 30, 60),
}


def measure() -> list[Figure]:
    figures = []
    told = {}
    for name, size in SIZES.items():
        told[name] = run(*size)
        seconds = size[3] / size[2]
        figures += [
            Figure(name, told[name]["film"], f"s of a core to make {seconds:g} s"),
            Figure("… drawing one frame", 1000 * told[name]["frame"], "ms"),
            Figure("… peak memory of the process", told[name]["peak"], "MB", limit(size)),
        ]
    small, long, _, _, large = told.values()
    pixels = (3840 * 2160) / (576 * 320)
    return [
        *figures,
        Figure("a frame of 30 s beside one of 3 s", long["frame"] / small["frame"], "times", 1.5),
        Figure(
            f"a 2160p frame beside a 320p one with {pixels:.0f} times fewer pixels",
            large["frame"] / small["frame"],
            "times",
            1.5 * pixels,
        ),
    ]


def limit(size: tuple[int, int, int, int]) -> float | None:
    return 600 if size[1] <= 1080 else None


def run(*size: int) -> dict[str, Any]:
    """What one process of its own says of one scene of that size."""
    command = [sys.executable, "-m", "benchmarks.storybook_sizes", *map(str, size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def report(width: int, height: int, fps: int, frames: int) -> dict[str, float]:
    profile = QualityProfile("any", width, height, fps, frames, 1)
    spent = film(TEXT, profile)
    return {"film": spent, "peak": peak_megabytes(), "frame": seconds_per_frame(profile)}


def seconds_per_frame(profile: QualityProfile) -> float:
    """Of drawing alone, after all that is drawn once."""
    renderer = get_renderer("storybook")
    drawn = renderer.frames(shot_of(TEXT, profile), on_progress=lambda share, note=None: None)
    next(drawn)
    begun = processor_seconds()
    for _ in drawn:
        pass
    return (processor_seconds() - begun) / (profile.frames - 1)


def peak_megabytes() -> float:
    """The most memory this process held at once; ffmpeg is one of its own."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise OSError("no peak in /proc/self/status")


if __name__ == "__main__":
    print(json.dumps(report(*map(int, sys.argv[1:]))))
