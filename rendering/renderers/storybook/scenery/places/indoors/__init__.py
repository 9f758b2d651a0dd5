"""Rooms: each a wall with a window on the hour and the weather outside, a floor, a lamp."""

from .bedroom import bedroom
from .classroom import school
from .halls import library, throne_room
from .kitchen import kitchen
from .living_room import room

__all__ = ["bedroom", "kitchen", "library", "room", "school", "throne_room"]
