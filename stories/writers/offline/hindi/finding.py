"""A Hindi brief → whom and what its story is about."""

from __future__ import annotations

from dataclasses import replace

from stories.writers.base import Brief, Character
from stories.writers.offline.chance import Dice
from stories.writers.offline.figures import UNIQUE, counted, looking, wearing
from stories.writers.offline.ideas import clean_idea, is_safe_word
from stories.writers.offline.readings import Reading
from stories.writers.offline.telling import Found, Prop

from . import lexicon, settings
from .grammar import Noun, Phrase, Together, agreeing, composed
from .moments import moment
from .reading import Mention, called, clothes, read
from .words import CUES, MOOD_WORDS, SAID_SKILLS, SKILLS

_STOCK = {
    "f": ("मीना", "माया", "राधा", "नेहा", "सारा", "आयशा", "गौरी", "रिया"),
    "m": ("रवि", "अर्जुन", "राजू", "कबीर", "सलीम", "मोहन", "आरव", "रोहन"),
}
_WHAT = {"child": ("लड़की", "लड़का"), "adult": ("औरत", "आदमी")}
_CHILDISH = ("छोटा", "नन्हा", "जिज्ञासु", "हँसमुख", "चंचल")
_THINGLIKE = ("छोटा", "पुराना")
_LOST = frozenset(("खोया", "गुप्त"))
_ENGLISH_NUMBERS = {
    "दो": "two", "तीन": "three", "चार": "four", "पाँच": "five", "छह": "six", "सात": "seven",
    "आठ": "eight", "नौ": "nine", "दस": "ten",
}  # fmt: skip
# Where one comes and goes, it is not said that somebody lived.
_LIVED, _CAME = "रहता था", "अक्सर आया करता था"


def find(brief: Brief, dice: Dice) -> Found:
    """What the story of a brief is about."""
    idea = clean_idea(brief.idea)
    reading = read(idea)
    of_idea = Dice(idea, "hi")
    mention = _of_card(brief.hero, reading) or reading.hero(lost=_LOST) or _stock(brief, of_idea)
    hero = _hero(mention, brief, of_idea)
    place = settings.place_of(reading, mention, of_idea)
    world = settings.world_of(place, hero.noun, grown=brief.age_group == "adult")
    when = moment(reading.words, world, dice)
    friend = settings.friend_of(reading, mention, hero, world, dice)
    thing = settings.thing_of(reading, mention, world, dice)
    little = settings.little_of(world, {hero.noun.lemma, friend.noun.lemma}, dice)
    skill = _skill(reading)
    look = _look(hero, mention, brief, of_idea)
    return Found(
        slots={
            "hero": hero, "friend": friend, "thing": thing, "little": little, "place": place,
            "kab": when.said, "topic": reading.topic, "rahta": _lived(hero, place),
            "donon": Together(hero, friend),
        } | ({"skill": skill} if skill else {}),
        seen={
            "hero": look, "friend": seen(friend), "thing": seen(thing), "little": seen(little),
            "place": settings.place_seen(place), "time": when.seen,
        } | ({"skill": SKILLS[skill]} if skill else {}),
        cast=(
            Character(name=hero.name, what=_bare(hero), look=look),
            Character(name=friend.name, what=_bare(friend), look=seen(friend)),
        ),
        tags=_tags(reading, hero, friend, world),
        mood=next((MOOD_WORDS[word] for word in sorted(reading.words) if word in MOOD_WORDS), ""),
    )  # fmt: skip


def prop(word: str) -> Prop:
    """A skill ("नाचना"), or a noun of the tables with its adjectives before it."""
    word = composed(word)
    if word in SKILLS:
        return Prop(word, SKILLS[word])
    *adjectives, lemma = word.split()
    phrase = Phrase(lexicon.noun(lemma), tuple(adjectives))
    return Prop(phrase, seen(phrase))


def seen(phrase: Phrase) -> str:
    """What a phrase is in English."""
    return counted(settings.english(phrase), _ENGLISH_NUMBERS.get(phrase.number, ""))


def _of_card(card: Character | None, reading: Reading[Mention]) -> Mention | None:
    """The hero that the brief's card tells; a name alone is given to the idea's hero."""
    if card is None or not (card.name or card.what):
        return None
    name = composed(clean_idea(card.name)[:40])
    safe = name if name and all(is_safe_word(word) for word in name.split()) else ""
    mention = _told_by(clean_idea(card.what))
    if mention is None:
        return _named(safe, reading.hero(lost=_LOST)) if safe else None
    worn = mention.wearing or clothes(clean_idea(card.look))
    return replace(mention, name=safe or mention.name, wearing=worn, subject=True)


