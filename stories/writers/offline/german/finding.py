"""A German brief → whom and what its story is about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stories.writers.base import Brief, Character
from stories.writers.offline.chance import Dice
from stories.writers.offline.figures import UNIQUE, counted, looking, wearing
from stories.writers.offline.ideas import clean_idea, is_safe_word
from stories.writers.offline.readings import Reading
from stories.writers.offline.telling import Found, Prop
from stories.writers.offline.visuals import PLACES, placed, with_article

from . import lexicon, worlds
from .grammar import Noun, Phrase
from .moments import moment
from .reading import Mention, called, clothes, read
from .words import CUES, MOOD_WORDS, SKILLS

_STOCK = {
    "f": ("Lina", "Maya", "Frieda", "Zoe", "Paula", "Selma", "Ronja", "Ida"),
    "m": ("Tom", "Jonas", "Emil", "Ben", "Oskar", "Theo", "Karim", "Anton"),
}
_GROWN_STOCK = {
    "f": ("Clara", "Helene", "Marlene", "Vera", "Johanna", "Elif"),
    "m": ("Jakob", "Konrad", "Anton", "Emil", "Yusuf", "Georg"),
}
_WHAT = {"child": ("Mädchen", "Junge"), "adult": ("Frau", "Mann")}
_CHILDISH = ("klein", "neugierig", "fröhlich", "verträumt")
_OF_FRIENDS = ("alt", "freundlich", "klein", "klug", "rund")
_OF_PEOPLE = ("alt", "freundlich", "klug", "fröhlich")
_THINGLIKE = ("klein", "alt")
_COLOURS = ("rot", "blau", "gelb", "grün", "bunt", "alt")
# Too general to come along as a second one.
_NOBODY = frozenset(("Freund", "Freundin", "Tier", "Mensch", "Wesen", "Kind", "Leute"))
_KIN = frozenset(
    ("mother", "father", "grandmother", "grandfather", "aunt", "uncle", "sister", "brother")
)
_LOST = frozenset(("verloren", "verschwunden", "gestohlen", "vergessen", "geheim", "versteckt"))


@dataclass(frozen=True, slots=True)
class _Hero:
    """The hero as sentences and as pictures have it."""

    phrase: Phrase
    look: str


def find(brief: Brief, dice: Dice) -> Found:
    """What the story of a brief is about."""
    idea = clean_idea(brief.idea)
    reading = read(idea)
    of_idea = Dice(idea, "de")
    mention = _of_card(brief.hero, reading) or reading.hero(lost=_LOST) or _stock(brief, of_idea)
    hero = _hero(mention, brief, of_idea)
    place = _where(reading, mention, of_idea)
    world = _world(place, hero, brief)
    when = moment(reading.words, world, dice)
    friend = _friend(reading, mention, hero.phrase, world, dice)
    thing = _thing(reading, mention, world, hero.phrase, dice)
    little = _little(world, {hero.phrase.noun.lemma, friend.noun.lemma}, dice)
    return Found(
        slots={
            "hero": hero.phrase, "friend": friend, "thing": thing, "little": little,
            "place": place, "wann": when.said, "topic": reading.topic, **_skill(reading),
        },
        seen={
            "hero": hero.look, "friend": _seen(friend), "thing": _seen(thing),
            "little": _seen(little), "place": _place_seen(place), "time": when.seen,
            **_skill_seen(reading),
        },
        cast=_cast(brief, hero, friend),
        tags=_tags(reading, hero.phrase, friend, world),
        mood=next((MOOD_WORDS[word] for word in sorted(reading.words) if word in MOOD_WORDS), ""),
    )  # fmt: skip


def prop(word: str) -> Prop:
    """A skill ("singen"), or a noun of the tables with its adjectives before it ("rot Ball")."""
    if word in SKILLS:
        return Prop(word, SKILLS[word])
    *adjectives, lemma = word.split()
    phrase = Phrase(lexicon.noun(lemma), tuple(adjectives))
    return Prop(phrase, _seen(phrase))


def _of_card(card: Character | None, reading: Reading[Mention]) -> Mention | None:
    """The hero that the brief's card tells; a name alone is given to the idea's hero."""
    if card is None or not (card.name or card.what):
        return None
    name = clean_idea(card.name)[:40]
    safe = name if name and all(is_safe_word(word) for word in name.split()) else ""
    told = read(clean_idea(card.what)).mentions
    mention = next((each for each in told if each.noun.kind not in ("body", "place")), None)
    if mention is None:
        words = [word for word in clean_idea(card.what).split() if is_safe_word(word)]
        mention = _unknown(words[-1]) if words else None
    if mention is None:
        return _named(safe, reading.hero(lost=_LOST)) if safe else None
    wearing = mention.wearing or clothes(clean_idea(card.look))
    return replace(mention, name=safe or mention.name, wearing=wearing, subject=True)


def _unknown(word: str) -> Mention | None:
    return next(iter(read(f"ein {word.capitalize()}").mentions), None)


def _named(name: str, found: Mention | None) -> Mention:
    if found and found.noun.alive and not (found.bare or found.number):
        return replace(found, name=name)
    what = {"f": "Mädchen", "m": "Junge"}.get(called(name), "Wesen")
    return Mention(lexicon.noun(what), name=name, bare=True)


def _stock(brief: Brief, dice: Dice) -> Mention:
    """Somebody for an idea that names nobody."""
    gender = dice.pick(("f", "m"), about="gender")
    grown = brief.age_group == "adult"
    name = dice.pick((_GROWN_STOCK if grown else _STOCK)[gender], about="name")
    what = _WHAT["adult" if grown else "child"][gender == "m"]
    return Mention(lexicon.noun(what), name=name)


def _hero(mention: Mention, brief: Brief, dice: Dice) -> _Hero:
    noun = _grown(mention, brief)
    adjectives = mention.adjectives or _usual_adjectives(mention, dice)
    phrase = Phrase(
        noun=noun,
        adjectives=adjectives,
        name=mention.name,
        number=(mention.number or "drei") if mention.many or noun.gender == "p" else "",
        many=mention.many,
        natural=called(mention.name) if not mention.many else "",
        look=_wearing(mention),
    )
    return _Hero(phrase, _hero_look(phrase, mention, brief, dice))


def _grown(mention: Mention, brief: Brief) -> Noun:
    """Of whom only the name is told is a grown-up in a story for grown-ups."""
    if brief.age_group == "adult" and mention.bare and mention.name:
        grown = {"Mädchen": "Frau", "Junge": "Mann"}.get(mention.noun.lemma, mention.noun.lemma)
        return lexicon.noun(grown) if grown != mention.noun.lemma else mention.noun
    return mention.noun


def _usual_adjectives(mention: Mention, dice: Dice) -> tuple[str, ...]:
    if mention.noun.gloss in UNIQUE:
        return ()
    if mention.noun.kind in ("animal", "creature"):
        return (dice.pick(_CHILDISH, about="adjective"),)
    if mention.noun.kind in ("thing", "large", "worn"):
        return (dice.pick(_THINGLIKE, about="adjective"),)
    return ()


def _wearing(mention: Mention) -> str:
    """ " mit roten Stiefeln und einem gelben Hut"."""
    parts = [_worn_phrase(worn) for worn in mention.wearing[:2]]
    return f" mit {' und '.join(parts)}" if parts else ""


def _worn_phrase(worn: Mention) -> str:
    phrase = Phrase(worn.noun, worn.adjectives, many=worn.many)
    return phrase.pur_dat if worn.many else phrase.ein_dat


def _hero_look(phrase: Phrase, mention: Mention, brief: Brief, dice: Dice) -> str:
    """What the hero looks like, in English."""
    figure = _seen(phrase)
    if mention.wearing:
        worn = [Phrase(each.noun, each.adjectives) for each in mention.wearing[:2]]
        return wearing(figure, [_english(each) for each in worn])
    given = clean_idea(brief.hero.look) if brief.hero else ""
    if phrase.plural and not given:
        return figure
    noun = phrase.noun
    return looking(figure, gloss=noun.gloss, kind=noun.kind, given=given, dice=dice)


def _english(phrase: Phrase) -> str:
    glosses = [gloss for stem in phrase.adjectives if (gloss := lexicon.english_of(stem))]
    return " ".join([*glosses, phrase.noun.gloss or "creature"])


_ENGLISH_NUMBERS = {
    "zwei": "two", "drei": "three", "vier": "four", "fünf": "five", "sechs": "six",
    "sieben": "seven", "acht": "eight", "neun": "nine", "zehn": "ten",
}  # fmt: skip


def _seen(phrase: Phrase) -> str:
    number = _ENGLISH_NUMBERS.get(phrase.number, "some") if phrase.plural else ""
    return counted(_english(phrase), number)


def _place(reading: Reading[Mention], hero: Mention, dice: Dice) -> Phrase:
    """Where it happens: as told, else where such a hero lives."""
    for mention in reading.of_kinds("place"):
        return _told_place(mention, hero)
    for mention in reading.of_kinds("large"):
        low_sky = mention.noun.gloss in worlds.SKY and not mention.preposition
        if mention.noun != hero.noun and not low_sky:
            beside = replace(mention.noun, preposition=mention.preposition or "bei")
            return Phrase(beside, mention.adjectives)
    return Phrase(lexicon.noun(_home(hero.noun, dice)))


def _where(reading: Reading[Mention], hero: Mention, dice: Dice) -> Phrase:
    """The place, in the water for those who swim."""
    place = _place(reading, hero, dice)
    wet = place.noun.gloss in ("sea", "lake", "river")
    if hero.noun.gloss in worlds.SWIMMERS and wet:
        return replace(place, noun=replace(place.noun, preposition="in"))
    return place


def _told_place(mention: Mention, hero: Mention) -> Phrase:
    noun, adjectives = _singular_place(mention), mention.adjectives
    if noun.gloss == "sky" and hero.noun.gloss not in worlds.SKY:
        return Phrase(replace(noun, preposition="unter"), adjectives or ("weit",))
    return Phrase(noun, adjectives)


def _singular_place(mention: Mention) -> Noun:
    return (
        lexicon.noun("Gebirge") if mention.many and mention.noun.lemma == "Berg" else mention.noun
    )


def _home(noun: Noun, dice: Dice) -> str:
    if home := worlds.HOMES.get(noun.gloss):
        return home
    usual = {"person": worlds.OF_PEOPLE, "thing": worlds.OF_THINGS, "large": worlds.OF_PEOPLE,
             "worn": worlds.OF_THINGS}  # fmt: skip
    return dice.pick(usual.get(noun.kind, worlds.OF_ANIMALS), about="place")


_IN_ENGLISH = {"in": "in", "auf": "on", "an": "by", "bei": "beside", "unter": "under"}


def _place_seen(place: Phrase) -> str:
    gloss = place.noun.gloss
    if gloss in PLACES and (not place.adjectives or place.noun.preposition == "unter"):
        return placed(gloss)
    return f"{_IN_ENGLISH[place.noun.preposition]} {with_article(_english(place))}"


def _world(place: Phrase, hero: _Hero, brief: Brief) -> str:
    noun, gloss = hero.phrase.noun, place.noun.gloss
    if noun.gloss in worlds.SWIMMERS:
        return "deep"
    if noun.gloss in worlds.SKY:
        return "sky"
    if noun.kind == "person" and brief.age_group == "adult" and gloss != "space":
        return "people"
    if gloss in worlds.INDOORS or (place.noun.preposition == "in" and place.noun.kind == "large"):
        return "indoors"
    return worlds.WORLD_OF.get(gloss, "wild")


def _may_come_along(mention: Mention, hero: Mention) -> bool:
    if mention.at == hero.at or mention.noun.lemma in (hero.noun.lemma, *_NOBODY):
        return False
    sky = mention.noun.gloss in worlds.SKY and mention.subject
    if not mention.noun.gloss:
        return False
    return mention.noun.gender != "p" and (mention.noun.alive or sky)


def _friend(
    reading: Reading[Mention], hero: Mention, owner: Phrase, world: str, dice: Dice
) -> Phrase:
    """The second one: as told, else somebody who lives there."""
    for mention in reading.mentions:
        if _may_come_along(mention, hero):
            return Phrase(
                noun=mention.noun,
                adjectives=mention.adjectives,
                name=mention.name,
                natural=called(mention.name),
                owner=owner if mention.owned or mention.noun.gloss in _KIN else None,
            )
    free = [word for word in worlds.FRIENDS[world].split() if word != hero.noun.lemma]
    noun = lexicon.noun(dice.pick(free, about="friend"))
    usual = _OF_PEOPLE if noun.kind == "person" else _OF_FRIENDS
    return Phrase(noun, (dice.pick(usual, about="friend's adjective"),))


def _thing(
    reading: Reading[Mention], hero: Mention, world: str, owner: Phrase, dice: Dice
) -> Phrase:
    """Something that is the hero's."""
    for mention in reading.of_kinds("thing", "worn"):
        if mention.noun != hero.noun:
            return Phrase(mention.noun, mention.adjectives, owner=owner)
    lemma = dice.pick(worlds.BELONGINGS[world].split(), about="thing")
    return Phrase(lexicon.noun(lemma), (dice.pick(_COLOURS, about="colour"),), owner=owner)


