"""The storybook renderer: processor seconds of one core per scene, drawing and encoding."""

from __future__ import annotations

import multiprocessing
import resource
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from rendering.filming import film_clip
from rendering.renderers import get_renderer
from rendering.renderers.base import QUALITY_PROFILES, QualityProfile, Shot
from rendering.renderers.storybook.staging.actors import CUT_OUTS
from rendering.shots import build_shots

SCENES = (
    "Maya found a colorful butterfly in the garden. It had bright blue and yellow wings!",
    "Under the moonlight, Alex discovered an ancient mysterious door hidden in the forest.",
    "The philosopher walked through the misty mountains, contemplating life's deeper meaning.",
    "A cat sat in the storm by the sea.",
    "A fox ran through the snow.",
    "A dog walked through the town in the rain.",
    "A bird flew over the hills at dawn.",
    "Two children slept under the stars.",
    "A boat sailed on a calm sea.",
    "Quarterly growth exceeded our expectations.",
)
FAST, HD = QUALITY_PROFILES["fast"], QUALITY_PROFILES["hd"]


def measure() -> list[Figure]:
    film(SCENES[-1], FAST)  # fonts and paper are made once per process
    cold = [film_with_new_cast(text) for text in SCENES]
    warm = [[film(text, FAST) for _ in range(2)][1] for text in SCENES]
    large = [film(text, HD) for text in SCENES[:4] for _ in range(2)][1::2]
    wall, spent = five_scenes_on_two_cores()
    return [
        Figure("a scene, fast, its cast not drawn yet, median of ten", median(cold), "s of a core"),
        Figure("a scene, fast, its cast drawn, median of ten", median(warm), "s of a core", 0.7),
        Figure("a scene, fast, its cast drawn, slowest of ten", max(warm), "s of a core", 0.7),
        Figure("five scenes, fast, cast drawn, two processes", wall, "s", 3.0),
        Figure("… and what they cost together", spent, "s of a core"),
        Figure("a scene, HD, 3 s, its cast drawn, median of four", median(large), "s of a core", 3),
        Figure("a scene, HD, 3 s, its cast drawn, slowest of four", max(large), "s of a core", 3),
    ]


def shot_of(text: str, profile: QualityProfile) -> Shot:
    return build_shots([text], profile=profile)[0]


def film(text: str, profile: QualityProfile, *, clip: Path | None = None) -> float:
    """Make the scene's clip and poster, and return what that cost, in seconds of a core."""
    begun = processor_seconds()
    with tempfile.TemporaryDirectory() as folder:
        film_clip(
            get_renderer("storybook"),
            shot_of(text, profile),
            clip=clip or Path(folder) / "clip.mp4",
            poster=Path(folder) / "poster.jpg",
            on_progress=lambda share, note=None: None,
        )
    return processor_seconds() - begun


def film_with_new_cast(text: str) -> float:
    forget_the_cast()
    return film(text, FAST)


def forget_the_cast() -> None:
    CUT_OUTS.clear()


def films(texts: Sequence[str]) -> float:
    return sum(film(text, FAST) for text in texts)


def five_scenes_on_two_cores() -> tuple[float, float]:
    """Seconds from the first scene to the last, and seconds of a core; the cast is drawn."""
    halves = [SCENES[0:5:2], SCENES[1:5:2]]
    spawn = multiprocessing.get_context("spawn")
    with (
        ProcessPoolExecutor(1, mp_context=spawn) as one,
        ProcessPoolExecutor(1, mp_context=spawn) as other,
    ):
        pools = (one, other)
        for _ in range(2):
            begun = time.monotonic()
            made = [pool.submit(films, half) for pool, half in zip(pools, halves, strict=True)]
            spent = sum(future.result() for future in made)
            wall = time.monotonic() - begun
    return wall, spent


def processor_seconds() -> float:
    """This process's and its ended children's (ffmpeg's) processor time."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
