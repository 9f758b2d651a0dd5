"""A story from a plot: which one, which ways of telling it, in how many scenes. No language here.

A plot has five beats. Every beat can be told in several ways; a way is sentences of the language,
as `str.format` templates, and what is to be seen, in English. A language finds in the brief what
the templates are filled with: objects of its own, which know their forms.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from stories.choices import DEFAULT_LENGTH, LENGTHS
from stories.writers.base import Brief, Character, WrittenScene, WrittenStory
from stories.writers.offline.chance import Dice

BEATS = ("opening", "wish", "trouble", "turn", "end")
TURN = BEATS.index("turn")
GROUPS: Mapping[int, tuple[tuple[int, ...], ...]] = {
    2: ((0, 1, 2), (3, 4)),
    3: ((0, 1), (2, 3), (4,)),
    4: ((0, 1), (2,), (3,), (4,)),
    5: ((0,), (1,), (2,), (3,), (4,)),
}
"""Which beats share a scene, by the number of scenes."""
MOST_SENTENCES = {"child": 3, "": 3, "teen": 4, "adult": 4}
"""Of a scene, by age group."""
TONES = {"funnier": "funny", "calmer": "calm"}
"""Which tone a wish asks for."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of telling a beat.

    The first sentence of `told` is always there; the story must hold without the others. One of
    the rest follows it, by age group or tone; `more` is for children, and for whom there is
    nothing else.
    """

    told: tuple[str, ...]
    visual: str
    more: str = ""
    teen: str = ""
    adult: str = ""
    funny: str = ""
    calm: str = ""
    ages: tuple[str, ...] = ()
    """Told to these age groups only, where there is one; no age counts as child."""

    def sentence_for(self, tone: str) -> str:
        """The sentence for an age group or a tone, "" where there is none."""
        extras = {"child": self.more, "teen": self.teen, "adult": self.adult}
        return {**extras, "funny": self.funny, "calm": self.calm}.get(tone, "")


@dataclass(frozen=True, slots=True)
class Beat:
    """A step of a plot, with the mood and camera of its scene."""

    mood: str
    camera: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """What happens, in five beats."""

    key: str
    titles: tuple[str, ...]
    beats: tuple[Beat, Beat, Beat, Beat, Beat]
    needs: frozenset[str] = frozenset()
    """Tags that the brief must have given, every one."""
    suits: frozenset[str] = frozenset()
    """Tags of which any makes this plot a first choice."""
    props: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Slot → words of which one fills it, where the brief did not."""


