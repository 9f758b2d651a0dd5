"""What is taken for a picture, what becomes of it, and what is said of everything else."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pytest
from PIL import Image, ImageDraw

from stories.pictures import MAX_BYTES, Picture, normalised
from stories.uploads import UploadError
from tests.memory import grown

RED, BLUE, WHITE = (220, 30, 30), (30, 30, 220), (255, 255, 255)


def two_halves(width: int = 640, height: int = 480) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    ImageDraw.Draw(image).rectangle((width // 2, 0, width, height), fill=BLUE)
    return image


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def made_of(content: bytes) -> Picture:
    return normalised(io.BytesIO(content))


def shown(picture: Picture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.jpeg))
    assert (image.format, image.mode, image.size) == (
        "JPEG",
        "RGB",
        (picture.width, picture.height),
    )
    return image


def refused(content: bytes) -> UploadError:
    with pytest.raises(UploadError) as caught:
        made_of(content)
    assert len(caught.value.message) < 220
    return caught.value


def is_like(pixel: Any, colour: tuple[int, int, int]) -> bool:
    return max(abs(a - b) for a, b in zip(pixel, colour, strict=True)) < 12


def chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


def with_chunks(png: bytes, *more: bytes) -> bytes:
    """A PNG with these after its header."""
    return png[:33] + b"".join(more) + png[33:]


# --- What is taken ------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_becomes_a_jpeg_of_at_most_1024_pixels(kind: str) -> None:
    picture = made_of(saved(two_halves(1600, 1200), kind))
    assert (picture.width, picture.height) == (1024, 768)
    image = shown(picture)
    assert is_like(image.getpixel((100, 400)), RED)
    assert is_like(image.getpixel((900, 400)), BLUE)


@pytest.mark.parametrize("size", [(32, 32), (300, 200), (1023, 1024), (2047, 2046), (6000, 40)])
def test_no_size_loses_its_shape_or_becomes_larger(size: tuple[int, int]) -> None:
    picture = made_of(saved(two_halves(*size), "PNG"))
    assert max(picture.width, picture.height) == min(1024, max(size))
    assert picture.height == pytest.approx(size[1] * picture.width / size[0], abs=0.51)
    assert is_like(shown(picture).getpixel((picture.width - 3, 3)), BLUE)


def test_the_name_and_the_type_do_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "drawing.png"
    file.write_bytes(saved(two_halves(), "JPEG"))
    with file.open("rb") as opened:
        assert normalised(opened).width == 640


TURNED = {
    1: (),
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_90,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_270,),
}
"""What a camera that was held so wrote down of an upright scene."""


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", TURNED)
def test_a_camera_held_in_any_way_gives_an_upright_picture(orientation: int, kind: str) -> None:
    scene = two_halves(400, 200)
    ImageDraw.Draw(scene).rectangle((0, 0, 100, 50), fill=WHITE)
    lying = scene
    for turn in TURNED[orientation]:
        lying = lying.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = shown(made_of(saved(lying, kind, exif=exif)))
    assert image.size == (400, 200)
    corners = [image.getpixel(place) for place in ((20, 20), (20, 180), (380, 20), (380, 180))]
    assert all(map(is_like, corners, (WHITE, RED, BLUE, BLUE)))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_where_it_was_taken_and_with_what_is_told_by_nothing(kind: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 15.0), 3: "E", 4: (11.0, 34.0, 30.0)})
    xmp = b"<x:xmpmeta>SecretPlace</x:xmpmeta>"
    options = {"exif": exif, "icc_profile": b"SecretProfile" * 20, "comment": b"SecretComment"}
    content = saved(two_halves(), kind, **options | ({} if kind == "PNG" else {"xmp": xmp}))
    assert b"Secret" in content
    picture = made_of(content)
    image = shown(picture)
    assert b"Secret" not in picture.jpeg
    assert (dict(image.getexif()), "exif" in image.info, "icc_profile" in image.info) == ({}, 0, 0)


def on_clear_ground(mode: str) -> Image.Image:
    """Red on the left; the right is seen through, and would be black or blue."""
    image = two_halves().convert("RGBA")
    image.paste((0, 0, 255, 0), (320, 0, 640, 480))
    return image if mode == "RGBA" else image.convert(mode)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGBA", "P"])
def test_what_is_seen_through_is_white_paper(mode: str, kind: str) -> None:
    image = shown(made_of(saved(on_clear_ground(mode), kind)))
    assert is_like(image.getpixel((100, 100)), RED)
    assert is_like(image.getpixel((500, 100)), WHITE)


def test_a_colour_that_is_declared_clear_is_white_paper() -> None:
    content = saved(two_halves(), "PNG", transparency=BLUE)
    assert is_like(shown(made_of(content)).getpixel((500, 100)), WHITE)


def grey() -> Image.Image:
    return Image.linear_gradient("L").resize((300, 300))


def sixteen_bits() -> Image.Image:
    return Image.fromarray(np.asarray(grey()).astype(np.uint16) * 257)


@pytest.mark.parametrize(
    "content",
    [
        saved(grey(), "PNG"),
        saved(grey(), "JPEG"),
        saved(grey().convert("LA"), "PNG"),
        saved(grey().convert("P"), "PNG"),
        saved(grey().convert("CMYK"), "JPEG"),
        saved(sixteen_bits(), "PNG"),
    ],
    ids=["grey", "grey JPEG", "grey with alpha", "palette", "CMYK", "16 bits"],
)
def test_shades_stay_as_they_are_in_every_kind_of_pixels(content: bytes) -> None:
    image = shown(made_of(content))
    for row in (15, 150, 285):
        shade = round(row / 300 * 255)
        assert is_like(image.getpixel((150, row)), (shade, shade, shade))


def test_black_and_white_pixels_are_a_picture_too() -> None:
    image = shown(made_of(saved(two_halves().convert("1", dither=Image.Dither.NONE), "PNG")))
    assert image.getextrema()[0][1] <= 255


def test_the_first_of_several_pictures_in_a_phones_jpeg_is_taken() -> None:
    """As phones write them that keep a depth or brightness map beside the photograph."""
    content = saved(two_halves(), "MPO", save_all=True, append_images=[Image.new("RGB", (64, 64))])
    assert made_of(content).width == 640


def test_the_same_file_gives_the_same_picture() -> None:
    content = saved(two_halves(1500, 900), "WEBP")
    assert made_of(content) == made_of(content)


# --- What is not --------------------------------------------------------------------


class Unread(io.BytesIO):
    """Notes how much of it is read."""

    bytes_read = 0

    def read(self, size: int | None = -1) -> bytes:
        found = super().read(size)
        self.bytes_read += len(found)
        return found


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect/></svg>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture_empty"),
        (SVG, "picture_drawing"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>' + SVG, "picture_drawing"),
        (b"\n<!DOCTYPE html><script>alert(1)</script>", "picture_drawing"),
        ("<svg/>".encode("utf-16"), "picture_drawing"),
        (saved(two_halves(), "GIF"), "picture_gif"),
        (saved(two_halves(), "BMP"), "picture_unknown"),
        (b"%PDF-1.7 ", "picture_unknown"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"x" * 400, "picture_heic"),
        (b"\0\0\0\x18ftypisom\0\0\0\0mp42", "picture_unknown"),
        (b"Once upon a time", "picture_unknown"),
        (b"\xff\xd8\xff", "picture_broken"),
        (b"\xff\xd8\xff\xe0\0\0" + b"x" * 90, "picture_broken"),
        (b"\x89PNG\r\n\x1a\n", "picture_broken"),
        (b"RIFF\0\0\0\0WEBPVP8X", "picture_broken"),
        (saved(two_halves(31, 200), "PNG"), "picture_too_small"),
    ],
)
def test_what_is_no_picture_is_refused_by_its_content(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_a_moving_gif_is_told_as_a_gif() -> None:
    frames = [two_halves(), two_halves().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    error = refused(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert error.message == (
        "GIF pictures cannot be read here. Save it as a PNG or a JPEG and try again."
    )


def test_a_moving_webp_is_refused_and_of_a_moving_png_the_first_picture_is_taken() -> None:
    frames = [two_halves(), two_halves().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    moving = {"save_all": True, "append_images": frames[1:]}
    assert refused(saved(frames[0], "WEBP", **moving)).code == "picture_moving"
    assert is_like(shown(made_of(saved(frames[0], "PNG", **moving))).getpixel((9, 9)), RED)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_picture_that_is_cut_off_is_broken(kind: str, share: float) -> None:
    noise = Image.effect_noise((400, 300), 80).convert("RGB")
    content = saved(noise, kind)
    assert refused(content[: int(len(content) * share)]).code == "picture_broken"


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_damaged_picture_is_broken(kind: str) -> None:
    content = bytearray(saved(Image.effect_noise((400, 300), 80).convert("RGB"), kind))
    content[len(content) // 3 : len(content) // 2] = bytes(len(content) // 2 - len(content) // 3)
    content[12:16] = b"XXXX" if kind == "WEBP" else content[12:16]
    assert refused(bytes(content)).code == "picture_broken"


def test_of_too_many_bytes_not_one_is_read() -> None:
    file = Unread(bytes(MAX_BYTES + 1))
    with pytest.raises(UploadError) as caught:
        normalised(file)
    assert caught.value.code == "picture_too_many_bytes"
    assert file.bytes_read == 0


def test_a_webp_of_too_many_bytes_for_its_decoder_is_refused() -> None:
    noise = Image.effect_noise((1500, 1400), 200)
    content = saved(
        Image.merge("RGB", [noise, noise.rotate(90), noise.rotate(180)]),
        "WEBP",
        lossless=True,
        method=0,
    )
    assert 3_000_000 < len(content) < MAX_BYTES
    assert refused(content).message == (
        "This WebP is larger than 3 MB. Save it smaller, or as a JPEG, and try again."
    )


def claiming(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)


@pytest.mark.parametrize(
    "content",
    [
        claiming(20_000, 10_000),
        claiming(2**31 - 1, 2**31 - 1),
        saved(two_halves(2000, 1300), "WEBP"),
        saved(Image.new("L", (8000, 6300)), "JPEG"),
    ],
    ids=["200 megapixels", "as large as can be written", "WebP", "JPEG"],
)
def test_of_too_many_pixels_only_the_header_is_read(content: bytes) -> None:
    file = Unread(content)
    with pytest.raises(UploadError) as caught:
        normalised(file)
    assert caught.value.message == (
        "This picture has too many pixels: a JPEG may have 50 million, a PNG 10 million and a "
        "WebP 2.5 million. Save it smaller, or as a JPEG, and try again."
    )
    assert file.bytes_read < 2_000


def test_a_large_jpeg_that_is_decoded_all_at_once_is_refused() -> None:
    large = Image.new("RGB", (4200, 4200))
    assert refused(saved(large, "JPEG", progressive=True)).code == "picture_progressive"
    assert made_of(saved(large, "JPEG")).width == 1024


def test_a_jpeg_that_goes_over_its_picture_for_ever_is_refused() -> None:
    content = saved(two_halves(), "JPEG", progressive=True)
    last = content.rindex(b"\xff\xda")
    again = content[last:-2]
    assert refused(content[:-2] + again * 200 + content[-2:]).code == "picture_broken"


def test_a_second_header_with_another_size_is_no_way_round_the_limit() -> None:
    large = saved(Image.new("L", (4500, 4500)), "PNG")
    small = saved(two_halves(), "PNG")[:33]
    assert refused(small + large[8:]).code == "picture_broken"


# --- Memory -------------------------------------------------------------------------

WARM = """
import io, sys
from PIL import Image
from stories.pictures import UploadError, normalised
for kind in ("JPEG", "PNG", "WEBP"):
    small = io.BytesIO()
    Image.new("RGBA" if kind != "JPEG" else "RGB", (64, 64)).save(small, kind)
    normalised(small)
