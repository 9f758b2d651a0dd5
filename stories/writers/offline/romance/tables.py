"""The tables of a language, read into its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from stories.writers.offline.romance.words import (
    Adjective,
    Noun,
    Table,
    Words,
    by_gloss,
    indexed,
    nouns_of,
    places_of,
)


@dataclass(frozen=True)
class Tables:
    """A language's words as they are written down."""

    kinds: Mapping[str, Table]
    """Kind of noun → its table."""
    settings: Mapping[str, str]
    """Kind of place → "preposition:gender:word:English …"."""
    habitats: tuple[Mapping[str, str], ...]
    """Kind of place → who is at home there."""
    adjectives: str
    """ "word:English …"; "<" before those that precede their noun, "*" before colours."""
    many: Callable[[str], str]
    four_forms: Callable[[str], tuple[str, str, str, str]]

    def words(self, more_adjectives: Mapping[str, Adjective]) -> Words:
        nouns = indexed(self._nouns())
        adjectives = {**self.adjectives_by_form(), **more_adjectives}
        return Words(nouns, adjectives, by_gloss(nouns), self._usual_places(), self._homes())

    def _usual_places(self) -> dict[str, Noun]:
        found: dict[str, Noun] = {}
        for place in places_of(self.settings, self.many):
            found.setdefault(place.setting, place)
        return found

    def _nouns(self) -> Iterator[Noun]:
        for kind, table in self.kinds.items():
            yield from nouns_of(table, kind, self.many)
        yield from places_of(self.settings, self.many)

    def adjectives_by_form(self) -> dict[str, Adjective]:
        found: dict[str, Adjective] = {}
        for entry in self.adjectives.split():
            word, _, gloss = entry.lstrip("<*").partition(":")
            forms = self.four_forms(word)
            adjective = Adjective(forms, gloss, before=entry[0] == "<", colour=entry[0] == "*")
            for form in forms:
                found.setdefault(form, adjective)
        return found

    def _homes(self) -> dict[str, str]:
        """Noun → where it is at home; the feminine of a pair where the masculine is."""
        found = {
            word.replace("_", " "): place
            for habitats in self.habitats
            for place, words in habitats.items()
            for word in words.split()
        }
        for table in self.kinds.values():
            for pair in table.get("pair", "").split():
                he, _, she = pair.replace("_", " ").partition(":")[0].partition("/")
                if he in found:
                    found[she] = found[he]
        return found
