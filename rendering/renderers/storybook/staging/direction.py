"""From what was read to a stage: who stands where, what they do, what the camera does.

Two poles: the hero on the left third, what the sentence is about on the right. Every
scene changes by t = 0.6: an arm rises, a door glows, somebody arrives.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..kit.easing import between
from ..kit.styles import Style
from ..props import PROPS, prop_named
from ..puppets import gait_of, has_drawing, is_person
from ..puppets.bird_kinds import BIRDS
from ..reading.scene_reading import SceneReading
from ..scenery.camera import Camera
from ..scenery.palettes import INDOORS, Palette, in_autumn, palette_for
from ..scenery.passers import Flock, ShootingStar
from ..scenery.places import LOW_FRAME, build_place, drawn_place
from ..scenery.stage import Drawable, Stage
from ..scenery.weather import WindLeaves, add_weather, specks
from .actors import Actor, Stance, Thing
from .deeds import HURRIES, STAYS, WALKS
from .moves import (
    Timing,
    flying_in,
    flying_over,
    idle,
    saddened,
    sailing,
    standing,
    swimming,
    wading,
    walking,
)
from .riding import Ride, as_rider, course_of, in_saddle, on_thing, ride_of, rides_along
from .roles import Role, Story, cast
from .scene import Course, Move, Scene, Take
from .spacing import are_low, fitted, in_proportion, side_by_side, width_of
from .things import held_prop, lifted, prop_x, rainbow, standing_prop

_OWN_THINGS = {
    "castle": frozenset(("tower", "house")),
    "forest": frozenset(("tree",)),
    **dict.fromkeys(
        INDOORS, frozenset(("house", "school", "tower", "tree", "bridge", "lighthouse"))
    ),
    "underwater": frozenset(("shell",)),
    "space": frozenset(("moon",)),
    "sky": frozenset(("star",)),
}
"""What a place shows already: a second one would stand in front of it."""


def key_of(text: str) -> int:
    """A number for a text, the same in every process."""
    return zlib.crc32(text.encode())


def light_of(reading: SceneReading) -> Palette:
    """The scene's colours."""
    palette = palette_for(
        place=drawn_place(reading.place),
        time=reading.time,
        weather=reading.weather,
        mood=reading.mood,
        moonlit=reading.moonlit or reading.stars,
    )
    if reading.season == "autumn" and not palette.snowy:
        palette = in_autumn(palette)
    return replace(palette, stars=max(palette.stars, 170)) if reading.stars else palette


def place_of(reading: SceneReading, roles: Sequence[Role]) -> str:
    """The scene's place; who does not fly looks at the sky from a hill."""
    grounded = any(role.medium == "ground" and role.figure.action != "fly" for role in roles)
    return "hills" if reading.place == "sky" and grounded else drawn_place(reading.place)


def direct(reading: SceneReading, *, take: Take, style: Style, story: Story) -> Stage:
    """The stage for one scene of the story."""
    palette = light_of(reading)
    roles = cast(reading, story)
    place = place_of(reading, roles)
    props = _shown_props(reading, palette)
    afloat = place == "sea" and _is_afloat(roles, props)
    standing = [name for name in props if not (PROPS[name].held and _can_hold(roles))]
    boat = (
        _course(take.aspect, rough=palette.name == "storm") if afloat and "boat" in props else None
    )
    roles = fitted(in_proportion(roles), _room(standing, take.aspect, afloat=boat is not None))
    setting = build_place(
        place,
        palette,
        seed=take.seed,
        aspect=take.aspect,
        afloat=afloat,
        features=_features(reading, roles, props),
        seconds=take.seconds,
    )
    if place == "sea" and not afloat:
        props = [name for name in props if name != "lighthouse"]
    if "rainbow" in props:
        setting.behind.insert(2, rainbow(take.aspect))
        props.remove("rainbow")
    scene = Scene(
        roles=roles,
        standing=[name for name in standing if name in props],
        held=[name for name in props if PROPS[name].held and _can_hold(roles)],
        setting=setting,
        palette=palette,
        take=take,
        mood=reading.mood,
        boat=boat,
        stars=reading.stars,
        colours={prop_named(word): colour for word, colour in reading.prop_colours},
    )
    actors = _actors(scene)
    add_weather(setting, palette, reading.weather, reading.mood, take.seconds)
    _enliven(scene, reading)
    return Stage(
        [*setting.behind, *actors, *setting.before],
        width=take.width,
        height=take.height,
        style=style.for_scene(accent=palette.accent, dark=palette.dark),
        camera=_camera(reading, scene),
        pools=setting.pools,
        vignette=palette.vignette,
        tint=palette.tint,
        dark=palette.dark,
        rate=len(take.times) / take.seconds,
    )


