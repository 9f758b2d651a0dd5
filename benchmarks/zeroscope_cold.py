"""A new process makes its first clip; arguments: FOLDER WIDTH HEIGHT FRAMES STEPS.

What a restarted worker does: imports, loading from MODEL_DIR, compiling or the compile cache, and
one clip of that size, encoded into FOLDER.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from rendering.filming import film_clip
from rendering.renderers.base import Shot
from rendering.renderers.diffusion.models import MODELS, Sampling
from rendering.renderers.diffusion.renderer import DiffusionRenderer


def main() -> None:
    folder = Path(sys.argv[1])
    width, height, frames, steps = (int(value) for value in sys.argv[2:6])
    model = MODELS["zeroscope"]
    profile = replace(model.profile("fast"), width=width, height=height, frames=frames, steps=steps)
    film_clip(
        DiffusionRenderer(replace(model, sampling={"fast": Sampling(steps)})),
        Shot(text="A fox runs.", prompt="a fox runs", seed=1, profile=profile),
        clip=folder / "cold.mp4",
        poster=folder / "cold.jpg",
        on_progress=lambda share, note=None: None,
    )


if __name__ == "__main__":
    main()
