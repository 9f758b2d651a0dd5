"""How much of a text can be read while a clip plays, and how to cut it there."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import accumulate

from .fonts import script_of

FADE_SECONDS = 0.25
"""Time lost at the start of a clip before the first word can be read."""

# Characters a second that a viewer follows in subtitles; every other script reads like Latin.
_SPEED = {"han": 6.0, "kana": 6.0, "hangul": 11.0, "thai": 14.0}
_LATIN_SPEED = 17.0
_SLACK = 1.1  # a finished clause is worth a slightly quicker read
_LEAST_SHARE = 0.5  # a clause that fills less than this of the time says too little

_UNWANTED = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufeff\ufff9-\ufffd\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
_PILED_MARKS = re.compile(r"([\u0300-\u036f]{3})[\u0300-\u036f]+")
_ABBREVIATION = r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bSr)(?<!\bSra)(?<!\bMme)"
_CLAUSE_END = re.compile(
    rf"{_ABBREVIATION}[.!?…;:,،؛؟।॥—–]+[\"'”’»)\]]*(?=\s|$)|\s[—–-](?=\s)|[。！？、，；：]+[」』”]*"
    r"|(?=\s(?:but|because|while|until|unless|although|who|which|where|whose)\s)"
)
_DANGLING = """
    a an the and or but of in on at to from with by for into onto over under as is was were
    are be his her their its my your our this that these those very so not no had has have who
    which el la los las un una y o de del en con por para su sus que le les des du et à au aux
    dans sur avec pour son sa ses qui der die das den dem ein eine einen und oder in im am mit
    von zu zum zur auf für sein seine ihr ihre
"""
_TRAILING = " \t,;:.—–-،؛、，；：。।"


def clean(text: str, most: int) -> str:
    """One line without control characters, at most `most` characters of it."""
    line = " ".join(_UNWANTED.sub("", text.strip()[: most * 4]).split())
    return _PILED_MARKS.sub(r"\1", unicodedata.normalize("NFC", line[:most]))


def readable_part(text: str, seconds: float, language: str) -> str:
    """As much of `text` as can be read in `seconds`: whole clauses, then "…".

    `language` is a BCP 47 tag; the speed follows the script of each character.
    """
    del language  # scripts say enough: mixed text is read at mixed speed
    seconds = max(seconds - FADE_SECONDS, 0.3)
    line = clean(text, 200 + int(seconds * 40))
    return shortened(line, seconds)


def shortened(line: str, seconds: float) -> str:
    """`line` if it can be read in `seconds`, else its beginning and "…"."""
    ends = list(accumulate((_reading_time(char) for char in line), initial=0.0))
    if ends[-1] <= seconds * _SLACK:
        return line
    return _with_ellipsis(line[: _cut(line, ends, seconds)])


def _cut(line: str, ends: list[float], seconds: float) -> int:
    """The index after the last clause that can be read, else after the last word."""
    room = seconds - 1 / _LATIN_SPEED  # for the "…"
    clauses = _CLAUSE_END.finditer(line)
    readable = [match.end() for match in clauses if ends[match.start()] <= room * _SLACK]
    if readable and ends[readable[-1]] >= seconds * _LEAST_SHARE:
        return readable[-1]
    return _last_word(line, ends, room)


def _last_word(line: str, ends: list[float], room: float) -> int:
    fitting = sum(1 for end in ends[1:] if end <= room)
    if script_of(line[fitting - 1]) in ("han", "kana", "thai"):
        return _whole_cluster(line, fitting)
    space = line.rfind(" ", 0, fitting + 1)
    words = line[: max(space, 0)].split()
    while len(words) > 1 and words[-1].lower() in _dangling():
        words.pop()
    return len(" ".join(words)) or _whole_cluster(line, fitting)


@cache
def _dangling() -> frozenset[str]:
    return frozenset(_DANGLING.split())


def _whole_cluster(line: str, end: int) -> int:
    end = max(end, 1)
    while end < len(line) and not starts_cluster(line, end):
        end += 1
    return end


def starts_cluster(text: str, index: int) -> bool:
    """Whether a cut before `index` leaves letters and their marks together."""
    if index == 0:
        return True
    before, char = text[index - 1], text[index]
    if unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf"):
        return False
    return before != "\u200d" and unicodedata.combining(before) != 9


def _with_ellipsis(part: str) -> str:
    stripped = part.rstrip(_TRAILING + "…")
    return f"{stripped}…" if stripped else ""


def _reading_time(char: str) -> float:
    """Seconds one character takes to read; marks cost nothing."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0.0
    return 1.0 / _SPEED.get(script_of(char), _LATIN_SPEED)
