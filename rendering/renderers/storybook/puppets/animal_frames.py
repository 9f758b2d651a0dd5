"""An animal in a pose: the ground it stands on, its trunk's frame and where its head is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten
from .animal_kinds import QUADRUPEDS, Quadruped
from .look import Look
from .place import Place
from .pose import Pose


@dataclass(frozen=True, slots=True)
class Frame:
    """`top` and `bottom` are the heights of its back and belly in body lengths."""

    species: Quadruped
    look: Look
    pose: Pose
    ground: Place
    trunk: Place
    top: float
    bottom: float

    @property
    def crouches(self) -> bool:
        return self.species.plan == "crouch"

    @property
    def lies(self) -> bool:
        """What has hoofs lies down where others sit."""
        down = self.pose.sleep or self.pose.lie
        return down or (self.pose.sit and self.species.plan == "hoofs")

    @property
    def sits(self) -> bool:
        """A hedgehog doesn't."""
        down = self.pose.sit or self.pose.kneel
        return down and not self.lies and self.species.leg > 0.15

    @property
    def chest(self) -> tuple[float, float]:
        """Where the chest of a sitting animal is."""
        return 0.20, -(self.species.leg + self.species.body * 0.85 + 0.05)


def frame_of(look: Look, pose: Pose) -> Frame:
    species = QUADRUPEDS[look.kind]
    lift = -0.018 * abs(math.sin(pose.turn)) * look.height
    pitch = 0.0 if pose.resting else pose.pitch + 0.5 * pose.lean
    if species.plan == "crouch":
        hop = max(0.0, math.sin(pose.turn))
        lift, pitch = -0.16 * hop * look.height, pitch - 0.22 * math.cos(pose.turn) * bool(hop)
    return Frame(
        species=species,
        look=look,
        pose=pose,
        ground=Place(scale=look.height),
        trunk=Place(0, lift, look.height, pitch),
        top=-(species.leg + species.body * 0.75),
        bottom=-species.leg + 0.05,
    )


def head_of(frame: Frame) -> Place:
    """The head's frame; its scale is the head's radius."""
    species = frame.species
    if frame.lies:
        raised = 0.0 if frame.pose.sleep else 0.16 + 0.35 * species.neck
        x, y = 0.46, -species.body * 0.5 - species.head * 0.45 - raised
    elif frame.sits:
        x, y = frame.chest
        x, y = x + 0.06 + species.neck * 0.3, y - 0.14 - species.neck * 0.5
    elif frame.crouches:
        x, y = 0.30 + species.neck * 0.30, -(0.62 * species.body + species.leg + species.neck * 0.9)
    else:
        x = 0.56 + species.neck * 0.30
        y = frame.top - 0.10 - species.neck * 0.62
    across, down = frame.trunk.at(x, y)
    tilt = frame.pose.tilt + (0.16 if frame.pose.sleep else 0.0)
    return Place(across, down, species.head * frame.look.height, tilt)


def leg_colour(frame: Frame, *, near: bool) -> Colour:
    look = frame.look
    if look.kind == "panda":
        return look.dark if near else darken(look.dark, 0.25)
    if look.kind in ("sheep", "llama"):
        woolly = look.dark if look.kind == "sheep" else look.fur
        return woolly if near else darken(woolly, 0.2)
    return look.fur if near else darken(look.fur, 0.20)


def paw_colour(frame: Frame, leg: Colour) -> Colour:
    if frame.species.paws == "belly":
        return frame.look.belly
    return darken(leg, 0.5) if frame.species.paws == "dark" else lighten(leg, 0.08)
