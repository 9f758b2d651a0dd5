"""Scene text → the prompt that a text-to-video model is given."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from stories.keywords import english_visual

MAX_TOKENS = 77
"""What CLIP's text encoder reads, its two marks for beginning and end included."""

LEAST_OF_TEXT = 25
"""So many tokens of a scene's words stay, whatever else there is to say."""

BASE = "cinematic, high quality, beautiful animation"
CHILDREN = "colorful, cheerful, children's book style"
NIGHT = "night time, moonlit, atmospheric"
NATURE = "lush nature, detailed environment"

STYLE_PHRASES = {
    "paper-cut": "layered paper cut art",
    "watercolour": "soft watercolor painting",
    "night-lamp": "warm lamp light, deep shadows",
    "crayon": "crayon drawing",
    "felt": "felt and wool crafts",
    "linocut": "black ink print, carved lines",
    "chalk": "chalk drawing, black background",
    "cartoon": "cartoon style",
    "realistic": "realistic, natural light",
    "anime": "anime style",
}

CAMERA_PHRASES = {
    "still": "static camera",
    "pan": "slow camera pan",
    "push-in": "camera slowly moving in",
    "pull-out": "camera slowly moving back",
    "follow": "camera following the subject",
    "close-up": "close up shot",
    "aerial": "aerial view",
}

MOOD_PHRASES = {
    "cheerful": "cheerful mood",
    "calm": "calm mood",
    "mysterious": "mysterious mood",
    "exciting": "exciting mood",
    "funny": "funny mood",
    "sad": "sad mood",
    "cosy": "cosy mood",
}

_WHOLE_WORD_LIST = """
a about above across aerial after again against all almost alone along already also always am an
and animation anime another any anything are armor around arrived art as asked astronaut at
atmospheric away baby back background be bear beard beautiful became because become bee been before
began behind below beneath beret beside between big bird black blond blue book boots boy braids
bright brother brought brown bun but butterfly by called came camera can cap cape carried cartoon
carved cat chalk cheerful child children cinematic cloak close coat cold collar colorful come could
cow crafts crayon cream cried crow crown curly cut danced dark day days deep deer detailed did do
dog door down dragon drawing dress duck each eagle earth elephant environment even ever every
everyone everything eyes face fairy fall family far farmer father fell felt female few fire first
fish flew flower flowers following for forest forever found fox friend friends frog from garden
gave ghost girl go goat gold golden gone good gown grandfather grandmother great green grew grey
had hair hand hands happy has hat have he head heard heart helmet help hen her here high hill hills
him himself his hold home hood hoodie horse house how i if in ink inside into is it its jacket just
kept kind king kitten knew knight lamp last laughed layered light like lines lion little lived long
look looked lost love lush made magic male man many may me men messy might monkey moon more morning
most mother mountain mountains mouse moved moving much must my natural nature near never new next
night no not nothing now octopus of off often old on once one only open opened or orange other our
out over owl own painting pan paper parrot penguin people pig pink pirate place played pointed
ponytail prince princess print puppy purple quality queen quiet rabbit rain ran realistic red
rested river road robe robot room sad said sang sat saw scales scarf sea seemed shadows shark she
sheep shirt shone short shot side silver skirt sky sleep slow slowly small smiled snake snow so
soft some someone something song soon space spring squirrel stars static still stood stopped story
straw street striped style subject suit summer sun swan sweater tail tall teenager than that the
their them then there they thin thing things this thought three through tiger time to together told
too took town tree trees tunic turned turquoise turtle two under until up upon us very view village
voice wait walked wanted warm was watched water watercolor way we went were whale what when where
which while white who whose why wide wild will wind window wings winter witch with wizard wolf
woman woods wool word words world would year yellow yes young your
"""
_WHOLE_WORDS = frozenset(_WHOLE_WORD_LIST.split())
"""Common words, and those of our own phrases, that CLIP's vocabulary holds whole (measured)."""


def _family(words: str) -> re.Pattern[str]:
    """Any of the words, whole: no letter, digit or combining accent on either side."""
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_\u0300-\u036f])(?![\u0300-\u036f])", re.I)


_CHILDREN_WORDS = _family("child|children|kids?|toddlers?")
_NIGHT_WORDS = _family("nights?|midnight|dark|darkness|moon|moonlight|moonlit")
_NATURE_WORDS = _family("forests?|woods?|woodland|trees?|nature|jungle")

_PIECE = re.compile(r"[a-z]+|\S")
_VOWEL = re.compile("[aeiouy]")
_FULL_STOPS = (".", "。", "।")


def shown(text: str, *, language: str) -> str:
    """What a scene's text shows, in English as far as it is recognised; "" where nothing is."""
    return text if language.partition("-")[0] == "en" else english_visual(text, language=language)


