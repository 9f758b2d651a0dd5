"""What happens in English, and how it is told.

Told of the hero in the past tense, so that one verb fits a fox and three pigs; where it must be
the present, `{hero:love}` gives "the fox loves" and "the pigs love".
"""

from __future__ import annotations

from stories.writers.offline.english.plots.asides import ASIDES
from stories.writers.offline.english.plots.feasts import PLOTS as FEASTS
from stories.writers.offline.english.plots.finds import PLOTS as FINDS
from stories.writers.offline.english.plots.friends import PLOTS as FRIENDS
from stories.writers.offline.english.plots.hearts import PLOTS as HEARTS
from stories.writers.offline.english.plots.home import PLOTS as HOME
from stories.writers.offline.english.plots.journeys import PLOTS as JOURNEYS
from stories.writers.offline.english.plots.stays import PLOTS as STAYS

PLOTS = (*JOURNEYS, *HOME, *FRIENDS, *FINDS, *HEARTS, *FEASTS, *STAYS)

__all__ = ["ASIDES", "PLOTS"]
