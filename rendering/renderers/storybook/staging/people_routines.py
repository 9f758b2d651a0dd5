"""What people do on the spot, as key poses. Angles of an arm: upper arm, forearm."""

from __future__ import annotations

from .routine import Key, Routine

_BROW = (1.75, 3.0)
_MOUTH_ARM = (0.75, 2.55)
_BOOK_FAR, _BOOK_NEAR = (0.62, 1.75), (0.50, 1.70)
_SITTING = Key(down="sit")
_KNEELING = Key(down="kneel", lean=0.15)

_DANCE = Routine(
    (
        Key(0.0, (2.5, 2.9), (-0.9, -1.3), tilt=0.12, mouth=0.5, legs=0.25),
        Key(0.125, (2.0, 2.5), (-0.4, -0.2), tilt=0.06, mouth=0.5, hop=0.075),
        Key(0.25, (0.8, 1.9), (2.2, 2.7), tilt=-0.12, mouth=1.0, legs=0.75),
        Key(0.375, (1.6, 2.4), (0.8, 1.4), tilt=-0.04, mouth=0.5, hop=0.075),
        Key(0.5, (2.5, 2.9), (-0.9, -1.3), tilt=0.12, mouth=0.5, turn=True, legs=0.25),
        Key(0.625, (2.0, 2.5), (-0.4, -0.2), tilt=0.06, mouth=0.5, turn=True, hop=0.075),
        Key(0.75, (0.8, 1.9), (2.2, 2.7), tilt=-0.12, mouth=1.0, turn=True, legs=0.75),
        Key(0.875, (1.6, 2.4), (0.8, 1.4), tilt=-0.04, mouth=0.5, turn=True, hop=0.075),
    ),
    beat=2.0,
)
_WAVE = Routine(
    (Key(0.0, (2.35, 2.15), tilt=-0.06, mouth=0.5), Key(0.5, (2.35, 3.05), tilt=0.06, mouth=0.5)),
    beat=0.62, times=4, rest=1.8,
)  # fmt: skip
_JUMP = Routine(
    (
        Key(0.0, (-0.5, -0.2), (-0.7, -0.4), lean=0.28),
        Key(0.22, (2.3, 2.6), (2.0, 2.4), mouth=1.0, hop=0.13, lean=-0.05, legs=0.25),
        Key(0.42, (2.5, 2.8), (2.2, 2.6), mouth=1.0, hop=0.26, legs=0.25),
        Key(0.64, (1.6, 1.9), (1.3, 1.7), mouth=0.5, hop=0.10, legs=0.25),
        Key(0.74, (0.6, 0.9), (0.4, 0.7), lean=0.24),
    ),
    beat=1.05, times=2, rest=0.9,
)  # fmt: skip
_CHEER = Routine(
    (
        Key(0.0, (2.3, 2.6), (2.0, 2.4), mouth=1.0),
        Key(0.5, (2.6, 2.9), (2.3, 2.7), mouth=1.0, hop=0.06, tilt=-0.08),
    ),
    beat=0.6, times=3, rest=1.8,
)  # fmt: skip
_LOOK = Routine(
    (Key(0.0, _BROW, tilt=-0.10, lean=0.06), Key(0.5, _BROW, tilt=0.08, lean=0.10)),
    beat=2.6,
)  # fmt: skip
_GAZE_UP = Routine(
    (Key(0.0, (2.15, 2.45), tilt=-0.24, mouth=0.5), Key(0.5, (2.25, 2.65), tilt=-0.16, mouth=0.5)),
    beat=3.0,
)  # fmt: skip
_SEARCH = Routine(
    (
        Key(0.0, _BROW, lean=0.12),
        Key(0.22, _BROW, lean=0.16, tilt=0.12),
        Key(0.30, _BROW, lean=0.12, turn=True),
        Key(0.52, _BROW, lean=0.16, tilt=0.12, turn=True),
        Key(0.62, (0.5, 0.8), (0.3, 0.6), lean=0.45, tilt=0.25),
        Key(0.90, (0.6, 0.9), (0.4, 0.7), lean=0.45, tilt=0.10),
    ),
    beat=3.2,
)
_POINT = Routine(
    (Key(0.0, (1.55, 1.60), tilt=0.0, mouth=0.5), Key(0.5, (1.65, 1.70), tilt=0.08, mouth=0.5)),
    beat=1.4,
)  # fmt: skip
_REACH = Routine(
    (Key(0.0, (1.30, 1.50), lean=0.10, mouth=0.5), Key(0.5, (1.40, 1.60), lean=0.14, mouth=0.5)),
    beat=2.2,
)  # fmt: skip
_GREET = Routine(
    (Key(0.0, (1.25, 1.65), mouth=0.5, tilt=0.05), Key(0.5, (1.35, 1.85), mouth=0.5, tilt=-0.05)),
    beat=1.8, times=2, rest=1.6,
)  # fmt: skip
_HUG = Routine(
    (
        Key(0.0, (1.35, 1.85), (1.15, 1.75), lean=0.10, tilt=0.16, closed=True),
        Key(0.5, (1.35, 1.85), (1.15, 1.75), lean=0.10, tilt=0.16, closed=True, hop=0.012),
    ),
    beat=1.8,
)
_KISS = Routine(
    (Key(0.0, (1.1, 1.5), lean=0.12, tilt=0.14, closed=True),), still=Key(tilt=0.05)
)  # fmt: skip
_TALK = Routine(
    (
        Key(0.0, (0.7, 1.6), mouth=1.0, tilt=0.04),
        Key(0.25, (0.8, 1.9), mouth=0.0, tilt=-0.04),
        Key(0.5, (0.9, 1.7), mouth=1.0, tilt=0.0),
        Key(0.75, (0.7, 1.4), mouth=0.5, tilt=0.06),
    ),
    beat=1.2, times=2, rest=1.5,
)  # fmt: skip
_LISTEN = Routine(
    (Key(0.0, tilt=0.0), Key(0.5, tilt=0.14)), beat=1.3, times=1, rest=1.0
)  # fmt: skip
_SING = Routine(
    (
        Key(0.0, (1.2, 1.7), (0.6, 1.1), mouth=1.0, tilt=-0.14, sway=0.5),
        Key(0.3, (1.4, 2.0), (0.8, 1.4), mouth=0.5, tilt=-0.04, hop=0.02),
        Key(0.6, (1.6, 2.1), (1.0, 1.6), mouth=1.0, tilt=0.10, sway=-0.5),
        Key(0.85, (1.3, 1.8), (0.7, 1.2), mouth=0.5, tilt=-0.02, hop=0.02),
    ),
    beat=1.6,
)
_CRY = Routine(
    (
        Key(0.0, (0.85, 2.75), (0.65, 2.65), lean=0.14, tilt=0.22, closed=True, sad=True),
        Key(0.5, (0.85, 2.75), (0.65, 2.65), lean=0.18, tilt=0.30, closed=True, sad=True,
            hop=0.012),
    ),
    beat=0.55, still=Key(sad=True, tilt=0.12),
)  # fmt: skip
_LAUGH = Routine(
    (
        Key(0.0, (0.35, 1.35), (0.25, 1.30), lean=-0.10, tilt=-0.16, mouth=1.0, closed=True),
        Key(0.5, (0.35, 1.35), (0.25, 1.30), lean=0.06, tilt=0.06, mouth=1.0, closed=True,
            hop=0.025),
    ),
    beat=0.45, times=5, rest=0.8, still=Key(mouth=0.5),
)  # fmt: skip
_THINK = Routine(
    (Key(0.0, (0.62, 2.45), tilt=-0.16), Key(0.5, (0.62, 2.45), tilt=-0.06, sway=0.3)), beat=3.0
)  # fmt: skip
_READ = Routine(
    (
        Key(0.0, _BOOK_FAR, _BOOK_NEAR, tilt=0.16),
        Key(0.55, _BOOK_FAR, _BOOK_NEAR, tilt=0.24),
        Key(0.75, (0.85, 2.0), (0.50, 1.70), tilt=0.10, mouth=0.5),
    ),
    beat=2.8, still=Key(0.0, _BOOK_FAR, _BOOK_NEAR, tilt=0.12),
)  # fmt: skip
_PLAY = Routine(
    (
        Key(0.0, (0.5, 0.9), (0.3, 0.8), mouth=0.5, lean=0.12),
        Key(0.3, (2.2, 2.5), (1.9, 2.3), mouth=1.0, hop=0.09, tilt=-0.12),
        Key(0.5, (0.9, 1.3), (0.6, 1.1), mouth=0.5),
        Key(0.8, (1.4, 2.1), (-0.6, -0.9), mouth=1.0, hop=0.07, tilt=0.10),
    ),
    beat=1.5,
)
_STRUM = Routine(
    (Key(0.0, (0.9, 1.5), (0.35, 1.0), tilt=0.10), Key(0.5, (0.9, 1.5), (0.35, 1.55), tilt=-0.04)),
    beat=0.5,
)  # fmt: skip
_EAT = Routine(
    (
        Key(0.0, (0.7, 1.4), tilt=0.08),
        Key(0.3, _MOUTH_ARM, mouth=1.0),
        Key(0.45, _MOUTH_ARM, mouth=0.0, tilt=0.04),
        Key(0.6, (0.7, 1.6), mouth=0.5),
        Key(0.7, (0.7, 1.4), mouth=0.0),
        Key(0.8, (0.7, 1.4), mouth=0.5),
    ),
    beat=1.7, still=Key(arm=(0.7, 1.4)),
)  # fmt: skip
_CATCH = Routine(
    (
        Key(0.0, (1.5, 1.9), (1.2, 1.7), lean=-0.04, tilt=-0.14),
        Key(0.3, (2.0, 2.3), (1.8, 2.2), hop=0.06, tilt=-0.20, mouth=1.0),
        Key(0.5, (1.1, 1.7), (0.9, 1.5), lean=0.10, mouth=0.5),
    ),
    beat=1.6,
)
_GIVE = Routine(
    (Key(0.0, (0.90, 1.25), lean=0.12, mouth=0.5), Key(0.5, (1.0, 1.35), lean=0.16, mouth=0.5)),
    beat=2.0,
    still=Key(arm=(0.3, 1.2)),
)
_TAKE = Routine(
    (Key(0.0, (1.20, 1.50), (1.0, 1.4), lean=0.08), Key(0.5, (1.3, 1.6), (1.1, 1.5), mouth=1.0)),
    beat=2.0,
)  # fmt: skip
_BUILD = Routine(
    (
        Key(0.0, (2.1, 2.9), (0.8, 1.1), lean=-0.02),
        Key(0.45, (2.3, 3.1), (0.8, 1.1), lean=-0.06, tilt=-0.05),
        Key(0.60, (0.9, 1.2), (0.8, 1.1), lean=0.18, tilt=0.12),
    ),
    beat=0.85, times=4, rest=1.0,
)  # fmt: skip
_DIG = Routine(
    (
        Key(0.0, (0.55, 0.85), (0.35, 0.65), lean=0.42, tilt=0.15),
        Key(0.25, (0.35, 0.60), (0.15, 0.40), lean=0.50, tilt=0.15),
        Key(0.60, (1.35, 1.75), (1.05, 1.50), lean=0.05, mouth=0.5),
    ),
    beat=1.15,
)
_PLANT = Routine(
    (
        Key(0.0, (0.5, 0.8), (0.3, 0.6), lean=0.30, tilt=0.20, down="kneel"),
        Key(0.5, (0.8, 1.1), (0.6, 0.9), lean=0.22, tilt=0.10, mouth=0.5, down="kneel"),
    ),
    beat=1.5, still=_KNEELING,
)  # fmt: skip
_COOK = Routine(
    (
        Key(0.0, (0.75, 1.35), (0.4, 1.0), tilt=0.10),
        Key(0.25, (0.95, 1.25), (0.4, 1.0), tilt=0.06),
        Key(0.5, (1.05, 1.45), (0.4, 1.0), tilt=0.10),
        Key(0.75, (0.85, 1.60), (0.4, 1.0), tilt=0.12),
    ),
    beat=1.0,
)
_PAINT = Routine(
    (
        Key(0.0, (1.0, 1.35), (0.3, 1.2), tilt=0.02),
        Key(0.3, (1.7, 2.0), (0.3, 1.2), tilt=-0.10),
        Key(0.55, (1.3, 1.8), (0.3, 1.2), tilt=0.06),
        Key(0.8, (1.1, 1.5), (0.3, 1.2), lean=-0.06, tilt=-0.04),
    ),
    beat=1.9, still=Key(arm=(0.8, 1.5)),
)  # fmt: skip
_WRITE = Routine(
    (Key(0.0, (0.70, 1.45), (0.4, 1.3), lean=0.14, tilt=0.20),
     Key(0.5, (0.85, 1.55), (0.4, 1.3), lean=0.14, tilt=0.24)),
    beat=0.55, times=5, rest=0.9, still=Key(arm=(0.62, 2.45), near=(0.4, 1.3), tilt=-0.08),
)  # fmt: skip
_SWEEP = Routine(
    (Key(0.0, (0.45, 0.75), (0.15, 0.55), lean=0.22), Key(0.5, (1.05, 1.2), (0.75, 1.0), lean=0.1)),
    beat=0.95,
)  # fmt: skip
_FISH = Routine(
    (
        Key(0.0, (1.15, 1.35), (0.85, 1.2)),
        Key(0.6, (1.15, 1.35), (0.85, 1.2), tilt=0.10),
        Key(0.8, (1.65, 1.95), (1.35, 1.8), lean=-0.12, mouth=1.0),
    ),
    beat=2.6, still=Key(arm=(1.15, 1.35), near=(0.85, 1.2)),
)  # fmt: skip
_SHIVER = Routine(
    (Key(0.0, (0.55, 2.05), (0.45, 2.0), lean=0.12, step=-0.008),
     Key(0.5, (0.55, 2.05), (0.45, 2.0), lean=0.12, step=0.008)),
    beat=0.25, still=Key(arm=(0.55, 2.05), near=(0.45, 2.0), lean=0.08),
)  # fmt: skip
_SPIN = Routine(
    (Key(0.0, (1.6, 1.7), (-1.5, -1.6), mouth=1.0),
     Key(0.25, (1.6, 1.7), (-1.5, -1.6), mouth=1.0, hop=0.04, back=True),
     Key(0.5, (1.6, 1.7), (-1.5, -1.6), mouth=1.0, turn=True),
     Key(0.75, (1.6, 1.7), (-1.5, -1.6), mouth=1.0, turn=True, hop=0.04, back=True)),
    beat=1.0,
)  # fmt: skip
_BOW = Routine(
    (
        Key(0.0, (0.3, 0.9), (-0.4, -0.2)),
        Key(0.30, (0.45, 1.5), (-0.9, -0.9), lean=0.75, tilt=0.30),
        Key(0.60, (0.45, 1.5), (-0.9, -0.9), lean=0.75, tilt=0.30),
        Key(0.90, (0.3, 0.9), (-0.3, -0.1), mouth=0.5),
    ),
    beat=1.9, times=1, rest=1.6,
)  # fmt: skip
_SIT = Routine(
    (
        Key(0.0, down="sit", tilt=0.0),
        Key(0.3, (0.9, 1.7), down="sit", tilt=-0.14, mouth=0.5),
        Key(0.7, (0.7, 1.3), down="sit", tilt=0.10),
    ),
    beat=3.0, still=_SITTING,
)  # fmt: skip
_SLEEP = Routine(
    (Key(0.0, down="lie", closed=True), Key(0.5, down="lie", closed=True, sway=1.0, hop=0.008)),
    beat=2.4, still=Key(down="lie", closed=True),
)  # fmt: skip
_PEEK = Routine(
    (
        Key(0.0, step=0.0),
        Key(0.25, step=0.34, lean=0.16, tilt=0.10),
        Key(0.60, step=0.34, lean=0.16, tilt=-0.04),
        Key(0.80, step=0.0),
    ),
    beat=2.4,
)
_PULL = Routine(
    (Key(0.0, (1.25, 1.40), (1.05, 1.25), lean=-0.24), Key(0.5, (1.1, 1.5), (0.9, 1.4), lean=-0.36,
        step=-0.03)),
    beat=1.0,
)  # fmt: skip
_PUSH = Routine(
    (Key(0.0, (1.40, 1.55), (1.25, 1.45), lean=0.30, legs=0.25),
     Key(0.5, (1.40, 1.55), (1.25, 1.45), lean=0.36, step=0.03, legs=0.75)),
    beat=1.0,
)  # fmt: skip
_SOOTHE = Routine(
    (Key(0.0, (0.7, 2.9), down="sit", tilt=0.10), Key(0.5, (0.8, 2.7), down="sit", tilt=-0.06)),
    beat=1.0, times=2, rest=1.2, still=_SITTING,
)  # fmt: skip
_IDLE = Routine(
    (
        Key(0.0),
        Key(0.30, tilt=-0.10),
        Key(0.55, (0.5, 1.3), tilt=0.08, mouth=0.5),
        Key(0.80, tilt=0.06),
    ),
    beat=4.0,
)

