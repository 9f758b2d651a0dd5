"""Who and what was found → how they are mentioned in the story, and what they look like."""

from __future__ import annotations

from dataclasses import replace

from stories.writers.base import Brief
from stories.writers.offline.chance import Dice
from stories.writers.offline.english.describing import DEEDS
from stories.writers.offline.english.figures import (
    Figure,
    carded,
    figure_of,
    helper,
    looking,
    partner_of,
    together,
)
from stories.writers.offline.english.finding import Idea, find_in
from stories.writers.offline.english.grammar import Company, Doing, Mention
from stories.writers.offline.english.lexicon import HOME_OF, LOOK_WORDS, NOUNS
from stories.writers.offline.english.reading import Phrase
from stories.writers.offline.english.settings import (
    BIG,
    DAYS,
    DEFAULT_HEROES,
    DEFAULT_NAMES,
    GROUPS,
    HELPERS,
    INDOORS,
    LARGE,
    NOWHERE_TO_WALK,
    OVER_WATER,
    ROYAL,
    TIMES,
)
from stories.writers.offline.english.spots import spot_of
from stories.writers.offline.telling import Found, Prop
from stories.writers.offline.visuals import placed, timed, with_article

_OVER_WATER, _LARGE = frozenset(OVER_WATER.split()), frozenset(LARGE.split())
_TOO_GRAND = frozenset(BIG.replace("_", " ").split()) | frozenset(ROYAL.split())
_TREASURES = {"map", "treasure", "chest"}
_STAYING = {"small", "rooted", "sky"}


def find(brief: Brief, dice: Dice) -> Found:
    """What the story of a brief is about."""
    idea = find_in(brief.idea, brief.hero)
    idea = idea if idea.hero else replace(idea, hero=_somebody(idea, dice))
    hero = _hero(idea, brief, dice)
    place = idea.place or _home(idea.hero)
    helpers = _helpers(place, hero, dice)
    friend = _friend(idea, helpers[0], dice)
    hero = _with_clause(hero, idea, friend, dice)
    if idea.friend and not idea.happens:
        friend = replace(friend, mention=replace(friend.mention, first=friend.mention.later))
    return Found(
        slots=_slots(idea, hero, friend, helpers[1], place, dice),
        seen=_seen(idea, hero, friend, helpers[1], place),
        cast=(hero.card, friend.card),
        tags=_tags(idea, place),
        taken=frozenset({hero.word, friend.word}),
        mood=idea.mood,
    )


def prop(word: str) -> Prop:
    """A thing of a plot's props, made ready: "red kite"."""
    noun = word.split(" ")[-1]
    return Prop(Mention(with_article(word), f"the {noun}", bare=word), with_article(word))


def _somebody(idea: Idea, dice: Dice) -> Phrase:
    """A hero for an idea that has none: who lives at its place, or a child."""
    word = DEFAULT_HEROES.get(idea.place, "")
    if word and not idea.topic:
        return Phrase(0, 0, word, NOUNS[word])
    return Phrase(0, 0, "", name=dice.pick(DEFAULT_NAMES.split(), about="name"))


def _home(hero: Phrase | None) -> str:
    if hero is None or hero.noun is None:
        return "village"
    return HOME_OF.get(hero.word) or hero.noun.home


def _hero(idea: Idea, brief: Brief, dice: Dice) -> Figure:
    phrase = idea.hero or Phrase(0, 0, "")
    hero = figure_of(phrase, dice, hint=idea.hint, small=brief.age_group != "adult")
    hero = looking(hero, phrase, idea.worn, dice)
    if idea.partners:
        return together([hero, *(partner_of(partner, hero, dice) for partner in idea.partners)])
    return carded(hero, brief.hero)


def _helpers(place: str, hero: Figure, dice: Dice) -> list[Figure]:
    """Two who may come along at such a place, and are not the hero."""
    group = "indoors" if place in INDOORS else GROUPS.get(place, place)
    all_of_them = HELPERS.get(group, HELPERS["land"])
    others = [
        (word, he) for word, he in all_of_them if word.split(" ")[-1] not in hero.mention.first
    ]
    return [helper(word, he) for word, he in dice.turned(others, about="helper")[:2]]


def _friend(idea: Idea, helper: Figure, dice: Dice) -> Figure:
    if idea.friend is None:
        return helper
    one = replace(idea.friend, plural=False, number="")
    return figure_of(one, dice, hint="", small=False)


def _with_clause(hero: Figure, idea: Idea, friend: Figure, dice: Dice) -> Figure:
    """The hero, whose first mention tells what else the idea said."""
    clause = _clause(idea, hero.mention, friend, dice)
    first = f"{hero.mention.first}, {clause}" if clause else hero.mention.first
    return replace(hero, mention=replace(hero.mention, first=first, short=hero.mention.first))


