"""A picture of any kind made small, opaque and RGB, without a second large one beside it."""

from __future__ import annotations

import numpy as np
from PIL import Image

LONGEST = 1024
"""Pixels of the longer side at most."""
_STRIP = 32
"""Rows of other kinds of pixels that are made RGB at a time, about."""
_WHITE = (255, 255, 255)


def fitting(width: int, height: int) -> tuple[int, int]:
    """The size that it gets: never larger, in the same shape."""
    share = min(1.0, LONGEST / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def shrunk(image: Image.Image) -> Image.Image:
    """On white where it is transparent, at most LONGEST; without a word of what it carried.

    The image itself is closed on the way: there is no room for both.
    """
    size = fitting(*image.size)
    factor = max(1, min(image.width // size[0], image.height // size[1]))
    if image.mode != "RGB" or image.has_transparency_data:
        reduced = _in_strips(image, factor)
    else:
        reduced = image.reduce(factor)
    image.close()
    small = reduced.resize(size, Image.Resampling.LANCZOS)
    small.info.clear()
    return small


def _in_strips(image: Image.Image, factor: int) -> Image.Image:
    reduced = Image.new("RGB", (-(-image.width // factor), -(-image.height // factor)))
    rows = factor * max(1, _STRIP // factor)
    for top in range(0, image.height, rows):
        box = (0, top, image.width, min(image.height, top + rows))
        reduced.paste(_on_white(image.crop(box)).reduce(factor), (0, top // factor))
    return reduced


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits a pixel: Pillow would cut them off at 255
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    white = Image.new("RGB", image.size, _WHITE)
    white.paste(image, mask=image.getchannel("A"))
    return white
