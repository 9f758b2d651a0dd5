"""Who and what was found → how they are mentioned in the story, and what they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stories.writers.base import Brief, Character
from stories.writers.offline.chance import Dice
from stories.writers.offline.english.describing import DEEDS, DULL
from stories.writers.offline.english.finding import Idea, find_in
from stories.writers.offline.english.grammar import Company, Doing, Mention, Spot, plural_of
from stories.writers.offline.english.lexicon import (
    HE_WORDS,
    HOME_OF,
    LOOK_WORDS,
    NOUNS,
    SHE_WORDS,
)
from stories.writers.offline.english.nouns import PAIRED, UNIQUE
from stories.writers.offline.english.reading import Phrase
from stories.writers.offline.english.settings import (
    AS_IT_STANDS,
    BIG,
    BY_WORDS,
    DAYS,
    DEFAULT_HEROES,
    DEFAULT_NAMES,
    GROUPS,
    HELPERS,
    INDOORS,
    LARGE,
    NOWHERE_TO_WALK,
    ON_WORDS,
    OVER_WATER,
    PLACES,
    PLAIN_PEOPLE,
    PROPER,
    ROYAL,
    SKY_WORDS,
    TIMES,
    TITLES,
    YOUNG,
)
from stories.writers.offline.names import called
from stories.writers.offline.telling import Found, Prop
from stories.writers.offline.visuals import look_of, placed, timed, with_article

_DULL, _BIG = frozenset(DULL.split()), frozenset(BIG.replace("_", " ").split())
_PLAIN, _YOUNG = frozenset(PLAIN_PEOPLE.split()), frozenset(YOUNG.split())
_KIN = frozenset({"grandma", "grandpa", "granny", "mum", "mom", "dad", "mama", "papa"})
_TITLES = frozenset(TITLES.split())
_AS_IT_STANDS = frozenset(word.replace("_", " ") for word in AS_IT_STANDS.split())
_PAIRED, _UNIQUE = frozenset(PAIRED.split()), frozenset(UNIQUE.split())
_MR = {"Mr": "he", "Sir": "he", "Mrs": "she", "Ms": "she", "Miss": "she", "Lady": "she"}
_OVER_WATER, _LARGE = frozenset(OVER_WATER.split()), frozenset(LARGE.split())
_ROYAL = frozenset(ROYAL.split())
_STAYING = {"small", "rooted", "sky"}
_MOST_LOOK = 120


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody as they are mentioned, and as they look in English."""

    mention: Mention
    card: Character
    word: str


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
    hero = _figure(phrase, dice, hint=idea.hint, small=brief.age_group != "adult")
    hero = _looking(hero, phrase, idea.worn, dice)
    if idea.partners:
        return _together([hero, *(_partner(partner, hero, dice) for partner in idea.partners)])
    return _carded(hero, brief.hero)


def _figure(phrase: Phrase, dice: Dice, *, hint: str, small: bool) -> Figure:
    """Somebody by their noun, their name or both."""
    adjectives = [word for word in phrase.adjectives if word not in _DULL]
    pronoun = _pronoun(phrase, hint, dice)
    if not phrase.word:
        return _by_name(phrase.name, pronoun)
    if small and not adjectives and not phrase.number and _takes_little(phrase):
        adjectives = [dice.pick(("little", "small"), about="little")]
    noun = plural_of(phrase.word) if phrase.plural else phrase.word
    whole = " ".join([*adjectives, noun])
    seen = " ".join([*(word for word in adjectives if word in LOOK_WORDS), noun])
    if phrase.plural:
        number = phrase.number or ("a pair of" if phrase.word in _PAIRED else "three")
        mention = Mention(f"{number} {whole}", f"the {noun}", "they", True, bare=whole)
        return Figure(mention, Character(what=whole, look=f"{number} {seen}"), phrase.word)
    return _single(phrase, whole, seen, pronoun)


def _single(phrase: Phrase, whole: str, seen: str, pronoun: str) -> Figure:
    kept = (
        f"old {phrase.word}"
        if "old" in whole.split() and phrase.word in {"man", "woman", "lady"}
        else phrase.word
    )
    unique = phrase.word in _UNIQUE
    first, later = f"the {whole}" if unique else with_article(whole), f"the {kept}"
    if phrase.word in _KIN and whole == phrase.word and not phrase.name:
        first = later = phrase.word.capitalize()
    if phrase.name:
        titled = phrase.word in _TITLES
        later = f"{phrase.word.capitalize()} {phrase.name}" if titled else phrase.name
        first = f"{first} named {phrase.name}"
    mention = Mention(first, later, pronoun, bare=whole)
    return Figure(mention, Character(phrase.name, whole, with_article(seen)), phrase.word)


