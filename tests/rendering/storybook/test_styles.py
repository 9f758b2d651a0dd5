"""Each style is another picture of the same scene, keeps its promise, and spoils no face or sky."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rendering.media.encoding import encode
from rendering.renderers.base import Frame, QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer
from rendering.renderers.storybook.kit import texture
from rendering.renderers.storybook.kit.colour import SKIN, ramp
from rendering.renderers.storybook.kit.compositing import Compositor
from rendering.renderers.storybook.kit.geometry import blob, ellipse
from rendering.renderers.storybook.kit.paper import Sheet, sky
from rendering.renderers.storybook.kit.sprite import Canvas, Sprite, glow, mist_band
from rendering.renderers.storybook.kit.styles import Cut, Style, sheet_over, style_named
from rendering.renderers.storybook.puppets.faces import draw_face, draw_head
from rendering.renderers.storybook.puppets.place import Place
from rendering.renderers.storybook.scenery.light import lay_over
from stories import ffmpeg

STYLES = ("paper-cut", "watercolour", "night-lamp", "crayon", "felt", "linocut", "chalk")
GARDEN = "Maya found a butterfly in the garden."
FOREST = "A boy found a door in the forest at night."
SEA = "A boat sailed on the calm sea."

# OKLab (Björn Ottosson, 2020)
TO_CONES = np.array(
    [
        [0.4122214708, 0.2119034982, 0.0883024619],
        [0.5363325363, 0.6806995451, 0.2817188376],
        [0.0514459929, 0.1073969566, 0.6299787005],
    ]
)
TO_LAB = np.array(
    [
        [0.2104542553, 1.9779984951, 0.0259040371],
        [0.7936177850, -2.4285922050, 0.7827717662],
        [-0.0040720468, 0.4505937099, -0.8086757660],
    ]
)
PROFILE = QualityProfile("small", width=384, height=216, fps=8, frames=2, steps=1)


@lru_cache(maxsize=64)
def picture(style: str, text: str, seed: int = 3) -> Frame:
    shot = Shot(text=text, prompt="", seed=seed, profile=PROFILE, style=style, captions=False)
    return list(StorybookRenderer().frames(shot, on_progress=lambda share: None))[-1]


def linear(frame: NDArray[np.uint8]) -> NDArray[np.float64]:
    value = frame / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def relative_luminance(frame: NDArray[np.uint8]) -> NDArray[np.float64]:
    return np.asarray(linear(frame) @ np.array((0.2126, 0.7152, 0.0722)))


def lightness(frame: NDArray[np.uint8]) -> NDArray[np.float64]:
    """CIE L* / 100 of every pixel."""
    luminance = relative_luminance(frame)
    return np.where(luminance > 0.008856, 1.16 * np.cbrt(luminance) - 0.16, 9.033 * luminance)


def oklab(frame: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Times 100, so that 2 is a difference just seen."""
    return np.asarray(100 * np.cbrt(linear(frame) @ TO_CONES) @ TO_LAB)