@dataclass(frozen=True, slots=True)
class Prop:
    """What fills a slot: the language's object for sentences, English for visuals."""

    slot: object
    seen: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a language made of a brief."""

    slots: Mapping[str, object]
    """For sentences and titles."""
    seen: Mapping[str, str]
    """For visuals, in English: hero, place ("in a forest"), time ("at night"), …"""
    cast: tuple[Character, ...]
    tags: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    """Words that no prop may be: the hero's own."""
    mood: str = ""
    """Of the idea; one of choices.MOODS, or ""."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as the engine sees it."""

    code: str
    plots: tuple[Plot, ...]
    find: Callable[[Brief, Dice], Found]
    prop: Callable[[str], Prop]
    """A word of a plot's props, made ready."""
    polish: Callable[[str], str]
    """A filled sentence or title as it is printed: capitals, contractions, elisions."""
    glosses: Callable[[], Mapping[str, str]]
    """Every known word form, in lower case → what it is in English."""
    flow: Callable[[Sequence[str], Mapping[str, object]], Sequence[str]] | None = None
    """A scene's templates, changed where one follows from another: "the fox" to "she"."""
    asides: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Tone or age group → beat → sentences that fit any plot, where a way has none of its own."""
    joined: Callable[[Sequence[str]], str] = " ".join
    """The sentences of a scene, as they are printed beside one another."""


def tell(language: Language, brief: Brief) -> WrittenStory:
    """The story of a brief. "again" makes one that shares little with the one before."""
    first = _attempt(language, brief, 0)
    if brief.wish != "again":
        return first
    for step in range(1, len(language.plots)):
        story = _attempt(language, brief, step)
        if shared(story.scenes, brief.before) <= AGAIN_SHARES:
            return story
    return first


AGAIN_SHARES = 0.3


def shared(scenes: Sequence[WrittenScene], before: str) -> float:
    """The part of the scenes whose text stands in another text."""
    return sum(scene.text in before for scene in scenes) / len(scenes)


def _attempt(language: Language, brief: Brief, step: int) -> WrittenStory:
    hero = brief.hero or Character()
    idea = " ".join(brief.idea.split())
    of_idea = Dice(idea, language.code, hero.name, hero.what, hero.look)
    dice = Dice(of_idea.key, brief.seed, step)
    found = language.find(brief, dice)
    plot = _plots(language.plots, found, of_idea)
    chosen = plot[(brief.seed + step) % len(plot)]
    return _Teller(language, brief, dice, found, chosen).story()


def _plots(plots: Sequence[Plot], found: Found, dice: Dice) -> list[Plot]:
    """The plots that can be told, first choices first."""
    possible = [plot for plot in plots if plot.needs <= found.tags]
    suiting = [plot for plot in possible if plot.suits & found.tags]
    others = [plot for plot in possible if not plot.suits & found.tags]
    return dice.turned(suiting, about="suiting") + dice.turned(others, about="plots")


class _Teller:
    """One plot, told for one brief."""

    def __init__(
        self, language: Language, brief: Brief, dice: Dice, found: Found, plot: Plot
    ) -> None:
        self.language, self.brief, self.dice, self.found, self.plot = (
            language, brief, dice, found, plot,
        )  # fmt: skip
        props = self._props()
        self.slots = {**found.slots, **{name: prop.slot for name, prop in props.items()}}
        self.seen = {**found.seen, **{name: prop.seen for name, prop in props.items()}}
        self.age = brief.age_group or ""
        self.tone = TONES.get(brief.wish, "")
        self.ways = [self._way(number) for number in range(len(BEATS))]

    def story(self) -> WrittenStory:
        title = self.dice.pick(self.plot.titles, about=f"{self.plot.key} title")
        return WrittenStory(
            title=self._filled(title),
            language=self.language.code,
            scenes=tuple(self._scene(group) for group in GROUPS[self._scene_count()]),
            cast=self.found.cast,
        )

    def _props(self) -> dict[str, Prop]:
        made: dict[str, Prop] = {}
        taken = set(self.found.taken)
        for slot, words in self.plot.props.items():
            if slot in self.found.slots:
                continue
            free = [word for word in words if word not in taken] or list(words)
            word = self.dice.pick(free, about=f"{self.plot.key} {slot}")
            taken.add(word)
            made[slot] = self.language.prop(word)
        return made

    def _scene_count(self) -> int:
        count = LENGTHS.get(self.brief.length, LENGTHS[DEFAULT_LENGTH])
        return max(2, count - 1) if self.brief.wish == "shorter" else count

    def _way(self, number: int) -> Way:
        age = self.age or "child"
        ways = [way for way in self.plot.beats[number].ways if not way.ages or age in way.ages]
        return self.dice.pick(ways, about=f"{self.plot.key} {BEATS[number]}")

    def _scene(self, group: tuple[int, ...]) -> WrittenScene:
        last = self.plot.beats[group[-1]]
        visual = self.ways[group[-1]].visual.format_map(self.seen)
        told: Sequence[str] = self._sentences(group)
        if self.language.flow:
            told = self.language.flow(told, self.slots)
        return WrittenScene(
            text=self.language.joined([self._filled(template) for template in told]),
            visual=" ".join(visual.split()).replace(" ,", ","),
            camera=last.camera,
            mood=self._mood(group),
        )

    def _sentences(self, group: tuple[int, ...]) -> list[str]:
        """As many sentences as fit, the needed ones first, in the order of the telling."""
        ranked = [
            (rank, number, place, sentence)
            for number in group
            for place, (rank, sentence) in enumerate(self._candidates(number))
        ]
        most = MOST_SENTENCES.get(self.age, 3)
        if self.brief.wish == "shorter":
            most = min(most, len(group) + 1)
        needed = sum(rank == 0 for rank, *_ in ranked)
        # Of what could be left out, that of the turn stays longest: there the story is decided.
        kept = sorted(ranked, key=lambda each: (each[0], each[1] != TURN))[: max(most, needed)]
        return [sentence for _, _, _, sentence in sorted(kept, key=lambda each: each[1:3])]

    def _candidates(self, number: int) -> list[tuple[int, str]]:
        """The sentences of a beat in their order, each with its rank: 0 must be there."""
        way = self.ways[number]
        told = list(enumerate(way.told))
        extras = [sentence for tone in self._tones() if (sentence := self._extra(number, tone))]
        if self.tone and extras:
            # What was wished for comes before what is only usual.
            return [told[0], *((rank + 1, s) for rank, s in told[1:]), (1, extras[0])]
        return told + [(len(told) + more, sentence) for more, sentence in enumerate(extras[:1])]

    def _tones(self) -> list[str]:
        return [tone for tone in (self.tone, self.age, "child") if tone]

    def _extra(self, number: int, tone: str) -> str:
        own = self.ways[number].sentence_for(tone)
        asides = self.language.asides.get(tone, {}).get(BEATS[number], ())
        if own or not asides:
            return own
        return self.dice.pick(asides, about=f"{self.plot.key} {tone} {BEATS[number]}")

    def _mood(self, group: tuple[int, ...]) -> str:
        if self.tone == "funny":
            return "funny"
        if self.tone == "calm":
            return "cosy" if group[-1] == len(BEATS) - 1 else "calm"
        if group[0] == 0 and self.found.mood:
            return self.found.mood
        return self.plot.beats[group[-1]].mood

    def _filled(self, template: str) -> str:
        return self.language.polish(template.format_map(self.slots))
