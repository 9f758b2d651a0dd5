"""Plots with the openings that all of a language's plots may begin with."""

from __future__ import annotations

from collections.abc import Mapping

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
