"""Where and when a scene is, its weather, mood and things, from its tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .noun_phrases import next_word, phrase_start, stands_as_noun
from .scene_deeds import is_denied
from .scene_words import Token
from .vocabulary import Lexicon, english, word_set

_WEATHER_ORDER = ("storm", "snow", "rain", "mist", "wind")
_LOCATING = word_set(
    "in into through across over at on by near inside within along under beside around among "
    "above to toward towards beyond behind between onto past down up"
)
_VAST = frozenset(("sea", "mountains", "river", "meadow", "snow", "island", "desert", "sky"))
"""What people have oceans, mountains or streams of."""
_LOCATED = word_set(english.LOCATED)
_LEAVING = frozenset(("from", "left", "of", "about", "leaving"))
# Said in passing more often than meant as the place.
_PLACE_HANDICAP = {"snow": -2.0, "sky": -2.0, "night-field": -2.5}
_SKIN = frozenset(("forehead", "nose", "chest", "belly", "cheek", "cheeks", "tail"))
_BACKGROUND = word_set("tree flower window table house moon star chair stone bed")
_PRESENTING = frozenset(("find", "open", "catch", "carry", "search", "look", "read", "sail"))
_WHOLES = word_set("snowman scarecrow house boat school tower rocket car train bus wagon door")
_MOST_PROPS = 4

Things = Sequence[tuple[int, str]]
"""Each thing's place among the tokens and its name."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the words themselves say; "" where they say nothing."""

    place: str
    time: str
    weather: str
    mood: str
    props: tuple[str, ...]
    moonlit: bool
    stars: bool
    prop_colours: tuple[tuple[str, str], ...] = ()
    season: str = ""


def setting(tokens: Sequence[Token], words: Lexicon, *, taken: frozenset[int]) -> Setting:
    """Everything in the scene but its figures; `taken` are the places of words that are theirs."""
    stars = any("starry" in token.facts for token in tokens)
    weather = _weather(tokens)
    things = [(index, prop) for index, prop in _things(tokens, words) if index not in taken]
    return Setting(
        place=_place(tokens, words),
        time=_time(tokens),
        weather=weather,
        mood=_mood(tokens, weather),
        props=_props(tokens, things),
        moonlit=_is_moonlit(tokens, words),
        stars=stars,
        prop_colours=_prop_colours(tokens, things, words),
        season=next((token.facts["season"] for token in tokens if "season" in token.facts), ""),
    )


def _place(tokens: Sequence[Token], words: Lexicon) -> str:
    """The place most likely meant; the first one of equals."""
    scored = [
        (-_place_score(tokens, index, words), index, token.facts["place"])
        for index, token in enumerate(tokens)
        if "place" in token.facts and _is_place(tokens, index, words)
    ]
    return min(scored)[2] if scored else ""


def _place_score(tokens: Sequence[Token], index: int, words: Lexicon) -> float:
    score = 1.0 + _PLACE_HANDICAP.get(tokens[index].facts["place"], 0.0)
    for token in reversed(tokens[max(0, index - 4) : index]):
        if token.word in _LEAVING:
            return score - 0.5
        if token.word in _LOCATING:
            return score + 1.0
    return score


