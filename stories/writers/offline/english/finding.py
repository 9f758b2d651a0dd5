"""An idea → who and what is in it: a hero, a friend, a thing, a place, a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stories.writers.base import Character
from stories.writers.offline.abroad import named_abroad
from stories.writers.offline.english.describing import (
    DEED_FORMS,
    DEEDS,
    FEARING,
    FINDING,
    LOSING,
    MEETING,
    MOODS,
    WANTING,
)
from stories.writers.offline.english.grammar import plural_of
from stories.writers.offline.english.lexicon import (
    ADJECTIVES,
    COLOUR_WORDS,
    FORMS,
    NOUNS,
    PLACE_OF,
    TIME_OF,
    TOPIC_WORDS,
)
from stories.writers.offline.english.naming import (
    is_first_name,
    names_in,
    told_name,
    unheard_of,
    with_name,
)
from stories.writers.offline.english.reading import (
    Phrase,
    Word,
    phrases_in,
    words_of,
    worn_after,
)
from stories.writers.offline.english.settings import FEARS, INSIDE, THE_TOPICS
from stories.writers.offline.ideas import clean_idea, emoji_words, is_safe_word

_WANTING, _LOSING = frozenset(WANTING.split()), frozenset(LOSING.split())
_FINDING, _MEETING = frozenset(FINDING.split()), frozenset(MEETING.split())
_FEARING = frozenset(FEARING.split())
_LIKING = frozenset("love loves loved like likes liked".split())  # noqa: SIM905
_QUESTIONS = frozenset("why what how when where who which".split())  # noqa: SIM905
_THE_TOPICS = frozenset(THE_TOPICS.split())
_INSIDE = {word.replace("_", " "): place for place, ws in INSIDE.items() for word in ws.split()}
_MOOD_OF = {word: mood for mood, table in MOODS.items() for word in table.split()}
_BECOMING = {"become", "becomes", "be", "being", "becoming", "as"}
_DREAMS = {"dream", "dreams", "dreamed", "dreamt", "dreaming", "thinks", "longs"}
_SEEING = {"see", "visit", "reach", "explore"}
_PEOPLE = {"she", "he", "person"}
_UNABLE = frozenset({"can't", "cannot", "couldn't", "not", "never", "unable"})
_PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she"}


@dataclass(frozen=True, slots=True)
class Idea:
    """What was found in an idea; "" and None for what was not."""

    hero: Phrase | None = None
    partners: tuple[Phrase, ...] = ()
    """Who is in everything with the hero."""
    friend: Phrase | None = None
    thing: Phrase | None = None
    worn: str = ""
    hint: str = ""
    """The pronoun the idea uses: he or she."""
    place: str = ""
    place_word: str = ""
    place_adjectives: tuple[str, ...] = ()
    time: str = ""
    deed: str = ""
    """One of describing.DEEDS."""
    likes: bool = False
    """Whether the deed is loved, not longed for."""
    fear: str = ""
    topic: str = ""
    word: str = ""
    """A word of which nothing is known."""
    mood: str = ""
    longing: str = ""
    """A place somebody dreams of: the sea."""
    calling: str = ""
    """What somebody wants to be: ballerina."""
    happens: str = ""
    """lost, found, meets or sleepless."""


def find_in(text: str, card: Character | None) -> Idea:
    """What an idea and a hero's card name, the card's word first."""
    cleaned = clean_idea(text)
    named = dict.fromkeys(w for name in emoji_words(text) for w in (name, *name.split()))
    words = words_of(" ; ".join([cleaned, *(word for word in named if word in FORMS)]))
    idea = _read(words)
    if not _is_understood(idea):
        abroad = named_abroad(cleaned, but="en")
        idea = _read(words_of(" ; ".join(abroad))) if abroad else idea
    return _with_card(idea, card)


def _is_understood(idea: Idea) -> bool:
    """Whether more was found than a capital that may be another language's."""
    if idea.hero is None:
        return bool(idea.place or idea.topic)
    return idea.hero.noun is not None or is_first_name(idea.hero.name)


