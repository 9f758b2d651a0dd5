"""Phrases made ready for sentences: who is met first, who is known, what is whose."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stories.writers.offline.romance.joining import JOINT
from stories.writers.offline.romance.mentions import Mention
from stories.writers.offline.romance.phrases import Phrase, core, definite, introduced
from stories.writers.offline.romance.speech import Speech


@dataclass(frozen=True, slots=True)
class Place:
    """Where a story happens: "{place}" is "en el bosque", "{place.el}" is "el bosque"."""

    there: str
    el: str

    def __str__(self) -> str:
        return self.there

    def __format__(self, spec: str) -> str:
        return self.there


def mention(
    speech: Speech,
    phrase: Phrase,
    *,
    met: bool = False,
    beside: str = "",
    said: str = "",
    owners: bool = False,
) -> Mention:
    """A phrase for sentences; `met` who needs no introduction, `beside` who comes along.

    `said` is what the idea says of it; with `owners`, what is its own is that of several.
    """
    plain = phrase.bare()
    later = phrase.name or definite(speech.grammar, replace(plain, number=""))
    whole = later if phrase.name else later.partition(" ")[2]
    first = later if met else introduced(speech.grammar, phrase)
    return Mention(
        later=later.replace(whole, whole.replace(" ", JOINT)),
        first=first,
        plain=f"{first}{beside}",
        intro=f"{first}{beside}{said}",
        full=phrase.name or definite(speech.grammar, replace(phrase, wears="")),
        own=owned(speech, phrase, owners=owners),
        call=phrase.name or phrase.noun.word(phrase.plural),
        gender=phrase.gender,
        plural=phrase.plural,
        agree=speech.agree,
        pronouns=speech.pronouns,
    )


def owned(speech: Speech, phrase: Phrase, *, owners: bool) -> str:
    """ "su llave": as what belongs to one or to several."""
    one, several = speech.owning
    forms = (several if owners else one).split("|")
    possessive = forms[2 * phrase.plural + (phrase.gender == "f")]
    return f"{possessive} {core(speech.grammar, phrase)}"


def pair(speech: Speech, hero: Phrase, friend: Phrase) -> Mention:
    """Both of two; all of them, where the hero is more than one."""
    gender = "f" if hero.gender == friend.gender == "f" else "m"
    words = (speech.all_of if hero.plural else speech.both_of).split("|")[gender == "f"]
    return Mention(
        later=words,
        first=words,
        plain=words,
        intro=words,
        full=words,
        own=words,
        call=words,
        gender=gender,
        plural=True,
        agree=speech.agree,
        pronouns=speech.pronouns,
    )