def _features(reading: SceneReading, roles: Sequence[Role], props: Sequence[str]) -> frozenset[str]:
    """What a place has to know of the scene: its things, its actors' size, the light outside."""
    low = (LOW_FRAME,) if are_low(roles) else ()
    outside = "night" if reading.moonlit or reading.stars else reading.time
    return frozenset((*props, *low, f"{outside} outside", f"{reading.weather} outside"))


def _enliven(scene: Scene, reading: SceneReading) -> None:
    """Something that moves behind the actors, and before an empty stage."""
    setting, palette, take = scene.setting, scene.palette, scene.take
    if setting.submerged:
        return
    if reading.stars:
        setting.behind.append(ShootingStar(take.aspect))
    elif not (reading.weather or palette.night or setting.indoors or _has_flyer(scene.roles)):
        setting.behind.append(Flock(take.seed % 997, take.aspect, palette.dark, take.seconds))
    bare = setting.water or setting.indoors or palette.night or palette.snowy
    open_land = not (bare or reading.place == "sky")
    if not scene.roles and open_land:
        petals = specks(take.seed % 997 + 3, 11, take.aspect, 0.25, 0.80)
        setting.before.append(WindLeaves(petals, palette.flowers[:3], 0.8, take.aspect))


def _course(aspect: float, *, rough: bool) -> Course:
    return sailing(0.34 * aspect, 0.58 * aspect, 0.80 if rough else 0.85)


def _can_hold(roles: Sequence[Role]) -> bool:
    """Whether the hero has a hand or a mouth to carry a thing."""
    if not roles or roles[0].medium != "ground":
        return False
    hero = roles[0]
    return is_person(hero.figure) or not gait_of(hero.figure, hero.look).flies


def _has_flyer(roles: Sequence[Role]) -> bool:
    return any(role.medium == "air" for role in roles)


def _shown_props(reading: SceneReading, palette: Palette) -> list[str]:
    """Those there is a drawing for; stars that are in the sky do not lie on the ground."""
    own = _OWN_THINGS.get(drawn_place(reading.place), frozenset())
    still = [figure.kind for figure in reading.figures if not has_drawing(figure.kind)]
    names = [prop_named(word) for word in (*reading.props, *still)]
    names = [name for name in names if name not in own]
    if "cake" in names:
        names = [name for name in names if name != "candle"]
    skies = reading.stars or palette.stars > 80
    return [name for name in dict.fromkeys(names) if name and not (name == "star" and skies)][:2]


def _is_afloat(roles: Sequence[Role], props: Sequence[str]) -> bool:
    ashore = any(role.medium == "ground" for role in roles)
    if any(role.figure.kind == "mermaid" for role in roles):
        return True
    sails = any(role.figure.action in ("sail", "row", "ride", "swim") for role in roles)
    return (
        not ashore
        or ("boat" in props and sails)
        or (bool(roles) and roles[0].figure.action == "swim")
    )


def _timing(role: Role, take: Take, late: float) -> Timing:
    gait = gait_of(role.figure, role.look)
    stride = gait.stride * role.scale
    return Timing(take.seconds, stride, gait.cycles_per_second, is_person(role.figure), late)


def _actors(scene: Scene) -> list[Drawable]:
    drawables: list[Drawable] = []
    ride = ride_of(scene.roles, scene.standing)
    if ride and ride.thing:
        scene.standing.remove(ride.thing)
    for index, name in sorted(enumerate(scene.standing), key=lambda at: at[1] != "bridge"):
        if not (name == "boat" and scene.boat):
            drawables += standing_prop(scene, name, index)
    if scene.boat:
        colour = scene.colours.get("boat", "")
        drawables.append(Thing("boat", scene.palette.glow, scene.boat, 1.06, colour=colour))
    cues = _cues(scene)
    if scene.held and cues and is_person(cues[0][0].figure):
        cues[0] = (cues[0][0], lifted(scene.held[0], cues[0][1]))
    if ride:
        drawables += _mounted(scene, ride, cues)
    if scene.mood == "sad":
        cues = [(role, saddened(move) if is_person(role.figure) else move) for role, move in cues]
    for index, (role, move) in reversed(list(enumerate(cues))):
        actor = Actor(role.figure, role.look, move, scene.take.times, role.scale)
        drawables.append(actor)
        if index == 0:
            drawables += held_prop(scene, role, move)
    return drawables


