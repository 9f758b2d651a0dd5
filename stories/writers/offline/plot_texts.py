"""Plots written as plain text, so that whoever writes a language sees sentences and little else.

PLOT lost needs: alive suits: lost thing
TITLE {hero} and the lost {thing}
BEAT calm push-in
* The sentence that is always told. || Another one.
  > what is to be seen, in English
  more: for children              (or teen:, adult:, funny:, calm:)
  ages: child
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stories.writers.offline.telling import Beat, Plot, Way


def plots_of(text: str) -> tuple[Plot, ...]:
    """The plots of a text; ValueError where one has not its five beats."""
    return tuple(_plot(part) for part in text.split("PLOT ")[1:])


def varied(plots: tuple[Plot, ...]) -> tuple[Plot, ...]:
    """The plots with every way told also without its own extras: an aside takes their place."""
    return tuple(_varied(plot) for plot in plots)


def _varied(plot: Plot) -> Plot:
    opening, wish, trouble, turn, end = (
        replace(beat, ways=(*beat.ways, *(_bare(way) for way in beat.ways))) for beat in plot.beats
    )
    return replace(plot, beats=(opening, wish, trouble, turn, end))


def _bare(way: Way) -> Way:
    return replace(way, more="", teen="", adult="")


def _plot(text: str) -> Plot:
    head, *beats = text.split("BEAT ")
    first, *titles = (line.strip() for line in head.strip().splitlines())
    opening, wish, trouble, turn, end = (_beat(beat) for beat in beats)
    key, _, rest = first.partition(" ")
    needs, _, suits = rest.partition("suits:")
    props = dict(_props(line) for line in titles if line.startswith("PROP "))
    return Plot(
        key=key,
        titles=tuple(line.removeprefix("TITLE ") for line in titles if line.startswith("TITLE ")),
        beats=(opening, wish, trouble, turn, end),
        needs=frozenset(needs.removeprefix("needs:").split()),
        suits=frozenset(suits.split()),
        props=props,
    )


def _props(line: str) -> tuple[str, tuple[str, ...]]:
    slot, _, words = line.removeprefix("PROP ").partition(":")
    return slot, tuple(word.strip() for word in words.split(","))


def _beat(text: str) -> Beat:
    head, *ways = text.split("\n* ")
    mood, camera = head.split()
    return Beat(mood, camera, tuple(_way(way) for way in ways))


def _way(text: str) -> Way:
    told, visual, *rest = (line.strip() for line in text.strip().splitlines())
    said = dict(_said(line) for line in rest if line)
    return Way(
        told=tuple(sentence.strip() for sentence in told.split("||")),
        visual=visual.removeprefix("> "),
        ages=tuple(said.pop("ages", "").split()),
        **said,
    )


def _said(line: str) -> tuple[str, str]:
    tone, _, sentence = line.partition(": ")
    return tone, sentence


def sentences_of(text: str) -> Iterator[tuple[str, str, str]]:
    """Tone, beat and sentence of asides: lines under a heading like "funny trouble"."""
    tone = beat = ""
    for line in text.strip().splitlines():
        if line.startswith("    ") or not line.strip():
            if line.strip():
                yield tone, beat, line.strip()
        else:
            tone, beat = line.split()


def asides_of(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Tone → beat → sentences, of a text of asides."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for tone, beat, sentence in sentences_of(text):
        beats = found.setdefault(tone, {})
        beats[beat] = (*beats.get(beat, ()), sentence)
    return found
