"""What an idea says that its hero wishes or fears, told again in words of our own."""

from __future__ import annotations

from dataclasses import dataclass

from stories.writers.offline.romance.phrases import Phrase, core, definite, indefinite
from stories.writers.offline.romance.reading import Read, Reader
from stories.writers.offline.romance.speech import Speech
from stories.writers.offline.visuals import with_article

_NEAR = 5
"""Words that may stand between wishing and what is wished for."""


@dataclass(frozen=True, slots=True)
class Told:
    """A few words, and their English."""

    text: str
    seen: str
    start: int
    end: int


def dream_of(speech: Speech, reader: Reader, reads: list[Read]) -> Told | None:
    """An infinitive that is wished for, and what follows it if that is known."""
    for at, word in enumerate(reader.lower):
        if word in speech.dreaming:
            told = _wished(speech, reader, reads, at + 1)
            if told:
                return told
    return None


def _wished(speech: Speech, reader: Reader, reads: list[Read], start: int) -> Told | None:
    for at in range(start, min(start + _NEAR, len(reader.lower))):
        word = reader.lower[at]
        if word in speech.dreams:
            return _whole(speech, reader, reads, at)
        if word not in speech.joining:
            return None
    return None


def _whole(speech: Speech, reader: Reader, reads: list[Read], at: int) -> Told | None:
    verb = reader.lower[at]
    gloss = speech.dreams[verb]
    for read in reads:
        gap = reader.lower[at + 1 : read.start]
        if read.start <= at or len(gap) > 1 or not read.known or read.phrase.name:
            continue
        if gap and gap[0] not in speech.joining:
            continue
        preposition = gap[0] if gap else speech.grammar.uncontracted(read.before)
        if verb in speech.alone and not preposition:
            continue
        text = " ".join(filter(None, [verb, preposition, _object(speech, reader, read)]))
        return Told(text, f"{gloss} {_object_seen(speech, read, preposition)}", at, read.end)
    return Told(verb, gloss, at, at + 1) if verb in speech.alone else None


def _object(speech: Speech, reader: Reader, read: Read) -> str:
    phrase, first = read.phrase, reader.lower[read.start]
    if first in speech.grammar.INDEFINITE or phrase.number:
        return indefinite(speech.grammar, phrase)
    return definite(speech.grammar, phrase) if read.determined else core(speech.grammar, phrase)


def _object_seen(speech: Speech, read: Read, preposition: str) -> str:
    phrase: Phrase = read.phrase
    noun = phrase.noun.seen(phrase.plural)
    to = "to " if preposition in speech.locatives else ""
    if phrase.plural:
        return f"{to}{noun}"
    return f"{to}the {noun}" if read.determined else f"{to}{with_article(noun)}"


def fear_of(speech: Speech, reader: Reader) -> Told | None:
    """What is feared, where it is one of the fears that we can tell of."""
    for at, word in enumerate(reader.lower):
        if word not in speech.fearing:
            continue
        for near in range(at + 1, min(at + _NEAR, len(reader.lower))):
            feared = speech.fears.get(reader.lower[near])
            if feared:
                return Told(*feared, at, near + 1)
    return None
