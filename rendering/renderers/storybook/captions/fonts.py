"""Which font draws a character: the packaged Noto fonts first, the system's for the rest.

Text is left undrawn where no font has its glyphs, so a caption never shows boxes. The choice
depends on the character and the installed fonts only, never on what was drawn before.
"""

from __future__ import annotations

import itertools
import os
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import fontpkg
import uharfbuzz as harfbuzz

SUBPIXELS = 64
"""Font units per pixel in every sized font."""

AXES = {"wght": 560.0, "wdth": 96.0}

PACKAGED = {
    "latin": "Noto Sans",
    "arabic": "Noto Sans Arabic",
    "devanagari": "Noto Sans Devanagari",
    "tamil": "Noto Sans Tamil",
}

# First code point of every stretch and the script it belongs to; "common" goes with its neighbours.
_STRETCHES: tuple[tuple[int, str], ...] = (
    (0x0000, "common"),
    (0x0041, "latin"),
    (0x005B, "common"),
    (0x0061, "latin"),
    (0x007B, "common"),
    (0x00AA, "latin"),
    (0x00AB, "common"),
    (0x00BA, "latin"),
    (0x00BB, "common"),
    (0x00C0, "latin"),
    (0x0300, "common"),
    (0x0370, "latin"),  # Greek and Cyrillic are in the same font
    (0x0530, "armenian"),
    (0x0590, "hebrew"),
    (0x0600, "arabic"),
    (0x0700, "other"),
    (0x0750, "arabic"),
    (0x0780, "other"),
    (0x0870, "arabic"),
    (0x0900, "devanagari"),
    (0x0980, "bengali"),
    (0x0A00, "gurmukhi"),
    (0x0A80, "gujarati"),
    (0x0B00, "oriya"),
    (0x0B80, "tamil"),
    (0x0C00, "telugu"),
    (0x0C80, "kannada"),
    (0x0D00, "malayalam"),
    (0x0D80, "sinhala"),
    (0x0E00, "thai"),
    (0x0E80, "lao"),
    (0x0F00, "tibetan"),
    (0x1000, "myanmar"),
    (0x10A0, "georgian"),
    (0x1100, "hangul"),
    (0x1200, "ethiopic"),
    (0x13A0, "other"),
    (0x1780, "khmer"),
    (0x1800, "other"),
    (0x1C80, "latin"),
    (0x1C90, "other"),
    (0x1D00, "latin"),
    (0x2000, "common"),
    (0x2C00, "other"),
    (0x2C60, "latin"),
    (0x2C80, "other"),
    (0x2E00, "common"),
    (0x2E80, "han"),
    (0x3000, "common"),
    (0x3041, "kana"),
    (0x3100, "han"),
    (0x3131, "hangul"),
    (0x3190, "han"),
    (0xA000, "other"),
    (0xA640, "latin"),
    (0xA800, "other"),
    (0xA8E0, "devanagari"),
    (0xA900, "other"),
    (0xAC00, "hangul"),
    (0xD7B0, "other"),
    (0xF900, "han"),
    (0xFB00, "latin"),
    (0xFB1D, "hebrew"),
    (0xFB50, "arabic"),
    (0xFE00, "common"),
    (0xFE70, "arabic"),
    (0xFEFF, "common"),
    (0xFF66, "kana"),
    (0xFFA0, "hangul"),
    (0xFFE0, "common"),
    (0x10000, "other"),
    (0x1F000, "common"),
    (0x20000, "han"),
    (0x32000, "other"),
)
_STARTS = [start for start, _ in _STRETCHES]

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


@lru_cache(maxsize=8192)
def script_of(char: str) -> str:
    """The script of one character; marks and punctuation are "common"."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return "common"
    return _STRETCHES[bisect_right(_STARTS, ord(char)) - 1][1]


@lru_cache(maxsize=64)
def typeface_for(script: str) -> Typeface | None:
    """The font that draws a script, None where there is none."""
    if script in PACKAGED:
        return Typeface(Path(fontpkg.path(PACKAGED[script])))
    sample = _SAMPLES.get(script)
    return _system_typeface(sample) if sample else None


def typefaces(text: str) -> list[Typeface | None]:
    """For every character the font that draws it, None where no font has it.

    Punctuation, digits and marks take the font of the letters before them if it has them
    (else of the letters after them, else the Latin one): a line keeps one look.
    """
    nearby = _neighbouring_scripts(text)
    return [_choose(char, scripts) for char, scripts in zip(text, nearby, strict=True)]


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
            return typeface
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
