"""Draws the pictures and the film of the site's own pages, with the site's own storybook.

Run it after the storybook has changed, look at what it drew, and commit it.
"""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from PIL import Image

from rendering.media.placing import placed
from rendering.renderers import get_renderer
from rendering.renderers.base import QUALITY_PROFILES, Frame, QualityProfile, Shot
from rendering.services.samples import STORY, TITLE
from rendering.shots import build_shots
from rendering.story_films import StoryFilm, make_films
from stories.choices import CAMERAS, STYLES
from stories.scene_splitting import split_scenes

SCENE = "A fox ran over the hills in the evening."
SIZE = (240, 160)
DRAWN = QualityProfile("picture", width=864, height=576, fps=8, frames=24, steps=1)
AT = 16
"""The frame of the pictures of styles: everybody has come in by then."""
GAP = 6
"""Pixels of paper between what a camera shows first and last."""
QUALITIES = (52, 36, 24, 14, 6)
LARGEST = 6_000
PAPER = (253, 248, 239)
FOLDER = settings.BASE_DIR / "storyvid_site" / "static" / "made"

LOOKS: dict[str, tuple[int, ...]] = {
    "pan": (2, 22),
    "push-in": (2, 22),
    "pull-out": (2, 22),
    "follow": (6, 20),
}
"""The frames that show what a moving camera does: one early, one late."""


class Command(BaseCommand):
    help = "Draw the pictures of styles and cameras, and the film of the first page."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        styled = {style: small(frames(style=style)[AT]) for style in STYLES}
        for style, picture in styled.items():
            save(picture, out / "styles" / f"{style}.webp")
        save(strips([styled[style] for style in STYLES[:3]]), out / "styles" / "any.webp")
        for camera in CAMERAS:
            save(seen_by(camera), out / "cameras" / f"{camera}.webp")
        save(small(frames(camera="")[AT]), out / "cameras" / "any.webp")
        make_film(out)
        self.stdout.write(f"Drawn to {out}")


def frames(*, style: str = "", camera: str = "still") -> list[Frame]:
    shot = Shot(
        text=SCENE, prompt="", seed=7, profile=DRAWN, style=style, camera=camera, captions=False
    )
    return list(get_renderer("storybook").frames(shot, on_progress=silent))


silent: Callable[..., None] = lambda *said: None  # noqa: E731


def small(frame: Frame) -> Image.Image:
    return Image.fromarray(frame).resize(SIZE, Image.Resampling.LANCZOS)


def strips(pictures: list[Image.Image]) -> Image.Image:
    """One picture of which each strip is of another style."""
    mixed = pictures[0].copy()
    for place, picture in enumerate(pictures):
        strip = (SIZE[0] * place // len(pictures), 0, SIZE[0], SIZE[1])
        mixed.paste(picture.crop(strip), strip[:2])
    return mixed


def seen_by(camera: str) -> Image.Image:
    """What the camera shows first and, where it moves, beside it what it shows last."""
    shown = frames(camera=camera)
    pictures = [small(shown[at]) for at in LOOKS.get(camera, (AT,))]
    width = (SIZE[0] - GAP * (len(pictures) - 1)) // len(pictures)
    picture = Image.new("RGB", SIZE, PAPER)
    for place, whole in enumerate(pictures):
        left = (SIZE[0] - width) // 2
        part = whole.crop((left, 0, left + width, SIZE[1]))
        picture.paste(part, (place * (width + GAP), 0))
    return picture


def save(picture: Image.Image, target: Path) -> None:
    """As good as `LARGEST` bytes allow: the create page shows all of them."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for quality in QUALITIES:
        with placed(target) as unfinished:
            picture.save(unfinished, format="WEBP", quality=quality, method=6)
        if target.stat().st_size < LARGEST:
            return


def make_film(out: Path) -> None:
    """The sample story's first scenes, as a film with its poster."""
    scenes = split_scenes(STORY)[:3]
    shots = build_shots(scenes, profile=QUALITY_PROFILES["fast"], age_group="child")
    with tempfile.TemporaryDirectory() as folder:
        film = StoryFilm(TITLE, "storybook", tuple(shots), Path(folder))
        make_films([film], on_change=silent)
        with placed(out / "first.mp4") as unfinished:
            unfinished.write_bytes((Path(folder) / "film.mp4").read_bytes())
        with (
            Image.open(Path(folder) / "poster.jpg") as poster,
            placed(out / "first.webp") as target,
        ):
            poster.save(target, format="WEBP", quality=70, method=6)
