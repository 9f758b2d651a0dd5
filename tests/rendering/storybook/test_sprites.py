"""Sprites laid with 16-bit integers look as if they were laid with floats."""

from __future__ import annotations

import numpy as np
import pytest

from rendering.renderers.storybook.kit.colour import mix, ramp, rgb
from rendering.renderers.storybook.kit.geometry import blob, ellipse, height_at, hill
from rendering.renderers.storybook.kit.paper import Sheet
from rendering.renderers.storybook.kit.sprite import Canvas, sprite_of
from rendering.renderers.storybook.kit.styles import NIGHT_LAMP, PAPER_CUT, WATERCOLOUR, style_named


def a_sheet(**options: object) -> Sheet:
    sheet = Sheet(1.0, 0.8, unit=100, origin=(0.5, 0.4), **options)  # type: ignore[arg-type]
    sheet.piece(blob(0, 0, 0.35, 0.3, 4), "#7cbf5e", "#3f8a4c", opacity=0.8)
    sheet.piece(ellipse(0.05, 0.02, 0.15), "#f5a623", blur=0.01)
    return sheet


def laid_in_floats(sheet: Sheet, background: np.ndarray) -> np.ndarray:
    colour = np.clip(sheet.colour, 0, sheet.alpha).transpose(1, 2, 0) * 255
    return colour + background * (1 - sheet.alpha[..., None])


def test_compositing_equals_a_float_reference_within_two_levels() -> None:
    chance = np.random.default_rng(3)
    background = chance.integers(0, 256, (80, 100, 3)).astype(np.uint16)
    sheet = a_sheet()
    canvas = Canvas(100, 80)
    canvas.pixels[:] = background
    canvas.put(sheet.sprite(), 50, 40)
    difference = np.abs(canvas.pixels.astype(float) - laid_in_floats(sheet, background))
    assert difference.max() < 2.5


def test_nothing_overflows_white_on_white() -> None:
    white = np.ones((3, 20, 20), np.float32)
    alpha = np.linspace(0, 1, 400, dtype=np.float32).reshape(20, 20)
    canvas = Canvas(20, 20)
    canvas.pixels[:] = 255
    canvas.put(sprite_of(white * alpha, alpha), 0, 0)
    assert canvas.pixels.max() <= 255
    assert canvas.pixels.min() >= 252


@pytest.mark.parametrize("place", [(-30, 10), (95, 75), (500, 500), (-500, 3)])
def test_a_sprite_may_hang_over_the_edge(place: tuple[int, int]) -> None:
    canvas = Canvas(100, 80)
    canvas.put(a_sheet().sprite(), *place)
    assert canvas.pixels.shape == (80, 100, 3)


def test_a_flipped_sprite_mirrors_about_its_anchor() -> None:
    left, right = Canvas(101, 80), Canvas(101, 80)
    sprite = a_sheet().sprite()
    left.put(sprite, 50, 40)
    right.put(sprite.flip(), 51, 40)
    assert np.array_equal(left.pixels[:, ::-1], right.pixels)


def test_fading_goes_from_nothing_to_everything() -> None:
    sprite = a_sheet().sprite()
    sums = []
    for opacity in (0.0, 0.25, 0.5, 1.0):
        canvas = Canvas(100, 80)
        canvas.put(sprite, 50, 40, opacity)
        sums.append(int(canvas.pixels.sum()))
    assert sums[0] == 0
    assert sums == sorted(sums)
    assert sums[1] < sums[2] < sums[3]


def test_a_shadow_falls_only_on_paper() -> None:
    sheet = Sheet(1.0, 1.0, unit=60, origin=(0.5, 0.5))
    sheet.piece(ellipse(0, 0, 0.2), "#ffffff")
    assert sheet.alpha[5:8, 5:8].max() == 0
    alone = sheet.alpha.sum()
    dropped = sheet.sprite((-0.05, 0.05, 0.02, 0.5))
    covered = (256 - dropped.keep[..., 0].astype(float)).sum() / 256
    assert covered > alone


def test_a_hole_shows_what_is_behind() -> None:
    sheet = Sheet(1.0, 1.0, unit=60, origin=(0.5, 0.5))
    sheet.piece([ellipse(0, 0, 0.4)], "#ffffff", holes=[ellipse(0, 0, 0.2)])
    assert sheet.alpha[30, 30] == 0
    assert sheet.alpha[30, 12] == pytest.approx(1)


def test_a_piece_off_the_sheet_is_left_out() -> None:
    sheet = Sheet(1.0, 1.0, unit=60)
    sheet.piece(ellipse(9, 9, 0.2), "#ffffff")
    assert sheet.alpha.max() == 0
    assert sheet.sprite().width == 1


@pytest.mark.parametrize("style", [PAPER_CUT, WATERCOLOUR, NIGHT_LAMP])
def test_every_style_gives_colours_a_screen_can_show(style: object) -> None:
    sprite = a_sheet(style=style).sprite((-0.01, 0.01, 0.01, 0.3))
    assert sprite.ink.max() <= 255
    assert sprite.keep.min() >= 0


@pytest.mark.parametrize("name", ["", "no such style", "Paper-Cut", "cartoon"])
def test_an_unknown_style_is_cut_paper(name: str) -> None:
    assert style_named(name) is PAPER_CUT


def test_ramps_stay_colourful_between_their_ends() -> None:
    middle = ramp([(0, "#0000ff"), (1, "#ffff00")], 3)[1]
    assert middle.max() - middle.min() > 0.1


def test_mixing_meets_both_ends() -> None:
    assert np.allclose(mix("#102030", "#405060", 0), rgb("#102030"))
    assert np.allclose(mix("#102030", "#405060", 1), rgb("#405060"))


def test_a_hill_is_the_same_however_much_of_it_is_seen() -> None:
    wide, narrow = hill(-1, 3, 0.7, 0.05, 4, count=400), hill(0, 1, 0.7, 0.05, 4, count=400)
    assert height_at(wide, 0.5) == pytest.approx(height_at(narrow, 0.5), abs=1e-3)
