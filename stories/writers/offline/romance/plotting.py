"""Plots with the openings that all of a language's plots may begin with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from stories.writers.offline.telling import Beat, Plot, Way

OPENING_SEEN = "{hero} {place}, {spot}, {time}"


def opening(
    beginnings: Mapping[str, tuple[str, ...]],
    seconds: tuple[Way, ...],
    *,
    mood: str = "calm",
    plain: bool = False,
) -> Beat:
    """The first beat: any beginning for an age group, followed by any of a plot's own sentences.

    `plain` plots tell of the dream or the fear themselves.
    """
    ways = [
        Way(
            (beginning.replace(".intro}", ".plain}") if plain else beginning, *second.told),
            OPENING_SEEN,
            more=second.more,
            teen=second.teen,
            adult=second.adult,
            ages=(age,),
        )
        for second in seconds
        for age, beginnings_of_age in beginnings.items()
        for beginning in beginnings_of_age
    ]
    return Beat(mood, "push-in", tuple(ways))


def then(*sentences: str, more: str = "", teen: str = "", adult: str = "") -> Way:
    """What a plot says after any beginning."""
    return Way(sentences, OPENING_SEEN, more=more, teen=teen, adult=adult)


def told(*sentences: str, seen: str, more: str = "", teen: str = "", adult: str = "",
         funny: str = "", calm: str = "", ages: tuple[str, ...] = ()) -> Way:  # fmt: skip
    """A way of telling a beat."""
    return Way(sentences, seen, more, teen, adult, funny, calm, ages)


def plot(
    key: str,
    titles: tuple[str, ...],
    *beats: Beat,
    needs: str = "",
    suits: str = "",
) -> Plot:
    """A plot of five beats; what it needs and suits as words of one string."""
    first, wish, trouble, turn, end = beats
    return Plot(
        key,
        titles,
        (first, wish, trouble, turn, end),
        needs=frozenset(needs.split()),
        suits=frozenset(suits.split()),
    )


def reworded(plots: tuple[Plot, ...], wordings: Mapping[str, tuple[str, ...]]) -> tuple[Plot, ...]:
    """Plots whose sentences may be said in any of their wordings: "{either:one|another}"."""
    return tuple(replace(plot, beats=_reworded(plot.beats, wordings)) for plot in plots)


def _reworded(
    beats: tuple[Beat, ...], wordings: Mapping[str, tuple[str, ...]]
) -> tuple[Beat, Beat, Beat, Beat, Beat]:
    first, wish, trouble, turn, end = (
        replace(beat, ways=tuple(_in_either_way(way, wordings) for way in beat.ways))
        for beat in beats
    )
    return (first, wish, trouble, turn, end)


def _in_either_way(way: Way, wordings: Mapping[str, tuple[str, ...]]) -> Way:
    told = (_either(each, *wordings[each]) if each in wordings else each for each in way.told)
    return replace(way, told=tuple(told))


def _either(*wordings: str) -> str:
    return "{either:" + "|".join(wordings) + "}"
