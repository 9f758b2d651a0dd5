"""Where a line may end: at spaces, between ideographs, between the syllables of scripts without."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

from .scripts import LEADING_VOWELS, script_of, starts_cluster

NEVER_FIRST = frozenset(
    "、。，．：；！？」』）】〉》〕〗〙〛・ー～…‥―〜々〻ゝゞヽヾ％‰℃"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "!?.,:;)]}%’”›»。،؛؟।॥៕។၊။ฯๆ"
)
NEVER_LAST = frozenset("«„‚「『（【〈《〔〖〘〚([{‘“‹￥＄$€£¥№#¿¡")
_NEVER_PARTED = ("……", "——", "──", "――", "‥‥")

_IDEOGRAPHS = ("han", "kana")
_SYLLABLES = ("thai", "lao", "khmer", "myanmar", "tibetan")
UNSPACED = (*_IDEOGRAPHS, *_SYLLABLES)
"""Scripts that are written without spaces between words."""

_SYLLABLE_ENDS = frozenset("ะำๆະຳໆ་")
_ASAT_OR_VIRAMA = ("\u103a", "\u1039")


def spans(text: str) -> list[tuple[int, int]]:
    """Start and end of every piece that stays on one line, without the spaces between them."""
    pieces: list[tuple[int, int]] = []
    for first, end in _between_spaces(text):
        sticks = pieces and _sticks(text[slice(*pieces[-1])], text[first:end])
        start = pieces.pop()[0] if sticks else first
        cuts = [index for index in range(start + 1, end) if may_break(text, index)]
        pieces += pairwise([start, *cuts, end])
    return pieces


def _between_spaces(text: str) -> Iterator[tuple[int, int]]:
    for is_space, stretch in groupby(range(len(text)), key=lambda index: text[index] == " "):
        if not is_space:
            indices = list(stretch)
            yield indices[0], indices[-1] + 1


def may_break(text: str, index: int) -> bool:
    """Whether a line may end inside a word, before the character at `index`."""
    before, char = text[index - 1], text[index]
    if (
        " " in (before, char)
        or char in NEVER_FIRST
        or before in NEVER_LAST
        or before + char in _NEVER_PARTED
    ):
        return False
    scripts = (script_of(before), script_of(char))
    if scripts[0] in _IDEOGRAPHS or scripts[1] in _IDEOGRAPHS:
        return starts_cluster(text, index)
    return _starts_syllable(text, index, scripts[1])


def _sticks(before: str, piece: str) -> bool:
    """Whether a piece after a space belongs to the one before: "Bonjour !", "« Oui »"."""
    if all(char in NEVER_LAST for char in before):
        return True
    return not any(map(str.isalnum, piece)) and piece[0] in NEVER_FIRST


def _starts_syllable(text: str, index: int, script: str) -> bool:
    """Spelling shows where syllables begin, no dictionary where words do."""
    if script not in _SYLLABLES or not starts_cluster(text, index):
        return False
    before, char, after = text[index - 1], text[index], text[index + 1 : index + 2]
    if script in ("thai", "lao"):
        return char in LEADING_VOWELS or before in _SYLLABLE_ENDS
    if script == "tibetan":
        return before in _SYLLABLE_ENDS
    if unicodedata.category(char) != "Lo":
        return False
    if script == "myanmar":
        return after not in _ASAT_OR_VIRAMA
    return unicodedata.category(after)[0] == "M" if after else False
