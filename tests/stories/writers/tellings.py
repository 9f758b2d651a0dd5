"""What the tests of the stories in several languages ask of all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product

from stories.writers import get_writer
from stories.writers.base import Brief, WrittenStory
from stories.writers.offline.chance import Dice
from stories.writers.offline.romance.mentions import Mention
from stories.writers.offline.telling import Found, Language, Plot, Way

_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?(?::[^}]*)?\}")


def write(idea: str, **choices: object) -> WrittenStory:
    brief = Brief(idea=idea, **choices)  # type: ignore[arg-type]
    return get_writer("offline").write(brief, on_step=lambda: None)


def text_of(story: WrittenStory) -> str:
    return " ".join(scene.text for scene in story.scenes)


def found(language: Language, idea: str, **choices: object) -> Found:
    brief = Brief(idea=idea, language=language.code, **choices)  # type: ignore[arg-type]
    return language.find(brief, Dice(idea))


def mention(language: Language, idea: str, slot: str = "hero") -> Mention:
    """Somebody or something of a Spanish or a French story."""
    told = found(language, idea).slots[slot]
    assert isinstance(told, Mention)
    return told


def extras(way: Way) -> Iterator[str]:
    yield from filter(None, (way.more, way.teen, way.adult, way.funny, way.calm))


def told_by(plot: Plot) -> Iterator[str]:
    """Every title and sentence of a plot as it is written down."""
    yield from plot.titles
    for beat in plot.beats:
        for way in beat.ways:
            yield from (*way.told, *extras(way))


def templates(language: Language) -> Iterator[str]:
    """Every sentence and title as it is written down."""
    for plot in language.plots:
        yield from told_by(plot)
    for beats in language.asides.values():
        for sentences in beats.values():
            yield from sentences


def everything_told(language: Language, idea: str) -> Iterator[str]:
    """Every sentence and title that the plots could tell of an idea."""
    told = found(language, idea)
    for plot in language.plots:
        if plot.needs <= told.tags | {"topic"}:
            props = {name: language.prop(words[0]).slot for name, words in plot.props.items()}
            slots = {**props, **told.slots}
            for template in told_by(plot):
                yield language.polish(template.format_map(slots))


def not_introduced(language: Language, new: frozenset[str]) -> list[str]:
    """Plots in which somebody may be spoken of who was not yet introduced by a form of `new`."""
    return [
        f"{plot.key} {slot}: {sentence}"
        for plot in language.plots
        for slot in ("hero", "friend", "thing", "little")
        for sentence in _first_mentions(plot, slot)
        if not _introduces(sentence, slot, new)
    ]


def _first_mentions(plot: Plot, slot: str) -> set[str]:
    """The sentences that may be the first to speak of somebody: only the needed ones are sure."""
    firsts: set[str] = set()
    for ways in product(*(beat.ways for beat in plot.beats)):
        for way in ways:
            here = [s for s in (*way.told, *extras(way)) if f"{{{slot}" in s]
            if here and here[0] != way.told[0]:
                firsts.update(here[:1])
            if here:
                firsts.add(here[0])
            if f"{{{slot}" in way.told[0]:
                break
    return firsts


def _introduces(sentence: str, slot: str, new: frozenset[str]) -> bool:
    forms = [form for name, form in _SLOT.findall(sentence) if name == slot and form]
    return any(form.split("_")[0] in new for form in forms)


def most_shared(stories: list[WrittenStory], end: str) -> float:
    """The largest part of a story's sentences that another of the stories has too."""
    sentences = [set(re.split(end, text_of(story))) for story in stories]
    return max(len(a & b) / min(len(a), len(b)) for a, b in combinations(sentences, 2))
