"""What is read in an idea, for every language whose sentences are read into noun phrases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar


class _Noun(Protocol):
    @property
    def kind(self) -> str: ...


class _Mention(Protocol):
    """A noun phrase, as far as languages agree on what that is."""

    @property
    def noun(self) -> _Noun: ...
    @property
    def adjectives(self) -> tuple[str, ...]: ...
    @property
    def subject(self) -> bool: ...


M = TypeVar("M", bound=_Mention)


@dataclass(frozen=True, slots=True)
class Reading(Generic[M]):
    """All that an idea names, in its order."""

    mentions: tuple[M, ...] = ()
    topic: str = ""
    """A word for what is nobody and cannot be carried: "Freundschaft", "दोस्ती"."""
    words: frozenset[str] = field(default_factory=frozenset)
    """Every word of it, in lower case."""

    def of_kinds(self, *kinds: str) -> list[M]:
        """The mentions whose nouns are of these kinds."""
        return [mention for mention in self.mentions if mention.noun.kind in kinds]

    def hero(self, *, lost: frozenset[str]) -> M | None:
        """Who does something; else who is named first; else a thing, if it is not lost."""
        living = self.of_kinds("person", "animal", "creature")
        acting = [each for each in living if each.subject]
        things = [each for each in self.of_kinds("large", "thing", "worn") if each.subject]
        kept = [each for each in things if not lost & set(each.adjectives)]
        return next(iter((*acting, *living, *kept)), None)
