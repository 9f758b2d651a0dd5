"""A figure of any kind: how it is drawn, how much room it needs and how it moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..kit.geometry import Point
from ..kit.paper import Sheet
from ..reading.scene_reading import Figure
from .animal_heads import face_reach
from .animal_kinds import QUADRUPEDS
from .bird_kinds import BIRDS
from .birds import draw_bird, head_of_bird
from .butterflies import draw_bee, draw_butterfly, draw_dragonfly
from .crawlers import draw_ant, draw_crab, draw_crocodile, draw_seal, draw_spider
from .dragons import claws_of_dragon, draw_dragon, head_of_dragon, wing_beats_per_second
from .fish import draw_fish, draw_octopus
from .kinds import kind_of
from .look import Look
from .lots import look_for
from .monsters import draw_bat, draw_monster
from .people import draw_person, hand_of_person, head_of_person
from .people_kinds import BUILDS, PEOPLE
from .place import Place
from .pose import Gait, Pose, Size
from .primates import draw_monkey, hand_of_monkey, head_of_monkey
from .quadrupeds import (
    draw_quadruped,
    head_of_quadruped,
    mouth_of_quadruped,
    quadruped_stride,
)
from .skeletons import stride_of
from .small_creatures import (
    draw_frog,
    draw_ghost,
    draw_snail,
    draw_snake,
    draw_turtle,
    frame_of_frog,
)
from .whales import draw_dolphin, draw_shark, draw_whale

_Draw = Callable[[Sheet, Look, Pose], None]
_Box = tuple[float, float, float, float]
_PADDING = 0.25

_OTHERS: dict[str, _Draw] = {
    "butterfly": draw_butterfly,
    "bee": draw_bee,
    "firefly": draw_bee,
    "ladybird": draw_bee,
    "fish": draw_fish,
    "whale": draw_whale,
    "dolphin": draw_dolphin,
    "shark": draw_shark,
    "dragonfly": draw_dragonfly,
    "bat": draw_bat,
    "monkey": draw_monkey,
    "monster": draw_monster,
    "crab": draw_crab,
    "spider": draw_spider,
    "ant": draw_ant,
    "crocodile": draw_crocodile,
    "seal": draw_seal,
    "octopus": draw_octopus,
    "dragon": draw_dragon,
    "frog": draw_frog,
    "turtle": draw_turtle,
    "snail": draw_snail,
    "snake": draw_snake,
    "ghost": draw_ghost,
}

_CRAWLERS = {"frog": (1.4, 0.50), "turtle": (0.9, 0.22), "snail": (0.8, 0.12), "snake": (0.9, 0.30),
             "monkey": (1.2, 0.32), "monster": (0.9, 0.30), "crab": (1.6, 0.24),
             "spider": (1.6, 0.30), "ant": (1.8, 0.30), "crocodile": (0.9, 0.26),
             "seal": (1.0, 0.24)}  # fmt: skip
"""Cycles per second, and lengths per cycle."""

_BEATS = {"butterfly": 2.2, "fish": 1.6, "whale": 0.7, "dolphin": 1.1, "shark": 0.9,
          "octopus": 0.8, "ghost": 0.6, "bat": 2.4, "dragonfly": 4.0}  # fmt: skip

_REACH: dict[str, _Box] = {
    "person": (0.72, 1.14, 0.72, 0.06),
    "quadruped": (1.30, 1.75, 1.40, 0.18),
    "bird": (1.40, 1.85, 1.20, 0.95),
    "dragon": (1.30, 1.10, 1.10, 0.48),
    "butterfly": (0.72, 0.68, 0.72, 0.62),
    "octopus": (0.72, 0.66, 0.72, 0.60),
    "ghost": (0.80, 0.70, 0.70, 0.65),
    "crawler": (0.95, 1.30, 0.98, 0.12),
    "bat": (0.90, 0.66, 0.90, 0.56),
    "insect": (0.75, 0.80, 0.75, 0.45),
    "swimmer": (0.95, 0.60, 0.65, 0.50),
}
"""Left, up, right and down from the origin, in the look's heights."""

_TALLER = {"pointed": 0.20, "gnome": 0.26, "elf": 0.14, "top": 0.18, "chef": 0.20, "woolly": 0.10,
           "feelers": 0.14, "crown": 0.12, "cowboy": 0.10, "tricorn": 0.10, "knight": 0.10,
           "robot": 0.10, "brimmed": 0.08, "turban": 0.08, "giraffe": 1.0,
           "flamingo": 1.0, "ostrich": 0.9, "stork": 0.4, "unicorn": 0.3, "deer": 0.2,
           "reindeer": 0.2}  # fmt: skip
"""What a hat or a neck adds upwards, in the look's heights."""

_FACES: dict[str, _Box] = {
    "butterfly": (-0.16, -0.44, 0.20, -0.08),
    "insect": (0.06, -0.42, 0.66, 0.30),
    "swimmer": (0.10, -0.28, 0.56, 0.24),
    "octopus": (-0.24, -0.40, 0.36, 0.16),
    "ghost": (-0.26, -0.50, 0.36, 0.12),
    "frog": (-0.06, -0.86, 0.56, -0.32),
    "turtle": (0.40, -0.66, 0.82, -0.26),
    "snail": (0.28, -0.80, 0.70, -0.28),
    "snake": (0.36, -0.74, 0.80, -0.42),
    "bat": (-0.18, -0.34, 0.20, 0.06),
    "monster": (-0.14, -0.90, 0.30, -0.42),
    "crab": (-0.26, -0.66, 0.28, -0.12),
    "spider": (-0.06, -0.54, 0.38, -0.12),
    "ant": (0.06, -0.62, 0.52, -0.18),
    "crocodile": (0.18, -0.46, 0.86, 0.09),
    "seal": (0.10, -0.82, 0.50, -0.42),
}
"""Left, top, right and bottom of the faces of those without a head's frame, in lengths."""