def _cues(scene: Scene) -> list[tuple[Role, Move]]:
    slots = _slots(scene)
    return [_cue(scene, role, index, slots[index]) for index, role in enumerate(scene.roles)]


def _mounted(scene: Scene, ride: Ride, cues: list[tuple[Role, Move]]) -> list[Drawable]:
    """Put the rider where the mount goes; the thing it rides on, if it is a thing."""
    rider = as_rider(cues[ride.rider][0], ride.thing)
    timing = _timing(rider, scene.take, 0.2)
    if ride.mount >= 0:
        mount = replace(
            cues[ride.mount][0], figure=replace(cues[ride.mount][0].figure, action="ride")
        )
        move = _move(replace(scene, roles=[mount]), mount, 0, 0.33 * scene.take.aspect)
        cues[ride.mount] = (mount, move)
        cues[ride.rider] = (rider, in_saddle(mount, move, timing))
        second = rides_along(scene.roles, ride)
        if second >= 0:
            behind = in_saddle(mount, move, timing, back=0.13)
            cues[second] = (as_rider(cues[second][0], ""), behind)
        return []
    x = 0.4 * scene.take.aspect
    asleep = rider.figure.action == "sleep"
    course = course_of(ride.thing, scene.feet(x) - 0.012, scene.take.aspect, timing)
    cues[ride.rider] = (rider, on_thing(ride.thing, course, timing, asleep=asleep))
    colour = scene.colours.get(ride.thing, "")
    return [Thing(ride.thing, scene.palette.glow, course, colour=colour)]


def _perch(scene: Scene, role: Role, index: int) -> tuple[Role, Move] | None:
    """A bird that sits where a tree stands sits in the tree."""
    kind, action = role.look.kind, role.figure.action
    if kind not in BIRDS or not BIRDS[kind].flies or "tree" not in scene.standing:
        return None
    if action not in ("sit", "sleep", "stand", "sing", "look", "live", "talk"):
        return None
    x = prop_x(scene, scene.standing.index("tree")) - 0.03 + 0.12 * index
    timing = _timing(role, scene.take, 0.37 * index)
    rest = "sleep" if action == "sleep" else "sit"
    y = scene.feet(x) - 0.29
    return replace(role, scale=role.scale * 0.72), standing(x, y, timing, facing=-1, action=rest)


def _cue(scene: Scene, role: Role, index: int, x: float) -> tuple[Role, Move]:
    perched = _perch(scene, role, index)
    if perched:
        return perched
    if scene.boat and role.medium == "ground":
        boat = scene.boat
        timing = _timing(role, scene.take, 0.37 * index)

        def aboard(time: float) -> Stance:
            across, down = boat(time)
            pose = replace(idle(timing, raised=between(time, 0.3, 0.55), time=time), sit=True)
            return Stance(across - 0.21 + 0.36 * index, down - 0.045, pose)

        return replace(role, scale=role.scale * 0.55), aboard
    return role, _move(scene, role, index, x)


def _room(standing: Sequence[str], aspect: float, *, afloat: bool) -> float:
    """How much of the stage is the figures': a standing thing has the right pole."""
    shown = [name for name in standing if name != "boat" or not afloat]
    if not shown:
        return 0.94 * aspect
    wide = PROPS[shown[0]].left * (1.0 if PROPS[shown[0]].up > 0.3 else 1.25)
    return min(0.58 * aspect, 0.68 * aspect - wide + 0.06)


def _slots(scene: Scene) -> list[float]:
    """Where each figure ends up; the right pole is left to a standing thing."""
    aspect, count = scene.take.aspect, len(scene.roles)
    if count == 1:
        return [0.33 * aspect]
    room = _room(scene.standing, aspect, afloat=scene.boat is not None)
    if room < 0.9 * aspect:  # the hero is nearest to the thing, the others behind
        return side_by_side(scene.roles[::-1], 0.05 * aspect, room)[::-1]
    return side_by_side(scene.roles, 0.05 * aspect, 0.95 * aspect)


