"""From what was read to a stage: who stands where, what they do, what the camera does.

Two poles: the hero on the left third, what the sentence is about on the right. Every
scene changes by t = 0.6: an arm rises, a door glows, somebody arrives.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import replace

from ..kit.styles import Style
from ..props import prop_named
from ..puppets import gait_of, has_drawing, is_person
from ..reading.scene_reading import SceneReading
from ..scenery.drawables import Drawable
from ..scenery.palettes import INDOORS, Palette, in_autumn, palette_for
from ..scenery.passers import Flock, ShootingStar
from ..scenery.places import LOW_FRAME, build_place, drawn_place
from ..scenery.stage import Setting, Stage
from ..scenery.weather import WindLeaves, add_weather, specks
from .acting import saddened
from .actors import Actor, Thing
from .blocking import cues, hides_behind, move_of, timing_of
from .camerawork import Cast, framed, seen_from, world_width
from .emanata import emanata
from .moves import sailing
from .riding import Ride, as_rider, course_of, in_saddle, on_thing, ride_of, rides_along, seats_two
from .roles import Role, Story, cast
from .scene import Course, Move, Scene, Take
from .slots import room
from .spacing import are_low, fitted, in_proportion
from .things import (
    INLAND_LEVEL,
    INLAND_WATERS,
    held_prop,
    is_tossed,
    lifted,
    prop_x,
    rainbow,
    standing_prop,
    taken_in_hand,
    tossed,
)

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
    scene = _scene(reading, take, story)
    setting, palette = scene.setting, scene.palette
    played, actors = _actors(scene)
    add_weather(setting, palette, reading.weather, reading.mood, take.seconds)
    _enliven(scene, reading)
    return Stage(
        [*setting.behind, *actors, *seen_from(take, setting.before)],
        width=take.width,
        height=take.height,
        style=style,
        camera=framed(reading, scene, _cared_for(scene, played)),
        pools=setting.pools,
        vignette=palette.vignette,
        tint=palette.tint,
        dark=palette.dark,
        rate=take.rate,
    )


def _scene(reading: SceneReading, take: Take, story: Story) -> Scene:
    """Place, cast and things, everybody in proportion and nobody moved yet."""
    palette, roles = light_of(reading), _fleeing(cast(reading, story))
    place = place_of(reading, roles)
    shown = _shown_props(reading, palette)
    held = taken_in_hand(roles, shown, can_hold=_can_hold(roles))
    tossed = [name for name in shown if is_tossed(roles, name)]
    props = [name for name in shown if name not in (*held, *tossed)]
    sails = (place == "sea" or place in INLAND_WATERS) and _is_afloat(roles, props)
    afloat = place == "sea" and sails
    width = world_width(take, roles)
    rough = palette.name == "storm"
    level = INLAND_LEVEL if place in INLAND_WATERS else 0.80 if rough else 0.85
    boat = _course(take, width, level) if sails and "boat" in props else None
    space = room(props, take, width, afloat=boat is not None) - (width - take.aspect)
    roles = fitted(in_proportion(roles), space)
    setting = build_place(
        place,
        palette,
        seed=take.seed,
        aspect=width,
        afloat=afloat,
        features=_features(reading, roles, shown),
        seconds=take.seconds,
    )
    return Scene(
        roles=roles,
        standing=_standing(props, setting, place, width=width, afloat=afloat),
        held=held,
        setting=setting,
        palette=palette,
        take=take,
        mood=reading.mood,
        width=width,
        place=place,
        boat=boat,
        stars=reading.stars,
        tossed=bool(tossed),
        colours={prop_named(word): colour for word, colour in reading.prop_colours},
    )


def _fleeing(roles: list[Role]) -> list[Role]:
    """Who is chased does not stand and wait."""
    return [
        replace(role, figure=replace(role.figure, action=roles[0].figure.action))
        if role.figure.passage == "ahead" and role.figure.action == "stand"
        else role
        for role in roles
    ]


def _standing(
    props: Sequence[str], setting: Setting, place: str, *, width: float, afloat: bool
) -> list[str]:
    """Those that stand at the right pole; a rainbow goes to the sky."""
    if "rainbow" in props:
        setting.behind.insert(2, rainbow(width))
    gone = {"rainbow"} | ({"lighthouse"} if place == "sea" and not afloat else set())
    return [name for name in props if name not in gone]


def _cared_for(scene: Scene, played: Sequence[tuple[Role, Move]]) -> Cast:
    """What the camera looks at: the hero and the thing."""
    role, move = played[0] if played else (None, None)
    if scene.boat:
        return Cast(role, move, scene.boat(0.5)[0])
    return Cast(role, move, prop_x(scene, 0) if scene.standing else None)


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
        setting.behind.append(ShootingStar(take.aspect, take.seconds))
    elif not (reading.weather or palette.night or setting.indoors or _has_flyer(scene.roles)):
        setting.behind.append(Flock(take.seed % 997, take.aspect, palette.dark, take.seconds))
    bare = setting.water or setting.indoors or palette.night or palette.snowy
    open_land = not (bare or reading.place == "sky")
    if not scene.roles and open_land:
        petals = specks(take.seed % 997 + 3, 11, take.aspect, 0.25, 0.80)
        setting.before.append(
            WindLeaves(petals, palette.flowers[:3], 0.8, take.aspect, take.seconds)
        )


def _course(take: Take, width: float, level: float) -> Course:
    start, end = width - 0.66 * take.aspect, width - 0.42 * take.aspect
    return sailing(start, end, level, take.seconds)


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


def _actors(scene: Scene) -> tuple[list[tuple[Role, Move]], list[Drawable]]:
    """Everybody with their move, and all that is drawn of them and their things, back to front."""
    drawables: list[Drawable] = []
    ride = ride_of(scene.roles, scene.standing)
    if ride and ride.thing:
        scene.standing.remove(ride.thing)
    played = cues(scene)
    balls = tossed(scene, played) if played else []
    for index, name in sorted(enumerate(scene.standing), key=lambda at: at[1] != "bridge"):
        if not (name == "boat" and scene.boat):
            drawables += standing_prop(scene, name, index)
    if scene.boat:
        colour = scene.colours.get("boat", "")
        drawables.append(Thing("boat", scene.palette.glow, scene.boat, 1.06, colour=colour))
    if scene.held and played and is_person(played[0][0].figure):
        played[0] = (played[0][0], lifted(scene.held[0], played[0][1]))
    if ride:
        drawables += _mounted(scene, ride, played)
    if scene.mood == "sad":
        played = [(role, saddened(move) if is_person(role.figure) else move)
                  for role, move in played]  # fmt: skip
    for index, (role, move) in reversed(list(enumerate(played))):
        actor = Actor(role.figure, role.look, move, scene.take.times, role.scale)
        drawables.insert(0 if hides_behind(scene, role) else len(drawables), actor)
        if index == 0:
            drawables += held_prop(scene, role, move)
    return played, [*drawables, *balls, *emanata(scene, played)]


def _mounted(scene: Scene, ride: Ride, played: list[tuple[Role, Move]]) -> list[Drawable]:
    """Put the rider where the mount goes; the thing it rides on, if it is a thing."""
    timing = timing_of(played[ride.rider][0], scene, 0)
    rider = as_rider(played[ride.rider][0], ride.thing)
    if ride.mount >= 0:
        mount = played[ride.mount][0]
        mount = replace(mount, figure=replace(mount.figure, action="ride"))
        alone, x = replace(scene, roles=[mount]), scene.width - 0.67 * scene.take.aspect
        move = move_of(alone, mount, 0, x, timing_of(mount, scene, 0))
        played[ride.mount] = (mount, move)
        played[ride.rider] = (rider, in_saddle(mount, move, timing))
        second = rides_along(scene.roles, ride)
        if second >= 0:
            behind = in_saddle(mount, move, timing, back=0.13)
            played[second] = (as_rider(played[second][0], ""), behind)
        return []
    x = scene.width - 0.6 * scene.take.aspect
    asleep = rider.figure.action == "sleep"
    course = course_of(ride.thing, scene.feet(x) - 0.012, scene.width, scene.take.aspect, timing)
    played[ride.rider] = (rider, on_thing(ride.thing, course, timing, asleep=asleep))
    second = rides_along(scene.roles, ride) if seats_two(ride.thing) else -1
    if second >= 0:
        other = timing_of(played[second][0], scene, second)
        beside = on_thing(ride.thing, course, other, asleep=asleep, second=True)
        played[second] = (as_rider(played[second][0], ride.thing), beside)
    colour = scene.colours.get(ride.thing, "")
    return [Thing(ride.thing, scene.palette.glow, course, colour=colour)]