def _by_name(name: str, pronoun: str) -> Figure:
    what = {"she": "girl", "he": "boy"}.get(pronoun, "child")
    first = f"someone named {name}" if what == "child" else f"a {what} named {name}"
    if name.split(" ")[0] in _MR:
        what, first = ("woman" if pronoun == "she" else "man"), name
    return Figure(
        Mention(first, name, pronoun, bare=name), Character(name, what, f"a {what}"), what
    )


def _takes_little(phrase: Phrase) -> bool:
    kind = phrase.noun.kind if phrase.noun else ""
    return kind in {"animal", "vehicle", "small"} and not _BIG & {
        phrase.word,
        phrase.word.split(" ")[-1],
    }


def _pronoun(phrase: Phrase, hint: str, dice: Dice) -> str:
    kind = phrase.noun.kind if phrase.noun else ""
    if phrase.plural:
        return "they"
    if kind in {"she", "he"}:
        return kind
    last = phrase.word.split(" ")[-1]
    if last in SHE_WORDS or last in HE_WORDS:
        return "she" if last in SHE_WORDS else "he"
    mr = _MR.get(phrase.name.split(" ")[0], "")
    hinted = hint if phrase.name or kind in {"person", "animal", "swimmer"} else ""
    by_name = called(phrase.name) or mr or hinted
    if by_name:
        return by_name
    if kind in {"person", "animal", "swimmer"}:
        return dice.pick(("she", "he"), about="pronoun")
    return "it" if phrase.word else "they"


def _looking(figure: Figure, phrase: Phrase, worn: str, dice: Dice) -> Figure:
    """The figure with what it wears, said or made up, the same in every picture."""
    if worn:
        first = f"{figure.mention.first} {worn}"
        look = f"{figure.card.look} {worn}"
        return replace(
            figure,
            mention=replace(figure.mention, first=first),
            card=replace(figure.card, look=look),
        )
    if phrase.plural:
        return figure
    look = look_of(figure.card.look, kind=_look_kind(figure, phrase), dice=dice)
    return replace(figure, card=replace(figure.card, look=look))


def _look_kind(figure: Figure, phrase: Phrase) -> str:
    kind = phrase.noun.kind if phrase.noun else ""
    if figure.word in _YOUNG:
        return "girl" if figure.mention.pronoun == "she" else "boy"
    if figure.word in _PLAIN:
        return "person"
    return {"animal": "animal", "vehicle": "thing"}.get(kind, "")


def _partner(phrase: Phrase, hero: Figure, dice: Dice) -> Figure:
    """Who comes with the hero; "his daughter" stays his."""
    figure = _looking(_figure(phrase, dice, hint="", small=False), phrase, "", dice)
    if not phrase.whose:
        return figure
    own = f"{hero.mention.his} {figure.mention.bare}"
    later = figure.mention.later if phrase.name else own
    first = figure.mention.first.replace(with_article(figure.mention.bare), own)
    return replace(figure, mention=replace(figure.mention, first=first, later=later))


def _together(figures: Sequence[Figure]) -> Figure:
    """Two or three who are in everything together."""
    hero = figures[0]
    later = _listed([figure.mention.later for figure in figures])
    both = Mention(
        first=_listed([figure.mention.first for figure in figures]),
        later="the three friends" if len(figures) > 2 else later,
        pronoun="they",
        plural=True,
    )
    look = _listed([figure.card.look for figure in figures])
    return Figure(both, replace(hero.card, look=look), hero.word)


