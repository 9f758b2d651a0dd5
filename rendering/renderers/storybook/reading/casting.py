"""Mentions become figures: one for each, and "she" is whoever the story spoke of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from .mention import COSTUMED, PEOPLE, Mention
from .vocabulary import english_figures, english_looks, word_set
from .worn import Worn

_GENDER = {
    "girl": "she",
    "woman": "she",
    "old woman": "she",
    "boy": "he",
    "man": "he",
    "old man": "he",
    "princess": "she",
    "queen": "she",
    "witch": "she",
    "prince": "he",
    "king": "he",
    "wizard": "he",
    "knight": "he",
    "pirate": "he",
    "astronaut": "he",
    "farmer": "he",
    "chef": "he",
    "doctor": "he",
    "nurse": "she",
    "police officer": "he",
    "firefighter": "he",
    "pilot": "he",
    "sailor": "he",
    "captain": "he",
    "clown": "he",
    "cowboy": "he",
    "superhero": "he",
    "ballerina": "she",
}
_TURNED = {
    "she": {"boy": "girl", "man": "woman", "old man": "old woman", "child": "girl"},
    "he": {"girl": "boy", "woman": "man", "old woman": "old man", "child": "boy"},
}
_MOST_CALLED_BACK = 3
_HUMAN = frozenset(("fairy", "elf", "dwarf", "giant", "angel", "genie", "mermaid"))
_ANIMAL_PARTS = frozenset(("tail", "horns", "collar", "spots", "stripes"))
_WINGED = word_set(english_looks.WINGS_ARE_IT)
_BIRDS = word_set(english_figures.BIRDS)


@dataclass(slots=True)
class Part:
    """One figure of a scene while it is being read."""

    kind: str
    name: str = ""
    colours: list[str] = field(default_factory=list)
    count: int = 1
    action: str = ""
    passage: str = ""
    open_gender: bool = False
    owned: bool = False
    gender: str = ""
    """"she" or "he" where that is not its kind's own."""
    traits: dict[str, str] = field(default_factory=dict)
    """Name of what is worn or grown → its colour or ""."""
    teller: bool = False

    @property
    def spoken_of(self) -> str:
        """The pronoun for it."""
        return self.gender or _GENDER.get(self.kind, "")

    @property
    def is_person(self) -> bool:
        return self.kind in PEOPLE

    def answers_to(self, pronoun: str) -> bool:
        return self.count == 1 and self.spoken_of == pronoun and not self.open_gender

    def turn(self, pronoun: str) -> None:
        """Be a she or a he from now on."""
        self.kind = _TURNED[pronoun].get(self.kind, self.kind)
        self.open_gender = False
        if self.spoken_of != pronoun:
            self.gender = pronoun

    def become(self, kind: str) -> None:
        """What it is told to be: "she was a pirate" stays a she."""
        pronoun = self.spoken_of
        self.kind = _told_kind(self, kind)
        if pronoun and self.is_person and self.spoken_of != pronoun:
            self.gender = pronoun

    def may_answer_to(self, pronoun: str) -> bool:
        open_one = self.open_gender or (self.kind == "child" and not self.gender)
        return self.count == 1 and self.is_person and open_one and pronoun in _TURNED


