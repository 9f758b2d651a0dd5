"""Which script a character belongs to, and which characters cannot be taken apart."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache

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

LEADING_VOWELS = frozenset("เแโใไເແໂໃໄ")
_TRAILING_VOWELS = frozenset("ะาำๅๆฯະາຳຽໆຯ")
_ZERO_WIDTH_JOINER = "\u200d"
_VIRAMA = 9  # its canonical combining class
_ASAT = "\u103a"  # ends a Burmese syllable, though its class is that of a virama


@lru_cache(maxsize=8192)
def script_of(char: str) -> str:
    """The script of one character; marks and punctuation are "common"."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return "common"
    return _STRETCHES[bisect_right(_STARTS, ord(char)) - 1][1]


def starts_cluster(text: str, index: int) -> bool:
    """Whether a cut before `index` leaves letters, their vowels and their marks together."""
    if index == 0:
        return True
    before, char = text[index - 1], text[index]
    if unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf") or char in _TRAILING_VOWELS:
        return False
    if before in LEADING_VOWELS or before == _ZERO_WIDTH_JOINER:
        return False
    return before == _ASAT or unicodedata.combining(before) != _VIRAMA
