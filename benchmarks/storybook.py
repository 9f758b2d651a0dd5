"""The storybook renderer: processor seconds of one core per scene, drawing and encoding."""

from __future__ import annotations

import resource
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure

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


def measure() -> list[Figure]:
    from rendering.filming import film_clip
    from rendering.renderers import get_renderer
    from rendering.renderers.base import QUALITY_PROFILES
    from rendering.shots import build_shots

    renderer = get_renderer("storybook")
    shots = [
        build_shots([text], profile=QUALITY_PROFILES["fast"])[0] for text in (SCENES[0], *SCENES)
    ]
    spent = []
    with tempfile.TemporaryDirectory() as folder:
        clip, poster = Path(folder) / "clip.mp4", Path(folder) / "poster.jpg"
        for shot in shots:
            before = processor_seconds()
            film_clip(renderer, shot, clip=clip, poster=poster, on_progress=lambda share: None)
            spent.append(processor_seconds() - before)
    warm = spent[1:]
    return [
        Figure("storybook, 24 frames, median of ten scenes", median(warm), "s of a core", 1.0),
        Figure("storybook, 24 frames, slowest of ten scenes", max(warm), "s of a core", 1.0),
    ]


def processor_seconds() -> float:
    """This process's and its ended children's (ffmpeg's) processor time."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
