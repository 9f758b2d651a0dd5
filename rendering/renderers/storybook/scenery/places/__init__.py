"""The places a scene can be set in, each composed of layers for one palette and seed."""

from __future__ import annotations

from collections.abc import Callable

from ..drawables import MistBank
from ..palettes import Palette
from ..stage import Setting
from .above import sky, space
from .arid import desert
from .built import town, village
from .cave import cave
from .common import LOW_FRAME
from .depths import underwater
from .estates import castle, farm
from .green import garden, hills, meadow, night_field
from .heights import mountain_walk, snow_field
from .indoors import bedroom, kitchen, library, room, school, throne_room
from .playground import playground
from .river import river
from .road import road
from .shores import beach, sea
from .stillwater import lake, swamp
from .streets import city, market
from .tropics import island, jungle
from .woods import forest

__all__ = ["LOW_FRAME", "PLACES", "build_place", "drawn_place"]

_LONGEST_TRAVEL = 4.0

Place = Callable[[Setting, Palette], None]

PLACES: dict[str, Place] = {
    "garden": garden,
    "meadow": meadow,
    "field": meadow,
    "hills": hills,
    "night-field": night_field,
    "forest": forest,
    "jungle": jungle,
    "mountains": mountain_walk,
    "snow": snow_field,
    "sea": sea,
    "underwater": underwater,
    "beach": beach,
    "river": river,
    "lake": lake,
    "swamp": swamp,
    "island": island,
    "town": town,
    "city": city,
    "market": market,
    "playground": playground,
    "road": road,
    "village": village,
    "desert": desert,
    "cave": cave,
    "castle": castle,
    "farm": farm,
    "space": space,
    "sky": sky,
    "bedroom": bedroom,
    "kitchen": kitchen,
    "library": library,
    "school": school,
    "throne-room": throne_room,
    "room": room,
    "indoors": room,
    "house": room,
}
"""By the names the reader gives; any other name is a meadow."""


_NEAREST = {
    **dict.fromkeys(("kitchen", "bedroom", "library", "school", "throne-room"), "room"),
    "underwater": "sea",
    "island": "beach",
    "lake": "river",
    "swamp": "river",
    "market": "town",
    "playground": "garden",
    "road": "hills",
}


def drawn_place(name: str) -> str:
    """The place itself, or the nearest one while it has no drawing of its own."""
    return name if name in PLACES else _NEAREST.get(name, "meadow")


def build_place(
    name: str,
    palette: Palette,
    *,
    seed: int,
    aspect: float,
    afloat: bool = False,
    features: frozenset[str] = frozenset(),
    seconds: float = 3.0,
) -> Setting:
    """The setting of that name; `afloat` leaves the sea without a shore.

    `features` are things the text names that a place may have of its own.
    """
    setting = Setting(seed=seed, aspect=aspect, features=features, seconds=seconds)
    setting.right = aspect + 0.4
    if afloat and name == "sea":
        sea(setting, palette, shore=False)
    else:
        PLACES.get(name, meadow)(setting, palette)
    for drawable in (*setting.behind, *setting.before):
        if isinstance(drawable, MistBank):  # its travel is meant for three seconds
            drawable.travel *= min(_LONGEST_TRAVEL, seconds / 3)
    return setting
