"""The drawing styles: one scene through four switches.

A style is one record (`Style`): TONE, the colour map; EDGE, how a piece's mask and rim are
treated; FILL, what a piece and the sky are painted with; COMPOSITING, shadows, veils, light
and the sheet that the picture ends on. An eighth style is a module here with such a record,
and its name in `_STYLES` below; whatever it leaves out is as for cut paper.
"""

from __future__ import annotations

from .chalk import CHALK
from .crayon import CRAYON
from .cut import Cut, Tone
from .felt import FELT
from .linocut import LINOCUT
from .papers import NATURAL, NIGHT_LAMP, PAPER_CUT
from .switches import Backlight, Compositing, Edge, Fill, Lamp, Style, sheet_over
from .water import WATERCOLOUR

__all__ = [
    "CHALK",
    "CRAYON",
    "FELT",
    "LINOCUT",
    "NATURAL",
    "NIGHT_LAMP",
    "PAPER_CUT",
    "WATERCOLOUR",
    "Backlight",
    "Compositing",
    "Cut",
    "Edge",
    "Fill",
    "Lamp",
    "Style",
    "Tone",
    "sheet_over",
    "style_named",
]

_STYLES = {
    "paper-cut": PAPER_CUT,
    "paper": PAPER_CUT,
    "cartoon": PAPER_CUT,
    "storybook": PAPER_CUT,
    "watercolour": WATERCOLOUR,
    "watercolor": WATERCOLOUR,
    "anime": WATERCOLOUR,
    "night-lamp": NIGHT_LAMP,
    "crayon": CRAYON,
    "felt": FELT,
    "chalk": CHALK,
    "linocut": LINOCUT,
    "cinematic": NIGHT_LAMP,
    "realistic": NATURAL,
}


def style_named(name: str) -> Style:
    """The style of that name; an unknown or empty name is cut paper."""
    return _STYLES.get(name.strip().lower().replace("_", "-").replace(" ", "-"), PAPER_CUT)
