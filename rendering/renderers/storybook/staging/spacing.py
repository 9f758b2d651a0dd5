"""Room on the stage: figures side by side without overlapping, large and small in proportion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..puppets import is_person, kind_of
from ..puppets.animal_kinds import QUADRUPEDS
from .roles import Role

_SMALLEST = 0.62
_TINY = frozenset(
    """mouse snail frog chicken rooster chick duck mallard squirrel hedgehog turtle crab spider
    ant ladybird""".split()  # noqa: SIM905
)
_SMALL = frozenset(
    """rabbit cat bird owl crow parrot toucan seagull penguin snake swan goose turkey peacock
    monkey raccoon beaver koala""".split()  # noqa: SIM905
)
_GREAT = frozenset(
    """horse unicorn cow camel bear giraffe lion tiger zebra rhino hippo dinosaur
    monster""".split()  # noqa: SIM905
)
_WIDTHS = {"person": 0.38, "quadruped": 1.75, "other": 1.25}
"""Of a standing figure, in heights or body lengths."""


def width_of(role: Role) -> float:
    """The room a role takes from side to side, in frame heights."""
    kind = kind_of(role.figure.kind)
    shape = "person" if is_person(role.figure) else "other"
    shape = "quadruped" if kind in QUADRUPEDS else shape
    return _WIDTHS[shape] * role.look.height * role.scale


def in_proportion(roles: Sequence[Role]) -> list[Role]:
    """A mouse beside a lion is small, a cow beside a girl large; alone each fills its frame."""
    kinds = {kind_of(role.figure.kind) for role in roles if role.medium == "ground"}
    if len(kinds) < 2:
        return list(roles)
    largest = min(1.0, max(_share(role) for role in roles if role.medium == "ground"))
    return [
        replace(role, scale=role.scale * (_share(role) / largest) ** (0.5 if index == 0 else 1.0))
        if role.medium == "ground"
        else role
        for index, role in enumerate(roles)
    ]


def _share(role: Role) -> float:
    kind = kind_of(role.figure.kind)
    if kind == "elephant":
        return 1.4
    return 0.6 if kind in _TINY else 0.78 if kind in _SMALL else 1.15 if kind in _GREAT else 1.0


def are_low(roles: Sequence[Role]) -> bool:
    """Whether somebody is so small, or so far at the side, that tall flowers would hide them."""
    ground = [role for role in roles if role.medium == "ground"]
    small = any(role.look.height * role.scale < 0.30 for role in ground)
    sitting = any(role.figure.action in ("sit", "sleep") for role in ground)
    return small or sitting or len(ground) > 2


def fitted(roles: Sequence[Role], room: float) -> list[Role]:
    """The roles made small enough to stand side by side in `room`."""
    needed = sum(width_of(role) for role in roles if role.medium == "ground")
    if needed <= room or len(roles) < 2:
        return list(roles)
    share = max(_SMALLEST, room / needed)
    return [
        replace(role, scale=role.scale * share) if role.medium == "ground" else role
        for role in roles
    ]


def side_by_side(roles: Sequence[Role], left: float, right: float) -> list[float]:
    """Where each role stands from `left` to `right`, the free room shared out between them."""
    if not roles:
        return []
    widths = [width_of(role) for role in roles]
    gap = max(0.0, right - left - sum(widths)) / (len(roles) + 1)
    squeeze = min(1.0, (right - left) / sum(widths))
    places, x = [], left
    for width in widths:
        places.append(x + gap + width * squeeze / 2)
        x += gap + width * squeeze
    return places
