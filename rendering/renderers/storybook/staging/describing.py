"""How figures look, in English words: so a text-to-video model shows them as the storybook does.

Only what tells one figure from another is said, and nothing that the story's words say otherwise.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..kit.colour import HAIR, rgb
from ..puppets import Look, is_person
from ..puppets.animal_kinds import QUADRUPEDS, Quadruped
from ..puppets.bird_kinds import BIRDS, Bird
from ..reading.scene_reading import Figure, Trait, read_scene
from ..reading.scene_words import Token, tokens
from ..reading.vocabulary import english_looks
from .roles import Role

_GIVEN = {code: words.split()[0].replace("-", " ") for code, words in english_looks.COLOURS.items()}
"""The colours that a story's words can give."""
_HAIR = dict(zip(HAIR, ("black", "dark brown", "brown", "red", "blond", "white"), strict=True))
_HUES = (
    (14, "red"),
    (38, "orange"),
    (68, "yellow"),
    (165, "green"),
    (195, "turquoise"),
    (255, "blue"),
    (318, "purple"),
    (345, "pink"),
    (361, "red"),
)
"""Where hues end, in degrees."""
_HAIR_STYLES = {
    "bob": "short {} hair",
    "long": "long {} hair",
    "bun": "a {} hair bun",
    "braids": "{} braids",
    "ponytail": "a {} ponytail",
    "curly": "curly {} hair",
    "short": "short {} hair",
    "tousled": "messy {} hair",
    "balding": "thin {} hair",
    "bald": "no {} hair",
}
_HATS = {
    "straw": "a straw hat",
    "wide": "a wide hat",
    "pointed": "a pointed hat",
    "hood": "a hood",
    "cap": "a cap",
    "beret": "a beret",
    "crown": "a crown",
    "tricorn": "a pirate hat",
}
_OUTFITS = {"knight": "armor", "astronaut": "space suit"}
"""Of those who are known by them, instead of what they wear else."""
_HEADLESS = frozenset(("knight", "astronaut", "robot"))
"""Nobody sees their hair."""
_CLOTHES = frozenset(
    """coat dress jacket robe cloak cape scarf hat sweater shirt skirt hood tunic gown raincoat
    hoodie boots overalls armor""".split()  # noqa: SIM905
)
_WITHOUT_ARTICLE = frozenset(("boots", "overalls", "armor"))
_YOUNG = frozenset(("girl", "boy", "child"))
_BABIES = frozenset(("baby", "toddler", "infant"))
_SPECIES: dict[str, Quadruped | Bird] = {**QUADRUPEDS, **BIRDS}
_MANY_COLOURED = frozenset(("butterfly", "dragon", "fish", "octopus"))
_UMBRELLAS = frozenset(("bird", "fish", "butterfly"))
"""Kinds of many sorts: the drawing's colours are not a robin's or a goldfish's."""
_JOINED = frozenset(("oldman", "oldwoman"))
"""How reading writes two words; no words of ours."""
_HAIRY = frozenset(
    ("hair", "long hair", "short hair", "curly hair", "bald", "braids", "bun", "ponytail",
     "beard", "moustache")
)  # fmt: skip
_LENGTHS = ("long hair", "short hair", "curly hair")
_PARTS_OF_HAIR = {
    "braids": "{} braids",
    "bun": "a {} hair bun",
    "ponytail": "a {} ponytail",
    "beard": "a {} beard",
    "moustache": "a {} moustache",
}
_GROWN = {
    "glasses": "{} glasses",
    "freckles": "freckles",
    "skin": "{} skin",
    "hearing aid": "a {} hearing aid",
    "eye patch": "an {} eye patch",
    "bow": "a {} bow",
    "horns": "{} horns",
    "wings": "{} wings",
    "tail": "a {} tail",
}
_ADDED = {
    "cape": "a {} cape",
    "scarf": "a {} scarf",
    "boots": "{} boots",
    "apron": "a {} apron",
    **{name: f"a {{}} {name}" for name in english_looks.HEADWEAR},
    "backpack": "a {} backpack",
}
"""What is worn with the clothes."""
_AIDS = {"wheelchair": "in a {} wheelchair", "cane": "with a cane", "crutches": "on crutches"}
_ON_ANIMALS = {
    **_GROWN,
    **_ADDED,
    "coat": "a {} coat",
    "spots": "{} spots",
    "stripes": "{} stripes",
}
_LASTING = _HAIRY | frozenset(("glasses", "freckles", "skin", "hearing aid", "eye patch"))
_HAIR_TOLD = re.compile(
    r"\bhair|-haired|\b(?:blondes?|bald|beard(?:ed)?|braids?|ponytail|curls|curly)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the story's words say of looks."""

    words: Sequence[Token]
    english: bool
    hair: bool
    grown: dict[str, dict[str, str]]
    """Name or kind → what grows on them, by any of the scenes."""


def in_words(roles: Sequence[Role], *, texts: Sequence[str], language: str) -> list[str]:
    """Each role's look, such as "a girl with curly brown hair in a red dress"; no look twice.

    `texts` are all of the story's scenes: what they call somebody and how they dress him is taken
    over, so that it is said alike in every scene. Whoever has nothing of his own is left out.
    """
    said = _Said(
        words=[token for text in texts for token in tokens(text, language)],
        english=language.lower().startswith("en"),
        hair=any(_HAIR_TOLD.search(text) for text in texts),
        grown=_grown(texts, language),
    )
    described = (
        _person(role, said) if is_person(role.figure) else _animal(role, said) for role in roles
    )
    return list(dict.fromkeys(filter(None, described)))


def colour_name(code: str) -> str:
    """The plain English name of a "#rrggbb" colour."""
    if code in _GIVEN:
        return _GIVEN[code]
    hue, light, strength = colorsys.rgb_to_hls(*map(float, rgb(code)))
    degrees = hue * 360
    if light > 0.88:
        return "white"
    if light < (0.26 if strength < 0.35 else 0.17):
        return "black"
    if strength < 0.18:
        return "grey"
    if 10 <= degrees < 50 and (light < 0.45 or strength < (0.5 if degrees < 26 else 0.7)):
        return _brown(light, strength)
    name = next(name for end, name in _HUES if degrees < end)
    return "pink" if name == "red" and light > 0.7 else name


def _brown(light: float, strength: float) -> str:
    if light > 0.75:
        return "cream"
    return "brown" if light < 0.45 or strength < 0.5 else "light brown"


def _grown(texts: Sequence[str], language: str) -> dict[str, dict[str, str]]:
    """Hair, glasses and the like are told in every scene, whichever tells of them first."""
    found: dict[str, dict[str, str]] = {}
    for place, text in enumerate(texts):
        reading = read_scene(text, earlier=tuple(texts[:place]), language=language)
        for figure in reading.figures:
            known = found.setdefault(figure.name or figure.kind, {})
            for trait in figure.traits:
                if trait.name in _LASTING:
                    known[trait.name] = known.get(trait.name) or trait.colour
    return found


def _traits(figure: Figure, said: _Said) -> list[Trait]:
    own = {trait.name: trait.colour for trait in figure.traits}
    lasting = said.grown.get(figure.name or figure.kind, {})
    return [Trait(name, colour) for name, colour in (lasting | own).items()]


def _person(role: Role, said: _Said) -> str:
    figure, look = role.figure, role.look
    noun = _noun(figure, said)
    if figure.gender and figure.kind not in _YOUNG:
        noun = f"{'female' if figure.gender == 'she' else 'male'} {noun}"
    if look.kind == "robot":
        return _with_article(f"{colour_name(look.coat)} {noun}")
    traits = _traits(figure, said)
    grown = [*_head(look, traits, said), *_told(traits, _GROWN)]
    head = f" with {_listed(grown)}" if grown else ""
    clothes = _listed([_clothes(figure, look, traits, said), *_told(traits, _ADDED)])
    return f"{_with_article(noun)}{head} in {clothes}{''.join(_told(traits, _AIDS))}"


def _told(traits: Sequence[Trait], wordings: dict[str, str]) -> list[str]:
    """Each trait in its wording, the colour in its place."""
    said = []
    for trait in traits:
        if trait.name in wordings:
            named = colour_name(trait.colour) if trait.colour else ""
            named = _HAIR.get(trait.colour, named) if trait.name in _HAIRY else named
            said.append(" ".join(wordings[trait.name].format(named).split()))
    return [f" {one}" if wordings is _AIDS else _articled(one) for one in said]


def _articled(words: str) -> str:
    return _with_article(words.removeprefix("a ")) if words.startswith("a ") else words


def _listed(parts: Sequence[str]) -> str:
    *rest, last = parts
    return f"{', '.join(rest)} and {last}" if rest else last


def _head(look: Look, traits: Sequence[Trait], said: _Said) -> list[str]:
    """The hair that the words give, else the drawing's own where they say nothing of any."""
    given = {trait.name: trait.colour for trait in traits if trait.name in _HAIRY}
    if given:
        return _given_hair(given)
    if said.hair or look.kind in _HEADLESS:
        return []
    colour = _HAIR.get(look.hair) or colour_name(look.hair)
    if look.beard:
        return [_with_article(f"{look.beard} {colour} beard")]
    if look.hair_style == "bald":
        return []
    return [_HAIR_STYLES.get(look.hair_style, "{} hair").format(colour)]


def _given_hair(given: dict[str, str]) -> list[str]:
    """ "Long curly red hair", "a bald head", "black braids", "a white beard"."""
    styles = [
        name.split()[0] for name in ("long hair", "short hair", "curly hair") if name in given
    ]
    tint = given.get("hair") or given.get("curly hair", "")
    shade = [_hair_name(tint)] if tint else []
    parts = [" ".join([*styles, *shade, "hair"])] if styles or "hair" in given else []
    parts += ["a bald head"] if "bald" in given else []
    for name, wording in _PARTS_OF_HAIR.items():
        if name in given:
            shown = _hair_name(given[name]) if given[name] else ""
            parts.append(_articled(" ".join(wording.format(shown).split())))
    return parts


def _hair_name(colour: str) -> str:
    return _HAIR.get(colour) or colour_name(colour)


def _clothes(figure: Figure, look: Look, traits: Sequence[Trait], said: _Said) -> str:
    dressed = next((one.name for one in traits if one.name in ("coat", "dress")), "")
    garment = _given_garment(figure, said) or dressed or _OUTFITS.get(look.kind, look.outfit)
    clothes = f"{colour_name(look.coat)} {garment}"
    if garment not in _WITHOUT_ARTICLE:
        clothes = _with_article(clothes)
    told = any(trait.name in english_looks.HEADWEAR for trait in traits)
    covered = told or garment in ("hat", "hood") or look.hat not in _HATS
    return clothes if covered else f"{clothes} and {_HATS[look.hat]}"


def _given_garment(figure: Figure, said: _Said) -> str:
    """What the words colour in the figure's first colour; "" for nothing."""
    if not figure.colours:
        return ""
    for place, token in enumerate(said.words):
        if token.facts.get("colour") == figure.colours[0]:
            after = said.words[place + 1 : place + 3]
            garment = next((word.word for word in after if word.word in _CLOTHES), "")
            if garment:
                return garment
    return ""


def _animal(role: Role, said: _Said) -> str:
    """Its colours: those given in words, or the drawing's own where it is of that very animal."""
    figure, look = role.figure, role.look
    noun = _noun(figure, said)
    codes = figure.colours[:2]
    if not codes and not _has_own_colours(figure, noun):
        told = _told(figure.traits, _ON_ANIMALS | {"collar": "a {} collar"})
        return f"{_with_article(noun)} with {_listed(told)}" if told else ""
    codes = codes or ((look.fur,) if look.fur else look.wings)
    colours = " and ".join(dict.fromkeys(map(colour_name, codes)))
    own = look.stripes and look.kind != "tiger"
    own = own and all(trait.name != "stripes" for trait in figure.traits)
    striped = " striped" if own else ""
    collar = [f"{_with_article(colour_name(look.collar))} collar"] if look.collar else []
    more = [*collar, *_told(figure.traits, _ON_ANIMALS)]
    rest = f" with {_listed(more)}" if more else ""
    return _with_article(f"{colours}{striped} {noun}{rest}")


def _has_own_colours(figure: Figure, noun: str) -> bool:
    """Whether its drawing is of that very animal, and one of them looks unlike the next."""
    species = _SPECIES.get(figure.kind)
    varies = len(species.coats) > 1 if species else figure.kind in _MANY_COLOURED
    return varies and (noun == figure.kind or figure.kind not in _UMBRELLAS)


def _noun(figure: Figure, said: _Said) -> str:
    """What the story calls that kind, where it has one word for it; else the kind."""
    called = {
        token.word
        for token in said.words
        if token.facts.get("figure") == figure.kind and "plural" not in token.facts
    } - _JOINED
    if figure.kind in _YOUNG:
        called &= _BABIES
    return called.pop() if said.english and len(called) == 1 else figure.kind


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
