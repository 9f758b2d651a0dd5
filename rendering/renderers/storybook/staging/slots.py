"""Room on the stage: where everybody ends up, so that nobody's face is before another's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..props import PROPS
from ..puppets import Pose, face_box, is_person
from .acting import pose_of, routine_for
from .deeds import EMBRACES, HANDS_OVER
from .roles import Role
from .scene import Scene, Take
from .spacing import side_by_side, width_of
from .timing import Timing


def room(standing: Sequence[str], take: Take, width: float, *, afloat: bool) -> float:
    """How much of the stage is the figures': a standing thing has the right pole."""
    shown = [name for name in standing if name != "boat" or not afloat]
    if not shown:
        return width - 0.06 * take.aspect
    wide = PROPS[shown[0]].left * (1.0 if PROPS[shown[0]].up > 0.3 else 1.25)
    pole = width - 0.32 * take.aspect
    return min(width - 0.42 * take.aspect, pole - wide + 0.06)


def _room(scene: Scene) -> float:
    return room(scene.standing, scene.take, scene.width, afloat=scene.boat is not None)


def has_pole(scene: Scene) -> bool:
    """Whether a thing stands on the right, so that everybody looks there."""
    return _room(scene) < scene.width - 0.1 * scene.take.aspect


def slots_of(scene: Scene) -> list[float]:
    """Where each figure ends up; the right pole is left to a standing thing."""
    aspect, count = scene.take.aspect, len(scene.roles)
    if count == 1:
        return [scene.width - 0.67 * aspect]
    left = scene.width - 0.95 * aspect
    if has_pole(scene):  # the hero is nearest to the thing, the others behind
        slots = side_by_side(scene.roles[::-1], left, _room(scene))[::-1]
        if slots:
            slots[0] = min(slots[0], reachable(scene, scene.roles[0]))
        return _faces_apart(scene, slots)
    slots = side_by_side(scene.roles, left, scene.width - 0.05 * aspect)
    return _together(scene, _faces_apart(scene, slots))


def _faces_apart(scene: Scene, slots: list[float]) -> list[float]:
    """The slots moved so far that nobody's face is before anybody else's."""
    pole, order = has_pole(scene), sorted(range(len(slots)), key=slots.__getitem__)
    for _ in range(3):
        for one, other in pairwise(order):
            right = slots[one] + _reach_of_face(scene, one)[1]
            overlap = right - slots[other] - _reach_of_face(scene, other)[0]
            if overlap > 0:  # at a thing the hero keeps its place
                slots[one] -= overlap if pole else 0.5 * overlap
                slots[other] += 0.0 if pole else 0.5 * overlap
    return slots


def _reach_of_face(scene: Scene, index: int) -> tuple[float, float]:
    """Left and right end of a face from where its figure stands, in frame heights."""
    role = scene.roles[index]
    if role.medium != "ground":
        return 0.0, 0.0
    left, _, right, _ = face_box(role.figure, role.look, Pose())
    air = 0.02 if is_person(role.figure) else 0.06  # an animal lowers and turns its head
    left, right = left * role.scale - air, right * role.scale + air
    return (left, right) if facing_of(scene, index) > 0 else (-right, -left)


def _together(scene: Scene, slots: list[float]) -> list[float]:
    """Two who embrace or hand something over end up beside each other."""
    deed = scene.roles[0].figure.action if scene.roles else ""
    if len(slots) != 2 or deed not in EMBRACES | HANDS_OVER:
        return slots
    gap = _face_to_face(scene.roles) if deed in EMBRACES else 0.85 * width_of(scene.roles[0]) + 0.12
    middle = 0.5 * (slots[0] + slots[1])
    return [middle - 0.5 * gap, middle + 0.5 * gap]


def _face_to_face(roles: Sequence[Role]) -> float:
    """How far apart two stand whose faces just touch."""
    reaches = []
    for role in roles:
        timing = Timing(3.0, 0.1, 1.0, is_person(role.figure))
        pose = pose_of(routine_for("hug", timing).keys[0], timing, 0.0)
        reaches.append(face_box(role.figure, role.look, pose)[2] * role.scale)
    return 0.94 * sum(reaches)


def facing_of(scene: Scene, index: int) -> int:
    return 1 if index == 0 or has_pole(scene) else -1


def reachable(scene: Scene, role: Role) -> float:
    """So near to the thing that a hand is on it."""
    return _room(scene) - 0.5 * width_of(role) - 0.04