PEOPLE_ROUTINES = {
    "wave": _WAVE, "dance": _DANCE, "jump": _JUMP, "hug": _HUG, "kiss": _KISS, "look": _LOOK,
    "watch": _LOOK, "stars": _GAZE_UP, "find": _CHEER, "celebrate": _CHEER, "search": _SEARCH,
    "explore": _SEARCH, "point": _POINT, "reach": _REACH, "open": _REACH, "talk": _TALK,
    "listen": _LISTEN, "sing": _SING, "cry": _CRY, "laugh": _LAUGH, "think": _THINK,
    "read": _READ, "play": _PLAY, "strum": _STRUM, "eat": _EAT, "catch": _CATCH, "give": _GIVE,
    "take": _TAKE, "build": _BUILD, "dig": _DIG, "plant": _PLANT, "cook": _COOK,
    "paint": _PAINT, "write": _WRITE, "sweep": _SWEEP, "fish": _FISH, "shiver": _SHIVER,
    "spin": _SPIN, "bow": _BOW, "sit": _SIT, "sleep": _SLEEP, "hide": _PEEK, "pull": _PULL,
    "push": _PUSH, "soothe": _SOOTHE, "greet": _GREET, "stand": _GREET, "idle": _IDLE,
}  # fmt: skip
"""By action."""
