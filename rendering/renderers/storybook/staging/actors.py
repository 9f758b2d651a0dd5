"""A puppet on the stage: its poses, cut once and kept, and where it is at every moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite
from ..kit.sprite_cache import SpriteCache
from ..kit.styles import Style
from ..props import draw_prop, prop_size
from ..puppets import Look, Pose, draw_figure, face_box, is_person, size_of
from ..reading.scene_reading import Figure
from ..scenery.camera import View
from ..scenery.drawables import Workshop

_DROP = (-0.012, 0.014, 0.012, 0.34)
_CACHE_BYTES = 96 * 1024 * 1024
_AHEAD_BYTES = _CACHE_BYTES // 4
PERSON_COST, ANIMAL_COST, PROP_COST = 17.0, 14.0, 8.0

CUT_OUTS = SpriteCache(_CACHE_BYTES)
"""Poses and props of the films this process made last, by all that they are drawn from."""


@dataclass(frozen=True, slots=True)
class Stance:
    """Where an actor is and how it is held; `facing` +1 looks right, -1 left."""

    x: float
    y: float
    pose: Pose = field(default_factory=Pose)
    facing: int = 1
    opacity: float = 1.0


@dataclass(slots=True)
class Actor:
    """A figure that moves as `stance` says at each of `times` (shares 0..1 of the shot)."""

    figure: Figure
    look: Look
    stance: Callable[[float], Stance]
    times: tuple[float, ...]
    scale: float = 1.0
    depth: float = 1.0
    _stances: dict[float, Stance] = field(default_factory=dict)
    _workshop: Workshop | None = None

    def __post_init__(self) -> None:
        self._stances = {time: self.stance(time) for time in self.times}

    def _ways(self) -> list[tuple[Pose, int]]:
        """Every pose in which it is seen, and where it then faces, in order."""
        held = ((stance.pose, stance.facing) for stance in self._stances.values())
        return list(dict.fromkeys(held))

    def _key(self, pose: Pose, facing: int, workshop: Workshop) -> tuple[object, ...]:
        unit = round(workshop.unit * self.scale, 3)
        return (self.figure.traits, self.look, pose, facing, unit, workshop.style.name)

    @property
    def _cost_of_pose(self) -> float:
        return PERSON_COST if is_person(self.figure) else ANIMAL_COST

    def cost_in(self, workshop: Workshop) -> float:
        keys = [self._key(pose, facing, workshop) for pose, facing in self._ways()]
        return self._cost_of_pose * sum(key not in CUT_OUTS for key in keys)

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        """Cut what it is seen in, as far as that can be kept; the rest is cut when it is seen."""
        self._workshop = workshop
        room = _AHEAD_BYTES
        for pose, facing in self._ways():
            known = self._key(pose, facing, workshop) in CUT_OUTS
            room -= self._sprite(pose, facing, workshop).size_in_bytes
            yield 0.0 if known else self._cost_of_pose
            if room < 0:
                break

    def _sprite(self, pose: Pose, facing: int, workshop: Workshop) -> Sprite:
        def cut() -> Sprite:
            sprite = self._cut(pose, workshop)
            return sprite.flip() if facing < 0 else sprite

        return CUT_OUTS.get(self._key(pose, facing, workshop), cut)

    def _cut(self, pose: Pose, workshop: Workshop) -> Sprite:
        size = size_of(self.figure, self.look)
        sheet = Sheet(
            size.width,
            size.height,
            unit=workshop.unit * self.scale,
            origin=(size.origin_x, size.origin_y),
            style=workshop.style,
            seed=3,
        )
        draw_figure(sheet, self.figure, self.look, pose)
        return sheet.sprite(_DROP)

    def face(self, time: float) -> tuple[float, float, float, float] | None:
        """Left, top, right, bottom of its face at a share 0..1 of the shot, None while unseen."""
        stance = self._stances.get(time) or self.stance(time)
        if stance.opacity <= 0:
            return None
        box = face_box(self.figure, self.look, stance.pose)
        left, top, right, bottom = (self.scale * side for side in box)
        if stance.facing < 0:
            left, right = -right, -left
        return stance.x + left, stance.y + top, stance.x + right, stance.y + bottom

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._workshop is not None  # noqa: S101 - prepared before the first frame
        stance = self._stances.get(time) or self.stance(time)
        sprite = self._sprite(stance.pose, stance.facing, self._workshop)
        canvas.put(sprite, *view.at(stance.x, stance.y, self.depth), stance.opacity)


@dataclass(slots=True)
class Thing:
    """A prop on the stage, in up to two states of light that fade into each other."""

    name: str
    light: str
    place: Callable[[float], tuple[float, float]]
    scale: float = 1.0
    depth: float = 1.0
    lit: Callable[[float], float] | None = None
    colour: str = ""
    _dark: Sprite | None = None
    _bright: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return PROP_COST * (2 if self.lit else 1)

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        self._dark = self._cut(workshop, 0.0 if self.lit else 0.4)
        yield PROP_COST
        if self.lit:
            self._bright = self._cut(workshop, 1.0)
            yield PROP_COST

    def _cut(self, workshop: Workshop, lit: float) -> Sprite:
        unit = workshop.unit * self.scale
        key = ("prop", self.name, self.colour, self.light, lit, round(unit, 3), workshop.style.name)
        return CUT_OUTS.get(key, lambda: self._drawn(unit, workshop.style, lit))

    def _drawn(self, unit: float, style: Style, lit: float) -> Sprite:
        size = prop_size(self.name)
        origin = (size.origin_x, size.origin_y)
        sheet = Sheet(size.width, size.height, unit=unit, origin=origin, style=style, seed=5)
        draw_prop(sheet, self.name, light=self.light, lit=lit, colour=self.colour)
        return sheet.sprite(_DROP)

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        x, y = view.at(*self.place(time), self.depth)
        if self._dark is not None:
            canvas.put(self._dark, x, y)
        if self._bright is not None and self.lit is not None:
            canvas.put(self._bright, x, y, self.lit(time))
