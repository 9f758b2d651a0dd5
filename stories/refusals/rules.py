"""What is refused: which notions together, how near, for whom, and what makes them harmless."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from stories.choices import AGE_GROUPS

from .lexicon import Places

EVERYBODY = ("", *AGE_GROUPS)
CHILDREN = ("", "child")
TEENS = ("teen",)
ADULTS = ("adult",)
MINORS = (*CHILDREN, *TEENS)

CHILD_SAFETY = "child-safety"
HATE = "hate"
SELF_HARM = "self-harm"
TERROR = "terror"
SEXUAL = "sexual"
TEEN_SEXUAL = "sexual-teen"
PORNOGRAPHY = "pornography"
GORE = "gore"
DRUGS = "drugs"
TEEN_DRUGS = "drugs-teen"
GAMBLING = "gambling"


@dataclass(frozen=True, slots=True)
class Rule:
    """Refuses where one of each group of notions stands near the first one.

    In a row (`ordered`) the next must follow within the gap. The rule is silent where one of each
    group of `unless` stands within `about` words of the first.
    """

    theme: str
    groups: tuple[tuple[str, ...], ...]
    within: int = 0
    ordered: bool = False
    unless: tuple[tuple[str, ...], ...] = ()
    about: int = 10
    ages: tuple[str, ...] = EVERYBODY

    def applies(self, places: Places) -> bool:
        """Whether a text with these notions is refused by it."""
        found = [_merged(places, group) for group in self.groups]
        if not all(found):
            return False
        excuses = [_merged(places, group) for group in self.unless]
        return any(
            self._reaches(start, found[1:]) and not self._is_excused(start, excuses)
            for start in found[0]
        )

    def _reaches(self, start: int, rest: Sequence[Sequence[int]]) -> bool:
        if not self.ordered:
            return all(_has(places, start - self.within, start + self.within) for places in rest)
        for places in rest:
            at = bisect_left(places, start + 1)
            if at == len(places) or places[at] > start + self.within:
                return False
            start = places[at]
        return True

    def _is_excused(self, start: int, excuses: Sequence[Sequence[int]]) -> bool:
        return bool(excuses) and all(
            _has(places, start - self.about, start + self.about) for places in excuses
        )


def _merged(places: Places, notions: Sequence[str]) -> Sequence[int]:
    if len(notions) == 1:
        return places.get(notions[0], ())
    return sorted({place for notion in notions for place in places.get(notion, ())})


def _has(places: Sequence[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] <= last


_STRONG = ("explicit", "erotic", "sexual")
_REPORTED = (("reported",), ("history",))
_AGAINST = (("opposing",),)
_GROUPS = ("group", "people")

CHILD_SAFETY_RULES = (
    Rule(CHILD_SAFETY, (("coded",),)),
    Rule(CHILD_SAFETY, (_STRONG, ("minor",)), within=25),
    Rule(CHILD_SAFETY, (_STRONG, ("young",)), within=8),
    Rule(
        CHILD_SAFETY,
        (("abuse",), ("minor", "young")),
        within=20,
        unless=(("protection",),),
        about=20,
    ),
    Rule(CHILD_SAFETY, (("prostitution",), ("minor age",)), within=8),
    Rule(CHILD_SAFETY, (("sex",), ("minor",)), within=12, unless=(("education",),)),
    Rule(CHILD_SAFETY, (("sex",), ("young",)), within=6, unless=(("education", "of age"),)),
    Rule(CHILD_SAFETY, (("suggestive", "crude"), ("minor", "minor age")), within=12),
    Rule(
        CHILD_SAFETY,
        (("nude",), ("pictured", "suggestive"), ("minor", "young")),
        within=8,
        unless=(("emperor", "protection"),),
    ),
    Rule(CHILD_SAFETY, (("intimate",), ("minor", "young")), within=12, unless=(("protection",),)),
    Rule(CHILD_SAFETY, (("grown",), ("romance",), ("minor age",)), within=12),
)

_DEHUMANISING: tuple[tuple[tuple[tuple[str, ...], ...], int], ...] = (
    ((_GROUPS, ("are",), ("vermin",)), 3),
    ((_GROUPS, ("vermin",), ("are after",)), 2),
    ((_GROUPS, ("vermin after",)), 1),
    ((("group",), ("are",), ("insult",)), 3),
    ((("all",), _GROUPS, ("are", "insult"), ("insult", "are after")), 3),
    ((("all",), _GROUPS, ("insult after",)), 2),
)
"""Notions in a row that call people vermin or worse, and the gap within which the next follows."""
HATE_RULES = (
    Rule(HATE, (("slur",),)),
    Rule(HATE, (("slogan",),), unless=_REPORTED),
    Rule(HATE, (("kill",), ("all",), _GROUPS), within=3, ordered=True, unless=(("history",),)),
    Rule(HATE, (("all",), _GROUPS, ("kill",)), within=2, ordered=True, unless=(("history",),)),
    Rule(HATE, (("kill",), ("the",), ("group",)), within=2, ordered=True, unless=(("history",),)),
    Rule(HATE, (_GROUPS, ("must die",)), within=4, ordered=True, unless=_REPORTED),
    Rule(HATE, (("death to",), _GROUPS), within=3, ordered=True, unless=_REPORTED),
    *(
        Rule(HATE, groups, within=gap, ordered=True, unless=(("not", "history"),), about=5)
        for groups, gap in _DEHUMANISING
    ),
    Rule(HATE, (("dirty",), ("group",)), within=1, ordered=True, unless=_REPORTED),
    Rule(HATE, (("group",), ("dirty after",)), within=1, ordered=True, unless=_REPORTED),
    Rule(HATE, (("genocide",), ("praise",)), within=8, unless=(("history", "not"),)),
    Rule(HATE, (("hate of",), _GROUPS), within=5, ordered=True, unless=(("history", "not"),)),
)

SELF_HARM_RULES = (
    Rule(SELF_HARM, (("urge",),), unless=(("not",),), about=2),
    Rule(SELF_HARM, (("death wish", "starving"),)),
    Rule(SELF_HARM, (("how to",), ("suicide",)), within=5, unless=(("prevention",),), about=8),
    Rule(SELF_HARM, (("suicide",), ("encouraging",)), within=6, unless=(("prevention",),), about=8),
)

TERROR_RULES = (
    Rule(TERROR, (("planning",),), unless=_AGAINST),
    Rule(TERROR, (("how to",), ("weapon",)), within=8, unless=_AGAINST),
    Rule(TERROR, (("how to",), ("attack",)), within=6, unless=_AGAINST),
    Rule(TERROR, (("terrorist",), ("praise", "joining")), within=6, unless=_AGAINST),
    Rule(TERROR, (("attack",), ("praise",)), within=6, unless=_AGAINST),
)

YOUTH_RULES = (
    Rule(SEXUAL, ((*_STRONG, "suggestive", "crude", "prostitution"),), ages=CHILDREN),
    Rule(SEXUAL, (("sex",),), unless=(("education",),), ages=CHILDREN),
    Rule(SEXUAL, (("abuse", "intimate"),), unless=(("protection",),), about=20, ages=CHILDREN),
    Rule(
        SEXUAL,
        (("nude",), ("pictured", "suggestive")),
        within=6,
        unless=(("emperor",),),
        ages=CHILDREN,
    ),
    Rule(TEEN_SEXUAL, (("explicit", "erotic"),), ages=TEENS),
    Rule(TEEN_SEXUAL, (("sexual", "sex"), ("detail",)), within=5, ages=TEENS),
    Rule(PORNOGRAPHY, (("explicit",),), ages=ADULTS),
    Rule(PORNOGRAPHY, (("erotic", "sexual", "sex"), ("detail",)), within=5, ages=ADULTS),
    Rule(GORE, (("gore",),), ages=MINORS),
    Rule(GORE, (("blood",), ("spurting",)), within=4, ages=MINORS),
    Rule(GORE, (("torture",), ("victim",)), within=5, ages=CHILDREN),
    Rule(DRUGS, (("hard drug",),), unless=(("sober",),), ages=CHILDREN),
    Rule(DRUGS, (("drunken",),), unless=(("sober",),), ages=CHILDREN),
    Rule(DRUGS, (("drug", "drink"), ("glorify",)), within=6, unless=(("sober",),), ages=CHILDREN),
    Rule(
        TEEN_DRUGS, (("drug", "drunken"), ("glorify",)), within=6, unless=(("sober",),), ages=TEENS
    ),
    Rule(TEEN_DRUGS, (("how to",), ("drug",)), within=5, unless=(("sober",),), ages=TEENS),
    Rule(GAMBLING, (("gambling",),), unless=(("sober",),), about=6, ages=CHILDREN),
)

RULES = (*CHILD_SAFETY_RULES, *TERROR_RULES, *SELF_HARM_RULES, *HATE_RULES, *YOUTH_RULES)
ALWAYS_RULES = RULES[: -len(YOUTH_RULES)]
