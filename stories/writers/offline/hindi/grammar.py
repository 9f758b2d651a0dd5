"""Hindi grammar: oblique forms, plurals, agreement, respect; phrases that know their forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from stories.writers.offline.figures import UNIQUE

MS, FS, MP, FP = range(4)
"""Whom a verb or an adjective agrees with: masculine or feminine, one or several (or respected)."""
_AA, _AA_ALONE = "ा", "आ"
_VOWEL_SIGNS = "ािीुूेैोौ"
_POSTPOSITIONS = {
    "ne": "ने", "ko": "को", "se": "से", "ka": "का", "ke": "के", "ki": "की", "men": "में",
    "par": "पर", "tak": "तक",
}  # fmt: skip
_BASES = ("", "ek", "khud", "pura", "apna")
# वह and वे before postpositions.
_PRONOUNS = {
    "": ("वह", "वे"), "ne": ("उसने", "उन्होंने"), "ko": ("उसे", "उन्हें"), "se": ("उससे", "उनसे"),
    "ka": ("उसका", "उनका"), "ke": ("उसके", "उनके"), "ki": ("उसकी", "उनकी"),
    "men": ("उसमें", "उनमें"), "par": ("उस पर", "उन पर"), "tak": ("उस तक", "उन तक"),
}  # fmt: skip
_FIRST = {
    "main": ("मैं", "हम"), "mujhe": ("मुझे", "हमें"), "mera": ("मेरा", "हमारा"),
    "mere": ("मेरे", "हमारे"), "meri": ("मेरी", "हमारी"),
}  # fmt: skip

# जो before postpositions.
_RELATIVES = {
    "jise": ("जिसे", "जिन्हें"), "jisne": ("जिसने", "जिन्होंने"), "jiska": ("जिसका", "जिनका"),
    "jiske": ("जिसके", "जिनके"), "jiski": ("जिसकी", "जिनकी"),
}  # fmt: skip
_FEMININE_PLURALS = (
    ("िया", "ियाँ"), ("ैया", "ैयाँ"), ("ी", "ियाँ"), ("ि", "ियाँ"), ("ू", "ुएँ"), ("ाँ", "ाएँ"),
    ("ाईं", "ाइयाँ"),
)  # fmt: skip
_OBLIQUE_PLURALS = (
    ("िया", "ियों"), ("ैया", "ैयों"), ("ी", "ियों"), ("ि", "ियों"), ("ू", "ुओं"), ("ाँ", "ाओं"),
    ("ाईं", "ाइयों"), ("ई", "इयों"),
)  # fmt: skip


def composed(text: str) -> str:
    """The one spelling that all words are compared and printed in."""
    return unicodedata.normalize("NFC", text)


def agreeing(words: str, who: int) -> str:
    """Participles and adjectives in -ā as they agree: चाहता था, चाहती थी, चाहते थे, चाहती थीं."""
    parts = words.split()
    last = len(parts) - 1
    return " ".join(_agreeing(part, who, nasal=at == last) for at, part in enumerate(parts))


def _agreeing(word: str, who: int, *, nasal: bool) -> str:
    if who == MS or not word.endswith((_AA, _AA_ALONE)):
        return word
    nasal = nasal and who == FP
    if word.endswith("या"):
        return _after_y(word[:-2], who, nasal=nasal)
    if word.endswith(_AA_ALONE):
        return word[:-1] + ("ए" if who == MP else "ईं" if nasal else "ई")
    if word == "था":
        return "थे" if who == MP else "थीं" if nasal else "थी"
    return word[:-1] + ("े" if who == MP else "ीं" if nasal else "ी")


def _after_y(stem: str, who: int, *, nasal: bool) -> str:
    """गया, गई, गए; दिया, दी, दिए."""
    if who == MP:
        return stem + "ए"
    if stem.endswith("ि"):
        return stem[:-1] + ("ीं" if nasal else "ी")
    return stem + ("ईं" if nasal else "ई")


def described(adjective: str, who: int, *, oblique: bool) -> str:
    """An adjective before its noun: छोटा, छोटे, छोटी."""
    if who == MS and not oblique:
        return adjective
    signs = ("ी", "ई") if who in (FS, FP) else ("े", "ए")
    return " ".join(_adjectival(word, *signs) for word in adjective.split())


def _adjectival(adjective: str, sign: str, vowel: str) -> str:
    if adjective.endswith("या"):
        return adjective[:-2] + vowel
    if adjective.endswith(_AA_ALONE):
        return adjective[:-1] + vowel
    return adjective[:-1] + sign if adjective.endswith(_AA) else adjective


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun, as the dictionary has it."""

    lemma: str
    gender: str
    """m or f."""
    gloss: str = ""
    kind: str = "thing"
    """person, animal, creature, thing (can be carried), large, worn, body, place."""
    fixed: bool = False
    """राजा: masculine in -ā, and yet the same in the oblique."""
    respected: bool = False
    """Spoken of in the plural of respect."""
    place: str = "में"
    """What says that one is there."""

    def form(self, *, oblique: bool = False, plural: bool = False) -> str:
        """The noun, before a postposition or not."""
        if plural:
            return _oblique_plural(self) if oblique else _direct_plural(self)
        return _e_form(self.lemma) if oblique and self.changes else self.lemma

    @property
    def changes(self) -> bool:
        """Whether it is a masculine in -ā that becomes -e."""
        ends = self.lemma.endswith((_AA, _AA_ALONE, "ाँ", "आँ"))
        return self.gender == "m" and ends and not self.fixed

    @property
    def alive(self) -> bool:
        """Whether it moves and speaks by itself."""
        return self.kind in ("person", "animal", "creature")


