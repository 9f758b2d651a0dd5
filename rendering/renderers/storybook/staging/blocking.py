"""Blocking: where everybody stands, comes from and goes to, and what they do there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..props import PROPS
from ..puppets import gait_of, is_person, kind_of
from ..puppets.bird_kinds import BIRDS
from .acting import (
    MANNERS,
    WALK,
    Manner,
    performing,
    pose_of,
    routine_for,
    tumbling,
)
from .actors import Stance
from .deeds import AT_THE_THING, EMBRACES, ENTERS, HANDS_OVER, HURRIES, LEAVES, STAYS, WALKS
from .moves import (
    climbing,
    floating,
    flying_in,
    flying_off,
    flying_over,
    gliding,
    soaring,
    swimming,
    wading,
)
from .paths import Path, standing_at, walk_off, walk_to, wander
from .roles import Role
from .routine import Routine, played, steadied
from .scene import Move, Scene
from .slots import facing_of, has_pole, reachable, slots_of
from .spacing import width_of
from .things import prop_x
from .timing import Timing

_TEMPO = {"sad": 0.75, "calm": 0.9, "mystery": 0.85, "cheerful": 1.1, "storm": 1.2}
_CLIMBABLE = ("ladder", "tree", "tower", "lighthouse", "rocket")
_COVERS = ("tree", "door", "house", "stone", "tower", "tent", "bed", "table", "treasure",
           "basket", "snowman", "mushroom", "wagon", "school")  # fmt: skip
"""What one can hide behind."""
_OFF = 0.34
"""Beyond the edge of the picture, frame heights."""
_ANSWERS = {"talk": "listen", "give": "take", "sing": "listen", "read": "listen", "cry": "look"}
"""What the others do, when they have nothing else to do."""
_TALK_TURN = 2.6


def timing_of(role: Role, scene: Scene, index: int) -> Timing:
    gait = gait_of(role.figure, role.look)
    together = role.figure.action in ("dance", "hug", "kiss")
    return Timing(
        scene.take.seconds,
        gait.stride * role.scale,
        gait.cycles_per_second,
        is_person(role.figure),
        0.0 if together else 0.37 * index,
        scene.take.rate,
        _TEMPO.get(scene.mood, 1.0),
        role.look.height * role.scale,
        rolls=role.look.aid == "wheelchair",
    )


def cues(scene: Scene) -> list[tuple[Role, Move]]:
    """Everybody's move, in the order of the cast."""
    slots = slots_of(scene)
    return [_cue(scene, role, index, slots[index]) for index, role in enumerate(scene.roles)]


def _cue(scene: Scene, role: Role, index: int, x: float) -> tuple[Role, Move]:
    timing = timing_of(role, scene, index)
    perched = _perch(scene, role, index, timing)
    if perched:
        return perched
    if scene.boat and role.medium == "ground":
        return replace(role, scale=role.scale * 0.55), _aboard(scene, index, timing)
    if role.medium == "ground" and (role.figure.action == "fly" or _climbs(scene, role)):
        role = replace(role, scale=(0.66 if _climbs(scene, role) else 0.8) * role.scale)
        timing = timing_of(role, scene, index)
    return role, move_of(scene, role, index, x, timing)


def _perch(scene: Scene, role: Role, index: int, timing: Timing) -> tuple[Role, Move] | None:
    """A bird that sits where a tree stands sits in the tree."""
    kind, action = role.look.kind, role.figure.action
    if kind not in BIRDS or not BIRDS[kind].flies or "tree" not in scene.standing:
        return None
    if action not in ("sit", "sleep", "stand", "sing", "look", "live", "talk"):
        return None
    x = prop_x(scene, scene.standing.index("tree")) - 0.03 + 0.12 * index
    y = scene.feet(x) - 0.29
    rest = routine_for("sleep" if action == "sleep" else "sit", timing)
    path = standing_at(x, -1, timing.start)
    return replace(role, scale=role.scale * 0.72), performing(path, rest, lambda _: y, timing)


def _aboard(scene: Scene, index: int, timing: Timing) -> Move:
    boat = scene.boat
    assert boat is not None  # noqa: S101 - asked only of those on board
    wave = routine_for("greet", timing)

    def at(time: float) -> Stance:
        second = time * timing.seconds
        across, down = boat(time)
        pose = pose_of(played(wave, second - timing.start, timing), timing, second)
        return Stance(across - 0.21 + 0.36 * index, down - 0.045, replace(pose, sit=True))

    return at


