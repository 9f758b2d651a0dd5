"""Which font draws a character: the packaged Noto fonts first, the system's where there is none.

Text is left undrawn where no font has its glyphs, so a caption never shows boxes. The choice
depends on the character and the installed fonts only, never on what was drawn before.
"""

from __future__ import annotations

import itertools
import os
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import fontpkg
import uharfbuzz as harfbuzz

from .scripts import script_of

SUBPIXELS = 64
"""Font units per pixel in every sized font."""

AXES = {"wght": 560.0, "wdth": 96.0}

PACKAGED = {
    "latin": "Noto Sans",
    "arabic": "Noto Sans Arabic",
    "devanagari": "Noto Sans Devanagari",
    "tamil": "Noto Sans Tamil",
}
"""Families of `fontpkg`, with a width axis."""

_MORE = "manimgx_fonts"
_CJK = ("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc")
_FILES: dict[str, tuple[str, str]] = {
    **{
        script: (_MORE, f"NotoSans{script.title()}[wght].ttf")
        for script in (
            "armenian", "bengali", "ethiopic", "georgian", "gujarati", "gurmukhi", "hebrew",
            "kannada", "khmer", "lao", "malayalam", "myanmar", "oriya", "sinhala", "telugu", "thai",
        )
    },
    "han": _CJK,
    "kana": _CJK,
    "hangul": _CJK,
}  # fmt: skip
"""Package and file of the other scripts; the last three come with the extra `cjk`."""

# What a system font must hold before it is taken for a script.
_SAMPLES = {
    "armenian": "աբգ",
    "hebrew": "אבש",
    "bengali": "কখম",
    "gurmukhi": "ਕਖਮ",
    "gujarati": "કખમ",
    "oriya": "କଖମ",
    "telugu": "కఖమ",
    "kannada": "ಕಖಮ",
    "malayalam": "കഖമ",
    "sinhala": "කඛම",
    "thai": "กขม",
    "lao": "ກຂມ",
    "tibetan": "ཀཁམ",
    "myanmar": "ကခမ",
    "georgian": "აბგ",
    "hangul": "가나한",
    "ethiopic": "ሀለመ",
    "khmer": "កខម",
    "han": "的一人我",
    "kana": "あのア",
}

_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "~/Library/Fonts",
    "C:/Windows/Fonts",
)
_JOINERS = frozenset("\u200c\u200d")
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))

_SUFFIXES = (".ttf", ".otf", ".ttc")
_MOST_FILES = 1500