def _e_form(lemma: str) -> str:
    for ending, form in (("आँ", "एँ"), ("ाँ", "ें"), ("या", "ये"), (_AA_ALONE, "ए"), (_AA, "े")):
        if lemma.endswith(ending):
            return lemma.removesuffix(ending) + form
    return lemma


def _direct_plural(noun: Noun) -> str:
    lemma = noun.lemma
    if noun.gender == "m":
        return _e_form(lemma) if noun.changes else lemma
    for ending, form in _FEMININE_PLURALS:
        if lemma.endswith(ending):
            return lemma.removesuffix(ending) + form
    return lemma + ("एँ" if lemma[-1] in _VOWEL_SIGNS else "ें")


def _oblique_plural(noun: Noun) -> str:
    lemma = noun.lemma
    if noun.changes:
        e_form = _e_form(lemma)
        return e_form[:-1] + "ों" if e_form.endswith("े") else e_form.rstrip("ँए") + "ओं"
    for ending, form in _OBLIQUE_PLURALS:
        if lemma.endswith(ending):
            return lemma.removesuffix(ending) + form
    return lemma + ("ओं" if lemma[-1] in _VOWEL_SIGNS else "ों")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Somebody, something or somewhere: asked for in a sentence by its form.

    {hero}  ne ko se ka ke ki men par tak    the known one: "लोमड़ी", "लोमड़ी ने"
    ek  ek_ne …        the new one: "माया नाम की एक छोटी लड़की"
    khud  khud_ne …    the new one, where its owner is who does something: "अपनी दादी"
    pura  pura_ne …    the known one with its adjectives: "छोटी लोमड़ी"
    apna  apna_ko …    one's own: "अपनी लाल गेंद"
    vah  vah_ne …      the pronoun: "वह", "उसने"
    jise jisne jiska jiske jiski    the relative: "जिसे", "जिन्हें"
    main mujhe mera mere meri    who speaks: "मैं", or "हम" of several
    there              places: "घने जंगल में"
    {hero:चाहता था}    the verb that agrees, given as for a man; {hero:अकेला*} an adjective;
    {hero:आओ|आइए} familiar or respectful;
    {hero:मैं/मैं/हम/हम}    the four forms where no rule makes them
    """

    noun: Noun
    adjectives: tuple[str, ...] = ()
    name: str = ""
    number: str = ""
    """दो, तीन, …: makes it a plural."""
    owner: Phrase | None = None
    """Whose kin it is: "उसकी दादी"."""
    look: str = ""
    """What the new one wears, said before it: "लाल जूतों वाली"; agrees."""

    def __str__(self) -> str:
        return self._known(oblique=False)

    def __format__(self, wanted: str) -> str:
        if not wanted:
            return str(self)
        if "/" in wanted:
            return wanted.split("/")[self.agreement]
        familiar, bar, respectful = wanted.partition("|")
        if bar:
            return respectful if self.noun.respected else familiar
        if wanted.endswith("*"):
            return described(wanted[:-1], self.agreement, oblique=False)
        return agreeing(wanted, self.agreement)

    def __getattr__(self, wanted: str) -> str:
        """The forms that the class names."""
        if wanted in _FIRST:
            return _FIRST[wanted][self.plural]
        if wanted in _RELATIVES:
            return _RELATIVES[wanted][self.agreement >= MP]
        base, _, postposition = wanted.rpartition("_")
        if wanted in ("ek", "khud", "pura", "apna", "vah"):
            base, postposition = wanted, ""
        if base == "vah" and postposition in _PRONOUNS:
            return _PRONOUNS[postposition][self.agreement >= MP]
        if base in ("", "ek", "khud", "pura", "apna") and postposition in (
            "",
            "ob",
            *_POSTPOSITIONS,
        ):
            words = self._form(base or "known")(bool(postposition))
            return f"{words} {_POSTPOSITIONS.get(postposition, '')}".rstrip()
        raise AttributeError(wanted)

    @property
    def plural(self) -> bool:
        return bool(self.number)

    @property
    def agreement(self) -> int:
        """Whom verbs agree with."""
        several = self.plural or self.noun.respected
        return (MP if several else MS) + (self.noun.gender == "f")

    @property
    def there(self) -> str:
        """घने जंगल में, नदी के किनारे."""
        return f"{self._pura(True)} {self.noun.place}"

    def _form(self, base: str) -> Callable[[bool], str]:
        form: Callable[[bool], str] = getattr(self, f"_{base}")
        return form

    def _noun(self, oblique: bool) -> str:
        return self.noun.form(oblique=oblique, plural=self.plural)

    def _known(self, oblique: bool) -> str:
        return self.name or self._noun(oblique)

    def _described(self, oblique: bool) -> str:
        words = (described(each, self.agreement, oblique=oblique) for each in self.adjectives)
        return " ".join([*words, self._noun(oblique)])

    def _pura(self, oblique: bool) -> str:
        return self.name or " ".join(filter(None, (self.number, self._described(oblique))))

    def _ek(self, oblique: bool) -> str:
        if self.noun.gloss in UNIQUE and not self.adjectives:
            return self._known(oblique)
        if self.owner:
            return self._kin(oblique)
        called = described("का", self.agreement, oblique=oblique)
        wearing = described("वाला", self.agreement, oblique=oblique)
        parts = (
            f"{self.name} नाम {called}" if self.name else "",
            f"{self.look} {wearing}" if self.look else "",
            self.number or "एक",
            self._described(oblique),
        )
        return " ".join(part for part in parts if part)

    def _khud(self, oblique: bool) -> str:
        return self._apna(oblique) if self.owner else self._ek(oblique)

    def _kin(self, oblique: bool) -> str:
        whose = "उनका" if self.owner and self.owner.agreement >= MP else "उसका"
        return f"{described(whose, self.agreement, oblique=oblique)} {self._described(oblique)}"

    def _apna(self, oblique: bool) -> str:
        return f"{described('अपना', self.agreement, oblique=oblique)} {self._described(oblique)}"

    @property
    def worn(self) -> str:
        """Before "वाला": लाल जूतों."""
        return self._described(oblique=True)

    def plain(self) -> Phrase:
        """Without its name, its look and its owner."""
        return replace(self, name="", look="", owner=None)


@dataclass(frozen=True, slots=True)
class Together:
    """The hero and a friend: "दोनों", or "सभी"; {donon:पहुँच गया} agrees with both."""

    hero: Phrase
    friend: Phrase

    def __str__(self) -> str:
        return "सभी" if self.hero.plural else "दोनों"

    def __format__(self, wanted: str) -> str:
        feminine = self.hero.noun.gender == self.friend.noun.gender == "f"
        return agreeing(wanted, FP if feminine else MP) if wanted else str(self)


_SPACED = re.compile(r" +([।,!?…])")


def polish(text: str) -> str:
    """A sentence or a title with single spaces, in one spelling."""
    return composed(_SPACED.sub(r"\1", " ".join(text.split())))