def _read(words: Sequence[Word]) -> Idea:
    name, at_name = told_name(words)
    figures = [f for f in _figures(words) if not f.start <= at_name < f.end]
    hero = _whole_title(_hero(figures, words), figures)
    if hero and name and not hero.name:
        hero = replace(hero, name=name, owns=False)
    fear, at_fear = _fear(words, figures)
    worn, after_worn = worn_after(words, hero.end) if hero else ("", 0)
    others = [
        f
        for f in figures
        if hero and f.start >= max(hero.end, after_worn) and not f.start <= at_fear < f.end
    ]
    partners = _partners(hero, others, words)
    others = [o for o in others if o not in partners and _is_present(o)]
    idea = Idea(
        hero=hero,
        partners=partners,
        worn=worn,
        hint=_hint(words[hero.end :]) if hero else "",
        fear=fear,
        time=_first(TIME_OF, words),
        mood=_first(_MOOD_OF, words),
    )
    idea = _with_deed(_with_place(idea, figures, words), words)
    return _with_topic(_with_others(idea, others, words), words)


def _figures(words: Sequence[Word]) -> list[Phrase]:
    nouns = [with_name(phrase, words) for phrase in phrases_in(words)]
    nouns = [n for n in nouns if not (n.word == "friend" and not n.name and n is not nouns[0])]
    found = sorted([*nouns, *names_in(words, nouns)], key=lambda phrase: phrase.start)
    return _introduced(found, words)


def _introduced(found: Sequence[Phrase], words: Sequence[Word]) -> list[Phrase]:
    """Names and who they are as one: Maya the fox; Maya, a girl."""
    figures: list[Phrase] = []
    for phrase in found:
        last = figures[-1] if figures else None
        if last and last.name and not last.noun and phrase.is_alive and not phrase.name:
            between = [word.text for word in words[last.end : phrase.start]]
            if phrase.has_article and between in ([], [","]):
                figures[-1] = replace(phrase, start=last.start, name=last.name, before=last.before)
                continue
        figures.append(phrase)
    return figures


def _hero(figures: Sequence[Phrase], words: Sequence[Word]) -> Phrase | None:
    able = [f for f in figures if f.is_figure and not (f.after_place_link and not f.is_alive)]
    first = next((f for f in able if not f.after_place_link), next(iter(able), None))
    unknown = unheard_of(words, first.start if first else len(words))
    if unknown and not any(unknown.start <= f.start < unknown.end for f in figures):
        return unknown
    return None if first and _asks(words) and not first.is_alive else first


def _asks(words: Sequence[Word]) -> bool:
    return bool(words) and words[0].lower in _QUESTIONS


def _whole_title(hero: Phrase | None, figures: Sequence[Phrase]) -> Phrase | None:
    """The hero with what they are queen or captain of: the queen of the bees."""
    if hero is None or hero.noun is None or hero.plural or hero.noun.kind not in _PEOPLE:
        return hero
    of = next((f for f in figures if f.before == "of" and f.start == hero.end + 1), None)
    if of is None or not of.word:
        return hero
    what = plural_of(of.word) if of.plural else of.word
    return replace(hero, word=f"{hero.word} of the {what}", end=of.end)


def _partners(
    hero: Phrase | None, others: Sequence[Phrase], words: Sequence[Word]
) -> tuple[Phrase, ...]:
    """Who shares the story with the hero: a fox and a rabbit; a girl with her dog."""
    if hero is None or hero.owns:
        return ()
    partners: list[Phrase] = []
    end = hero.end
    for other in others[:2]:
        between = [word.lower for word in words[end : other.start]]
        alike = other.is_alive == hero.is_alive and other.is_figure and not other.owns
        joined = between in (["and"], ["&"], [","], [",", "and"])
        if not alike or not (joined or (between == ["with"] and other.is_alive)):
            break
        partners.append(other)
        end = other.end
    return tuple(partners)


def _is_present(other: Phrase) -> bool:
    return other.is_figure and (
        not other.after_place_link or other.before in {"for", "from", "to", "with"}
    )


