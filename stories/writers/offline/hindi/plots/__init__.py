"""What happens in Hindi, and how it is told.

searching, together, daring, making    plots of somebody
things     plots of a thing
asides     sentences that fit any of them
"""

from __future__ import annotations

from stories.writers.offline.plot_texts import asides_of, plots_of, varied

from . import asides, daring, making, searching, things, together

_TEXTS = (searching, together, daring, making, things)
PLOTS = tuple(plot for texts in _TEXTS for plot in varied(plots_of(texts.TEXT)))
ASIDES = asides_of(asides.TEXT)
