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
from ..reading.scene_reading import Figure
from ..reading.scene_words import Token, tokens
from ..reading.vocabulary import english
from .roles import Role

_GIVEN = {code: words.split()[0] for code, words in english.COLOURS.items()}
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
_HAIR_TOLD = re.compile(
    r"\bhair|-haired|\b(?:blondes?|bald|beard(?:ed)?|braids?|ponytail|curls|curly)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the story's words say of looks."""

    words: Sequence[Token]
    english: bool
    hair: bool


def in_words(roles: Sequence[Role], *, texts: Sequence[str], language: str) -> list[str]:
    """Each role's look, such as "a girl with curly brown hair in a red dress"; no look twice.

    `texts` are all of the story's scenes: what they call somebody and how they dress him is taken
    over, so that it is said alike in every scene. Whoever has nothing of his own is left out.
    """
    said = _Said(
        words=[token for text in texts for token in tokens(text, language)],
        english=language.lower().startswith("en"),
        hair=any(_HAIR_TOLD.search(text) for text in texts),
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


def _person(role: Role, said: _Said) -> str:
    figure, look = role.figure, role.look
    noun = _noun(figure, said)
    if figure.gender and figure.kind not in _YOUNG:
        noun = f"{'female' if figure.gender == 'she' else 'male'} {noun}"
    if look.kind == "robot":
        return _with_article(f"{colour_name(look.coat)} {noun}")
    head = "" if said.hair or look.kind in _HEADLESS else f" with {_head(look)}"
    return f"{_with_article(noun)}{head} in {_clothes(figure, look, said)}"


def _head(look: Look) -> str:
    colour = _HAIR.get(look.hair) or colour_name(look.hair)
    if look.beard:
        return f"a {look.beard} {colour} beard"
    return _HAIR_STYLES[look.hair_style].format(colour)


def _clothes(figure: Figure, look: Look, said: _Said) -> str:
    garment = _given_garment(figure, said) or _OUTFITS.get(look.kind, look.outfit)
    clothes = f"{colour_name(look.coat)} {garment}"
    if garment not in _WITHOUT_ARTICLE:
        clothes = _with_article(clothes)
    covered = garment in ("hat", "hood") or look.hat not in _HATS
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
        return ""
    codes = codes or ((look.fur,) if look.fur else look.wings)
    colours = " and ".join(dict.fromkeys(map(colour_name, codes)))
    striped = " striped" if look.stripes and look.kind != "tiger" else ""
    collar = f" with {_with_article(colour_name(look.collar))} collar" if look.collar else ""
    return _with_article(f"{colours}{striped} {noun}{collar}")


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
