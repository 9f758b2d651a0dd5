"""German grammar: articles, cases, endings, pronouns; noun phrases that know all of their forms."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from stories.writers.offline.figures import UNIQUE

from .words import UNBENDING

CASES = ("nom", "akk", "dat", "gen")
_DEFINITE = {
    "m": ("der", "den", "dem", "des"),
    "f": ("die", "die", "der", "der"),
    "n": ("das", "das", "dem", "des"),
    "p": ("die", "die", "den", "der"),
}
# After der, die, das; after ein, kein, mein (mixed); after nothing (strong).
_WEAK = {"m": "e en en en", "f": "e e en en", "n": "e e en en", "p": "en en en en"}
_MIXED = {"m": "er en en en", "f": "e e en en", "n": "es es en en", "p": "en en en en"}
_STRONG = {"m": "er en em en", "f": "e e er er", "n": "es es em en", "p": "e e en er"}
# Endings of ein, kein, mein, sein, ihr.
_EIN = {
    "m": ("", "en", "em", "es"),
    "f": ("e", "e", "er", "er"),
    "n": ("", "", "em", "es"),
    "p": ("e", "e", "en", "er"),
}
_PRONOUNS = {
    "m": ("er", "ihn", "ihm", "sein"),
    "f": ("sie", "sie", "ihr", "ihr"),
    "n": ("es", "es", "ihm", "sein"),
    "p": ("sie", "sie", "ihnen", "ihr"),
}
_CONTRACTED = {
    "in dem": "im", "in das": "ins", "an dem": "am", "an das": "ans", "auf das": "aufs",
    "zu dem": "zum", "zu der": "zur", "von dem": "vom", "bei dem": "beim",
}  # fmt: skip
_SIBILANTS = ("s", "ß", "x", "z")
_VOWELS = "aeiouyäöü"
_VOWEL_GROUPS = re.compile(f"[{_VOWELS}]+")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun, as the dictionary has it."""

    lemma: str
    gender: str
    """m, f, n; p for those that have no singular."""
    plural: str = ""
    gloss: str = ""
    kind: str = "thing"
    """person, animal, creature, thing (can be carried), large, worn, place."""
    weak: bool = False
    preposition: str = "in"

    def form(self, case: str, *, plural: bool = False) -> str:
        """The noun in that case."""
        if plural or self.gender == "p":
            return _plural_form(self.plural or self.lemma, case)
        if self.gender == "f":
            return self.lemma
        if self.weak:
            return self.lemma if case == "nom" else self.lemma + _weak_ending(self.lemma)
        return self.lemma + genitive_ending(self.lemma) if case == "gen" else self.lemma

    @property
    def alive(self) -> bool:
        """Whether it moves and speaks by itself."""
        return self.kind in ("person", "animal", "creature")


def _plural_form(plural: str, case: str) -> str:
    return plural + "n" if case == "dat" and plural[-1] not in "nsa" else plural


def _weak_ending(lemma: str) -> str:
    return "n" if lemma.lower().endswith(("e", "bauer", "nachbar")) else "en"


def genitive_ending(lemma: str) -> str:
    """-s or -es: the second after a hiss, and for short words that end in two consonants."""
    if lemma.endswith(_SIBILANTS):
        return "ses" if lemma.endswith("nis") else "es"
    low = lemma.lower()
    short = (
        len(_VOWEL_GROUPS.findall(low)) == 1 and low[-1] not in _VOWELS and low[-1] not in "rlmnw"
    )
    return "es" if short else "s"


def genitive_name(name: str) -> str:
    """Mayas, Max’."""
    return name + "’" if name.lower().endswith((*_SIBILANTS, "ce")) else name + "s"


def bent(stem: str, ending: str) -> str:
    """An adjective's stem with its ending: klein + er, dunkel + er → dunkler, hoch + er → hoher."""
    if stem in UNBENDING:
        return stem
    if stem == "hoch":
        return "hoh" + ending
    if stem.endswith(("el", "euer", "auer")):
        return stem[:-2] + stem[-1] + ending
    return stem + ending


