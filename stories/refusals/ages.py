"""How old somebody in a text is said to be."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from .folding import Word, folded

MINOR, MAYBE_MINOR, MINOR_AGE, GROWN = "minor", "young", "minor age", "grown"

GROWN_UP = 18
CLEARLY_OLDER = 21
OLDEST = 120
_LONGEST_AGE = 3

_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen
uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
diecisiete
un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn
siebzehn
एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह
واحد اثنان ثلاث اربع خمس ست سبع ثمان تسع عشر احدي اثني ثلاثه اربعه خمسه سته سبعه
"""

_YEARS = frozenset(
    folded(
        "year years yr yrs yo yos yrold yearold año años an ans jahr jahre jahren jahrig jahrige"
        " jahriger jahrigen jahriges साल वर्ष बरस वर्षीय سنة سنه سنوات عام عاما اعوام ربيعا"
    ).split()
)
_OLD = frozenset(
    folded("old olds alt alte alter alten edad yo वर्षीय उम्र age عمر عمره عمرها عمري").split()
)
_AGE = frozenset(
    folded(
        "age aged ages turned turning edad âge âgé âgée âgés âgées alter उम्र आयु عمر عمره عمرها"
        " عمري عمرهما عمرهم بعمر بنت ابن"
    ).split()
)
_SPOKEN_AGES = ("jahrig", "yo", "yrold", "yearold", folded("वर्षीय"))
_BETWEEN = frozenset(folded("of de von is d im a nur only just barely like s ist की के का").split())
_SPANS = frozenset(
    folded(
        "for after during since in within over last past every next pendant depuis apres dans"
        " durante desde hace tras dentro seit nach vor wahrend bei seit बाद पहले तक भर لمدة منذ"
        " بعد خلال قبل"
    ).split()
)
_SPANNED = frozenset(
    folded(
        "ago later after of before earlier passed long together plus tard apres atras despues"
        " antes lang spater zuvor बाद पहले तक से भर مضت مرت"
    ).split()
)
_WHO = frozenset(folded("she he who i they girl boy heroine hero character sie er ich").split())
_IS = frozenset(folded("is am are was s m ist bin war turned turns").split())
_HOURS = frozenset(
    folded("o oclock minutes hours days weeks months km miles metres feet percent am pm").split()
)
_LOOKS_BACK = 3
_GLUED = re.compile(
    r"^(?P<number>\d{1,3})(?:yo|yr|yrs|yearold|years|jahrig\w*|ans|anos)$"
    r"|^[fm]?(?P<other>\d{1,2})[fmy]?$(?<!^\d)(?<!^\d\d)"
)


_NUMBER = {word: place % 17 + 1 for place, word in enumerate(folded(_NUMBERS).split())}
_GERMAN_AGE = re.compile(
    "^(" + "|".join(word for word in _NUMBER if word.isascii()) + r")jahrig\w*$"
)


def ages_in(words: Sequence[Word]) -> dict[str, list[int]]:
    """Where somebody's age is given: notion → places. A time span (after ten years) is none."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        value, spoken = _number(word.text)
        if value is None:
            continue
        certain = spoken or _is_told_after(words, place) or _is_told_before(words, place)
        if certain or _may_be_age(words, place):
            for notion in _notions(value, certain):
                places[notion].append(place)
    return places


def _notions(age: int, certain: bool) -> tuple[str, ...]:
    if age < GROWN_UP:
        return (MINOR if certain else MAYBE_MINOR, MINOR_AGE)
    return (GROWN,) if CLEARLY_OLDER <= age <= OLDEST else ()


@lru_cache(maxsize=20_000)
def _number(text: str) -> tuple[int | None, bool]:
    """The number that a word is or holds, and whether it is an age by itself (13yo)."""
    if match := _GLUED.match(text):
        return int(match["number"] or match["other"]), match["number"] is not None
    if match := _GERMAN_AGE.match(text):
        return _NUMBER[match[1]], True
    if text.isdecimal():
        return (int(text) if len(text) <= _LONGEST_AGE else None), False
    return _NUMBER.get(text), False


def _is_told_after(words: Sequence[Word], place: int) -> bool:
    """12-year-old, 12 Jahre alt, 12 años de edad, 12-jährig."""
    following = [word.text for word in words[place + 1 : place + 4]]
    if not following or following[0] not in _YEARS:
        return False
    return (
        following[0].startswith(_SPOKEN_AGES)
        or not _OLD.isdisjoint(following[1:2])
        or following[1:] == ["de", "edad"]
    )


def _is_told_before(words: Sequence[Word], place: int) -> bool:
    """aged 12, at the age of twelve, im Alter von 12."""
    before = [word.text for word in words[max(0, place - _LOOKS_BACK) : place]][::-1]
    for text in before:
        if text in _AGE:
            return True
        if text not in _BETWEEN:
            return False
    return False


def _may_be_age(words: Sequence[Word], place: int) -> bool:
    """12 years, where they are not said to have passed; or f14."""
    if _texts(words, place - 2, place - 1) & _WHO and _texts(words, place - 1, place) & _IS:
        return not _texts(words, place + 1, place + 2) & _HOURS
    if not _texts(words, place + 1, place + 2) & _YEARS:
        return not words[place].text.isdecimal() and words[place].text not in _NUMBER
    before = _texts(words, place - 1, place)
    return not (before & _SPANS or _texts(words, place + 2, place + 4) & _SPANNED)


def _texts(words: Sequence[Word], start: int, end: int) -> set[str]:
    return {word.text for word in words[max(0, start) : max(0, end)]}
