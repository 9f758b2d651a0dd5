"""English forms: articles, plurals, possessives, and whom a pronoun stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stories.writers.offline.visuals import with_article

PRONOUNS = {
    "he": ("him", "his", "himself"),
    "she": ("her", "her", "herself"),
    "it": ("it", "its", "itself"),
    "they": ("them", "their", "themselves"),
}
_SENTENCE_START = re.compile(r"(^|[.!?…][”\"']? +|^[“\"']|[.!?] [“\"'])([a-z])")


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or something in a story, as it is mentioned first, later, and by pronoun."""

    first: str
    """a small red fox named Tom"""
    later: str
    """Tom"""
    pronoun: str = "it"
    plural: bool = False

    def __str__(self) -> str:
        return self.later

    @property
    def a(self) -> str:
        return self.first

    @property
    def he(self) -> str:
        return self.pronoun

    @property
    def him(self) -> str:
        return PRONOUNS[self.pronoun][0]

    @property
    def his(self) -> str:
        return PRONOUNS[self.pronoun][1]

    @property
    def himself(self) -> str:
        return PRONOUNS[self.pronoun][2]

    @property
    def was(self) -> str:
        """After the noun or the name."""
        return "were" if self.plural else "was"

    @property
    def he_was(self) -> str:
        return f"{self.pronoun} {'were' if self.pronoun == 'they' else 'was'}"

    @property
    def s(self) -> str:
        """The possessive: Tom's, the foxes'."""
        return f"{self.later}'" if self.plural and self.later.endswith("s") else f"{self.later}'s"

    @property
    def title(self) -> str:
        """As in a title: the Small Red Fox."""
        return title_case(self.later)


_SMALL = "a an the and or but of in on at to by for from with up who that as into"
SMALL_WORDS = frozenset(_SMALL.split())


def title_case(phrase: str) -> str:
    """A phrase with the capitals of a title, "the" left for the place where it stands."""
    words = phrase.split()
    return " ".join(w if w in SMALL_WORDS else w[:1].upper() + w[1:] for w in words)


def polish(text: str) -> str:
    """A sentence or a title with its capitals and single spaces."""
    text = " ".join(text.split())
    return _SENTENCE_START.sub(lambda match: match[1] + match[2].upper(), text)


__all__ = ["Mention", "polish", "title_case", "with_article"]