"""
TAKE = """
with open(sys.argv[1], "rb") as file:
    try:
        print(normalised(file).width)
    except UploadError as error:
        print(error.code)
"""


def stripes(width: int, height: int) -> Image.Image:
    return Image.fromarray(np.arange(width * height * 3, dtype=np.uint8).reshape(height, width, 3))


def bomb() -> bytes:
    """Texts of a few kB that unpack to 60 MB."""
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000), 9))
    return with_chunks(saved(two_halves(), "PNG"), *[text] * 60)


@pytest.mark.parametrize(
    ("make", "said", "limit"),
    [
        (lambda: claiming(20_000, 10_000), "picture_too_many_pixels", 2),
        (lambda: saved(stripes(4000, 2500).convert("RGBA"), "PNG"), "1024", 50),
        (lambda: saved(stripes(4000, 2500), "PNG"), "1024", 50),
        (lambda: saved(stripes(2047, 2047), "JPEG", subsampling=0), "1024", 50),
        (lambda: saved(stripes(8660, 5770), "JPEG", quality=30), "1024", 50),
        (lambda: saved(stripes(4032, 3024), "JPEG", progressive=True), "1024", 50),
        (lambda: saved(stripes(1930, 1290), "WEBP", method=0), "1024", 50),
        (bomb, "640", 10),
    ],
    ids=[
        "200 megapixels",
        "clear PNG",
        "PNG",
        "JPEG that is not reduced",
        "JPEG",
        "progressive JPEG",
        "WebP",
        "texts",
    ],
)
def test_the_largest_pictures_take_less_than_50_mb(
    tmp_path: Path, make: Callable[[], bytes], said: str, limit: float
) -> None:
    file = tmp_path / "upload"
    file.write_bytes(make())
    assert file.stat().st_size <= MAX_BYTES
    megabytes, told = grown(TAKE, after=WARM, given=(str(file),))
    assert told == said
    assert megabytes < limit


def test_any_object_with_a_place_in_it_will_do() -> None:
    file: BinaryIO = io.BytesIO(saved(two_halves(), "PNG"))
    file.seek(500)  # as somebody left it who looked at it before
    assert normalised(file).width == 640
