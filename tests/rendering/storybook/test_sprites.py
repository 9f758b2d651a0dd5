"""Sprites laid with 16-bit integers look as if they were laid with floats."""

from __future__ import annotations

import random

import numpy as np
import pytest

from rendering.renderers.storybook.kit import compositing
from rendering.renderers.storybook.kit import sprite as sprites
from rendering.renderers.storybook.kit.colour import mix, ramp, rgb
from rendering.renderers.storybook.kit.compositing import Compositor
from rendering.renderers.storybook.kit.geometry import blob, ellipse, height_at, hill
from rendering.renderers.storybook.kit.paper import Sheet
from rendering.renderers.storybook.kit.sprite import Canvas, Sprite, sprite_of
from rendering.renderers.storybook.kit.styles import NIGHT_LAMP, PAPER_CUT, WATERCOLOUR, style_named
from rendering.renderers.storybook.kit.zoom import Zoom


def a_sheet(**options: object) -> Sheet:
    sheet = Sheet(1.0, 0.8, unit=100, origin=(0.5, 0.4), **options)  # type: ignore[arg-type]
    sheet.piece(blob(0, 0, 0.35, 0.3, 4), "#7cbf5e", "#3f8a4c", opacity=0.8)
    sheet.piece(ellipse(0.05, 0.02, 0.15), "#f5a623", blur=0.01)
    return sheet


def laid_over(
    background: np.ndarray, sprite: Sprite, x: float, y: float, opacity: float = 1.0
) -> np.ndarray:
    height, width = background.shape[:2]
    canvas = Canvas(width, height)
    canvas.put(paper(background), 0, 0)
    canvas.put(sprite, x, y, opacity)
    return Compositor(width, height).paint(canvas.laid)


def paper(pixels: np.ndarray) -> Sprite:
    return Sprite(pixels.astype(np.uint8), np.empty((0, pixels.shape[1], 3), np.uint8))


def laid_in_floats(sheet: Sheet, background: np.ndarray) -> np.ndarray:
    colour = np.clip(sheet.colour, 0, sheet.alpha).transpose(1, 2, 0) * 255
    return colour + background * (1 - sheet.alpha[..., None])


def test_compositing_equals_a_float_reference_within_two_levels() -> None:
    chance = np.random.default_rng(3)
    background = chance.integers(0, 256, (80, 100, 3)).astype(np.uint8)
    sheet = a_sheet()
    picture = laid_over(background, sheet.sprite(), 50, 40)
    difference = np.abs(picture.astype(float) - laid_in_floats(sheet, background))
    assert difference.max() < 2.5


def test_nothing_overflows_white_on_white() -> None:
    white = np.ones((3, 20, 20), np.float32)
    alpha = np.linspace(0, 1, 400, dtype=np.float32).reshape(20, 20)
    picture = laid_over(np.full((20, 20, 3), 255), sprite_of(white * alpha, alpha), 0, 0)
    assert picture.min() >= 252


@pytest.mark.parametrize("place", [(-30, 10), (95, 75), (500, 500), (-500, 3)])
def test_a_sprite_may_hang_over_the_edge(place: tuple[int, int]) -> None:
    background = np.full((80, 100, 3), 90, np.uint8)
    whole = laid_over(
        np.full((280, 300, 3), 90), a_sheet().sprite(), place[0] + 100, place[1] + 100
    )
    assert np.array_equal(
        laid_over(background, a_sheet().sprite(), *place), whole[100:180, 100:200]
    )


def test_a_flipped_sprite_mirrors_about_its_anchor() -> None:
    sprite, background = a_sheet().sprite(), np.zeros((80, 101, 3))
    left, right = (
        laid_over(background, sprite, 50, 40),
        laid_over(background, sprite.flip(), 51, 40),
    )
    assert np.array_equal(left[:, ::-1], right)


def test_fading_goes_from_nothing_to_everything() -> None:
    sprite = a_sheet().sprite()
    sums = [
        int(laid_over(np.zeros((80, 100, 3)), sprite, 50, 40, opacity).sum())
        for opacity in (0.0, 0.25, 0.5, 1.0)
    ]
    assert sums[0] == 0
    assert sums == sorted(sums)
    assert sums[1] < sums[2] < sums[3]


def test_half_faded_is_half_way_between_with_and_without() -> None:
    background = np.random.default_rng(4).integers(0, 256, (80, 100, 3)).astype(np.uint8)
    sprite = a_sheet().sprite()
    half = laid_over(background, sprite, 50, 40, 0.5)
    middle = (laid_over(background, sprite, 50, 40).astype(float) + background) / 2
    assert np.abs(half - middle).max() <= 2.01


def test_a_shadow_falls_only_on_paper() -> None:
    sheet = Sheet(1.0, 1.0, unit=60, origin=(0.5, 0.5))
    sheet.piece(ellipse(0, 0, 0.2), "#ffffff")
    assert sheet.alpha[5:8, 5:8].max() == 0
    alone = sheet.alpha.sum()
    dropped = sheet.sprite((-0.05, 0.05, 0.02, 0.5))
    covered = (255 - dropped.keep[..., 0].astype(float)).sum() / 255
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
    alpha = 255 - sprite.keep.astype(int)
    assert (sprite.ink[: sprite.opaque_from] <= alpha).all()


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


