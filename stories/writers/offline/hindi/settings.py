"""Where a Hindi story happens, and who and what is there besides its hero."""

from __future__ import annotations

from dataclasses import replace

from stories.writers.offline.chance import Dice
from stories.writers.offline.readings import Reading
from stories.writers.offline.visuals import PLACES, placed, with_article

from . import lexicon, worlds
from .grammar import Noun, Phrase, composed
from .reading import Mention

SKY = worlds.SKY
_COLOURS = ("लाल", "नीला", "पीला", "हरा", "सुनहरा", "पुराना")
_OF_FRIENDS = ("बूढ़ा", "दयालु", "छोटा", "चतुर", "मोटा")
_OF_PEOPLE = ("दयालु", "चतुर", "हँसमुख", "समझदार")
# Too general to come along as a second one.
_NOBODY = ("दोस्त", "मित्र", "सहेली", "जानवर", "जीव", "प्राणी", "बच्चा")
_KIN = frozenset(
    ("mother", "father", "grandmother", "grandfather", "aunt", "uncle", "sister", "brother")
)
_IN_ENGLISH = {"में": "in", "पर": "on", "के पास": "beside", "के किनारे": "by", "के नीचे": "under"}
_USUAL_HOMES = {
    "person": worlds.OF_PEOPLE, "thing": worlds.OF_THINGS, "worn": worlds.OF_THINGS,
    "large": worlds.OF_PEOPLE,
}  # fmt: skip


def english(phrase: Phrase) -> str:
    """A phrase's adjectives and noun in English."""
    known = (lexicon.english_of(each) for each in phrase.adjectives)
    return " ".join([*(gloss for gloss in known if gloss), phrase.noun.gloss or "creature"])


def place_of(reading: Reading[Mention], hero: Mention, dice: Dice) -> Phrase:
    """Where it happens: as told, else where such a hero lives; in the water for those who swim."""
    place = _told_place(reading, hero) or Phrase(lexicon.noun(_home(hero.noun, dice)))
    gloss = place.noun.gloss
    if hero.noun.gloss in worlds.SWIMMERS and gloss in ("sea", "lake", "river"):
        return replace(place, noun=replace(place.noun, place="में"))
    if gloss == "sky" and hero.noun.gloss not in SKY:
        return Phrase(replace(place.noun, place="के नीचे"), ("खुला",))
    return place


def _told_place(reading: Reading[Mention], hero: Mention) -> Phrase | None:
    for mention in reading.of_kinds("place"):
        return Phrase(mention.noun, mention.adjectives)
    for mention in reading.of_kinds("large"):
        if mention.noun != hero.noun and mention.noun.gloss not in SKY:
            return Phrase(replace(mention.noun, place="के पास"), mention.adjectives)
    return None


def _home(noun: Noun, dice: Dice) -> str:
    usual = _USUAL_HOMES.get(noun.kind, worlds.OF_ANIMALS)
    return worlds.HOMES.get(noun.gloss) or dice.pick(usual, about="place")


def is_visited(place: Phrase) -> bool:
    """Whether one comes and goes there, and nobody lives there."""
    return place.noun.gloss in worlds.VISITED or place.noun.place == "के नीचे"


def place_seen(place: Phrase) -> str:
    """Where that is, in English."""
    gloss = place.noun.gloss
    if gloss in PLACES and (not place.adjectives or place.noun.place == "के नीचे"):
        return placed(gloss)
    return f"{_IN_ENGLISH[place.noun.place]} {with_article(english(place))}"


def world_of(place: Phrase, hero: Noun, *, grown: bool) -> str:
    """What kind of a place it is, and whom one meets there."""
    gloss = place.noun.gloss
    if hero.gloss in worlds.SWIMMERS:
        return "deep"
    if hero.gloss in SKY:
        return "sky"
    if hero.kind == "person" and grown and gloss != "space":
        return "people"
    return "indoors" if gloss in worlds.INDOORS else worlds.WORLD_OF.get(gloss, "wild")


def friend_of(
    reading: Reading[Mention], hero: Mention, owner: Phrase, world: str, dice: Dice
) -> Phrase:
    """The second one: as told, else somebody who lives there."""
    for mention in reading.mentions:
        if _may_come_along(mention, hero):
            kin = owner if mention.noun.gloss in _KIN else None
            return Phrase(mention.noun, mention.adjectives, mention.name, owner=kin)
    free = [word for word in worlds.FRIENDS[world].split() if composed(word) != hero.noun.lemma]
    noun = lexicon.noun(dice.pick(free, about="friend"))
    usual = _OF_PEOPLE if noun.kind == "person" else _OF_FRIENDS
    return Phrase(noun, (composed(dice.pick(usual, about="friend's adjective")),))


def _may_come_along(mention: Mention, hero: Mention) -> bool:
    others = {hero.noun.lemma, *(composed(word) for word in _NOBODY)}
    if not mention.noun.gloss or mention.at == hero.at or mention.noun.lemma in others:
        return False
    return mention.noun.alive or (mention.noun.gloss in SKY and mention.subject)


def thing_of(reading: Reading[Mention], hero: Mention, world: str, dice: Dice) -> Phrase:
    """Something that is the hero's."""
    for mention in reading.of_kinds("thing", "worn"):
        if mention.noun != hero.noun:
            return Phrase(mention.noun, mention.adjectives)
    lemma = dice.pick(worlds.BELONGINGS[world].split(), about="thing")
    return Phrase(lexicon.noun(lemma), (composed(dice.pick(_COLOURS, about="colour")),))


def little_of(world: str, taken: set[str], dice: Dice) -> Phrase:
    """A small one that cannot do without help."""
    words = worlds.LITTLE[world].split()
    free = [word for word in words if composed(word) not in taken] or words
    return Phrase(lexicon.noun(dice.pick(free, about="little")), (composed("नन्हा"),))
