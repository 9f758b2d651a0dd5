"""How the sentences of a scene stand beside one another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_DASH = "—"
JOINT = "\ue000"
"""Stands for the spaces inside a name or a noun of several words, until a scene is joined."""
_SUBJECT = re.compile(r"^(?:(?:El|La|Los|Las|Le|Les) [\w'’\ue000-]+|[^\W\d_][\w'’\ue000-]*)(?= )")
_AFTER_TIME = re.compile(r"^([^,—«»]{3,30}, )(?=[^\W\d_])")


def on_lines(sentences: Sequence[str], common: frozenset[str]) -> str:
    """Sentences in one paragraph, but what is said after a dash on a line of its own."""
    text = ""
    for before, sentence in zip(("", *sentences), sentences, strict=False):
        speech = before.startswith(_DASH) or sentence.startswith(_DASH)
        text += ("\n" if speech else " ") * bool(text) + _shortened(before, sentence, common, {})
    return text.replace(JOINT, " ")


def in_paragraph(
    sentences: Sequence[str], common: frozenset[str], pronouns: Mapping[str, str]
) -> str:
    """Sentences in one paragraph, a subject that goes on as its pronoun."""
    pairs = zip(("", *sentences), sentences, strict=False)
    text = " ".join(_shortened(before, said, common, pronouns) for before, said in pairs)
    return text.replace(JOINT, " ")


def _shortened(
    before: str, sentence: str, common: frozenset[str], pronouns: Mapping[str, str]
) -> str:
    """A sentence whose subject is the one of the sentence before it: not named again."""
    subject = _subject(before, common)
    if not subject or (pronouns and subject.split()[0] not in pronouns):
        return sentence
    pronoun = pronouns.get(subject.split()[0], "")
    for start, name in (("", subject), (_time(sentence), _lowered(subject))):
        rest = sentence.removeprefix(start + name + " ")
        if rest != sentence and rest.split()[0] not in ("y", "e", "et", "de", "du"):
            said = f"{pronoun} {rest}".strip() if pronoun else rest
            return start + (_lowered(said) if start else said[0].upper() + said[1:])
    return sentence


def _subject(sentence: str, common: frozenset[str]) -> str:
    """The article and noun, or the name, that a sentence begins with."""
    found = _SUBJECT.match(sentence)
    if not found or sentence[found.end() :].split()[0] in ("y", "e", "et", "de", "du"):
        return ""
    first, *more = found[0].split()
    return found[0] if more or first.lower() not in common else ""


def _time(sentence: str) -> str:
    found = _AFTER_TIME.match(sentence)
    return found[1] if found else ""


def _lowered(words: str) -> str:
    """As in the middle of a sentence: articles are small there, names are not."""
    first, _, _ = words.partition(" ")
    return words[0].lower() + words[1:] if first in _SMALL else words


_SMALL = ("El", "La", "Los", "Las", "Le", "Les", "Il", "Elle")