# --- Pictures made band by band ----------------------------------------------------


def scattered(seed: int, count: int = 14) -> list[tuple[Sprite, int, int, float]]:
    """Cut-outs over one another at random, one of them hiding all that is lower down."""
    chance = random.Random(seed)
    hill = Sheet(3.0, 1.5, unit=100, origin=(0.2, 0.2)).piece(
        np.array([(-0.2, 0.4), (1.4, 0.1), (2.8, 0.5), (2.8, 1.3), (-0.2, 1.3)]), "#446688"
    )
    choice = [a_sheet().sprite(), a_sheet(style=NIGHT_LAMP).sprite((-0.02, 0.02, 0.01, 0.5))]
    return [(paper(np.full((150, 250, 3), 77)), 0, 0, 1.0)] + [
        (
            hill.sprite() if number % 5 == 4 else chance.choice(choice),
            chance.randrange(0, 250) if number % 5 != 4 else 0,
            chance.randrange(0, 150),
            chance.choice((1.0, 1.0, 0.6)),
        )
        for number in range(count)
    ]


def laid_one_by_one(things: list[tuple[Sprite, int, int, float]]) -> np.ndarray:
    picture = np.zeros((150, 250, 3), np.uint8)
    for sprite, x, y, opacity in things:
        picture = laid_over(picture, sprite, x, y, opacity)
    return picture


@pytest.mark.parametrize("seed", range(4))
def test_bands_and_what_is_kept_of_them_change_nothing(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compositing, "_BAND_BYTES", 1)
    for name, value in (("_LARGE", 0), ("_CELL", (8, 8)), ("_GAP", 1)):
        monkeypatch.setattr(sprites, name, value)
    chance, things = random.Random(seed), scattered(seed)
    canvas, compositor = Canvas(250, 150), Compositor(250, 150)
    for _ in range(6):
        canvas.clear()
        for thing in things:
            canvas.put(*thing)
        assert np.array_equal(compositor.paint(canvas.laid), laid_one_by_one(things))
        place = chance.randrange(3, len(things))
        sprite, x, y, opacity = things[place]
        things[place] = (sprite, x + 3, y - 2, opacity)


def test_a_slow_cut_out_is_put_between_pixels() -> None:
    sprite = a_sheet().sprite()
    canvas, compositor = Canvas(120, 80, across=4, down=2), Compositor(120, 80)
    centres = []
    for step in range(17):
        canvas.clear()
        canvas.put(sprite, 50 + step / 8, 40)
        light = compositor.paint(canvas.laid).astype(float).sum(axis=(0, 2))
        centres.append(float((light * np.arange(120)).sum() / light.sum()))
    steps = np.diff(centres[1:])
    assert steps.max() < 0.3
    assert centres[-1] - centres[0] == pytest.approx(2.0, abs=0.15)


def test_a_cut_out_between_pixels_stays_as_sharp_and_as_bright() -> None:
    sprite = a_sheet().sprite()
    for share in ((0.25, 0.0), (0.5, 0.5), (0.0, 0.5)):
        moved = sprite.moved(*share)
        assert int(moved.ink.sum()) == pytest.approx(int(sprite.ink.sum()), rel=0.02)
        assert edges(moved.ink) > 0.85 * edges(sprite.ink)


def edges(picture: np.ndarray) -> float:
    return float(np.abs(np.diff(picture.astype(int), axis=1)).sum())


def test_what_stands_still_or_is_fast_stays_on_whole_pixels() -> None:
    sprite = a_sheet().sprite()
    canvas = Canvas(120, 80, across=4, down=2)
    for x in (50.4, 50.4, 57.9):
        canvas.clear()
        canvas.put(sprite, x, 40.4)
        assert canvas.laid[0].sprite is sprite


# --- The zoom ----------------------------------------------------------------------


def waves(
    width: int, height: int, left: float = 0.0, top: float = 0.0, ratio: float = 1.0
) -> np.ndarray:
    """A smooth picture as it is seen from (left, top), `ratio` of its pixels to one."""
    x = left + (np.arange(width) + 0.5) * ratio
    y = top + (np.arange(height) + 0.5) * ratio
    light = 128 + 60 * np.sin(x / 9)[None, :] + 60 * np.cos(y / 7)[:, None]
    return np.repeat(light[..., None], 3, axis=2)


@pytest.mark.parametrize("ratio", [0.96, 1.0, 1.004, 1.03, 1.06])
def test_a_zoomed_picture_is_the_picture_from_nearer(ratio: float) -> None:
    zoom = Zoom((170, 106), (160, 100))
    left, top = (170 - 160 * ratio) * 0.5, (106 - 100 * ratio) * 0.5
    if ratio == 1.0:
        left, top = round(left), round(top)
    frame = zoom.frame(waves(170, 106).round().astype(np.uint8), left, top, ratio)
    assert frame.shape == (100, 160, 3)
    assert np.abs(frame - waves(160, 100, left, top, ratio)).max() < 2
