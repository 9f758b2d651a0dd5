"""What animals do on the spot: they nod, pounce, roll and rear, having no hands."""

from __future__ import annotations

from .routine import Key, Routine

_NOD = Routine(
    (Key(0.0, tilt=0.0, sway=0.5), Key(0.5, tilt=0.16, sway=-0.5, mouth=0.5)), beat=1.1
)  # fmt: skip
_LOOK = Routine(
    (Key(0.0, tilt=-0.16, sway=0.5), Key(0.4, tilt=-0.16), Key(0.5, tilt=0.14, sway=-0.5),
     Key(0.9, tilt=0.14)),
    beat=2.4,
)  # fmt: skip
_DANCE = Routine(
    (
        Key(0.0, pitch=-0.55, sway=1.0, tilt=0.10, mouth=0.5),
        Key(0.125, pitch=-0.70, hop=0.10, sway=-1.0, mouth=1.0),
        Key(0.25, pitch=-0.45, sway=1.0, tilt=-0.10, mouth=0.5, step=0.05),
        Key(0.375, pitch=-0.70, hop=0.10, sway=-1.0, mouth=1.0, step=0.05),
        Key(0.5, pitch=-0.55, sway=1.0, tilt=0.10, mouth=0.5, turn=True),
        Key(0.625, pitch=-0.70, hop=0.10, sway=-1.0, mouth=1.0, turn=True),
        Key(0.75, pitch=-0.45, sway=1.0, tilt=-0.10, mouth=0.5, turn=True, step=0.05),
        Key(0.875, pitch=-0.70, hop=0.10, sway=-1.0, mouth=1.0, turn=True, step=0.05),
    ),
    beat=2.0,
)
_JUMP = Routine(
    (
        Key(0.0, pitch=0.12),
        Key(0.20, pitch=-0.45, hop=0.14, sway=1.0),
        Key(0.42, pitch=0.0, hop=0.32, sway=1.0, mouth=0.5),
        Key(0.62, pitch=0.30, hop=0.14, sway=-1.0),
        Key(0.75, pitch=0.10),
    ),
    beat=1.0, times=2, rest=0.9,
)  # fmt: skip
_PLAY = Routine(
    (
        Key(0.0, pitch=0.2, sway=1.0, mouth=0.5),
        Key(0.2, pitch=0.2, sway=-1.0, mouth=0.5),
        Key(0.4, pitch=-0.25, hop=0.14, sway=1.0, mouth=1.0),
        Key(0.6, pitch=0.0, sway=-1.0),
        Key(0.8, pitch=-0.20, hop=0.10, turn=True, sway=1.0),
    ),
    beat=1.6,
)
_EAT = Routine(
    (Key(0.0, tilt=0.45, mouth=0.5), Key(0.5, tilt=0.60, mouth=0.0), Key(0.75, tilt=0.50,
     mouth=0.5)),
    beat=0.8, times=4, rest=0.9,
)  # fmt: skip
_DIG = Routine(
    (Key(0.0, pitch=0.22, tilt=0.25, sway=1.0, legs=0.0),
     Key(0.5, pitch=0.30, tilt=0.30, sway=-1.0, legs=0.5)),
    beat=0.4,
)  # fmt: skip
_SING = Routine(
    (Key(0.0, tilt=-0.30, mouth=1.0), Key(0.6, tilt=-0.40, mouth=1.0), Key(0.8, tilt=-0.10)),
    beat=1.7,
)  # fmt: skip
_CRY = Routine(
    (Key(0.0, tilt=0.34, closed=True, sad=True), Key(0.5, tilt=0.42, closed=True, sad=True,
     hop=0.012)),
    beat=0.7, still=Key(tilt=0.2, sad=True),
)  # fmt: skip
_LAUGH = Routine(
    (Key(0.0, tilt=-0.20, mouth=1.0, closed=True), Key(0.5, tilt=0.05, mouth=1.0, hop=0.03)),
    beat=0.45,
)  # fmt: skip
_SEARCH = Routine(
    (
        Key(0.0, tilt=0.40, sway=0.5),
        Key(0.25, tilt=0.50, sway=-0.5),
        Key(0.40, tilt=-0.12),
        Key(0.55, tilt=0.10, turn=True),
        Key(0.75, tilt=0.45, turn=True, sway=0.5),
    ),
    beat=2.6,
)
_SIT = Routine(
    (Key(0.0, down="sit", sway=0.6), Key(0.4, down="sit", tilt=-0.14, sway=-0.6),
     Key(0.7, down="sit", tilt=0.10, sway=0.6)),
    beat=2.4, still=Key(down="sit"),
)  # fmt: skip
_SLEEP = Routine(
    (Key(0.0, down="sleep", closed=True), Key(0.5, down="sleep", closed=True, sway=0.5,
     hop=0.010)),
    beat=2.6, still=Key(down="sleep", closed=True),
)  # fmt: skip
_HUG = Routine(
    (Key(0.0, pitch=-0.22, tilt=0.20, closed=True, sway=0.6), Key(0.5, pitch=-0.22, tilt=0.26,
     closed=True, sway=-0.6)),
    beat=1.2,
)  # fmt: skip
_BOW = Routine(
    (Key(0.0), Key(0.3, pitch=0.34, tilt=0.20), Key(0.6, pitch=0.34, tilt=0.20)),
    beat=1.8, times=1, rest=1.4,
)  # fmt: skip
_SHIVER = Routine(
    (Key(0.0, tilt=0.15, step=-0.012), Key(0.5, tilt=0.15, step=0.012)), beat=0.25
)  # fmt: skip
_SPIN = Routine(
    (Key(0.0, sway=1.0, hop=0.0), Key(0.25, sway=-1.0, hop=0.05), Key(0.5, turn=True, sway=1.0),
     Key(0.75, turn=True, sway=-1.0, hop=0.05)),
    beat=0.8,
)  # fmt: skip
_REAR = Routine(
    (Key(0.0, pitch=-0.25, tilt=-0.10, mouth=0.5), Key(0.5, pitch=-0.45, mouth=1.0, sway=1.0)),
    beat=1.4, times=2, rest=1.4,
)  # fmt: skip
_TUG = Routine(
    (Key(0.0, pitch=-0.16, tilt=0.20), Key(0.5, pitch=-0.28, tilt=0.10, step=-0.04, legs=0.25)),
    beat=0.8,
)  # fmt: skip
_PEEK = Routine(
    (Key(0.0), Key(0.25, step=0.40, tilt=-0.06), Key(0.60, step=0.40, tilt=0.10), Key(0.80)),
    beat=2.4,
)  # fmt: skip
_CHEER = Routine(
    (Key(0.0, sway=1.0, mouth=0.5), Key(0.5, hop=0.10, pitch=-0.20, sway=-1.0, mouth=1.0)),
    beat=0.6, times=3, rest=1.5,
)  # fmt: skip
_IDLE = Routine(
    (Key(0.0, sway=0.5), Key(0.25, sway=-0.5, tilt=-0.10), Key(0.5, sway=0.5), Key(0.75, sway=-0.5,
     tilt=0.08)),
    beat=2.8,
)  # fmt: skip

ANIMAL_ROUTINES = {
    "dance": _DANCE, "jump": _JUMP, "play": _PLAY, "eat": _EAT, "dig": _DIG, "plant": _DIG,
    "sing": _SING, "cry": _CRY, "laugh": _LAUGH, "search": _SEARCH, "explore": _SEARCH,
    "sit": _SIT, "read": _SIT, "sleep": _SLEEP, "hug": _HUG, "kiss": _HUG, "bow": _BOW,
    "shiver": _SHIVER, "spin": _SPIN, "wave": _REAR, "greet": _NOD, "catch": _JUMP,
    "pull": _TUG, "push": _TUG, "hide": _PEEK, "find": _CHEER, "celebrate": _CHEER,
    "look": _LOOK, "watch": _LOOK, "stars": _SING, "point": _LOOK, "talk": _NOD,
    "listen": _LOOK, "give": _NOD, "take": _CHEER, "stand": _NOD, "idle": _IDLE,
}  # fmt: skip
"""By action; what takes hands they do as they may."""