def scene_prompt(
    text: str,
    *,
    age_group: str = "",
    style: str = "",
    camera: str = "",
    mood: str = "",
    cast: Sequence[str] = (),
) -> str:
    """The prompt of one scene, at most MAX_TOKENS by the estimate; only its text is shortened.

    `style`, `camera`, `mood` are keys of the tables above, "" or "none" for none; else ValueError.
    `cast` are the looks of those in it, in words, the hero first: as many as fit, none cut in two
    but the hero's at a comma.
    """
    words = " ".join(text.split())
    shown = _without_full_stop(words)
    additions = _additions(words, age_group)
    additions += _phrase(STYLE_PHRASES, style, "style") + _phrase(CAMERA_PHRASES, camera, "camera")
    additions += _phrase(MOOD_PHRASES, mood, "mood")
    additions += _fitting(cast, shown, additions)
    shown = _shortened(shown, _room(additions))
    return ", ".join([BASE, *filter(None, [shown]), *additions])


def _room(additions: Sequence[str]) -> int:
    """Tokens that are left for the scene's text."""
    return MAX_TOKENS - estimated_tokens(", ".join([BASE, "", *additions]))


def _fitting(cast: Sequence[str], text: str, additions: Sequence[str]) -> list[str]:
    """The looks there is room for: the first may shorten the text a little, the others may not."""
    whole = estimated_tokens(text) - 2
    kept: list[str] = []
    for place, look in enumerate(cast):
        wanted = min(whole, LEAST_OF_TEXT) if place == 0 else whole
        told = _beginnings(look) if place == 0 else [look]
        fits = [part for part in told if _room([*additions, *kept, part]) >= wanted]
        if not fits:
            break
        kept.append(fits[0])
    return kept


def _beginnings(look: str) -> list[str]:
    """The look, then the look without what it names last, and so on."""
    parts = look.split(", ")
    return [", ".join(parts[:end]) for end in range(len(parts), 0, -1)]


def estimated_tokens(text: str) -> int:
    """How many tokens CLIP makes of the text, its two marks included; rather too many than too few.

    CLIP cuts a text into runs of letters, single digits and other characters and writes each run in
    merged bytes, so no run has more tokens than UTF-8 bytes. Common words are one token. An English
    word hardly ever has more than half as many tokens as letters; a run without a vowel may.
    """
    normal = unicodedata.normalize("NFC", text).lower()
    return 2 + sum(_cost(normal, found) for found in _PIECE.finditer(normal))


def _cost(text: str, found: re.Match[str]) -> int:
    piece = found.group()
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    # CLIP parts "'s" or "'re" from what follows even inside a word: "'stay" is "'s" and "tay".
    whole = before != "'" and not _is_letter(before) and not _is_letter(after)
    if whole and piece in _WHOLE_WORDS:
        return 1
    if whole and piece.isascii() and _VOWEL.search(piece):
        return (len(piece) + 1) // 2
    return len(piece.encode())


def _is_letter(character: str) -> bool:
    return not character.isascii() and unicodedata.category(character)[0] in "LM"


def _additions(words: str, age_group: str) -> list[str]:
    """What the scene's words call for, in the fixed order children, night, nature."""
    called_for = {
        CHILDREN: age_group == "child" or _CHILDREN_WORDS.search(words),
        NIGHT: _NIGHT_WORDS.search(words),
        NATURE: _NATURE_WORDS.search(words),
    }
    return [addition for addition, called in called_for.items() if called]


def _phrase(phrases: dict[str, str], choice: str, name: str) -> list[str]:
    if choice in ("", "none"):
        return []
    if choice not in phrases:
        raise ValueError(f"unknown {name} {choice!r}; known: {', '.join(phrases)}")
    return [phrases[choice]]


def _without_full_stop(words: str) -> str:
    if words.endswith(_FULL_STOPS) and not words.endswith("..."):
        return words[:-1].rstrip()
    return words


def _shortened(words: str, room: int) -> str:
    """As many whole words as fit into `room` tokens; of a first word too long, its beginning."""
    room += 2
    if estimated_tokens(words) <= room:
        return words
    kept: list[str] = []
    left = room - 2
    for word in words.split():
        left -= estimated_tokens(word) - 2
        if left < 0:
            break
        kept.append(word)
    if not kept:
        return _beginning(words.split()[0], room)
    return _without_full_stop(" ".join(kept).rstrip(",;:，、；：-–— "))


def _beginning(word: str, room: int) -> str:
    """The longest beginning of a word within `room` tokens that parts no accent from its letter."""
    end = 0
    for index in range(1, len(word) + 1):
        if estimated_tokens(word[:index]) > room:
            break
        if index == len(word) or not _continues(word[index]):
            end = index
    return word[:end]


def _continues(character: str) -> bool:
    return character == "\u200d" or unicodedata.category(character)[0] == "M"
