"""The phrases of an idea → who is the hero, who helps, what it is about, and where."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stories.writers.offline.romance.phrases import Phrase
from stories.writers.offline.romance.reading import Read
from stories.writers.offline.romance.speech import Speech
from stories.writers.offline.romance.words import LIVING, SETTLED

ABSTRACT = "abstract"
"""Kind of a noun for what nobody can see: a story can be about it, it can't be the hero."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Who and what plays in a story, as far as the idea names it."""

    hero: Phrase | None = None
    friend: Phrase | None = None
    thing: Phrase | None = None
    place: Phrase | None = None
    theme: Phrase | None = None


def cast_roles(speech: Speech, reads: list[Read], *, dreams: bool) -> Roles:
    """The roles of an idea's phrases, each given once."""
    place = _place(speech, reads)
    left = [read for read in reads if read is not place]
    hero = _hero(speech, left, dreams=dreams)
    worn = _worn(speech, left, hero)
    left = [read for read in left if read is not hero and read is not worn]
    friend = _friend(speech, left, hero)
    thing = _thing(speech, [read for read in left if read is not friend])
    theme = next((read for read in left if read.phrase.noun.kind == ABSTRACT), None)
    return Roles(
        hero=_dressed(speech, hero, worn),
        friend=friend.phrase if friend else None,
        thing=thing.phrase if thing else None,
        place=_as_place(place) if place else None,
        theme=theme.phrase if theme else None,
    )


def _place(speech: Speech, reads: list[Read]) -> Read | None:
    """Where it is: what stands after a preposition of place, else what can be nothing else."""
    possible = [read for read in reads if any(form.noun.setting for form in read.forms)]
    stated = [read for read in possible if read.before in speech.locatives]
    only = [read for read in possible if all(form.noun.setting for form in read.forms)]
    return next(iter([*stated, *only]), None)


def _as_place(read: Read) -> Phrase:
    form = next(form for form in read.forms if form.noun.setting)
    adjectives = read.phrase.adjectives
    return Phrase(form.noun, form.plural, adjectives[:1])


def _hero(speech: Speech, reads: list[Read], *, dreams: bool) -> Read | None:
    ranked = [(_rank(speech, read, dreams=dreams), read.start, read) for read in reads]
    fit = [(rank, start, read) for rank, start, read in ranked if rank is not None]
    return min(fit, key=lambda each: each[:2])[2] if fit else None


def _rank(speech: Speech, read: Read, *, dreams: bool) -> int | None:
    """How likely the hero is meant: less is likelier, None is not at all."""
    kind, of = read.phrase.noun.kind, read.before in speech.of_words
    if kind in LIVING:
        return 5 if of else 1 if read.before in speech.with_words else 0
    if of or read.before in speech.locatives - {"sobre", "sur"}:
        return None
    if kind in (*SETTLED, "vehicle"):
        return 2
    if kind == "" and not read.known:
        return None if read.phrase.owner else 4
    return 3 if kind == "portable" and dreams and not read.start > 2 else None


def _friend(speech: Speech, reads: list[Read], hero: Read | None) -> Read | None:
    """One other who is alive and not only somebody's owner."""
    if hero is None:
        return None
    for read in reads:
        if (
            read.phrase.noun.kind in LIVING
            and not read.phrase.plural
            and read.before not in speech.of_words
            and (read.phrase.noun.one != hero.phrase.noun.one or read.phrase.name)
        ):
            return read
    return None


def _thing(speech: Speech, reads: list[Read]) -> Read | None:
    for read in reads:
        kind = read.phrase.noun.kind
        known = kind in ("portable", "vehicle", *SETTLED) or _owned_unknown(read)
        if known and read.before not in speech.of_words:
            return read
    return None


def _owned_unknown(read: Read) -> bool:
    """What somebody has and we don't know: "su risa"."""
    return not read.known and not read.phrase.noun.kind and bool(read.phrase.owner)


def _worn(speech: Speech, reads: list[Read], hero: Read | None) -> Read | None:
    """What the hero wears: "una niña con un sombrero rojo"."""
    if hero is None:
        return None
    for read in reads:
        near = 0 < read.start - hero.end <= 1 or (
            read.start == hero.end and read.before in speech.locatives
        )
        joined = read.before in speech.with_words or read.before in ("de", "aux", "au", "à")
        if near and joined and read.phrase.noun.one in speech.garments:
            return read
    return None


def _dressed(speech: Speech, hero: Read | None, worn: Read | None) -> Phrase | None:
    if hero is None:
        return None
    return dressed(speech, hero.phrase, worn.phrase) if worn else hero.phrase


def dressed(speech: Speech, hero: Phrase, worn: Phrase) -> Phrase:
    """Somebody with what is worn."""
    return replace(
        hero,
        wears=speech.grammar.worn(worn),
        wears_seen=f"wearing {worn.seen().removeprefix('some ')}",
    )