def _little(world: str, taken: set[str], dice: Dice) -> Phrase:
    words = worlds.LITTLE[world].split()
    free = [word for word in words if word not in taken] or words
    return Phrase(lexicon.noun(dice.pick(free, about="little")), ("winzig",))


def _skill(reading: Reading[Mention]) -> dict[str, object]:
    told = [word for word in SKILLS if word in reading.words]
    return {"skill": told[0]} if told else {}


def _skill_seen(reading: Reading[Mention]) -> dict[str, str]:
    return {slot: SKILLS[str(word)] for slot, word in _skill(reading).items()}


def _cast(brief: Brief, hero: _Hero, friend: Phrase) -> tuple[Character, ...]:
    what = hero.phrase.with_adjectives(*hero.phrase.adjectives)
    plain = replace(what, name="", look="")
    words = plain.ein_nom.removeprefix("ein ").removeprefix("eine ")
    return (
        Character(name=hero.phrase.name, what=words, look=hero.look),
        Character(name=friend.name, what=_bare(friend), look=_seen(friend)),
    )


def _bare(phrase: Phrase) -> str:
    words = replace(phrase, name="", look="").ein_nom
    return words.removeprefix("ein ").removeprefix("eine ")


def _tags(reading: Reading[Mention], hero: Phrase, friend: Phrase, world: str) -> frozenset[str]:
    tags = {cue for cue, words in CUES.items() if reading.words & set(words.split())}
    if reading.topic:
        tags.clear()
    elif not tags and reading.of_kinds("thing", "worn"):
        tags.add("thing")
    if not friend.owner:
        tags.add("stranger")
    sky = hero.noun.gloss in worlds.SKY
    if hero.noun.alive or sky:
        tags.add("alive")
        if world not in ("deep", "sky", "space"):
            tags.add("walker")
    else:
        tags.add("still")
    if world in ("wild", "town", "sea", "cold", "hot", "people"):
        tags.add("outdoors")
    if reading.topic:
        tags.add("topic")
    if _skill(reading):
        tags.add("learn")
    return frozenset(tags)