class Typeface:
    """One font file, with its width and weight axes set where it has them."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._face = harfbuzz.Face(harfbuzz.Blob.from_file_path(str(path)))
        self._unsized = harfbuzz.Font(self._face)
        self._axes = {axis.tag: axis for axis in self._face.axis_infos}
        self.covers = lru_cache(maxsize=4096)(self._covers)
        self.sized = lru_cache(maxsize=16)(self._sized)

    def _covers(self, char: str) -> bool:
        return bool(self._unsized.get_nominal_glyph(ord(char)))

    def _sized(self, pixels: int) -> Any:
        """A HarfBuzz font whose em is `pixels` × `SUBPIXELS` units."""
        font = harfbuzz.Font(self._face)
        font.scale = (pixels * SUBPIXELS, pixels * SUBPIXELS)
        font.set_variations(self._variations())
        return font

    def _variations(self) -> dict[str, float]:
        return {
            tag: min(max(value, self._axes[tag].min_value), self._axes[tag].max_value)
            for tag, value in AXES.items()
            if tag in self._axes
        }

    def draws(self, sample: str) -> bool:
        """Whether it has an outline, not only a name, for every character of `sample`."""
        return all(self.covers(char) and self._has_ink(char) for char in sample)

    def _has_ink(self, char: str) -> bool:
        extents = self._unsized.get_glyph_extents(self._unsized.get_nominal_glyph(ord(char)))
        return bool(extents and extents.width)


@lru_cache(maxsize=64)
def typeface_for(script: str) -> Typeface | None:
    """The font that draws a script, None where there is none."""
    if script in PACKAGED:
        return _at(Path(fontpkg.path(PACKAGED[script])))
    packaged = _packaged(*_FILES[script]) if script in _FILES else None
    if packaged is not None:
        return _at(packaged)
    sample = _SAMPLES.get(script)
    return _system_typeface(sample) if sample else None


@lru_cache(maxsize=64)
def _at(path: Path) -> Typeface:
    """One typeface a file: scripts that share a font are shaped together."""
    return Typeface(path)


def _packaged(package: str, name: str) -> Path | None:
    """The file in an installed package, None where it is not there."""
    spec = find_spec(package)
    folders = (spec.submodule_search_locations if spec else None) or ()
    return next((path for folder in folders if (path := Path(folder, name)).is_file()), None)


def typefaces(text: str) -> list[Typeface | None]:
    """For every character the font that draws it, None where no font has it.

    Punctuation, digits and marks take the font of the letters before them if it has them
    (else of the letters after them, else the Latin one): a line keeps one look.
    """
    chosen: list[Typeface | None] = []
    for char, scripts in zip(text, _neighbouring_scripts(text), strict=True):
        base = chosen[-1] if chosen else None
        chosen.append(_of_mark(char, base) if _follows(char) else _choose(char, scripts))
    return chosen


def _follows(char: str) -> bool:
    """Marks and joiners are drawn with what they stand on, never by another font."""
    return unicodedata.category(char) in ("Mn", "Mc", "Me") or char in _JOINERS


def _of_mark(char: str, base: Typeface | None) -> Typeface | None:
    invisible = char in _JOINERS or char in _SELECTORS
    return base if base is not None and (invisible or base.covers(char)) else None


def _choose(char: str, scripts: tuple[str, ...]) -> Typeface | None:
    for script in scripts:
        typeface = typeface_for(script)
        if typeface is not None and typeface.covers(char):
            return typeface
    return None


def _neighbouring_scripts(text: str) -> list[tuple[str, ...]]:
    own = [script_of(char) for char in text]
    before = list(itertools.accumulate(own, _keep_last))
    after = list(itertools.accumulate(reversed(own), _keep_last))[::-1]
    return [
        (script,) if script != "common" else (previous, following, "latin")
        for script, previous, following in zip(own, before, after, strict=True)
    ]


def _keep_last(previous: str, script: str) -> str:
    return previous if script == "common" else script


@lru_cache(maxsize=64)
def _system_typeface(sample: str) -> Typeface | None:
    for path in _system_fonts():
        typeface = _opened(path)
        if typeface is not None and typeface.draws(sample):
            return _at(path)
    return None


def _opened(path: Path) -> Typeface | None:
    try:
        return Typeface(path)
    except (OSError, harfbuzz.HarfBuzzError):
        return None  # unreadable or not a font: the next one may do


@lru_cache(maxsize=1)
def _system_fonts() -> tuple[Path, ...]:
    """The system's font files, upright sans serif ones first; at most `_MOST_FILES`."""
    found = itertools.islice(_font_files(), _MOST_FILES)
    return tuple(sorted(found, key=lambda path: (_plainness(path.name), str(path))))


def _font_files() -> Iterator[Path]:
    for folder in _FOLDERS:
        for root, folders, names in os.walk(Path(folder).expanduser()):
            folders.sort()
            yield from (
                Path(root, name) for name in sorted(names) if name.lower().endswith(_SUFFIXES)
            )


def _plainness(name: str) -> int:
    """0 for the file that reads best in a caption; each odd cut counts against it."""
    lowered = name.lower()
    odd = ("italic", "oblique", "mono", "serif", "condensed", "light", "thin", "black", "ui")
    preferred = "sans" in lowered or "gothic" in lowered
    return sum(2 for word in odd if word in lowered) + (not preferred) + ("bold" in lowered)
