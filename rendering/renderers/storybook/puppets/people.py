"""People: a puppet with two bones per limb, in three-quarter view, facing right."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .accessories import (
    draw_backpack,
    draw_bow,
    draw_dummy,
    draw_eye_patch,
    draw_glasses,
    draw_hearing_aid,
    draw_red_nose,
    draw_straps,
    draw_walking_aids,
)
from .clothes import draw_cape, draw_cape_collar, draw_outfit, draw_scarf
from .faces import draw_alien_eyes, draw_ear, draw_face, draw_head
from .hair import (
    draw_beard,
    draw_hair_back,
    draw_hair_behind,
    draw_hair_front,
    draw_moustache,
)
from .hats import draw_hat
from .limbs import draw_arm, draw_leg
from .look import Look
from .mermaids import draw_fish_tail
from .place import Place
from .pose import Pose
from .robots import draw_robot
from .skeletons import Skeleton, body_of, rolls, skeleton, walks
from .wheelchairs import draw_wheelchair_before, draw_wheelchair_behind

_OVER_THE_EARS = ("helmet", "knight", "hood", "headscarf", "turban")
_NO_HAIR = ("knight", "headscarf", "turban")
_FLATTENED = ("short", "tousled", "parted", "curl")
_LOOSE_HATS = ("", "helmet", "crown", "tiara")
_RIBBON = "#f2b632"


def draw_person(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A person standing on the origin, or lying with the middle of the body over it."""
    body, bones = body_of(look, pose), skeleton(look, pose)
    head = _on_body(bones.head, body)
    if look.kind == "robot":
        draw_robot(sheet, body, head, look, bones, pose)
        return
    rolling = rolls(look) and not pose.lie
    if rolling:
        draw_wheelchair_behind(sheet, body, look, bones, pose)
    _draw_behind(sheet, body, look, bones, pose)
    draw_arm(sheet, body, look, bones, near=False)
    _draw_legs(sheet, body, look, bones, pose)
    down = pose.resting and not pose.lie
    draw_outfit(sheet, body, look, bones, down=down, rolling=rolling)
    _draw_neck(sheet, body, look, bones)
    if look.cape and not bones.back:
        draw_cape_collar(sheet, body, look, bones)
    if look.scarf:
        draw_scarf(sheet, body, look, bones)
    if _arm_is_overhead(bones):
        draw_arm(sheet, body, look, bones, near=True)
    _draw_whole_head(sheet, head, look, pose, bones)
    if rolling:
        draw_wheelchair_before(sheet, body, look, bones, pose)
    _draw_before(sheet, body, look, bones, pose)


def _arm_is_overhead(bones: Skeleton) -> bool:
    """Whether the near arm is raised past the face, and would cross it; then it is behind it."""
    return not bones.back and bones.near_arm.joint[1] < bones.near_arm.root[1]


def hand_of_person(look: Look, pose: Pose) -> Point:
    """Where the raised far hand is, in frame heights from the ground point."""
    return body_of(look, pose).at(*skeleton(look, pose).far_arm.end)


def head_of_person(look: Look, pose: Pose) -> Place:
    """The head's frame in frame heights from the ground point."""
    return _on_body(skeleton(look, pose).head, body_of(look, pose))


def _on_body(head: Place, body: Place) -> Place:
    return Place(*body.at(head.x, head.y), head.scale * body.scale, head.turn + body.turn)


def _draw_behind(sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose) -> None:
    """Wings, a cape, a backpack and the far crutch."""
    if any(look.wings) and not bones.back and not pose.lie:
        _draw_wings(sheet, body, look, bones, pose)
    if look.cape and not bones.back:
        draw_cape(sheet, body, look, bones)
    if look.backpack and not bones.back:
        draw_backpack(sheet, body, look, bones)
    draw_walking_aids(sheet, body, look, bones, pose, near=False)


def _draw_before(sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose) -> None:
    """The near arm and what it holds; from behind, what is on the back."""
    if look.backpack:
        draw_straps(sheet, body, look, bones)
    if bones.back and look.backpack:
        draw_backpack(sheet, body, look, bones)
    if look.aid == "crutches":
        draw_walking_aids(sheet, body, look, bones, pose, near=True)
    if not _arm_is_overhead(bones):
        draw_arm(sheet, body, look, bones, near=True)
    if look.aid == "cane":
        draw_walking_aids(sheet, body, look, bones, pose, near=True)
    if bones.back and look.cape:
        draw_cape_collar(sheet, body, look, bones)
    if bones.back and any(look.wings):
        _draw_wings(sheet, body, look, bones, pose)


def _draw_legs(sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose) -> None:
    if look.outfit == "tail":
        draw_fish_tail(sheet, body, look, bones, pose)
        return
    walking = walks(look, pose)
    for near in (False, True):
        draw_leg(sheet, body, look, bones, near=near, walking=walking)


