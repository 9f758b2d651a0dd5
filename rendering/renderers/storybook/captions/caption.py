"""A scene's words burnt into its frames: a soft scrim, a halo, words that fade up in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .caption_layout import Layout
from .contrast import dark_enough, rgb
from .overlay import INK, Floats, Overlay, Picture, halo, lay_over, lettering, scrim, scrim_rows
from .pages import Page, at_top

WORD_FADE = 0.35
SCRIM_FADE = 0.45
PAGE_FADE = 0.25
RISE = 0.25


@dataclass(frozen=True, slots=True)
class _Baked:
    """A page's pictures: the shade behind its words, each word, and both together."""

    shade: Overlay
    words: tuple[tuple[float, Overlay], ...]
    settled: Overlay


class Caption:
    """The pages of a clip's words, drawn near the lower or the upper edge of its frames."""

    def __init__(
        self, pages: Sequence[Page], *, width: int, height: int, tint: str, top: bool = False
    ) -> None:
        """`width`, `height` of the frames in pixels; `tint` the scene's dark colour."""
        self.pages = at_top(pages, height) if top else tuple(pages)
        self._width = width
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
        baked.shade.draw(frame, _smooth(since / SCRIM_FADE))
        for arrival, word in baked.words:
            opacity = _smooth((at_seconds - arrival) / WORD_FADE)
            if opacity > 0:
                word.draw(frame, opacity, round((1 - opacity) * RISE * page.layout.pixels))

    def _number_at(self, at_seconds: float) -> int:
        begun = [number for number, page in enumerate(self.pages) if page.start <= at_seconds]
        return begun[-1]

    def _lay_scrim(self, height: int, tint: str, top: bool) -> None:
        layouts = [page.layout for page in self.pages]
        self._rows = scrim_rows(layouts, height, top=top)
        tall = self._rows.stop - self._rows.start
        cover = scrim(tall, self._width, layouts[0].pixels, top=top)
        tallest = max(layouts, key=lambda layout: layout.bottom - layout.top)
        self._dark = dark_enough(rgb(tint), INK, self._thinnest(tallest, cover))
        self._scrim = Overlay(Picture(cover[:, :, None] * self._dark, cover, 0, self._rows.start))

    def _thinnest(self, layout: Layout, cover: Floats) -> float:
        """How much of the frame scrim and halo hide behind the worst 2 % of the worst line."""
        shade, left, top = halo(layout, self._width, self._rows)
        behind = cover.copy()
        rows = slice(top - self._rows.start, top - self._rows.start + shade.shape[0])
        columns = slice(left, left + shade.shape[1])
        behind[rows, columns] = 1 - (1 - behind[rows, columns]) * (1 - shade)
        first = self._rows.start
        return min(
            float(np.quantile(behind[above - first : below - first, max(0, start) : end], 0.02))
            for start, above, end, below in layout.boxes
        )

    def _bake(self, number: int) -> _Baked:
        page = self.pages[number]
        layout = page.layout
        alpha, left, top = halo(layout, self._width, self._rows)
        together = Picture(alpha[:, :, None] * self._dark, alpha.copy(), left, top)
        shade = Overlay(together)
        words = []
        for piece in layout.placed:
            letters = lettering(piece, layout.pixels, self._dark, self._width, self._rows)
            lay_over(together, letters)
            words.append((page.arrivals[piece.word], Overlay(letters)))
        return _Baked(shade, tuple(words), Overlay(together))


def _smooth(share: float) -> float:
    """Smoothstep, 0.0 to 1.0."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
