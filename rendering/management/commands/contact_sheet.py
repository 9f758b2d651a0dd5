"""One picture of a whole story: to look at while drawing, or before making the film."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from rendering.contact_sheets import MOST_MOMENTS, contact_sheet
from rendering.management.story_options import add_look, look_of, read_story
from rendering.media.placing import placed
from rendering.renderers import STORYBOOK
from rendering.shots import build_shots
from stories.scene_splitting import split_scenes

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}


class Command(BaseCommand):
    help = (
        "Draw each scene of a story as one row of moments with its words below. The story is split "
        "and its cast chosen as for a film: what the sheet shows is what the film will."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("story", type=Path, metavar="STORY.txt", help="UTF-8 text")
        parser.add_argument(
            "--out", required=True, type=_picture, metavar="SHEET.png", help=" ".join(_FORMATS)
        )
        parser.add_argument(
            "--moments", type=_moments, default=4, help=f"of each scene, 1 to {MOST_MOMENTS}"
        )
        add_look(parser, [STORYBOOK])

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        look = look_of(options, renderer=STORYBOOK)
        scenes = split_scenes(read_story(options["story"]), language=look["language"])
        _writable(out)
        sheet = contact_sheet(
            build_shots(scenes, **look),
            moments=options["moments"],
            on_scene=lambda number: self.stderr.write(f"Scene {number} of {len(scenes)}"),
        )
        try:
            with placed(out) as unfinished:
                sheet.save(unfinished, format=_FORMATS[out.suffix.lower()], quality=90)
        except OSError as error:
            raise CommandError(f"{out} cannot be written: {error.strerror or error}.") from error
        self.stdout.write(str(out))


def _picture(value: str) -> Path:
    path = Path(value)
    if path.suffix.lower() not in _FORMATS:
        raise ArgumentTypeError(f"{value} must end in {', '.join(_FORMATS)}.")
    return path


def _moments(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= MOST_MOMENTS:
        raise ArgumentTypeError(f"must be a number from 1 to {MOST_MOMENTS}, not {value!r}.")
    return int(value)


def _writable(out: Path) -> None:
    """CommandError before anything is drawn, where the sheet could not be written."""
    if out.is_dir():
        raise CommandError(f"{out} is a folder.")
    if not out.parent.is_dir():
        raise CommandError(f"There is no folder {out.parent}.")
    if not os.access(out.parent, os.W_OK):
        raise CommandError(f"{out} cannot be written: no permission in {out.parent}.")
