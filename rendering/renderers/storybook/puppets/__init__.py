"""Paper puppets: people, animals and flyers, each drawn as a whole in one pose."""

from .figures import draw_figure, face_box, gait_of, grip_of, is_person, scales_together, size_of
from .kinds import KINDS, has_drawing, kind_of
from .look import Look, wearing
from .lots import look_for
from .pose import Gait, Pose, Size

__all__ = [
    "KINDS",
    "Gait",
    "Look",
    "Pose",
    "Size",
    "draw_figure",
    "face_box",
    "gait_of",
    "grip_of",
    "has_drawing",
    "is_person",
    "kind_of",
    "look_for",
    "scales_together",
    "size_of",
    "wearing",
]