def masses(lab: NDArray[np.float64], size: int = 12) -> NDArray[np.float64]:
    """The picture squinted at: the mean colour of each square."""
    height, width = (length // size * size for length in lab.shape[:2])
    return lab[:height, :width].reshape(height // size, size, width // size, size, 3).mean((1, 3))


def roughness(lab: NDArray[np.float64]) -> float:
    """How much lightness changes from pixel to pixel, inside any margin."""
    inner = lab[10:-10, 10:-10, 0]
    return float(np.abs(np.diff(inner, axis=0)).mean() + np.abs(np.diff(inner, axis=1)).mean())


def distance(one: Frame, other: Frame) -> float:
    """How far apart two looks of one scene are: colours squinted at, and surface.

    1 is a difference of five in OKLab (two are just seen) over the whole picture, or a surface
    rougher by half an octave; styles may be told apart by either.
    """
    first, second = oklab(one), oklab(other)
    tone = float(np.linalg.norm(masses(first) - masses(second), axis=2).mean())
    return tone / 5 + abs(float(np.log2(roughness(first) / roughness(second)))) / 0.5


@pytest.mark.parametrize("text", [GARDEN, FOREST, SEA])
@pytest.mark.parametrize(("one", "other"), list(combinations(STYLES, 2)))
def test_two_styles_are_two_pictures(one: str, other: str, text: str) -> None:
    assert distance(picture(one, text), picture(other, text)) > 1.5


@pytest.mark.parametrize("text", [GARDEN, FOREST, SEA])
def test_what_is_nearly_one_style_does_not_pass_for_two(text: str) -> None:
    assert distance(picture("paper-cut", text), picture("realistic", text)) < 1


def rim(frame: Frame, width: int = 4) -> NDArray[np.uint8]:
    """The pixels along the picture's edge, (n, 3)."""
    sides = (frame[:width], frame[-width:], frame[:, :width], frame[:, -width:])
    return np.concatenate([side.reshape(-1, 3) for side in sides])


@pytest.mark.parametrize("text", [GARDEN, FOREST, SEA])
@pytest.mark.parametrize("style", ["watercolour", "crayon", "linocut"])
def test_paper_shows_at_the_margin(style: str, text: str) -> None:
    assert (rim(picture(style, text)).min(axis=1) > 200).mean() > 0.9
    assert (rim(picture("paper-cut", text)).min(axis=1) > 200).mean() < 0.1


def test_crayon_leaves_paper_bare_between_its_strokes() -> None:
    bare = (picture("crayon", SEA)[20:-20, 20:-20] > (235, 230, 215)).all(axis=2).mean()
    full = (picture("paper-cut", SEA)[20:-20, 20:-20] > (235, 230, 215)).all(axis=2).mean()
    assert bare > 0.05 > full


def soft_share(frame: Frame) -> float:
    """The share of small windows that are neither even nor cut by an edge."""
    grey = frame[15:-15, 15:-15].astype(int).sum(axis=2) / 3
    windows = np.lib.stride_tricks.sliding_window_view(grey, (5, 5))[::2, ::2]
    ranges = np.ptp(windows.reshape(-1, 25), axis=1)
    return float(((ranges > 6) & (ranges < 60)).mean())


@pytest.mark.parametrize("text", [GARDEN, FOREST, SEA])
def test_linocut_has_two_inks_and_paper_and_no_gradients(text: str) -> None:
    shot = Shot(
        text=text,
        prompt="",
        seed=3,
        profile=QualityProfile("hd", 768, 432, 8, 2, 1),
        style="linocut",
        captions=False,
    )
    frame = list(StorybookRenderer().frames(shot, on_progress=lambda share: None))[-1]
    assert soft_share(frame) < 0.18 < soft_share(picture("paper-cut", text))
    assert share_of_three(frame) > 0.65 > share_of_three(picture("paper-cut", text))


def share_of_three(frame: Frame) -> float:
    """The share of pixels that have one of the picture's three commonest colours."""
    inner = frame[20:-20, 20:-20].reshape(-1, 3).astype(int)
    codes = (inner // 16) @ (256, 16, 1)
    inks = distinct([inner[codes == code].mean(axis=0) for code in commonest(codes, 12)])[:3]
    near = [np.abs(inner - ink).max(axis=1) < 20 for ink in inks]
    return float(np.any(near, axis=0).mean())


def commonest(codes: NDArray[np.int64], count: int) -> list[int]:
    values, counts = np.unique(codes, return_counts=True)
    return [int(code) for code in values[np.argsort(-counts)][:count]]


def distinct(colours: list[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    """Those that are not shades of one before them."""
    kept: list[NDArray[np.float64]] = []
    for colour in colours:
        if all(np.abs(colour - other).max() > 48 for other in kept):
            kept.append(colour)
    return kept


def test_linocut_takes_its_inks_from_the_scene() -> None:
    day = style_named("linocut").for_scene(accent="#f5a623", dark="#1c2b14")
    night = style_named("linocut").for_scene(accent="#e0644a", dark="#0a0d2c")
    assert day.name != night.name
    assert not np.allclose(day.tone("#e8743a"), night.tone("#e8743a"), atol=0.05)
    assert not np.allclose(day.tone("#101010"), night.tone("#101010"), atol=0.02)


@pytest.mark.parametrize("text", [GARDEN, FOREST, SEA])
def test_chalk_is_light_on_a_dark_board(text: str) -> None:
    chalk = lightness(picture("chalk", text))
    assert np.median(chalk) < 0.57
    assert (chalk > 0.75).mean() > 0.01
    assert np.median(chalk) < np.median(lightness(picture("paper-cut", GARDEN))) - 0.13


@pytest.mark.parametrize("text", [GARDEN, FOREST, SEA])
def test_night_lamp_is_warm_all_over(text: str) -> None:
    def warm(frame: Frame) -> float:
        lit = frame[frame.max(axis=2) > 60].astype(int)
        return float(((lit[:, 0] >= lit[:, 1]) & (lit[:, 1] >= lit[:, 2] - 2)).mean())

    assert warm(picture("night-lamp", text)) > 0.97
    assert warm(picture("paper-cut", text)) < 0.8


def test_the_lamp_lets_the_sun_stand_out_from_a_bright_sky() -> None:
    def apart(style: str) -> float:
        frame = lightness(picture(style, SEA))
        sun = frame[25:45, 45:62].max()
        return float(sun - np.median(frame[10:60, 110:150]))

    assert apart("night-lamp") > 0.25


def edge_of(style: str) -> tuple[float, float]:
    """How wide a disc's edge is in pixels, and how uneven it is all round."""
    sheet = Sheet(1.0, 1.0, unit=720, origin=(0.5, 0.5), style=style_named(style))
    sheet.piece(ellipse(0, 0, 0.3, steps=200), "#4a6fb0", shadow=0)
    rows = sheet.alpha[100:360:4]
    widths = ((rows > 0.1) & (rows < 0.9)).sum(axis=1)
    return float(np.median(widths)), float(widths.std())


def test_felt_has_a_soft_edge_that_sheds_hairs() -> None:
    soft, uneven = edge_of("felt")
    sharp, even = edge_of("paper-cut")
    assert soft > 2 * sharp
    assert uneven > even


def test_felt_is_sewn_along_what_is_large_but_never_across_a_face() -> None:
    def stitched(*, seam: bool) -> NDArray[np.float32]:
        sheet = Sheet(1.0, 1.0, unit=320, origin=(0.5, 0.5), style=style_named("felt"))
        sheet.piece(blob(0, 0, 0.3, 0.3, 5), "#4a6fb0", shadow=0, seam=seam)
        return sheet.colour

    assert (np.abs(stitched(seam=True) - stitched(seam=False)) > 0.2).mean() > 0.002


@pytest.mark.parametrize(
    ("style", "unevenness"),
    [("paper-cut", 0.013), ("watercolour", 0.006), ("crayon", 0.024), ("linocut", 0.002)],
)
def test_snow_stays_white_on_paper(style: str, unevenness: float) -> None:
    sheet = Sheet(1.0, 0.4, unit=320, style=style_named(style))
    sheet.piece(np.array([(-0.1, 0), (1.1, 0), (1.1, 0.5), (-0.1, 0.5)]), "#f6f2f8", shadow=0)
    snow = (np.clip(sheet.colour, 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)[20:-20, 20:-20]
    assert lightness(snow).mean() > 0.92
    assert lightness(snow).std() < unevenness


def face(style: str, skin: str) -> NDArray[np.float64]:
    """The relative luminance of a face, its head's radius 54 pixels, its centre at (72, 72)."""
    sheet = Sheet(0.4, 0.4, unit=360, origin=(0.2, 0.2), style=style_named(style), seed=3)
    draw_head(sheet, Place(0, 0, 0.15), skin)
    draw_face(sheet, Place(0, 0, 0.15), skin, eyes=(0.13, 0.185))
    values = (np.clip(sheet.colour, 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)
    return relative_luminance(values)


def contrast(luminance: NDArray[np.float64], mark: tuple[float, float]) -> float:
    """Between a mark on a face and the skin between its eyes; both in radii from the centre."""

    def around(x: float, y: float) -> float:
        column, row = round(72 + 54 * x), round(72 + 54 * y)
        return float(luminance[row - 1 : row + 2, column - 1 : column + 2].mean())

    darker, lighter = sorted((around(*mark), around(0.40, 0.05)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("skin", SKIN)
@pytest.mark.parametrize("style", [*STYLES, "realistic"])
def test_eyes_and_mouth_stand_out_from_every_skin(style: str, skin: str) -> None:
    drawn = face(style, skin)
    assert contrast(drawn, (0.13, 0.18)) > 1.9
    assert contrast(drawn, (0.44, 0.66)) > 1.2


WIDTH, HEIGHT = 576, 320
SKIES = {
    "night": ((0.0, "#0c1236"), (0.5, "#1c2c66"), (1.0, "#24365a")),
    "day": ((0.0, "#7cc3e0"), (0.45, "#b9e0dc"), (0.75, "#fbeec4"), (1.0, "#fde3a6")),
    "mist": ((0.0, "#8fa9b8"), (0.4, "#c9cfc6"), (1.0, "#c3ccc8")),
}
WITH_GRADIENTS = [style for style in (*STYLES, "realistic") if style != "linocut"]


def backdrop(pixels: NDArray[np.float64] | NDArray[np.uint16]) -> Sprite:
    return Sprite(pixels.astype(np.uint8), np.empty((0, WIDTH, 3), np.uint8))


def air(style: Style, behind: Sprite) -> list[Frame]:
    """A sky with a halo and mist that drifts before it, as the style ends its frames."""
    thin = Cut(WIDTH, 150, HEIGHT, [(0, "#a9cdc0")], soft=True)
    bank = mist_band(
        WIDTH, 150, style.tone("#a9cdc0"), centre=0.5, half_height=0.3, opacity=0.25,
        veil=lambda alpha: style.compositing.veil(alpha, thin),
    )  # fmt: skip
    halo = glow(
        0.45, style.tone("#eaf3d8"), unit=HEIGHT, opacity=0.3, shine=style.compositing.shine
    )
    compositor = Compositor(WIDTH, HEIGHT)
    frames = []
    for moved in range(5):
        canvas = Canvas(WIDTH, HEIGHT)
        for sprite, x, y in ((behind, 0, 0), (bank, moved, 190), (halo, 170, 90)):
            canvas.put(sprite, x, y)
        frames.append(compositor.paint(canvas.laid).copy())
        if style.compositing.finish:
            lay_over(frames[-1], sheet_over(style.compositing.finish, WIDTH, HEIGHT))
    return frames


def tallest_band(frame: NDArray[np.uint8]) -> int:
    """Rows that are alike down to a hard step of one to three levels, seen 48 pixels wide."""
    luma = frame @ np.array((0.2126, 0.7152, 0.0722))
    steps = np.abs(np.diff(luma.reshape(HEIGHT, -1, 48).mean(axis=2), axis=0))
    run, tallest = np.ones(steps.shape[1], int), 0
    for row in steps:
        hard = (row >= 0.6) & (row <= 3)
        tallest = max(tallest, int(run[hard].max(initial=0)))
        run = np.where(row <= 0.15, run + 1, 1)
    return tallest


def through_h264(frames: list[Frame], folder: Path) -> NDArray[np.uint8]:
    encode(iter(frames), folder / "air.mp4", width=WIDTH, height=HEIGHT, fps=8)
    args = ["-i", str(folder / "air.mp4"), "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"]
    return np.frombuffer(ffmpeg.run(args, timeout=60), np.uint8).reshape(-1, HEIGHT, WIDTH, 3)


@pytest.mark.parametrize("time", sorted(SKIES))
@pytest.mark.parametrize("name", WITH_GRADIENTS)
def test_no_sky_has_bands_not_even_in_the_film(name: str, time: str, tmp_path: Path) -> None:
    style = style_named(name)
    frames = air(style, backdrop(sky(WIDTH, HEIGHT, SKIES[time], style=style)))
    assert tallest_band(frames[0]) <= 8
    assert max(map(tallest_band, through_h264(frames, tmp_path))) <= 13


@pytest.mark.parametrize("time", ["night", "mist"])
def test_a_sky_that_is_only_rounded_has_bands(time: str, tmp_path: Path) -> None:
    rows = np.rint(ramp(SKIES[time], HEIGHT) * 255)
    plain = backdrop(np.repeat(rows[:, None, :], WIDTH, axis=1))
    frames = air(style_named("paper-cut"), plain)
    assert tallest_band(frames[0]) > 13
    assert max(map(tallest_band, through_h264(frames, tmp_path))) > 13


def test_textures_of_all_styles_at_1080p_stay_within_bounds() -> None:
    for unit in (1145.0, 700.0, 400.0):
        for name in ("paper_grain", "edge_wobble", "tooth", "strokes", "wool", "gouges"):
            getattr(texture, name)(40, 40, 3, 5, unit=unit)
    finished = max(
        sheet_over(style.compositing.finish, 1920, 1080).size_in_bytes
        for style in map(style_named, STYLES)
        if style.compositing.finish
    )
    assert 0 < texture.TILES.size_in_bytes <= texture.TEXTURE_BYTES
    dithered = texture.dither(8, 8).base
    assert texture.TEXTURE_BYTES + finished + 4 * texture.TILE**2 < 60 * 1024 * 1024
    assert dithered is None or dithered.nbytes <= 4 * texture.TILE**2


def test_a_texture_is_as_coarse_on_a_larger_frame() -> None:
    def waves(unit: float) -> float:
        grain = texture.tooth(600, 600, 0, 0, unit=unit)
        return float((np.diff(np.sign(grain), axis=1) != 0).mean()) * unit

    assert waves(720) == pytest.approx(waves(1080), rel=0.15)
    assert waves(720) == pytest.approx(waves(400), rel=0.25)