def move_of(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    """What one of the cast does all through the shot."""
    if scene.place == "underwater":
        return _under_water(scene, role, index, x, timing)
    if role.medium == "water":
        return _in_water(scene, role, x, timing)
    if scene.setting.water and role.medium == "ground":
        return wading(x, 1.06, timing, swims=role.figure.action in ("swim", "stand", "look"))
    if role.medium == "air":
        return _in_air(scene, role, index, x, timing)
    if role.figure.action == "fly":
        low, high = scene.width - 0.86 * scene.take.aspect, scene.width - 0.30 * scene.take.aspect
        return soaring(low, high - 0.3 * index, 0.76 + 0.06 * index, timing)
    move = _on_ground(scene, role, index, x, timing)
    return _weightless(move, timing) if scene.place == "space" else move


def _weightless(move: Move, timing: Timing) -> Move:
    """Low gravity: everything floats up a little and comes down slowly."""

    def at(time: float) -> Stance:
        stance = move(time)
        beat = (time * timing.seconds * 0.42 + timing.late) % 1.0
        return replace(stance, y=stance.y - 4 * 0.075 * beat * (1 - beat))

    return at


def _under_water(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    alone, aspect = len(scene.roles) == 1, scene.take.aspect
    heights = (0.52, 0.40, 0.62, 0.46)
    y = heights[index % 4]
    if role.medium == "water" or kind_of(role.figure.kind) in ("turtle", "frog"):
        way = 0.5 if alone else 0.22
        side = 1 if index == 0 or role.figure.action == "swim" else -1
        return gliding(x - side * way * 0.5, x + side * way * 0.5, y, timing)
    tall = 0.5 * timing.height if timing.person else 0.2 * timing.height
    goes = role.figure.action in WALKS | {"swim", "stand", "look", "find", "search"}
    way = (0.42 if alone else 0.16) * aspect * 0.6 if goes else 0.02
    side = 1 if index == 0 or goes else -1
    return floating(x - side * way / 2, x + side * way / 2, y + tall, timing, role.figure.action)


def _in_water(scene: Scene, role: Role, x: float, timing: Timing) -> Move:
    aspect = scene.take.aspect
    start = scene.width - 0.75 * aspect if len(scene.roles) == 1 else x
    high = 0.30 if len(scene.roles) == 1 else 0.20
    leaps = 0.12 if role.look.kind == "whale" else high
    y = scene.setting.ground(x)
    end = min(start + 0.45, scene.width - 0.35)
    if not scene.setting.water and y > 0.86:  # the river behind the bank one stands on
        y, leaps = 0.74, 0.18
    return swimming(end - 0.55, end, y, timing, leaps=leaps)


def _in_air(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    aspect, width = scene.take.aspect, scene.width
    grounded = any(other.medium == "ground" for other in scene.roles)
    small = role.look.kind in ("butterfly", "bee", "firefly", "ladybird")
    beside = small or (grounded and index > 0)
    goal = width - 0.38 * aspect if grounded or len(scene.roles) == 1 else x
    height = 0.43 - 0.05 * (index % 2)
    if _passage(role) == "leaves":
        return flying_off(goal if beside else width - 0.6 * aspect, height, width + _OFF, timing)
    away = _OFF if _passage(role) == "enters" else 0.0
    if beside and index == 0 and grounded:  # the others look at it from the right
        return flying_in(x, height, width - 0.98 * aspect - away, timing, facing=1)
    if beside:
        start = width - 0.02 * aspect + away
        return flying_in(goal, height, start, timing, facing=-1 if grounded else 1)
    y = 0.57 if role.figure.action == "ride" else 0.50
    lead = 0.30 * index
    begin = -_OFF if _passage(role) == "enters" else 0.12 * aspect
    start, end = width - aspect + begin - lead, width - 0.34 * aspect - lead
    return flying_over(start, end, y + 0.08 * index, timing)


def _passage(role: Role) -> str:
    """Whether the words say that somebody comes or goes: "enters", "leaves" or ""."""
    action, said = role.figure.action, role.figure.passage
    if said:
        return said if said != "ahead" else ""
    return "enters" if action in ENTERS else "leaves" if action in LEAVES else ""


def _on_ground(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    action, passage = role.figure.action, _passage(role)
    manner = MANNERS.get("drift" if scene.place == "space" else action, WALK)
    if _climbs(scene, role):
        return _climb(scene, index, timing)
    if action == "hide":
        return _hiding(scene, x, timing)
    if action == "fall":
        by = min(1.6, 0.36 * timing.seconds)
        path = walk_to(x - 0.45, x - 0.08, begin=0.0, speed=timing.speed, by=by)
        return tumbling(path, scene.feet, timing)
    if passage:
        return _passing(scene, role, index, x, timing, manner, passage)
    if action in WALKS:
        path = _way(scene, role, index, x, timing, manner)
        return performing(
            path,
            _at_the_end(scene, role, index, timing),
            scene.feet,
            timing,
            manner=manner,
            pause=routine_for(action if action in ("search", "explore") else "idle", timing),
        )
    return _acting(scene, role, index, x, timing)


def _at_the_end(scene: Scene, role: Role, index: int, timing: Timing) -> Routine:
    """What a walker does when it is there."""
    action = role.figure.action
    if action in ("search", "explore"):
        return routine_for("search", timing)
    if scene.standing and index == 0:
        return routine_for("reach", timing)
    return routine_for("greet" if index == 0 else "idle", timing)


def _acting(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    """Stand and act; a lone hero takes a few steps to what the scene is about first."""
    action = role.figure.action
    routine = _deed(scene, role, index, timing)
    if makes_music(scene) and timing.person and index == 0:
        beside = standing_at(prop_x(scene, 0) - 0.07, 1, timing.start)
        return performing(beside, routine, scene.feet, timing)
    facing = facing_of(scene, index)
    stays = action in STAYS or index > 0 or (len(scene.roles) > 1 and not scene.standing)
    if action in EMBRACES | HANDS_OVER and len(scene.roles) == 2:
        apart = 0.16 if action in EMBRACES else 0.10
        by = max(0.6, 0.35 * timing.seconds)
        path = walk_to(x - facing * apart, x, begin=0.0, speed=timing.speed, by=min(by, 1.6))
        return performing(replace(path, facing=facing), routine, scene.feet, timing)
    if stays:
        if scene.standing and index == 0 and action in AT_THE_THING:
            x = max(x, reachable(scene, role))
        start = timing.start + (_TALK_TURN if action == "talk" and index > 0 else 0.0)
        return performing(standing_at(x, facing, start), routine, scene.feet, timing)
    goal = min(x, reachable(scene, role)) if scene.standing else x + 0.03
    way = min(0.52, 0.20 + timing.speed * timing.seconds * 0.4)
    way = way if len(scene.roles) == 1 else 0.10  # whoever stands behind has a face too
    by = min(3.0, 0.58 * timing.seconds)
    path = walk_to(goal - way, goal, begin=0.0, speed=timing.speed, by=by)
    return performing(path, routine, scene.feet, timing)


def _deed(scene: Scene, role: Role, index: int, timing: Timing) -> Routine:
    """The routine of the deed; the others answer the hero's."""
    action, hero = role.figure.action, scene.roles[0].figure.action
    if index > 0 and hero in _ANSWERS and action in ("stand", hero) and action != "talk":
        action = _ANSWERS[hero]
    if scene.stars and action in ("look", "point", "watch"):
        action = "stars"
    if makes_music(scene):
        action = "strum" if timing.person else action
    if action == "stand":
        action = "reach" if scene.standing and index == 0 else "greet" if index == 0 else "idle"
    routine = routine_for(action, timing)
    crowded = len(scene.roles) > 2 or (len(scene.roles) > 1 and not timing.person)
    return steadied(routine) if crowded and action != "dance" else routine


def makes_music(scene: Scene) -> bool:
    instruments = {"guitar", "drum"} & {*scene.standing[:1]}
    return bool(instruments) and scene.roles[0].figure.action == "play"


def _thing(scene: Scene, names: Sequence[str]) -> float | None:
    """Where the first of these things stands."""
    for index, name in enumerate(scene.standing):
        if name in names:
            return prop_x(scene, index)
    return None


def _climbs(scene: Scene, role: Role) -> bool:
    return role.figure.action == "climb" and _thing(scene, _CLIMBABLE) is not None


def _climb(scene: Scene, index: int, timing: Timing) -> Move:
    x = _thing(scene, _CLIMBABLE)
    assert x is not None  # noqa: S101 - asked only where there is one
    tall = max(PROPS[name].up for name in scene.standing if name in _CLIMBABLE)
    head = scene.feet(x) - timing.height - 0.20  # it stays in the picture
    height = max(0.10, min(0.34, 0.55 * tall, head))
    return climbing(x - 0.05 - 0.16 * index, scene.feet(x), height, timing)


def _hiding(scene: Scene, x: float, timing: Timing) -> Move:
    """Behind a thing, peeking out now and then."""
    thing = _thing(scene, _COVERS)
    at = x if thing is None else thing
    path = standing_at(at, -1 if thing is not None else 1, timing.start)
    return performing(path, routine_for("hide", timing), scene.feet, timing)


def hides_behind(scene: Scene, role: Role) -> bool:
    return role.figure.action == "hide" and _thing(scene, _COVERS) is not None


def _passing(
    scene: Scene, role: Role, index: int, x: float, timing: Timing, manner: Manner, passage: str
) -> Move:
    """Into the picture, or out of it, away from whoever stays."""
    speed, seconds = manner.speed(timing), timing.seconds
    left, right = scene.width - scene.take.aspect - _OFF, scene.width + _OFF
    alone = len(scene.roles) == 1
    if passage == "enters":
        from_left = index == 0 or has_pole(scene)
        goal = min(x, reachable(scene, role)) if scene.standing and index == 0 else x
        by = min(0.6 * seconds, 4.0)
        path = walk_to(left if from_left else right, goal, begin=0.1 * index, speed=speed, by=by)
        path = replace(path, facing=facing_of(scene, index))
        routine = _arrived(scene, role, index, timing)
        return performing(path, routine, scene.feet, timing, manner=manner)
    begin = min(1.0, 0.22 * seconds) + 0.13 * index
    edge = right if alone or index > 0 or not _others_right(scene) else left
    path = walk_off(x, edge, begin=begin, speed=speed, by=seconds)
    return performing(path, routine_for("idle", timing), scene.feet, timing, manner=manner)


def _others_right(scene: Scene) -> bool:
    """Whether somebody else stays on the hero's right."""
    return any(_passage(role) != "leaves" for role in scene.roles[1:])


def _arrived(scene: Scene, role: Role, index: int, timing: Timing) -> Routine:
    action = role.figure.action
    if action in WALKS | ENTERS or action == "stand":
        return routine_for("reach" if scene.standing and index == 0 else "greet", timing)
    return routine_for(action, timing)


def _all_walk(roles: Sequence[Role]) -> bool:
    return all(role.figure.action in WALKS for role in roles if role.medium == "ground")


def _column(roles: Sequence[Role], index: int) -> tuple[float, float]:
    """How far behind the first one walks, and how long the whole column is."""
    if len(roles) == 2 and roles[1].figure.passage == "ahead":  # the hunted one leads
        roles, index = roles[::-1], 1 - index
    rooms = [max(width_of(one), 0.34) for one in roles]
    steps = [0.0, *(0.5 * (one + after) for one, after in pairwise(rooms))]
    return sum(steps[: index + 1]), sum(steps)


def _group_speed(scene: Scene) -> float:
    """Those who go together go as fast as the slowest."""
    paces = []
    for index, role in enumerate(scene.roles):
        if role.medium == "ground" and role.figure.action in WALKS:
            manner = MANNERS.get(role.figure.action, WALK)
            paces.append(manner.speed(timing_of(role, scene, index)))
    return min(paces)


def _way(scene: Scene, role: Role, index: int, x: float, timing: Timing, manner: Manner) -> Path:
    """Across the frame at the figure's own pace, so that its feet do not skate."""
    speed, seconds = manner.speed(timing), timing.seconds
    if scene.standing or not _all_walk(scene.roles):
        side = -1 if index == 0 or scene.standing else 1  # nobody walks through who stands
        goal = min(x, reachable(scene, role)) if scene.standing and index == 0 else x
        by = min(0.7 * seconds, 4.5)
        start = goal + side * min(0.55, speed * by)
        return walk_to(start, goal, begin=0.0, speed=speed, by=by)
    aspect, alone = scene.take.aspect, len(scene.roles) == 1
    speed = _group_speed(scene) if role.figure.action in WALKS else speed
    hurried = role.figure.action in HURRIES
    span = scene.width - aspect
    widest = ((1.15 if hurried else 0.85) if alone else 0.55) + span
    length = min(speed * seconds, widest)
    behind, column = _column(scene.roles, index)
    if span and scene.take.camera == "follow":
        length = min(length, span + 0.25)
        start = 0.33 * aspect + (0.0 if alone else column * 0.5) - behind
    else:
        middle = (scene.width - 0.56 * aspect if alone
                  else 0.5 * (2 * scene.width - aspect + column) - behind)  # fmt: skip
        start = middle - 0.52 * length
    end = min(start + length, scene.width - 0.5 * width_of(scene.roles[0]) - 0.06 - behind)
    return wander(start, end, speed=speed, seconds=seconds)
