"""A scene's words burnt into its frames: a soft scrim, a halo, words that fade up in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .contrast import dark_enough, rgb
from .overlay import (
    INK,
    Overlay,
    Shade,
    halo,
    hide,
    lay_over,
    lettering,
    scrim,
    scrim_rows,
    together,
)
from .pages import Page, at_top

WORD_FADE = 0.35
SCRIM_FADE = 0.45
PAGE_FADE = 0.25
RISE = 0.25


@dataclass(frozen=True, slots=True)
class _Baked:
    """A page's pictures: of each word its arrival, halo and letters; and all of them together."""

    words: tuple[tuple[float, Overlay, Overlay], ...]
    settled: Overlay


class Caption:
    """The pages of a clip's words, drawn near the lower or the upper edge of its frames."""

    def __init__(
        self, pages: Sequence[Page], *, width: int, height: int, tint: str, top: bool = False
    ) -> None:
        """`width`, `height` of the frames in pixels; `tint` the scene's dark colour."""
        self.pages = at_top(pages, height) if top else tuple(pages)
        self._width = width
        self._halos = lru_cache(maxsize=2)(self._cast_halos)
        self._baked = lru_cache(maxsize=2)(self._bake)
        if self.pages:
            self._lay_scrim(height, tint, top)

    def draw(self, frame: NDArray[np.uint8], at_seconds: float) -> None:
        """Burn the caption into `frame` (height, width, 3) as it is `at_seconds` into the clip."""
        if not self.pages or at_seconds <= 0:
            return
        self._scrim.draw(frame, _smooth(at_seconds / SCRIM_FADE))
        number = self._number_at(at_seconds)
        page, baked = self.pages[number], self._baked(number)
        since = at_seconds - page.start
        if number and since < PAGE_FADE:
            self._baked(number - 1).settled.draw(frame, 1 - _smooth(since / PAGE_FADE))
        if at_seconds >= page.arrivals[-1] + WORD_FADE:
            baked.settled.draw(frame)
            return
        arrived = [
            (_smooth(share), shade, letters)
            for arrival, shade, letters in baked.words
            if (share := (at_seconds - arrival) / WORD_FADE) > 0
        ]
        for opacity, shade, _ in arrived:
            shade.draw(frame, opacity)
        for opacity, _, letters in arrived:
            letters.draw(frame, opacity, round((1 - opacity) * RISE * page.layout.pixels))

    def _number_at(self, at_seconds: float) -> int:
        begun = [number for number, page in enumerate(self.pages) if page.start <= at_seconds]
        return begun[-1]

    def _lay_scrim(self, height: int, tint: str, top: bool) -> None:
        layouts = [page.layout for page in self.pages]
        self._rows = scrim_rows(layouts, height, top=top)
        rows, pixels = self._rows.stop - self._rows.start, layouts[0].pixels
        darkness = Shade(scrim(rows, self._width, pixels, top=top), 0, self._rows.start)
        tallest = max(range(len(layouts)), key=lambda at: layouts[at].bottom - layouts[at].top)
        self._dark = dark_enough(rgb(tint), INK, self._thinnest(tallest, darkness))
        self._scrim = Overlay(darkness.of(self._dark))

    def _thinnest(self, number: int, darkness: Shade) -> float:
        """How much of the frame is hidden behind the worst 2 % of a page's worst line."""
        first = darkness.top
        behind = Shade(darkness.alpha.copy(), 0, first)
        for shade in self._halos(number):
            hide(behind, shade)
        return min(
            float(
                np.quantile(behind.alpha[top - first : bottom - first, max(0, left) : right], 0.02)
            )
            for left, top, right, bottom in self.pages[number].layout.boxes
        )

    def _cast_halos(self, number: int) -> list[Shade]:
        layout = self.pages[number].layout
        return [halo(piece, layout.pixels, self._width, self._rows) for piece in layout.placed]

    def _bake(self, number: int) -> _Baked:
        page, halos = self.pages[number], self._halos(number)
        settled = together(halos).of(self._dark)
        words = []
        for piece, shade in zip(page.layout.placed, halos, strict=True):
            letters = lettering(piece, page.layout.pixels, self._dark, self._width, self._rows)
            lay_over(settled, letters)
            arrival = page.arrivals[piece.word]
            words.append((arrival, Overlay(shade.of(self._dark)), Overlay(letters)))
        return _Baked(tuple(words), Overlay(settled))


def _smooth(share: float) -> float:
    """Smoothstep, 0.0 to 1.0."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
