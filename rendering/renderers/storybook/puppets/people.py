"""People: a puppet with two bones per limb, in three-quarter view, facing right."""

from __future__ import annotations

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .clothes import draw_outfit, draw_scarf
from .faces import draw_ear, draw_face, draw_head
from .hair import draw_beard, draw_hair_back, draw_hair_front
from .hats import draw_hat
from .look import Look
from .place import Place
from .pose import Pose
from .skeletons import Limb, Skeleton, skeleton

_CLOSE_FITTING = ("helmet", "knight", "hood", "tin")
_RIBBON = "#f2b632"


def draw_person(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A person standing on the origin."""
    body = Place(scale=look.height)
    bones = skeleton(look, pose)
    head = _on_sheet(bones.head, look)
    if any(look.wings):
        _draw_fairy_wings(sheet, body, look, bones, pose)
    _draw_arm(sheet, body, look, bones, near=False)
    _draw_leg(sheet, body, look, bones, near=False, walking=pose.walking)
    _draw_leg(sheet, body, look, bones, near=True, walking=pose.walking)
    draw_outfit(sheet, body, look, bones, seated=pose.resting)
    _draw_neck(sheet, body, look, bones)
    if look.scarf:
        draw_scarf(sheet, body, look, bones)
    _draw_whole_head(sheet, head, look, pose, bones)
    _draw_arm(sheet, body, look, bones, near=True)


def hand_of_person(look: Look, pose: Pose) -> Point:
    """Where the raised far hand is, in frame heights from the ground point."""
    hand = skeleton(look, pose).far_arm.end
    return hand[0] * look.height, hand[1] * look.height


def head_of_person(look: Look, pose: Pose) -> Place:
    """The head's frame in frame heights from the ground point."""
    return _on_sheet(skeleton(look, pose).head, look)


def _on_sheet(head: Place, look: Look) -> Place:
    """A head in body heights as one in frame heights."""
    height = look.height
    return Place(head.x * height, head.y * height, head.scale * height, head.turn)


def _draw_whole_head(sheet: Sheet, head: Place, look: Look, pose: Pose, bones: Skeleton) -> None:
    """Back hair, head, beard, ear, face, front hair and hat, in that order."""
    ribbon = look.scarf or _RIBBON
    hair = _hair_under_hat(look)
    if hair:
        sway = 0.35 * pose.sway + 4 * bones.swing
        draw_hair_back(sheet, head, hair, look.hair, ribbon=ribbon, sway=sway)
    draw_head(sheet, head, look.skin)
    if look.beard:
        draw_beard(sheet, head, look.beard, look.hair)
    if look.hat not in _CLOSE_FITTING:
        draw_ear(sheet, head, look.skin)
    draw_face(
        sheet,
        head,
        look.skin,
        eyes=bones.build.eyes,
        closed=pose.eyes_closed,
        sad=pose.sad,
        mouth=pose.mouth,
        mouth_hidden=bool(look.beard) and pose.mouth <= 0.05,
    )
    if hair:
        draw_hair_front(sheet, head, hair, look.hair)
    if look.hat:
        draw_hat(sheet, head, look.hat, look.coat, look.scarf or "#d9583b")


def _hair_under_hat(look: Look) -> str:
    """A hat presses spiky hair flat; a knight's helmet hides it all."""
    if look.hat == "knight":
        return ""
    spiky = look.hair_style in ("short", "tousled")
    return "cropped" if spiky and look.hat not in ("", "helmet", "crown") else look.hair_style


def _draw_neck(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    radius = bones.head.scale
    foot = (bones.shoulders[0], bones.shoulders[1] + 0.02)
    top = (bones.head.x - 0.1 * radius, bones.head.y + 0.5 * radius)
    neck = body.ribbon([foot, top], (0.5 * radius, 0.5 * radius))
    sheet.piece(neck, darken(look.skin, 0.14), shadow=0, edge=0)


def _draw_leg(
    sheet: Sheet, body: Place, look: Look, bones: Skeleton, *, near: bool, walking: bool
) -> None:
    leg = bones.near_leg if near else bones.far_leg
    width = bones.build.leg_width
    cloth: Colour = look.trousers if near else darken(look.trousers, 0.22)
    stocking = body.ribbon(leg.path, (width * 1.15, width, width * 0.85))
    sheet.piece(stocking, cloth, shadow=0.25)
    toes_up = leg.angle * (0.75 if walking else 0.9 if abs(leg.angle) > 0.5 else 0.0)
    foot = body.inner(*leg.end, width, turn=-toes_up)
    _draw_shoe(sheet, foot, look.shoes if near else darken(look.shoes, 0.2))


def _draw_shoe(sheet: Sheet, foot: Place, colour: Colour) -> None:
    """A round-toed boot, its ankle at (0, 0); unit: the leg's width."""
    boot = [(-0.5, -0.5), (0.3, -0.55), (0.75, -0.1), (1.35, 0.05), (1.5, 0.38), (1.2, 0.5),
            (-0.4, 0.5), (-0.62, 0.1)]  # fmt: skip
    sheet.piece(foot.curve(boot), colour, lighten(colour, 0.1))


def _draw_arm(sheet: Sheet, body: Place, look: Look, bones: Skeleton, *, near: bool) -> None:
    """A hand and the sleeve over its wrist; the near sleeve is lighter than the coat."""
    arm = bones.near_arm if near else bones.far_arm
    width = bones.build.arm_width
    _draw_hand(sheet, body, arm, width, look.skin if near else darken(look.skin, 0.06))
    sleeve = body.ribbon(arm.path, (width * 0.95, width * 1.05, width, width * 1.12))
    cloth = lighten(look.coat, 0.06) if near else darken(look.coat, 0.2)
    sheet.piece(sleeve, cloth, shadow=0.34 if near else 0.2)


def _draw_hand(sheet: Sheet, body: Place, arm: Limb, width: float, skin: Colour) -> None:
    """A mitten with a thumb on its forward side; local y runs along the forearm."""
    wrist = body.inner(*arm.end, width, turn=-arm.angle)
    palm = wrist.ellipse(0.0, 0.50, 0.44, 0.56)
    thumb = wrist.ribbon([(0.10, 0.25), (0.45, 0.38), (0.58, 0.68)], (0.30, 0.27, 0.20), steps=4)
    sheet.piece([palm, thumb], skin, shadow=0.2)


def _draw_fairy_wings(sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose) -> None:
    spread = 0.75 + 0.25 * pose.wings
    back = body.inner(bones.shoulders[0] - 0.03, bones.shoulders[1] + 0.09)
    upper = [(0, 0), (-0.12, -0.22 * spread), (-0.36, -0.30 * spread), (-0.44, -0.14 * spread),
             (-0.28, 0.02), (-0.10, 0.05)]  # fmt: skip
    lower = [(0, 0.02), (-0.16, 0.05), (-0.32, 0.12), (-0.30, 0.24), (-0.16, 0.20)]
    for outline, colour in ((lower, look.wings[1]), (upper, look.wings[0])):
        sheet.piece(back.curve(outline), lighten(colour, 0.35), colour, opacity=0.86)