def _draw_whole_head(sheet: Sheet, head: Place, look: Look, pose: Pose, bones: Skeleton) -> None:
    """Back hair, head, beard, ear, face, front hair and hat, in that order."""
    ribbon = look.bow or look.scarf or _RIBBON
    hair, sway = _hair_under_hat(look), 0.35 * pose.sway + 4 * bones.swing
    if bones.back:
        _draw_head_from_behind(sheet, head, look, hair, sway)
        return
    if hair:
        draw_hair_back(sheet, head, hair, look.hair, ribbon=ribbon, sway=sway)
    draw_head(sheet, head, look.skin)
    if look.beard:
        draw_beard(sheet, head, look.beard, look.hair)
    if look.hat not in _OVER_THE_EARS and look.kind != "alien":
        draw_ear(sheet, head, look.skin, pointed=look.kind in ("elf", "fairy"))
    _draw_features(sheet, head, look, pose, bones)
    if hair:
        draw_hair_front(sheet, head, hair, look.hair)
    if look.hearing_aid:
        draw_hearing_aid(sheet, head)
    if look.glasses:
        draw_glasses(sheet, head)
    if look.hat:
        draw_hat(sheet, head, look)
    if look.bow:
        draw_bow(sheet, head, look)


def _draw_features(sheet: Sheet, head: Place, look: Look, pose: Pose, bones: Skeleton) -> None:
    """The face and what is on it."""
    if look.kind == "alien":
        _draw_alien_face(sheet, head, look, pose)
        return
    bearded = bool(look.beard or look.moustache)
    draw_face(
        sheet,
        head,
        look.skin,
        eyes=bones.build.eyes,
        closed=pose.eyes_closed,
        sad=pose.sad,
        mouth=pose.mouth,
        mouth_hidden=bool(look.beard) and pose.mouth <= 0.05,
        old=look.build == "old",
        freckles=look.freckles,
    )
    if bearded:
        draw_moustache(sheet, head, look.hair)
    if look.eye_patch:
        draw_eye_patch(sheet, head)
    if look.kind == "baby" and pose.mouth <= 0.05 and not pose.sad:
        draw_dummy(sheet, head)
    if look.kind == "clown":
        draw_red_nose(sheet, head)


def _draw_alien_face(sheet: Sheet, head: Place, look: Look, pose: Pose) -> None:
    draw_alien_eyes(sheet, head, closed=pose.eyes_closed)
    wide = 0.06 + 0.12 * pose.mouth
    sheet.piece(head.ellipse(0.40, 0.58, 0.16, wide), darken(look.skin, 0.5), shadow=0, edge=0)


def _draw_head_from_behind(sheet: Sheet, head: Place, look: Look, hair: str, sway: float) -> None:
    for x in (-0.92, 0.92):
        sheet.piece(head.ellipse(x, 0.16, 0.16, 0.22), look.skin, shadow=0.2)
    sheet.piece(head.ellipse(0, 0, 0.96, 1.0), lighten(look.skin, 0.04), darken(look.skin, 0.08))
    if hair and hair != "bald":
        ribbon = look.bow or look.scarf or _RIBBON
        draw_hair_behind(sheet, head, hair, look.hair, ribbon=ribbon, sway=sway)
    if look.hat:
        draw_hat(sheet, head, look)


def _hair_under_hat(look: Look) -> str:
    """A hat presses spiky hair flat; a knight's helmet hides it all."""
    if look.hat in _NO_HAIR:
        return ""
    flat = look.hair_style in _FLATTENED and look.hat not in _LOOSE_HATS
    return "cropped" if flat else look.hair_style


def _draw_neck(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    radius = bones.head.scale
    foot = (bones.shoulders[0], bones.shoulders[1] + 0.02)
    top = (bones.head.x - 0.1 * radius, bones.head.y + 0.5 * radius)
    neck = body.ribbon([foot, top], (0.5 * radius, 0.5 * radius))
    sheet.piece(neck, darken(look.skin, 0.14), shadow=0, edge=0)


def _draw_wings(sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose) -> None:
    """A fairy's four wings; from behind both pairs show."""
    spread = 0.75 + 0.25 * pose.wings
    for side in (1, -1) if bones.back else (1,):
        root = body.inner(bones.shoulders[0] - 0.03 * side, bones.shoulders[1] + 0.09)
        back = Place(root.x, root.y, root.scale, root.turn, squeeze=side)
        upper = [(0, 0), (-0.12, -0.22 * spread), (-0.34, -0.32 * spread), (-0.44, -0.16 * spread),
                 (-0.28, 0.02), (-0.10, 0.05)]  # fmt: skip
        lower = [(0, 0.02), (-0.16, 0.05), (-0.32, 0.12), (-0.30, 0.24), (-0.16, 0.20)]
        for outline, colour in ((lower, look.wings[1]), (upper, look.wings[0])):
            sheet.piece(back.curve(outline), lighten(colour, 0.35), colour, opacity=0.86)
