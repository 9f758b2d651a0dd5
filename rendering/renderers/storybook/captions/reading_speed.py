"""How much of a text can be read while a clip plays, and how to cut it there."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import accumulate

from .line_breaking import UNSPACED, may_break
from .scripts import script_of, starts_cluster

FADE_SECONDS = 0.25
"""Time lost at the start of a clip before the first word can be read."""

# Characters a second that an adult follows with ease; every other script reads like Latin.
_SPEED = {"han": 6.0, "kana": 6.0, "hangul": 11.0, "thai": 14.0, "lao": 14.0}
_LATIN_SPEED = 17.0
_PACE = {"child": 0.76, "teen": 0.94}
"""How fast others read, measured by an adult."""

_HASTE = 1.35
"""How much faster one reads when there is no time: 23 characters a second, 17 a child."""

_SLACK = 1.1  # a finished clause is worth a slightly quicker read still
_SENTENCE_SLACK = 1.3  # and a whole first sentence worth 30 characters a second
_LEAST_SHARE = 0.5  # a clause that fills less than this of the time says too little

_UNWANTED = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufe0e\ufe0f\ufeff\ufff9-\ufffd\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
_PILED_MARKS = re.compile(r"([\u0300-\u036f]{3})[\u0300-\u036f]+")
_ABBREVIATION = r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bSr)(?<!\bSra)(?<!\bMme)"
_CLAUSE_END = re.compile(
    rf"{_ABBREVIATION}[.!?…;:,،؛؟।॥—–]+[\"'”’»)\]]*(?=\s|$)|\s[—–-](?=\s)|[。！？、，；：]+[」』”]*"
    r"|(?=\s(?:but|because|while|until|unless|although|who|which|where|whose)\s)"
)
_SENTENCE_END = re.compile(r"[.!?…।؟。！？]")
CLAUSE, SENTENCE = 1, 2
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


def pace_of(age_group: str) -> float:
    """How fast a reader is, 1.0 an adult."""
    return _PACE.get(age_group, 1.0)


def readable_part(text: str, seconds: float, age_group: str = "") -> str:
    """As much of `text` as can be read in `seconds`: whole clauses, then "…".

    The speed follows the script of each character. The first sentence is left whole wherever an
    adult in a hurry can read it: half a sentence tells nobody what is seen.
    """
    seconds = max(seconds - FADE_SECONDS, 0.3) * _HASTE
    line = clean(text, 200 + int(seconds * 40))
    ends = list(accumulate(map(reading_time, line), initial=0.0))
    cut = max(_cut(line, ends, seconds * pace_of(age_group)), _first_sentence(line, ends, seconds))
    return line if cut >= len(line) else _with_ellipsis(line[:cut])


def clause_ends(line: str) -> dict[int, int]:
    """`CLAUSE` or `SENTENCE` by the index after it; a space ends one where words have none."""
    ends = {
        match.end(): SENTENCE if _SENTENCE_END.search(match[0]) else CLAUSE
        for match in _CLAUSE_END.finditer(line)
    }
    phrases = (at for at, char in enumerate(line) if char == " " and _ends_phrase(line, at))
    return dict.fromkeys(phrases, CLAUSE) | ends


def _ends_phrase(line: str, index: int) -> bool:
    return index > 0 and script_of(line[index - 1]) in UNSPACED


def reading_time(char: str) -> float:
    """Seconds an adult takes to read one character; marks cost nothing."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0.0
    return 1.0 / _SPEED.get(script_of(char), _LATIN_SPEED)


def _first_sentence(line: str, ends: list[float], seconds: float) -> int:
    """The index after the first sentence, 0 where it is too long."""
    stops = [end for end, kind in clause_ends(line).items() if kind == SENTENCE]
    stop = min(stops, default=len(line))
    return stop if ends[stop] <= seconds * _SENTENCE_SLACK else 0


def _cut(line: str, ends: list[float], seconds: float) -> int:
    """The index after the last clause that can be read, else after the last word."""
    if ends[-1] <= seconds * _SLACK:
        return len(line)
    room = seconds - 1 / _LATIN_SPEED  # for the "…"
    clauses = sorted(clause_ends(line))
    readable = [end for end in clauses if ends[max(0, end - 1)] <= room * _SLACK]
    if readable and ends[readable[-1]] >= seconds * _LEAST_SHARE:
        return readable[-1]
    return _last_word(line, ends, room)


def _last_word(line: str, ends: list[float], room: float) -> int:
    fitting = sum(1 for end in ends[1:] if end <= room)
    if fitting and script_of(line[fitting - 1]) in UNSPACED:
        return _last_piece(line, fitting)
    space = line.rfind(" ", 0, fitting + 1)
    words = line[: max(space, 0)].split()
    while len(words) > 1 and words[-1].lower() in _dangling():
        words.pop()
    return len(" ".join(words)) or _whole_cluster(line, fitting)


def _last_piece(line: str, end: int) -> int:
    """The last place up to `end` where a line may break, if it isn't far."""
    places = (index for index in range(end, max(0, end - 12), -1) if may_break(line, index))
    return next(places, 0) or _whole_cluster(line, end)


@cache
def _dangling() -> frozenset[str]:
    return frozenset(_DANGLING.split())


def _whole_cluster(line: str, end: int) -> int:
    end = max(end, 1)
    while end < len(line) and not starts_cluster(line, end):
        end += 1
    return end


def _with_ellipsis(part: str) -> str:
    stripped = part.rstrip(_TRAILING + "…")
    return f"{stripped}…" if stripped else ""