def contracted(preposition: str, article: str) -> str:
    """in dem → im; auf der stays."""
    return _CONTRACTED.get(f"{preposition} {article}", f"{preposition} {article}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Somebody, something or somewhere: asked for in a sentence by its form.

    nom akk dat gen     the known one: the name, or "der Fuchs"
    voll_nom …          the known one with its adjectives: "der kleine Fuchs"
    ein_nom …           the new one: "ein kleiner Fuchs namens Tom"
    ein_nom …           also "sein Hund", of somebody's own
    sein_nom …          the owner's: "seinen roten Ball"
    kein_nom …          none of it: "keinen Ball"
    er ihn ihm sein seine seinen seinem seiner seines    pronouns
    wo wohin woher      places: "im Wald", "in den Wald", "aus dem Wald"
    rel_nom rel_akk rel_dat    the relative pronoun: "der", "den", "dem"
    {hero:war|waren}    the verb that agrees
    """

    noun: Noun
    adjectives: tuple[str, ...] = ()
    name: str = ""
    number: str = ""
    """drei, viele, …: makes it a plural."""
    many: bool = False
    natural: str = ""
    """The gender of whoever bears the name, where that is known."""
    owner: Phrase | None = None
    look: str = ""
    """ " mit roten Stiefeln": said with the new one, once."""

    @property
    def plural(self) -> bool:
        return self.many or self.noun.gender == "p"

    @property
    def gender(self) -> str:
        return "p" if self.plural else self.noun.gender

    def __str__(self) -> str:
        return self.form("nom")

    def __format__(self, verbs: str) -> str:
        if not verbs:
            return str(self)
        one, _, several = verbs.partition("|")
        return several if self.plural else one

    def __getattr__(self, wanted: str) -> str:
        """The forms that the class names."""
        kind, _, case = wanted.rpartition("_")
        if kind == "rel" and case in CASES:
            return "denen" if self.plural and case == "dat" else self._article(case)
        if case in CASES and kind in ("", "voll", "ein", "sein", "kein", "pur"):
            return self._forms(kind or "known")(case)
        if wanted in ("er", "ihn", "ihm"):
            return self._pronoun(("er", "ihn", "ihm").index(wanted))
        if wanted.startswith("sein") and wanted[4:] in ("", "e", "en", "em", "er", "es"):
            return self._pronoun(3) + wanted[4:]
        raise AttributeError(wanted)

    def form(self, case: str) -> str:
        """The known one."""
        return self._known(case)

    def _forms(self, kind: str) -> Callable[[str], str]:
        forms: Callable[[str], str] = getattr(self, f"_{kind}")
        return forms

    def _noun_form(self, case: str) -> str:
        return self.noun.form(case, plural=self.plural)

    def _described(self, endings: dict[str, str], case: str) -> str:
        ending = endings[self.gender].split()[CASES.index(case)]
        return " ".join([*(bent(stem, ending) for stem in self.adjectives), self._noun_form(case)])

    def _known(self, case: str) -> str:
        if self.name:
            return genitive_name(self.name) if case == "gen" else self.name
        return f"{self._article(case)} {self._noun_form(case)}"

    def _article(self, case: str) -> str:
        return _DEFINITE[self.gender][CASES.index(case)]

    def _voll(self, case: str) -> str:
        if self.name:
            return self._known(case)
        return f"{self._article(case)} {self._described(_WEAK, case)}"

    def _ein(self, case: str) -> str:
        if self.owner and self.noun.alive:
            return self._sein(case) + (f" {self.name}" if self.name else "")
        if self.noun.gloss in UNIQUE and not self.adjectives:
            return self._known(case)
        called = (f" namens {self.name}" if self.name else "") + self.look
        if self.plural:
            return f"{self.number} {self._described(_STRONG, case)}".strip() + called
        return f"ein{self._ein_ending(case)} {self._described(_MIXED, case)}{called}"

    def _kein(self, case: str) -> str:
        return f"kein{self._ein_ending(case)} {self._noun_form(case)}"

    def _sein(self, case: str) -> str:
        stem = self.owner.sein if self.owner else "sein"
        return f"{stem}{self._ein_ending(case)} {self._described(_MIXED, case)}"

    def _pur(self, case: str) -> str:
        return self._described(_STRONG, case)

    def _ein_ending(self, case: str) -> str:
        return _EIN[self.gender][CASES.index(case)]

    def _pronoun(self, which: int) -> str:
        return _PRONOUNS["p" if self.plural else self.natural or self.noun.gender][which]

    @property
    def wo(self) -> str:
        """im verschneiten Wald."""
        return self._after(self.noun.preposition, "dat")

    @property
    def wohin(self) -> str:
        """in den verschneiten Wald, zum Leuchtturm."""
        if self.noun.preposition == "bei":
            return self._after("zu", "dat")
        return self._after(self.noun.preposition, "akk")

    @property
    def woher(self) -> str:
        """aus dem verschneiten Wald, vom Strand."""
        return self._after("aus" if self.noun.preposition == "in" else "von", "dat")

    def _after(self, preposition: str, case: str) -> str:
        article = contracted(preposition, self._article(case))
        return f"{article} {self._described(_WEAK, case)}"

    def with_adjectives(self, *adjectives: str) -> Phrase:
        """The same one, described so."""
        return replace(self, adjectives=adjectives)


# Not after a comma: there "von dem" begins a clause.
_UNCONTRACTED = re.compile(r"(?<!,) (bei dem|von dem|zu dem|zu der)(?= )")
_SENTENCE_START = re.compile(r"(^[„“]?|[.!?][“”]? [„“]?|: „)([a-zäöü])")


def polish(text: str) -> str:
    """A sentence or a title with its capitals, contractions and single spaces."""
    text = _UNCONTRACTED.sub(lambda two: " " + _CONTRACTED[two[1]], " ".join(text.split()))
    return _SENTENCE_START.sub(lambda start: start[1] + start[2].upper(), text)
