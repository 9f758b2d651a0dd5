"""A puppet on the stage: its poses, cut once and kept, and where it is at every moment."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from threading import Lock

from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite
from ..kit.styles import Style
from ..props import draw_prop, prop_size
from ..puppets import Look, Pose, draw_figure, is_person, size_of
from ..reading.scene_reading import Figure
from ..scenery.stage import View, Workshop

_DROP = (-0.012, 0.014, 0.012, 0.34)
_CACHE_BYTES = 96 * 1024 * 1024
PERSON_COST, ANIMAL_COST, PROP_COST = 17.0, 14.0, 8.0


class SpriteCache:
    """The most recently used sprites, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._bytes = 0
        self._sprites: OrderedDict[tuple[object, ...], Sprite] = OrderedDict()
        self._lock = Lock()

    def __contains__(self, key: tuple[object, ...]) -> bool:
        return key in self._sprites

    def get(self, key: tuple[object, ...], draw: Callable[[], Sprite]) -> Sprite:
        """The sprite kept under `key`, drawn if there is none."""
        with self._lock:
            if key in self._sprites:
                self._sprites.move_to_end(key)
                return self._sprites[key]
        sprite = draw()
        with self._lock:
            if key not in self._sprites:
                self._sprites[key] = sprite
                self._bytes += sprite.size_in_bytes
            while self._bytes > self._limit and len(self._sprites) > 1:
                _, oldest = self._sprites.popitem(last=False)
                self._bytes -= oldest.size_in_bytes
        return sprite


CUT_OUTS = SpriteCache(_CACHE_BYTES)


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
    _sprites: dict[Pose, Sprite] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._stances = {time: self.stance(time) for time in self.times}

    def _poses(self) -> list[Pose]:
        return list(dict.fromkeys(stance.pose for stance in self._stances.values()))

    def _key(self, pose: Pose, unit: float, style: Style) -> tuple[object, ...]:
        return (self.look, pose, round(unit, 3), style.name)

    @property
    def _cost_of_pose(self) -> float:
        return PERSON_COST if is_person(self.figure) else ANIMAL_COST

    def cost_in(self, workshop: Workshop) -> float:
        unit = workshop.unit * self.scale
        keys = [self._key(pose, unit, workshop.style) for pose in self._poses()]
        return self._cost_of_pose * sum(key not in CUT_OUTS for key in keys)

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        unit = workshop.unit * self.scale
        for pose in self._poses():
            key = self._key(pose, unit, workshop.style)
            known = key in CUT_OUTS
            self._sprites[pose] = CUT_OUTS.get(key, partial(self._cut, pose, unit, workshop.style))
            yield 0.0 if known else self._cost_of_pose

    def _cut(self, pose: Pose, unit: float, style: Style) -> Sprite:
        size = size_of(self.figure, self.look)
        origin = (size.origin_x, size.origin_y)
        sheet = Sheet(size.width, size.height, unit=unit, origin=origin, style=style, seed=3)
        draw_figure(sheet, self.figure, self.look, pose)
        return sheet.sprite(_DROP)

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        stance = self._stances.get(time) or self.stance(time)
        sprite = self._sprites.get(stance.pose)
        if sprite is None:
            return
        if stance.facing < 0:
            sprite = sprite.flip()
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
