"""Which deeds move a figure along, which keep it where it is, and which take two."""

from __future__ import annotations

from ..reading.vocabulary import word_set

WALKS = word_set("""
    walk run climb search chase follow explore travel march hurry wander go come arrive
    return leave ride hop fall escape carry push
""")
"""Across the stage."""

HURRIES = word_set("""
    run chase hurry escape search
""")
"""Across the stage in haste."""

STAYS = word_set("""
    sit sleep read hide cry hug dance jump wave play laugh celebrate sing eat catch build dig
    plant give take cook paint write sweep fish kiss shiver spin bow talk think strum listen
""")
"""On the spot."""

AT_THE_THING = word_set("eat build paint cook plant pull push write fish strum")
"""Done with a hand on the thing, if there is one."""

EMBRACES = word_set("hug kiss")
"""Two come together."""

HANDS_OVER = word_set("give")
"""Two come within an arm's length."""

ENTERS = word_set("come arrive return enter appear")
LEAVES = word_set("leave escape flee")
"""Into the picture and out of it; a figure's passage says so of any other deed."""
