"""Which four-legged animals there are: proportions and colours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coat:
    """Colours of an animal; `dark` is its far side, ears and tail unless empty."""

    fur: str
    belly: str
    dark: str = ""
    stripes: str = ""


@dataclass(frozen=True, slots=True)
class Quadruped:
    """A four-legged animal in body lengths; `length` is nose-to-rump in frame heights.

    `plan` is how it stands: on paws, on hoofs, heavy on pillars, or crouching on its haunches.
    `feet` are as the leg, pale ("belly"), or dark.
    """

    length: float
    body: float
    leg: float
    leg_width: float
    neck: float
    head: float
    muzzle: float
    ear: str
    tail: str
    coats: tuple[Coat, ...]
    plan: str = "paws"
    paws: str = "same"
    nose: str = "#3a2230"
    mane: str = ""
    horns: str = ""
    collar_chance: float = 0.0
    cycles_per_second: float = 1.3


_CATS = (
    Coat("#ea8a34", "#fbe6c6", stripes="#b9571c"),
    Coat("#4a4658", "#f4efe6"),
    Coat("#9a8f96", "#f6efe4", stripes="#6d6470"),
    Coat("#f2e6d2", "#fffaf0", "#c9a27a"),
)
_DOGS = (
    Coat("#f2e6d2", "#fffaf0", "#9a6240"),
    Coat("#8a5a3a", "#e6c8a0"),
    Coat("#d9a05a", "#f8e6c4", "#a8713a"),
    Coat("#6a5a58", "#efe2d0", "#4a3c40"),
)
_HORSES = (
    Coat("#a8683c", "#d9a878", "#4a2a22"),
    Coat("#e8dccb", "#fffaf0", "#b9a08a"),
    Coat("#6b4636", "#a87a5a", "#2e2028"),
)

QUADRUPEDS = {
    "cat": Quadruped(0.33, 0.38, 0.36, 0.115, 0.12, 0.275, 0.10, "point", "curl", _CATS,
                     paws="belly", nose="#c9545a", collar_chance=0.4),
    "dog": Quadruped(0.33, 0.42, 0.42, 0.13, 0.18, 0.275, 0.22, "flop", "up", _DOGS,
                     collar_chance=0.8),
    "fox": Quadruped(0.33, 0.36, 0.38, 0.10, 0.14, 0.27, 0.22, "tall", "bush",
                     (Coat("#d9622b", "#fbeedd"), Coat("#c8552f", "#fff1df")), paws="dark"),
    "wolf": Quadruped(0.36, 0.42, 0.46, 0.12, 0.20, 0.26, 0.26, "tall", "brush",
                      (Coat("#737a90", "#dcdad8", "#4a5068"),), mane="scruff"),
    "bear": Quadruped(0.34, 0.60, 0.34, 0.20, 0.10, 0.31, 0.15, "round", "stub",
                      (Coat("#7a5238", "#a87a56"), Coat("#8f623e", "#c79a6c")),
                      cycles_per_second=1.0),
    "panda": Quadruped(0.34, 0.58, 0.32, 0.20, 0.08, 0.33, 0.12, "round", "stub",
                       (Coat("#f6f0e6", "#fffaf2", "#34304a"),), paws="dark",
                       cycles_per_second=1.0),
    "polar bear": Quadruped(0.35, 0.56, 0.36, 0.20, 0.20, 0.28, 0.18, "round", "stub",
                            (Coat("#f2efe8", "#fffcf6", "#d6d2cc"),), cycles_per_second=1.0),
    "koala": Quadruped(0.30, 0.56, 0.28, 0.17, 0.06, 0.36, 0.08, "fluffy", "none",
                       (Coat("#9a9fb0", "#eceef0", "#7a8094"),), nose="#2f2a3a"),
    "rabbit": Quadruped(0.30, 0.50, 0.22, 0.115, 0.10, 0.30, 0.08, "long", "puff",
                        (Coat("#d8c2a6", "#fff6e8"), Coat("#f4ece2", "#fffaf4", "#d9c6bc"),
                         Coat("#a07a5e", "#f0ddc6")), plan="crouch", nose="#d9737a",
                        cycles_per_second=1.8),
    "kangaroo": Quadruped(0.36, 0.50, 0.30, 0.11, 0.24, 0.22, 0.20, "long", "balance",
                          (Coat("#b9804e", "#f2dcb8"),), plan="crouch", cycles_per_second=1.6),
    "mouse": Quadruped(0.27, 0.44, 0.18, 0.085, 0.06, 0.31, 0.16, "disc", "whip",
                       (Coat("#9a93a0", "#efe6e2"), Coat("#b58f6e", "#f6e6d2")), plan="crouch",
                       nose="#d9737a", cycles_per_second=2.0),
    "squirrel": Quadruped(0.28, 0.44, 0.20, 0.10, 0.10, 0.29, 0.10, "tuft", "plume",
                          (Coat("#c0622f", "#fbeedd"), Coat("#9a5a3a", "#f6e6d2")),
                          plan="crouch", cycles_per_second=1.9),
    "beaver": Quadruped(0.30, 0.54, 0.18, 0.11, 0.04, 0.29, 0.14, "round", "paddle",
                        (Coat("#8a5a3c", "#d9b08a", "#4a342c"),), plan="crouch",
                        cycles_per_second=1.5),
    "raccoon": Quadruped(0.31, 0.46, 0.30, 0.11, 0.08, 0.29, 0.18, "round", "ringed",
                         (Coat("#8f8f9c", "#eceae6", "#4a4656"),), paws="dark"),
    "hedgehog": Quadruped(0.30, 0.56, 0.14, 0.10, 0.02, 0.27, 0.24, "round", "none",
                          (Coat("#dcb890", "#f6e6cc", "#6b4a3c"),), mane="spines",
                          cycles_per_second=1.6),
    "horse": Quadruped(0.37, 0.44, 0.56, 0.115, 0.52, 0.20, 0.42, "leaf", "hair", _HORSES,
                       plan="hoofs", paws="dark", nose="#5a3a36", mane="crest",
                       cycles_per_second=1.1),
    "unicorn": Quadruped(0.37, 0.44, 0.56, 0.115, 0.52, 0.20, 0.42, "leaf", "hair",
                         (Coat("#f6f0ea", "#fffaf4", "#d06aa8"),
                          Coat("#f2eef6", "#fffaff", "#8a6ad0")), plan="hoofs", paws="dark",
                         nose="#b98a9a", mane="crest", horns="unicorn", cycles_per_second=1.1),
    "donkey": Quadruped(0.34, 0.46, 0.44, 0.115, 0.36, 0.21, 0.40, "ass", "tuft",
                        (Coat("#8f8a92", "#e6e0da", "#5a5460"),), plan="hoofs", paws="dark",
                        nose="#4a4048", mane="crest", cycles_per_second=1.1),
    "zebra": Quadruped(0.36, 0.44, 0.50, 0.115, 0.44, 0.20, 0.40, "leaf", "tuft",
                       (Coat("#f6f0e8", "#fffaf4", "#34304a", "#34304a"),), plan="hoofs",
                       paws="dark", nose="#3a3448", mane="crest", cycles_per_second=1.1),
    "deer": Quadruped(0.34, 0.40, 0.54, 0.085, 0.42, 0.195, 0.28, "leaf", "stub",
                      (Coat("#b9784a", "#f3dfc0"),), plan="hoofs", paws="dark", horns="antlers",
                      mane="dapples", cycles_per_second=1.2),
    "reindeer": Quadruped(0.35, 0.44, 0.46, 0.10, 0.34, 0.205, 0.30, "leaf", "stub",
                          (Coat("#8a6a54", "#ece0d0", "#6b5244"),), plan="hoofs", paws="dark",
                          nose="#d8352e", horns="antlers", mane="ruffle", cycles_per_second=1.2),
    "cow": Quadruped(0.37, 0.54, 0.36, 0.115, 0.14, 0.24, 0.30, "leaf", "tuft",
                     (Coat("#f6f0e6", "#f6d2c4", "#4a3a3c"), Coat("#f2e8da", "#f6d2c4", "#8a5034")),
                     plan="hoofs", paws="dark", nose="#d89a98", horns="short",
                     cycles_per_second=0.9),
    "sheep": Quadruped(0.32, 0.54, 0.28, 0.085, 0.08, 0.215, 0.30, "droop", "puff",
                       (Coat("#f6efe2", "#fffaf0", "#57474e"),), plan="hoofs", paws="dark",
                       mane="wool"),
    "goat": Quadruped(0.32, 0.46, 0.38, 0.095, 0.24, 0.21, 0.28, "droop", "stub",
                      (Coat("#f4ece0", "#fffaf2", "#c9b8a4"),
                       Coat("#a8845e", "#ecd9bc", "#6b4f3a")),
                      plan="hoofs", paws="dark", horns="curved", mane="beard",
                      cycles_per_second=1.2),
    "pig": Quadruped(0.32, 0.60, 0.24, 0.125, 0.04, 0.29, 0.20, "lop", "corkscrew",
                     (Coat("#f0a9a4", "#fbd3ca", "#dc8a88"),), plan="hoofs", paws="dark",
                     nose="#dc7f82"),
    "camel": Quadruped(0.35, 0.46, 0.52, 0.105, 0.60, 0.185, 0.40, "leaf", "tuft",
                       (Coat("#d8a864", "#f0d6a4", "#a87a44"),), plan="hoofs", nose="#7a563a",
                       mane="hump", cycles_per_second=0.9),
    "llama": Quadruped(0.31, 0.50, 0.40, 0.11, 0.72, 0.195, 0.24, "ass", "puff",
                       (Coat("#f0e2cc", "#fffaf0", "#c9a27a"), Coat("#c99a6a", "#f0dcc0")),
                       plan="hoofs", mane="wool", cycles_per_second=1.1),
    "giraffe": Quadruped(0.28, 0.46, 0.66, 0.105, 1.50, 0.21, 0.32, "leaf", "tuft",
                         (Coat("#f2c868", "#fbe8be", "#b0703a"),), plan="hoofs", paws="dark",
                         horns="stumps", mane="patches"),
    "lion": Quadruped(0.34, 0.44, 0.38, 0.135, 0.16, 0.28, 0.16, "round", "tuft",
                      (Coat("#dca04e", "#f8e2b8", "#8a4a2a"),), mane="ruff", nose="#7a3f3a"),
    "tiger": Quadruped(0.35, 0.44, 0.38, 0.14, 0.14, 0.285, 0.13, "round", "curl",
                       (Coat("#ec8428", "#fff1dc", stripes="#34222e"),), nose="#c9545a"),
    "leopard": Quadruped(0.34, 0.40, 0.38, 0.125, 0.14, 0.27, 0.13, "round", "curl",
                         (Coat("#e8b452", "#fff1d6", "#4a3430"),), mane="rosettes",
                         nose="#8a4a48"),
    "elephant": Quadruped(0.34, 0.74, 0.36, 0.22, 0.06, 0.36, 0.10, "fan", "whip",
                          (Coat("#8f96ae", "#b9bccb"),), plan="heavy", nose="#6d7186",
                          horns="trunk", cycles_per_second=0.9),
    "hippo": Quadruped(0.34, 0.66, 0.24, 0.19, 0.02, 0.31, 0.34, "bud", "stub",
                       (Coat("#9a8a9e", "#d9b8bc"),), plan="heavy", nose="#5a4658",
                       cycles_per_second=0.9),
    "rhino": Quadruped(0.35, 0.62, 0.30, 0.19, 0.06, 0.27, 0.36, "leaf", "stub",
                       (Coat("#8f929a", "#b9bab8"),), plan="heavy", nose="#5a5a64",
                       horns="rhino", cycles_per_second=0.9),
    "dinosaur": Quadruped(0.34, 0.56, 0.30, 0.17, 0.95, 0.21, 0.18, "none", "thick",
                          (Coat("#6fae6a", "#e6e8b0", "#3f8a6a"),
                           Coat("#7a9ac0", "#e6e0ec", "#4f6a9a")), plan="heavy", nose="#3f6a4a",
                          mane="plates", cycles_per_second=0.9),
}  # fmt: skip