def _is_longed_for(place: Phrase, words: Sequence[Word]) -> bool:
    """Whether a place is dreamed of: dreams of the sea; wants to see the ocean."""
    dreams = place.start > 1 and words[place.start - 2].lower in _DREAMS
    return (place.before in {"of", "about"} and dreams) or place.before in _SEEING


def _with_place(idea: Idea, figures: Sequence[Phrase], words: Sequence[Word]) -> Idea:
    """The idea with where it happens: the first place one is in, else the first that is named."""
    places = [f for f in figures if f is not idea.hero and (f.place or f.word in _INSIDE)]
    longed = next((f for f in places if f.place and _is_longed_for(f, words)), None)
    if idea.hero and longed and not longed.after_place_link:
        idea = replace(idea, longing=f"the {longed.word}")
        places.remove(longed)
    inside = [f for f in places if f.after_place_link]
    named = [f for f in places if f.place and f.noun is None]
    for phrase in (*inside, *named):
        plain = phrase.noun is None and phrase.place
        place = phrase.place if plain else _INSIDE.get(phrase.word, phrase.place)
        if place:
            word = phrase.word if phrase.noun is None else place
            kept = phrase.adjectives
            return replace(idea, place=place, place_word=word, place_adjectives=kept)
    modifier = idea.hero.word.split(" ")[0] if idea.hero and " " in idea.hero.word else ""
    return replace(idea, place=PLACE_OF.get(modifier, ""))


def _with_others(idea: Idea, others: Sequence[Phrase], words: Sequence[Word]) -> Idea:
    """The idea with a friend and a thing, and what happens to them."""
    for other in others:
        if other.before in _BECOMING:
            idea = replace(idea, calling="" if other.plural else other.word)
            continue
        verb = _verb_before(words, other.start)
        if other.is_alive and idea.friend is None and verb not in _LOSING:
            happens = "meets" if verb in _MEETING | _FINDING else ""
            idea = replace(idea, friend=other, happens=idea.happens or happens)
        elif idea.thing is None and _is_a_thing(other, verb, idea):
            happens = "lost" if verb in _LOSING else "found" if verb in _FINDING else ""
            idea = replace(idea, thing=other, happens=idea.happens or happens)
    return idea


def _is_a_thing(other: Phrase, verb: str, idea: Idea) -> bool:
    """Whether something is lost, found or had, and not only spoken of."""
    if verb in _LOSING:
        return True
    small = other.noun is not None and other.noun.kind in {"small", "vehicle"}
    had = bool(other.whose) or other.before in {"and", "with", "has", "had"}
    return small and (verb in _FINDING or had or (idea.hero is not None and idea.hero.owns))


def _verb_before(words: Sequence[Word], start: int) -> str:
    known = _LOSING | _FINDING | _MEETING
    near = [word.lower for word in words[max(0, start - 3) : start]]
    return next((word for word in reversed(near) if word in known), "")


def _with_deed(idea: Idea, words: Sequence[Word]) -> Idea:
    """The idea with what its hero wants to learn, or loves to do, or cannot."""
    for at, word in enumerate(words):
        if word.lower in _UNABLE and any(near.lower == "sleep" for near in words[at + 1 : at + 5]):
            return replace(idea, happens="sleepless")
        if word.lower not in _WANTING:
            continue
        for near in words[at + 1 : at + 6]:
            deed = DEED_FORMS.get(near.lower, near.lower)
            if deed in DEEDS:
                return replace(idea, deed=deed, likes=word.lower in _LIKING)
    return idea


def _fear(words: Sequence[Word], figures: Sequence[Phrase]) -> tuple[str, int]:
    """What somebody is afraid of, and which word says so; "" and -1 for nothing."""
    for at, word in enumerate(words):
        if word.lower not in _FEARING:
            continue
        for near in range(at + 1, min(at + 5, len(words))):
            if words[near].lower in FEARS:
                return FEARS[words[near].lower], near
            figure = next((f for f in figures if f.noun and f.start <= near < f.end), None)
            if figure and near > at:
                return plural_of(figure.word), near
    return "", -1


