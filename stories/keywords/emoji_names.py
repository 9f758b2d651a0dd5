"""CLDR's names of emoji, as the package `emoji` has them: animals, plants, food, places, things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

LANGUAGES = frozenset(
    ("en", "es", "ja", "ko", "pt", "it", "fr", "de", "fa", "id", "zh", "ru", "tr", "ar")
)

_DRAWN = (
    range(0x1F308, 0x1F309), range(0x1F30A, 0x1F30C), range(0x1F31F, 0x1F320),
    range(0x1F32D, 0x1F380), range(0x1F380, 0x1F386), range(0x1F388, 0x1F38A),
    range(0x1F3A0, 0x1F3A3), range(0x1F3AA, 0x1F3AB), range(0x1F3B7, 0x1F3BC),
    range(0x1F3D4, 0x1F3E0), range(0x1F3E0, 0x1F3E2), range(0x1F3EF, 0x1F3F0),
    range(0x1F400, 0x1F440), range(0x1F451, 0x1F463), range(0x1F48D, 0x1F48F),
    range(0x1F511, 0x1F512), range(0x1F525, 0x1F526), range(0x1F52D, 0x1F52F),
    range(0x1F54A, 0x1F54B), range(0x1F56F, 0x1F570), range(0x1F577, 0x1F579),
    range(0x1F680, 0x1F6A5), range(0x1F6B2, 0x1F6B3), range(0x1F6F6, 0x1F6F9),
    range(0x1F94F, 0x1F970), range(0x1F980, 0x1F9AF), range(0x1F9C0, 0x1F9CC),
    range(0x1F9E3, 0x1F9E7), range(0x1F9F8, 0x1F9F9), range(0x1FA81, 0x1FA83),
    range(0x1FA91, 0x1FA92), range(0x1FA9C, 0x1FA9D), range(0x1FAB0, 0x1FAC0),
    range(0x1FACE, 0x1FAD0), range(0x1FAD0, 0x1FADC), range(0x2603, 0x2605),
    range(0x26C4, 0x26C5), range(0x26F0, 0x26F6), range(0x26FA, 0x26FB), range(0x2693, 0x2694),
)  # fmt: skip
"""What a scene can show; no hands, hearts, flags, faces or signs."""

_BETTER = {
    "evergreen tree": "fir tree", "deciduous tree": "tree", "sheaf of rice": "ears of grain",
    "blossom": "flower", "ewe": "sheep", "ox": "ox", "front facing baby chick": "chick",
    "baby chick": "chick", "hatching chick": "chick", "lady beetle": "ladybird", "ant": "ant",
    "person biking": "bicycle", "sport utility vehicle": "car", "automobile": "car",
    "oncoming automobile": "car", "locomotive": "steam train", "hut": "hut", "house": "house",
    "roasted sweet potato": "sweet potato", "ear of corn": "corn", "tangerine": "orange",
    "red apple": "apple", "green apple": "apple", "wrapped gift": "present", "sauropod": "dinosaur",
    "t rex": "dinosaur", "spouting whale": "whale", "two hump camel": "camel",
    "person rowing boat": "rowing boat", "honeybee": "bee", "sailboat": "sailing boat",
    "houses": "house", "teddy bear": "teddy bear", "christmas tree": "Christmas tree",
    "derelict house": "ruined house", "national park": "park", "house with garden": "house",
    "night with stars": "starry sky", "milky way": "starry sky", "water wave": "wave",
}  # fmt: skip
_UNDRAWN = re.compile(
    r"\b(?:face|with|without|mate|button|sign|symbol|no|flag|person|man|woman|slot|prohibited|tone|department"
    r"|store|hotel|office|bank|construction|cinema|level|stop|traffic|police|ambulance|trash)\b"
)
_LONGEST_NAME = 3
_ANIMAL = re.compile(
    r"^(?:وجه|cara de|visage de|tête de|rosto de|muso di|faccia di|cabeza de|cabeça de|صورت|رأس"
    r"|лицо|морда|мордочка|wajah)\s|(?:gesicht|kopf|의? ?얼굴| yüzü|的?脸|の顔)$"
)


@lru_cache(maxsize=1)
def drawn() -> dict[str, str]:
    """Emoji → its English name, for those that a scene can show."""
    import emoji

    names = ((sign, _english(data)) for sign, data in emoji.EMOJI_DATA.items() if _is_drawn(sign))
    return {sign: name for sign, name in names if name}


def names(language: str) -> Iterator[tuple[str, str]]:
    """What the language calls them, and their English names."""
    if language not in LANGUAGES:
        return
    import emoji

    emoji.config.load_language(language)
    for sign, english in drawn().items():
        local = emoji.EMOJI_DATA[sign].get(language, "")
        if name := _ANIMAL.sub("", _spaced(local)).strip():
            yield name, english


def _is_drawn(sign: str) -> bool:
    bare = sign.replace("\ufe0f", "")
    return len(bare) == 1 and any(ord(bare) in reach for reach in _DRAWN)


def _english(data: dict[str, str]) -> str:
    name = re.sub(r"\s+(?:face|head)$", "", _spaced(data["en"]))
    name = _BETTER.get(name, name)
    return "" if _UNDRAWN.search(name) or name.count(" ") >= _LONGEST_NAME else name


def _spaced(name: str) -> str:
    return re.sub(r"[_\-]+", " ", name.strip(":")).casefold()
