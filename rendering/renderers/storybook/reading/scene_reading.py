"""What a scene's sentences show: who, where, when, in which light, with which things.

Words and fixed rules only: the same text always reads the same. What the rules do not
know they leave out; a wrong cat is worse than no cat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .casting import Cast, Part
from .mention import Mention
from .passages import give_passages
from .scene_deeds import give_actions
from .scene_figures import living_things, mentions
from .scene_looks import give_looks
from .scene_setting import Setting, setting
from .scene_words import tokens
from .unseen import leave_out_unseen
from .vocabulary import english_figures, english_settings, lexicon, word_set

MOST_FIGURES = 4
_MOST_EARLIER = 12

_FLYERS = word_set(english_figures.FLYERS)
_SWIMMERS = word_set(english_figures.SWIMMERS)
_DEEP_DWELLERS = word_set(english_figures.DEEP_DWELLERS)
_LEAVING_WATER = frozenset(("jump", "fly", "sit", "sail", "wave", "sing"))
_WATERSIDE = frozenset(("boat", "lighthouse"))
_ROOMS = frozenset(("room", "bedroom", "kitchen", "library", "school", "throne-room"))
_SPACE_THINGS = frozenset(("rocket", "star", "moon", "telescope", "flying saucer"))
_WATER = frozenset(("sea", "river", "beach", "lake", "island", "underwater", "swamp"))
_DAY_MOOD, _QUIET_MOOD = "cheerful", "calm"


@dataclass(frozen=True, slots=True)
class Trait:
    """Something a figure's look has because its words say so: "glasses", a "scarf" in red.

    The names are those of `vocabulary.english_looks`; "bareheaded" is who took off a hat.
    """

    name: str
    colour: str = ""
    """"#rrggbb", "" where the words give none; of hair and beards a hair colour."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A person or a creature. `colours` are those its words give it, as "#rrggbb"."""

    kind: str
    name: str = ""
    colours: tuple[str, ...] = ()
    count: int = 1
    action: str = "stand"
    gender: str = ""
    """"she" or "he" where that is not its kind's own."""
    traits: tuple[Trait, ...] = ()
    passage: str = ""
    """"enters", "leaves" ("she came", "it flew off") or "ahead" of one who chases it, or ""."""


@dataclass(frozen=True, slots=True)
class SceneReading:
    """A scene as a draughtsman needs it; figures and props stand most important first."""

    figures: tuple[Figure, ...]
    place: str
    time: str
    weather: str
    mood: str
    props: tuple[str, ...]
    moonlit: bool = False
    stars: bool = False
    prop_colours: tuple[tuple[str, str], ...] = ()
    season: str = ""
    """"autumn" or ""."""


def read_scene(
    text: str, *, earlier: tuple[str, ...] = (), language: str = "en", age_group: str = ""
) -> SceneReading:
    """Read one scene; `earlier` are the story's scenes before it, oldest first."""
    history: list[Sequence[Part]] = []
    place = time = ""
    for before in earlier[-_MOST_EARLIER:]:
        said, around = _parsed(before, language)
        history.append(Cast(history, age_group).of(said))
        place = _place(around, history[-1], place)
        time = _time(around) or time
    said, around = _parsed(text, language)
    parts = Cast(history, age_group).of(said)
    figures = tuple(_figure(part) for part in parts[:MOST_FIGURES])
    return _reading(figures, around, _place(around, parts, place), _time(around) or time)


@lru_cache(maxsize=256)
def _parsed(text: str, language: str) -> tuple[tuple[Mention, ...], Setting]:
    words, scene = lexicon(language), tokens(text, language)
    leave_out_unseen(scene, words)
    found = mentions(scene, words)
    give_actions(found, scene, words)
    if words.determiners:
        give_passages(found, scene)
    worn = give_looks(found, scene, words)
    return tuple(found), setting(scene, words, taken=worn | living_things(found, scene))


def _reading(figures: tuple[Figure, ...], around: Setting, place: str, time: str) -> SceneReading:
    return SceneReading(
        figures=figures,
        place=place or ("night-field" if around.stars else "meadow"),
        time=time or "day",
        weather=around.weather,
        mood=around.mood or _default_mood(figures, around.weather, time),
        props=_props_at(place, around.props),
        moonlit=around.moonlit,
        stars=around.stars,
        prop_colours=around.prop_colours,
        season=around.season,
    )


def _props_at(place: str, props: tuple[str, ...]) -> tuple[str, ...]:
    """A window stands nowhere by itself."""
    return props if place in _ROOMS else tuple(prop for prop in props if prop != "window")


def _place(around: Setting, parts: Sequence[Part], before: str) -> str:
    """Where the words put it, else where a boat or a fish must be, else where we were."""
    place = around.place or _implied_place(around, parts, before)
    if place == "sea" and not _WATERSIDE & {*around.props} and _are_below(parts):
        return "underwater"
    sails = "boat" in around.props and any(part.action == "sail" for part in parts)
    return "sea" if sails and place not in _WATER else place


def _are_below(parts: Sequence[Part]) -> bool:
    """Whether only those are there whom one sees by diving."""
    deep = [part for part in parts if part.kind in _DEEP_DWELLERS]
    others = [part for part in parts if part.kind not in _SWIMMERS]
    return bool(deep) and not others and all(part.action not in _LEAVING_WATER for part in parts)


def _implied_place(around: Setting, parts: Sequence[Part], before: str) -> str:
    afloat = not _WATERSIDE.isdisjoint(around.props) or any(
        part.kind in _SWIMMERS for part in parts
    )
    if afloat and before not in _WATER:
        return "sea"
    if any(part.kind == "astronaut" for part in parts) and {*around.props} <= _SPACE_THINGS:
        return before or "space"
    flown = any(part.action == "fly" for part in parts)
    things = {*around.props, *(part.kind for part in parts)}
    met = (place for place, of in english_settings.THINGS_OF.items() if of & things)
    return before or ("" if flown else next(met, ""))


def _time(around: Setting) -> str:
    return around.time or ("night" if around.moonlit or around.stars else "")


def _default_mood(figures: tuple[Figure, ...], weather: str, time: str) -> str:
    sunny = bool(figures) and not weather and time in ("", "day")
    return _DAY_MOOD if sunny else _QUIET_MOOD


def _figure(part: Part) -> Figure:
    own = english_figures.OWN_COLOURS.get(part.kind)
    figure = Figure(
        kind=part.kind,
        name=part.name,
        colours=tuple(part.colours[:3]) or ((own,) if own else ()),
        count=min(part.count, 9),
        action=part.action or "stand",
        gender=part.gender,
        passage=part.passage,
        traits=tuple(Trait(name, colour) for name, colour in part.traits.items()),
    )
    if part.action:
        return figure
    if part.kind in _FLYERS:
        return replace(figure, action="fly")
    return replace(figure, action="swim") if part.kind in _SWIMMERS else figure
