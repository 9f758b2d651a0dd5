"""Who is on stage: every figure with the look it keeps through the story, and its size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..puppets import (
    Look,
    gait_of,
    has_drawing,
    is_person,
    kind_of,
    look_for,
    scales_together,
    wearing,
)
from ..puppets.animal_kinds import QUADRUPEDS
from ..reading.scene_reading import Figure, SceneReading

_MOST_ON_STAGE = 4
_SWIMMERS = frozenset(("fish", "whale", "dolphin", "shark", "octopus"))
_FLUTTERERS = frozenset(("butterfly", "bee", "firefly", "dragonfly", "bat", "ghost"))
_RANKS = {"Papa": 1.1, "Mama": 0.95, "Baby": 0.62}
"""Sizes in a family of animals."""
_WORN = frozenset(("coat", "dress"))
"""Traits whose colour is that of a person's coat."""
_PERCHED = frozenset(("sit", "sleep", "stand", "walk"))


@dataclass(frozen=True, slots=True)
class Role:
    """A figure with the look it keeps, its size on this stage and how it gets about."""

    figure: Figure
    look: Look
    scale: float
    medium: str
    """"ground", "air" or "water"."""


@dataclass(frozen=True, slots=True)
class Story:
    """What all scenes of a story share: a number, its hero and the hero's colour."""

    key: int
    hero: str
    accent: str


def story_of(opening: SceneReading, *, key: int, accent: str) -> Story:
    """The story that opens with this scene; its first person wears the scene's accent."""
    hero = opening.figures[0] if opening.figures else None
    return Story(key, _identity(hero) if hero else "", accent)


def is_hero(figure: Figure, story: Story) -> bool:
    return _identity(figure) == story.hero


def _identity(figure: Figure) -> str:
    return figure.name or figure.kind


def _dressed(figure: Figure, story: Story, ordinal: int, *, lead: bool) -> Look:
    look = look_for(figure, seed=(story.key + ordinal) % 100_003)
    told = figure.colours or any(trait.name in _WORN and trait.colour for trait in figure.traits)
    chosen = lead and not told and is_person(figure)
    return wearing(look, story.accent) if chosen else look


def cast(reading: SceneReading, story: Story) -> list[Role]:
    """Everybody on stage; several of a kind become several figures."""
    figures: list[tuple[Figure, Look]] = []
    drawn = [figure for figure in reading.figures if has_drawing(figure.kind)]
    for figure, shown in zip(drawn, _shares(drawn), strict=True):
        for ordinal in range(shown):
            one = _variant(figure, ordinal)
            lead = ordinal == 0 and is_hero(figure, story)
            figures.append((one, _dressed(one, story, ordinal, lead=lead)))
    shared = scales_together([figure for figure, _ in figures])
    parents = {figure.kind for figure, _ in figures if figure.name in ("Papa", "Mama")}
    crowd = {3: 0.86, 4: 0.76}.get(len(figures), 1.0)
    if any(figure.kind == "dwarf" for figure, _ in figures):
        crowd *= 1.4  # they are the measure, not the adults they are drawn like
    roles = []
    for (figure, look), scale in zip(figures, shared, strict=True):
        presence = _presence(figure, look, reading, alone=len(figures) == 1)
        size = scale * presence * (crowd if is_person(figure) else 1.0)
        if figure.kind in parents and not figure.name:
            size *= _RANKS["Baby"]
        roles.append(Role(figure, look, size, _medium(figure)))
    return roles


def _shares(figures: Sequence[Figure]) -> list[int]:
    """How many of each there is room for: all kinds are seen before a third of one."""
    most = 3 if len(figures) < 3 else 2
    counts = [
        min(figure.count, 1 if _is_great(figure) and most == 2 else most) for figure in figures
    ]
    while sum(counts) > _MOST_ON_STAGE and max(counts) > 1:
        counts[counts.index(max(counts))] -= 1
    return counts


def _is_great(figure: Figure) -> bool:
    kind = kind_of(figure.kind)
    return kind in QUADRUPEDS and QUADRUPEDS[kind].length >= 0.34


def _variant(figure: Figure, ordinal: int) -> Figure:
    """The ordinal-th of several: two children are a girl and a boy."""
    if figure.count < 2:
        return figure
    kind = ("girl", "boy")[ordinal % 2] if figure.kind == "child" else figure.kind
    return replace(
        figure, kind=kind, count=1, name=f"{figure.name}{ordinal}" if figure.name else ""
    )


def _medium(figure: Figure) -> str:
    kind = kind_of(figure.kind)
    if kind in _SWIMMERS:
        return "water"
    always = kind in _FLUTTERERS or kind == "dragon"
    if gait_of(figure).flies and (always or figure.action not in _PERCHED):
        return "air"
    return "ground"


def _presence(figure: Figure, look: Look, reading: SceneReading, *, alone: bool) -> float:
    """How much larger or smaller than its puppet a figure is drawn here."""
    kind = kind_of(figure.kind)
    if figure.kind == "giant":
        return 1.3
    if figure.kind == "dwarf":
        return 0.64
    if is_person(figure):
        lonely = alone and reading.place == "mountains" and not reading.props
        return 0.82 if lonely else 1.0
    if kind in ("dragon", "whale") or kind in _FLUTTERERS:
        return 1.0
    if kind == "fish" or gait_of(figure).flies:
        return 1.25 if alone else 1.0
    family = _RANKS.get(figure.name, 1.0) if not alone else 1.0
    small = look.height < 0.3
    return (1.25 if small else 1.12) if alone else (1.1 if small else 0.95) * family