def _is_place(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    token, following = tokens[index], next_word(tokens, index)
    if not words.determiners:
        return True
    if token.word in words.ambiguous and not stands_as_noun(tokens, index, words):
        return False
    if token.word in _LOCATED and not _is_located(tokens, index):
        return False
    if following is None or token.possessive:
        return True
    return not (following.word in words.compound_heads or _is_figurative(tokens, index))


def _is_located(tokens: Sequence[Token], index: int) -> bool:
    return any(token.word in _LOCATING for token in tokens[max(0, index - 4) : index])


def _is_figurative(tokens: Sequence[Token], index: int) -> bool:
    """ "A sea of faces", "a mountain of work": unless what follows is a name or nature."""
    if index + 2 >= len(tokens) or tokens[index + 1].word != "of":
        return False
    if tokens[index].facts["place"] not in _VAST:
        return False
    said = tokens[index + 2]
    natural = any(category in said.facts for category in ("prop", "place", "weather", "colour"))
    return not (natural or said.written[:1].isupper() or said.word in ("the", "tall", "grass"))


def _time(tokens: Sequence[Token]) -> str:
    times = [token.facts["time"] for token in tokens if "time" in token.facts]
    exact = [time for time in times if time != "day"]
    return (exact or times or [""])[0]


def _is_moonlit(tokens: Sequence[Token], words: Lexicon) -> bool:
    """A moon makes the night where no hour is told and it is no place to fly to."""
    lights = {token.facts["light"] for token in tokens if "light" in token.facts}
    elsewhere = _time(tokens) or _place(tokens, words) == "space"
    return "moonlit" in lights or ("moon" in lights and not elsewhere)


def _weather(tokens: Sequence[Token]) -> str:
    said = {token.facts["weather"] for token in tokens if "weather" in token.facts}
    return next((weather for weather in _WEATHER_ORDER if weather in said), "")


def _mood(tokens: Sequence[Token], weather: str) -> str:
    votes: Counter[str] = Counter(
        token.facts["mood"]
        for index, token in enumerate(tokens)
        if "mood" in token.facts and not is_denied(tokens, index)
    )
    if weather == "storm":
        votes["storm"] += 2
    return votes.most_common(1)[0][0] if votes else ""


def _props(tokens: Sequence[Token], things: Things) -> tuple[str, ...]:
    """Things to be drawn, those that somebody finds, opens or carries first."""
    scored: dict[str, tuple[float, int]] = {}
    for index, prop in things:
        weight = (prop in _BACKGROUND) - _is_presented(tokens, index)
        scored[prop] = min(scored.get(prop, (9.0, 0)), (float(weight), index))
    return tuple(sorted(scored, key=lambda prop: scored[prop])[:_MOST_PROPS])


def _prop_colours(
    tokens: Sequence[Token], things: Things, words: Lexicon
) -> tuple[tuple[str, str], ...]:
    """ "The red balloon", "ballon rouge": each thing's first colour."""
    said: dict[str, str] = {}
    for index, prop in things:
        near = tokens[phrase_start(tokens, index, words) : index]
        if not words.determiners:
            near = [*tokens[index + 1 : index + 2], *tokens[max(0, index - 1) : index]]
        colours = [token.facts["colour"] for token in near if "colour" in token.facts]
        if colours:
            said.setdefault(prop, colours[0])
    return tuple(said.items())


def _things(tokens: Sequence[Token], words: Lexicon) -> Iterator[tuple[int, str]]:
    for index, token in enumerate(tokens):
        if "prop" in token.facts and _is_thing(tokens, index, words):
            yield index, token.facts["prop"]


def _is_thing(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    token, following = tokens[index], next_word(tokens, index)
    if not words.determiners:
        return True
    if _is_brand(token):
        return False
    if token.word in words.ambiguous and not stands_as_noun(tokens, index, words):
        return "starry" in token.facts
    part = _is_part(tokens, index, words) or _is_of_whole(tokens, index)
    if part or _is_mark(tokens, index):
        return False
    if following is None or token.possessive:
        return True
    noun = "figure" in following.facts or "prop" in following.facts
    another = following.facts.get("prop") != token.facts["prop"]  # not in "treasure chest"
    heads = noun and another and "action" not in following.facts
    return not (heads or following.word in words.compound_heads)


def _is_part(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """The door of "a house with a red door" is no second thing."""
    place = phrase_start(tokens, index, words) - 1
    while place > 0 and not tokens[place + 1].first:
        if "prop" in tokens[place].facts:
            place = phrase_start(tokens, place, words) - 1
        elif tokens[place].word == "and":
            place -= 1
        else:
            break
    if place < 1 or tokens[place].word != "with" or tokens[place + 1].first:
        return False
    return tokens[place - 1].facts.get("prop") in _WHOLES


def _is_mark(tokens: Sequence[Token], index: int) -> bool:
    """The star of "a white star on its forehead"."""
    after = [token.word for token in tokens[index + 1 : index + 4] if not token.first]
    return after[:1] == ["on"] and not _SKIN.isdisjoint(after[2:])


def _is_of_whole(tokens: Sequence[Token], index: int) -> bool:
    """The door of "the door of the brick house"."""
    if tokens[index].facts["prop"] not in ("door", "window"):
        return False
    after = [token for token in tokens[index + 1 : index + 6] if not token.first]
    return (
        bool(after)
        and after[0].word == "of"
        and any(token.facts.get("prop") in _WHOLES for token in after)
    )


def _is_brand(token: Token) -> bool:
    """ "Apple released …", "our Star product": a thing has an article or stands in lower case."""
    return token.capitalised and (not token.first or not token.word.endswith("s"))


def _is_presented(tokens: Sequence[Token], index: int) -> bool:
    near = tokens[max(0, index - 5) : index]
    return any(token.facts.get("action") in _PRESENTING for token in near)
