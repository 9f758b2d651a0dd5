"""Somebody found in an idea → how they are mentioned, and what they look like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stories.writers.base import Character
from stories.writers.offline.chance import Dice
from stories.writers.offline.english.describing import DULL
from stories.writers.offline.english.grammar import Mention, plural_of
from stories.writers.offline.english.lexicon import HE_WORDS, LOOK_WORDS, SHE_WORDS
from stories.writers.offline.english.nouns import KIN, PAIRED, UNIQUE
from stories.writers.offline.english.reading import Phrase, words_of, worn_after
from stories.writers.offline.english.settings import BIG, PLAIN_PEOPLE, TITLES, YOUNG
from stories.writers.offline.ideas import clean_idea
from stories.writers.offline.names import called
from stories.writers.offline.visuals import look_of, with_article

_DULL, _BIG = frozenset(DULL.split()), frozenset(BIG.replace("_", " ").split())
_PLAIN, _YOUNG = frozenset(PLAIN_PEOPLE.split()), frozenset(YOUNG.split())
_KIN = frozenset(KIN.split())
_TITLES = frozenset(TITLES.split())
_PAIRED, _UNIQUE = frozenset(PAIRED.split()), frozenset(UNIQUE.split())
_MR = {"Mr": "he", "Sir": "he", "Mrs": "she", "Ms": "she", "Miss": "she", "Lady": "she"}
_DOCTORS = {"Dr", "St"}
_OPEN_GENDER = {"person", "animal", "swimmer"}
_MOST_LOOK = 120


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody as they are mentioned, and as they look in English."""

    mention: Mention
    card: Character
    word: str


def figure_of(phrase: Phrase, dice: Dice, *, hint: str, small: bool) -> Figure:
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
    if name.split(" ")[0] in {*_MR, *_DOCTORS}:
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
    title, _, rest = phrase.name.partition(" ")
    mr = _MR.get(title, "") or (called(rest) if title in _DOCTORS else "")
    hinted = hint if phrase.name or kind in _OPEN_GENDER else ""
    by_name = called(phrase.name) or mr or hinted
    if by_name:
        return by_name
    if kind in _OPEN_GENDER:
        return dice.pick(("she", "he"), about="pronoun")
    return "it" if phrase.word else "they"


def looking(figure: Figure, phrase: Phrase, worn: str, dice: Dice | None = None) -> Figure:
    """The figure with what it wears, said or made up, the same in every picture."""
    if worn:
        comma = "," if figure.card.name else ""
        first = f"{figure.mention.first}{comma} {worn}"
        look = f"{figure.card.look} {worn}"
        return replace(
            figure,
            mention=replace(figure.mention, first=first),
            card=replace(figure.card, look=look),
        )
    if phrase.plural or dice is None:
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


def partner_of(phrase: Phrase, hero: Figure, dice: Dice) -> Figure:
    """Who comes with the hero; "his daughter" stays his."""
    figure = looking(figure_of(phrase, dice, hint="", small=False), phrase, "", dice)
    if not phrase.whose:
        return figure
    own = f"{hero.mention.his} {figure.mention.bare}"
    later = figure.mention.later if phrase.name else own
    first = figure.mention.first.replace(with_article(figure.mention.bare), own)
    return replace(figure, mention=replace(figure.mention, first=first, later=later))


def together(figures: Sequence[Figure]) -> Figure:
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


def carded(hero: Figure, card: Character | None) -> Figure:
    """The hero with the look of the card: told of where it can be, and seen in any case."""
    look = card.look if card else ""
    worn = _worn(look)
    if worn:
        plain = replace(hero, card=replace(hero.card, look=_plain_look(hero)))
        return looking(plain, Phrase(0, 0, ""), worn)
    letters = "".join(c for c in look if c.isalpha() or c in " ,-'")
    written = " ".join(letters.split())[:_MOST_LOOK]
    if not written or not written.isascii():
        return hero
    return replace(hero, card=replace(hero.card, look=f"{_plain_look(hero)} ({written})"))


def _plain_look(hero: Figure) -> str:
    """The look without what was made up."""
    return hero.card.look.split(" with ")[0].split(" in ")[0]


def _worn(look: str) -> str:
    """What a card says that somebody wears, as "with a red hat and yellow boots"; "" if unsure."""
    told: list[str] = []
    for part in clean_idea(look).replace(",", " and ").split(" and "):
        words = words_of(f"with {part.strip().removeprefix('with ')}")
        worn, end = worn_after(words, 0)
        if not worn or end != len(words):
            return ""
        told.append(worn.removeprefix("with "))
    return f"with {_listed(told) if len(told) > 1 else told[0]}"


def helper(word: str, pronoun: str) -> Figure:
    mention = Mention(with_article(word), f"the {word.split(' ')[-1]}", pronoun, bare=word)
    return Figure(mention, Character(what=word, look=with_article(word)), word)