def _told_by(what: str) -> Mention | None:
    told = [each for each in read(what).mentions if each.noun.kind not in ("body", "place")]
    if told:
        return told[0]
    words = [word for word in what.split() if is_safe_word(word)]
    return next(iter(read(f"एक {words[-1]}").mentions), None) if words else None


def _named(name: str, found: Mention | None) -> Mention:
    if found and found.noun.alive and not (found.bare or found.number):
        return replace(found, name=name)
    what = {"f": "लड़की", "m": "लड़का"}.get(called(name), "जीव")
    return Mention(lexicon.noun(what), name=name, bare=True)


def _stock(brief: Brief, dice: Dice) -> Mention:
    """Somebody for an idea that names nobody."""
    gender = dice.pick(("f", "m"), about="gender")
    what = _WHAT["adult" if brief.age_group == "adult" else "child"][gender == "m"]
    return Mention(lexicon.noun(what), name=dice.pick(_STOCK[gender], about="name"))


def _hero(mention: Mention, brief: Brief, dice: Dice) -> Phrase:
    return Phrase(
        noun=_natural(_grown(mention, brief), mention.name),
        adjectives=mention.adjectives or _usual_adjectives(mention, dice),
        name=mention.name,
        number=mention.number,
        look=" और ".join(_worn_phrase(worn) for worn in mention.wearing[:2]),
    )


def _grown(mention: Mention, brief: Brief) -> Noun:
    """Of whom only the name is told is a grown-up in a story for grown-ups."""
    young = dict(zip((composed(word) for word in _WHAT["child"]), _WHAT["adult"], strict=True))
    grown = young.get(mention.noun.lemma)
    if brief.age_group == "adult" and mention.bare and grown:
        return lexicon.noun(grown)
    return mention.noun


def _natural(noun: Noun, name: str) -> Noun:
    """Of a profession that women have too, its gender is its bearer's: मीरा नाम की यात्री."""
    if noun.kind == "person" and not noun.changes and called(name):
        return replace(noun, gender=called(name))
    return noun


def _usual_adjectives(mention: Mention, dice: Dice) -> tuple[str, ...]:
    if mention.noun.gloss in UNIQUE or mention.noun.kind == "person":
        return ()
    usual = _CHILDISH if mention.noun.alive else _THINGLIKE
    return (composed(dice.pick(usual, about="adjective")),)


def _worn_phrase(worn: Mention) -> str:
    """लाल जूतों."""
    return Phrase(worn.noun, worn.adjectives, number=worn.number).worn


def _look(hero: Phrase, mention: Mention, brief: Brief, dice: Dice) -> str:
    """What the hero looks like, in English."""
    figure = seen(hero)
    if mention.wearing:
        worn = [Phrase(each.noun, each.adjectives) for each in mention.wearing[:2]]
        return wearing(figure, [settings.english(each) for each in worn])
    given = clean_idea(brief.hero.look) if brief.hero else ""
    if hero.plural and not given:
        return figure
    noun = hero.noun
    return looking(figure, gloss=noun.gloss, kind=noun.kind, given=given, dice=dice)


def _bare(phrase: Phrase) -> str:
    return phrase.plain().ek.removeprefix("एक ")


def _lived(hero: Phrase, place: Phrase) -> str:
    return agreeing(_CAME if settings.is_visited(place) else _LIVED, hero.agreement)


def _skill(reading: Reading[Mention]) -> str:
    told = (SAID_SKILLS[word] for word in sorted(reading.words) if word in SAID_SKILLS)
    return next(told, "")


def _tags(reading: Reading[Mention], hero: Phrase, friend: Phrase, world: str) -> frozenset[str]:
    tags = {cue for cue, words in CUES.items() if reading.words & set(composed(words).split())}
    if reading.topic:
        tags.clear()
    elif not tags and reading.of_kinds("thing", "worn"):
        tags.add("thing")
    marks = {
        "stranger": friend.owner is None,
        "alive": hero.noun.alive or hero.noun.gloss in settings.SKY,
        "still": not hero.noun.alive and hero.noun.gloss not in settings.SKY,
        "walker": hero.noun.alive and world not in ("deep", "sky", "space"),
        "outdoors": world in ("wild", "town", "sea", "cold", "hot", "people"),
        "topic": bool(reading.topic),
        "learn": bool(_skill(reading)),
    }
    return frozenset(tags | {mark for mark, holds in marks.items() if holds})