class Cast:
    """The figures of one scene, given those of the scenes before it (oldest first)."""

    def __init__(self, history: Sequence[Sequence[Part]], age_group: str) -> None:
        self._latest_first = list(reversed(history))
        self._grown_up = "adult" in age_group.lower()
        self._parts: list[Part] = []

    def of(self, said: Iterable[Mention]) -> list[Part]:
        """The scene's figures in the order in which they are spoken of."""
        for mention in said:
            if mention.pronoun:
                self._meet_pronoun(mention)
            else:
                self._meet(mention)
        return self._parts

    def _meet(self, mention: Mention) -> None:
        unnamed = _last(part for part in self._parts if not part.name and part.count == 1)
        if mention.naming and unnamed is not None:
            unnamed.name = mention.name
            return
        if mention.predicate and self._parts:
            self._parts[-1].become(mention.kind)
            return
        part = self._already_here(mention)
        if part is None:
            known = self._known_before(mention)
            if mention.uncertain and known is None:
                return
            part = self._enter(known, mention)
        _enrich(part, mention)

    def _already_here(self, mention: Mention) -> Part | None:
        if mention.uncertain or mention.name:
            named = [part for part in self._parts if _shares_name(part.name, mention.name)]
            if named or mention.uncertain:
                return named[0] if named else None
        for part in self._parts:
            fits = not (part.name and mention.name) and not (part.name and mention.another)
            stranger = mention.owned and part.is_person and not part.owned
            known = mention.definite or not mention.another or _is_the_same(mention, part)
            alike = _may_mean(mention, part) and known
            alike = alike and not stranger and (part.count == 1) == (mention.count == 1)
            if alike and fits and not (mention.name and part.count > 1):
                return part
        return None

    def _known_before(self, mention: Mention) -> Part | None:
        for part in self._everybody_before():
            if mention.name and _shares_name(part.name, mention.name):
                return part
            same = _may_mean(mention, part) and part.count == mention.count
            if same and mention.definite and not mention.name:
                return part
        return None

    def _everybody_before(self) -> Iterator[Part]:
        for parts in self._latest_first:
            yield from parts

    def _enter(self, known: Part | None, mention: Mention) -> Part:
        if known is None:
            part = Part(mention.kind, mention.name, open_gender=mention.open_gender)
            part.count, part.owned, part.gender = mention.count, mention.owned, mention.gender
        else:
            part = _again(known)
        self._parts.append(part)
        return part

    def _meet_pronoun(self, mention: Mention) -> None:
        meets = {"it": self._meet_it, "they": self._meet_them}.get(mention.pronoun)
        if mention.pronoun in ("i", "we"):
            self._meet_teller(mention)
        elif meets:
            meets(mention)
        else:
            self._meet_somebody(mention)

    def _meet_somebody(self, mention: Mention) -> None:
        """ "She" or "he": here, then earlier in the story, then somebody new."""
        pronoun = mention.pronoun
        part = _last(part for part in self._parts if part.answers_to(pronoun))
        part = part or _last(part for part in self._parts if part.may_answer_to(pronoun))
        if part is None and mention.objective:
            part = self._called_back(pronoun)
        elif part is None and not mention.possessive:
            part = self._called_back(pronoun) or self._creature_here() or self._somebody(pronoun)
        if part is None:
            part = self._creature_here()
            if part is not None and part.gender in ("", pronoun):
                dress(part, mention)
            return
        if part.may_answer_to(pronoun):
            part.turn(pronoun)
        if mention.of_adult and not part.owned:
            part.kind = {"boy": "man", "girl": "woman"}.get(part.kind, part.kind)
        if mention.possessive:
            dress(part, mention)
        else:
            _enrich(part, mention)

    def _called_back(self, pronoun: str) -> Part | None:
        earlier = list(self._everybody_before())
        known = next((part for part in earlier if part.answers_to(pronoun)), None)
        known = known or next((part for part in earlier if part.may_answer_to(pronoun)), None)
        known = known or self._only_creature_before()
        if known is None or (self._creature_here() and not known.is_person):
            return None
        return self._return(known)

    def _only_creature_before(self) -> Part | None:
        recent = self._latest_first[0] if self._latest_first else ()
        return recent[0] if len(recent) == 1 and recent[0].count == 1 else None

    def _return(self, known: Part) -> Part:
        part = _again(known)
        self._parts.append(part)
        return part

    def _creature_here(self) -> Part | None:
        return _last(part for part in self._parts if not part.is_person and part.count == 1)

    def _somebody(self, pronoun: str) -> Part:
        young, old = ("girl", "woman") if pronoun == "she" else ("boy", "man")
        return self._return(Part(old if self._grown_up else young))

    def _meet_it(self, mention: Mention) -> None:
        part = self._creature_here()
        if part is None and not mention.possessive:
            recent = self._latest_first[0] if self._latest_first else ()
            # "it crashed" may be a rocket: only where nobody else can be meant
            alone = len(recent) == 1 and bool(mention.action) and not self._parts
            known = _last(one for one in recent if not one.is_person and one.count == 1)
            part = self._return(known) if known and (mention.pursued or alone) else None
        if part is not None:
            _enrich(part, mention)

    def _meet_them(self, mention: Mention) -> None:
        if mention.possessive:
            return
        if sum(part.count for part in self._parts) < 2:
            self._call_back_company()
        for part in self._parts:
            _do(part, mention)
            dress(part, mention)

    def _call_back_company(self) -> None:
        """The others "they" must mean: the last scene with company, else the last ones met."""
        for parts in self._latest_first:
            for known in parts[:_MOST_CALLED_BACK]:
                if not any(_is_same(part, known) for part in self._parts):
                    self._return(known)
            if sum(part.count for part in self._parts) >= 2:
                return

    def _meet_teller(self, mention: Mention) -> None:
        part = _last(part for part in self._parts if part.teller)
        acts = mention.action and not mention.possessive
        if part is None and (acts or mention.worn):
            if any(part.name == "" and part.is_person for part in self._parts):
                return
            known = next((part for part in self._everybody_before() if part.teller), None)
            part = self._return(known or Part("man" if self._grown_up else "child", teller=True))
            part.count = 2 if mention.pronoun == "we" else 1
        if part is not None:
            _do(part, mention)
            dress(part, mention)