_TOGETHER = {"child": 0.72, "teen": 1.0, "adult": 1.0, "old": 0.98}


def draw_figure(sheet: Sheet, figure: Figure, look: Look, pose: Pose) -> None:
    """Draw the figure facing right, in frame heights, with its ground point at the origin.

    Flyers and swimmers have the centre of their body there; a bird that sits stands on it.
    """
    _drawing(look)(sheet, look, pose)


def size_of(figure: Figure, look: Look) -> Size:
    """The sheet any pose of the figure fits on, a quarter of its size to spare."""
    left, up, right, down = (reach * look.height for reach in _REACH[_family(look)])
    margin = _PADDING * look.height
    up += _TALLER.get(look.hat or look.kind, 0.0) * look.height
    return Size(left + right + 2 * margin, up + down + 2 * margin, left + margin, up + margin)


def gait_of(figure: Figure, look: Look | None = None) -> Gait:
    """How the figure moves; without its look, as its kind usually does (a long robe is slower)."""
    look = look or look_for(figure, seed=0)
    if look.build:
        return Gait(12, BUILDS[look.build].cycles_per_second, stride_of(look))
    if look.kind in QUADRUPEDS:
        return Gait(12, QUADRUPEDS[look.kind].cycles_per_second, quadruped_stride(look))
    if look.kind in BIRDS:
        flies = BIRDS[look.kind].flies
        return Gait(8, 2.6 if flies else 1.6, 0.0 if flies else 0.28 * look.height, flies)
    if look.kind == "dragon":
        return Gait(12, wing_beats_per_second(look), 0.0, flies=True)
    if look.kind in _CRAWLERS:
        cycles, stride = _CRAWLERS[look.kind]
        return Gait(8, cycles, stride * look.height)
    return Gait(8, _BEATS.get(look.kind, 4.0), 0.0, flies=True)


def grip_of(figure: Figure, look: Look, pose: Pose) -> Point:
    """Where the figure holds a thing, in frame heights from its origin: hand, mouth or claws."""
    if look.build:
        return hand_of_person(look, pose)
    if look.kind in QUADRUPEDS:
        return mouth_of_quadruped(look, pose)
    if look.kind == "dragon":
        return claws_of_dragon(look, pose)
    if look.kind == "monkey":
        return hand_of_monkey(look, pose)
    return (0.3 * look.height, 0.2 * look.height)


def face_box(figure: Figure, look: Look, pose: Pose) -> _Box:
    """Left, top, right, bottom of the face in frame heights from the origin, facing right."""
    head, reach = _head_of(look, pose)
    corners = [head.at(x, y) for x in reach[::2] for y in reach[1::2]]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(down), max(across), max(down)


def _head_of(look: Look, pose: Pose) -> tuple[Place, _Box]:
    """A frame and the box in it that holds the face."""
    if look.build:
        return head_of_person(look, pose), (-0.95, -1.05, 1.05, 1.05)
    if look.kind in QUADRUPEDS:
        return head_of_quadruped(look, pose), face_reach(QUADRUPEDS[look.kind])
    if look.kind in BIRDS:
        species = BIRDS[look.kind]
        reach = 1.05 + 0.95 * species.beak / species.head
        return head_of_bird(look, pose), (-1.0, -1.0, reach, 1.0)
    if look.kind == "dragon":
        return head_of_dragon(look, pose), (-0.9, -0.9, 1.8, 0.8)
    if look.kind == "monkey":
        return head_of_monkey(look, pose), (-1.0, -0.9, 1.0, 1.0)
    face = _FACES.get(look.kind) or _FACES[_family(look)]
    if look.kind == "frog":
        return frame_of_frog(look, pose), face
    return Place(scale=look.height, turn=pose.pitch), face


def scales_together(figures: Sequence[Figure]) -> tuple[float, ...]:
    """How much to shrink each figure so that people side by side have their true sizes.

    Alone, a child is drawn as large as an adult; beside one it is three quarters as tall.
    """
    looks = [look_for(figure, seed=0) for figure in figures]
    grown = [look for look in looks if look.build and look.build != "child"]
    if not grown:
        return tuple(1.0 for _ in looks)
    tallest = max(look.height for look in grown)
    return tuple(
        _TOGETHER["child"] * tallest / look.height if look.build == "child" else 1.0
        for look in looks
    )


def _family(look: Look) -> str:
    """Figures that need the same room, relative to their size."""
    if look.kind in PEOPLE:
        return "person"
    if look.kind in QUADRUPEDS:
        return "quadruped"
    if look.kind in BIRDS:
        return "bird"
    if look.kind in _CRAWLERS:
        return "crawler"
    if look.kind in ("bee", "firefly", "ladybird", "dragonfly"):
        return "insect"
    return look.kind if look.kind in _REACH else "swimmer"


def _drawing(look: Look) -> _Draw:
    families: dict[str, _Draw] = {
        "person": draw_person,
        "quadruped": draw_quadruped,
        "bird": draw_bird,
    }
    return families.get(_family(look)) or _OTHERS[look.kind]


def is_person(figure: Figure) -> bool:
    return kind_of(figure.kind) in PEOPLE
