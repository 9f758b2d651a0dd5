"""English names → a clause of a text-to-video prompt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .kinds import COLOURS, TIMES
from .vocabulary import Named

_ONE_OF_A_KIND = frozenset(["sea", "sky", "sun", "moon"])
_UNCOUNTED = frozenset(
    (
        "snow", "rain", "wind", "fog", "fire", "bread", "ice", "sand", "water", "cheese", "honey",
        "chocolate", "milk", "tea", "coffee", "rice", "children", "hay", "gold", "corn", "bacon",
        "butter", "popcorn", "salt", "sushi", "spaghetti", "wood", "cherry blossom", "thunder",
    )
)  # fmt: skip
_ONE_ON_S = ("us", "os", "ss")
"""How names end that are no plural although they end on s."""


def clause(found: Sequence[Named], *, most: int) -> str:
    """What is named, each once with its colour, at most so many; what time it is comes last."""
    told = dict.fromkeys(_phrases(found))
    times = dict.fromkeys(TIMES[each.name] for each in found if each.name in TIMES)
    shown = [*list(told)[: most - len(times)], *times]
    return ", ".join(shown[:most])


def _phrases(found: Sequence[Named]) -> Iterator[str]:
    seen: set[str] = set()
    for place, each in enumerate(found):
        if each.name in COLOURS or each.name in TIMES or each.name in seen:
            continue
        seen.add(each.name)
        yield _with_article(
            " ".join(filter(None, (_colour_of(place, found), each.name))), each.name
        )


def _colour_of(place: int, found: Sequence[Named]) -> str:
    """The colour that stands beside it, after it rather than before where the language does so."""
    here = found[place]
    for other in found[max(0, place - 1) : place + 2]:
        touching = other.start == here.end if here.colour_follows else here.start == other.end
        if touching and other.name in COLOURS:
            return other.name
    return ""


def _with_article(phrase: str, name: str) -> str:
    if name in _UNCOUNTED or (name.endswith("s") and not name.endswith(_ONE_ON_S)):
        return phrase
    if name in _ONE_OF_A_KIND:
        return f"the {phrase}"
    return f"an {phrase}" if phrase[0] in "aeiou" else f"a {phrase}"