def _last(parts: Iterable[Part]) -> Part | None:
    return next(reversed(list(parts)), None)


def _told_kind(part: Part, kind: str) -> str:
    """ "She was a farmer" is a woman, "it was a dragon" a dragon, "he is a child" still a boy."""
    if kind == "child":
        return part.kind
    turned = _TURNED.get(part.spoken_of, {})
    return turned.get(kind, kind)


def _may_mean(mention: Mention, part: Part) -> bool:
    """ "The king" is a king we know, and so is "the man"."""
    called = COSTUMED.get(part.kind) == mention.kind and mention.definite and not mention.owned
    return part.kind == mention.kind or (called and part.count == mention.count)


def _is_the_same(mention: Mention, part: Part) -> bool:
    """ "A dragon! An enormous red dragon": nothing was told of the first one yet."""
    untold = not (part.action or part.colours or part.traits or part.name)
    return mention.once_more and untold and not part.is_person


def _is_same(first: Part, second: Part) -> bool:
    return (first.kind, first.name) == (second.kind, second.name)


def _shares_name(first: str, second: str) -> bool:
    """ "Jack" is "Captain Jack"."""
    return bool(first and second) and bool({*first.split()} & {*second.split()} - {"Mr", "Mrs"})


def _again(known: Part) -> Part:
    """Somebody of an earlier scene, with the look and without the deed."""
    return replace(
        known, colours=list(known.colours), traits=dict(known.traits), action="", passage=""
    )


def _do(part: Part, mention: Mention) -> None:
    """The first thing done is what is shown."""
    if not part.action:
        part.passage = part.passage or mention.passage
    part.action = part.action or mention.action


def _enrich(part: Part, mention: Mention) -> None:
    part.name = part.name or mention.name
    _do(part, mention)
    part.count = max(part.count, mention.count)
    _colour(part, mention.colours)
    dress(part, mention)


def _colour(part: Part, colours: Iterable[str]) -> None:
    part.colours += [colour for colour in colours if colour not in part.colours]


def dress(part: Part, mention: Mention) -> None:
    """Give the figure the look that is said of it."""
    for name in mention.shed:
        part.traits.pop(name, None)
        if name in english_looks.HEADWEAR:
            _wear(part, Worn("bareheaded"))
    for worn in mention.worn:
        human = part.is_person or part.kind in _HUMAN
        if worn.name == "wings":
            _give_wings(part, worn)
        elif human:
            _dress_person(part, worn)
        elif worn.hide and worn.bound not in ("in", "wearing", "wore", "wears", "dressed"):
            _colour(part, worn.colours)
        elif worn.name:
            _wear(part, worn)


def _dress_person(part: Part, worn: Worn) -> None:
    if worn.name in _ANIMAL_PARTS and not worn.bound:
        return  # "under her wing"
    if (worn.clothes or worn.hide) and worn.name != "skin":
        _colour(part, worn.colours[:2])
    if worn.name:
        _wear(part, worn)


def _give_wings(part: Part, worn: Worn) -> None:
    """A butterfly is its wings; a bird has no other colour told."""
    if part.kind in _WINGED or (part.kind in _BIRDS and not part.colours):
        _colour(part, worn.colours)
    if part.kind not in _WINGED - {"dragon", "fairy"} and (worn.bound or not part.is_person):
        _wear(part, worn)


def _wear(part: Part, worn: Worn) -> None:
    name, colour = worn.name, next(iter(worn.colours), "")
    on_heads = (*english_looks.HEADWEAR, "bareheaded")
    if name in on_heads:
        others = [one for one in part.traits if one in on_heads]
        if name == "hat" and others and others[-1] in english_looks.HATS:
            name = others[-1]  # her hat is the pointed one
        for other in others:
            if other != name:
                part.traits.pop(other)
    part.traits[name] = colour or part.traits.get(name, "")