def _with_topic(idea: Idea, words: Sequence[Word]) -> Idea:
    """The idea with what it is about, where nobody is in it."""
    if idea.hero:
        return idea
    plain = [word for word in words if is_safe_word(word.text)]
    topic = _topic(idea, [word.lower for word in plain]) or _asked_thing(words)
    if topic:
        asked = plain[0].lower in _QUESTIONS
        elsewhere = replace(idea, place="", place_word="")
        return replace(elsewhere if asked else idea, topic=topic)
    if not 0 < len(plain) <= 2 or idea.place:
        return idea
    if all(word.lower in ADJECTIVES for word in plain):
        return replace(idea, hero=Phrase(0, 0, "girl", NOUNS["girl"], adjectives=(plain[0].lower,)))
    return replace(idea, word=" ".join(word.text for word in plain))


def _asked_thing(words: Sequence[Word]) -> str:
    """What a question is about: socks."""
    things = phrases_in(words) if _asks(words) else []
    thing = next((phrase for phrase in things if phrase.noun), None)
    return plural_of(thing.word) if thing else ""


def _topic(idea: Idea, plain: Sequence[str]) -> str:
    for word in plain:
        if word in TOPIC_WORDS or word in _THE_TOPICS:
            return f"the {word}" if word in _THE_TOPICS else word
    asked = plain[0] in _QUESTIONS if plain else False
    if asked and (place := next((word for word in plain if word in PLACE_OF), "")):
        return f"the {place}"
    if idea.time and not idea.place:
        the = {"night", "morning", "evening"} | _THE_TOPICS
        return f"the {idea.time}" if idea.time in the else idea.time
    return f"the colour {plain[0]}" if len(plain) == 1 and plain[0] in COLOUR_WORDS else ""


def _with_card(idea: Idea, card: Character | None) -> Idea:
    """The idea with the hero of the card, and its own hero as a friend or a thing."""
    if card is None or not (card.name.strip() or card.what.strip()):
        return idea
    name = _safe_name(card.name)
    words = words_of(clean_idea(card.what))
    asked = _hero(_figures(words), words) or _whole(words)
    if asked is None:
        if idea.hero and (not idea.hero.name or idea.hero.name == name):
            return replace(idea, hero=replace(idea.hero, name=name or idea.hero.name))
        asked = Phrase(0, 0, "", name=name)
    worn, _ = worn_after(words, asked.end)
    hero = replace(asked, name=name or asked.name)
    if idea.hero and idea.hero.word == hero.word:
        adjectives = hero.adjectives or idea.hero.adjectives
        return replace(idea, hero=replace(hero, adjectives=adjectives), worn=worn or idea.worn)
    return _beside(replace(idea, hero=hero, worn=worn, partners=()), idea.hero)


def _beside(idea: Idea, other: Phrase | None) -> Idea:
    if other is None:
        return idea
    if other.is_alive and idea.friend is None:
        return replace(idea, friend=other)
    return idea if idea.thing or other.noun is None else replace(idea, thing=other)


def _safe_name(name: str) -> str:
    words = [word for word in clean_idea(name).split(" ") if is_safe_word(word)]
    return " ".join(words[:3])[:40].strip()


def _whole(words: Sequence[Word]) -> Phrase | None:
    """A card's words that nobody knows, as they stand."""
    plain = [word.lower for word in words if is_safe_word(word.text)]
    plain = plain[1:] if plain[:1] in (["a"], ["an"], ["the"]) else plain
    return Phrase(0, len(words), " ".join(plain[-2:])[:40]) if plain else None


def _first(table: dict[str, str], words: Sequence[Word]) -> str:
    for at, word in enumerate(words):
        two = f"{word.lower} {words[at + 1].lower}" if at + 1 < len(words) else ""
        if two in table or word.lower in table:
            return table.get(two) or table[word.lower]
    return ""


def _hint(words: Sequence[Word]) -> str:
    return next((_PRONOUNS[word.lower] for word in words if word.lower in _PRONOUNS), "")