def _listed(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _carded(hero: Figure, card: Character | None) -> Figure:
    """The hero with the look of the card, in the pictures; in the cast as it was given."""
    words = "".join(c for c in (card.look if card else "") if c.isalpha() or c in " ,-'")
    look = " ".join(words.split())[:_MOST_LOOK]
    if not look or not look.isascii():
        return hero
    joined = f"{hero.card.look.split(' with ')[0].split(' in ')[0]}, {look}"
    return replace(hero, card=replace(hero.card, look=joined))


def _helpers(place: str, hero: Figure, dice: Dice) -> list[Figure]:
    """Two who may come along at such a place, and are not the hero."""
    group = "indoors" if place in INDOORS else GROUPS.get(place, place)
    all_of_them = HELPERS.get(group, HELPERS["land"])
    others = [
        (word, he) for word, he in all_of_them if word.split(" ")[-1] not in hero.mention.first
    ]
    return [_helper(word, he) for word, he in dice.turned(others, about="helper")[:2]]


def _helper(word: str, pronoun: str) -> Figure:
    mention = Mention(with_article(word), f"the {word.split(' ')[-1]}", pronoun, bare=word)
    return Figure(mention, Character(what=word, look=with_article(word)), word)


def _friend(idea: Idea, helper: Figure, dice: Dice) -> Figure:
    if idea.friend is None:
        return helper
    return _figure(idea.friend, dice, hint="", small=False)


def _with_clause(hero: Figure, idea: Idea, friend: Figure, dice: Dice) -> Figure:
    """The hero, whose first mention tells what else the idea said."""
    clause = _clause(idea, hero.mention, friend, dice)
    first = f"{hero.mention.first}, {clause}" if clause else hero.mention.first
    return replace(hero, mention=replace(hero.mention, first=first, short=hero.mention.first))


def _clause(idea: Idea, hero: Mention, friend: Figure, dice: Dice) -> str:
    was = hero.was
    if idea.deed:
        doing = DEEDS[idea.deed][1]
        return f"who loved {doing}" if idea.likes else f"who dreamed of {doing}"
    if idea.fear:
        return f"who {was} afraid of {idea.fear}"
    if idea.longing:
        return f"who dreamed of {idea.longing}"
    if idea.happens == "sleepless":
        return "who could not sleep"
    if idea.topic:
        wondering = (
            "who often thought about",
            f"who {was} always talking about",
            "who wondered about",
        )
        return f"{dice.pick(wondering, about='topic')} {idea.topic}"
    if idea.word:
        return f"who had learned a new word, ‘{idea.word}’"
    if idea.thing and idea.hero and idea.hero.is_alive:
        thing = _figure(idea.thing, dice, hint="", small=False)
        return f"who had {thing.mention.first}"
    if idea.friend and not idea.happens:
        friends = "friends were" if friend.mention.plural else "friend was"
        return f"whose best {friends} {friend.mention.first}"
    return ""


def _both(hero: Figure, friend: Figure, partners: int) -> Company:
    """The hero and the friend; of a hero who is two, each by name."""
    hero_too = hero.mention.later
    joined = hero_too.replace(" and ", ", ", 1) if partners == 1 else hero_too
    later = f"{joined} and {friend.mention.later}"
    few = not (hero.mention.plural or friend.mention.plural)
    return Company(later, later, "they", True, few=few)


def _slots(
    idea: Idea, hero: Figure, friend: Figure, other: Figure, place: str, dice: Dice
) -> dict[str, object]:
    slots: dict[str, object] = {
        "hero": hero.mention,
        "friend": friend.mention,
        "other": other.mention,
        "both": _both(hero, friend, len(idea.partners)),
        "place": _spot(idea, place),
        "day": TIMES[idea.time][0] if idea.time else dice.pick(DAYS, about="day"),
    }
    if idea.thing:
        slots["thing"] = _figure(idea.thing, dice, hint="", small=False).mention
    if idea.deed:
        slots["deed"] = Doing(*DEEDS[idea.deed][:3])
    slots["fear"] = idea.fear
    slots["topic"] = idea.topic or f"the word ‘{idea.word}’"
    return slots


def _spot(idea: Idea, place: str) -> Spot:
    """The place by the idea's own word for it."""
    where, the, _ = PLACES[place]
    where = _weathered(where, idea.time)
    word = idea.place_word
    if not word or word in _AS_IT_STANDS or word == place:
        return _described(where, the, word or place, idea.place_adjectives)
    if word in PROPER:
        return Spot(PROPER[word], PROPER[word].split(" ", 1)[1])
    by, on = word in BY_WORDS.split(), word in ON_WORDS.split()
    within = "by" if by else "on" if on else "in"
    named = " ".join(["the", *(w for w in idea.place_adjectives if w not in _DULL), word])
    return Spot(f"{within} {named}", named)


_PLAIN_WHERE = re.compile(
    r"(in|on|by|near|high in) (the|a|an)( small| big| wide| old| quiet)? (\w+)"
)


def _weathered(where: str, time: str) -> str:
    """A place out of doors with the weather of the idea: in a small snowy village."""
    match = _PLAIN_WHERE.fullmatch(where)
    if not match or time not in SKY_WORDS or where.endswith(("house", "castle", "school")):
        return where
    within, article, kind, word = match.groups()
    weather = SKY_WORDS[time]
    return f"{within} {article}{kind or ''} {weather} {word}"


def _described(where: str, the: str, word: str, adjectives: Sequence[str]) -> Spot:
    kept = " ".join(w for w in adjectives if w not in _DULL)
    if kept and where.endswith(f" the {word}"):
        return Spot(where.replace(f" the {word}", f" the {kept} {word}"), f"the {kept} {word}")
    return Spot(where, the)


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
        tags |= {"walks"} | _ways_of(hero, kind)
    if not {hero.word, hero.word.split(" ")[-1]} & (_BIG | _ROYAL):
        tags.add("humble")
    tags |= {"land"} if place not in NOWHERE_TO_WALK else {place}
    tags |= {idea.happens} if idea.happens else set()
    tags |= {"deed"} if idea.deed and not idea.likes else set()
    tags |= {"fear"} if idea.fear else set()
    tags |= {"topic"} if idea.topic or idea.word else set()
    tags |= {idea.thing.word.split(" ")[-1]} if idea.thing else set()
    return frozenset(tags | ({idea.time} if idea.time else set()))
