"""Draws every puppet and prop of the storybook on one sheet of paper, to be looked at.

`--no-labels` draws them in a mixed order with numbers only, and `--key` prints which number is
what: so somebody who has not seen the sheet can name them, and the answers can be counted.
"""

from __future__ import annotations

import math
import random
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from django.core.management.base import BaseCommand
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from rendering.media.placing import placed
from rendering.renderers.storybook.kit.paper import Sheet, sky
from rendering.renderers.storybook.kit.sprite import Sprite
from rendering.renderers.storybook.kit.styles import Style, style_named
from rendering.renderers.storybook.props import PROPS, draw_prop, prop_named, prop_size
from rendering.renderers.storybook.puppets import (
    KINDS,
    Pose,
    draw_figure,
    is_person,
    look_for,
    size_of,
)
from rendering.renderers.storybook.reading.scene_reading import Figure

PAPER = ((0.0, "#f8efdd"), (1.0, "#efe0c4"))
INK = "#4a3a34"
DROP = (-0.012, 0.014, 0.012, 0.34)
SHARE = 0.86
"""How much of its cell a drawing fills."""
TRIAL = 96.0
"""Pixels per frame height of the drawing that a cell's size is measured on."""
_POSES = {"owl": Pose(sit=True), "parrot": Pose(sit=True), "toucan": Pose(sit=True)}
"""How those are shown that one knows best at rest."""
GROUPS = ("people", "animals", "props")

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Cell:
    """One drawing: what it is called, and how it is cut at so many pixels per frame height."""

    name: str
    cut: Callable[[float], Sprite]


class Command(BaseCommand):
    help = (
        "Draw every puppet and prop of the storybook on one sheet, to look at them: "
        "people, animals and props in a grid on warm paper."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--out", type=Path, default=Path("puppets.png"), metavar="FILE", help="the picture"
        )
        parser.add_argument("--only", choices=GROUPS, help="leave the others out")
        parser.add_argument("--style", default="", help="a drawing style, such as watercolour")
        parser.add_argument(
            "--size", type=int, default=110, metavar="PX", help="a cell's side in pixels (110)"
        )
        parser.add_argument(
            "--no-labels", action="store_true", help="numbers in a mixed order in place of names"
        )
        parser.add_argument("--key", action="store_true", help="print each cell's number and name")

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        shown = list(cells(options["only"] or "", style_named(options["style"])))
        labels = [cell.name for cell in shown]
        if options["no_labels"]:
            random.Random("puppets").shuffle(shown)
            labels = [str(number) for number in range(1, len(shown) + 1)]
        picture = drawn(shown, labels, max(24, options["size"]))
        out.parent.mkdir(parents=True, exist_ok=True)
        with placed(out) as unfinished:
            picture.save(unfinished, format="PNG")
        if options["key"]:
            for number, cell in enumerate(shown, start=1):
                self.stdout.write(f"{number}\t{cell.name}")
        else:
            self.stdout.write(f"{len(shown)} drawings in {out}")


def cells(group: str, style: Style) -> Iterator[Cell]:
    """What there is to draw, all of it or one group, people first and each group by name."""
    figures = sorted(map(Figure, KINDS), key=lambda figure: figure.kind)
    people, animals = (
        [figure for figure in figures if is_person(figure) == human] for human in (True, False)
    )
    for figure in {"people": people, "animals": animals, "props": []}.get(group, people + animals):
        yield Cell(figure.kind, lambda unit, figure=figure: cut_figure(figure, unit, style))  # type: ignore[misc]
    if group in ("", "props"):
        for name in sorted({prop_named(word) for word in PROPS}):
            yield Cell(name, lambda unit, name=name: cut_prop(name, unit, style))  # type: ignore[misc]


def cut_figure(figure: Figure, unit: float, style: Style) -> Sprite:
    look = look_for(figure, seed=1)
    size = size_of(figure, look)
    origin = (size.origin_x, size.origin_y)
    sheet = Sheet(size.width, size.height, unit=unit, origin=origin, style=style, seed=3)
    draw_figure(sheet, figure, look, _POSES.get(figure.kind, Pose()))
    return sheet.sprite(DROP)


def cut_prop(name: str, unit: float, style: Style) -> Sprite:
    size = prop_size(name)
    origin = (size.origin_x, size.origin_y)
    sheet = Sheet(size.width, size.height, unit=unit, origin=origin, style=style, seed=5)
    draw_prop(sheet, name, light="#ffcf6a", lit=0.4)
    return sheet.sprite(DROP)


def drawn(shown: Sequence[Cell], labels: Sequence[str], side: int) -> Image.Image:
    """The cells in rows on warm paper, each above its label."""
    line = max(9, side // 9)
    columns = max(1, math.ceil(math.sqrt(1.5 * len(shown))))
    rows = math.ceil(len(shown) / columns)
    size = (columns * side, rows * (side + line + 4))
    paper = np.clip(sky(*size, PAPER, blotch=0.01), 0, 255).astype(np.uint8)
    places = [(side * (i % columns), (side + line + 4) * (i // columns)) for i in range(len(shown))]
    for cell, (left, top) in zip(shown, places, strict=True):
        lay(paper[top : top + side, left : left + side], fitted(cell, side))
    picture = Image.fromarray(paper)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(line)
    for label, (left, top) in zip(labels, places, strict=True):
        pen.text((left + side / 2, top + side), label, fill=INK, font=font, anchor="ma")
    return picture


def fitted(cell: Cell, side: int) -> Sprite:
    """The drawing as large as its cell allows: measured small, then drawn in its own sharpness."""
    trial = cell.cut(TRIAL)
    return cell.cut(SHARE * side * TRIAL / max(trial.width, trial.height))


def lay(paper: Pixels, sprite: Sprite) -> None:
    """Lay the sprite on the middle of the paper's bottom edge, in place."""
    height, width = paper.shape[:2]
    ink, keep = sprite.ink[:height, :width], sprite.keep[:height, :width]
    left = (width - ink.shape[1]) // 2
    top = height - ink.shape[0] - max(0, (height - ink.shape[0]) // 3)
    part = paper[top : top + ink.shape[0], left : left + ink.shape[1]]
    kept = np.zeros(ink.shape, np.uint16)
    kept[: len(keep)] = keep + np.uint16(1)
    part[:] = (part * kept >> 8) + ink