def _move(scene: Scene, role: Role, index: int, x: float) -> Move:
    timing = _timing(role, scene.take, 0.37 * index)
    action, aspect = role.figure.action, scene.take.aspect
    if scene.setting.water and role.medium == "ground":
        return wading(x, 1.06, timing)
    if role.medium == "water":
        start = 0.45 if len(scene.roles) == 1 else x
        leaps = 0.12 if role.look.kind == "whale" else 0.30
        y = scene.setting.ground(x)
        end = min(start + 0.45, aspect - 0.35)
        if not scene.setting.water and y > 0.86:  # the river behind the bank one stands on
            y, leaps = 0.74, 0.18
        return swimming(end - 0.55, end, y, timing, leaps=leaps)
    if role.medium == "air":
        return _flight(scene, role, index, x, timing)
    if action in WALKS:
        return _walk(scene, role, index, x, timing)
    stays = action in STAYS or index > 0 or (len(scene.roles) > 1 and not scene.standing)
    if stays:
        behind = _room(scene.standing, aspect, afloat=scene.boat is not None) < 0.9 * aspect
        facing = 1 if index == 0 or behind else -1
        gesture = "stars" if scene.stars and action in ("look", "point", "watch") else action
        beside = behind and index > 0
        return standing(x, scene.feet(x), timing, facing=facing, action=gesture, beside=beside)
    nearest = _room(scene.standing, aspect, afloat=False) - 0.5 * width_of(role) - 0.04
    goal = min(x, nearest) if scene.standing else x + 0.03
    start = goal - min(0.52, 0.20 + timing.stride * timing.pace * scene.take.seconds * 0.4)
    return walking(start, goal, scene.feet, timing, arrive=0.58, reach=True)


def _all_walk(roles: Sequence[Role]) -> bool:
    return all(role.figure.action in WALKS for role in roles if role.medium == "ground")


def _column(roles: Sequence[Role], index: int) -> tuple[float, float]:
    """How far behind the first one walks, and how long the whole column is."""
    rooms = [max(width_of(one), 0.34) for one in roles]
    steps = [0.0, *(0.5 * (one + after) for one, after in pairwise(rooms))]
    return sum(steps[: index + 1]), sum(steps)


def _walk(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    """Across the frame at the figure's own pace, so that its feet do not skate."""
    hurried = role.figure.action in HURRIES
    length = timing.stride * timing.pace * (1.5 if hurried else 1.0) * scene.take.seconds
    if scene.standing or not _all_walk(scene.roles):
        side = -1 if index == 0 or scene.standing else 1  # nobody walks through who stands
        start = x + side * min(0.55, length)
        return walking(start, x, scene.feet, timing, arrive=0.7, reach=index == 0)
    alone = len(scene.roles) == 1
    length = min(length, (1.15 if hurried else 0.85) if alone else 0.55)
    behind, column = _column(scene.roles, index)
    middle = 0.44 * scene.take.aspect if alone else 0.5 * (scene.take.aspect + column) - behind
    start, end = middle - 0.52 * length, middle + 0.48 * length
    end = min(end, scene.take.aspect - 0.5 * width_of(scene.roles[0]) - 0.06 - behind)
    return walking(start, end, scene.feet, timing, arrive=1.0, reach=False)


def _flight(scene: Scene, role: Role, index: int, x: float, timing: Timing) -> Move:
    aspect = scene.take.aspect
    grounded = any(other.medium == "ground" for other in scene.roles)
    small = role.look.kind in ("butterfly", "bee", "firefly", "ladybird")
    if small or (grounded and index > 0):
        goal = aspect * 0.62 if grounded or len(scene.roles) == 1 else x
        height = 0.43 - 0.05 * (index % 2)
        return flying_in(goal, height, aspect * 0.98, timing, facing=-1 if grounded else 1)
    y = 0.57 if role.figure.action == "ride" else 0.50
    lead = 0.30 * index
    return flying_over(0.12 * aspect - lead, 0.66 * aspect - lead, y + 0.08 * index, timing)


def _camera(reading: SceneReading, scene: Scene) -> Camera:
    """One move: push in on the line between hero and thing, or pull out of a calm scene."""
    lift = 0.06 if scene.take.captions else 0.0
    asked = scene.take.camera.lower()
    focus = (0.55, 0.60)
    if "static" in asked or "still" in asked:
        return Camera((0.0, 0.0), (1.03, 1.03), focus, lift)
    if not scene.roles and not scene.standing:
        return Camera((-0.12, 0.14), (1.0, 1.06), (0.6, 0.6), lift)
    walker = bool(scene.roles) and scene.roles[0].figure.action in WALKS and not scene.standing
    hurried = walker and scene.roles[0].figure.action in HURRIES
    pan = (-0.08, 0.12) if hurried else (-0.04, 0.06)
    if "left" in asked:
        pan = (pan[1], pan[0])
    if "out" in asked or (reading.mood == "calm" and not walker and scene.roles):
        return Camera((-0.06, 0.10), (1.07, 1.015), (0.5, 0.7), lift)
    roll = 0.012 if reading.weather == "storm" else 0.0
    return Camera(pan, (1.0, 1.07), focus, lift, roll)
