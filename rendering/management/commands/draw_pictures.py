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

SCENE = "A fox ran over the hills by a little house in the evening."
SIZE = (240, 160)
DRAWN = QualityProfile("picture", width=864, height=576, fps=8, frames=24, steps=1)
AT = 16
"""The frame of the pictures of styles: everybody has come in by then."""
GAP = 6
"""Pixels of paper between what a camera shows first and last."""
PAPER = (253, 248, 239)
FOLDER = settings.BASE_DIR / "storyvid_site" / "static" / "made"

View = tuple[int, float, float, float]
"""Frame, middle across, middle down, height: of what a camera shows, as shares of the scene."""
CAMERA_VIEWS: dict[str, tuple[View, ...]] = {
    "still": ((AT, 0.5, 0.5, 1.0),),
    "pan": ((AT, 0.2, 0.5, 0.9), (AT, 0.8, 0.5, 0.9)),
    "push-in": ((AT, 0.5, 0.5, 1.0), (AT, 0.49, 0.56, 0.42)),
    "pull-out": ((AT, 0.49, 0.56, 0.42), (AT, 0.5, 0.5, 1.0)),
    "follow": ((8, 0.22, 0.62, 0.72), (20, 0.44, 0.62, 0.72)),
    "close-up": ((AT, 0.49, 0.56, 0.36),),
    "aerial": ((AT, 0.5, 0.5, 1.0),),
}


class Command(BaseCommand):
    help = "Draw the pictures of styles and cameras, and the film of the first page."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        shown = frames()
        styled = {style: small(frames(style=style)[AT]) for style in STYLES}
        for style, picture in styled.items():
            save(picture, out / "styles" / f"{style}.webp")
        save(strips([styled[style] for style in STYLES[:3]]), out / "styles" / "any.webp")
        for camera in CAMERAS:
            save(seen_by(camera, shown), out / "cameras" / f"{camera}.webp")
        save(small(shown[AT]), out / "cameras" / "any.webp")
        make_film(out)
        self.stdout.write(f"Drawn to {out}")


def frames(*, style: str = "") -> list[Frame]:
    shot = Shot(
        text=SCENE, prompt="", seed=7, profile=DRAWN, style=style, camera="still", captions=False
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


def seen_by(camera: str, shown: list[Frame]) -> Image.Image:
    """What the camera shows first, and beside it what it shows last."""
    if camera == "aerial":
        return from_above(Image.fromarray(shown[AT]))
    views = CAMERA_VIEWS[camera]
    width = (SIZE[0] - GAP * (len(views) - 1)) // len(views)
    picture = Image.new("RGB", SIZE, PAPER)
    for place, (frame, *where) in enumerate(views):
        part = cut(Image.fromarray(shown[frame]), *where, aspect=width / SIZE[1])
        picture.paste(
            part.resize((width, SIZE[1]), Image.Resampling.LANCZOS), (place * (width + GAP), 0)
        )
    return picture


def cut(
    scene: Image.Image, across: float, down: float, tall: float, *, aspect: float
) -> Image.Image:
    """A part of the scene, moved so that it lies within."""
    height = scene.height * tall
    width = height * aspect
    left = min(max(0.0, scene.width * across - width / 2), scene.width - width)
    top = min(max(0.0, scene.height * down - height / 2), scene.height - height)
    return scene.crop((round(left), round(top), round(left + width), round(top + height)))


def from_above(scene: Image.Image) -> Image.Image:
    """The scene tilted, as one sees it who looks down on it."""
    width, height = scene.size
    corners = (0, 0.16 * height, 0.2 * width, height, 0.8 * width, height, width, 0.16 * height)
    return scene.transform(SIZE, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)


def save(picture: Image.Image, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with placed(target) as unfinished:
        picture.save(unfinished, format="WEBP", quality=52, method=6)


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