def _clause(idea: Idea, hero: Mention, friend: Figure, dice: Dice) -> str:
    if idea.deed:
        doing = DEEDS[idea.deed][1]
        return f"who loved {doing}" if idea.likes else f"who dreamed of {doing}"
    if idea.fear:
        return f"who {hero.was} afraid of {idea.fear}"
    if idea.calling:
        return f"who wanted to be {with_article(idea.calling)}"
    if idea.longing:
        return f"who dreamed of {idea.longing}"
    if idea.happens == "sleepless":
        return "who could not sleep"
    return _of_topic(idea, hero, dice) or _of_others(idea, friend, dice)


def _of_topic(idea: Idea, hero: Mention, dice: Dice) -> str:
    if idea.topic:
        thought = ("often thought about", f"{hero.was} always talking about", "wondered about")
        return f"who {dice.pick(thought, about='topic')} {idea.topic}"
    if idea.word:
        words = "two new words" if " " in idea.word else "a new word"
        return f"who had learned {words}, ‘{idea.word}’"
    return ""


def _of_others(idea: Idea, friend: Figure, dice: Dice) -> str:
    if idea.thing and idea.thing.word.split(" ")[-1] in _TREASURES:
        return "who dreamed of finding a treasure"
    if idea.thing and idea.hero and idea.hero.is_alive and idea.happens != "lost":
        thing = figure_of(idea.thing, dice, hint="", small=False)
        return f"who had {thing.mention.first}"
    if idea.friend and not idea.happens:
        return f"whose best friend was {friend.mention.first}"
    return ""


def _both(hero: Figure, friend: Figure, partners: int) -> Company:
    """The hero and the friend; of a hero who is two, each by name."""
    hero_too = hero.mention.later
    joined = hero_too.replace(" and ", ", ", 1) if partners == 1 else hero_too
    later = f"{joined} and {friend.mention.later}"
    return Company(later, later, "they", True, few=not hero.mention.plural)


def _slots(
    idea: Idea, hero: Figure, friend: Figure, other: Figure, place: str, dice: Dice
) -> dict[str, object]:
    slots: dict[str, object] = {
        "hero": hero.mention,
        "friend": friend.mention,
        "other": other.mention,
        "both": _both(hero, friend, len(idea.partners)),
        "place": spot_of(idea, place),
        "day": TIMES[idea.time][0] if idea.time else dice.pick(DAYS, about="day"),
    }
    if idea.thing:
        thing = figure_of(idea.thing, dice, hint="", small=False).mention
        is_told = thing.first in hero.mention.first
        slots["thing"] = replace(thing, first=thing.later) if is_told else thing
    if idea.deed:
        slots["deed"] = Doing(*DEEDS[idea.deed][:3])
    slots["fear"] = idea.fear
    slots["topic"] = idea.topic or f"‘{idea.word}’"
    return slots


def _seen(idea: Idea, hero: Figure, friend: Figure, other: Figure, place: str) -> dict[str, str]:
    seen = {
        "hero": hero.card.look,
        "friend": friend.card.look,
        "other": other.card.look,
        "both": f"{hero.card.look} and {friend.card.look}",
        "place": placed(place),
        "time": timed(idea.time),
        "deed": DEEDS[idea.deed][3] if idea.deed else "",
    }
    if idea.thing:
        thing = idea.thing
        kept = [w for w in thing.adjectives if w in LOOK_WORDS]
        seen["thing"] = with_article(" ".join([*kept, thing.word or thing.name]))
    return seen


def _ways_of(hero: Phrase, kind: str) -> set[str]:
    """Whether somebody who can go about fits into a hut, and needs a bridge over a river."""
    last = hero.word.split(" ")[-1]
    tags = set() if kind == "vehicle" or last in _LARGE else {"dwells"}
    return tags if kind == "vehicle" or last in _OVER_WATER else tags | {"on foot"}


def _tags(idea: Idea, place: str) -> frozenset[str]:
    hero = idea.hero or Phrase(0, 0, "")
    kind = hero.noun.kind if hero.noun else "small" if hero.word and not hero.name else "person"
    tags = {"stays" if kind in _STAYING else "goes", kind}
    if place not in NOWHERE_TO_WALK and kind not in {"swimmer", *_STAYING}:
        everybody = (hero, *idea.partners)
        tags |= {"walks"} | set.intersection(*(_ways_of(one, kind) for one in everybody))
    if not {hero.word, hero.word.split(" ")[-1]} & _TOO_GRAND:
        tags.add("humble")
    tags |= {"land"} if place not in NOWHERE_TO_WALK else {place}
    tags |= {"outdoors"} if place not in {*NOWHERE_TO_WALK, *INDOORS} else set()
    tags |= {idea.happens} if idea.happens else set()
    tags |= {"deed"} if idea.deed and not idea.likes else set()
    tags |= {"fear"} if idea.fear else set()
    tags |= {"topic"} if idea.topic or idea.word else set()
    tags |= {idea.thing.word.split(" ")[-1]} if idea.thing else set()
    return frozenset(tags | ({idea.time} if idea.time else set()))
