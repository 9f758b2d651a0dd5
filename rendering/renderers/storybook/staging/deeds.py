"""Which deeds move a figure along, and which keep it where it is."""

from __future__ import annotations

from ..reading.vocabulary import word_set

WALKS = word_set("""
    walk run climb search chase follow explore travel march hurry wander go come arrive
    return leave ride hop fall escape carry
""")
"""Across the stage."""

HURRIES = word_set("""
    run chase hurry escape search
""")
"""Across the stage in haste."""

STAYS = word_set("""
    sit sleep read hide cry hug dance jump wave play laugh celebrate
""")
"""On the spot."""
